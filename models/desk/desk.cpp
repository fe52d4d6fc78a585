// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/desk.h"

#include "models/store/migrator.h"
#include "models/store/storetime.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Two measures of one clock differ by the way to the server and back.
constexpr qint64 noticeableMs = 1'000;

// An import names itself and not the thousands it wrote: records of every kind it may bring are news.
void addWhatImportsTouch(std::vector<Touched> &records)
{
    const bool isImport = std::any_of(records.begin(), records.end(),
                                      [](const Touched &record) { return record.object == ObjectKind::ImportRun; });
    for (const ObjectType &object : catalogue())
        if (isImport && object.importable)
            records.push_back({object.kind, 0});
}

} // namespace

Desk::Desk(DeskSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_reader(readerHooks()), m_writer(writerHooks())
{
    Q_ASSERT(m_settings.clock);
    m_interrupters.setMaxThreadCount(1);
}

Desk::~Desk()
{
    // The writer first: it is the one that starts the reader.
    m_writer.stop(Ending::Finish);
    m_reader.stop(Ending::Interrupt);
    m_interrupters.waitForDone();
}

QFuture<Result<void>> Desk::open(Existence existence)
{
    Q_ASSERT(!m_writer.isRunning() && !m_writer.isFinished());
    m_existence = existence;
    m_openedAt = m_settings.clock->now();
    m_opening.start();
    m_writer.start();
    return m_opening.future();
}

Asking Desk::asking() const
{
    const qint64 present = now();
    return {present, QDateTime::fromMSecsSinceEpoch(present, m_settings.zone).date(), m_user.id, m_settings.zone, m_packs};
}

Context Desk::context() const
{
    return {m_user.id, m_user.name, m_user.role, now(), m_settings.zone, m_settings.newCommandId(), m_packs};
}

void Desk::cancel(QuestionLane &lane)
{
    const auto job = std::exchange(lane.m_latest, {});
    if (!job || job.use_count() == 1)
        return;
    job->giveUp();
    // What runs may take its time to hear of it.
    m_interrupters.start([this, job] { m_reader.giveUp(job); });
}

StoreThreadHooks Desk::writerHooks()
{
    StoreThreadHooks hooks;
    hooks.open = [this]() -> Result<std::unique_ptr<Database>> {
        KEPT_TRY(auto database, openStore(m_settings.location, m_existence, m_openedAt));
        KEPT_CHECK(m_feed.start(*database));
        KEPT_CHECK(askTime(*database));
        return database;
    };
    hooks.opened = [this](const Result<void> &opened) {
        if (opened)
            m_reader.start();
        else
            readerOpened(opened);
    };
    hooks.idle = [this](Database &database) -> Result<void> {
        KEPT_CHECK(askTime(database));
        return tellChanges(m_feed.read(database));
    };
    hooks.ran = [this](Database &database) { return tellChanges(m_feed.readOwn(database)); };
    hooks.connection = [this](bool connected) {
        QMetaObject::invokeMethod(
            this, [this, connected] { noteConnection(true, connected); }, Qt::QueuedConnection);
    };
    hooks.beat = m_settings.beat;
    return hooks;
}

StoreThreadHooks Desk::readerHooks()
{
    StoreThreadHooks hooks;
    hooks.open = [this] { return Database::open(m_settings.location, Access::ReadOnly); };
    hooks.opened = [this](const Result<void> &opened) { readerOpened(opened); };
    hooks.idle = [this](Database &database) -> Result<void> {
        KEPT_CHECK(feedCursor(database));
        return askTime(database);
    };
    hooks.connection = [this](bool connected) {
        QMetaObject::invokeMethod(
            this, [this, connected] { noteConnection(false, connected); }, Qt::QueuedConnection);
    };
    hooks.beat = m_settings.beat;
    return hooks;
}

Result<void> Desk::askTime(Database &database)
{
    KEPT_TRY(const qint64 ahead, aheadOfStore(database, *m_settings.clock));
    if (std::abs(m_ahead.exchange(ahead) - ahead) > noticeableMs)
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT clockAheadChanged(m_ahead); }, Qt::QueuedConnection);
    return {};
}

Result<void> Desk::tellChanges(Result<std::vector<Touched>> read)
{
    // What a command of this desk touched is known even where the feed holds it back for an older transaction.
    std::vector<Touched> records = std::exchange(m_touched, {});
    if (read)
        records.insert(records.end(), read->begin(), read->end());
    addWhatImportsTouch(records);
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
    if (!records.empty())
        QMetaObject::invokeMethod(
            this, [this, records] { Q_EMIT changed(records); }, Qt::QueuedConnection);
    if (!read)
        return tl::make_unexpected(read.error());
    return {};
}

void Desk::readerOpened(const Result<void> &opened)
{
    if (opened)
        QMetaObject::invokeMethod(
            this, [this] { noteConnection(false, true); }, Qt::QueuedConnection);
    else
        for (StoreThread *thread : {&m_reader, &m_writer})
            thread->refuseAll();
    m_opening.addResult(opened);
    m_opening.finish();
}

void Desk::noteConnection(bool writer, bool connected)
{
    (writer ? m_writerConnected : m_readerConnected) = connected;
    const Connection now = m_writerConnected && m_readerConnected ? Connection::Connected : Connection::Lost;
    if (std::exchange(m_connection, now) != now)
        Q_EMIT connectionChanged(now);
}

} // namespace kept
