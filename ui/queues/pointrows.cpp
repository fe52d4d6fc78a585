// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/pointrows.h"

#include "models/domain/queue/plainfilter.h"
#include "models/view/queuewords.h"
#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPoints = 10'000;
constexpr int mostUnit = 1'000'000;
constexpr int usualPoints = 10;
constexpr qint64 usualUnit = 100;

std::optional<QueueTest> onlyTest(const QueueCondition &condition)
{
    const auto plain = plainFilterOf(condition);
    const bool isOne = plain && plain->tests.size() == 1 && plain->except.empty();
    return isOne ? std::optional(plain->tests.front()) : std::nullopt;
}

bool isEverybody(const QueueCondition &condition)
{
    return condition == QueueCondition();
}

QSpinBox *makeSpin(const QString &name, const QString &words, int least, int most)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(words);
    spin->setRange(least, most);
    return spin;
}

} // namespace

PointRow::PointRow(QueueWords words, const QueuePointRule &rule, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_reason(new QLineEdit),
      m_points(makeSpin(u"points"_s, tr("Points"), -mostPoints, mostPoints)), m_when(new QComboBox),
      m_test(new ConditionRow(m_words, onlyTest(rule.when).value_or(QueueTest{QueueFact::DaysPastDue, 1, {}, {}, {}, true}))),
      m_units(new QWidget), m_own(new ToneLabel({}, TextUse::Caption, Tone::Text2)), m_remove(new KeyButton)
{
    makeUnits();
    makeFields();
    setRule(rule);
    m_own->setText(m_isKept ? tr("Only who meets: %1").arg(queueConditionText(m_kept, *m_words, wording)) : QString());
    showWhen();
    const auto told = [this] { Q_EMIT changed(); };
    connect(m_reason, &QLineEdit::textChanged, this, told);
    for (QSpinBox *spin : {m_points, m_unit, m_most})
        connect(spin, &QSpinBox::valueChanged, this, told);
    for (QComboBox *box : {m_when, m_counted, m_currency})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_unitMoney->setCurrency(Currency::fromCode(m_currency->currentText()).value_or(Currency()));
            showWhen();
            Q_EMIT changed();
        });
    connect(m_unitMoney, &MoneyEdit::valueChanged, this, told);
    connect(m_test, &ConditionRow::changed, this, told);
    connect(m_remove, &QPushButton::clicked, this, &PointRow::removeAsked);
}

void PointRow::makeUnits()
{
    m_unit = makeSpin(u"unit"_s, tr("How many for the points"), 1, mostUnit);
    const Currency first = m_words->currencies.empty() ? Currency::fromCode(u"USD").value_or(Currency())
                                                       : m_words->currencies.front();
    m_unitMoney = new MoneyEdit(first);
    m_unitMoney->setObjectName(u"unitMoney"_s);
    m_unitMoney->setAccessibleName(tr("How much for the points"));
    m_unitMoney->setFixedWidth(zoomed(100));
    m_currency = new QComboBox;
    m_currency->setAccessibleName(tr("Currency"));
    for (const Currency currency : m_words->currencies)
        m_currency->addItem(currency.code());
    if (m_currency->count() == 0)
        m_currency->addItem(first.code());
    m_counted = new QComboBox;
    m_counted->setObjectName(u"counted"_s);
    m_counted->setAccessibleName(tr("What is counted"));
    for (const EnumName<QueueFact> &each : EnumNames<QueueFact>::all)
        if (kindOf(each.value) == QueueFactKind::Number || kindOf(each.value) == QueueFactKind::Amount)
            m_counted->addItem(queueFactText(each.value), static_cast<int>(each.value));
    m_most = makeSpin(u"most"_s, tr("The most points that this gives"), 0, mostPoints);
    m_most->setSpecialValueText(tr("no limit"));
    auto *line = new QHBoxLayout(m_units);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QWidget *field : {static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_unitMoney),
                           static_cast<QWidget *>(m_currency), static_cast<QWidget *>(m_counted)})
        line->addWidget(field);
    line->addWidget(new ToneLabel(tr("at most"), TextUse::Body, Tone::Text2));
    line->addWidget(m_most);
    line->addStretch();
}

void PointRow::makeFields()
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("The reason that is shown"));
    m_reason->setPlaceholderText(tr("The reason that is shown"));
    m_reason->setMaxLength(200);
    m_when->addItem(tr("points for everybody"), Always);
    m_when->addItem(tr("points once, where"), Once);
    m_when->addItem(tr("points for each"), Each);
    m_when->setObjectName(u"when"_s);
    m_when->setAccessibleName(tr("When the points are given"));
    m_remove->setKind(ButtonKind::Quiet);
    m_remove->setSize(ButtonSize::Small);
    m_remove->setIconName(u"x"_s);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Take this rule away"));
    m_remove->setToolTip(tr("Take this rule away"));
    m_test->remover()->hide();
    m_own->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_reason, 1);
    first->addWidget(m_points);
    first->addWidget(m_when);
    first->addWidget(m_remove);
    rows->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setContentsMargins(zoomed(16), 0, 0, 0);
    second->addWidget(m_test, 1);
    second->addWidget(m_units, 1);
    rows->addLayout(second);
    rows->addWidget(m_own);
}

void PointRow::setRule(const QueuePointRule &rule)
{
    const auto test = onlyTest(rule.when);
    m_isKept = !isEverybody(rule.when) && (rule.per || !test);
    if (m_isKept)
        m_kept = rule.when;
    m_reason->setText(rule.words);
    m_points->setValue(rule.points);
    const When when = rule.per ? Each : test ? Once : Always;
    m_when->setCurrentIndex(m_when->findData(when));
    const QueueFact counted = rule.per.value_or(QueueFact::DaysPastDue);
    m_counted->setCurrentIndex(m_counted->findData(static_cast<int>(counted)));
    if (rule.currency) {
        if (m_currency->findText(rule.currency->code()) < 0)
            m_currency->addItem(rule.currency->code());
        m_currency->setCurrentText(rule.currency->code());
        m_unitMoney->setCurrency(*rule.currency);
    }
    const bool isAmount = kindOf(counted) == QueueFactKind::Amount;
    if (!isAmount)
        m_unit->setValue(static_cast<int>(rule.unit));
    m_unitMoney->setValue(Money::fromMinor(isAmount && rule.per ? rule.unit : usualUnit * m_unitMoney->currency().minorPerMajor(),
                                           m_unitMoney->currency()));
    m_most->setValue(rule.most.value_or(0));
}

QueueFact PointRow::counted() const
{
    return static_cast<QueueFact>(m_counted->currentData().toInt());
}

PointRow::When PointRow::when() const
{
    return static_cast<When>(m_when->currentData().toInt());
}

void PointRow::showWhen()
{
    const bool isAmount = kindOf(counted()) == QueueFactKind::Amount;
    m_test->setVisible(when() == Once);
    m_units->setVisible(when() == Each);
    m_unit->setVisible(!isAmount);
    m_unitMoney->setVisible(isAmount);
    m_currency->setVisible(isAmount);
    m_own->setVisible(m_isKept && when() != Once);
}

QueuePointRule PointRow::rule() const
{
    QueuePointRule rule;
    rule.words = m_reason->text().trimmed();
    rule.points = m_points->value();
    if (m_isKept && when() != Once)
        rule.when = m_kept;
    if (when() == Once)
        rule.when = conditionOf({false, {m_test->test()}, {}});
    if (when() != Each)
        return rule;
    rule.per = counted();
    rule.unit = m_unit->value();
    if (kindOf(counted()) == QueueFactKind::Amount) {
        rule.currency = m_unitMoney->currency();
        const auto unit = m_unitMoney->value();
        rule.unit = unit ? unit->minor() : 0;
    }
    if (m_most->value() > 0)
        rule.most = m_most->value();
    return rule;
}

void PointRow::takeTabsAfter(QWidget *before)
{
    setTabOrder(before, m_reason);
    setTabOrder(m_reason, m_points);
    setTabOrder(m_points, m_when);
    QWidget *last = m_test->takeTabsAfter(m_when);
    for (QWidget *field :
         {static_cast<QWidget *>(m_unit), static_cast<QWidget *>(m_unitMoney), static_cast<QWidget *>(m_currency),
          static_cast<QWidget *>(m_counted), static_cast<QWidget *>(m_most), static_cast<QWidget *>(m_remove)}) {
        setTabOrder(last, field);
        last = field;
    }
}

QString PointRow::problem() const
{
    if (m_reason->text().trimmed().isEmpty())
        return tr("A rule of points needs a reason that specialists can read.");
    const QString name = m_reason->text().trimmed();
    if (when() == Each && rule().unit <= 0)
        return tr("%1: the amount can't be read.").arg(name);
    const QString problem = when() == Once ? m_test->problem() : QString();
    return problem.isEmpty() ? QString() : name + u": "_s + problem;
}

PointRows::PointRows(QueueWords words, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_wording(wording), m_rows(new QVBoxLayout(this)),
      m_none(
          new ToneLabel(tr("No points: within a band whoever has the smaller number comes first."), TextUse::Body, Tone::Muted)),
      m_add(new KeyButton(tr("Rule of points")))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_rows->addWidget(m_none);
    m_add->setObjectName(u"addRule"_s);
    m_add->setSize(ButtonSize::Small);
    m_add->setIconName(u"plus"_s);
    m_add->setAutoDefault(false);
    m_rows->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &PointRows::addRule);
}

PointRow *PointRows::addRow(const QueuePointRule &rule)
{
    auto *row = new PointRow(m_words, rule, m_wording);
    QWidget *before = m_add->previousInFocusChain();
    m_rows->insertWidget(m_rows->count() - 1, row);
    row->show();
    row->takeTabsAfter(before);
    m_list.push_back(row);
    m_none->hide();
    connect(row, &PointRow::changed, this, &PointRows::changed);
    connect(row, &PointRow::removeAsked, this, [this, row] {
        std::erase(m_list, row);
        m_add->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater();
        m_none->setVisible(m_list.empty());
        Q_EMIT changed();
    });
    return row;
}

void PointRows::setRules(const std::vector<QueuePointRule> &rules)
{
    for (PointRow *row : std::exchange(m_list, {}))
        delete row;
    m_none->setVisible(rules.empty());
    for (const QueuePointRule &rule : rules)
        addRow(rule);
}

void PointRows::addRule()
{
    QueuePointRule rule;
    rule.points = usualPoints;
    QueueTest test;
    test.from = 1;
    rule.when = conditionOf({false, {test}, {}});
    addRow(rule)->reason()->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

std::vector<QueuePointRule> PointRows::rules() const
{
    std::vector<QueuePointRule> rules;
    for (const PointRow *row : m_list)
        rules.push_back(row->rule());
    return rules;
}

QString PointRows::problem() const
{
    for (const PointRow *row : m_list)
        if (const QString problem = row->problem(); !problem.isEmpty())
            return problem;
    return {};
}

} // namespace kept
