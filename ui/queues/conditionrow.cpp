// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/conditionrow.h"

#include "models/view/queuewords.h"
#include "ui/look/type.h"
#include "ui/queues/wordchoice.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostNumber = 1'000'000;
constexpr int hundredths = 100;
constexpr int numberWidth = 96;
constexpr int moneyWidth = 110;

int scaleOf(QueueFact fact)
{
    return fact == QueueFact::RiskScore ? hundredths : 1;
}

QDoubleSpinBox *makeNumber(const QString &name, const QString &words)
{
    auto *number = new QDoubleSpinBox;
    number->setObjectName(name);
    number->setAccessibleName(words);
    number->setRange(-mostNumber, mostNumber);
    number->setDecimals(0);
    number->setFixedWidth(zoomed(numberWidth));
    number->setGroupSeparatorShown(true);
    return number;
}

MoneyEdit *makeMoney(const QString &name, const QString &words, Currency currency)
{
    auto *money = new MoneyEdit(currency);
    money->setObjectName(name);
    money->setAccessibleName(words);
    money->setFixedWidth(zoomed(moneyWidth));
    return money;
}

Currency firstCurrency(const QueueWords &words, const QueueTest &test)
{
    if (test.currency)
        return *test.currency;
    return words->currencies.empty() ? Currency::fromCode(u"USD").value_or(Currency()) : words->currencies.front();
}

} // namespace

ConditionRow::ConditionRow(QueueWords words, const QueueTest &test, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_fact(new QComboBox), m_compare(new QComboBox), m_flag(new QComboBox),
      m_currency(new QComboBox), m_from(makeNumber(u"from"_s, tr("From"))), m_to(makeNumber(u"to"_s, tr("To"))),
      m_moneyFrom(makeMoney(u"moneyFrom"_s, tr("From"), firstCurrency(m_words, test))),
      m_moneyTo(makeMoney(u"moneyTo"_s, tr("To"), firstCurrency(m_words, test))),
      m_and(new ToneLabel(tr("to"), TextUse::Body, Tone::Text2)), m_among(new WordChoice), m_remove(new KeyButton)
{
    makeFields();
    setTest(test);
    m_isSetting = false;
    connect(m_fact, &QComboBox::currentIndexChanged, this, [this] {
        offerWords({});
        showFact();
        touch();
    });
    connect(m_compare, &QComboBox::currentIndexChanged, this, [this] {
        showCompare();
        touch();
    });
    connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
        for (MoneyEdit *money : {m_moneyFrom, m_moneyTo})
            money->setCurrency(Currency::fromCode(m_currency->currentText()).value_or(Currency()));
        touch();
    });
    connect(m_flag, &QComboBox::currentIndexChanged, this, &ConditionRow::touch);
    connect(m_among, &WordChoice::changed, this, &ConditionRow::touch);
    for (QDoubleSpinBox *number : {m_from, m_to})
        connect(number, &QDoubleSpinBox::valueChanged, this, &ConditionRow::touch);
    for (MoneyEdit *money : {m_moneyFrom, m_moneyTo})
        connect(money, &MoneyEdit::valueChanged, this, &ConditionRow::touch);
    connect(m_remove, &QPushButton::clicked, this, &ConditionRow::removeAsked);
}

void ConditionRow::makeFields()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (const EnumName<QueueFact> &each : EnumNames<QueueFact>::all)
        m_fact->addItem(queueFactText(each.value), static_cast<int>(each.value));
    m_fact->model()->sort(0);
    m_fact->setObjectName(u"fact"_s);
    m_fact->setAccessibleName(tr("What is asked"));
    m_compare->addItem(tr("at least"), AtLeast);
    m_compare->addItem(tr("at most"), AtMost);
    m_compare->addItem(tr("from"), Between);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setAccessibleName(tr("How it is compared"));
    m_flag->addItem(tr("yes"), true);
    m_flag->addItem(tr("no"), false);
    m_flag->setObjectName(u"flag"_s);
    m_flag->setAccessibleName(tr("Whether it is so"));
    for (const Currency currency : m_words->currencies)
        m_currency->addItem(currency.code());
    if (m_currency->count() == 0)
        m_currency->addItem(m_moneyFrom->currency().code());
    m_currency->setAccessibleName(tr("Currency"));
    m_among->setObjectName(u"among"_s);
    m_among->setAccessibleName(tr("Any of"));
    m_remove->setKind(ButtonKind::Quiet);
    m_remove->setSize(ButtonSize::Small);
    m_remove->setIconName(u"x"_s);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Take this condition away"));
    m_remove->setToolTip(tr("Take this condition away"));
    for (QWidget *field : {static_cast<QWidget *>(m_fact), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_flag),
                           static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_moneyFrom), static_cast<QWidget *>(m_and),
                           static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_moneyTo), static_cast<QWidget *>(m_currency)})
        line->addWidget(field);
    line->addWidget(m_among, 1);
    line->addStretch();
    line->addWidget(m_remove);
}

void ConditionRow::setTest(const QueueTest &test)
{
    m_fact->setCurrentIndex(m_fact->findData(static_cast<int>(test.fact)));
    const Compare compare = test.from && test.to ? Between : test.to ? AtMost : AtLeast;
    m_compare->setCurrentIndex(m_compare->findData(compare));
    const double scale = scaleOf(test.fact);
    m_from->setDecimals(test.fact == QueueFact::RiskScore ? 2 : 0);
    m_to->setDecimals(m_from->decimals());
    m_from->setValue(static_cast<double>(test.from.value_or(1)) / scale);
    m_to->setValue(static_cast<double>(test.to.value_or(30)) / scale);
    if (test.currency) {
        if (m_currency->findText(test.currency->code()) < 0)
            m_currency->addItem(test.currency->code());
        m_currency->setCurrentText(test.currency->code());
        if (test.from)
            m_moneyFrom->setValue(Money::fromMinor(*test.from, *test.currency));
        if (test.to)
            m_moneyTo->setValue(Money::fromMinor(*test.to, *test.currency));
    }
    m_flag->setCurrentIndex(test.is ? 0 : 1);
    offerWords(test.among);
    showFact();
}

void ConditionRow::offerWords(const QStringList &chosen)
{
    m_among->clearWords();
    if (const auto words = m_words->words.find(fact()); words != m_words->words.end())
        for (const QueueVocabulary::Named &word : words->second)
            m_among->addWord(word.stored, queueWordText(fact(), word.stored, *m_words));
    m_among->setChosen(chosen);
}

QueueFact ConditionRow::fact() const
{
    return static_cast<QueueFact>(m_fact->currentData().toInt());
}

QueueFactKind ConditionRow::kind() const
{
    return kindOf(fact());
}

ConditionRow::Compare ConditionRow::compare() const
{
    return static_cast<Compare>(m_compare->currentData().toInt());
}

void ConditionRow::showFact()
{
    const int decimals = fact() == QueueFact::RiskScore ? 2 : 0;
    m_from->setDecimals(decimals);
    m_to->setDecimals(decimals);
    m_among->setVisible(kind() == QueueFactKind::Words);
    m_flag->setVisible(kind() == QueueFactKind::Flag);
    showCompare();
}

void ConditionRow::showCompare()
{
    const bool isNumber = kind() == QueueFactKind::Number, isAmount = kind() == QueueFactKind::Amount;
    const bool hasFrom = compare() != AtMost, hasTo = compare() != AtLeast;
    m_compare->setVisible(isNumber || isAmount);
    m_and->setVisible((isNumber || isAmount) && compare() == Between);
    m_from->setVisible(isNumber && hasFrom);
    m_to->setVisible(isNumber && hasTo);
    m_moneyFrom->setVisible(isAmount && hasFrom);
    m_moneyTo->setVisible(isAmount && hasTo);
    m_currency->setVisible(isAmount);
}

std::optional<qint64> ConditionRow::bound(const QDoubleSpinBox *number, const MoneyEdit *money) const
{
    if (kind() == QueueFactKind::Number)
        return qRound64(number->value() * scaleOf(fact()));
    const auto value = money->value();
    return value ? std::optional(value->minor()) : std::nullopt;
}

QueueTest ConditionRow::test() const
{
    QueueTest test;
    test.fact = fact();
    switch (kind()) {
    case QueueFactKind::Amount: test.currency = m_moneyFrom->currency(); [[fallthrough]];
    case QueueFactKind::Number:
        if (compare() != AtMost)
            test.from = bound(m_from, m_moneyFrom);
        if (compare() != AtLeast)
            test.to = bound(m_to, m_moneyTo);
        break;
    case QueueFactKind::Words: test.among = m_among->chosen(); break;
    case QueueFactKind::Flag: test.is = m_flag->currentData().toBool(); break;
    }
    return test;
}

QString ConditionRow::problem() const
{
    const QueueTest now = test();
    const QString name = queueFactText(now.fact);
    if (kind() == QueueFactKind::Words && now.among.isEmpty())
        return tr("%1: choose at least one word.").arg(name);
    const bool needsFrom = compare() != AtMost, needsTo = compare() != AtLeast;
    if (kind() == QueueFactKind::Amount && ((needsFrom && !now.from) || (needsTo && !now.to)))
        return tr("%1: the amount can't be read.").arg(name);
    if (now.from && now.to && *now.from > *now.to)
        return tr("%1: the second value lies below the first.").arg(name);
    return {};
}

QWidget *ConditionRow::takeTabsAfter(QWidget *before)
{
    QWidget *last = before;
    for (QWidget *field : {static_cast<QWidget *>(m_fact), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_flag),
                           static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_moneyFrom), static_cast<QWidget *>(m_to),
                           static_cast<QWidget *>(m_moneyTo), static_cast<QWidget *>(m_currency), static_cast<QWidget *>(m_among),
                           static_cast<QWidget *>(m_remove)}) {
        setTabOrder(last, field);
        last = field;
    }
    return last;
}

void ConditionRow::touch()
{
    if (!m_isSetting)
        Q_EMIT changed();
}

} // namespace kept
