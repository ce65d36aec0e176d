#!/usr/bin/env python3
"""Reading a usage CSV: this program beside the sqlite3 shell's .import and DuckDB, on the same file, in one run.

compare.py BUILD_FOLDER [ROWS]    prints a table; exit code 1 if a bound is missed

The file (make_usage.py) and DuckDB's npm package go into BUILD_FOLDER/import. Ours adds up days, models, projects and
keys and checks every field; .import, with syncs and journal off, only copies texts into a table; DuckDB adds up in
doubles. In turns, best of three. Bounds: 3 times .import, less than 100 MB. Without node, or where npm cannot fetch the
package, DuckDB is left out.
"""
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGE = "@duckdb/node-api"
TURNS = 3
TIMES_SQLITE = 3.0
MEGABYTES = 100.0


def output(*command, folder=None):
    return subprocess.run([str(part) for part in command], cwd=folder, check=True, capture_output=True,
                          text=True).stdout.split()


def make_file(folder, rows):
    file = folder / f"usage-{rows}.csv"
    facts = Path(f"{file}.facts")
    if not facts.exists():
        output(sys.executable, HERE / "make_usage.py", rows, file)
    _, groups, exact = facts.read_text(encoding="utf-8").split()
    return file, int(groups), exact


def import_with_sqlite(file, folder):
    database = folder / "import.db"
    database.unlink(missing_ok=True)
    start = time.perf_counter()
    output("sqlite3", database, "-cmd", "PRAGMA synchronous=OFF", "-cmd", "PRAGMA journal_mode=OFF", "-cmd",
           ".mode csv", f".import {file} usage")
    seconds = time.perf_counter() - start
    database.unlink()
    return seconds


def install_duckdb(folder):
    if shutil.which("node") is None or shutil.which("npm") is None:
        return False
    if (folder / "node_modules" / PACKAGE).exists():
        return True
    (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE], cwd=folder,
                          capture_output=True, text=True)
    return done.returncode == 0


def main():
    build = Path(sys.argv[1]).resolve()
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else 2_000_000
    folder = build / "import"
    folder.mkdir(exist_ok=True)
    file, groups, exact = make_file(folder, rows)
    duckdb = install_duckdb(folder)
    if duckdb:
        shutil.copy(HERE / "peer.mjs", folder)
    seconds, memory, missed = {}, {}, []
    for _ in range(TURNS):
        for threads in (1, 2):
            found = output(build / "bin" / "bench_import", file, threads)
            name = f"jupan, {threads} thread{'s' * (threads > 1)}"
            seconds[name] = min(seconds.get(name, 1e9), float(found[1]))
            memory[name] = float(found[4])
            if (int(found[0]), int(found[2]), found[3]) != (rows, groups, exact):
                missed.append(f"{name}: {found[0]} rows, {found[2]} sums, {found[3]}; wanted {rows}, {groups}, {exact}")
            if memory[name] >= MEGABYTES:
                missed.append(f"{name}: {memory[name]:.0f} MB")
        seconds["sqlite3 .import"] = min(seconds.get("sqlite3 .import", 1e9), import_with_sqlite(file, folder))
        if duckdb:
            found = output("node", "peer.mjs", file, 2, folder=folder)
            seconds["DuckDB, 2 threads"] = min(seconds.get("DuckDB, 2 threads", 1e9), float(found[1]))
            if (int(found[0]), int(found[2])) != (rows, groups):
                missed.append(f"DuckDB: {found[0]} rows, {found[2]} sums")
    sqlite = seconds["sqlite3 .import"]
    print(f"{rows:,} rows, {os.path.getsize(file) / 1e6:.0f} MB, {groups:,} sums")
    print("| | million rows a second | times sqlite3 | memory, MB |\n|---|---|---|---|")
    for name, value in seconds.items():
        print(f"| {name} | {rows / value / 1e6:.2f} | {sqlite / value:.1f} | {memory.get(name, 0) or '':.4} |")
    best = min(value for name, value in seconds.items() if name.startswith("jupan"))
    if sqlite / best < TIMES_SQLITE:
        missed.append(f"{sqlite / best:.1f} times sqlite3, wanted {TIMES_SQLITE:g}")
    for what in missed:
        print("missed: " + what)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
