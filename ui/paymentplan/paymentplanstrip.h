// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/paymentplans.h"
#include "models/view/findingtext.h"

#include <QWidget>

namespace kept {

class SectionHeader;
class StatStrip;

/// The payment plan of a customer in one line: where it stands, what came in and what is next. Hidden while there is none.
class PaymentPlanStrip final : public QWidget
{
    Q_OBJECT

public:
    PaymentPlanStrip(Desk &desk, Wording wording, QWidget *parent = nullptr);

    void clear();
    /// Asks anew for the payment plans of a customer.
    void show(AccountId customer);
    /// The one of this collection plan is shown where there are several.
    void prefer(std::optional<PlanId> plan);
    using QWidget::show;

Q_SIGNALS:
    void asked(kept::PlanId plan);

private:
    const PaymentPlanRow *chosen() const;
    void showChosen();

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    std::vector<PaymentPlanRow> m_rows;
    std::optional<PlanId> m_preferred;
    SectionHeader *m_header;
    StatStrip *m_figures;
};

} // namespace kept
