// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/ownkey.h"

#include <QCryptographicHash>

namespace kept {

QString ownKey(const QString &what, const Desk &desk)
{
    return ownKey(what, desk.location(), desk.user().id ? desk.user().id->value() : 0);
}

QString ownKey(const QString &what, const StoreLocation &store, qint64 user)
{
    constexpr qsizetype digits = 16;
    const QByteArray name = QCryptographicHash::hash(store.display().toUtf8(), QCryptographicHash::Sha256);
    return what + u'/' + QString::fromLatin1(name.toHex().first(digits)) + u'/' + QString::number(user);
}

} // namespace kept
