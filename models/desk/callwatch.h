// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/baresiplink.h"
#include "models/desk/dialler.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <set>

namespace kept {

/// Listens at baresip for calls that come in, and tries again where it isn't there. Calls out go through the same connection.
class CallWatch final : public QObject
{
    Q_OBJECT

public:
    explicit CallWatch(QObject *parent = nullptr);
    ~CallWatch() override;

    /// Where to listen; none: nowhere. A call that is on over another line is lost to whoever follows it.
    void setLine(const std::optional<BaresipLine> &line);
    const std::optional<BaresipLine> &line() const { return m_line; }
    bool isListening() const { return m_link && m_link->isOpen(); }
    /// Whether there is a call that was placed or taken; one that only rings here is none.
    bool isOnCall() const { return !m_onCall.empty(); }
    /// A dialler for one call over the line that is listened to; null without one.
    Dialler *makeDialler(QObject *parent);
    /// How long to wait before the first try after a connection was lost; each further wait is twice as long, up to a minute.
    void setRetry(std::chrono::milliseconds first);

Q_SIGNALS:
    /// Somebody calls. The call belongs to the watch, which deletes it once it is over; whoever takes it makes it its own.
    void rang(kept::IncomingCall *call);
    void standingChanged();

private:
    void takeEvent(const PhoneEvent &event);
    void ring(const PhoneEvent &event);
    void tryAgain();

    std::optional<BaresipLine> m_line;
    std::unique_ptr<BaresipLink> m_link;
    std::chrono::milliseconds m_firstRetry{2'000};
    std::chrono::milliseconds m_nextRetry{2'000};
    QTimer m_retry;
    std::set<QString> m_onCall; ///< baresip's ids
};

} // namespace kept
