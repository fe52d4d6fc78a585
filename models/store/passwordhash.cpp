// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/passwordhash.h"

#include <QPasswordDigestor>

namespace kept {

namespace {

constexpr quint64 hashBytes = 32;

// The same letters however they were typed.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

bool sameBytes(const QByteArray &first, const QByteArray &second)
{
    if (first.size() != second.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < first.size(); ++i)
        different |= first.at(i) ^ second.at(i);
    return different == 0;
}

} // namespace

PasswordHash hashPassword(const QString &password, const QString &salt, int rounds)
{
    const QByteArray key = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, bytesOf(password), salt.toUtf8(),
                                                              rounds, hashBytes);
    return {salt, QString::fromLatin1(key.toHex()), rounds};
}

bool fits(const PasswordHash &kept, const QString &password)
{
    return sameBytes(hashPassword(password, kept.salt, kept.rounds).hash.toLatin1(), kept.hash.toLatin1());
}

} // namespace kept
