// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queues/conditionrow.h"

class QVBoxLayout;

namespace kept {

/// Tests below each other, and a button for one more.
class ConditionList final : public QWidget
{
    Q_OBJECT

public:
    /// `add` is what the button says; its key is the owner's business.
    ConditionList(QueueWords words, const QString &add, const QString &none, QWidget *parent = nullptr);
    void setTests(const std::vector<QueueTest> &tests);
    std::vector<QueueTest> tests() const;
    /// Of the first row that lacks something; empty: nothing does.
    QString problem() const;
    /// One more test; the keyboard goes there.
    void addTest();
    KeyButton *adder() const { return m_add; }
    int count() const { return static_cast<int>(m_list.size()); }

Q_SIGNALS:
    void changed();

private:
    ConditionRow *addRow(const QueueTest &test);
    void removeRow(ConditionRow *row);
    void showState();

    QueueWords m_words;
    QVBoxLayout *m_rows;
    std::vector<ConditionRow *> m_list;
    ToneLabel *m_none;
    KeyButton *m_add;
};

} // namespace kept
