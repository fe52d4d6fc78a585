// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/locationtables.h"

#include <QFile>

static void initialiseZones()
{
    Q_INIT_RESOURCE(zones);
}

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Table>
Table tableAt(const QString &path)
{
    initialiseZones();
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return Table::parse(file.readAll()).value_or(Table());
}

} // namespace

const PhoneZones &phoneZones()
{
    static const PhoneZones zones = tableAt<PhoneZones>(u":/zones/phone-zones.json"_s);
    return zones;
}

const PlaceZones &placeZones()
{
    static const PlaceZones zones = tableAt<PlaceZones>(u":/zones/place-zones.json"_s);
    return zones;
}

} // namespace kept
