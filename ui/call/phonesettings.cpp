// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/phonesettings.h"

#include "models/domain/dialaddress.h"
#include "ui/call/uridialler.h"

#include <QSettings>

namespace kept {

using namespace Qt::Literals::StringLiterals;

PhoneSettings PhoneSettings::stored()
{
    const QSettings settings;
    PhoneSettings found;
    found.way = settings.value(u"phone/way"_s).toString() == u"baresip" ? PhoneWay::Baresip : PhoneWay::HandOver;
    found.handOver = settings.value(u"phone/handOver"_s, found.handOver).toString();
    found.baresip.host = settings.value(u"phone/host"_s, found.baresip.host).toString();
    const int port = settings.value(u"phone/port"_s, found.baresip.port).toInt();
    if (port > 0 && port <= 65'535)
        found.baresip.port = static_cast<quint16>(port);
    found.baresip.pattern = settings.value(u"phone/address"_s, found.baresip.pattern).toString();
    return found;
}

void PhoneSettings::store() const
{
    QSettings settings;
    settings.setValue(u"phone/way"_s, way == PhoneWay::Baresip ? u"baresip"_s : u"handOver"_s);
    settings.setValue(u"phone/handOver"_s, handOver);
    settings.setValue(u"phone/host"_s, baresip.host);
    settings.setValue(u"phone/port"_s, baresip.port);
    settings.setValue(u"phone/address"_s, baresip.pattern);
}

Result<void> PhoneSettings::check() const
{
    if (way == PhoneWay::HandOver)
        return checkDialPattern(handOver);
    if (baresip.host.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"DIAL.HOST"_s);
    return checkDialPattern(baresip.pattern);
}

Dialler *PhoneSettings::makeDialler(PhoneWay byWay, QObject *parent) const
{
    if (byWay == PhoneWay::Baresip)
        return new BaresipDialler(baresip, parent);
    // A hand-over that was broken by hand in the settings still finds the telephone.
    return new UriDialler(checkDialPattern(handOver) ? handOver : defaultHandOver(), parent);
}

} // namespace kept
