// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplanrules.h"
#include "models/queries/instalmentsplit.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

#include <QWidget>

class QTreeView;

namespace kept {

class BalanceChart;
class StatStrip;

/// What a draft comes to: its figures, the schedule with what each instalment pays and leaves, and the balance as a chart.
class SchedulePreview final : public QWidget
{
    Q_OBJECT

public:
    SchedulePreview(QDate today, Wording wording, QWidget *parent = nullptr);

    /// None: the draft can't be worked out yet, and nothing is shown.
    void showOffer(const std::optional<PaymentPlanOffer> &offer, const PaymentPlanDraft &draft);
    /// What the instalments of the offer shown pay off; it comes a moment later.
    void showSplit(const InstalmentSplit::Answer &split);
    QTreeView *table() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFigures();
    void fillTable();
    void fitColumns();
    void widenColumns();
    LineCell moneyCell(Money amount) const;
    TableLine lineOf(size_t part, Money balanceAfter) const;

    QDate m_today;
    Wording m_wording;
    std::optional<PaymentPlanOffer> m_offer;
    PaymentPlanDraft m_draft;
    InstalmentSplit::Answer m_split;
    StatStrip *m_figures;
    LineTable *m_lines;
    QTreeView *m_view;
    BalanceChart *m_chart;
};

} // namespace kept
