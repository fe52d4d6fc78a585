// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordreveal.h"
#include "models/domain/permissions.h"
#include "models/view/accounttreemodel.h"
#include "models/view/datetext.h"
#include "ui/call/calldialog.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QDialog>

namespace kept {

void CustomerPane::makeIdentityActions()
{
    auto *check = new QAction(tr("Identity check"), this);
    check->setShortcut(Qt::CTRL | Qt::Key_D);
    auto *reveal = new QAction(tr("Show the money without a check"), this);
    reveal->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    for (QAction *action : {check, reveal}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(check, &QAction::triggered, this, &CustomerPane::checkIdentity);
    connect(reveal, &QAction::triggered, this, &CustomerPane::revealMoney);
    m_reveal = new KeyButton(reveal);
    m_reveal->setSize(ButtonSize::Small);
    m_reveal->setKind(ButtonKind::Quiet);
    m_identity->addTrailing(m_reveal);
    m_identity->hide();
    // A field that takes letters takes them first.
    for (QAction *key : m_identity->keys())
        addAction(key);
    offerByRole();
    connect(m_identity, &IdentityPanel::stood, this, &CustomerPane::showMask);
    connect(m_identity, &IdentityPanel::failed, this, &CustomerPane::maskAfterFailure);
    // The keys go back to where they came from: the tree, from which every other key of the page works.
    connect(m_identity, &IdentityPanel::passed, this, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
}

// What the role may not do is not offered.
void CustomerPane::offerByRole()
{
    static constexpr std::pair<QKeyCombination, const char16_t *> commands[] = {
        {Qt::Key_F5, u"LogInteraction"},     {Qt::SHIFT | Qt::Key_F5, u"LogInteraction"},   {Qt::Key_F6, u"MakePromise"},
        {Qt::Key_F7, u"RecordPayment"},      {Qt::Key_F8, u"ProposePaymentPlan"},           {Qt::Key_F9, u"OpenDispute"},
        {Qt::CTRL | Qt::Key_J, u"OpenCase"}, {Qt::CTRL | Qt::Key_D, u"RecordIdentityCheck"}};
    const QList<QAction *> all = actions();
    for (const auto &[key, command] : commands)
        for (QAction *action : all)
            if (action->shortcut() == QKeySequence(key))
                action->setEnabled(mayPerform(m_desk.user().role, command));
}

void CustomerPane::setMoneyMasked(MoneyMask mask)
{
    m_mask = mask;
    startIdentity();
    showMask();
}

bool CustomerPane::isMoneyMasked() const
{
    return masksMoney() && m_identity->standing().masksMoney && !m_identity->isPassed() && !m_isRevealed;
}

// Somebody may be on the line. An account that is only looked at is open to whoever may see it.
bool CustomerPane::masksMoney() const
{
    return m_mask == MoneyMask::UntilIdentified || m_isOurs || m_isInCall;
}

bool CustomerPane::asksWhoWorks() const
{
    return !m_isAtWork && mayPerform(m_desk.user().role, u"TakeCustomer");
}

// Two people never call one customer: whoever comes by another way sees who has it. Whoever has it themselves is in the
// conversation that began with the lease, on whichever page they are.
void CustomerPane::takeStanding(const QueueStanding::Answer &standing)
{
    const QueueEntry &entry = standing.row.entry;
    const bool isLeased = standing.isLeased && entry.leaseUntil;
    const bool isOurs = isLeased && entry.leasedTo == m_desk.user().id;
    m_workedBy = isLeased && !isOurs
                     ? tr("%1 is working on this customer, until %2")
                           .arg(standing.row.leasedTo, clockText(*entry.leaseUntil, m_wording.zone, m_wording.locale))
                     : QString();
    const bool isFirst = !std::exchange(m_knowsWho, true);
    const bool isOther = std::exchange(m_isOurs, isOurs) != isOurs;
    if (isOther && isOurs && entry.leasedAt)
        m_conversationAt = std::min(m_conversationAt, *entry.leasedAt);
    if (isOther)
        startIdentity();
    if (isFirst)
        readAll();
    else if (isOther)
        showMask();
}

// What was dialled or heard goes on as a conversation after the form; a form that was closed without a call was none.
void CustomerPane::endCall(int result)
{
    if (result == QDialog::Accepted || !std::exchange(m_isInCall, false))
        return;
    showMask();
}

// Asked for by key it is shown though nothing is masked: who calls in is asked as well.
void CustomerPane::checkIdentity()
{
    m_isChecking = true;
    startIdentity();
    showMask();
    m_identity->setFocus(Qt::ShortcutFocusReason);
}

void CustomerPane::startIdentity()
{
    if (m_customer && (masksMoney() || m_isChecking))
        m_identity->start(*m_customer, m_conversationAt);
}

// What is on screen is written anew where the mask came or went.
void CustomerPane::showMask()
{
    const bool isMasked = isMoneyMasked();
    m_identity->setVisible(m_isChecking || (masksMoney() && m_identity->standing().masksMoney));
    m_reveal->setVisible(isMasked);
    m_treeModel->setMoneyMasked(isMasked);
    Q_EMIT moneyMaskShown();
    if (std::exchange(m_wasMasked, isMasked) == isMasked)
        return;
    if (!isMasked)
        m_banner->hide();
    reload();
    if (const auto then = std::exchange(m_whenIdentified, {}); then && !isMasked)
        then();
}

// Money is talked about with the person it belongs to.
bool CustomerPane::needsIdentity(std::function<void()> then)
{
    if (!isMoneyMasked())
        return false;
    m_whenIdentified = std::move(then);
    if (m_form) {
        m_form->tell(tr("Money is masked until the identity check is passed: R right, W wrong, S skip."));
        return true;
    }
    m_banner->showMessage(StatusKind::Warn, tr("Who is speaking?"),
                          tr("Money is masked until the identity check is passed: R right, W wrong, S skip."));
    m_identity->setFocus(Qt::OtherFocusReason);
    return true;
}

void CustomerPane::revealMoney()
{
    if (!m_customer || !isMoneyMasked())
        return;
    RecordReveal reveal{*m_customer, Masked::Money, m_identity->standing().contact, {}, {}};
    whenReady(m_desk.run(reveal), this, [this, customer = *m_customer](const Result<RevealRecorded> &revealed) {
        if (m_customer != customer)
            return;
        if (!revealed) {
            const FindingText text = errorText(revealed.error(), m_wording);
            return m_banner->showMessage(StatusKind::Bad, tr("Money stays masked"), text.sentence, text.remedy);
        }
        m_isRevealed = true;
        showMask();
    });
}

// Who is on the line was not who they said: what was shown before is masked again.
void CustomerPane::maskAfterFailure()
{
    m_isRevealed = false;
    showMask();
}

} // namespace kept
