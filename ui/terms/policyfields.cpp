// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terms/policyfields.h"

#include "models/view/moneytext.h"
#include "ui/look/type.h"
#include "ui/paymentplan/shareedit.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <limits>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int inherited = -1;
constexpr int mostCount = 3'650;
constexpr int mostMinor = std::numeric_limits<int>::max();
constexpr int whole = 10'000;
constexpr int longestText = 500;
constexpr int fieldWidth = 206;
constexpr int wideFieldWidth = 330; ///< of choices in words
constexpr int holdsColumn = 2;

std::optional<int> given(const QSpinBox *number)
{
    return number->value() == inherited ? std::nullopt : std::optional(number->value());
}

std::optional<QString> given(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

void show(QSpinBox *number, std::optional<qint64> value)
{
    number->setValue(static_cast<int>(std::min<qint64>(value.value_or(inherited), number->maximum())));
}

// An amount beyond what the field can hold stays as it was stated unless somebody changes it.
std::optional<qint64> givenMinor(const QSpinBox *number, std::optional<qint64> stated)
{
    if (number->value() == mostMinor && stated.value_or(0) > mostMinor)
        return stated;
    return given(number);
}

template<class E>
std::optional<E> chosenIn(const QComboBox *combo)
{
    const int value = combo->currentData().toInt();
    return value == inherited ? std::nullopt : std::optional(static_cast<E>(value));
}

template<class E>
void choose(QComboBox *combo, std::optional<E> value)
{
    combo->setCurrentIndex(std::max(0, combo->findData(value ? static_cast<int>(*value) : inherited)));
}

} // namespace

PolicyFields::PolicyFields(const Wording &wording, QWidget *parent)
    : QWidget(parent), m_wording(wording), m_grid(new QGridLayout(this)), m_tolerance(new ShareEdit), m_firstPart(new ShareEdit),
      m_closure(new QLineEdit), m_buckets(new QLineEdit)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(holdsColumn, 1);
    makeFields();
    watch();
    m_isSetting = false;
}

void PolicyFields::addField(const QString &label, const QString &name, QWidget *field, std::optional<PolicyField> holds)
{
    const int row = m_grid->rowCount();
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    const bool isWide = holds == PolicyField::Counting || holds == PolicyField::AllocationOrder;
    field->setFixedWidth(zoomed(isWide ? wideFieldWidth : fieldWidth));
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(field, row, 1, 1, isWide ? 2 : 1, Qt::AlignLeading);
    m_fields.push_back(field);
    if (field == m_buckets)
        m_bucketsLabel = caption;
    if (!holds)
        return;
    auto *held = new ElidedLabel({}, TextUse::Caption, Tone::Muted);
    held->setObjectName(name + u"Holds"_s);
    // Beside its field, or below one that takes the whole line.
    m_grid->addWidget(held, row + (isWide ? 1 : 0), isWide ? 1 : holdsColumn, 1, isWide ? 2 : 1);
    m_holds[*holds] = held;
}

QSpinBox *PolicyFields::addNumber(const QString &label, const QString &name, PolicyField holds, int most)
{
    auto *number = new QSpinBox;
    number->setRange(inherited, most);
    addField(label, name, number, holds);
    return number;
}

QComboBox *PolicyFields::addChoice(const QString &label, const QString &name, PolicyField holds)
{
    auto *combo = new QComboBox;
    combo->addItem({}, inherited);
    addField(label, name, combo, holds);
    return combo;
}

void PolicyFields::makeFields()
{
    m_limit = addNumber(tr("Most &promises of a plan"), u"limit"_s, PolicyField::Limit, mostCount);
    m_counting = addChoice(tr("Which promises &count"), u"counting"_s, PolicyField::Counting);
    for (const auto &[value, name] : EnumNames<PromiseCounting>::all)
        m_counting->addItem(countingText(value), static_cast<int>(value));
    m_grace = addNumber(tr("Days of &grace"), u"grace"_s, PolicyField::Grace, mostCount);
    m_graceKind = addChoice(tr("&Kind of those days"), u"graceKind"_s, PolicyField::GraceKind);
    for (const auto &[value, name] : EnumNames<GraceKind>::all)
        m_graceKind->addItem(graceKindText(value), static_cast<int>(value));
    for (ShareEdit *share : {m_tolerance, m_firstPart})
        share->setRange(inherited, whole);
    addField(tr("Share that may be &missing"), u"tolerance"_s, m_tolerance, PolicyField::ToleranceShare);
    m_toleranceMinor = addNumber(tr("The same in minor &units"), u"toleranceMinor"_s, PolicyField::ToleranceAmount, mostMinor);
    m_horizon = addNumber(tr("A promise reaches ahead, in &days"), u"horizon"_s, PolicyField::Horizon, mostCount);
    addField(tr("Least share of the &first part"), u"firstPart"_s, m_firstPart, PolicyField::FirstPartShare);
    m_firstPartMinor = addNumber(tr("The same in minor un&its"), u"firstPartMinor"_s, PolicyField::FirstPartAmount, mostMinor);
    m_order = addChoice(tr("&Order in which money pays"), u"order"_s, PolicyField::AllocationOrder);
    for (const QString &name : allocationOrderNames())
        addOrder(name);
    const auto tellOrder = [this] { m_order->setToolTip(m_order->currentData(Qt::ToolTipRole).toString()); };
    connect(m_order, &QComboBox::currentIndexChanged, this, tellOrder);
    m_closure->setPlaceholderText(u"USD 5.00, JPY 500"_s);
    m_buckets->setPlaceholderText(u"1, 31, 61, 91"_s);
    for (QLineEdit *field : {m_closure, m_buckets})
        field->setMaxLength(longestText);
    addField(tr("&Small balances that close a plan"), u"closure"_s, m_closure, PolicyField::Closure);
    m_closureMinor = addNumber(tr("In other currencies, in mi&nor units"), u"closureMinor"_s, PolicyField::ClosureElsewhere,
                               mostMinor);
    addField(tr("First days of the &ranges of days past due"), u"buckets"_s, m_buckets, std::nullopt);
}

void PolicyFields::addOrder(const QString &order)
{
    m_order->addItem(allocationOrderText(order), order);
    m_order->setItemData(m_order->count() - 1, allocationOrderDetail(order), Qt::ToolTipRole);
}

void PolicyFields::watch()
{
    const auto touch = [this] {
        if (!m_isSetting)
            Q_EMIT touched();
    };
    for (QWidget *field : m_fields) {
        if (auto *number = qobject_cast<QSpinBox *>(field))
            connect(number, &QSpinBox::valueChanged, this, touch);
        else if (auto *combo = qobject_cast<QComboBox *>(field))
            connect(combo, &QComboBox::currentIndexChanged, this, touch);
        else if (auto *text = qobject_cast<QLineEdit *>(field))
            connect(text, &QLineEdit::textChanged, this, touch);
    }
}

// What a role may not change it sees all the same.
void PolicyFields::setChangeable(bool isChangeable)
{
    for (QWidget *field : m_fields) {
        if (auto *text = qobject_cast<QLineEdit *>(field))
            text->setReadOnly(!isChangeable);
        else
            field->setEnabled(isChangeable);
    }
}

void PolicyFields::show(PolicyScope scope, const PolicyOf::Answer &policy)
{
    m_isSetting = true;
    m_buckets->setVisible(scope == PolicyScope::System);
    m_bucketsLabel->setVisible(scope == PolicyScope::System);
    showInherited(policy.inherited);
    for (const auto &[field, held] : m_holds)
        held->setText(policySourceText(policy.inForce, field, m_wording));
    fill(policy.stated);
    m_isSetting = false;
}

void PolicyFields::showInherited(const EffectivePolicy &policy)
{
    const auto words = [&](PolicyField field) { return tr("as usual: %1").arg(policyValueText(policy, field, m_wording)); };
    // Their captions tell that they are minor units.
    const auto minor = [&](qint64 value) { return tr("as usual: %1").arg(countText(value, m_wording.locale)); };
    m_limit->setSpecialValueText(words(PolicyField::Limit));
    m_grace->setSpecialValueText(words(PolicyField::Grace));
    m_tolerance->setSpecialValueText(words(PolicyField::ToleranceShare));
    m_toleranceMinor->setSpecialValueText(minor(policy.toleranceMinor.value));
    m_horizon->setSpecialValueText(words(PolicyField::Horizon));
    m_firstPart->setSpecialValueText(words(PolicyField::FirstPartShare));
    m_firstPartMinor->setSpecialValueText(minor(policy.firstPartMinimum.value));
    m_closureMinor->setSpecialValueText(minor(policy.closureThreshold.value));
    m_counting->setItemText(0, words(PolicyField::Counting));
    m_graceKind->setItemText(0, words(PolicyField::GraceKind));
    m_order->setItemText(0, words(PolicyField::AllocationOrder));
    m_order->setItemData(0, allocationOrderDetail(policy.allocationOrder.value), Qt::ToolTipRole);
    m_order->setToolTip(m_order->currentData(Qt::ToolTipRole).toString());
}

void PolicyFields::fill(const PromisePolicy &policy)
{
    m_stated = policy;
    kept::show(m_limit, policy.maximumPromises);
    choose(m_counting, policy.counting);
    kept::show(m_grace, policy.graceDays);
    choose(m_graceKind, policy.graceKind);
    kept::show(m_tolerance, policy.toleranceBasisPoints);
    kept::show(m_toleranceMinor, policy.toleranceMinor);
    kept::show(m_horizon, policy.horizonDays);
    kept::show(m_firstPart, policy.firstPartBasisPoints);
    kept::show(m_firstPartMinor, policy.firstPartMinimum);
    const QString order = policy.allocationOrder.value_or(QString());
    if (!order.isEmpty() && m_order->findData(order) < 0)
        addOrder(order);
    m_order->setCurrentIndex(order.isEmpty() ? 0 : m_order->findData(order));
    m_closure->setText(policy.closureThresholds.value_or(QString()));
    kept::show(m_closureMinor, policy.closureThreshold);
    m_buckets->setText(policy.buckets.value_or(QString()));
}

void PolicyFields::clear()
{
    m_isSetting = true;
    fill({});
    m_isSetting = false;
    Q_EMIT touched();
}

PromisePolicy PolicyFields::stated() const
{
    PromisePolicy policy;
    policy.maximumPromises = given(m_limit);
    policy.counting = chosenIn<PromiseCounting>(m_counting);
    policy.graceDays = given(m_grace);
    policy.graceKind = chosenIn<GraceKind>(m_graceKind);
    policy.toleranceMinor = givenMinor(m_toleranceMinor, m_stated.toleranceMinor);
    policy.toleranceBasisPoints = given(m_tolerance);
    policy.horizonDays = given(m_horizon);
    policy.firstPartMinimum = givenMinor(m_firstPartMinor, m_stated.firstPartMinimum);
    policy.firstPartBasisPoints = given(m_firstPart);
    policy.closureThreshold = givenMinor(m_closureMinor, m_stated.closureThreshold);
    policy.closureThresholds = given(m_closure);
    if (m_order->currentIndex() > 0)
        policy.allocationOrder = m_order->currentData().toString();
    policy.buckets = given(m_buckets);
    return policy;
}

} // namespace kept
