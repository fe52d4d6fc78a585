// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/decideoverride.h"
#include "models/desk/callwatch.h"
#include "models/desk/desk.h"
#include "models/desk/dueclock.h"
#include "models/desk/packwatch.h"
#include "models/desk/queueclock.h"
#include "models/view/findingtext.h"
#include "ui/paymentplan/paymentplanscreens.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace kept {

class AccountsPane;
class ApprovalsPane;
class CasesPane;
class CompliancePane;
class CustomerPane;
class DashboardPane;
class ImportPane;
class LettersPane;
class PaymentsPane;
class PeoplePane;
class PromiseDialog;
class TermsPane;
class PromisesPane;
class RequestsPane;
class RingStrip;
class WorkPane;
struct CallerChoice;
struct PromiseSheet;
struct TakenCall;

/// The pages of one open store, connected with each other and with the window.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    Workspace(Desk &desk, Wording wording, MainWindow &window);
    ~Workspace() override;

    static QString accountsId() { return QStringLiteral("accounts"); }
    static QString approvalsId() { return QStringLiteral("approvals"); }
    /// The page of whoever calls, beside what is worked on.
    static QString callerId() { return QStringLiteral("caller"); }
    static QString complianceId() { return QStringLiteral("compliance"); }
    static QString customerId() { return QStringLiteral("customer"); }
    static QString dashboardId() { return QStringLiteral("dashboard"); }
    static QString casesId() { return QStringLiteral("cases"); }
    static QString lettersId() { return QStringLiteral("letters"); }
    static QString paymentsId() { return QStringLiteral("payments"); }
    static QString promisesId() { return QStringLiteral("promises"); }
    static QString requestsId() { return QStringLiteral("requests"); }
    static QString workId() { return QStringLiteral("work"); }
    static QString peopleId() { return QStringLiteral("people"); }
    static QString termsId() { return QStringLiteral("terms"); }
    static QString importId() { return QStringLiteral("import"); }
    void showPage(const QString &id);
    /// The page that this person left here, with its customer; the accounts where there was none.
    void showLastPlace();

    Desk &desk() { return m_desk; }
    AccountsPane &accounts() { return *m_accounts; }
    ApprovalsPane &approvals() { return *m_approvals; }
    /// The page of a compliance officer; null for those who neither supervise nor audit.
    CompliancePane *compliance() { return m_compliance; }
    CustomerPane &customer() { return *m_customer; }
    DashboardPane &dashboard() { return *m_dashboard; }
    CasesPane &cases() { return *m_cases; }
    LettersPane &letters() { return *m_letters; }
    PaymentsPane &payments() { return *m_payments; }
    /// Null for those who do not administer.
    PeoplePane *people() { return m_people; }
    /// Null for those who neither supervise nor audit.
    TermsPane *terms() { return m_terms; }
    /// Null for those who decide themselves, and for those who ask for nothing.
    RequestsPane *requests() { return m_requests; }
    PromisesPane &promises() { return *m_promises; }
    WorkPane &work() { return *m_work; }
    ImportPane &importer() { return *m_import; }
    void showCustomer(AccountId customer);
    /// Takes up how this computer makes and hears calls.
    void usePhone();
    /// Opens the form of the first call that this person placed at this computer and did not wrap up, if there is one.
    void resumeCalls();
    CallWatch &calls() { return m_calls; }
    /// Null for those who take no calls.
    RingStrip *rings() const { return m_rings; }
    /// Null until somebody has called.
    CustomerPane *caller() const { return m_caller; }
    /// Asks for what the dialog needs, then opens it; the signal hands it over.
    /// `page` hears when the promise is made, or asked a supervisor for. It takes the place of `replacing`, one of the plan's.
    void takePromise(PlanId plan, CustomerPane *page = nullptr, std::optional<PromiseId> replacing = {});
    PaymentPlanScreens &paymentPlans() { return m_paymentPlans; }

Q_SIGNALS:
    void promiseDialogOpened(kept::PromiseDialog *dialog);

private:
    void connectPages();
    void search(const QString &text);
    QList<SearchHit> commandsLike(const QString &text);
    void openHit(const SearchHit &hit);
    void rememberPlace(const QString &id) const;
    void addRequestsPage();
    void connectCalls();
    void takeCall(const TakenCall &call);
    void askWhoCalls(const TakenCall &call);
    void answerCall(const TakenCall &call, const CallerChoice &who);
    void openMissed(const TakenCall &call);
    CustomerPane &paneOfCaller(AccountId customer);
    void makeCaller();
    void showListening();
    void showConnection(Connection connection);
    void showClock();
    void showKeys();
    void openPromise(PromiseSheet sheet, CustomerPane *page);
    void offerUndo(PromiseId promise, std::optional<PromiseId> replaced = {});
    void undoPromise(PromiseId promise, std::optional<PromiseId> replaced);
    void letStandAgain(PromiseId promise, std::optional<PromiseId> replacedBy = {});
    void tellUndone(const QString &sentence, std::function<void()> again);
    void connectCustomer(CustomerPane &customer);
    void maskLists();
    void connectWork();
    void addMoneyPages();
    void addPeoplePage();
    void addTermsPage();
    void connectMoney();
    void tellPayment(const std::vector<PaymentId> &payments, Money amount, bool repeated);
    void takeBack(const std::vector<PaymentId> &payments);
    void countAgain(const std::vector<PaymentId> &payments);
    void connectLetters();
    void tellLetters(const std::vector<qint64> &documents, const QString &sentence);
    void tellPaymentPlan(const PaymentPlanProposed &paymentPlan);
    void usePacks();
    void tellVerdicts(const DueRun &run);
    void tellDecision(const OverrideDecided &decision);
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    MainWindow &m_window;
    QuestionLane m_searchLane;
    QList<QPointer<QAction>> m_foundCommands; ///< what the search offers beside records
    QTimer m_clock;
    DueClock m_due;
    QueueClock m_queues;
    PackWatch m_packs;
    CallWatch m_calls;
    QString m_beforeCall; ///< the page that was left for a call
    AccountsPane *m_accounts;
    ApprovalsPane *m_approvals;
    CompliancePane *m_compliance = nullptr;
    CustomerPane *m_caller = nullptr;
    CustomerPane *m_customer;
    DashboardPane *m_dashboard;
    ImportPane *m_import;
    PaymentPlanScreens m_paymentPlans;
    CasesPane *m_cases;
    LettersPane *m_letters;
    PaymentsPane *m_payments;
    PeoplePane *m_people = nullptr;
    PromisesPane *m_promises;
    RequestsPane *m_requests = nullptr;
    RingStrip *m_rings = nullptr;
    TermsPane *m_terms = nullptr;
    WorkPane *m_work;
};

} // namespace kept
