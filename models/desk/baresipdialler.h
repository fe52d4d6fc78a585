// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dialler.h"
#include "models/desk/netstrings.h"
#include "models/desk/phonemessage.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace kept {

/// Where baresip takes commands, and how it is to dial.
struct BaresipLine
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 4444;
    QString pattern; ///< as dialAddress() wants it

    friend bool operator==(const BaresipLine &, const BaresipLine &) = default;
};

/// Calls through baresip, a SIP telephone that runs beside this program and takes commands on its ctrl_tcp. It connects for one
/// call and lets go after it; destroyed while a call is on, it hangs up.
class BaresipDialler final : public Dialler
{
    Q_OBJECT

public:
    explicit BaresipDialler(BaresipLine line, QObject *parent = nullptr);
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

    void connectTo(State state);
    void askToDial();
    void read();
    void take(const PhoneReply &reply);
    void take(const PhoneEvent &event);
    void follow(const PhoneEvent &event);
    bool isOurs(const PhoneEvent &event) const;
    void beOnCall();
    void lose(const QString &why);
    void refuse(const QString &code, QVariantMap values = {});
    void end(LineEnd how, const QString &said);
    void letGo();
    QString place() const;

    BaresipLine m_line;
    std::chrono::milliseconds m_patience{5'000};
    QTcpSocket m_socket;
    QTimer m_limit;
    NetstringReader m_reader;
    State m_state = State::Idle;
    QString m_address;
    QString m_call; ///< baresip's id of the call
    bool m_hasRung = false;
    bool m_isAnswered = false;
};

} // namespace kept
