#!/usr/bin/python3
"""Time and memory from start to the first painted window, Jupan beside DB Browser for SQLite, in one run.

    tests/bench/start/start.py [--jupan build/release/bin/jupan] [--runs 15]

Both programs open the same sample project (a .jupan file is an SQLite database) on an Xvfb screen of their own, in
turns. "Painted" is the moment at which the middle of the screen first shows several colours: a mapped but empty window
does not count. Memory is the resident set one second later, whole and without pages shared with other programs.
Needs Debian's xvfb, python3-xlib and sqlitebrowser.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from Xlib import X, display as xdisplay

ROOT = Path(__file__).resolve().parents[3]
SCREEN = (1440, 900)
# Inside both programs' windows, away from title bars: a band through the middle.
REGION = (300, 150, 800, 500)
LIMIT_SECONDS = 20


def start_screen(number):
    server = subprocess.Popen(["Xvfb", f":{number}", "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-nolisten", "tcp"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(200):
        try:
            return server, xdisplay.Display(f":{number}")
        except Exception:
            time.sleep(0.02)
    sys.exit("Xvfb did not start")


def colours(screen):
    """Number of different pixel values in a coarse grid over the region."""
    x, y, width, height = REGION
    image = screen.screen().root.get_image(x, y, width, height, X.ZPixmap, 0xFFFFFFFF)
    data = image.data
    pixels = {data[i:i + 4] for row in range(0, height, 4) for i in range(row * width * 4, (row + 1) * width * 4, 16)}
    return len(pixels)


def memory(pid):
    """Resident and private memory in MB."""
    figures = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
        name, value = line.split()[:2]
        figures[name.rstrip(":")] = int(value) / 1024
    return figures["Rss"], figures["Private_Clean"] + figures["Private_Dirty"]


def run_once(command, number, environment):
    server, screen = start_screen(number)
    try:
        background = colours(screen)
        assert background == 1, "the empty screen must be of one colour"
        begin = time.perf_counter()
        program = subprocess.Popen(command, env=environment | {"DISPLAY": f":{number}"}, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        while colours(screen) < 8:
            if program.poll() is not None or time.perf_counter() - begin > LIMIT_SECONDS:
                sys.exit(f"{command[0]} showed no window")
            time.sleep(0.001)
        painted = time.perf_counter() - begin
        time.sleep(1)
        resident, private = memory(program.pid)
        program.kill()
        program.wait()
        return painted * 1000, resident, private
    finally:
        screen.close()
        server.kill()
        server.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--jupan", default=str(ROOT / "build/release/bin/jupan"))
    parser.add_argument("--runs", type=int, default=15)
    options = parser.parse_args()
    peer = shutil.which("sqlitebrowser") or sys.exit("install sqlitebrowser")
    cli = str(Path(options.jupan).parent / "jupan-cli")
    with tempfile.TemporaryDirectory() as home:
        project = f"{home}/sample.jupan"
        subprocess.run([cli, "new", "--template", "support-automation", "--lang", "ko", "-o", project], check=True)
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data",
                           XDG_RUNTIME_DIR=home, LANG="C.UTF-8", QT_QPA_PLATFORM="xcb")
        commands = {"jupan": [options.jupan, "--lang", "ko", project], "sqlitebrowser": [peer, project]}
        measured = {name: [] for name in commands}
        for turn in range(options.runs + 1):
            for name, command in commands.items():
                figures = run_once(command, 90 + turn % 2, environment)
                if turn:  # the first turn warms the caches
                    measured[name].append(figures)
    print(f"{'':16}{'painted ms':>12}{'(min … max)':>16}{'RSS MB':>9}{'private MB':>12}")
    for name, rows in measured.items():
        painted = [row[0] for row in rows]
        print(f"{name:16}{statistics.median(painted):12.0f}{f'({min(painted):.0f} … {max(painted):.0f})':>16}"
              f"{statistics.median(row[1] for row in rows):9.1f}{statistics.median(row[2] for row in rows):12.1f}")
    ratio = [statistics.median(row[i] for row in measured["jupan"]) /
             statistics.median(row[i] for row in measured["sqlitebrowser"]) for i in range(3)]
    print(f"{'ratio':16}{ratio[0]:12.2f}{'':16}{ratio[1]:9.2f}{ratio[2]:12.2f}")


if __name__ == "__main__":
    main()
