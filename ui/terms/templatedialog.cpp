// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/templatedialog.h"

#include "models/commands/setpaymentplanterms.h"
#include "models/view/paymentplantext.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/paymentplan/shareedit.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 300;
constexpr int longestText = 200;
constexpr int mostInstalments = 1'200;
constexpr int mostPeriods = 60;
constexpr int mostDays = 3'650;
constexpr int anyValue = -1;
const char16_t *const accountTypes[] = {u"CreditCard", u"Loan",           u"Mortgage", u"AutoLoan",
                                        u"Overdraft",  u"InvoiceAccount", u"Other"};

template<class E>
void fill(QComboBox *combo, QString (*words)(E))
{
    for (const auto &[value, code] : EnumNames<E>::all)
        combo->addItem(words(value), static_cast<int>(value));
}

template<class E>
E chosenIn(const QComboBox *combo)
{
    return static_cast<E>(combo->currentData().toInt());
}

std::optional<int> given(const QSpinBox *number)
{
    return number->value() == number->minimum() ? std::nullopt : std::optional(number->value());
}

void choose(QComboBox *combo, const QVariant &value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

TemplateDialog::TemplateDialog(Desk &desk, std::optional<PaymentPlanTemplate> offer, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_offer(std::move(offer)), m_wording(std::move(wording)), m_form(new QFormLayout),
      m_code(new QLineEdit), m_name(new QLineEdit), m_kind(new QComboBox), m_accountType(new QComboBox),
      m_hardship(new QComboBox), m_cadence(new QComboBox), m_count(new QSpinBox), m_roll(new QComboBox), m_deferral(new QSpinBox),
      m_step(new ShareEdit), m_settlement(new ShareEdit), m_waiver(new ShareEdit), m_interest(new ShareEdit),
      m_interestKind(new QComboBox), m_expires(new QSpinBox), m_freeze(new QCheckBox(tr("&No interest while it is active"))),
      m_active(new QCheckBox(tr("It is offere&d"))), m_footer(new DialogFooter(tr("Save"), this))
{
    setObjectName(u"templateDialog"_s);
    setModal(true);
    setWindowTitle(m_offer ? tr("Template, %1").arg(templateText(*m_offer)) : tr("New template"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_form->setContentsMargins(16, 12, 16, 12);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    makeFields();
    rows->addLayout(m_form);
    rows->addStretch();
    rows->addWidget(m_footer);
    setMinimumWidth(zoomed(560));
    showOffer(m_offer.value_or(PaymentPlanTemplate()));
    for (QLineEdit *field : {m_code, m_name})
        connect(field, &QLineEdit::textChanged, this, &TemplateDialog::touch);
    for (QComboBox *box : {m_kind, m_accountType, m_hardship, m_cadence, m_roll, m_interestKind})
        connect(box, &QComboBox::currentIndexChanged, this, &TemplateDialog::touch);
    for (QSpinBox *number :
         {m_count, m_deferral, m_expires, static_cast<QSpinBox *>(m_step), static_cast<QSpinBox *>(m_settlement),
          static_cast<QSpinBox *>(m_waiver), static_cast<QSpinBox *>(m_interest)})
        connect(number, &QSpinBox::valueChanged, this, &TemplateDialog::touch);
    for (QCheckBox *box : {m_freeze, m_active})
        connect(box, &QCheckBox::toggled, this, &TemplateDialog::touch);
    connect(m_footer, &DialogFooter::saved, this, &TemplateDialog::save);
    judge();
    (m_offer ? m_name : m_code)->setFocus();
}

// Hidden first: a field that loses the keyboard still tells what it holds.
TemplateDialog::~TemplateDialog()
{
    hide();
}

void TemplateDialog::addField(const QString &label, const QString &name, QWidget *field)
{
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setMinimumWidth(zoomed(fieldWidth));
    m_form->addRow(caption, field);
}

void TemplateDialog::makeFields()
{
    m_code->setMaxLength(longestText);
    m_code->setPlaceholderText(tr("Short and without blanks, for instance MONTHLY-9"));
    m_name->setMaxLength(longestText);
    fill<PaymentPlanKind>(m_kind, paymentPlanKindText);
    m_accountType->addItem(tr("Any"));
    for (const char16_t *type : accountTypes)
        m_accountType->addItem(accountTypeText(QString::fromUtf16(type)), QString::fromUtf16(type));
    m_hardship->addItem(tr("Any"), anyValue);
    fill<HardshipReason>(m_hardship, hardshipText);
    fill<PaymentPlanCadence>(m_cadence, cadenceText);
    fill<DateRoll>(m_roll, dateRollText);
    fill<InterestKind>(m_interestKind, interestKindText);
    m_count->setRange(0, mostInstalments);
    m_count->setSpecialValueText(tr("agreed each time"));
    m_deferral->setRange(0, mostPeriods);
    m_deferral->setSpecialValueText(tr("none"));
    m_expires->setRange(0, mostDays);
    m_expires->setSpecialValueText(tr("never"));
    addField(tr("&Code"), u"code"_s, m_code);
    addField(tr("Na&me"), u"name"_s, m_name);
    addField(tr("&Kind"), u"kind"_s, m_kind);
    addField(tr("For &accounts of the type"), u"accountType"_s, m_accountType);
    addField(tr("For the &hardship"), u"hardship"_s, m_hardship);
    addField(tr("Mone&y is due"), u"cadence"_s, m_cadence);
    addField(tr("&Instalments"), u"count"_s, m_count);
    addField(tr("A due date on a &weekend goes to"), u"roll"_s, m_roll);
    addField(tr("&Periods off at the start"), u"deferral"_s, m_deferral);
    addField(tr("Each instalment &grows by"), u"step"_s, m_step);
    addField(tr("S&ettles at"), u"settlement"_s, m_settlement);
    addField(tr("&Fees waived"), u"waiver"_s, m_waiver);
    addField(tr("Inte&rest a year"), u"interest"_s, m_interest);
    addField(tr("Taken &on"), u"interestKind"_s, m_interestKind);
    addField(tr("&The offer ends after days"), u"expires"_s, m_expires);
    m_freeze->setObjectName(u"freeze"_s);
    m_active->setObjectName(u"active"_s);
    m_form->addRow(nullptr, m_freeze);
    m_form->addRow(nullptr, m_active);
}

void TemplateDialog::showOffer(const PaymentPlanTemplate &offer)
{
    m_code->setText(offer.code);
    m_code->setReadOnly(m_offer.has_value());
    m_name->setText(m_offer ? templateText(offer) : QString());
    choose(m_kind, static_cast<int>(offer.kind));
    choose(m_accountType, offer.accountType.value_or(QString()));
    choose(m_hardship, offer.hardship ? static_cast<int>(*offer.hardship) : anyValue);
    choose(m_cadence, static_cast<int>(offer.cadence));
    m_count->setValue(offer.count.value_or(0));
    choose(m_roll, static_cast<int>(offer.roll));
    m_deferral->setValue(offer.deferredPeriods);
    m_step->setValue(offer.stepBasisPoints);
    m_settlement->setValue(offer.settlementBasisPoints);
    m_waiver->setValue(offer.feeWaiverBasisPoints);
    m_interest->setValue(offer.interest.basisPoints);
    choose(m_interestKind, static_cast<int>(offer.interest.kind));
    m_expires->setValue(offer.expiresAfterDays.value_or(0));
    m_freeze->setChecked(offer.freezesInterest);
    m_active->setChecked(offer.isActive);
}

// A name that was not touched stays as it is stored, so that those of the program stay translated.
SetPaymentPlanTemplate TemplateDialog::command() const
{
    SetPaymentPlanTemplate command;
    command.code = m_code->text().trimmed();
    command.name = m_offer && m_name->text() == templateText(*m_offer) ? m_offer->name : m_name->text().trimmed();
    command.kind = chosenIn<PaymentPlanKind>(m_kind);
    if (const QString type = m_accountType->currentData().toString(); !type.isEmpty())
        command.accountType = type;
    if (m_hardship->isEnabled() && m_hardship->currentData().toInt() != anyValue)
        command.hardship = chosenIn<HardshipReason>(m_hardship);
    command.cadence = chosenIn<PaymentPlanCadence>(m_cadence);
    command.count = given(m_count);
    command.roll = chosenIn<DateRoll>(m_roll);
    command.deferredPeriods = m_deferral->value();
    command.stepBasisPoints = m_step->value();
    command.settlementBasisPoints = m_settlement->value();
    command.feeWaiverBasisPoints = m_waiver->value();
    command.interestBasisPoints = m_interest->value();
    command.interestKind = chosenIn<InterestKind>(m_interestKind);
    command.expiresAfterDays = given(m_expires);
    command.freezesInterest = m_freeze->isChecked();
    command.isActive = m_active->isChecked();
    return command;
}

void TemplateDialog::touch()
{
    m_footer->setTouched(true);
    judge();
}

void TemplateDialog::judge()
{
    const bool isSettlement = chosenIn<PaymentPlanKind>(m_kind) == PaymentPlanKind::Settlement;
    m_hardship->setEnabled(chosenIn<PaymentPlanKind>(m_kind) == PaymentPlanKind::Hardship);
    m_interestKind->setEnabled(m_interest->value() > 0);
    const bool bearsAndFreezes = m_interest->value() > 0 && m_freeze->isChecked();
    const bool bearsAndGrows = m_interest->value() > 0 && m_step->value() > 0;
    const bool isNamed = !m_code->text().trimmed().isEmpty() && !m_name->text().trimmed().isEmpty();
    const bool hasShare = !isSettlement || m_settlement->value() > 0;
    m_footer->say(StatusKind::Hold, !isNamed          ? tr("A template needs a code and a name.")
                                    : !hasShare       ? tr("Say at which share of the balance it settles.")
                                    : bearsAndFreezes ? tr("It can't bear interest and freeze it.")
                                    : bearsAndGrows   ? tr("Instalments that grow bear no interest.")
                                                      : QString());
    m_footer->setReady(isNamed && hasShare && !bearsAndFreezes && !bearsAndGrows);
}

void TemplateDialog::save()
{
    m_footer->setBusy(true);
    const QString name = m_name->text().trimmed();
    whenReady(m_desk.run(command()), this, [this, name](const Result<PaymentPlanTemplateSet> &result) {
        m_footer->setBusy(false);
        if (!result)
            return m_footer->tellFailure(result.error(), m_wording);
        m_footer->setTouched(false);
        accept();
        Q_EMIT told(tr("The template %1 is saved.").arg(name));
    });
}

void TemplateDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
