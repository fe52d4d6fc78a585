// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/locationtext.h"

#include "models/queries/locationtables.h"
#include "models/view/contactcard.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

bool isPlace(const QByteArray &zone)
{
    return zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
}

QString cityOf(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString sentenceOf(const LocationReading &reading, qint64 now, const Wording &wording)
{
    std::vector<QTimeZone> zones;
    const std::vector<QByteArray> ids = reading.zone.isEmpty() ? reading.place.zones : std::vector{reading.zone};
    for (const QByteArray &id : ids)
        zones.emplace_back(id);
    if (zones.empty())
        return tr("Ask for the state or the time zone.");
    const QString clocks = localTimesText(zones, now, wording);
    return zones.size() == 1 ? tr("There it is %1.").arg(clocks)
                             : tr("There it is %1: ask which, or calls wait for all of them.").arg(clocks);
}

} // namespace

LocationReading readLocation(const PlaceOnFile &place, const QString &zone, qint64 now, const Wording &wording)
{
    LocationReading reading;
    const auto noted = readNotedPlace(place, placeZones());
    if (noted)
        reading.place = *noted;
    else
        reading.refusal = noted.error();
    reading.zone = zoneNamed(zone);
    reading.isZoneUnknown = reading.zone.isEmpty() && !zone.trimmed().isEmpty();
    if (zone.trimmed().isEmpty() && reading.place.zones.size() == 1)
        reading.zone = reading.place.zones.front();
    reading.sentence = sentenceOf(reading, now, wording);
    return reading;
}

QByteArray zoneNamed(const QString &text)
{
    const QString wanted = text.simplified();
    const auto matches = [&](const QString &zone) {
        return zone.compare(wanted, Qt::CaseInsensitive) == 0 || cityOf(zone).compare(wanted, Qt::CaseInsensitive) == 0;
    };
    for (const QString &zone : offeredZones())
        if (matches(zone))
            return zone.toUtf8();
    return {};
}

QStringList offeredZones()
{
    QStringList zones;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        if (isPlace(id))
            zones.append(QString::fromUtf8(id));
    return zones;
}

} // namespace kept
