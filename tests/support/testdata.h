// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept::test {

/// The bytes of a file of the source tree ("tests/data/domain/currencies.json"); empty when it can't be read.
inline QByteArray sourceFile(const QString &path)
{
    QFile file(qEnvironmentVariable("KEPT_SOURCE_DIR", QStringLiteral(".")) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QJsonObject sourceJson(const QString &path)
{
    return QJsonDocument::fromJson(sourceFile(path)).object();
}

} // namespace kept::test
