"""Reads and changes .xlsx files cell by cell, with nothing but the standard library."""
import html
import re
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
CELL = re.compile(r'<c r="([A-Z]+\d+)"([^>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)


class Workbook:
    """One file: its parts as bytes, its sheets and defined names."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as archive:
            self.parts = {info.filename: archive.read(info) for info in archive.infolist()}
        book = ElementTree.fromstring(self.parts["xl/workbook.xml"])
        targets = {
            item.get("Id"): item.get("Target").removeprefix("/xl/")
            for item in ElementTree.fromstring(self.parts["xl/_rels/workbook.xml.rels"])
        }
        self.sheets = {
            sheet.get("name"): "xl/" + targets[sheet.get(RELATION)] for sheet in book.iter(MAIN + "sheet")
        }
        self.names = {}
        for name in book.iter(MAIN + "definedName"):
            sheet, _, cell = name.text.rpartition("!")
            self.names[name.get("name")] = (sheet.strip("'"), cell.replace("$", ""))

    def texts(self):
        """The shared strings in order."""
        if "xl/sharedStrings.xml" not in self.parts:
            return []
        root = ElementTree.fromstring(self.parts["xl/sharedStrings.xml"])
        return ["".join(node.text or "" for node in item.iter(MAIN + "t")) for item in root]

    def values(self, sheet):
        """Cell name -> number or text, as stored; formulas by what they are said to give."""
        texts = self.texts()
        found = {}
        for cell in ElementTree.fromstring(self.parts[self.sheets[sheet]]).iter(MAIN + "c"):
            value, kind = cell.find(MAIN + "v"), cell.get("t")
            if kind == "inlineStr":
                found[cell.get("r")] = "".join(node.text or "" for node in cell.iter(MAIN + "t"))
            elif value is not None and value.text is not None:
                shared = kind == "s"
                found[cell.get("r")] = texts[int(value.text)] if shared else \
                    value.text if kind in ("str", "e") else float(value.text)
        return found

    def set_cell(self, sheet, cell, value):
        """Puts a number or a text into a cell that is there already; its format stays."""
        part = self.sheets[sheet]
        changed = 0

        def replace(match):
            nonlocal changed
            if match.group(1) != cell:
                return match.group(0)
            changed += 1
            style = re.search(r' s="\d+"', match.group(2))
            start = f'<c r="{cell}"{style.group(0) if style else ""}'
            if isinstance(value, str):
                return f'{start} t="inlineStr"><is><t>{html.escape(value)}</t></is></c>'
            return f"{start}><v>{value!r}</v></c>"

        self.parts[part] = CELL.sub(replace, self.parts[part].decode()).encode()
        assert changed == 1, f"{sheet}!{cell} stands there {changed} times"

    def forget_results(self):
        """Drops what formulas are said to give, so that a spreadsheet program must calculate."""
        for part in self.sheets.values():
            text = self.parts[part].decode()
            text = re.sub(r'(<c r="[A-Z]+\d+"[^>]*?)(?: t="\w+")?>(<f>[^<]*</f>)<v>[^<]*</v></c>', r"\1>\2</c>", text)
            text = re.sub(r'(<c r="[A-Z]+\d+"[^>]*?)(?: t="\w+")?>(<f>[^<]*</f>)<v/></c>', r"\1>\2</c>", text)
            self.parts[part] = text.encode()

    def save(self, path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in self.parts.items():
                archive.writestr(name, content)
