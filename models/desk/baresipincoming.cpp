// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/baresipincoming.h"

#include "models/domain/dialaddress.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString acceptToken = u"kept-accept"_s;
const QString refuseToken = u"kept-refuse"_s;

} // namespace

BaresipIncoming::BaresipIncoming(BaresipLink *link, const PhoneEvent &rung, QObject *parent)
    : IncomingCall(parent), m_link(link), m_call(rung.call), m_number(callerNumber(rung.peer))
{
    m_limit.setSingleShot(true);
    const auto lose = [this](const QString &why) { end(LineEnd::Lost, why); };
    connect(&m_limit, &QTimer::timeout, this, [lose] { lose({}); });
    connect(m_link, &BaresipLink::replied, this, &BaresipIncoming::takeReply);
    connect(m_link, &BaresipLink::told, this, &BaresipIncoming::takeEvent);
    connect(m_link, &BaresipLink::lost, this, lose);
    connect(m_link, &BaresipLink::garbled, this, [lose] { lose({}); });
    connect(m_link, &QObject::destroyed, this, [lose] { lose({}); });
}

BaresipIncoming::~BaresipIncoming()
{
    if (m_link)
        m_link->disconnect(this);
    if (m_state == State::Answering || m_state == State::OnCall)
        askToHangUp();
}

void BaresipIncoming::take()
{
    if (m_state != State::Ringing || !m_link)
        return;
    m_state = State::Answering;
    m_limit.start(m_patience);
    m_link->send(u"accept"_s, {}, acceptToken);
}

void BaresipIncoming::hangUp()
{
    if (m_state == State::HangingUp || m_state == State::Over)
        return;
    m_state = State::HangingUp;
    m_limit.start(m_patience);
    askToHangUp();
}

void BaresipIncoming::askToHangUp()
{
    if (m_link)
        m_link->send(u"hangup"_s, {}, refuseToken);
}

void BaresipIncoming::takeReply(const PhoneReply &reply)
{
    const bool isMine = (reply.token == acceptToken && m_state == State::Answering) ||
                        (reply.token == refuseToken && m_state == State::HangingUp);
    if (isMine && !reply.isOk)
        end(LineEnd::Lost, reply.text);
}

void BaresipIncoming::takeEvent(const PhoneEvent &event)
{
    if (m_state == State::Over || event.isOutgoing || event.call != m_call) {
        // baresip hangs up its latest call, which it has no way to name: that was another one.
        if (m_state == State::HangingUp && event.type == u"CALL_CLOSED")
            askToHangUp();
        return;
    }
    if (event.type == u"CALL_CLOSED")
        return end(endOf(event), event.text);
    if (event.type != u"CALL_ESTABLISHED" || m_state == State::HangingUp || std::exchange(m_isAnswered, true))
        return;
    m_state = State::OnCall;
    m_limit.stop();
    Q_EMIT answered();
}

LineEnd BaresipIncoming::endOf(const PhoneEvent &event) const
{
    if (m_state == State::HangingUp)
        return LineEnd::HungUpHere;
    const LineEnd how = lineEndOf(event.text, m_isAnswered);
    return m_isAnswered || how == LineEnd::HungUpHere ? how : LineEnd::HungUpThere;
}

void BaresipIncoming::end(LineEnd how, const QString &said)
{
    if (m_state == State::Over)
        return;
    m_state = State::Over;
    m_limit.stop();
    Q_EMIT ended(how, said);
}

} // namespace kept
