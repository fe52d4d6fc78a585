// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/verbs.h"

#include "models/store/migrator.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

QString engineName(Engine engine)
{
    return engine == Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
}

Result<ExitCode> bringUp(Session &session, Existence existence)
{
    KEPT_TRY(const StoreLocation where, session.location());
    KEPT_TRY(const auto database, Database::open(where, Access::ReadWrite, existence));
    KEPT_TRY(const SchemaState before, schemaState(*database));
    KEPT_CHECK(migrate(*database, session.now()));
    const bool made = before == SchemaState::Fresh;
    const bool changed = before != SchemaState::Current;
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"store"_s, where.display()},
                                              {u"engine"_s, engineName(where.engine)},
                                              {u"made"_s, made},
                                              {u"changed"_s, changed}});
    else
        session.output().line((made ? tr("Made %1.") : changed ? tr("Brought %1 up to date.") : tr("%1 is up to date.")).arg(where.display()));
    return ExitCode::Done;
}

Result<ExitCode> init(Session &session)
{
    return bringUp(session, Existence::CreateIfMissing);
}

Result<ExitCode> migrateStore(Session &session)
{
    return bringUp(session, Existence::MustExist);
}

} // namespace

std::vector<Verb> storeVerbs()
{
    return {
        {{u"init"_s, {}, tr("make the store, or leave it as it is"), 0, 0, {}}, &init},
        {{u"migrate"_s, {}, tr("bring the store up to this program's version"), 0, 0, {}}, &migrateStore},
    };
}

} // namespace kept
