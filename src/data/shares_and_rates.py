#!/usr/bin/env python3
"""Makes the two derived tables that rest on population: the share of the world's population, and deaths in organized
violence per million persons. Run it in the folder of the project: python3 src/data/shares_and_rates.py
"""
import csv
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

INDICATORS = Path("assets/indicators")

# Until this year (in it no more) the source counts deaths in a territory other than the one that the population is of: the
# Soviet Union, Yugoslavia and its successor, Ethiopia with Eritrea, Indonesia with East Timor, Sudan with the south, and
# Israel with the Palestinian territory.
ANOTHER_TERRITORY_UNTIL = {"ETH": 1993, "IDN": 2002, "ISR": 9999, "RUS": 1992, "SDN": 2011, "SRB": 2008}


def rows(name):
    with open(INDICATORS / f"{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def six_digits(value):
    return f"{Context(prec=6, rounding=ROUND_HALF_UP).plus(value).normalize():f}"


population = {(row["iso3"], row["year"]): Decimal(row["value"]) for row in rows("population")}
world = {row["year"]: Decimal(row["value"]) for row in rows("world") if row["indicator"] == "population"}

with open(INDICATORS / "population-share-of-world.csv", "w", newline="", encoding="utf-8") as file:
    file.write("iso3,year,value\n")
    for (iso3, year), persons in sorted(population.items()):
        if year in world:
            file.write(f"{iso3},{year},{six_digits(100 * persons / world[year])}\n")

with open(INDICATORS / "fatalities-per-million.csv", "w", newline="", encoding="utf-8") as file:
    file.write("iso3,year,value\n")
    for row in sorted(rows("conflict-fatalities"), key=lambda row: (row["iso3"], row["year"])):
        persons = population.get((row["iso3"], row["year"]))
        if persons and int(row["year"]) >= ANOTHER_TERRITORY_UNTIL.get(row["iso3"], 0):
            file.write(f"{row['iso3']},{row['year']},{six_digits(Decimal(row['value']) / persons * 1_000_000)}\n")
