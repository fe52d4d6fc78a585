// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/foundtext.h"

#include "models/view/moneytext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text, const char *disambiguation = nullptr, int count = -1)
{
    return QCoreApplication::translate("kept", text, disambiguation, count);
}

QString accountText(const FoundRow &row)
{
    const QString number = isolated(row.accountNumber);
    if (row.accountCount == 1)
        return tr("account %1").arg(number);
    return tr("account %1 and %n more", nullptr, static_cast<int>(row.accountCount - 1)).arg(number);
}

} // namespace

QString customerTypeText(const QString &type)
{
    if (type == u"Organization")
        return tr("Organisation");
    return type == u"Agency" ? tr("Agency") : tr("Person");
}

QString foundDetailText(const FoundRow &row)
{
    if (row.object != ObjectKind::Account)
        return row.detail;
    QStringList parts{customerTypeText(row.detail)};
    if (row.accountCount > 0)
        parts.append(accountText(row));
    if (const QString place = QString(row.state + u' ' + row.postalCode).trimmed(); !place.isEmpty())
        parts.append(isolated(place));
    return parts.join(u" · "_s);
}

} // namespace kept
