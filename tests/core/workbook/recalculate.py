"""Has a spreadsheet program calculate workbooks anew and compares what it finds.

    python3 recalculate.py CASES.tsv FOLDER

Lines of CASES.tsv, by case: `workbook FILE`, `set NAME NUMBER` and `settext NAME TEXT` (cells changed before), `expect
NAME NUMBER TOLERANCE` (no number: the cell shows none), `rows SHEET HEADING` and `row OFFSET NUMBERS…` (a row of the
table below the heading, its tolerance last). Every figure that the file had for a formula is dropped first. Prints what
differs; exit code 1 if anything does.
"""
import os
import pathlib
import signal
import subprocess
import sys

from xlsx_cells import Workbook

LONGEST = 400  # seconds


def read_cases(path):
    cases = []
    for line in pathlib.Path(path).read_text().splitlines():
        word, *rest = line.split("\t")
        if word == "workbook":
            cases.append({"file": rest[0], "set": [], "expect": [], "rows": None, "row": []})
        elif word == "set":
            cases[-1]["set"].append((rest[0], float(rest[1])))
        elif word == "settext":
            cases[-1]["set"].append((rest[0], rest[1]))
        elif word == "rows":
            cases[-1]["rows"] = rest
        else:
            cases[-1][word].append(rest)
    return cases


def changed_file(case, source, target):
    """Writes the workbook with the case's changes and without results; returns where its names point to."""
    book = Workbook(source / case["file"])
    book.forget_results()
    for name, value in case["set"]:
        book.set_cell(*book.names[name], value)
    book.save(target / case["file"])
    return book.names


def calculate(files, folder, target):
    # as a URL: LibreOffice waits for ever where a blank stands in it as it is
    profile = (folder / "profile").as_uri()
    command = ["soffice", "--headless", f"-env:UserInstallation={profile}", "--convert-to", "xlsx",
               "--outdir", str(target)] + [str(file) for file in files]
    # A session of its own, so that all of its processes end with it if it hangs.
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        if program.wait(timeout=LONGEST) != 0:
            raise RuntimeError(f"soffice ended with {program.returncode}")
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        raise


def is_same(found, wanted, tolerance):
    if wanted == "":
        return found in (None, "")
    if not isinstance(found, float):
        return False
    return abs(found - float(wanted)) <= 1e-9 * abs(float(wanted)) + float(tolerance)


def column_name(index):
    name = ""
    while index >= 0:
        name = chr(ord("A") + index % 26) + name
        index = index // 26 - 1
    return name


def check(case, names, target):
    book = Workbook(target / case["file"])
    values = {sheet: book.values(sheet) for sheet in book.sheets}
    faults = [f"{sheet}!{cell} shows {value}" for sheet, cells in values.items() for cell, value in cells.items()
              if isinstance(value, str) and (value.startswith("#") or value.startswith("Err:"))]
    for name, wanted, tolerance in case["expect"]:
        sheet, cell = names[name]
        found = values[sheet].get(cell)
        if not is_same(found, wanted, tolerance):
            faults.append(f"{name}: {found!r} instead of {wanted or 'nothing'}")
    if case["rows"]:
        sheet, heading = case["rows"]
        first = next(int(cell[1:]) for cell, value in values[sheet].items() if cell[0] == "A" and value == heading)
        for offset, *wanted, tolerance in case["row"]:
            for index, figure in enumerate(wanted):
                cell = f"{column_name(index + 1)}{first + int(offset)}"
                found = values[sheet].get(cell)
                if not is_same(found, figure, tolerance):
                    faults.append(f"{sheet}!{cell}: {found!r} instead of {figure or 'nothing'}")
    return faults


def main(cases_file, folder):
    folder = pathlib.Path(folder).resolve()
    changed, calculated = folder / "changed", folder / "calculated"
    for each in (changed, calculated):
        each.mkdir(exist_ok=True)
    cases = read_cases(cases_file)
    names = [changed_file(case, folder, changed) for case in cases]
    calculate([changed / case["file"] for case in cases], folder, calculated)
    different = 0
    for case, name in zip(cases, names):
        for fault in check(case, name, calculated):
            different += 1
            print(f"{case['file']}: {fault}")
    figures = sum(len(case["expect"]) + sum(len(row) - 2 for row in case["row"]) for case in cases)
    print(f"{len(cases)} workbooks, {figures} figures, {different} differences")
    return 1 if different or figures == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
