// SPDX-License-Identifier: GPL-3.0-or-later
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
    if (waitsForNumbers([this] { answerCall(); }) || !m_customer)
        return;
    if (const ContactCard *card = m_cardModel->card(m_cards->currentIndex()))
        return openAnswered(*card);
    if (m_detail.contacts.empty())
        return m_banner->showMessage(StatusKind::Info, tr("Nobody of this customer is known by name"),
                                     tr("A call is recorded for a person: add one first."));
    ContactCard card;
    card.contact = m_detail.contacts.front().id;
    card.person = m_detail.contacts.front().name;
    openAnswered(card);
}

void CustomerPane::openAnswered(const ContactCard &card)
{
    CallTarget target = targetOf(card);
    target.direction = Direction::Inbound;
    openCallForm(std::move(target));
}

} // namespace kept
