// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/dueclock.h"

#include "models/domain/permissions.h"
#include "models/queries/nextdeadline.h"

namespace kept {

namespace {

constexpr qint64 longestSleep = 60'000;
constexpr qint64 shortestSleep = 20;

} // namespace

DueClock::DueClock(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DueClock::look);
    // A promise taken a moment ago may come due before the one that was waited for.
    connect(&desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        for (const Touched &record : records)
            if (record.object == ObjectKind::PromiseToPay || record.object == ObjectKind::PaymentSchedule)
                return look();
    });
}

void DueClock::start()
{
    look();
}

void DueClock::wakeIn(qint64 milliseconds)
{
    m_timer.start(static_cast<int>(std::clamp(milliseconds, shortestSleep, longestSleep)));
}

void DueClock::look()
{
    wakeIn(longestSleep);
    if (!mayPerform(m_desk.user().role, u"RunDue"))
        return;
    whenReady(m_desk.ask(m_lane, NextDeadline()), this,
              [this](const Result<NextDeadline::Answer> &deadline) { lookAt(deadline); });
}

// A deadline that stays in the past, such as one of a closed plan, is not run after again and again.
void DueClock::lookAt(const Result<NextDeadline::Answer> &deadline)
{
    if (!deadline)
        return;
    const Asking present = m_desk.asking();
    const bool isDue = *deadline && **deadline < present.now &&
                       (!m_lastRun || **deadline >= *m_lastRun || present.now - *m_lastRun >= longestSleep ||
                        present.now < *m_lastRun);
    if (isDue || m_lastDay != present.today)
        return run();
    if (*deadline && **deadline >= present.now)
        wakeIn(**deadline - present.now + 1);
}

void DueClock::run()
{
    const Asking present = m_desk.asking();
    m_lastRun = present.now;
    m_lastDay = present.today;
    whenReady(m_desk.run(RunDue()), this, [this](const Result<DueRun> &result) { ran(result); });
}

void DueClock::ran(const Result<DueRun> &result)
{
    // A store that is away is asked again in a minute.
    if (!result) {
        m_lastDay = {};
        m_lastRun.reset();
        return wakeIn(longestSleep);
    }
    if (result->kept + result->partiallyKept + result->broken + result->paymentPlansBroken > 0)
        Q_EMIT judged(*result);
    if (result->more)
        return run();
    look();
}

} // namespace kept
