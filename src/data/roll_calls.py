#!/usr/bin/env python3
"""Makes assets/roll-calls.csv, the roll calls of the General Assembly.

    python3 src/data/roll_calls.py VOETEN.csv STATES.txt

VOETEN.csv  what export-unvotes.R writes of Erik Voeten's data: rcid,session,date,resolution,part,short,yes,no,abstain,votes
STATES.txt  the order of the letters in the column votes, ISO 3166-1 alpha-3

src/data/roll-calls/records.json holds what was read in the record of the United Nations itself; where both have a vote,
the record decides. The memberships of the United Nations are those of assets/organizations/un.json.
"""
import csv
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECORDS = ROOT / "src/data/roll-calls/records.json"
TARGET = ROOT / "assets/roll-calls.csv"

# Up to the 57th session the day of a vote on a whole text is the number of a day of the week, not of the month.
LAST_SESSION_WITHOUT_DAYS = 57

FIRST_DAY = "1990-11-01"

# The column RUS holds the votes of the Soviet Union until 24 December 1991; the Assembly last voted on the 20th.
LAST_MONTH_OF_THE_SOVIET_UNION = "1991-12"

# The index cuts its titles of some years off at this length.
CUT_OFF = (59, 60)

# Dates that lie outside their session, and symbols that there are not, with what the record has.
CORRECTED = {
    "4521": {"date": "2005-06-22"},
}
DROPPED_SYMBOLS = {"A/RES/677/46": "A/RES/67/46"}

ABBREVIATIONS = {"UN", "UNRWA", "IAEA", "OSCE", "ICJ", "GUAM", "ECOSOC", "U.S.", "U.N."}
NAMES = set("""Africa African America American Anguilla Antarctica Arab Asia Atlantic Azerbaijan Belarus Bermuda Bosnia British
Caicos Cayman Central-America Charter Comoros Congo Croatia Cuba Europe Geneva Golan Guam Helena Herzegovina Indian Iran
Iraq Islamic Israel Jerusalem Khmer Korea Kosovo Kuwait Latin Lebanon Mayotte Montserrat Myanmar Nigeria Pakistan Palestine
Palestinian Palestinians Pitcairn Rouge Saint Samoa Sudan Syrian Tokelau Turks Yugoslavia Zionism""".split())
PLURAL_NAMES = {"UNITED STATES": "United States", "UNITED NATIONS": "United Nations", "MIDDLE EAST": "Middle East",
                "GOLAN HEIGHTS": "Golan Heights", "VIRGIN ISLANDS": "Virgin Islands", "EAST JERUSALEM": "East Jerusalem",
                "INDIAN OCEAN": "Indian Ocean", "SOUTH AFRICA": "South Africa", "SOUTH ATLANTIC": "South Atlantic",
                "LATIN AMERICA": "Latin America", "LEAGUE OF ARAB STATES": "League of Arab States",
                "BRITISH VIRGIN": "British Virgin", "CAYMAN ISLANDS": "Cayman Islands", "SECURITY COUNCIL": "Security Council",
                "GENERAL ASSEMBLY": "General Assembly", "LAW OF THE SEA": "law of the sea", "KHMER ROUGE": "Khmer Rouge"}
MISSPELT = {"ANTARCITCA": "ANTARCTICA", "SUADN": "SUDAN", "INTERM": "INTERIM", "DECOLOIZATION": "DECOLONIZATION",
            "DECOLONIALIZATION": "DECOLONIZATION", "NON-POLIFERATION": "NON-PROLIFERATION", "POLIFERATION": "PROLIFERATION",
            "STRATIGIC": "STRATEGIC", "NEGOTITATIONS": "NEGOTIATIONS", "IMPLEMENTATIOM": "IMPLEMENTATION",
            "TERRITPRIES": "TERRITORIES", "MILLENIUM": "MILLENNIUM", "OCCUPIES": "OCCUPIED", "COERSION": "COERCION",
            "INVOLVMENT": "INVOLVEMENT", "ENTREPENEURSHIP": "ENTREPRENEURSHIP", "LEAR": "NUCLEAR", "UNEM": "UNEF"}


def main(voeten, states_file):
    states = Path(states_file).read_text().split()
    members = memberships()
    order = sorted(members)
    records = json.loads(RECORDS.read_text())
    rows = list(csv.DictReader(open(voeten)))
    calls = [call(row, states, members, order) for row in rows]
    calls = without_doubles(calls)
    titles_from_whole_texts(calls)
    days_from_paragraphs(calls)
    calls = with_records(calls, records, members, order)
    number(calls)
    calls.sort(key=lambda it: (it["date"] if len(it["date"]) > 7 else it["date"] + "-99", it["order"]))
    with open(TARGET, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["id", "symbol", "part", "paragraph", "date", "title", "yes", "no", "abstaining", " ".join(order), "source"])
        for it in calls:
            out.writerow([it["id"], it["symbol"], it["part"], it["paragraph"], it["date"], it["title"], *it["tally"],
                          it["letters"], " ".join(it["sources"])])
    print(len(calls), "roll calls,", sum(it["fromRecord"] for it in calls), "of them by the record")


def memberships():
    """From when, and until when, each member of the United Nations was one, but for those that had left before."""
    un = json.loads((ROOT / "assets/organizations/un.json").read_text())
    return {one["state"]: (one["from"], one.get("to", "9")) for one in un["memberships"]
            if one["status"] == "member" and one.get("to", "9") > FIRST_DAY}


def is_member(iso3, date, members):
    """Whether a state was a member on a day, or at the beginning of a month."""
    since, until = members[iso3]
    return since[:len(date)] <= date < until[:len(date)]


def call(row, states, members, order):
    fixed = {**row, **CORRECTED.get(row["rcid"], {})}
    rcid = int(row["rcid"])
    date = fixed["date"]
    is_verbatim = re.match(r"The (Acting )?President", row["short"]) is not None
    if int(row["session"]) <= LAST_SESSION_WITHOUT_DAYS and not is_verbatim and int(date[8:]) <= 7:
        date = date[:7]
    letter_of = dict(zip(states, row["votes"]))
    if date[:7] <= LAST_MONTH_OF_THE_SOVIET_UNION:
        letter_of["SUN"] = letter_of.pop("RUS")
        letter_of["RUS"] = "."
    letters = "".join(letter(letter_of.get(iso3), iso3, date, members) for iso3 in order)
    title, paragraph, part = told(row, is_verbatim)
    symbol = DROPPED_SYMBOLS.get(row["resolution"], row["resolution"])
    if not symbol:
        drafts = re.findall(r"A/\d\d/L\.\s?\d+(?:/Rev\.\d)?", row["short"])
        symbol = drafts[0].replace(" ", "") if part == "amendment" and drafts else ""
    return {"id": "", "rcid": rcid, "symbol": symbol, "part": part, "paragraph": paragraph, "date": date, "title": title,
            "isScrap": is_verbatim, "tally": [letters.count(it) for it in "YNA"], "letters": letters,
            "sources": ["voeten-unga-votes"], "order": rcid, "fromRecord": False}


def letter(given, iso3, date, members):
    """`.` for who was no member; `-` for who did not vote; `?` for whom the data leave out."""
    if given is not None and given in "YNA":
        return given
    if given == "." or given == "-" and iso3 == "SUN":
        return given
    return (given or "?") if is_member(iso3, date, members) else "."


def told(row, is_verbatim):
    """Title, paragraph and part of a roll call."""
    words = " ".join(row["short"].split())
    part = row["part"]
    if not is_verbatim:
        return title(words), "", part
    words = words.replace("<90>", "’").replace("<d3>", "”")
    words = re.sub(r"(operative|preambular|draft)(paragraph|resolution)", r"\1 \2", words, flags=re.I)
    if re.search(r"the motion", words) and not words.startswith(("The President: Since the", "The Acting President: Since the")):
        part = "motion"
    entitled = re.findall(r"(?:entitled|resolution [IVXLA-Z]+,) ?[_\"“](.{4,200}?)[”\"]", words)
    paragraph = ""
    if part == "paragraph" and not re.search(r"[Ss]eparate,? (?:recorded )?votes (?:have|has)", words):
        found = re.findall(
            r"(?:(?:[a-z]+-)?[a-z]+ preambular paragraphs?|(?:operative )?paragraphs? \d+ ?(?:\([a-z]\))?(?: as a whole)?)", words)
        if len(set(found)) == 1:
            paragraph = re.sub(r"^the ", "", found[0]).strip()
    return title(entitled[-1]) if entitled else "", paragraph, part


def title(words):
    is_cut_off = len(words) in CUT_OFF and not words.endswith(")")
    whole = re.sub(r"\s*:\s*r(e|es|eso|esol|esolu|esolut|esoluti|esolutio|esolution)?(\s*/.*)?$", "", words).strip(" .:/")
    is_cut_off = is_cut_off and whole == words.strip(" .:/")
    words = whole
    if words.upper() != words:
        return words + "…" if is_cut_off else words
    for wrong, right in MISSPELT.items():
        words = re.sub(rf"\b{wrong}\b", right, words)
    words = re.sub(r"\s*--\s*", " – ", words)
    kept = {}
    for many, written in PLURAL_NAMES.items():
        if many in words:
            mark = f"\x00{len(kept)}\x00"
            kept[mark] = written
            words = words.replace(many, mark)
    words = re.sub(r"[A-Z][A-Z.’']*", lambda it: cased(it[0]), words)
    for mark, written in kept.items():
        words = words.replace(mark, written)
    return words[:1].upper() + words[1:]


def cased(word):
    bare = word.strip(".")
    if word in ABBREVIATIONS or bare in ABBREVIATIONS:
        return word
    if word == "GUAM":
        return "Guam"
    return word.capitalize() if bare.capitalize() in NAMES else word.lower()


def without_doubles(calls):
    """Some votes on a whole text stand in the data twice: from the index and from the verbatim record. The one of the
    index stays; of the other only its day is taken."""
    kept = []
    first = {}
    for it in sorted(calls, key=lambda one: (one["isScrap"], one["rcid"])):
        key = (it["symbol"], it["part"])
        if it["part"] != "whole" or not it["symbol"]:
            if it["part"] == "whole":
                it["part"] = "other"
            kept.append(it)
        elif key not in first:
            first[key] = it
            it["part"] = "other" if it["isScrap"] else "whole"
            kept.append(it)
        elif abs(it["tally"][0] - first[key]["tally"][0]) > 20:
            it["part"] = "motion"
            kept.append(it)
        else:
            other = first[key]
            print("twice:", it["symbol"], other["tally"], "kept,", it["tally"], "left out", it["rcid"])
            if len(other["date"]) == 7:
                other["date"] = it["date"]
    return sorted(kept, key=lambda one: one["rcid"])


def titles_from_whole_texts(calls):
    whole = {it["symbol"]: it["title"] for it in calls if it["part"] == "whole" and it["title"]}
    for it in calls:
        it["title"] = whole.get(it["symbol"], "") or it["title"] if it["isScrap"] else it["title"]


def days_from_paragraphs(calls):
    """A text and its paragraphs are voted on at one meeting."""
    days = defaultdict(set)
    for it in calls:
        if it["isScrap"]:
            days[it["symbol"]].add(it["date"])
    for it in calls:
        found = days[it["symbol"]]
        if len(it["date"]) == 7 and len(found) == 1 and next(iter(found)).startswith(it["date"]):
            it["date"] = next(iter(found))


def with_records(calls, records, members, order):
    for record in records["rollCalls"]:
        known = next((it for it in calls
                      if it["symbol"] == record["symbol"] and it["part"] == record.get("part", "whole")), None)
        if known is None:
            known = {"rcid": 100000 + len(calls), "symbol": record["symbol"], "part": record.get("part", "whole"),
                     "paragraph": "", "title": record["title"], "order": 100000 + len(calls), "isScrap": False,
                     "letters": "".join("?" if is_member(iso3, record["date"], members) else "." for iso3 in order)}
            calls.append(known)
        letters = list(known["letters"])
        for given, letter_ in (("yes", "Y"), ("no", "N"), ("abstaining", "A"), ("didNotVote", "-"), ("notKnown", "?")):
            for iso3 in record.get(given, []):
                letters[order.index(iso3)] = letter_
        rest = record.get("rest")
        if rest:
            letters = [rest if it == "?" else it for it in letters]
        known.update(letters="".join(letters), date=record["date"], title=record.get("title", known["title"]),
                     tally=record["tally"], sources=record["sources"], fromRecord=True)
        counted = [known["letters"].count(it) for it in "YNA"]
        missing = known["letters"].count("?")
        if any(c > t for c, t in zip(counted, record["tally"])) or sum(record["tally"]) - sum(counted) > missing:
            print("does not add up:", record["symbol"], counted, "and", missing, "not known; by the record", record["tally"])
    return calls


def number(calls):
    """Ids: the symbol, and for what is no vote on a whole text a number in the order of the votes."""
    counts = defaultdict(int)
    for it in calls:
        it.setdefault("fromRecord", False)
        if it["part"] == "whole" and it["symbol"]:
            it["id"] = it["symbol"]
        elif it["symbol"]:
            counts[it["symbol"]] += 1
            it["id"] = f"{it['symbol']}#{counts[it['symbol']]}"
        else:
            it["id"] = f"{it['date']}#{it['rcid']}"


if __name__ == "__main__":
    main(*sys.argv[1:])
