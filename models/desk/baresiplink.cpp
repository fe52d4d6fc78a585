// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/baresiplink.h"

#include <QNetworkProxy>

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString BaresipLine::place() const
{
    return host.contains(u':') ? u"[%1]:%2"_s.arg(host).arg(port) : u"%1:%2"_s.arg(host).arg(port);
}

BaresipLink::BaresipLink(const BaresipLine &line, QObject *parent) : QObject(parent), m_host(line.host), m_port(line.port)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, &BaresipLink::opened);
    connect(&m_socket, &QTcpSocket::readyRead, this, &BaresipLink::read);
    // Of a connection that was cut both are told: the first says it.
    const auto tellLost = [this] {
        const QString why = m_socket.errorString();
        close();
        Q_EMIT lost(why);
    };
    connect(&m_socket, &QTcpSocket::errorOccurred, this, tellLost);
    connect(&m_socket, &QTcpSocket::disconnected, this, tellLost);
}

BaresipLink::~BaresipLink()
{
    m_socket.disconnect(this);
}

void BaresipLink::open()
{
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        return;
    m_reader = NetstringReader();
    m_socket.connectToHost(m_host, m_port);
}

void BaresipLink::close()
{
    const QSignalBlocker silent(m_socket);
    m_socket.abort();
}

void BaresipLink::send(const QString &command, const QString &parameters, const QString &token)
{
    m_socket.write(phoneCommand(command, parameters, token));
    m_socket.flush();
}

void BaresipLink::read()
{
    m_reader.feed(m_socket.readAll());
    while (isOpen()) {
        const auto frame = m_reader.next();
        if (!frame)
            break;
        const PhoneMessage message = phoneMessage(*frame);
        if (const auto *reply = std::get_if<PhoneReply>(&message))
            Q_EMIT replied(*reply);
        else if (const auto *event = std::get_if<PhoneEvent>(&message))
            Q_EMIT told(*event);
    }
    if (!m_reader.isBroken() || !isOpen())
        return;
    close();
    Q_EMIT garbled();
}

} // namespace kept
