// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kept::test {

/// The Qt library a header such as "QLabel" or "QtSql/QSqlQuery" comes from ("QtWidgets"); empty when it is none.
/// Debian keeps all of Qt in one include folder, so what compiles is not yet what a room links.
QString qtModule(const QString &header);

/// What a source does that the project does not allow, as "path:line: reason". `path` is relative to the project's
/// folder and decides the room, `root` is that folder on this machine. Rules: the arrows of docs/ARCHITECTURE.md, the
/// libraries a room may use, clock reads and SQL only where they belong, the licence line, length, nothing left undone.
QStringList checkSource(const QString &path, const QString &text, const QString &root);

/// The types a source defines for others to see, as "kept::json::Reader"; what stands in an unnamed namespace or inside
/// another type is left out. Two of one name in one program are one to the linker, whatever is in them.
QStringList typesDefinedIn(const QString &text);

} // namespace kept::test
