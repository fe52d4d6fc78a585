// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/definequeue.h"
#include "models/desk/desk.h"
#include "models/queries/queues.h"
#include "ui/queues/conditionrow.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QLineEdit;
class QScrollArea;
class QSpinBox;

namespace kept {

class ConditionList;
class DialogFooter;
class FindingLabel;
class PointRows;
class RestRows;
class WhatIfPanel;

/// A queue as its supervisor states it: whom it takes, in which order, when they come again; beside it what it would hold today.
class QueueDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `queue` is the one to change; none: a new one.
    QueueDialog(Desk &desk, std::optional<Queues::Queue> queue, QueueWords words, Wording wording, QWidget *parent = nullptr);
    ~QueueDialog() override;

    /// The definition as it is drafted now.
    QueueDefinition definition() const;
    WhatIfPanel *whatIf() const { return m_whatIf; }
    ConditionList *tests() const { return m_tests; }
    PointRows *points() const { return m_points; }

Q_SIGNALS:
    void defined(kept::QueueId queue, const QString &name);

public Q_SLOTS:
    void reject() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    void addName(QVBoxLayout *form);
    void addFilter(QVBoxLayout *form);
    void addPoints(QVBoxLayout *form);
    void addOrder(QVBoxLayout *form);
    void addReturns(QVBoxLayout *form);
    void addKeys();
    QVBoxLayout *addPart(QVBoxLayout *form, const QString &title);
    void setQueue(const Queues::Queue &queue);
    void setFilter(const QueueCondition &filter);
    QueueCondition filter() const;
    QString problem() const;
    void touch();
    void judge();
    void save();

    Desk &m_desk;
    std::optional<Queues::Queue> m_queue;
    QueueWords m_words;
    Wording m_wording;
    bool m_isSetting = true;
    std::optional<QueueCondition> m_kept; ///< a filter that the form can't show
    QLineEdit *m_name;
    FindingLabel *m_nameFinding;
    QComboBox *m_team;
    QCheckBox *m_active;
    QComboBox *m_join;
    ConditionList *m_tests;
    ConditionList *m_except;
    QWidget *m_plain = nullptr;
    ToneLabel *m_own;
    PointRows *m_points;
    std::vector<std::pair<QueueBand, QCheckBox *>> m_bands;
    QSpinBox *m_brokenDays;
    QComboBox *m_holds;
    RestRows *m_returns;
    QSpinBox *m_lease;
    WhatIfPanel *m_whatIf;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr;
    DialogFooter *m_footer;
};

} // namespace kept
