// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/proposepaymentplan.h"
#include "models/desk/desk.h"
#include "models/view/findingtext.h"
#include "ui/paymentplan/plansheet.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace kept {

class PaymentPlanPage;
class PlanCalculator;

/// Opens the screen that a collection plan needs: its payment plan where one is active or waits, else the calculator.
class PaymentPlanScreens final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `window`, which outlives this.
    PaymentPlanScreens(Desk &desk, Wording wording, QWidget *window);

    void open(PlanId plan);
    void calculate(PlanId plan);
    void show(PlanId plan, std::optional<PaymentPlanId> shown = {});

Q_SIGNALS:
    void calculatorOpened(kept::PlanCalculator *dialog);
    void pageOpened(kept::PaymentPlanPage *page);
    void proposed(const kept::PaymentPlanProposed &paymentPlan);
    void failed(const kept::Error &error);

private:
    template<class Answer, class Then>
    void then(const QFuture<Result<Answer>> &future, Then next)
    {
        whenReady(future, this, [this, next = std::move(next)](const Result<Answer> &answer) {
            if (answer)
                next(*answer);
            else
                Q_EMIT failed(answer.error());
        });
    }
    void askFacts(PlanSheet sheet);
    void askAffordability(PlanSheet sheet);
    void askSupervisors(PlanSheet sheet);
    void openCalculator(PlanSheet sheet);

    Desk &m_desk;
    Wording m_wording;
    QWidget *m_window;
};

} // namespace kept
