// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/placezones.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype zipDigits = 5;

QString keyOf(const QString &text)
{
    return text.simplified().toUpper();
}

/// Letters and digits only; a ZIP as five digits, also one whose leading zeros a spreadsheet took away.
QString postalKey(const QString &country, const QString &text)
{
    QString key;
    for (const QChar c : text.section(country == u"US" ? u'-' : QChar(), 0, 0))
        if (c.isLetterOrNumber())
            key += c.toUpper();
    return country == u"US" && !key.isEmpty() ? key.rightJustified(zipDigits, u'0').left(zipDigits) : key;
}

} // namespace

/// Reads the file; the first thing wrong ends it.
class PlaceZones::Parser final
{
public:
    Result<PlaceZones> parse(const QByteArray &json)
    {
        QJsonParseError failure;
        const QJsonObject file = QJsonDocument::fromJson(json, &failure).object();
        if (failure.error != QJsonParseError::NoError)
            return malformed(failure.errorString());
        m_names = file[u"zones"].toArray();
        const QJsonObject countries = file[u"countries"].toObject();
        if (m_names.isEmpty() || countries.isEmpty())
            return malformed(u"zones or countries are missing"_s);
        for (auto country = countries.begin(); country != countries.end(); ++country)
            addCountry(country.key(), country.value().toObject());
        for (const QJsonValue &group : file[u"alike"].toArray())
            addAlike(zones(group));
        const QJsonObject calling = file[u"calling"].toObject();
        for (auto prefix = calling.begin(); prefix != calling.end(); ++prefix)
            for (const QJsonValue &place : prefix.value().toArray())
                m_places.m_calling[prefix.key()].append(place.toString());
        if (m_strangers)
            return malformed(u"an index names no zone"_s);
        return std::move(m_places);
    }

private:
    static tl::unexpected<Error> malformed(const QString &detail)
    {
        return fail(ErrorKind::Invalid, u"PLACEZONES.FORMAT"_s, detail);
    }

    Zones zones(const QJsonValue &indices)
    {
        Zones found;
        for (const QJsonValue &index : indices.toArray()) {
            found.push_back(m_names.at(index.toInt(-1)).toString().toUtf8());
            m_strangers |= found.back().isEmpty();
        }
        return found;
    }

    void addCountry(const QString &code, const QJsonObject &entry)
    {
        Country country;
        country.zones = zones(entry[u"zones"]);
        m_places.m_countryCodes.insert(code, code);
        for (const QJsonValue &name : entry[u"names"].toArray())
            m_places.m_countryCodes.insert(keyOf(name.toString()), code);
        const QJsonObject regions = entry[u"regions"].toObject();
        for (auto region = regions.begin(); region != regions.end(); ++region) {
            const QJsonObject described = region.value().toObject();
            country.regions.insert(region.key(), zones(described[u"zones"]));
            country.regionCodes.insert(region.key(), region.key());
            for (const QJsonValue &name : described[u"names"].toArray())
                country.regionCodes.insert(keyOf(name.toString()), region.key());
        }
        const QJsonObject postal = entry[u"postal"].toObject();
        for (auto prefix = postal.begin(); prefix != postal.end(); ++prefix)
            country.postal.insert(prefix.key(), zones(prefix.value()));
        m_places.m_countries.insert(code, country);
    }

    void addAlike(const Zones &group)
    {
        for (const QByteArray &zone : group)
            m_places.m_sameClock.insert(zone, group.front());
    }

    QJsonArray m_names;
    PlaceZones m_places;
    bool m_strangers = false;
};

Result<PlaceZones> PlaceZones::parse(const QByteArray &json)
{
    return Parser().parse(json);
}

QString PlaceZones::countryOf(const PlaceOnFile &place) const
{
    if (!place.country.trimmed().isEmpty())
        return m_countryCodes.value(keyOf(place.country));
    for (const QString &code : {u"US"_s, u"CA"_s})
        if (const auto country = m_countries.constFind(code); country != m_countries.cend())
            if (country->regionCodes.contains(keyOf(place.region)))
                return code;
    return {};
}

const PlaceZones::Country *PlaceZones::find(const PlaceOnFile &place) const
{
    const auto found = m_countries.constFind(countryOf(place));
    return found == m_countries.cend() ? nullptr : &*found;
}

bool PlaceZones::hasRegions(const QString &country) const
{
    const auto found = m_countries.constFind(country);
    return found != m_countries.cend() && !found->regionCodes.isEmpty();
}

QString PlaceZones::regionOf(const PlaceOnFile &place) const
{
    const Country *country = find(place);
    return country ? country->regionCodes.value(keyOf(place.region)) : QString();
}

bool PlaceZones::isBareCountry(const PlaceOnFile &place) const
{
    const QString country = countryOf(place);
    return !country.isEmpty() && regionOf(place).isEmpty() && postalKey(country, place.postalCode).isEmpty();
}

QStringList PlaceZones::placesOfNumber(const QString &e164) const
{
    constexpr qsizetype longest = 4;
    for (qsizetype length = std::min(longest, e164.size() - 1); e164.startsWith(u'+') && length > 0; --length)
        if (const auto found = m_calling.constFind(e164.mid(1, length)); found != m_calling.cend())
            return *found;
    return {};
}

bool PlaceZones::meet(const Zones &some, const Zones &others) const
{
    return std::ranges::any_of(some, [&](const QByteArray &zone) {
        return std::ranges::any_of(others, [&](const QByteArray &other) { return sameClock(zone) == sameClock(other); });
    });
}

std::vector<QByteArray> PlaceZones::zonesOf(const PlaceOnFile &place) const
{
    const Country *country = find(place);
    if (!country)
        return {};
    const Zones region = country->regions.value(regionOf(place));
    const QString code = postalKey(countryOf(place), place.postalCode);
    for (qsizetype length = code.size(); length > 0; --length) {
        const auto found = country->postal.constFind(code.left(length));
        if (found == country->postal.cend())
            continue;
        Zones zones = *found;
        if (!zones.empty() && !region.empty() && !meet(zones, region))
            zones.insert(zones.end(), region.begin(), region.end());
        return zones;
    }
    const bool isKnown = country->regionCodes.contains(keyOf(place.region));
    return isKnown ? region : country->zones;
}

} // namespace kept
