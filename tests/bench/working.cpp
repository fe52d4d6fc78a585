// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/refreshqueues.h"
#include "models/demo/demo.h"
#include "models/desk/desk.h"
#include "models/store/migrator.h"
#include "models/store/query.h"
#include "tests/bench/setting.h"
#include "tests/support/testdatabase.h"
#include "ui/customer/customerpane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/work/queueboard.h"
#include "ui/work/workpane.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTreeView>
#include <QUuid>

#include <functional>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 smallPortfolio = 3'000;
constexpr int repetitions = 120;
constexpr int patience = 30'000; // ms

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// A store of somebody's own has been placed in its queues; one made here has not.
void fillAndPlace(const StoreLocation &location, Setting &setting)
{
    const auto store = demand(openStore(location, Existence::CreateIfMissing, setting.asking().now));
    demand(makeDemo(*store, {smallPortfolio, 1, setting.asking().today, setting.asking().now}));
    demand(refreshAllQueues(*store, setting.context(), newId));
    demand(store->execute(u"ANALYZE"_s));
}

QueueId fullestQueue(const StoreLocation &location)
{
    const auto store = demand(Database::open(location, Access::ReadOnly));
    Query query(*store,
                u"SELECT queue_id FROM queue_entry WHERE is_ready = 1 GROUP BY queue_id ORDER BY count(*) DESC LIMIT 1"_s);
    return QueueId::fromValue(demand(query.integer()));
}

/// The Work page on a desk of its own, with somebody who presses F2.
class Specialist final
{
public:
    Specialist(const StoreLocation &location, qint64 now) : m_clock(now)
    {
        DeskSettings settings;
        settings.location = location;
        settings.clock = &m_clock;
        settings.newCommandId = newId;
        settings.zone = QTimeZone("America/New_York");
        m_desk = std::make_unique<Desk>(settings);
        m_desk->setUser({std::nullopt, u"bench"_s, Role::Administrator});
        const auto opened = m_desk->open(Existence::MustExist);
        if (!QTest::qWaitFor([&] { return opened.isFinished(); }, patience))
            qFatal("bench: the desk did not open");
        const Wording wording{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York")};
        m_pane = std::make_unique<WorkPane>(*m_desk, wording);
        m_pane->resize(1368, 760);
        m_pane->show();
        waitFor([this] { m_pane->reload(); }, [] { return true; });
    }

    void choose(QueueId queue)
    {
        const QAbstractItemModel *model = m_pane->board().queues()->model();
        for (int row = 0; row < model->rowCount() && m_pane->board().current() != queue; ++row)
            m_pane->board().queues()->setCurrentIndex(model->index(row, 0));
        QTest::qWait(500);
    }

    /// Until the customer is painted with all that belongs to it.
    void next()
    {
        const auto former = m_pane->customer().customer();
        waitFor([this] { m_pane->next(); }, [&] { return m_pane->isWorking() && m_pane->customer().customer() != former; });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_pane->repaint();
    }

private:
    void waitFor(const std::function<void()> &ask, const std::function<bool()> &isThere)
    {
        bool isShown = false;
        const auto connection = QObject::connect(m_pane.get(), &WorkPane::shown, [&] { isShown = isShown || isThere(); });
        ask();
        const QDeadlineTimer end(patience);
        while (!isShown && !end.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QObject::disconnect(connection);
        if (!isShown)
            qFatal("bench: the Work page shows nobody; is the queue dry?");
    }

    FixedClock m_clock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WorkPane> m_pane;
};

qint64 readOne(Database &store, QueueId queue)
{
    Query query(store, u"SELECT account_id FROM queue_entry WHERE queue_id = ? AND is_ready = 1 ORDER BY band, points DESC, "
                       "account_id LIMIT 1"_s);
    query.bind(queue);
    return demand(query.integer());
}

Figure nextOn(const StoreLocation &location, const QString &where, qint64 now)
{
    const QueueId queue = fullestQueue(location);
    const auto store = demand(Database::open(location, Access::ReadOnly));
    Specialist specialist(location, now);
    specialist.choose(queue);
    specialist.next();
    const auto times = byTurns(
        repetitions, [&](int) { specialist.next(); }, [&](int) { readOne(*store, queue); });
    return {u"P9"_s,
            u"F2 to a painted customer (p99), "_s + where,
            u"read the queue's first (median)"_s,
            times.first.p99(),
            times.second.median(),
            Unit::Milliseconds,
            100,
            50};
}

} // namespace

// Next to painted screen, in the window: a file, and a server on this machine; or the store of somebody's own.
std::vector<Figure> working(Setting &setting)
{
    initialiseResources();
    Theme theme(*qApp);
    theme.apply({ThemeChoice::Light, Density::Standard, 100});
    if (!setting.desk().isEmpty()) {
        const qint64 now = QDateTime(QDate::currentDate(), QTime(15, 0), QTimeZone("America/New_York")).toMSecsSinceEpoch();
        return {nextOn(demand(StoreLocation::parse(setting.desk())), u"given store"_s, now)};
    }
    StoreLocation file;
    file.path = setting.path(u"desk.kept"_s);
    fillAndPlace(file, setting);
    const test::TestDatabase server(u"postgresql"_s, test::Schema::None);
    fillAndPlace(server.location(), setting);
    return {nextOn(file, u"file"_s, setting.asking().now), nextOn(server.location(), u"server"_s, setting.asking().now)};
}

} // namespace kept::bench
