// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/session.h"

#include "app/shared/commandid.h"
#include "app/shared/defaultstore.h"
#include "app/shared/packfolder.h"
#include "models/exchange/packfiles.h"
#include "models/store/serverprobe.h"
#include "models/store/sessionuser.h"
#include "models/store/storetime.h"
#include "models/view/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

QString personAtTheMachine()
{
    return qEnvironmentVariable("USER", u"keptctl"_s);
}

Result<void> beUpToDate(Database &database)
{
    KEPT_TRY(const SchemaState state, schemaState(database));
    if (state == SchemaState::Fresh)
        return fail(ErrorKind::Invalid, u"STORE.UNMADE"_s, database.location().display());
    if (state == SchemaState::Older)
        return fail(ErrorKind::Invalid, u"STORE.OLDER"_s, database.location().display());
    return {};
}

// What refused a connection the driver says in one sentence for all: asked once more, the server tells which.
Result<std::unique_ptr<Database>> connectTo(const StoreLocation &where)
{
    auto opened = Database::open(where, Access::ReadWrite);
    if (opened || opened.error().code != u"STORE.CONNECT")
        return opened;
    KEPT_CHECK(probeServer(where));
    return opened;
}

} // namespace

Result<StoreLocation> Session::location() const
{
    return StoreLocation::parse(m_arguments.has(u"db"_s) ? m_arguments.value(u"db"_s) : defaultStore());
}

Result<Database *> Session::open()
{
    if (!m_database) {
        KEPT_TRY(const StoreLocation where, location());
        KEPT_TRY(auto database, connectTo(where));
        KEPT_CHECK(beUpToDate(*database));
        KEPT_CHECK(askTime(*database));
        m_database = std::move(database);
    }
    return m_database.get();
}

Result<void> Session::askTime(Database &database)
{
    KEPT_TRY(m_ahead, aheadOfStore(database, m_clock));
    if (const QString wrong = wrongClockText(m_ahead); !wrong.isEmpty())
        m_output.remark(wrong);
    return {};
}

Result<std::optional<QDate>> Session::date(const QString &option) const
{
    if (!m_arguments.has(option))
        return std::nullopt;
    const QDate date = QDate::fromString(m_arguments.value(option), Qt::ISODate);
    if (!date.isValid())
        return usageError(tr("--%1 takes a date like 2026-03-20.").arg(option));
    return date;
}

Result<std::shared_ptr<const PackShelf>> Session::packs()
{
    if (m_packs)
        return m_packs;
    KEPT_TRY(const QString folder, ownPackFolder());
    m_packs = std::make_shared<const PackShelf>(packsInForce(QDir(folder).absolutePath()));
    for (const RejectedPack &rejected : m_packs->rejected())
        m_output.remark(tr("%1 was refused: %2").arg(rejected.source, rejected.error.detail));
    return m_packs;
}

// Reading all packs takes its time: what judges no contact does without where there are no own ones.
Result<std::shared_ptr<const PackShelf>> Session::ownPacks()
{
    KEPT_TRY(const QString folder, ownPackFolder());
    return QFileInfo(folder).isDir() ? packs() : nullptr;
}

Result<QString> Session::ownPackFolder() const
{
    const QString folder = m_arguments.value(u"packs"_s);
    if (folder.isEmpty()) {
        KEPT_TRY(const StoreLocation where, location());
        return packFolder(where);
    }
    if (!QFileInfo(folder).isDir())
        return fail(ErrorKind::Unavailable, u"FILE.OPEN"_s, tr("no such folder"), {{u"path"_s, folder}});
    return folder;
}

Result<Asking> Session::asking()
{
    KEPT_TRY(const auto asOf, date(u"as-of"_s));
    KEPT_TRY(Database *const database, open());
    Asking asking;
    // What is shown is what the person may see, as in the window.
    KEPT_TRY(const auto user, whoActs(*database));
    if (user)
        asking.actor = user->id;
    asking.now = now();
    asking.today = asOf.value_or(QDateTime::fromMSecsSinceEpoch(asking.now, QTimeZone::systemTimeZone()).date());
    asking.zone = QTimeZone::systemTimeZone();
    KEPT_TRY(asking.packs, ownPacks());
    return asking;
}

Result<qint64> Session::instant()
{
    KEPT_TRY(Database *const database, open());
    if (!m_arguments.has(u"now"_s))
        return now();
    KEPT_TRY(const qint64 node, database->node());
    if (database->engine() != Engine::Sqlite || node != 0)
        return usageError(tr("--now is for stand-alone files only: others share one clock."));
    static const QRegularExpression hasZone(u"(Z|[+-]\\d\\d:?\\d\\d)$"_s);
    const QString text = m_arguments.value(u"now"_s);
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid() || !hasZone.match(text).hasMatch())
        return usageError(tr("--now takes an instant with its zone, like 2026-03-20T15:00:00Z."));
    return at.toMSecsSinceEpoch();
}

// A server knows who is there: only its owner, whom no policy binds, speaks for others.
Result<std::optional<UserRecord>> Session::whoActs(Database &database) const
{
    const QString signIn = m_arguments.value(u"as"_s);
    if (database.engine() == Engine::PostgreSql) {
        KEPT_TRY(const SessionUser session, sessionUser(database));
        if (!session.isOwner && !session.user)
            return fail(ErrorKind::NotFound, u"USER.UNKNOWN"_s, {}, {{u"user"_s, session.login}});
        if (!session.isOwner && m_arguments.has(u"as"_s) && signIn != session.login)
            return fail(ErrorKind::Refused, u"USER.OTHER"_s, {}, {{u"user"_s, session.login}});
        if (!m_arguments.has(u"as"_s))
            return session.user;
    }
    if (!m_arguments.has(u"as"_s))
        return std::nullopt;
    KEPT_TRY(auto user, findUser(database, signIn));
    if (!user || !user->isActive)
        return fail(ErrorKind::NotFound, u"USER.UNKNOWN"_s, {}, {{u"user"_s, signIn}});
    return user;
}

Result<Context> Session::context()
{
    KEPT_TRY(Database *const database, open());
    Context context;
    KEPT_TRY(context.now, instant());
    context.deskZone = QTimeZone::systemTimeZone();
    context.commandId = newCommandId();
    context.actorName = personAtTheMachine();
    context.role = Role::Administrator;
    KEPT_TRY(context.packs, ownPacks());
    KEPT_TRY(const auto user, whoActs(*database));
    if (!user)
        return context;
    context.actor = user->id;
    context.actorName = user->name;
    context.role = user->role;
    return context;
}

} // namespace kept
