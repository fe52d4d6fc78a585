// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/interactionrepository.h"
#include "ui/call/calldialog.h"
#include "ui/call/contactcardview.h"
#include "ui/customer/customerpane.h"
#include "ui/widgets/banner.h"

namespace kept {

// Keys are faster than the store: the form opens once the numbers are there.
bool CustomerPane::waitsForNumbers(std::function<void()> then)
{
    if (m_hasNumbers && m_hasPlans)
        return false;
    if (m_customer)
        m_whenNumbered = std::move(then);
    return true;
}

void CustomerPane::goOnWithNumbers()
{
    if (!m_hasNumbers || !m_hasPlans)
        return;
    if (const auto then = std::exchange(m_whenNumbered, {}))
        then();
}

// No rule is asked: somebody who calls may be talked to, and a call that is not placed is not counted as one.
void CustomerPane::answerCall()
{
    if (!waitsForNumbers([this] { answerCall(); }) && m_customer)
        openAnswered();
}

CallDialog *CustomerPane::openAnswered()
{
    const ContactCard *selected = m_cardModel->card(m_cards->currentIndex());
    if (!selected && m_detail.contacts.empty()) {
        m_banner->showMessage(StatusKind::Info, tr("Nobody of this customer is known by name"),
                              tr("A call is recorded for a person: add one first."));
        return nullptr;
    }
    ContactCard card;
    if (selected) {
        card = *selected;
    } else {
        card.contact = m_detail.contacts.front().id;
        card.person = m_detail.contacts.front().name;
    }
    CallTarget target = targetOf(card);
    target.direction = Direction::Inbound;
    return openCallForm(std::move(target));
}

// Whoever showed a while ago who they are may be another than the one who calls now.
void CustomerPane::startConversation()
{
    m_isRevealed = false;
    m_isChecking = false;
    m_conversationAt = m_desk.asking().now;
    startIdentity();
}

void CustomerPane::takeDown(const TakenCall &call, const CallerChoice &who)
{
    if (m_customer == who.customer)
        startConversation();
    show(who.customer);
    const auto open = [this, call, who] {
        selectCaller(who);
        if (CallDialog *dialog = openAnswered()) {
            connect(dialog, &CallDialog::callerDenied, this, &CustomerPane::callerDenied);
            dialog->follow(call);
            Q_EMIT callTakenDown(call);
        }
    };
    if (!waitsForNumbers(open))
        open();
}

void CustomerPane::finishCall(const InteractionRecord &call)
{
    show(*call.account);
    const auto open = [this, call] { openOpenCall(call); };
    if (!waitsForNumbers(open))
        open();
}

// The number may have been taken off the person since.
void CustomerPane::openOpenCall(const InteractionRecord &call)
{
    ContactCard card;
    card.contact = call.contact.value_or(card.contact);
    // A mobile number has a card for messages, too.
    for (int row = 0; row < m_cardModel->rowCount(); ++row) {
        const ContactCard *shown = m_cardModel->card(m_cardModel->index(row));
        if (!call.contactPoint || shown->point != *call.contactPoint || shown->channel != ContactChannel::Call)
            continue;
        card = *shown;
        m_cards->setCurrentIndex(m_cardModel->index(row));
    }
    for (const ContactRow &person : m_detail.contacts)
        if (person.id == card.contact)
            card.person = person.name;
    CallTarget target = targetOf(card);
    if (target.plan != call.plan) {
        target.plan = call.plan;
        target.planName.clear();
    }
    target.place = placeOf(target.card);
    target.direction = call.direction;
    openCallForm(std::move(target))->resume(call);
}

// By the number, else the first one of the person.
void CustomerPane::selectCaller(const CallerChoice &who)
{
    if (who.point)
        return selectCard(QVariant::fromValue(who.point->value()));
    for (int row = 0; who.contact && row < m_cardModel->rowCount(); ++row)
        if (m_cardModel->card(m_cardModel->index(row))->contact == *who.contact)
            return m_cards->setCurrentIndex(m_cardModel->index(row));
}

} // namespace kept
