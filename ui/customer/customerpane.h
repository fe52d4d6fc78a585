// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/callwatch.h"
#include "models/desk/desk.h"
#include "models/domain/calloutcome.h"
#include "models/queries/accountlist.h"
#include "models/queries/callcheck.h"
#include "models/queries/contactwindows.h"
#include "models/queries/customerdetail.h"
#include "models/queries/planlist.h"
#include "models/queries/queues.h"
#include "models/queries/summary.h"
#include "models/queries/timeline.h"
#include "models/view/accounttreemodel.h"
#include "models/view/contactcard.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <map>
#include <set>

class QAction;
class QScrollArea;
class QSplitter;
class QTreeView;

namespace kept {

class Banner;
class CallDialog;
enum class DialledPlace;
struct CallTarget;
struct InteractionRecord;
struct CallerChoice;
struct TakenCall;
class ClockWatch;
class ContactCardView;
class ContactDetails;
class CustomerCharts;
class CustomerHeader;
class EffectDialog;
class FigureGrid;
class FooterTotals;
class HoldsDialog;
class IdentityPanel;
class KeyButton;
class LoadingBar;
class OwnerDialog;
class PaintPause;
class PaymentDialog;
class PaymentPlanStrip;
class SectionHeader;
class TimelineView;
class WindowStrip;

/// Whether money is shown before a person has shown who they are.
enum class MoneyMask { Off, UntilIdentified };

/// The account summary of one customer: figures, accounts, people with their numbers, everything that happened, charts.
class CustomerPane final : public QWidget
{
    Q_OBJECT

public:
    CustomerPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~CustomerPane() override;

    using QWidget::show;
    void show(AccountId customer);
    /// The same, with the card of this number or address selected.
    void show(AccountId customer, ContactPointId point);
    /// The same; the plan is the current row of the tree once it is there.
    void show(AccountId customer, PlanId plan);
    /// Forgets the customer: whoever comes next, the same one too, is another conversation.
    void forget();
    std::optional<AccountId> customer() const { return m_customer; }
    QTreeView *tree() const { return m_tree; }
    ContactCardView *cards() const { return m_cards; }
    /// The page is part of the work on a customer: no charts and no way back of its own.
    void setAtWork();
    /// The lease under which calls are recorded; none: whoever opened the page by themselves.
    void setLease(std::optional<qint64> lease) { m_lease = lease; }
    QString customerName() const { return m_detail.customer.name; }
    /// Opens the call form for the number that is selected, else the first that may be called.
    void call();
    /// Opens the form for a call that one of the customer's people makes just now: whoever's number is selected.
    void answerCall();
    /// Shows who calls, as in another conversation, and opens the form for the call that was taken.
    void takeDown(const TakenCall &call, const CallerChoice &who);
    /// Shows the customer of a call that was placed and not wrapped up, and opens its form.
    void finishCall(const InteractionRecord &call);
    /// Calls through baresip go over the connection of this one, where it is open.
    void setCallWatch(CallWatch *watch) { m_watchedCalls = watch; }
    /// Opens all that is known of the selected number or address.
    void openDetails();
    void askLocation(kept::ContactId contact);
    /// The promise that a call told of is made, or a supervisor was asked for it.
    void promiseTaken();
    /// Asks for a promise on the plan that is selected, else the only open one.
    void promise();
    /// Opens the form for a payment: on the plan that is selected, else on the only one, else over all debts.
    void takePayment();
    /// Opens the form for a dispute, or for a case, on the plan that is selected, else the only open one.
    void openDispute();
    void openCase();
    /// Opens the form for charges on the plan that is selected, else the only open one; with a charge selected, to take it back.
    void openCharges();
    /// Opens the form that closes the selected plan or opens it again.
    void closeOrReopenPlan();
    /// Opens the form that gives the customer's plans to another specialist or team.
    void assignOwner();
    /// Opens the holds of the customer.
    void openHolds();
    /// Asks for the payment plan of the plan that is selected, else of the only open one.
    void paymentPlan();
    /// Masks money until the identity check is passed, where the house wants that; looking all the same leaves an event, and is
    /// refused after a check that failed. Whoever is worked on from this desk's person, or called from this page, has their money
    /// masked by themselves.
    void setMoneyMasked(MoneyMask mask);
    bool isMoneyMasked() const;
    /// Whose money is masked here; none: nobody's.
    std::optional<AccountId> maskedCustomer() const { return isMoneyMasked() ? m_customer : std::nullopt; }
    /// Shows the identity check, with the keyboard.
    void checkIdentity();
    void revealMoney();
    IdentityPanel *identity() const { return m_identity; }
    /// What has to be shown at the present width; the rest scrolls inside.
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void holdsOpened(kept::HoldsDialog *dialog);
    void ownerOpened(kept::OwnerDialog *dialog);
    void effectDialogOpened(kept::EffectDialog *dialog);
    /// Something was done that the page itself does not show.
    void told(kept::StatusKind kind, const QString &text);
    /// The lists of all disputes and cases of a customer, a dispute selected or 0.
    void casesAsked(kept::AccountId customer, const QString &name, qint64 selected);
    void paymentOpened(kept::PaymentDialog *dialog);
    /// The list of all payments of a customer, one of them selected or 0.
    void paymentsAsked(kept::AccountId customer, const QString &name, qint64 selected);
    /// The letters of a customer that wait to be sent.
    void lettersAsked(kept::AccountId customer, const QString &name);
    void paymentRecorded(const std::vector<kept::PaymentId> &payments, kept::Money amount, bool repeated);
    /// Money may be masked, or shown, from now on, or another customer's.
    void moneyMaskShown();
    void promiseAsked(kept::PlanId plan);
    void paymentPlanAsked(kept::PlanId plan);
    void backAsked();
    /// Another customer takes the place of the one that was here.
    void customerLeft();
    /// Everything that was asked for has arrived.
    void shown();
    void callOpened(kept::CallDialog *dialog);
    /// The call that was taken is in its form.
    void callTakenDown(const kept::TakenCall &call);
    /// It is not one of this customer's people who calls.
    void callerDenied(const kept::TakenCall &call);
    void callLogged(kept::CallOutcome outcome);
    /// Another number is the one that would be called, or what is known of it has changed; null: there is none.
    void numberChosen(const kept::CallCheck::Number *number, const QString &person, const QString &language);
    void detailsOpened(kept::ContactDetails *details);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeMoneyActions();
    void makeIdentityActions();
    void makePlanMenu();
    void offerByRole();
    /// What was asked for is done once the identity check is passed.
    bool needsIdentity(std::function<void()> then = {});
    void promiseOn(PlanId plan);
    void tellOwed();
    /// Keys are faster than the store: what was asked for is done once the plans are there.
    bool waitsForPlans(std::function<void()> then);
    void askIdentityIn(CallDialog &dialog, ContactId contact);
    void showMask();
    void startIdentity();
    bool masksMoney() const;
    bool asksWhoWorks() const;
    void takeStanding(const QueueStanding::Answer &standing);
    void endCall(int result);
    void maskAfterFailure();
    void open(EffectDialog *dialog);
    void openRecord(ObjectKind object, qint64 id);
    void makeLayout();
    QWidget *makeTree();
    QWidget *makeCards();
    AccountTreeSource makeSource();
    void arrange();
    void arrangeBottom();
    void fitTree();
    void clear();
    void reload();
    void readAll();
    void askDetail();
    void askFigures();
    void askPlans();
    void checkCalls();
    void settle();
    void showDetail(const CustomerDetail::Answer &detail);
    void showCards(const CallCheck::Answer &numbers);
    void selectCard(const QVariant &point);
    void selectCaller(const CallerChoice &who);
    void openOpenCall(const InteractionRecord &call);
    void tellNumber();
    void setAlarm();
    void askWindows();
    void showWindows(const std::optional<ContactWindows::Answer> &windows);
    void openCard(const QModelIndex &card);
    void updateDetails();
    void showPlans(const PlanRows::Answer &plans);
    void showSigns();
    void askWhoWorks();
    void notePaymentsOfToday(const std::vector<TimelineEntry> &entries);
    void askTotals();
    void expandFirst();
    const PlanRow *planForAction() const;
    void selectWantedPlan();
    const PlanRow *planToClose() const;
    void moveClocks();
    QString callsUntil() const;
    void openCall(const QModelIndex &card);
    CallTarget targetOf(const ContactCard &card) const;
    DialledPlace placeOf(const ContactCard &card) const;
    CallDialog *openCallForm(CallTarget target);
    void readIn(CallDialog &form);
    void workIn(CallDialog &form);
    void askWhichPlan(const QString &title, const QString &remedy, const std::function<void()> &then);
    CallDialog *openAnswered();
    void startConversation();
    bool waitsForNumbers(std::function<void()> then);
    void goOnWithNumbers();
    void recordsChanged(const std::vector<Touched> &records);
    bool concerns(const Touched &record) const;
    void tellFailure(const Error &error);
    template<class Answer, class Show>
    void ask(const QFuture<Result<Answer>> &future, Show show)
    {
        whenReady(future, this, [this, show = std::move(show)](const Result<Answer> &answer) {
            if (answer)
                show(*answer);
            else
                tellFailure(answer.error());
        });
    }
    /// Asks for a part of the page. Of the questions in a lane only the last is answered; once no lane waits, all is there.
    template<class Question, class Show>
    void askIn(QuestionLane &lane, const Question &question, Show show)
    {
        m_awaited.insert(&lane);
        ask(m_desk.ask(lane, question), [this, &lane, show = std::move(show)](const typename Question::Answer &answer) {
            m_awaited.erase(&lane);
            show(answer);
            settle();
        });
    }
    template<class Question, class Row>
    void askRows(const Question &question, AccountTreeSource::Done<Row> done)
    {
        ++m_awaitedRows;
        whenReady(m_desk.ask(question), this, [this, done = std::move(done)](const Result<std::vector<Row>> &rows) {
            --m_awaitedRows;
            done(rows);
            settle();
        });
    }

    Desk &m_desk;
    Wording m_wording;
    std::optional<AccountId> m_customer;
    CustomerDetail::Answer m_detail;
    PlanRows::Answer m_plans;
    QString m_workedBy;                   ///< who else works on the customer just now, in words; empty: nobody
    std::map<QString, Money> m_paidToday; ///< by the plan's number
    CallCheck::Answer m_numbers;
    std::vector<qint64> m_accountIds;
    QuestionLane m_detailLane, m_summaryLane, m_plansLane, m_callLane, m_timelineLane, m_activityLane, m_totalsLane,
        m_windowsLane, m_standingLane;
    std::set<const QuestionLane *> m_awaited;
    int m_awaitedRows = 0;
    PaintPause *m_pause;
    bool m_isFirstTree = false;
    bool m_isAtWork = false;
    std::optional<qint64> m_lease;
    std::optional<PlanId> m_wantedPlan;
    std::optional<ContactPointId> m_wanted; ///< the card to select once the numbers are there
    QPointer<CallWatch> m_watchedCalls;
    QAction *m_back = nullptr;
    std::optional<std::pair<ContactPointId, ContactChannel>> m_windowsOf; ///< what the strip shows
    QTimer m_soon;
    ClockWatch *m_watch;
    QPointer<ContactDetails> m_details;
    QPointer<CallDialog> m_form;        ///< of the call that is on
    std::optional<PlanId> m_planOfForm; ///< chosen while the tree is behind it

    AccountTreeModel *m_treeModel;
    ContactCardModel *m_cardModel;
    CustomerHeader *m_header;
    LoadingBar *m_loading;
    Banner *m_banner;
    FigureGrid *m_figures;
    QTreeView *m_tree;
    FooterTotals *m_totals;
    PaymentPlanStrip *m_paymentPlan;
    SectionHeader *m_cardsHeader;
    QWidget *m_cardsBox = nullptr;
    ContactCardView *m_cards;
    SectionHeader *m_windowsHeader;
    WindowStrip *m_strip;
    TimelineView *m_timeline;
    CustomerCharts *m_charts;
    IdentityPanel *m_identity;
    KeyButton *m_reveal = nullptr;
    MoneyMask m_mask = MoneyMask::Off;
    bool m_owesPromise = false;  ///< a call says that one was made
    bool m_isRevealed = false;   ///< for this customer, by an event
    bool m_isOurs = false;       ///< whoever sits here has the customer at work
    bool m_knowsWho = false;     ///< who works on the customer is known
    bool m_isInCall = false;     ///< a call was placed or taken here; its conversation goes on until the customer is left
    bool m_wasMasked = false;    ///< what is on screen now
    bool m_isChecking = false;   ///< somebody asked for the check though nothing is masked
    qint64 m_conversationAt = 0; ///< UTC milliseconds
    std::function<void()> m_whenIdentified;
    bool m_hasNumbers = false; ///< those of this customer have arrived
    bool m_hasPlans = false;
    std::function<void()> m_whenNumbered; ///< what waits for the numbers and the plans
    std::function<void()> m_whenPlanned;
    QScrollArea *m_scroll;
    QSplitter *m_bottom;
    QSplitter *m_columns;
};

} // namespace kept
