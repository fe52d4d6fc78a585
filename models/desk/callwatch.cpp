// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/callwatch.h"

#include "models/desk/baresipdialler.h"
#include "models/desk/baresipincoming.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestRetry = std::chrono::minutes(1);

} // namespace

CallWatch::CallWatch(QObject *parent) : QObject(parent)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { m_link->open(); });
}

CallWatch::~CallWatch()
{
    const auto calls = findChildren<IncomingCall *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(calls);
}

void CallWatch::setRetry(std::chrono::milliseconds first)
{
    m_firstRetry = m_nextRetry = first;
}

void CallWatch::setLine(const std::optional<BaresipLine> &line)
{
    if (m_line == line)
        return;
    m_line = line;
    m_retry.stop();
    m_nextRetry = m_firstRetry;
    m_onCall.clear();
    m_link.reset();
    if (m_line) {
        m_link = std::make_unique<BaresipLink>(*m_line);
        connect(m_link.get(), &BaresipLink::opened, this, &CallWatch::standingChanged);
        connect(m_link.get(), &BaresipLink::told, this, &CallWatch::takeEvent);
        connect(m_link.get(), &BaresipLink::lost, this, &CallWatch::tryAgain);
        connect(m_link.get(), &BaresipLink::garbled, this, &CallWatch::tryAgain);
        m_link->open();
    }
    Q_EMIT standingChanged();
}

Dialler *CallWatch::makeDialler(QObject *parent)
{
    return m_line ? new BaresipDialler(m_link.get(), *m_line, parent) : nullptr;
}

// Another program may want the one connection that baresip serves: two of them must not take it from each other all the time.
void CallWatch::tryAgain()
{
    m_onCall.clear();
    m_retry.start(m_nextRetry);
    m_nextRetry = std::min(2 * m_nextRetry, longestRetry);
    Q_EMIT standingChanged();
}

void CallWatch::takeEvent(const PhoneEvent &event)
{
    m_nextRetry = m_firstRetry;
    const bool wasOnCall = isOnCall();
    if (event.type == u"CALL_CLOSED")
        m_onCall.erase(event.call);
    else if (event.type == u"CALL_ESTABLISHED" ||
             (event.isOutgoing && (event.type == u"CALL_RINGING" || event.type == u"CALL_PROGRESS")))
        m_onCall.insert(event.call);
    if (wasOnCall != isOnCall())
        Q_EMIT standingChanged();
    if (event.type == u"CALL_INCOMING" && !event.isOutgoing)
        ring(event);
}

void CallWatch::ring(const PhoneEvent &event)
{
    auto *call = new BaresipIncoming(m_link.get(), event, this);
    connect(call, &PhoneLine::ended, this, [this, call] {
        if (call->parent() == this)
            call->deleteLater();
    });
    Q_EMIT rang(call);
}

} // namespace kept
