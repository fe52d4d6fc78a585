// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/transferdialog.h"

#include "models/commands/transferpayment.h"
#include "models/domain/catalogue.h"
#include "models/view/moneylists.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/payment/reversaldialog.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 300;
constexpr int longestReason = 200;

} // namespace

TransferDialog::TransferDialog(Desk &desk, PaymentRow payment, const Wording &wording, QWidget *parent)
    : EffectDialog(desk, wording, tr("Move a payment to another plan"), tr("Move it"), parent), m_payment(std::move(payment)),
      m_to(new QComboBox), m_number(new QLineEdit), m_amount(new MoneyEdit(m_payment.currency)), m_reason(new QLineEdit)
{
    setObjectName(u"transferDialog"_s);
    setSummary(paymentSummary(m_payment, wording));
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_to->setObjectName(u"to"_s);
    m_to->setAccessibleName(tr("To the plan"));
    m_to->addItem(tr("Another plan, by its number"));
    m_number->setObjectName(u"number"_s);
    m_number->setAccessibleName(tr("Number of the plan"));
    m_number->setPlaceholderText(u"CP-000123"_s);
    m_number->setFixedWidth(zoomed(140));
    auto *to = new QHBoxLayout;
    to->setSpacing(8);
    to->addWidget(m_to);
    to->addWidget(m_number);
    to->addStretch();
    m_toFinding = addField(tr("&To the plan"), m_to, to);
    m_toFinding->setField(m_number);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setFixedWidth(zoomed(140));
    const Money credit = creditOf(m_payment);
    auto *amount = new QHBoxLayout;
    amount->setSpacing(8);
    amount->addWidget(m_amount);
    for (const auto &[text, money] : {std::pair(tr("&All of it"), m_payment.amount), std::pair(tr("Its &credit"), credit)}) {
        if (!money.isPositive())
            continue;
        auto *button = new KeyButton(text);
        button->setSize(ButtonSize::Small);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, use = money] { m_amount->setValue(use); });
        amount->addWidget(button);
    }
    amount->addStretch();
    m_amountFinding = addField(tr("Am&ount"), m_amount, amount);
    m_amountFinding->setObjectName(u"amountFinding"_s);
    connect(m_amountFinding, &FindingLabel::remedyChosen, this, [this] { m_amount->setValue(m_payment.amount); });
    m_amount->setValue(credit.isPositive() ? credit : m_payment.amount);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why it belongs there. Required; kept with both entries."));
    m_reason->setMaxLength(longestReason);
    m_reason->setFixedWidth(zoomed(fieldWidth));
    addField(tr("&Reason"), m_reason);
    connect(m_to, &QComboBox::currentIndexChanged, this, &TransferDialog::touch);
    connect(m_number, &QLineEdit::textChanged, this, &TransferDialog::touch);
    connect(m_amount, &MoneyEdit::textChanged, this, &TransferDialog::touch);
    connect(m_reason, &QLineEdit::textChanged, this, &TransferDialog::touch);
    whenReady(desk.ask(CustomerPlanRows{m_payment.customer}), this, [this](const Result<PlanRows::Answer> &plans) {
        if (plans)
            showPlans(*plans);
    });
    refresh();
    m_to->setFocus();
}

void TransferDialog::showPlans(const PlanRows::Answer &plans)
{
    const QSignalBlocker quiet(m_to);
    for (const PlanRow &plan : plans) {
        if (plan.id == m_payment.plan || plan.currency != m_payment.currency)
            continue;
        const QString state = plan.isClosed ? tr("closed") : tr("%1 due").arg(proseText(plan.currentDue, wording().locale));
        m_to->insertItem(
            m_to->count() - 1,
            tr("%1, %2, %3")
                .arg(isolated(plan.name), accountTitle(plan.financialAccountType, plan.financialAccountNumber), state),
            QVariant::fromValue(plan.id.value()));
    }
    m_to->setCurrentIndex(0);
    refresh();
}

std::optional<PlanId> TransferDialog::chosenPlan() const
{
    if (const QVariant id = m_to->currentData(); id.isValid())
        return PlanId::fromValue(id.toLongLong());
    const auto typed = idOfHumanNumber(ObjectKind::CollectionPlan, m_number->text().trimmed());
    return typed ? std::optional(PlanId::fromValue(*typed)) : std::nullopt;
}

QString TransferDialog::missing() const
{
    if (!chosenPlan())
        return tr("Type the number of the plan");
    if (!m_amount->value())
        return tr("The amount can't be read yet");
    if (isTooMuch())
        return tr("The amount can't be moved");
    return m_reason->text().trimmed().isEmpty() ? tr("Give a reason") : QString();
}

bool TransferDialog::isTooMuch() const
{
    const auto amount = m_amount->value();
    return amount && (!amount->isPositive() || amount->minor() > m_payment.amount.minor());
}

void TransferDialog::judgeAmount()
{
    const auto block = [this](const QString &rule, const QVariantMap &values) {
        m_amountFinding->showFinding({rule, Severity::Block, {}, values, {}, {}}, wording());
    };
    if (!m_amount->value())
        block(m_amount->reading().error().code, m_amount->reading().error().values);
    else if (isTooMuch())
        block(u"TRANSFER.AMOUNT"_s, {{u"amount"_s, QVariant::fromValue(m_payment.amount)}});
    else
        m_amountFinding->clear();
}

// The effect is shown before there is a reason; without one it can't be saved.
void TransferDialog::refresh()
{
    m_number->setVisible(!m_to->currentData().isValid());
    const auto plan = chosenPlan();
    judgeAmount();
    setMissing(missing());
    if (!plan || !m_amount->value() || isTooMuch())
        return clearEffects();
    const QString reason = m_reason->text().trimmed();
    std::vector<PlanId> plans{m_payment.plan};
    if (*plan != m_payment.plan)
        plans.push_back(*plan);
    rehearseCommand(TransferPayment{m_payment.id, *plan, *m_amount->value(), reason.isEmpty() ? u"…"_s : reason}, plans);
}

void TransferDialog::save()
{
    const TransferPayment command{m_payment.id, *chosenPlan(), *m_amount->value(), m_reason->text().trimmed()};
    const QString amount = proseText(*m_amount->value(), wording().locale);
    runCommand(command, [amount](const PaymentTransferred &result) {
        return tr("%1 was moved to %2.").arg(amount, isolated(humanNumber(ObjectKind::Payment, result.moved.value())));
    });
}

} // namespace kept
