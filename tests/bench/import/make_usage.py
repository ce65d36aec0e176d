#!/usr/bin/env python3
"""A usage CSV of a busy year, the same on every machine.

make_usage.py ROWS FILE    writes FILE, and FILE.facts: rows, sums by day, model, project and key, exact amount

Every value is invented. A row is a day's use of a model by a key in a project; most days have several of them. One row
in 50 has a model name that needs quotes.
"""
import random
import sys
from pathlib import Path

HEADER = "date,project_id,api_key_id,model,num_requests,input_tokens,cached_tokens,output_tokens,amount_value,currency\n"
MODELS = ["gpt-5.6-luna", "gpt-5.6-terra", "gpt-5.6-luna-mini", "claude-sonnet-5", "claude-haiku-4-5"]
QUOTED = '"luna, fine-tuned ""cs"""'
PROJECTS = 8
KEYS = 3  # of a project


def days():
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return [f"2026-{month + 1:02}-{day + 1:02}" for month, length in enumerate(lengths) for day in range(length)]


def main():
    rows, file = int(sys.argv[1]), Path(sys.argv[2])
    draw = random.Random(20261122)
    calendar = days()
    total, groups = 0, set()
    with file.open("w", encoding="utf-8", newline="") as out:
        out.write(HEADER)
        for row in range(rows):
            day = calendar[draw.randrange(365)]
            project = draw.randrange(PROJECTS)
            key = project * KEYS + draw.randrange(KEYS)
            model = QUOTED if row % 50 == 49 else MODELS[draw.randrange(5)]
            tokens = draw.randrange(100, 200_000)
            amount = draw.randrange(10**12, 10**17)  # in 10^-16 dollars
            total += amount
            groups.add((day, model, project, key))
            out.write(f"{day},proj_{project:02},key_{key:04},{model},{draw.randrange(1, 99)},{tokens},{tokens // 3},"
                      f"{tokens // 5},{amount // 10**16}.{amount % 10**16:016},usd\n")
    exact = f"{total // 10**16}.{total % 10**16:016}".rstrip("0").rstrip(".")
    Path(f"{file}.facts").write_text(f"{rows} {len(groups)} {exact}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
