#!/usr/bin/env python3
"""Makes a table of assets/indicators from a World Development Indicators file as the World Bank offers it.

The page of a series, for instance https://data.worldbank.org/indicator/SP.POP.TOTL, offers "CSV": a zip with one file
API_<series>_DS2_en_csv_v2_<number>.csv, which has four lines of head and one row a state or group, one column a year. Kept
are the years from 1990 on and the codes that assets/states.json has; the groups of the World Bank (regions, incomes) have
codes of their own and fall away. Numbers are rounded to the significant digits that are asked for.

    python3 src/data/world_bank.py API_SP.POP.TOTL_DS2_en_csv_v2_1.csv assets/indicators/population.csv [DIGITS]
"""
import csv
import json
import sys
from decimal import Context, Decimal
from pathlib import Path

FIRST_YEAR = 1990


def main(downloaded, table, digits="0"):
    states = {state["iso3"] for state in json.loads(Path("assets/states.json").read_text("utf-8"))["states"]}
    with open(downloaded, newline="", encoding="utf-8-sig") as file:
        lines = list(csv.reader(file))
    head_at = next(i for i, line in enumerate(lines) if line and line[0] == "Country Name")
    head = lines[head_at]
    years = [(column, int(name)) for column, name in enumerate(head) if name.isdigit() and int(name) >= FIRST_YEAR]
    rounded = Context(prec=int(digits)).plus if int(digits) else (lambda number: number)
    rows = []
    for line in lines[head_at + 1:]:
        iso3 = line[1]
        if iso3 in states:
            for column, year in years:
                if line[column]:
                    rows.append((iso3, year, f"{rounded(Decimal(line[column])):f}"))
    if not rows:
        sys.exit(f"{downloaded} holds no value of a state: is it the World Bank's CSV?")
    with open(table, "w", newline="", encoding="utf-8") as file:
        file.write("iso3,year,value\n")
        file.writelines(f"{iso3},{year},{value}\n" for iso3, year, value in sorted(rows))


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
