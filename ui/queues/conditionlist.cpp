// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/conditionlist.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

ConditionList::ConditionList(QueueWords words, const QString &add, const QString &none, QWidget *parent)
    : QWidget(parent), m_words(std::move(words)), m_rows(new QVBoxLayout(this)),
      m_none(new ToneLabel(none, TextUse::Body, Tone::Muted)), m_add(new KeyButton(add))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_rows->addWidget(m_none);
    m_add->setSize(ButtonSize::Small);
    m_add->setIconName(u"plus"_s);
    m_add->setAutoDefault(false);
    m_rows->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &ConditionList::addTest);
}

ConditionRow *ConditionList::addRow(const QueueTest &test)
{
    auto *row = new ConditionRow(m_words, test);
    QWidget *before = m_add->previousInFocusChain();
    m_rows->insertWidget(m_rows->count() - 1, row);
    row->show();
    row->takeTabsAfter(before);
    m_list.push_back(row);
    connect(row, &ConditionRow::changed, this, &ConditionList::changed);
    connect(row, &ConditionRow::removeAsked, this, [this, row] { removeRow(row); });
    showState();
    return row;
}

void ConditionList::setTests(const std::vector<QueueTest> &tests)
{
    for (ConditionRow *row : std::exchange(m_list, {}))
        delete row;
    for (const QueueTest &test : tests)
        addRow(test);
    showState();
}

void ConditionList::addTest()
{
    QueueTest test;
    test.from = 1;
    ConditionRow *row = addRow(test);
    if (auto *fact = row->findChild<QWidget *>(u"fact"_s))
        fact->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void ConditionList::removeRow(ConditionRow *row)
{
    std::erase(m_list, row);
    m_add->setFocus(Qt::OtherFocusReason);
    row->hide();
    row->deleteLater();
    showState();
    Q_EMIT changed();
}

void ConditionList::showState()
{
    m_none->setVisible(m_list.empty());
}

std::vector<QueueTest> ConditionList::tests() const
{
    std::vector<QueueTest> tests;
    for (const ConditionRow *row : m_list)
        tests.push_back(row->test());
    return tests;
}

QString ConditionList::problem() const
{
    for (const ConditionRow *row : m_list)
        if (const QString problem = row->problem(); !problem.isEmpty())
            return problem;
    return {};
}

} // namespace kept
