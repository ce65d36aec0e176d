#!/usr/bin/env python3
"""Counting tokens: this program beside the npm packages tiktoken and gpt-tokenizer, on the same texts, on one core.

compare.py BUILD_FOLDER    prints a table; exit code 1 if a bound is missed

The texts (texts.py) and the npm packages go into BUILD_FOLDER/tokens. Without node, or where npm cannot fetch the
packages, only our own figures are printed. Bounds: 3 times tiktoken, 2 times gpt-tokenizer, ready within 60 ms. All
must find the same number of tokens.
"""
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACKAGES = {"tiktoken": 3.0, "gpt-tokenizer": 2.0}  # and how many times as fast we must be
READY_MILLISECONDS = 60


def figures(command, folder, with_package):
    """{(package, encoding, file, what): value} from lines "package encoding file what value"."""
    lines = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.splitlines()
    rows = [line.split() if with_package else ["jupan", *line.split()] for line in lines]
    return {(*row[:2], Path(row[2]).stem, row[3]): float(row[4]) for row in rows}


def install_peers(folder):
    if shutil.which("node") is None or shutil.which("npm") is None:
        print("node or npm is not there: only our own figures")
        return False
    if all((folder / "node_modules" / package).exists() for package in PACKAGES):
        return True
    (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES], cwd=folder,
                          capture_output=True, text=True)
    if done.returncode != 0:
        print("npm could not install the packages: only our own figures\n" + done.stderr)
    return done.returncode == 0


def judge(found):
    missed = []
    for encoding in ("o200k_base", "cl100k_base"):
        ready = found["jupan", encoding, "-", "ready"]
        if ready >= READY_MILLISECONDS:
            missed.append(f"{encoding} is ready after {ready:.0f} ms")
        for text in ("english", "korean"):
            ours = found["jupan", encoding, text, "count"]
            for package, times in PACKAGES.items():
                theirs = found.get((package, encoding, text, "count"))
                if theirs is None:
                    continue
                if ours < times * theirs:
                    missed.append(f"{encoding} {text}: {ours / theirs:.1f} times {package}, wanted {times:g}")
                if found[package, encoding, text, "tokens"] != found["jupan", encoding, text, "tokens"]:
                    missed.append(f"{encoding} {text}: {package} finds another number of tokens")
    return missed


def report(found):
    print("| encoding, text | jupan count | jupan encode | tiktoken | ratio | gpt-tokenizer | ratio |")
    print("|---|---|---|---|---|---|---|")
    for encoding in ("o200k_base", "cl100k_base"):
        for text in ("english", "korean"):
            ours = found["jupan", encoding, text, "count"]
            cells = [f"{ours:.1f}", f"{found['jupan', encoding, text, 'encode']:.1f}"]
            for package in PACKAGES:
                theirs = found.get((package, encoding, text, "count"))
                cells += ["–", "–"] if theirs is None else [f"{theirs:.2f}", f"{ours / theirs:.1f}"]
            print(f"| {encoding}, {text} | " + " | ".join(cells) + " |")
    print("ready after (ms): " + ", ".join(f"{package} {encoding} {value:.2f}"
                                           for (package, encoding, _, what), value in found.items() if what == "ready"))


def main():
    build = Path(sys.argv[1]).resolve()
    folder = build / "tokens"
    folder.mkdir(exist_ok=True)
    texts = [folder / "english.txt", folder / "korean.txt"]
    subprocess.run([sys.executable, HERE / "texts.py", folder], check=True)
    peers = install_peers(folder)
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # one core for each program and all its threads
    found = figures([build / "bin" / "bench_tokens", *texts], folder, False)
    if peers:
        found |= figures(["node", HERE / "peers.mjs", *texts], folder, True)
    report(found)
    missed = judge(found)
    print("\n".join(missed) if missed else "Met.")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
