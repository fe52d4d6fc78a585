// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queues/conditionrow.h"

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace kept {

/// One rule of points: the reason that a specialist reads, the points, and whether they come once or for each unit of something.
class PointRow final : public QWidget
{
    Q_OBJECT

public:
    PointRow(QueueWords words, const QueuePointRule &rule, const Wording &wording, QWidget *parent = nullptr);
    QueuePointRule rule() const;
    QString problem() const;
    /// The order of the Tab key, as of ConditionRow.
    void takeTabsAfter(QWidget *before);
    QLineEdit *reason() const { return m_reason; }

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    enum When { Always, Once, Each };

    void makeFields();
    void makeUnits();
    void setRule(const QueuePointRule &rule);
    void showWhen();
    QueueFact counted() const;
    When when() const;

    QueueWords m_words;
    QueueCondition m_kept; ///< a condition that no row can show, or one beside the units
    bool m_isKept = false;
    QLineEdit *m_reason;
    QSpinBox *m_points;
    QComboBox *m_when;
    ConditionRow *m_test;
    QWidget *m_units;
    QSpinBox *m_unit = nullptr;
    MoneyEdit *m_unitMoney = nullptr;
    QComboBox *m_counted = nullptr;
    QComboBox *m_currency = nullptr;
    QSpinBox *m_most = nullptr;
    ToneLabel *m_own;
    KeyButton *m_remove;
};

/// All rules of a queue, and a button for one more.
class PointRows final : public QWidget
{
    Q_OBJECT

public:
    PointRows(QueueWords words, const Wording &wording, QWidget *parent = nullptr);
    void setRules(const std::vector<QueuePointRule> &rules);
    std::vector<QueuePointRule> rules() const;
    QString problem() const;
    void addRule();
    KeyButton *adder() const { return m_add; }

Q_SIGNALS:
    void changed();

private:
    PointRow *addRow(const QueuePointRule &rule);

    QueueWords m_words;
    Wording m_wording;
    QVBoxLayout *m_rows;
    std::vector<PointRow *> m_list;
    ToneLabel *m_none;
    KeyButton *m_add;
};

} // namespace kept
