// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/baresipdialler.h"

#include "models/domain/dialaddress.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString dialToken = u"kept-dial"_s;
const QString hangUpToken = u"kept-hangup"_s;

} // namespace

BaresipDialler::BaresipDialler(BaresipLine line, QObject *parent)
    : Dialler(parent), m_line(std::move(line)), m_link(new BaresipLink(m_line, this))
{
    listen();
}

BaresipDialler::BaresipDialler(BaresipLink *shared, BaresipLine line, QObject *parent)
    : Dialler(parent), m_line(std::move(line)), m_link(shared), m_isShared(true)
{
    listen();
    connect(m_link, &QObject::destroyed, this, [this] { lose({}); });
}

void BaresipDialler::listen()
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { lose({}); });
    connect(m_link, &BaresipLink::opened, this, &BaresipDialler::askToDial);
    connect(m_link, &BaresipLink::replied, this, &BaresipDialler::takeReply);
    connect(m_link, &BaresipLink::told, this, &BaresipDialler::takeEvent);
    connect(m_link, &BaresipLink::lost, this, &BaresipDialler::lose);
    connect(m_link, &BaresipLink::garbled, this, &BaresipDialler::giveUp);
}

BaresipDialler::~BaresipDialler()
{
    if (!m_link)
        return;
    m_link->disconnect(this);
    if (m_state == State::Asking || m_state == State::OnCall)
        askToHangUp();
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
    if (!m_link)
        return refuse(u"DIAL.OFF"_s, {{u"place"_s, m_line.place()}});
    m_state = state;
    m_call.clear();
    m_hasRung = false;
    m_isAnswered = false;
    m_limit.start(m_patience);
    if (m_link->isOpen())
        askToDial();
    else
        m_link->open();
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
    m_link->send(u"dial"_s, m_address, dialToken);
}

void BaresipDialler::hangUp()
{
    if (m_state != State::OnCall)
        return;
    m_state = State::HangingUp;
    m_limit.start(m_patience);
    askToHangUp();
}

void BaresipDialler::askToHangUp()
{
    if (m_link)
        m_link->send(u"hangup"_s, {}, hangUpToken);
}

void BaresipDialler::giveUp()
{
    if (m_state == State::Asking)
        refuse(u"DIAL.STRANGER"_s, {{u"place"_s, m_line.place()}});
    else if (m_state != State::Idle)
        end(LineEnd::Lost, {});
}

void BaresipDialler::takeReply(const PhoneReply &reply)
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

void BaresipDialler::takeEvent(const PhoneEvent &event)
{
    const bool isDialled = m_state == State::Asking || m_state == State::OnCall || m_state == State::HangingUp;
    if (!isDialled)
        return;
    if (!isOurs(event)) {
        // baresip hangs up its latest call, which it has no way to name: that was somebody who rang meanwhile.
        if (m_state == State::HangingUp && event.type == u"CALL_CLOSED")
            askToHangUp();
        return;
    }
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
    case State::Probing: return refuse(u"DIAL.OFF"_s, {{u"place"_s, m_line.place()}});
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
    if (m_link && !m_isShared)
        m_link->close();
}

} // namespace kept
