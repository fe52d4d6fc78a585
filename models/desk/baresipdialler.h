// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/baresiplink.h"
#include "models/desk/dialler.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace kept {

/// Calls through baresip, a SIP telephone that runs beside this program and takes commands on its ctrl_tcp. Over a link of its own
/// it connects for one call and lets go after it; destroyed while a call is on, it hangs up.
class BaresipDialler final : public Dialler
{
    Q_OBJECT

public:
    explicit BaresipDialler(BaresipLine line, QObject *parent = nullptr);
    /// Over a link that somebody else keeps open.
    BaresipDialler(BaresipLink *shared, BaresipLine line, QObject *parent = nullptr);
    ~BaresipDialler() override;

    void dial(const QString &number) override;
    void hangUp() override;
    bool isFollowing() const override { return true; }
    /// How long to wait for baresip to answer a connection or a command.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Only connects: reached() or notPlaced() says whether baresip is there.
    void probe();

Q_SIGNALS:
    void reached();

private:
    enum class State { Idle, Connecting, Probing, Asking, OnCall, HangingUp };

    void listen();
    void connectTo(State state);
    void askToDial();
    void askToHangUp();
    void takeReply(const PhoneReply &reply);
    void takeEvent(const PhoneEvent &event);
    void follow(const PhoneEvent &event);
    bool isOurs(const PhoneEvent &event) const;
    void beOnCall();
    void lose(const QString &why);
    void giveUp();
    void refuse(const QString &code, QVariantMap values = {});
    void end(LineEnd how, const QString &said);
    void letGo();

    BaresipLine m_line;
    std::chrono::milliseconds m_patience{5'000};
    QPointer<BaresipLink> m_link;
    bool m_isShared = false;
    QTimer m_limit;
    State m_state = State::Idle;
    QString m_address;
    QString m_call; ///< baresip's id of the call
    bool m_hasRung = false;
    bool m_isAnswered = false;
};

} // namespace kept
