// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/chargedialog.h"

#include "models/commands/charging.h"
#include "models/queries/planlist.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/paymentlines.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedchoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestText = 200;
// What is charged most often comes first.
constexpr Component kinds[] = {Component::Fees,     Component::Costs, Component::Penalties,
                               Component::Interest, Component::Tax,   Component::Principal};

} // namespace

ChargeDialog::ChargeDialog(Desk &desk, PlanRow plan, std::optional<PlanItemId> charge, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording), tr("Charges, %1, %2").arg(plan.name, plan.customerName), tr("Add charge"), parent),
      m_plan(std::move(plan))
{
    setObjectName(u"chargeDialog"_s);
    setSummary(tr("%1, %2, %3, %4 due")
                   .arg(isolated(m_plan.name), m_plan.customerName,
                        accountTitle(m_plan.financialAccountType, m_plan.financialAccountNumber),
                        proseText(m_plan.currentDue, this->wording().locale)));
    makeFields();
    connect(m_step, &SegmentedChoice::chosen, this, &ChargeDialog::stepChosen);
    connect(m_charge, &QComboBox::currentIndexChanged, this, &ChargeDialog::touch);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChargeDialog::touch);
    connect(m_name, &QLineEdit::textChanged, this, &ChargeDialog::touch);
    connect(m_amount, &MoneyEdit::textChanged, this, &ChargeDialog::touch);
    connect(m_due, &QLineEdit::textChanged, this, &ChargeDialog::touch);
    connect(m_reason, &QLineEdit::textChanged, this, &ChargeDialog::touch);
    whenReady(desk.ask(ItemRows{m_plan.id}), this, [this, charge](const Result<ItemRows::Answer> &items) {
        if (items)
            showCharges(*items, charge);
    });
    stepChosen();
    footer()->setTouched(false);
    m_amount->setFocus();
}

void ChargeDialog::makeFields()
{
    m_step = new SegmentedChoice;
    m_step->setObjectName(u"step"_s);
    m_step->addChoice(static_cast<int>(Step::Add), tr("Add a charge"));
    m_charge = new QComboBox;
    m_charge->setObjectName(u"charge"_s);
    m_charge->setAccessibleName(tr("Charge"));
    m_charge->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What is charged"));
    for (const Component kind : kinds)
        m_kind->addItem(componentText(kind), static_cast<int>(kind));
    m_name = new QLineEdit;
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(tr("Called"));
    m_name->setPlaceholderText(tr("As the customer reads it, for instance Returned direct debit"));
    m_amount = new MoneyEdit(m_plan.currency);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setFixedWidth(zoomed(140));
    m_due = new DateEdit(desk().asking().today);
    m_due->setObjectName(u"due"_s);
    m_due->setAccessibleName(tr("Due date"));
    m_due->setFixedWidth(zoomed(150));
    m_due->setDate(desk().asking().today);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    for (QLineEdit *field : {m_name, m_reason}) {
        field->setMaxLength(longestText);
        field->setFixedWidth(zoomed(fieldWidth));
    }
    addField(tr("What to do"), m_step);
    addField(tr("&Charge"), m_charge);
    addField(tr("&What is charged"), m_kind);
    addField(tr("Ca&lled"), m_name);
    m_amountFinding = addField(tr("Am&ount"), m_amount);
    m_dueFinding = addField(tr("&Due date"), m_due);
    addField(tr("&Reason"), m_reason);
    setFieldVisible(m_step, false);
}

// Only what was charged here can be taken back; what came as part of the debt is disputed.
void ChargeDialog::showCharges(const std::vector<ItemRow> &items, std::optional<PlanItemId> wanted)
{
    const QSignalBlocker quiet(m_charge);
    for (const ItemRow &item : items) {
        if (item.kind != nameOf(ItemKind::Charge) || item.status == u"Closed")
            continue;
        m_charge->addItem(tr("%1, %2, %3")
                              .arg(itemTitle(item.kind, item.name), proseText(item.billed, wording().locale),
                                   dateText(item.dueDate, wording().locale)),
                          QVariant::fromValue(item.id.value()));
        if (wanted == item.id)
            m_charge->setCurrentIndex(m_charge->count() - 1);
    }
    if (m_charge->count() == 0)
        return;
    m_step->addChoice(static_cast<int>(Step::TakeBack), tr("Take a charge back"));
    setFieldVisible(m_step, true);
    if (chosenCharge() == wanted)
        setStep(Step::TakeBack);
}

ChargeDialog::Step ChargeDialog::step() const
{
    return static_cast<Step>(m_step->current());
}

void ChargeDialog::setStep(Step step)
{
    m_step->setCurrent(static_cast<int>(step));
    stepChosen();
}

void ChargeDialog::stepChosen()
{
    const bool isNew = step() == Step::Add;
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_amount),
                           static_cast<QWidget *>(m_due)})
        setFieldVisible(field, isNew);
    setFieldVisible(m_charge, !isNew);
    m_reason->setPlaceholderText(isNew ? tr("Why it is charged. Required.") : tr("Why it is waived. Required."));
    footer()->setSaveText(isNew ? tr("Add charge") : tr("Take it back"));
    (isNew ? static_cast<QWidget *>(m_amount) : static_cast<QWidget *>(m_reason))->setFocus();
    refresh();
}

NewItem ChargeDialog::item() const
{
    const Money amount = m_amount->value().value_or(Money::zero(m_plan.currency));
    NewItem item;
    item.kind = ItemKind::Charge;
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        item.name = name;
    item.dueDate = m_due->date().value_or(QDate());
    item.principal = Money::zero(m_plan.currency);
    switch (static_cast<Component>(m_kind->currentData().toInt())) {
    case Component::Fees: item.fees = amount; break;
    case Component::Costs: item.costs = amount; break;
    case Component::Penalties: item.penalties = amount; break;
    case Component::Interest: item.interest = amount; break;
    case Component::Tax: item.tax = amount; break;
    case Component::Principal: item.principal = amount; break;
    }
    return item;
}

std::optional<PlanItemId> ChargeDialog::chosenCharge() const
{
    const QVariant id = m_charge->currentData();
    return id.isValid() ? std::optional(PlanItemId::fromValue(id.toLongLong())) : std::nullopt;
}

QString ChargeDialog::missing() const
{
    if (step() == Step::Add) {
        if (m_amount->text().trimmed().isEmpty())
            return tr("Type the amount");
        if (!m_amount->value())
            return tr("The amount can't be read yet");
        if (!m_due->date())
            return tr("The date can't be read yet");
    }
    return m_reason->text().trimmed().isEmpty() ? tr("Give a reason") : QString();
}

void ChargeDialog::judgeAmount()
{
    if (m_amount->value() || m_amount->text().trimmed().isEmpty())
        m_amountFinding->clear();
    else
        m_amountFinding->showFinding(
            {m_amount->reading().error().code, Severity::Block, {}, m_amount->reading().error().values, {}, {}}, wording());
}

void ChargeDialog::judgeDate()
{
    const QDate today = desk().asking().today;
    if (!m_due->date())
        m_dueFinding->showText(Severity::Block, tr("This is no date."));
    else if (*m_due->date() < today)
        m_dueFinding->showHint(u"info"_s, tr("Payments are put on the items anew."));
    else
        m_dueFinding->clear();
}

// The effect is shown before there is a reason; without one it can't be saved.
void ChargeDialog::refresh()
{
    judgeAmount();
    judgeDate();
    setMissing(missing());
    const QString typed = m_reason->text().trimmed();
    const QString reason = typed.isEmpty() ? u"…"_s : typed;
    if (step() == Step::TakeBack)
        return chosenCharge() ? rehearseCommand(RemoveCharge{*chosenCharge(), reason}, {m_plan.id}) : clearEffects();
    if (!m_amount->value() || !m_due->date())
        return clearEffects();
    rehearseCommand(AddCharge{m_plan.id, item(), reason}, {m_plan.id});
}

void ChargeDialog::save()
{
    if (step() == Step::Add)
        saveNew();
    else
        saveTakingBack();
}

void ChargeDialog::saveNew()
{
    const QLocale locale = wording().locale;
    runCommand(AddCharge{m_plan.id, item(), m_reason->text().trimmed()},
               [locale, plan = isolated(m_plan.name)](const ChargeChanged &result) {
                   return tr("%1 is charged on %2; %3 is due now.")
                       .arg(proseText(result.charge, locale), plan, proseText(result.due, locale));
               });
}

void ChargeDialog::saveTakingBack()
{
    const QLocale locale = wording().locale;
    runCommand(RemoveCharge{*chosenCharge(), m_reason->text().trimmed()},
               [locale, plan = isolated(m_plan.name)](const ChargeChanged &result) {
                   if (result.closed)
                       return tr("The charge of %1 was taken back; nothing is left, %2 is closed.")
                           .arg(proseText(result.charge, locale), plan);
                   return tr("The charge of %1 was taken back; %2 is due now on %3.")
                       .arg(proseText(result.charge, locale), proseText(result.due, locale), plan);
               });
}

} // namespace kept
