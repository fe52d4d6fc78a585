// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsoninput.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorKind::Invalid, u"FILE.OPEN"_s, file.errorString(), {{u"path"_s, path}});
    return file.readAll();
}

Result<QJsonObject> parseObject(const QByteArray &text)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"JSON.SYNTAX"_s, error.errorString(), {{u"offset"_s, error.offset}});
    if (!document.isObject())
        return fail(ErrorKind::Invalid, u"JSON.SYNTAX"_s, {}, {{u"offset"_s, 0}});
    return document.object();
}

Result<QJsonObject> objectOf(const QString &word)
{
    if (word != u"-")
        return parseObject(word.toUtf8());
    KEPT_TRY(const QByteArray text, readInput(word));
    return parseObject(text);
}

} // namespace kept
