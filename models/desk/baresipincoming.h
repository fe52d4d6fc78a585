// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/baresiplink.h"
#include "models/desk/dialler.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace kept {

/// A call that comes in at baresip. Destroyed after it was taken and before it is over, it hangs up.
class BaresipIncoming final : public IncomingCall
{
    Q_OBJECT

public:
    /// `rung` is what baresip told when the call came in.
    BaresipIncoming(BaresipLink *link, const PhoneEvent &rung, QObject *parent = nullptr);
    ~BaresipIncoming() override;

    QString number() const override { return m_number; }
    void take() override;
    void hangUp() override;
    /// How long to wait for baresip to do what it was told.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    enum class State { Ringing, Answering, OnCall, HangingUp, Over };

    void takeReply(const PhoneReply &reply);
    void takeEvent(const PhoneEvent &event);
    LineEnd endOf(const PhoneEvent &event) const;
    void askToHangUp();
    void end(LineEnd how, const QString &said);

    QPointer<BaresipLink> m_link;
    QString m_call; ///< baresip's id of the call
    QString m_number;
    std::chrono::milliseconds m_patience{5'000};
    QTimer m_limit;
    State m_state = State::Ringing;
    bool m_isAnswered = false;
};

} // namespace kept
