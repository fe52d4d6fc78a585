// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/workspace.h"

#include "app/shared/packfolder.h"
#include "models/commands/cancelpromise.h"
#include "models/commands/paymentplandecision.h"
#include "models/commands/reinstatepaymentplan.h"
#include "models/commands/reinstatepromise.h"
#include "models/desk/ownkey.h"
#include "models/domain/permissions.h"
#include "models/queries/lists.h"
#include "models/queries/plandetail.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/accounts/accountspane.h"
#include "ui/approvals/approvalspane.h"
#include "ui/approvals/requestspane.h"
#include "ui/call/ringstrip.h"
#include "ui/casework/casespane.h"
#include "ui/compliance/compliancepane.h"
#include "ui/customer/customerpane.h"
#include "ui/dashboard/dashboardpane.h"
#include "ui/importing/importpane.h"
#include "ui/payment/paymentspane.h"
#include "ui/people/peoplepane.h"
#include "ui/promise/promisedialog.h"
#include "ui/shell/notice.h"
#include "ui/watch/letterspane.h"
#include "ui/watch/promisespane.h"
#include "ui/widgets/keylist.h"
#include "ui/work/workpane.h"

#include <QAction>
#include <QDateTime>
#include <QSettings>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clockInterval = 10'000;

PromiseSheet sheetOf(PlanDetail::Answer detail, std::optional<PromiseId> replacing)
{
    PromiseSheet sheet;
    for (const PlanPromise &counted : detail.promises) {
        if (counted.promise.id == replacing)
            sheet.replaces = counted.promise;
        if (!counted.counts)
            continue;
        const PromiseRow &row = counted.promise;
        sheet.counted.push_back({row.id, nameOf(row.status), row.amount, row.lastDue, row.takenBy, row.takenAt});
    }
    sheet.facts = std::move(detail.facts);
    sheet.plan = std::move(detail.plan);
    return sheet;
}

} // namespace

Workspace::Workspace(Desk &desk, Wording wording, MainWindow &window)
    : m_desk(desk), m_wording(std::move(wording)), m_window(window), m_due(desk), m_queues(desk),
      m_packs(packFolder(desk.location())), m_accounts(new AccountsPane(desk, m_wording)),
      m_approvals(new ApprovalsPane(desk, m_wording)), m_customer(new CustomerPane(desk, m_wording)),
      m_dashboard(new DashboardPane(desk, m_wording)), m_import(new ImportPane(desk, m_wording)),
      m_paymentPlans(desk, m_wording, &window), m_cases(new CasesPane(desk, m_wording)),
      m_letters(new LettersPane(desk, m_wording)), m_payments(new PaymentsPane(desk, m_wording)),
      m_promises(new PromisesPane(desk, m_wording)), m_work(new WorkPane(desk, m_wording))
{
    window.clearPages();
    const Role role = desk.user().role;
    const bool works = mayPerform(role, u"TakeNext");
    if (works)
        window.addPage(workId(), u"work"_s, tr("Work"), m_work);
    window.addPage(accountsId(), u"accounts"_s, tr("Accounts"), m_accounts);
    if (!works)
        window.addInnerPage(workId(), m_work, accountsId());
    window.addPage(dashboardId(), u"dash"_s, tr("Dashboard"), m_dashboard);
    addMoneyPages();
    if (mayDo(role, Right::Supervise) || role == Role::Auditor) {
        m_compliance = new CompliancePane(desk, m_packs, m_wording);
        window.addPage(approvalsId(), u"check"_s, tr("Approvals"), m_approvals);
        window.addPage(complianceId(), u"legal"_s, tr("Compliance"), m_compliance);
    } else {
        window.addInnerPage(approvalsId(), m_approvals, accountsId());
        addRequestsPage();
    }
    addTermsPage();
    addPeoplePage();
    if (mayPerform(role, u"Import"))
        window.addPage(importId(), u"exp"_s, tr("Import"), m_import, Rail::Place::Bottom);
    else
        window.addInnerPage(importId(), m_import, accountsId());
    window.addInnerPage(customerId(), m_customer, accountsId());
    window.status()->addCell(u"user"_s, StatusCells::Side::Leading);
    window.status()->addCell(u"store"_s, StatusCells::Side::Leading);
    window.status()->addCell(u"clock"_s, StatusCells::Side::Leading);
    window.status()->addCell(u"packs"_s, StatusCells::Side::Leading);
    window.status()->addCell(u"phone"_s, StatusCells::Side::Leading);
    window.status()->addCell(u"answers"_s, StatusCells::Side::Trailing);
    window.status()->addCell(u"note"_s, StatusCells::Side::Trailing);
    window.status()->addCell(u"queue"_s, StatusCells::Side::Trailing);
    window.status()->setCell(u"user"_s, u"user"_s, desk.user().name);
    connectPages();
    connectCalls();
    usePacks();
    showConnection(desk.connection());
    showClock();
    m_clock.start(clockInterval);
    m_accounts->reload();
    m_due.start();
    m_queues.start();
    if (m_requests)
        m_requests->reload();
}

Workspace::~Workspace()
{
    delete m_rings;
    m_window.clearPages();
}

void Workspace::connectPages()
{
    connect(m_accounts, &AccountsPane::customerChosen, this, &Workspace::showCustomer);
    connect(m_accounts, &AccountsPane::callAsked, this, &Workspace::showCustomer);
    connect(m_accounts, &AccountsPane::promiseAsked, this, [this](PlanId plan) { takePromise(plan); });
    connect(m_accounts, &AccountsPane::importAsked, this, [this] { showPage(importId()); });
    connectCustomer(*m_customer);
    connectWork();
    connectMoney();
    connect(m_accounts, &AccountsPane::paymentPlanAsked, &m_paymentPlans, &PaymentPlanScreens::open);
    connect(&m_paymentPlans, &PaymentPlanScreens::proposed, this, &Workspace::tellPaymentPlan);
    connect(&m_paymentPlans, &PaymentPlanScreens::failed, this, &Workspace::tellFailure);
    connect(m_customer, &CustomerPane::backAsked, this, [this] { showPage(accountsId()); });
    connect(m_dashboard, &DashboardPane::rowsAsked, this, [this](const AccountFilter &filter) {
        showPage(accountsId());
        m_accounts->setFilter(filter);
    });
    const auto tell = [this](StatusKind kind, const QString &text) { m_window.notice()->say(kind, text, nullptr); };
    connect(m_accounts, &AccountsPane::told, this, tell);
    connect(m_accounts, &AccountsPane::done, this,
            [this](const QString &text, QAction *undo) { m_window.notice()->say(StatusKind::Ok, text, undo); });
    connect(m_approvals, &ApprovalsPane::told, this, tell);
    connect(m_approvals, &ApprovalsPane::customerChosen, this, &Workspace::showCustomer);
    connect(m_approvals, &ApprovalsPane::paymentPlanOpened, &m_paymentPlans,
            [this](PlanId plan, PaymentPlanId shown) { m_paymentPlans.show(plan, shown); });
    connect(m_approvals, &ApprovalsPane::decisionMade, this, &Workspace::tellDecision);
    if (m_compliance) {
        connect(m_compliance, &CompliancePane::told, this, tell);
        connect(m_compliance, &CompliancePane::customerChosen, this, &Workspace::showCustomer);
    }
    connect(&m_packs, &PackWatch::reloaded, this, &Workspace::usePacks);
    connect(m_import, &ImportPane::imported, this, [this] {
        m_accounts->reload();
        m_dashboard->reload();
    });
    connect(m_import, &ImportPane::accountsAsked, this, [this] { showPage(accountsId()); });
    connect(&m_desk, &Desk::connectionChanged, this, &Workspace::showConnection);
    connect(&m_clock, &QTimer::timeout, this, &Workspace::showClock);
    connect(&m_desk, &Desk::clockAheadChanged, this, &Workspace::showClock);
    connect(&m_due, &DueClock::judged, this, &Workspace::tellVerdicts);
    connect(m_window.search(), &SearchField::searched, this, &Workspace::search);
    connect(m_window.search(), &SearchField::chosen, this, &Workspace::openHit);
    connect(&m_window, &MainWindow::helpAsked, this, &Workspace::showKeys);
    connect(&m_window, &MainWindow::pageShown, this, [this](const QString &id) {
        rememberPlace(id);
        if (id == approvalsId())
            m_approvals->reload();
        if (id == workId())
            m_work->reload();
        if (id == dashboardId())
            m_dashboard->reload();
        if (id == complianceId())
            m_compliance->reload();
    });
}

// Who decides needs no page of requests; what was asked for before is in the inbox.
void Workspace::addRequestsPage()
{
    if (!mayPerform(m_desk.user().role, u"RequestOverride"))
        return;
    m_requests = new RequestsPane(m_desk, m_wording);
    m_window.addPage(requestsId(), u"check"_s, tr("Requests"), m_requests);
    connect(m_requests, &RequestsPane::told, this,
            [this](StatusKind kind, const QString &text) { m_window.notice()->say(kind, text, nullptr); });
    connect(m_requests, &RequestsPane::customerChosen, this, &Workspace::showCustomer);
    connect(m_requests, &RequestsPane::unseenChanged, this, [this](int answers) {
        const QString text = answers > 0 ? tr("%n answer(s) to your requests", nullptr, answers) : QString();
        m_window.status()->setCell(u"answers"_s, u"check"_s, text, answers > 0 ? StatusKind::Info : StatusKind::None);
    });
    connect(&m_window, &MainWindow::pageShown, m_requests, [this](const QString &id) {
        if (id == requestsId())
            m_requests->reload();
    });
}

void Workspace::connectWork()
{
    connectCustomer(m_work->customer());
    connect(m_work, &WorkPane::told, this,
            [this](StatusKind kind, const QString &text) { m_window.notice()->say(kind, text, nullptr); });
    connect(m_work, &WorkPane::remaining, this,
            [this](const QString &text) { m_window.status()->setCell(u"queue"_s, u"work"_s, text); });
    if (!mayPerform(m_desk.user().role, u"TakeNext"))
        return;
    auto *next = new QAction(tr("Next customer"), this);
    next->setShortcut(Qt::Key_F2);
    connect(next, &QAction::triggered, this, [this] {
        showPage(workId());
        m_work->nextWhenReady();
    });
    m_window.addAction(next);
    // There the key is the page's own.
    connect(&m_window, &MainWindow::pageShown, next, [next](const QString &id) {
        const bool isOthers = id == workId() || id == importId();
        next->setEnabled(!isOthers);
        next->setVisible(!isOthers);
    });
}

void Workspace::addPeoplePage()
{
    if (!mayPerform(m_desk.user().role, u"AddUser"))
        return;
    m_people = new PeoplePane(m_desk, m_wording);
    m_window.addPage(peopleId(), u"admin"_s, tr("People"), m_people, Rail::Place::Bottom);
    connect(m_people, &PeoplePane::told, this,
            [this](StatusKind kind, const QString &text) { m_window.notice()->say(kind, text, nullptr); });
    connect(&m_window, &MainWindow::pageShown, m_people, [this](const QString &id) {
        if (id == peopleId())
            m_people->reload();
    });
}

// What was refused stays in the status line for as long as it is so.
void Workspace::usePacks()
{
    m_desk.setPacks(m_packs.packs());
    const int refused = m_packs.packs() ? static_cast<int>(m_packs.packs()->rejected().size()) : 0;
    m_window.status()->setCell(u"packs"_s, u"legal"_s,
                               refused > 0 ? tr("%n rule pack(s) refused, the last good stay in force", nullptr, refused)
                                           : QString(),
                               refused > 0 ? StatusKind::Warn : StatusKind::None);
}

void Workspace::showPage(const QString &id)
{
    m_window.showPage(id);
}

// The page of somebody who calls goes with the call.
void Workspace::rememberPlace(const QString &id) const
{
    if (id == callerId())
        return;
    const auto customer = id == customerId() ? m_customer->customer() : std::nullopt;
    QSettings().setValue(ownKey(u"place"_s, m_desk), QStringList{id, QString::number(customer ? customer->value() : 0)});
}

void Workspace::showLastPlace()
{
    const QStringList place = QSettings().value(ownKey(u"place"_s, m_desk)).toStringList();
    const qint64 customer = place.value(1).toLongLong();
    if (place.value(0) == customerId() && customer > 0)
        return showCustomer(AccountId::fromValue(customer));
    const bool isThere = place.value(0) != customerId() && m_window.page(place.value(0));
    showPage(isThere ? place.value(0) : accountsId());
}

void Workspace::showCustomer(AccountId customer)
{
    m_customer->show(customer);
    showPage(customerId());
}

void Workspace::takePromise(PlanId plan, CustomerPane *page, std::optional<PromiseId> replacing)
{
    const auto detail = m_desk.ask(PlanDetail{plan, replacing});
    whenReady(detail, this, [this, replacing, page = QPointer(page)](Result<PlanDetail::Answer> answer) {
        if (!answer)
            return tellFailure(answer.error());
        whenReady(m_desk.ask(Supervisors()), this,
                  [this, page, sheet = sheetOf(std::move(*answer), replacing)](const Result<Supervisors::Answer> &supervisors) {
                      if (!supervisors)
                          return tellFailure(supervisors.error());
                      PromiseSheet whole = sheet;
                      for (const OwnerRow &row : *supervisors)
                          whole.supervisors.push_back({*row.user, row.name});
                      openPromise(std::move(whole), page);
                  });
    });
}

void Workspace::openPromise(PromiseSheet sheet, CustomerPane *page)
{
    auto *dialog = new PromiseDialog(m_desk, std::move(sheet), m_wording, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PromiseDialog::promiseMade, this, [this](PromiseId promise) { offerUndo(promise); });
    connect(dialog, &PromiseDialog::promiseReplaced, this, &Workspace::offerUndo);
    connect(dialog, &PromiseDialog::overrideRequested, this,
            [this] { m_window.notice()->say(StatusKind::Info, tr("The request was sent to the supervisor."), nullptr); });
    if (page) {
        connect(dialog, &PromiseDialog::promiseMade, page, &CustomerPane::promiseTaken);
        connect(dialog, &PromiseDialog::overrideRequested, page, &CustomerPane::promiseTaken);
    }
    dialog->open();
    Q_EMIT promiseDialogOpened(dialog);
}

// What was undone can be done again: that, too, is a command.
void Workspace::tellUndone(const QString &sentence, std::function<void()> again)
{
    auto *undo = new QAction(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this, again = std::move(again)] {
        m_window.notice()->clear();
        again();
    });
    m_window.notice()->say(StatusKind::Hold, sentence, undo);
}

void Workspace::offerUndo(PromiseId promise, std::optional<PromiseId> replaced)
{
    auto *undo = new QAction(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this, promise, replaced] { undoPromise(promise, replaced); });
    const QString number = humanNumber(ObjectKind::PromiseToPay, promise.value());
    m_window.notice()->say(
        StatusKind::Ok,
        replaced
            ? tr("Promise %1 is saved in the place of %2.").arg(number, humanNumber(ObjectKind::PromiseToPay, replaced->value()))
            : tr("Promise %1 is saved.").arg(number),
        undo);
}

// Undo of a promise is honest: it is cancelled, with that reason, and history keeps both. What it replaced stands again.
void Workspace::undoPromise(PromiseId promise, std::optional<PromiseId> replaced)
{
    m_window.notice()->clear();
    whenReady(m_desk.run(CancelPromise{promise, u"Undone at once"_s}), this,
              [this, promise, replaced](const Result<PromiseCancelled> &result) {
                  if (!result)
                      return tellFailure(result.error());
                  if (replaced)
                      return letStandAgain(*replaced, promise);
                  tellUndone(tr("The promise was cancelled."), [this, promise] { letStandAgain(promise); });
              });
}

void Workspace::letStandAgain(PromiseId promise, std::optional<PromiseId> replacedBy)
{
    whenReady(m_desk.run(ReinstatePromise{promise, u"Undone at once"_s, true}), this,
              [this, replacedBy](const Result<PromiseReinstated> &again) {
                  if (!again)
                      return tellFailure(again.error());
                  const QString sentence = tr("The promise stands again.");
                  if (replacedBy)
                      return tellUndone(sentence, [this, id = *replacedBy] { letStandAgain(id); });
                  m_window.notice()->say(StatusKind::Ok, sentence, nullptr);
              });
}

void Workspace::tellPaymentPlan(const PaymentPlanProposed &paymentPlan)
{
    const bool waits = paymentPlan.status == PaymentPlanState::PendingApproval;
    auto *undo = new QAction(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this, id = paymentPlan.paymentPlan] {
        m_window.notice()->clear();
        whenReady(m_desk.run(CancelPaymentPlan{id, u"Undone at once"_s}), this,
                  [this, id](const Result<PaymentPlanChanged> &result) {
                      if (!result)
                          return tellFailure(result.error());
                      tellUndone(tr("The payment plan was ended."), [this, id] {
                          whenReady(m_desk.run(ReinstatePaymentPlan{id, u"Undone at once"_s}), this,
                                    [this](const Result<PaymentPlanChanged> &again) {
                                        if (!again)
                                            return tellFailure(again.error());
                                        m_window.notice()->say(StatusKind::Ok, tr("The payment plan stands again."), nullptr);
                                    });
                      });
                  });
    });
    m_window.notice()->say(waits ? StatusKind::Info : StatusKind::Ok,
                           waits ? tr("Payment plan %1 waits for a supervisor.").arg(paymentPlan.number)
                                 : tr("Payment plan %1 is active; the first instalment is due %2.")
                                       .arg(paymentPlan.number, dateText(paymentPlan.first, m_wording.locale)),
                           undo);
}

void Workspace::tellVerdicts(const DueRun &run)
{
    QStringList parts;
    if (run.kept > 0)
        parts.append(tr("%n promise(s) kept", nullptr, run.kept));
    if (run.partiallyKept > 0)
        parts.append(tr("%n promise(s) partly kept", nullptr, run.partiallyKept));
    if (run.broken > 0)
        parts.append(tr("%n promise(s) broken", nullptr, run.broken));
    m_window.notice()->say(StatusKind::Info, tr("Came due: %1.").arg(parts.join(u", "_s)), nullptr);
}

void Workspace::tellDecision(const OverrideDecided &decision)
{
    const QString number = humanNumber(ObjectKind::Approval, decision.approval.value());
    if (decision.promise)
        m_window.notice()->say(StatusKind::Ok,
                               tr("%1 is approved; promise %2 is saved.")
                                   .arg(number, humanNumber(ObjectKind::PromiseToPay, decision.promise->value())),
                               nullptr);
    else if (decision.status == ApprovalStatus::Approved)
        m_window.notice()->say(StatusKind::Ok, tr("%1 is approved; the call may be made today.").arg(number), nullptr);
    else
        m_window.notice()->say(StatusKind::Hold, tr("%1 is declined.").arg(number), nullptr);
}

void Workspace::showConnection(Connection connection)
{
    const bool server = m_desk.location().engine == Engine::PostgreSql;
    const QString where = m_desk.location().display();
    if (connection == Connection::Lost)
        m_window.status()->setCell(u"store"_s, u"off"_s,
                                   tr("%1, connection lost at %2, trying again; what was saved is safe")
                                       .arg(where, clockText(m_desk.asking().now, m_wording.zone, m_wording.locale)),
                                   StatusKind::Warn);
    else
        m_window.status()->setCell(u"store"_s, server ? u"server"_s : u"file"_s, server ? tr("%1, connected").arg(where) : where,
                                   server ? StatusKind::Ok : StatusKind::None);
}

void Workspace::showClock()
{
    const Asking asking = m_desk.asking();
    m_window.setClock(shortDateText(asking.today, asking.today, m_wording.locale),
                      clockText(asking.now, m_wording.zone, m_wording.locale));
    const QString wrong = wrongClockText(m_desk.clockAhead());
    m_window.status()->setCell(u"clock"_s, u"clock"_s, wrong, wrong.isEmpty() ? StatusKind::None : StatusKind::Warn);
}

void Workspace::showKeys()
{
    QWidget *page = m_window.page(m_window.currentPage());
    auto *list = new KeyList({{tr("This page"), keyedActions(page)}, {tr("Everywhere"), m_window.actions()}}, &m_window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void Workspace::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    m_window.notice()->say(StatusKind::Bad, text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy + u'.',
                           nullptr);
}

} // namespace kept
