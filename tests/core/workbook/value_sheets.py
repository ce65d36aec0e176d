"""Looks into workbooks for the tests of their value sheets.

    value_sheets.py dump FILE OUT         a line a cell: sheet, row, column (from 0), "n" or "s", "f" of a formula, value
    value_sheets.py charts FILE COUNT     what is wrong with its charts; exit code 1 if anything is
    value_sheets.py formulas FILE FOLDER  what a spreadsheet program finds other than the cached figures; likewise
"""
import pathlib
import posixpath
import re
import sys
from xml.etree import ElementTree

from recalculate import calculate
from xlsx_cells import MAIN, Workbook

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
REFERENCE = re.compile(r"^'?([^'!]+)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$")


def place_of(cell):
    letters, row = re.match(r"([A-Z]+)(\d+)", cell).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(row) - 1, column - 1


def formulas_of(book, sheet):
    """Cell name -> formula."""
    root = ElementTree.fromstring(book.parts[book.sheets[sheet]])
    return {cell.get("r"): cell.find(MAIN + "f").text for cell in root.iter(MAIN + "c")
            if cell.find(MAIN + "f") is not None}


def dump(file, out):
    book = Workbook(file)
    with open(out, "w", encoding="utf-8", newline="\n") as lines:
        for sheet in book.sheets:
            formulas = formulas_of(book, sheet)
            # A formula that gives "" stands there without a value.
            for cell, value in ({cell: "" for cell in formulas} | book.values(sheet)).items():
                row, column = place_of(cell)
                text = repr(value) if isinstance(value, float) else value.replace("\n", " ").replace("\t", " ")
                kind = "n" if isinstance(value, float) else "s"
                lines.write("\t".join([sheet, str(row), str(column), kind, "f" if cell in formulas else "", text]) + "\n")


def parts_beside(book, part, kind):
    """Parts of a kind ("drawings", "charts") that a part refers to."""
    relations = posixpath.dirname(part) + "/_rels/" + posixpath.basename(part) + ".rels"
    if relations not in book.parts:
        return []
    targets = (item.get("Target") for item in ElementTree.fromstring(book.parts[relations]))
    return ["xl/" + target.removeprefix("../") for target in targets if kind in target]


def covered_cells(book, sheet, drawing):
    values = {place_of(cell) for cell in book.values(sheet)}
    for anchor in ElementTree.fromstring(book.parts[drawing]).iter(DRAWING + "twoCellAnchor"):
        first, last = ((int(end.find(DRAWING + "row").text), int(end.find(DRAWING + "col").text))
                       for end in (anchor.find(DRAWING + "from"), anchor.find(DRAWING + "to")))
        for row, column in values:
            if first[0] <= row <= last[0] and first[1] <= column <= last[1]:
                yield f"{sheet}: a chart covers row {row + 1}, column {column + 1}"
        if not anchor.find(f".//{DRAWING}cNvPr").get("descr"):
            yield f"{sheet}: a chart without a description"


def faults_of_chart(book, chart):
    root = ElementTree.fromstring(book.parts[chart])
    series = list(root.iter(CHART + "ser"))
    titles = [axis for kind in ("catAx", "valAx") for axis in root.iter(CHART + kind)
              if axis.find(CHART + "title") is not None]
    if root.find(f"{CHART}chart/{CHART}title") is None or len(titles) != 2:
        yield f"{chart}: a title is missing"
    if (root.find(f"{CHART}chart/{CHART}legend") is not None) != (len(series) > 1):
        yield f"{chart}: a legend and {len(series)} series"
    for reference in root.iter(CHART + "f"):
        match = REFERENCE.match(reference.text)
        if not match or match.group(1) not in book.sheets:
            yield f"{chart}: refers to {reference.text}"
            continue
        sheet, column, row, last_column, last_row = match.groups()
        values = book.values(sheet)
        places = {place_of(cell) for cell in values}
        first = place_of(column + row)
        last = place_of(last_column + last_row) if last_column else first
        if not any(first[0] <= y <= last[0] and first[1] <= x <= last[1] for y, x in places):
            yield f"{chart}: nothing stands in {reference.text}"


def charts(file, count):
    book = Workbook(file)
    faults, found = [], 0
    for sheet, part in book.sheets.items():
        for drawing in parts_beside(book, part, "drawings"):
            faults += covered_cells(book, sheet, drawing)
            for chart in parts_beside(book, drawing, "charts"):
                found += 1
                faults += faults_of_chart(book, chart)
    if found != int(count):
        faults.append(f"{found} charts instead of {count}")
    return faults


def formulas(file, folder):
    file, folder = pathlib.Path(file), pathlib.Path(folder).resolve()
    stored = Workbook(file)
    emptied = Workbook(file)
    emptied.forget_results()
    for each in ("emptied", "calculated"):
        (folder / each).mkdir(parents=True, exist_ok=True)
    emptied.save(folder / "emptied" / file.name)
    calculate([folder / "emptied" / file.name], folder, folder / "calculated")
    calculated = Workbook(folder / "calculated" / file.name)
    faults, compared = [], 0
    for sheet in stored.sheets:
        cached, found = stored.values(sheet), calculated.values(sheet)
        # Differences of sums vanish or not by the last digit of the largest figure beside them.
        scale = max([abs(value) for value in cached.values() if isinstance(value, float)] + [1])
        for cell in formulas_of(stored, sheet):
            compared += 1
            was, now = cached.get(cell, ""), found.get(cell, "")
            same = was == now
            if isinstance(was, float) and isinstance(now, float):
                same = abs(was - now) <= 1e-9 * abs(was) + 1e-15 * scale
            if not same:
                faults.append(f"{sheet}!{cell}: {now!r} instead of {was!r}")
    if compared == 0:
        faults.append("no formulas")
    return faults


if __name__ == "__main__":
    if sys.argv[1] == "dump":
        dump(*sys.argv[2:])
        sys.exit(0)
    faults = {"charts": charts, "formulas": formulas}[sys.argv[1]](*sys.argv[2:])
    for fault in faults[:40]:
        print(fault)
    sys.exit(1 if faults else 0)
