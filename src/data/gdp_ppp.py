#!/usr/bin/env python3
"""Makes assets/indicators/gdp-ppp.csv and gdp-ppp-share-of-world.csv from the two tables they rest on.

The World Bank's total in purchasing power parities (NY.GDP.MKTP.PP.CD) is its figure per person (NY.GDP.PCAP.PP.CD) times
the population of the territory that both are about. For most states that is the population of SP.POP.TOTL. For four it is
not: Cyprus (the Government-controlled area), Ukraine (from 2014), the United Republic of Tanzania (the mainland) and
Morocco. world-bank-gdp-ppp.csv holds the World Bank's own total and figure per person of these four, of one edition: their
quotient is the population to multiply by. A year that it lacks is left out.

Run it in the folder of the project: python3 src/data/gdp_ppp.py
"""
import csv
from decimal import ROUND_HALF_UP, Context, Decimal
from pathlib import Path

INDICATORS = Path("assets/indicators")


def table(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def values(name):
    return {(row["iso3"], row["year"]): Decimal(row["value"]) for row in table(INDICATORS / f"{name}.csv")}


def whole(value):
    return value.quantize(Decimal(1), ROUND_HALF_UP)


def six_digits(value):
    return f"{Context(prec=6, rounding=ROUND_HALF_UP).plus(value).normalize():f}"


def write(name, rows, written):
    with open(INDICATORS / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
        file.write("iso3,year,value\n")
        for (iso3, year), value in sorted(rows.items()):
            file.write(f"{iso3},{year},{written(value)}\n")


per_person = values("gdp-per-capita-ppp")
population = values("population")
own_total = {
    (row["iso3"], row["year"]): Decimal(row["gdp_ppp"]) / Decimal(row["gdp_per_capita_ppp"])
    for row in table(Path("src/data/world-bank-gdp-ppp.csv"))
}
states_apart = {iso3 for iso3, _ in own_total}
world = {row["year"]: Decimal(row["value"]) for row in table(INDICATORS / "world.csv") if row["indicator"] == "gdp-ppp"}

totals = {}
for key, figure in per_person.items():
    people = own_total.get(key) if key[0] in states_apart else population.get(key)
    if people is not None:
        totals[key] = whole(figure * people)
write("gdp-ppp", totals, str)
write(
    "gdp-ppp-share-of-world",
    {key: 100 * value / world[key[1]] for key, value in totals.items() if key[1] in world},
    six_digits,
)
