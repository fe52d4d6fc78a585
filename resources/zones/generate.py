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


def main():
    found = {}
    merged_areas(found)
    elsewhere(found)
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


main()
