// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/ownkey.h"

#include <QCryptographicHash>

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString ownKey(const QString &what, const Desk &desk)
{
    constexpr qsizetype digits = 16;
    const QByteArray store = QCryptographicHash::hash(desk.location().display().toUtf8(), QCryptographicHash::Sha256);
    const qint64 user = desk.user().id ? desk.user().id->value() : 0;
    return what + u'/' + QString::fromLatin1(store.toHex().first(digits)) + u'/' + QString::number(user);
}

} // namespace kept
