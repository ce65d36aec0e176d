#!/usr/bin/env python3
"""Start to the first painted window, and memory, of the window program and of DB Browser for SQLite, under one Xvfb.

start.py BIN_FOLDER    prints medians; exit code 1 if the program is slower or bigger than DB Browser.

A window counts as painted when its pixels, read from the X server's frame buffer file, are no longer of one colour.
Memory is the resident set two seconds later. Both programs open a file of ours
from a fresh home folder; runs alternate, the first of each is thrown away.
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 7
WIDTH, HEIGHT = 1280, 800
DEADLINE_SECONDS = 30


def start_display(folder):
    """An X server whose picture is the file Xvfb_screen0 in `folder`; returns the process and its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    number = os.read(read, 16).decode().strip()
    if not number:
        sys.exit("Xvfb did not start")
    return server, f":{number}"


def colours(picture, limit=24):
    """How many different pixels a coarse grid over the picture has, up to `limit`."""
    data = picture.read_bytes()
    pixels = data[-WIDTH * HEIGHT * 4:]
    found = set()
    for place in range(0, len(pixels), 4 * 37):
        found.add(pixels[place:place + 4])
        if len(found) >= limit:
            break
    return len(found)


def memory_megabytes(pid):
    with open(f"/proc/{pid}/status", encoding="ascii", errors="replace") as status:
        for line in status:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return float("nan")


def measure(command, display, picture):
    """(milliseconds to the first painted window, megabytes) of one start."""
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "DISPLAY": display, "LC_ALL": "C.UTF-8",
                       "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": home}
        cache = Path.home() / ".cache" / "fontconfig"
        if cache.exists():  # the font cache is the machine's, not the program's
            shutil.copytree(cache, Path(home) / ".cache" / "fontconfig")
        begin = time.perf_counter()
        program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while colours(picture) < 4:
                if program.poll() is not None or time.perf_counter() - begin > DEADLINE_SECONDS:
                    sys.exit(f"{command[0]} showed no window")
                time.sleep(0.002)
            took = (time.perf_counter() - begin) * 1000
            time.sleep(2)
            return took, memory_megabytes(program.pid)
        finally:
            program.terminate()
            program.wait()
            while colours(picture) >= 4:
                time.sleep(0.01)


def main(folder):
    with tempfile.TemporaryDirectory() as work:
        sample = os.path.join(work, "sample.jupan")
        subprocess.run([f"{folder}/jupan-cli", "new", "--template", "support-automation", "--lang", "ko", "-o", sample],
                       check=True)
        programs = {"jupan": [f"{folder}/jupan", "--lang", "ko", sample], "sqlitebrowser": ["sqlitebrowser", sample]}
        server, display = start_display(work)
        figures = {name: [] for name in programs}
        try:
            for _ in range(RUNS + 1):
                for name, command in programs.items():
                    figures[name].append(measure(command, display, Path(work) / "Xvfb_screen0"))
        finally:
            server.terminate()
            server.wait()
    medians = {}
    for name, runs in figures.items():
        medians[name] = [statistics.median(column) for column in zip(*runs[1:])]
        spread = sorted(took for took, _ in runs[1:])
        print(f"{name:14} {medians[name][0]:6.0f} ms ({spread[0]:.0f}…{spread[-1]:.0f})  {medians[name][1]:6.1f} MB")
    good = all(ours <= theirs for ours, theirs in zip(medians["jupan"], medians["sqlitebrowser"]))
    print("not slower and not bigger than DB Browser" if good else "slower or bigger than DB Browser")
    return 0 if good else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
