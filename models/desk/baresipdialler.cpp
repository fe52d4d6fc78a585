// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/baresipdialler.h"

#include "models/domain/dialaddress.h"

#include <QNetworkProxy>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString dialToken = u"kept-dial"_s;
const QString hangUpToken = u"kept-hangup"_s;

} // namespace

BaresipDialler::BaresipDialler(BaresipLine line, QObject *parent) : Dialler(parent), m_line(std::move(line))
{
    m_limit.setSingleShot(true);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_limit, &QTimer::timeout, this, [this] { lose({}); });
    connect(&m_socket, &QTcpSocket::connected, this, &BaresipDialler::askToDial);
    connect(&m_socket, &QTcpSocket::readyRead, this, &BaresipDialler::read);
    const auto lost = [this] { lose(m_socket.errorString()); };
    connect(&m_socket, &QTcpSocket::errorOccurred, this, lost);
    connect(&m_socket, &QTcpSocket::disconnected, this, lost);
}

BaresipDialler::~BaresipDialler()
{
    m_socket.disconnect(this);
    if (m_state == State::Asking || m_state == State::OnCall) {
        m_socket.write(phoneCommand(u"hangup"_s, {}, hangUpToken));
        m_socket.flush();
    }
}

void BaresipDialler::dial(const QString &number)
{
    const auto address = dialAddress(m_line.pattern, number);
    if (!address)
        return Q_EMIT notPlaced(address.error());
    m_address = *address;
    connectTo(State::Connecting);
}

void BaresipDialler::probe()
{
    connectTo(State::Probing);
}

void BaresipDialler::connectTo(State state)
{
    if (m_state != State::Idle)
        return;
    m_state = state;
    m_reader = NetstringReader();
    m_call.clear();
    m_hasRung = false;
    m_isAnswered = false;
    m_limit.start(m_patience);
    m_socket.connectToHost(m_line.host, m_line.port);
}

void BaresipDialler::askToDial()
{
    if (m_state == State::Probing) {
        letGo();
        return Q_EMIT reached();
    }
    if (m_state != State::Connecting)
        return;
    m_state = State::Asking;
    m_limit.start(m_patience);
    m_socket.write(phoneCommand(u"dial"_s, m_address, dialToken));
}

// baresip hangs up its current call: it has no other way to name one.
void BaresipDialler::hangUp()
{
    if (m_state != State::OnCall)
        return;
    m_state = State::HangingUp;
    m_limit.start(m_patience);
    m_socket.write(phoneCommand(u"hangup"_s, {}, hangUpToken));
    m_socket.flush();
}

void BaresipDialler::read()
{
    m_reader.feed(m_socket.readAll());
    while (m_state != State::Idle) {
        const auto frame = m_reader.next();
        if (!frame)
            break;
        const PhoneMessage message = phoneMessage(*frame);
        if (const auto *reply = std::get_if<PhoneReply>(&message))
            take(*reply);
        else if (const auto *event = std::get_if<PhoneEvent>(&message))
            take(*event);
    }
    if (!m_reader.isBroken() || m_state == State::Idle)
        return;
    if (m_state == State::Asking)
        refuse(u"DIAL.STRANGER"_s, {{u"place"_s, place()}});
    else
        end(LineEnd::Lost, {});
}

void BaresipDialler::take(const PhoneReply &reply)
{
    if (reply.token == dialToken && m_state == State::Asking) {
        if (reply.isOk)
            beOnCall();
        else
            refuse(u"DIAL.REFUSED"_s, {{u"reason"_s, reply.text}});
    } else if (reply.token == hangUpToken && m_state == State::HangingUp && !reply.isOk) {
        end(LineEnd::Lost, reply.text);
    }
}

// Calls that come in, and others that were placed at baresip itself, are nobody's business here.
bool BaresipDialler::isOurs(const PhoneEvent &event) const
{
    if (!event.isOutgoing)
        return false;
    if (!m_call.isEmpty() && !event.call.isEmpty())
        return event.call == m_call;
    return event.peer == m_address || event.peer.startsWith(m_address + u';') || event.peer.contains(u'<' + m_address + u'>');
}

void BaresipDialler::take(const PhoneEvent &event)
{
    const bool isDialled = m_state == State::Asking || m_state == State::OnCall || m_state == State::HangingUp;
    if (!isDialled || !isOurs(event))
        return;
    if (m_call.isEmpty())
        m_call = event.call;
    if (m_state == State::Asking)
        beOnCall();
    follow(event);
}

void BaresipDialler::follow(const PhoneEvent &event)
{
    if (event.type == u"CALL_CLOSED")
        return end(m_state == State::HangingUp ? LineEnd::HungUpHere : lineEndOf(event.text, m_isAnswered), event.text);
    if (m_state == State::HangingUp)
        return;
    if (event.type == u"CALL_ESTABLISHED" && !std::exchange(m_isAnswered, true))
        Q_EMIT answered();
    else if ((event.type == u"CALL_RINGING" || event.type == u"CALL_PROGRESS") && !m_isAnswered &&
             !std::exchange(m_hasRung, true))
        Q_EMIT ringing();
}

void BaresipDialler::beOnCall()
{
    m_state = State::OnCall;
    m_limit.stop();
    Q_EMIT placed(DialledBy::Telephone);
}

// Once baresip was asked to dial there may be a call, whatever became of the connection.
void BaresipDialler::lose(const QString &why)
{
    switch (m_state) {
    case State::Idle: return;
    case State::Connecting:
    case State::Probing: return refuse(u"DIAL.OFF"_s, {{u"place"_s, place()}});
    case State::Asking: beOnCall(); [[fallthrough]];
    case State::OnCall:
    case State::HangingUp: end(LineEnd::Lost, why);
    }
}

void BaresipDialler::refuse(const QString &code, QVariantMap values)
{
    letGo();
    Q_EMIT notPlaced(Error{ErrorKind::Unavailable, code, {}, std::move(values), {}});
}

void BaresipDialler::end(LineEnd how, const QString &said)
{
    letGo();
    Q_EMIT ended(how, said);
}

void BaresipDialler::letGo()
{
    m_state = State::Idle;
    m_limit.stop();
    m_socket.abort();
}

QString BaresipDialler::place() const
{
    return m_line.host.contains(u':') ? u"[%1]:%2"_s.arg(m_line.host).arg(m_line.port)
                                      : u"%1:%2"_s.arg(m_line.host).arg(m_line.port);
}

} // namespace kept
