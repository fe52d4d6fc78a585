// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/queue/queuedefinition.h"
#include "models/queries/queuevocabulary.h"
#include "models/view/findingtext.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QDoubleSpinBox;

namespace kept {

class KeyButton;
class MoneyEdit;
class ToneLabel;
class WordChoice;

/// What the rows of a queue's form share: the words that can be named today.
using QueueWords = std::shared_ptr<const QueueVocabulary::Answer>;

/// One test of one fact: what is asked, how it is compared, and the value, from what the domain offers.
class ConditionRow final : public QWidget
{
    Q_OBJECT

public:
    ConditionRow(QueueWords words, const QueueTest &test, QWidget *parent = nullptr);
    QueueTest test() const;
    /// What is missing; empty: nothing.
    QString problem() const;
    /// The order of the Tab key: the fields stand after `before`, which is in the same window already.
    QWidget *takeTabsAfter(QWidget *before);
    /// The button that takes the row away; the row itself is its owner's.
    KeyButton *remover() const { return m_remove; }

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    enum Compare { AtLeast, AtMost, Between };

    void makeFields();
    void setTest(const QueueTest &test);
    void showFact();
    void showCompare();
    void offerWords(const QStringList &chosen);
    QueueFact fact() const;
    QueueFactKind kind() const;
    Compare compare() const;
    std::optional<qint64> bound(const QDoubleSpinBox *number, const MoneyEdit *money) const;
    void touch();

    QueueWords m_words;
    bool m_isSetting = true;
    QComboBox *m_fact;
    QComboBox *m_compare;
    QComboBox *m_flag;
    QComboBox *m_currency;
    QDoubleSpinBox *m_from;
    QDoubleSpinBox *m_to;
    MoneyEdit *m_moneyFrom;
    MoneyEdit *m_moneyTo;
    ToneLabel *m_and;
    WordChoice *m_among;
    KeyButton *m_remove;
};

} // namespace kept
