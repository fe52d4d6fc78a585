// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/verbs.h"
#include "models/store/backup.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

Result<ExitCode> backup(Session &session)
{
    const QString path = session.arguments().words.first();
    KEPT_TRY(Database *const database, session.open());
    KEPT_CHECK(backUpStore(*database, path));
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"store"_s, database->location().display()}, {u"backup"_s, path}});
    else
        session.output().line(tr("Copied %1 to %2; the copy is whole.").arg(database->location().display(), path));
    return ExitCode::Done;
}

Result<ExitCode> restore(Session &session)
{
    const QString path = session.arguments().words.first();
    KEPT_TRY(const StoreLocation where, session.location());
    KEPT_TRY(const QString aside, restoreStore(path, where, session.now()));
    if (session.output().isJson()) {
        session.output().document(QJsonObject{{u"store"_s, where.display()}, {u"backup"_s, path}, {u"before"_s, aside}});
        return ExitCode::Done;
    }
    session.output().line(tr("Restored %1 from %2.").arg(where.display(), path));
    if (!aside.isEmpty())
        session.output().line(tr("The store as it was before is kept as %1.").arg(aside));
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> backupVerbs()
{
    return {
        {{u"backup"_s, u"FILE"_s, tr("copy the store to a new file, while it is in use"), 1, 1, {}}, &backup},
        {{u"restore"_s, u"FILE"_s, tr("put a backup in the store's place; the former store is kept"), 1, 1, {}}, &restore},
    };
}

} // namespace kept
