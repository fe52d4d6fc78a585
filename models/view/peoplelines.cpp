// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/peoplelines.h"

#include "models/view/rolewords.h"

#include <QCoreApplication>

namespace kept {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

} // namespace

QStringList peopleHeadings()
{
    return {tr("Person"), tr("Signs in as"), tr("Role"), tr("Team or agency"), tr("State"), tr("Password")};
}

TableLine personLine(const People::Person &person)
{
    const UserRecord &record = person.record;
    const QString where = person.agency.isEmpty() ? person.team : person.agency;
    return {{{record.name},
             {record.signIn},
             {roleWord(record.role)},
             {where},
             {record.isActive ? tr("Works here") : tr("Left"), record.isActive ? StatusKind::Ok : StatusKind::Hold},
             {person.hasPassword ? tr("Set") : tr("None")}},
            record.id.value()};
}

} // namespace kept
