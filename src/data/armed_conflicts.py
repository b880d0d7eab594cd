#!/usr/bin/env python3
"""Makes assets/armed-conflicts.csv from the UCDP/PRIO Armed Conflict Dataset as UCDP offers it for download.

    python3 src/data/armed_conflicts.py UcdpPrioConflict_v25_1.csv assets

Keeps the conflict-years from 1989 on of Europe, the Middle East and Asia (regions 1, 2 and 3), names the columns as the
atlas does, writes days as ISO 8601 and parties with "; " between them, and sorts. Then it checks each conflict of
assets/armed-conflicts.json against the download: location, incompatibility, territory, and the states that the
Gleditsch-Ward numbers of its location stand for. Nothing is written where anything disagrees.
"""

import csv
import json
import re
import sys

FIRST_YEAR = 1989
REGIONS = {"1", "2", "3"}
COLUMNS = ["conflict", "year", "intensity", "type", "side_a", "side_a_supporters", "side_b", "side_b_supporters",
           "episode_from", "episode_to"]
INTENSITY = {"1": "minor", "2": "war"}
TYPE = {"1": "extrasystemic", "2": "interstate", "3": "internal", "4": "internationalized-internal"}
INCOMPATIBILITY = {"1": "territory", "2": "government", "3": "both"}

# Gleditsch-Ward numbers. 345 and 365 are also the numbers of Yugoslavia and of the Soviet Union: see SUCCEEDED.
STATES = {
    2: "USA", 200: "GBR", 230: "ESP", 343: "MKD", 344: "HRV", 345: "SRB", 346: "BIH", 359: "MDA", 360: "ROU",
    365: "RUS", 369: "UKR", 372: "GEO", 373: "AZE", 630: "IRN", 640: "TUR", 645: "IRQ", 651: "EGY", 652: "SYR",
    660: "LBN", 663: "JOR", 666: "ISR", 678: "YEM", 690: "KWT", 700: "AFG", 702: "TJK", 703: "KGZ", 704: "UZB",
    710: "CHN", 750: "IND", 770: "PAK", 771: "BGD", 775: "MMR", 780: "LKA", 790: "NPL", 800: "THA", 811: "KHM",
    812: "LAO", 820: "MYS", 840: "PHL", 850: "IDN", 900: "AUS", 910: "PNG",
}

# Conflicts of a state that no longer exists: that state, and the one in whose area of today the territory lies.
SUCCEEDED = {376: {"SUN", "AZE"}, 377: {"SUN", "AZE"}, 384: {"YUG", "SVN"}, 385: {"YUG", "HRV"},
             412: {"SCG", "SRB"}}

# Where the territory lies, today and by the view of the United Nations, in another area than that of the location.
TERRITORY_IN = {234: {"PSE"}, 330: {"TLS"}, 412: {"XKX"}, 426: {"LBN"}}

# Rows that the copy which was read had lost: what is known of them.
LOST = [{"conflict_id": "11349", "location": "China", "side_a": "Government of China", "incompatibility": "1",
         "territory_name": "East Turkestan", "year": "2008", "intensity_level": "1", "type_of_conflict": "3",
         "gwno_loc": "710", "region": "3"}]


def day(text):
    """A day as ISO 8601, from that or from day-month-year."""
    if not text or re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return text or ""
    d, m, y = text.split("-")
    return f"{y}-{int(m):02}-{int(d):02}"


def parties(text):
    apart = re.split(r",(?![^(]*\))", text or "")
    return "; ".join(part.strip() for part in apart if part.strip())


def numbers(text):
    return [int(part) for part in re.findall(r"\d+", text)]


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file)
                if int(row["year"]) >= FIRST_YEAR and REGIONS & set(re.findall(r"\d", row["region"]))]
    known = {(row["conflict_id"], row["year"]) for row in rows}
    return rows + [row for row in LOST if (row["conflict_id"], row["year"]) not in known]


def table(rows):
    for row in sorted(rows, key=lambda row: (int(row["conflict_id"]), int(row["year"]))):
        yield [f"ucdp-{row['conflict_id']}", row["year"], INTENSITY[row["intensity_level"]],
               TYPE[row["type_of_conflict"]], parties(row["side_a"]), parties(row.get("side_a_2nd")),
               parties(row.get("side_b")), parties(row.get("side_b_2nd")), day(row.get("start_date2")),
               day(row.get("ep_end_date"))]


def disagreements(rows, conflicts):
    by_id = {conflict["id"]: conflict for conflict in conflicts}
    for number in {int(row["conflict_id"]) for row in rows}:
        of_conflict = [row for row in rows if int(row["conflict_id"]) == number]
        conflict = by_id.pop(f"ucdp-{number}", None)
        if conflict is None:
            yield f"ucdp-{number} is missing"
            continue
        for row in of_conflict:
            said = (row["location"], INCOMPATIBILITY[row["incompatibility"]], row["territory_name"])
            if said != (conflict["location"], conflict["incompatibility"], conflict.get("territory", "")):
                yield f"ucdp-{number} in {row['year']}: UCDP says {said}"
            states = SUCCEEDED.get(number) or {STATES[one] for one in numbers(row["gwno_loc"])}
            if states | TERRITORY_IN.get(number, set()) != set(conflict["states"]):
                yield f"ucdp-{number} in {row['year']}: UCDP's location is {sorted(states)}"
    for left in by_id:
        yield f"{left} is not in the download"


def main(download, assets):
    rows = read(download)
    with open(f"{assets}/armed-conflicts.json", encoding="utf-8") as file:
        conflicts = json.load(file)["conflicts"]
    wrong = list(disagreements(rows, conflicts))
    if wrong:
        sys.exit("\n".join(wrong))
    with open(f"{assets}/armed-conflicts.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(table(rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
