// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/desk/desk.h"
#include "models/store/query.h"
#include "tests/support/testdatabase.h"

#include <QTest>
#include <QUuid>

namespace kept::test {

/// Milliseconds until something counts as not happening. On a shared server another test's open transaction holds back
/// the news of all databases.
constexpr int patience = 60'000;

/// A question that takes for ever unless it is interrupted.
struct EndlessQuestion
{
    using Answer = qint64;
};

inline Result<qint64> answer(Database &database, const Asking &, const EndlessQuestion &)
{
    return Query(database,
                 database.engine() == Engine::PostgreSql
                     ? QStringLiteral("SELECT 1 FROM pg_sleep(600)")
                     : QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"))
        .integer();
}

/// How many teams there are; the smallest question about what the smallest command does.
struct TeamCount
{
    using Answer = qint64;
};

inline Result<qint64> answer(Database &database, const Asking &, const TeamCount &)
{
    return Query(database, QStringLiteral("SELECT COUNT(*) FROM team")).integer();
}

struct TeamMade
{
    TeamId team = TeamId::fromValue(0);

    template<class V>
    void describe(V &v)
    {
        v("team", team, "The new team");
    }
};

/// The smallest command.
struct MakeTeam
{
    using Outcome = TeamMade;
    static QString commandName() { return QStringLiteral("MakeTeam"); }
    static QString meaning() { return QStringLiteral("Makes a team."); }
    QString name;

    template<class V>
    void describe(V &v)
    {
        v("name", name, "Its name");
    }
};

inline Result<TeamMade> execute(Transaction &transaction, const Context &, const MakeTeam &command)
{
    if (command.name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("TEAM.NAME"));
    KEPT_TRY(const qint64 id, transaction.database().newId(QStringLiteral("team")));
    Query query(transaction.database(), QStringLiteral("INSERT INTO team (id, name) VALUES (?, ?)"));
    query.bind(id).bind(command.name);
    KEPT_CHECK(query.run());
    transaction.journal().touch(ObjectKind::Team, id);
    transaction.journal().setSubject(ObjectKind::Team, id);
    return TeamMade{TeamId::fromValue(id)};
}

inline DeskSettings settingsFor(const StoreLocation &location, const Clock &clock)
{
    DeskSettings settings;
    settings.location = location;
    settings.clock = &clock;
    settings.newCommandId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    settings.beat = std::chrono::milliseconds(50);
    return settings;
}

/// Waits for a future as a person would, with the event loop running.
template<class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
        return fail(ErrorKind::Cancelled, QStringLiteral("TEST.NORESULT"));
    return future.result();
}

} // namespace kept::test
