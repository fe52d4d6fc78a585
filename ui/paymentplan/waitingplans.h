// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/paymentplans.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

#include <QTimer>
#include <QWidget>

class QTreeView;

namespace kept {

class SectionHeader;

/// Payment plans that wait for a supervisor, the longest waiting first; Enter opens one in full, where it is decided. Hidden
/// while none waits.
class WaitingPlans final : public QWidget
{
    Q_OBJECT

public:
    WaitingPlans(Desk &desk, Wording wording, QWidget *parent = nullptr);

    void reload();
    int count() const { return static_cast<int>(m_rows.size()); }
    QTreeView *table() const { return m_view; }

Q_SIGNALS:
    void shown();
    void opened(kept::PlanId plan, kept::PaymentPlanId paymentPlan);
    void failed(const kept::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void openCurrent();
    void showRows(std::vector<PaymentPlanRow> rows);
    TableLine lineOf(const PaymentPlanRow &row) const;

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    QTimer m_soon;
    std::vector<PaymentPlanRow> m_rows;
    SectionHeader *m_header;
    LineTable *m_lines;
    QTreeView *m_view;
};

} // namespace kept
