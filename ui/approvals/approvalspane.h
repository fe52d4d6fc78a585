// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/decideoverride.h"
#include "models/commands/withdrawrequest.h"
#include "models/desk/desk.h"
#include "models/view/approvaltable.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedLayout;
class QTreeView;
class QVBoxLayout;

namespace kept {

class Banner;
class ElidedLabel;
class EmptyState;
class LoadingBar;
class RequestCard;
class WaitingPlans;

/// Requests to pass a limit: those that wait, one of them in full with its decision, and those that were decided.
class ApprovalsPane final : public QWidget
{
    Q_OBJECT

public:
    ApprovalsPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~ApprovalsPane() override;

    void reload();
    QTreeView *waiting() const { return m_waitingView; }
    QTreeView *decided() const { return m_decidedView; }
    WaitingPlans *plans() const { return m_plans; }

Q_SIGNALS:
    /// The lists have arrived.
    void shown();
    /// Something ended that was asked for.
    void told(kept::StatusKind kind, const QString &text);
    void customerChosen(kept::AccountId customer);
    void paymentPlanOpened(kept::PlanId plan, kept::PaymentPlanId paymentPlan);
    void decisionMade(const kept::OverrideDecided &decision);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    QWidget *makeLists();
    QTreeView *makeTable(ApprovalTable *model, const QString &name);
    void showQueue(const Result<ApprovalQueue::Answer> &answer);
    void showCount();
    void showCurrent();
    void exportTable();
    void decide(ApprovalStatus decision);
    void withdraw();
    void withdrawn(const Result<RequestWithdrawn> &result, const QString &done);
    void decisionAnswered(const Result<OverrideDecided> &result);
    void recordsChanged(const std::vector<Touched> &records);
    void tellFailure(const QString &title, const Error &error);
    const WaitingApproval *current() const;
    void openCustomer(const QTreeView *view, const ApprovalTable *model);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    QTimer m_refresh;
    QTimer m_ages;
    bool m_isBusy = false;
    ApprovalTable *m_waiting;
    ApprovalTable *m_decided;
    QAction *m_approve;
    QAction *m_decline;
    QAction *m_withdraw;
    ElidedLabel *m_count;
    Banner *m_banner;
    LoadingBar *m_loading;
    QTreeView *m_waitingView;
    QTreeView *m_decidedView;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    RequestCard *m_card;
    WaitingPlans *m_plans;
};

} // namespace kept
