// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/termsform.h"

#include "models/commands/setdeadlines.h"
#include "models/commands/setpaymentplanterms.h"
#include "models/domain/permissions.h"
#include "models/queries/housedeadlines.h"
#include "models/view/rolewords.h"
#include "ui/look/type.h"
#include "ui/paymentplan/shareedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QGridLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Role roles[] = {Role::Specialist, Role::Supervisor, Role::Administrator, Role::Agency};
constexpr int mostDays = 36'500;
constexpr int mostCount = 1'200;
constexpr int mostReminder = 60;
constexpr int mostDispute = 365;
constexpr int fieldSlack = 12; // for the word of a share of nothing

enum class Unit { Days, Count, Share };

/// A limit as the form shows it: its words, what it counts, where it is kept.
struct LimitField
{
    const char *text;
    Unit unit;
    int PaymentPlanLimits::*value;
};

constexpr LimitField fields[] = {
    {QT_TRANSLATE_NOOP("kept::TermsForm", "Days from the first instalment to the last"), Unit::Days,
     &PaymentPlanLimits::maximumDays},
    {QT_TRANSLATE_NOOP("kept::TermsForm", "Instalments"), Unit::Count, &PaymentPlanLimits::maximumInstalments},
    {QT_TRANSLATE_NOOP("kept::TermsForm", "Settles at least at"), Unit::Share, &PaymentPlanLimits::settlementBasisPoints},
    {QT_TRANSLATE_NOOP("kept::TermsForm", "Fees waived at most"), Unit::Share, &PaymentPlanLimits::feeWaiverBasisPoints},
    {QT_TRANSLATE_NOOP("kept::TermsForm", "Periods off at the start"), Unit::Count, &PaymentPlanLimits::maximumDeferredPeriods},
    {QT_TRANSLATE_NOOP("kept::TermsForm", "Days until the first instalment"), Unit::Days, &PaymentPlanLimits::firstWithinDays},
    {QT_TRANSLATE_NOOP("kept::TermsForm", "Instalments put off later"), Unit::Count,
     &PaymentPlanLimits::maximumDeferredInstalments},
    {QT_TRANSLATE_NOOP("kept::TermsForm", "Interest a year at most"), Unit::Share, &PaymentPlanLimits::interestBasisPoints},
};

QSpinBox *makeNumber(Unit unit)
{
    if (unit == Unit::Share)
        return new ShareEdit;
    auto *number = new QSpinBox;
    number->setRange(0, unit == Unit::Days ? mostDays : mostCount);
    return number;
}

} // namespace

TermsForm::TermsForm(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_problem(new ToneLabel({}, TextUse::Body)),
      m_save(new QAction(tr("Save"), this))
{
    setObjectName(u"terms"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    makeLimits(grid);
    makeDeadlines(grid);
    grid->setColumnStretch(grid->columnCount(), 1);
    rows->addLayout(grid);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setStatus(StatusKind::Bad);
    m_problem->hide();
    rows->addWidget(m_problem);
    m_isSetting = false;
    m_save->setEnabled(false);
    connect(m_save, &QAction::triggered, this, &TermsForm::save);
    auto *button = new KeyButton(m_save);
    button->setKind(ButtonKind::Filled);
    rows->addWidget(button, 0, Qt::AlignLeading);
    rows->addStretch();
}

void TermsForm::makeLimits(QGridLayout *grid)
{
    grid->addWidget(new ToneLabel(tr("Without approval, a payment plan goes as far as"), TextUse::Emphasis), 0, 0, 1, -1);
    int column = 1;
    for (const Role role : roles) {
        grid->addWidget(new ToneLabel(roleWord(role), TextUse::Caption, Tone::Text2), 1, column);
        int row = 2;
        for (const LimitField &field : fields) {
            QSpinBox *number = makeNumber(field.unit);
            number->setObjectName(u"limit%1%2"_s.arg(row - 1).arg(nameOf(role)));
            number->setAccessibleName(tr("%1, %2").arg(tr(field.text), roleWord(role)));
            number->setMinimumWidth(number->sizeHint().width() + zoomed(fieldSlack));
            // An agency charges nothing on what is placed with it.
            number->setEnabled(role != Role::Agency || field.value != &PaymentPlanLimits::interestBasisPoints);
            watch(number);
            m_fields[role].push_back(number);
            grid->addWidget(number, row++, column);
        }
        ++column;
    }
    int row = 2;
    for (const LimitField &field : fields)
        grid->addWidget(new ToneLabel(tr(field.text), TextUse::Body, Tone::Text2), row++, 0);
}

QSpinBox *TermsForm::addDays(QGridLayout *grid, const QString &label, const QString &name)
{
    auto *number = new QSpinBox;
    number->setObjectName(name);
    number->setAccessibleName(QString(label).remove(u'&'));
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(number);
    watch(number);
    const int row = grid->rowCount();
    grid->addWidget(caption, row, 0);
    grid->addWidget(number, row, 1);
    return number;
}

void TermsForm::makeDeadlines(QGridLayout *grid)
{
    const int row = grid->rowCount();
    grid->setRowMinimumHeight(row, zoomed(8));
    grid->addWidget(new ToneLabel(tr("Deadlines of the house, in days"), TextUse::Emphasis), row + 1, 0, 1, -1);
    m_reminder = addDays(grid, tr("A &reminder waits before what it reminds of falls due"), u"reminder"_s);
    m_reminder->setRange(0, mostReminder);
    m_dispute = addDays(grid, tr("A &dispute is answered within"), u"dispute"_s);
    m_dispute->setRange(1, mostDispute);
}

// What a role may not change it sees all the same.
void TermsForm::watch(QSpinBox *number)
{
    number->setEnabled(mayPerform(m_desk.user().role, u"SetPaymentPlanLimits"));
    connect(number, &QSpinBox::valueChanged, this, &TermsForm::touch);
}

void TermsForm::reload()
{
    whenReady(m_desk.ask(m_limitsLane, PaymentPlanRoleLimits()), this,
              [this](const Result<PaymentPlanRoleLimits::Answer> &limits) {
                  if (!limits)
                      return tell(limits.error());
                  if (!m_isTouched)
                      showLimits(*limits);
              });
    whenReady(m_desk.ask(m_deadlinesLane, HouseDeadlineTerms()), this,
              [this](const Result<HouseDeadlineTerms::Answer> &deadlines) {
                  if (!deadlines)
                      return tell(deadlines.error());
                  if (!m_isTouched)
                      showDeadlines(*deadlines);
                  Q_EMIT shown();
              });
}

void TermsForm::showLimits(const PaymentPlanRoleLimits::Answer &limits)
{
    m_isSetting = true;
    for (const auto &[role, limit] : limits) {
        m_limits[role] = limit;
        const auto found = m_fields.find(role);
        for (size_t i = 0; found != m_fields.end() && i < found->second.size(); ++i)
            found->second[i]->setValue(limit.*fields[i].value);
    }
    m_isSetting = false;
}

void TermsForm::showDeadlines(const HouseDeadlines &deadlines)
{
    m_isSetting = true;
    m_deadlines = deadlines;
    m_reminder->setValue(deadlines.reminderLeadDays);
    m_dispute->setValue(deadlines.disputeDays);
    m_isSetting = false;
}

PaymentPlanLimits TermsForm::typedLimits(Role role) const
{
    PaymentPlanLimits limits;
    const std::vector<QSpinBox *> &numbers = m_fields.at(role);
    for (size_t i = 0; i < numbers.size(); ++i)
        limits.*fields[i].value = numbers[i]->value();
    return limits;
}

HouseDeadlines TermsForm::typedDeadlines() const
{
    return {m_reminder->value(), m_dispute->value()};
}

void TermsForm::touch()
{
    if (m_isSetting)
        return;
    m_isTouched = true;
    m_save->setEnabled(true);
}

// One command for each role that changed, one after another.
void TermsForm::save()
{
    m_save->setEnabled(false);
    std::vector<Role> changed;
    for (const Role role : roles)
        if (typedLimits(role) != m_limits[role])
            changed.push_back(role);
    saveLimits(std::move(changed));
}

void TermsForm::saveLimits(std::vector<Role> changed)
{
    if (changed.empty())
        return saveDeadlines();
    const Role role = changed.back();
    changed.pop_back();
    const PaymentPlanLimits limits = typedLimits(role);
    const SetPaymentPlanLimits command{role,
                                       limits.maximumDays,
                                       limits.maximumInstalments,
                                       limits.settlementBasisPoints,
                                       limits.feeWaiverBasisPoints,
                                       limits.maximumDeferredPeriods,
                                       limits.firstWithinDays,
                                       limits.maximumDeferredInstalments,
                                       limits.interestBasisPoints};
    whenReady(m_desk.run(command), this, [this, role, limits, changed](const Result<PaymentPlanLimitsSet> &done) {
        if (!done)
            return tell(done.error());
        m_limits[role] = limits;
        saveLimits(changed);
    });
}

void TermsForm::saveDeadlines()
{
    const HouseDeadlines deadlines = typedDeadlines();
    if (deadlines == m_deadlines)
        return finish();
    whenReady(m_desk.run(SetDeadlines{deadlines.reminderLeadDays, deadlines.disputeDays}), this,
              [this, deadlines](const Result<DeadlinesSet> &done) {
                  if (!done)
                      return tell(done.error());
                  m_deadlines = deadlines;
                  finish();
              });
}

void TermsForm::finish()
{
    m_isTouched = false;
    m_problem->hide();
    Q_EMIT told(StatusKind::Ok, tr("Saved; it holds at every desk from now on."));
}

// What was typed stays: nothing is lost by a refusal or a lost connection.
void TermsForm::tell(const Error &error)
{
    m_save->setEnabled(m_isTouched);
    m_problem->setText(errorText(error, m_wording).sentence);
    m_problem->show();
}

} // namespace kept
