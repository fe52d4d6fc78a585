// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/policyform.h"

#include "models/commands/setpolicy.h"
#include "models/domain/permissions.h"
#include "models/view/policywords.h"
#include "ui/look/type.h"
#include "ui/paymentplan/shareedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int byProgram = -1;
constexpr int mostDays = 3'650;
constexpr int longestText = 500;

std::optional<int> given(const QSpinBox *number)
{
    return number->value() == number->minimum() ? std::nullopt : std::optional(number->value());
}

std::optional<QString> given(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

template<class E>
std::optional<E> chosenIn(const QComboBox *combo)
{
    const int value = combo->currentData().toInt();
    return value == byProgram ? std::nullopt : std::optional(static_cast<E>(value));
}

template<class E>
void choose(QComboBox *combo, std::optional<E> value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value ? static_cast<int>(*value) : byProgram)));
}

} // namespace

PolicyForm::PolicyForm(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_grid(new QGridLayout), m_tolerance(new ShareEdit),
      m_firstPart(new ShareEdit), m_closure(new QLineEdit), m_buckets(new QLineEdit), m_problem(new ToneLabel({}, TextUse::Body)),
      m_save(new QAction(tr("Save the policy"), this))
{
    setObjectName(u"policy"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->addWidget(new ToneLabel(tr("Promises and money, in the whole house"), TextUse::Emphasis), 0, 0, 1, -1);
    makeFields();
    m_grid->setColumnStretch(m_grid->columnCount(), 1);
    rows->addLayout(m_grid);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setStatus(StatusKind::Bad);
    m_problem->hide();
    rows->addWidget(m_problem);
    m_isSetting = false;
    m_save->setEnabled(false);
    connect(m_save, &QAction::triggered, this, &PolicyForm::save);
    rows->addWidget(new KeyButton(m_save), 0, Qt::AlignLeading);
    rows->addStretch();
    watch();
}

void PolicyForm::addField(const QString &label, const QString &name, QWidget *field)
{
    const int row = m_grid->rowCount();
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(field, row, 1);
}

QSpinBox *PolicyForm::addNumber(const QString &label, const QString &name, int usual)
{
    auto *number = new QSpinBox;
    number->setRange(byProgram, mostDays);
    number->setSpecialValueText(tr("as usual: %1").arg(usual));
    addField(label, name, number);
    return number;
}

QComboBox *PolicyForm::addChoice(const QString &label, const QString &name, const QString &usual)
{
    auto *combo = new QComboBox;
    combo->addItem(tr("as usual: %1").arg(usual), byProgram);
    addField(label, name, combo);
    return combo;
}

void PolicyForm::makeFields()
{
    const EffectivePolicy usual;
    m_limit = addNumber(tr("Most &promises of a plan"), u"limit"_s, usual.maximumPromises.value);
    m_counting = addChoice(tr("Which promises &count"), u"counting"_s,
                           m_wording.locale.toLower(countingText(usual.counting.value)));
    for (const auto &[value, name] : EnumNames<PromiseCounting>::all)
        m_counting->addItem(countingText(value), static_cast<int>(value));
    m_grace = addNumber(tr("Days of &grace"), u"grace"_s, usual.graceDays.value);
    m_graceKind = addChoice(tr("&Kind of those days"), u"graceKind"_s,
                            m_wording.locale.toLower(graceKindText(usual.graceKind.value)));
    for (const auto &[value, name] : EnumNames<GraceKind>::all)
        m_graceKind->addItem(graceKindText(value), static_cast<int>(value));
    addField(tr("Share that may be &missing"), u"tolerance"_s, m_tolerance);
    m_horizon = addNumber(tr("A promise reaches ahead, in &days"), u"horizon"_s, usual.horizonDays.value);
    addField(tr("Least share of the &first part"), u"firstPart"_s, m_firstPart);
    m_order = addChoice(tr("&Order in which money pays"), u"order"_s, usual.allocationOrder.value);
    for (const QString &name : allocationOrderNames())
        m_order->addItem(name, name);
    m_closure->setPlaceholderText(u"USD 5.00, JPY 500"_s);
    m_buckets->setPlaceholderText(u"1, 31, 61, 91"_s);
    for (QLineEdit *field : {m_closure, m_buckets})
        field->setMaxLength(longestText);
    addField(tr("&Small balances that close a plan"), u"closure"_s, m_closure);
    addField(tr("First days of the &ranges of days past due"), u"buckets"_s, m_buckets);
}

// What a role may not change it sees all the same.
void PolicyForm::watch()
{
    const bool mayChange = mayPerform(m_desk.user().role, u"SetPolicy");
    for (QSpinBox *number :
         {m_limit, m_grace, m_horizon, static_cast<QSpinBox *>(m_tolerance), static_cast<QSpinBox *>(m_firstPart)}) {
        number->setEnabled(mayChange);
        connect(number, &QSpinBox::valueChanged, this, &PolicyForm::touch);
    }
    for (QComboBox *combo : {m_counting, m_graceKind, m_order}) {
        combo->setEnabled(mayChange);
        connect(combo, &QComboBox::currentIndexChanged, this, &PolicyForm::touch);
    }
    for (QLineEdit *field : {m_closure, m_buckets}) {
        field->setReadOnly(!mayChange);
        connect(field, &QLineEdit::textChanged, this, &PolicyForm::touch);
    }
}

void PolicyForm::reload()
{
    whenReady(m_desk.ask(m_lane, HousePolicy()), this, [this](const Result<HousePolicy::Answer> &stated) {
        if (!stated)
            return tell(stated.error());
        if (!m_isTouched)
            showPolicy(*stated);
        Q_EMIT shown();
    });
}

void PolicyForm::showPolicy(const HousePolicy::Answer &stated)
{
    m_isSetting = true;
    m_stated = stated;
    const PromisePolicy &policy = stated.policy;
    m_limit->setValue(policy.maximumPromises.value_or(byProgram));
    choose(m_counting, policy.counting);
    m_grace->setValue(policy.graceDays.value_or(byProgram));
    choose(m_graceKind, policy.graceKind);
    m_tolerance->setValue(policy.toleranceBasisPoints.value_or(0));
    m_horizon->setValue(policy.horizonDays.value_or(byProgram));
    m_firstPart->setValue(policy.firstPartBasisPoints.value_or(0));
    const QString order = policy.allocationOrder.value_or(QString());
    if (!order.isEmpty() && m_order->findData(order) < 0)
        m_order->addItem(order, order);
    m_order->setCurrentIndex(order.isEmpty() ? 0 : m_order->findData(order));
    m_closure->setText(policy.closureThresholds.value_or(QString()));
    m_buckets->setText(policy.buckets.value_or(QString()));
    m_isSetting = false;
}

// What the form does not show is stated as it was.
SetPolicy PolicyForm::command() const
{
    const PromisePolicy &stated = m_stated.policy;
    SetPolicy command;
    command.name = m_stated.name;
    command.maximumPromises = given(m_limit);
    command.counting = chosenIn<PromiseCounting>(m_counting);
    command.graceDays = given(m_grace);
    command.graceKind = chosenIn<GraceKind>(m_graceKind);
    command.toleranceMinor = stated.toleranceMinor;
    command.toleranceBasisPoints = given(m_tolerance);
    command.horizonDays = given(m_horizon);
    command.firstPartMinimum = stated.firstPartMinimum;
    command.firstPartBasisPoints = given(m_firstPart);
    command.closureThreshold = stated.closureThreshold;
    command.closureThresholds = given(m_closure);
    if (m_order->currentIndex() > 0)
        command.allocationOrder = m_order->currentData().toString();
    command.buckets = given(m_buckets);
    return command;
}

void PolicyForm::touch()
{
    if (m_isSetting)
        return;
    m_isTouched = true;
    m_save->setEnabled(true);
}

void PolicyForm::save()
{
    m_save->setEnabled(false);
    whenReady(m_desk.run(command()), this, [this](const Result<PolicySet> &done) {
        if (!done)
            return tell(done.error());
        m_isTouched = false;
        m_problem->hide();
        reload();
        Q_EMIT told(StatusKind::Ok, tr("The policy is saved; it holds at every desk from now on."));
    });
}

// What was typed stays: nothing is lost by a refusal or a lost connection.
void PolicyForm::tell(const Error &error)
{
    m_save->setEnabled(m_isTouched);
    const FindingText text = errorText(error, m_wording);
    m_problem->setText(text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy + u'.');
    m_problem->show();
}

} // namespace kept
