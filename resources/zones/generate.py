#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes phone-zones.json beside this file from Debian's python3-phonenumbers (run with /usr/bin/python3).

The source keys zones by exchange. A mobile number moves with its owner and the exchange says little, so
 - an area code of North America or Australia stands for every zone it is used in;
 - elsewhere a range of mobile numbers only stands for every zone of the country;
 - ranges that are neither fixed nor mobile, and toll-free codes, stand for no zone: a location has to be asked for.
"""
import json
import pathlib
import random
import re

import phonenumbers
from phonenumbers.tzdata import TIMEZONE_DATA

# Digits, country code included, after which the area is known and all exchanges are merged.
AREA_DIGITS = {"1": 4, "61": 3}
NON_GEOGRAPHIC = ["1" + code for code in "500 521 522 533 544 566 577 588 600 622 700 710 800 822 833 844 855 866 "
                  "877 880 881 882 883 887 888 889 900".split()]
NON_GEOGRAPHIC += "800 808 870 878 881 882 883 888 979".split()
# Area codes of North America that serve one territory: each stands for the zones of all of them. Some are younger than the
# source, which gives others of them the zone of their largest city only.
OVERLAYS = [group.split() for group in (
    "208 986", "270 364", "541 458", "812 930", "850 448", "303 720 983", "209 350", "707 369", "213 323 738", "530 837",
    "870 327", "904 324", "561 728", "305 786 645", "618 730", "309 861", "716 624", "845 329", "516 363", "718 347 929 465",
    "910 472", "440 436", "610 484 835", "864 821", "423 729", "804 686", "920 274", "608 353", "240 301 227", "318 457",
    "313 679", "573 235", "816 975", "314 557", "662 471", "416 437 647 942", "519 226 548 382", "705 249 683",
    "450 579 354", "506 428", "709 879", "402 531", "306 639 474", "418 581 367")]
# What the source has wrong: Phoenix and Tucson keep no summer time; Adak keeps one, Hawaii does not; Labrador keeps that of
# Halifax; the Yukon is no longer on Pacific time; Lloydminster keeps that of Alberta; Toronto is
# not in Manitoba; young codes of British Columbia serve all of it; Blanc-Sablon keeps no summer time.
CORRECTED = {
    "1480": ["America/Phoenix"], "1520": ["America/Phoenix"], "1602": ["America/Phoenix"],
    "1907": ["America/Adak", "America/Anchorage", "America/Juneau"],
    "1709": ["America/St_Johns", "America/Halifax"],
    "1867": ["America/Whitehorse", "America/Edmonton", "America/Winnipeg", "America/Toronto"],
    "1306": ["America/Regina", "America/Edmonton"], "1474": ["America/Regina"], "1437": ["America/Toronto"],
    **{"1" + code: ["America/Vancouver", "America/Edmonton"] for code in ("236", "257", "672", "778")},
    "1418": ["America/Toronto", "America/Halifax", "America/Puerto_Rico"],
}
# Zones the source leaves out: its Adelaide range holds the Northern Territory, which keeps no summer time.
ADDED = {"Australia/Adelaide": "Australia/Darwin"}


def country_code(prefix):
    return next(prefix[:n] for n in (1, 2, 3) if int(prefix[:n]) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE)


def can_be(prefix, code, kinds):
    """May a number of one of the kinds begin with the prefix? Found out by trying random numbers."""
    draw = random.Random(prefix)
    for region in phonenumbers.COUNTRY_CODE_TO_REGION_CODE[int(code)]:
        metadata = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(int(code), region)
        for kind in kinds:
            description = getattr(metadata, kind)
            if description is None or description.national_number_pattern is None:
                continue
            lengths = [n for n in description.possible_length or metadata.general_desc.possible_length if n > 0]
            pattern = re.compile(description.national_number_pattern)
            start = prefix[len(code):]
            for _ in range(2000):
                rest = draw.choice(lengths) - len(start)
                if rest >= 0 and pattern.fullmatch(start + "".join(draw.choices("0123456789", k=rest))):
                    return True
    return False


def merged_areas(found):
    for prefix, zones in TIMEZONE_DATA.items():
        digits = AREA_DIGITS.get(country_code(prefix))
        if digits and len(prefix) >= digits:
            found.setdefault(prefix[:digits], set()).update(zones)


def elsewhere(found):
    countries = {}
    for prefix, zones in TIMEZONE_DATA.items():
        countries.setdefault(country_code(prefix), set()).update(zones)
    for prefix, zones in TIMEZONE_DATA.items():
        code = country_code(prefix)
        if code == "1" or (code in AREA_DIGITS and len(prefix) > AREA_DIGITS[code]):
            continue
        if prefix == code:
            found[prefix] = set(countries[code])
        elif code in AREA_DIGITS and can_be(prefix, code, ["fixed_line"]):
            continue
        elif can_be(prefix, code, ["fixed_line"]):
            found[prefix] = set(zones)
        else:
            found[prefix] = set(countries[code]) if can_be(prefix, code, ["mobile"]) else set()


def needed(found):
    """Leaves out a prefix that says the same as the next shorter one."""
    kept = {}
    for prefix in sorted(found, key=lambda text: (len(text), text)):
        shorter = next((kept[prefix[:n]] for n in range(len(prefix) - 1, 0, -1) if prefix[:n] in kept), None)
        if shorter != found[prefix]:
            kept[prefix] = found[prefix]
    return kept


def correct(found):
    for prefix, zones in CORRECTED.items():
        found[prefix] = set(zones)
    for codes in OVERLAYS:
        everywhere = set().union(*(found.get("1" + code, set()) for code in codes))
        found.update({"1" + code: everywhere for code in codes})


def main():
    found = {}
    merged_areas(found)
    elsewhere(found)
    correct(found)
    for prefix in NON_GEOGRAPHIC:
        found[prefix] = set()
    for zones in found.values():
        zones.update([extra for zone, extra in ADDED.items() if zone in zones])
    found = needed(found)
    names = sorted(set().union(*found.values()))
    file = {
        "source": "libphonenumber time zone data by way of python-phonenumbers " + phonenumbers.__version__,
        "licence": "Apache-2.0",
        "zones": names,
        "prefixes": {p: sorted(names.index(zone) for zone in found[p]) for p in sorted(found)},
    }
    text = json.dumps(file, separators=(",", ":")).replace("],", "],\n").replace('"prefixes":', '\n"prefixes":\n')
    pathlib.Path(__file__).with_name("phone-zones.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
