// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace kept {

/// Where somebody lives, as far as it is known; each part may be empty.
struct PlaceOnFile
{
    QString country;    ///< ISO 3166 code or English name; empty: a state of the United States or a province of Canada
    QString region;     ///< state, province or territory: its code or English name
    QString postalCode; ///< ZIP with or without +4; with or without blanks
};

/// The time zones of countries, regions and postal codes.
class PlaceZones final
{
public:
    /// Reads resources/zones/place-zones.json. Errors: Invalid PLACEZONES.FORMAT with what is wrong in detail.
    static Result<PlaceZones> parse(const QByteArray &json);

    /// Every zone a place may lie in: the postal code's; the region's when the code is unknown or contradicts it (both
    /// then); the country's when nothing narrower is known. Military post offices have none.
    std::vector<QByteArray> zonesOf(const PlaceOnFile &place) const;
    /// Whether nothing but the country of a place is known.
    bool isBareCountry(const PlaceOnFile &place) const;
    /// ISO 3166 code of the place's country; empty when unknown.
    QString countryOf(const PlaceOnFile &place) const;
    /// Whether the regions of a country (ISO 3166 code) are known one by one.
    bool hasRegions(const QString &country) const;
    /// Code of the place's region ("NY", "QC", "NSW"); empty when unknown.
    QString regionOf(const PlaceOnFile &place) const;

    /// The places that an E.164 number's country or area code belongs to, as "US-MA", "CA-NS" or "GB"; empty when unknown.
    QStringList placesOfNumber(const QString &e164) const;

    /// The zone that stands for all that have kept the same time for years: Detroit's is New York's.
    QByteArray sameClock(const QByteArray &zone) const { return m_sameClock.value(zone, zone); }

private:
    using Zones = std::vector<QByteArray>;
    struct Country
    {
        Zones zones;
        QHash<QString, QString> regionCodes; ///< by upper-case code and name
        QHash<QString, Zones> regions;
        QHash<QString, Zones> postal; ///< by prefix; the longest counts
    };
    class Parser;

    const Country *find(const PlaceOnFile &place) const;
    bool meet(const Zones &some, const Zones &others) const;

    QHash<QString, QString> m_countryCodes; ///< by upper-case code and name
    QHash<QString, Country> m_countries;
    QHash<QByteArray, QByteArray> m_sameClock;
    QHash<QString, QStringList> m_calling; ///< by prefix; the longest counts
};

} // namespace kept
