// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/netstrings.h"
#include "models/desk/phonemessage.h"

#include <QTcpSocket>

namespace kept {

/// Where baresip takes commands, and how it is to dial.
struct BaresipLine
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 4444;
    QString pattern; ///< as dialAddress() wants it

    QString place() const;

    friend bool operator==(const BaresipLine &, const BaresipLine &) = default;
};

/// One connection to baresip's ctrl_tcp: commands out, replies and events in. baresip serves the latest connection alone, so
/// that whoever listens and whoever dials share one.
class BaresipLink final : public QObject
{
    Q_OBJECT

public:
    explicit BaresipLink(const BaresipLine &line, QObject *parent = nullptr);
    ~BaresipLink() override;

    /// Connects, unless it is or does already; opened() or lost() follows.
    void open();
    void close();
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QString &command, const QString &parameters, const QString &token);

Q_SIGNALS:
    void opened();
    void replied(const kept::PhoneReply &reply);
    void told(const kept::PhoneEvent &event);
    /// The connection was refused or has ended; why, in the system's words.
    void lost(const QString &why);
    /// What talks there is not baresip; the connection is closed.
    void garbled();

private:
    void read();

    QString m_host;
    quint16 m_port;
    QTcpSocket m_socket;
    NetstringReader m_reader;
};

} // namespace kept
