#!/usr/bin/env python3
"""Compares a table as LibreOffice read it with the CSV that the atlas wrote, cell by cell.

same_cells.py OURS.csv THEIRS.csv [--unguarded]

A number may be written in another way but must be the same to 15 digits; truths may be in capitals. With --unguarded
the text of theirs has no apostrophe in front where ours has one against formulas (as in a workbook)."""
import csv
import re
import sys

csv.field_size_limit(1 << 24)
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")


def rows(name):
    with open(name, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def is_same(ours, theirs, unguarded):
    if unguarded and re.match(r"'[=+\-@\t\r\n＝＋－＠]", ours):
        ours = ours[1:]
    if ours == theirs:
        return True
    if NUMBER.fullmatch(ours) and NUMBER.fullmatch(theirs):
        return abs(float(ours) - float(theirs)) <= 1e-14 * abs(float(ours))
    return ours in ("true", "false") and theirs == ours.upper()


def main():
    ours, theirs = rows(sys.argv[1]), rows(sys.argv[2])
    unguarded = "--unguarded" in sys.argv
    if len(ours) != len(theirs):
        sys.exit(f"{sys.argv[2]}: {len(theirs)} rows, not {len(ours)}")
    cells = 0
    for line, (mine, other) in enumerate(zip(ours, theirs), 1):
        other += [""] * (len(mine) - len(other))
        for column, (one, two) in enumerate(zip(mine, other)):
            cells += 1
            if not is_same(one, two, unguarded):
                sys.exit(f"{sys.argv[2]}: row {line}, {ours[0][column]}: {two!r}, not {one!r}")
    print(f"{sys.argv[2].rsplit('/', 1)[-1]}: {len(ours)} rows, {cells} cells, all the same")


main()
