"""What must hold of every workbook, whatever texts a project has: prints what does not; exit code 1 if anything.

    python3 structure.py FILE [MARKER…]

A marker is part of users' texts: it may stand in texts of cells and charts and in the file's properties, nowhere else.
"""
import re
import sys
from xml.etree import ElementTree

from xlsx_cells import MAIN, Workbook

CELL_LIKE = re.compile(r"^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$")
NAME = re.compile(r"^[A-Za-z_][A-Za-z0-9_.]*$")
ERRORS = ("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!")


def utf16_units(text):
    return len(text.encode("utf-16-le")) // 2


def faults_of_names(book):
    seen = set()
    for name, (sheet, cell) in book.names.items():
        if name.startswith("_xlnm."):
            continue
        if not NAME.match(name) or CELL_LIKE.match(name) or len(name) > 255:
            yield f"name {name} is not allowed"
        if name.lower() in seen:
            yield f"name {name} stands there twice"
        seen.add(name.lower())
        if sheet not in book.sheets or f'r="{cell}"' not in book.parts[book.sheets[sheet]].decode():
            yield f"name {name} points to {sheet}!{cell}, where nothing is"


def faults_of_formulas(book, markers):
    for sheet, part in book.sheets.items():
        root = ElementTree.fromstring(book.parts[part])
        for cell in root.iter(MAIN + "c"):
            formula, value = cell.find(MAIN + "f"), cell.find(MAIN + "v")
            if formula is None:
                continue
            where = f"{sheet}!{cell.get('r')}"
            if any(marker in formula.text for marker in markers):
                yield f"{where}: a user's text is in the formula {formula.text}"
            if len(formula.text) > 8192:
                yield f"{where}: the formula has {len(formula.text)} characters"
            if value is None:
                yield f"{where}: the formula has no cached value"
            elif value.text and (value.text in ERRORS or value.text.lower() in ("nan", "inf", "-inf", "-nan")):
                yield f"{where}: cached {value.text}"
        for rule in root.iter(MAIN + "dataValidation"):
            for text in list(rule.attrib.values()) + [child.text or "" for child in rule]:
                if any(marker in text for marker in markers):
                    yield f"{sheet}: a user's text is in the rule of {rule.get('sqref')}"


def corners(area):
    first, _, last = area.partition(":")
    spots = []
    for cell in (first, last or first):
        letters, row = re.match(r"([A-Z]+)(\d+)$", cell).groups()
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        spots.append((int(row), column))
    return spots


def faults_of_ranges(book):
    """Columns set twice and merged areas that overlap: Excel repairs such a file before it opens it."""
    for sheet, part in book.sheets.items():
        root = ElementTree.fromstring(book.parts[part])
        last = 0
        for columns in root.iter(MAIN + "col"):
            if int(columns.get("min")) <= last or int(columns.get("max")) < int(columns.get("min")):
                yield f"{sheet}: the width of column {columns.get('min')} stands there twice"
            last = int(columns.get("max"))
        areas = [corners(merged.get("ref")) for merged in root.iter(MAIN + "mergeCell")]
        for i, ((top, left), (bottom, right)) in enumerate(areas):
            for (other_top, other_left), (other_bottom, other_right) in areas[:i]:
                if top <= other_bottom and other_top <= bottom and left <= other_right and other_left <= right:
                    yield f"{sheet}: merged areas overlap at row {top}, column {left}"


def main(path, *markers):
    book = Workbook(path)
    faults = []
    for name, content in book.parts.items():
        if name.endswith((".xml", ".rels")):
            ElementTree.fromstring(content)
        if "externalLink" in name or name.endswith((".bin", ".vml")):
            faults.append(f"{name} has no place here")
    for text in book.texts():
        if utf16_units(text) > 32767:
            faults.append(f"a text of {utf16_units(text)} units")
        if any(ord(letter) < 0x20 and letter != "\n" for letter in text):
            faults.append(f"control characters in {text[:40]!r}")
    all_parts = b"".join(content for name, content in book.parts.items() if "worksheets" in name)
    if b"<hyperlink" in all_parts or b"<oleObject" in all_parts:
        faults.append("a hyperlink or an object")
    faults += list(faults_of_names(book)) + list(faults_of_formulas(book, markers)) + list(faults_of_ranges(book))
    if markers and not all(any(marker in text for text in book.texts()) for marker in markers):
        faults.append("not every marker is among the texts")
    for fault in faults[:40]:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
