#!/usr/bin/env python3
"""The workbook of the largest template beside libxlsxwriter alone, which writes the same cells.

compare.py BUILD_FOLDER    prints figures and judges the ratio; exit code 1 if it is over the bound
"""
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "core" / "workbook"))

from value_sheets import place_of  # noqa: E402
from xlsx_cells import MAIN, Workbook  # noqa: E402


def cells_of(book, sheet):
    """Kind, row, column, text and formula of each cell that is written, empty ones with a format too."""
    values = book.values(sheet)
    for cell in ElementTree.fromstring(book.parts[book.sheets[sheet]]).iter(MAIN + "c"):
        place = place_of(cell.get("r"))
        formula, value = cell.find(MAIN + "f"), values.get(cell.get("r"))
        number = isinstance(value, float)
        text = "" if value is None else repr(value) if number else value
        if formula is not None:
            yield "fn" if number else "fs", *place, text, "=" + formula.text
        elif value is None:
            yield "b", *place, "", ""
        else:
            yield "n" if number else "s", *place, text, ""


def write_entries(file, out):
    book = Workbook(file)
    with open(out, "w", encoding="utf-8", newline="\n") as lines:
        for sheet in book.sheets:
            for kind, row, column, text, formula in cells_of(book, sheet):
                plain = text.replace("\t", " ").replace("\n", " ")
                lines.write("\t".join([sheet, kind, str(row), str(column), plain, formula]) + "\n")
        for name, (sheet, cell) in book.names.items():
            if not name.startswith("_xlnm."):
                lines.write("\t".join(["", "name", "0", "0", name, f"='{sheet}'!{cell}"]) + "\n")


def main():
    build = Path(sys.argv[1])
    bench = build / "bin" / "bench_workbook"
    file, entries = build / "bench-workbook.xlsx", build / "bench-workbook.tsv"
    made = subprocess.run([bench, "make", file], check=True, capture_output=True, text=True)
    print("template:", made.stdout.strip())
    write_entries(file, entries)
    return subprocess.run([bench, "compare", entries]).returncode


if __name__ == "__main__":
    sys.exit(main())
