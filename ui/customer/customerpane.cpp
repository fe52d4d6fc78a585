// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerpane.h"

#include "models/domain/permissions.h"
#include "models/view/datetext.h"
#include "models/view/headlinefigures.h"
#include "models/view/identitytext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/accounts/accountcolumns.h"
#include "ui/call/calldialog.h"
#include "ui/customer/customercharts.h"
#include "ui/customer/customerheader.h"
#include "ui/customer/figuregrid.h"
#include "ui/customer/timelineview.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/type.h"
#include "ui/paymentplan/paymentplanstrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/footertotals.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/paintpause.h"
#include "ui/widgets/sectionheader.h"

#include <QApplication>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto settleTime = std::chrono::milliseconds(100);
constexpr int timelineLength = 500;
constexpr int chartMonths = 11;
constexpr int mostExpanded = 5;

std::vector<TimelineEntry> withoutMoney(std::vector<TimelineEntry> entries)
{
    for (TimelineEntry &entry : entries) {
        entry.amount.reset();
        entry.received.reset();
    }
    return entries;
}

// A rate or a number of days is no money; the formulas beside them are words.
void maskFigures(std::vector<std::array<HeadlineFigure, 4>> *lines)
{
    for (auto &line : *lines)
        for (size_t i = 0; i < 2; ++i) {
            line[i].figure = maskedMoneyText();
            line[i].formula.clear();
        }
}

} // namespace

void CustomerPane::show(AccountId customer)
{
    if (m_customer != customer) {
        if (m_customer)
            Q_EMIT customerLeft();
        m_pause->begin();
        clear();
        m_conversationAt = m_desk.asking().now;
    }
    m_customer = customer;
    startIdentity();
    m_loading->start();
    reload();
}

void CustomerPane::show(AccountId customer, ContactPointId point)
{
    const bool isThere = m_customer == customer && m_hasNumbers;
    show(customer);
    if (isThere)
        selectCard(QVariant::fromValue(point.value()));
    else
        m_wanted = point;
}

void CustomerPane::show(AccountId customer, PlanId plan)
{
    show(customer);
    m_wantedPlan = plan;
}

// The plan that was looked for is the current row; its account opens on the way.
void CustomerPane::selectWantedPlan()
{
    const auto plan = std::find_if(m_plans.begin(), m_plans.end(), [this](const PlanRow &row) { return row.id == m_wantedPlan; });
    if (plan == m_plans.end() || !plan->financialAccount)
        return;
    const QModelIndex account = m_treeModel->indexOfAccount(*plan->financialAccount);
    m_tree->expand(account);
    if (m_treeModel->canFetchMore(account))
        return m_treeModel->fetchMore(account);
    for (int row = 0; row < m_treeModel->rowCount(account); ++row)
        if (const QModelIndex found = m_treeModel->index(row, 0, account); m_treeModel->planAt(found) == plan->id) {
            m_tree->setCurrentIndex(found);
            m_wantedPlan.reset();
        }
}

void CustomerPane::forget()
{
    clear();
    m_customer.reset();
    Q_EMIT moneyMaskShown();
}

// What stood there belongs to another person: it goes before the new name comes.
void CustomerPane::clear()
{
    m_isRevealed = false;
    m_isOurs = m_knowsWho = m_isInCall = false;
    m_isChecking = false;
    m_owesPromise = false;
    m_whenIdentified = {};
    m_wanted.reset();
    m_wantedPlan.reset();
    m_hasNumbers = m_hasPlans = false;
    m_whenNumbered = {};
    m_whenPlanned = {};
    m_identity->clear();
    m_detail = {};
    m_plans.clear();
    m_paidToday.clear();
    m_workedBy.clear();
    m_numbers.clear();
    m_accountIds.clear();
    m_isFirstTree = true;
    for (QuestionLane *lane : {&m_detailLane, &m_summaryLane, &m_plansLane, &m_callLane, &m_timelineLane, &m_activityLane,
                               &m_totalsLane, &m_windowsLane, &m_standingLane})
        m_desk.cancel(*lane);
    m_awaited.clear();
    m_header->clear();
    m_banner->hide();
    m_figures->setFigures({});
    m_treeModel->setIds({});
    m_totals->setRows({});
    m_paymentPlan->clear();
    m_cardModel->setCards({}, m_desk.asking().now);
    m_cardsHeader->setNote({});
    m_windowsOf.reset();
    showWindows({});
    m_timeline->setEntries({}, m_desk.asking().today);
    if (m_isAtWork)
        return;
    m_charts->setSummary({});
    m_charts->setActivity({});
}

void CustomerPane::reload()
{
    if (!m_customer)
        return;
    if (asksWhoWorks())
        askWhoWorks();
    // Whether money is masked is known before any of it is shown.
    if (m_knowsWho || !asksWhoWorks())
        readAll();
}

void CustomerPane::readAll()
{
    m_treeModel->setToday(m_desk.asking().today);
    m_windowsOf.reset();
    m_wasMasked = isMoneyMasked();
    m_treeModel->setMoneyMasked(m_wasMasked);
    Q_EMIT moneyMaskShown();
    m_identity->refresh();
    askDetail();
    checkCalls();
    askFigures();
    askPlans();
    if (isMoneyMasked())
        m_paymentPlan->clear();
    else
        m_paymentPlan->show(*m_customer);
    askIn(m_timelineLane, Timeline{TimelineOf{m_customer, {}}, {}, {}, timelineLength}, [this](const Timeline::Answer &answer) {
        m_timeline->setEntries(isMoneyMasked() ? withoutMoney(answer.entries) : answer.entries, m_desk.asking().today);
        notePaymentsOfToday(answer.entries);
        if (m_hasPlans)
            showSigns();
    });
}

void CustomerPane::askDetail()
{
    askIn(m_detailLane, CustomerDetail{*m_customer}, [this](const CustomerDetail::Answer &answer) {
        showDetail(answer);
        askTotals();
    });
}

void CustomerPane::askWhoWorks()
{
    askIn(m_standingLane, QueueStanding{*m_customer}, [this](const QueueStanding::Answer &standing) {
        takeStanding(standing);
        if (m_hasPlans)
            showSigns();
    });
}

void CustomerPane::askFigures()
{
    askIn(m_summaryLane, AccountSummary{*m_customer, {}}, [this](const AccountSummary::Answer &answer) {
        std::vector<std::array<HeadlineFigure, 4>> lines;
        for (const CurrencySummary &summary : answer.figures.currencies)
            lines.push_back(headlineFigures(summary, m_wording.locale));
        if (isMoneyMasked())
            maskFigures(&lines);
        m_figures->setFigures(lines);
        if (!m_isAtWork)
            m_charts->setSummary(isMoneyMasked() ? std::vector<CurrencySummary>() : answer.figures.currencies);
    });
    if (m_isAtWork)
        return;
    const QDate today = m_desk.asking().today;
    const Activity activity{SummaryOf{{}, m_customer}, today.addMonths(-chartMonths), today, Activity::Period::Month};
    askIn(m_activityLane, activity,
          [this](const Activity::Answer &answer) { m_charts->setActivity(isMoneyMasked() ? Activity::Answer() : answer); });
}

void CustomerPane::askPlans()
{
    askIn(m_plansLane, CustomerPlanRows{*m_customer}, [this](const PlanRows::Answer &answer) {
        m_plans = answer;
        m_hasPlans = true;
        showSigns();
        if (const auto then = std::exchange(m_whenPlanned, {}))
            then();
        goOnWithNumbers();
    });
}

void CustomerPane::askTotals()
{
    askIn(m_totalsLane, SelectionTotals{m_accountIds}, [this](const SelectionTotals::Answer &answer) {
        std::vector<TotalsRow> rows;
        for (const AccountTotals &total : answer) {
            TotalsRow row;
            row.title = tr("Total %1").arg(total.currency.code());
            row.note = tr("%n account(s)", nullptr, static_cast<int>(total.count));
            row.cells = accountTotalCells(total, m_wording.locale);
            if (isMoneyMasked())
                maskMoney(&row.cells);
            row.emphasised = AccountTreeModel::Due;
            row.startsGroup = rows.empty();
            rows.push_back(std::move(row));
        }
        m_totals->setRows(std::move(rows));
    });
}

// The page is whole once nothing is awaited any more.
void CustomerPane::settle()
{
    if (!m_awaited.empty() || m_awaitedRows > 0)
        return;
    m_loading->stop();
    fitTree();
    m_pause->end();
    selectWantedPlan();
    Q_EMIT shown();
}

void CustomerPane::showDetail(const CustomerDetail::Answer &detail)
{
    m_detail = detail;
    m_banner->hide();
    tellOwed();
    m_header->showCustomer(detail.customer);
    if (m_hasPlans)
        showSigns();
    // What changed never re-sorts what somebody looks at.
    if (std::is_permutation(detail.financialAccounts.begin(), detail.financialAccounts.end(), m_accountIds.begin(),
                            m_accountIds.end()))
        return m_treeModel->refreshAccounts(m_accountIds);
    m_accountIds = detail.financialAccounts;
    m_treeModel->setIds(m_accountIds);
    fitTree();
    expandFirst();
}

// What forbids comes first.
void CustomerPane::showSigns()
{
    std::vector<CustomerSign> signs;
    if (!m_workedBy.isEmpty())
        signs.push_back({StatusKind::Warn, m_workedBy});
    for (const HoldRow &hold : m_detail.holds) {
        const StatusText text = holdText(hold.reason);
        const QString end = hold.end ? tr("to %1").arg(dateText(*hold.end, m_wording.locale)) : tr("no end date");
        signs.push_back({text.kind, tr("%1, %2").arg(text.text, end)});
    }
    for (const PlanRow &plan : m_plans)
        if (plan.status == u"PromiseBroken" && !plan.isClosed)
            signs.push_back({StatusKind::Broken, tr("Promise broken on %1").arg(isolated(plan.name))});
    for (const PlanRow &plan : m_plans)
        if (plan.disputed.isPositive())
            signs.push_back(
                {StatusKind::Dispute, tr("Dispute %1 on %2")
                                          .arg(isMoneyMasked() ? maskedMoneyText() : proseText(plan.disputed, m_wording.locale),
                                               isolated(plan.name))});
    for (const auto &[plan, amount] : m_paidToday)
        signs.push_back({StatusKind::Ok,
                         tr("Payment %1 today on %2")
                             .arg(isMoneyMasked() ? maskedMoneyText() : proseText(amount, m_wording.locale), isolated(plan))});
    for (const PlanRow &plan : m_plans)
        if (plan.unallocated.isPositive())
            signs.push_back(
                {StatusKind::Info, tr("Credit %1 on %2, not used")
                                       .arg(isMoneyMasked() ? maskedMoneyText() : proseText(plan.unallocated, m_wording.locale),
                                            isolated(plan.name))});
    const QDate today = m_desk.asking().today;
    for (const PlanRow &plan : m_plans)
        if (plan.nextPromise && !plan.isClosed)
            signs.push_back(
                {StatusKind::Info, tr("Promise due %1 on %2").arg(daysFromText(*plan.nextPromise, today), isolated(plan.name))});
    m_header->showSigns(signs);
}

// Who paid today is not asked for money again.
void CustomerPane::notePaymentsOfToday(const std::vector<TimelineEntry> &entries)
{
    m_paidToday.clear();
    for (const TimelineEntry &entry : entries) {
        const bool stands = entry.kind == TimelineKind::Payment && entry.outcome == u"Received" && entry.amount;
        if (!stands || entry.date != m_desk.asking().today)
            continue;
        const auto [known, isNew] = m_paidToday.try_emplace(entry.planName, *entry.amount);
        if (!isNew)
            known->second = known->second.plus(*entry.amount).value_or(known->second);
    }
}

// Few accounts are opened at once, as far as their plans; many stay closed.
void CustomerPane::expandFirst()
{
    if (!m_isFirstTree || m_treeModel->rowCount() == 0)
        return;
    m_isFirstTree = false;
    for (int row = 0; row < std::min(m_treeModel->rowCount(), mostExpanded); ++row) {
        const QModelIndex account = m_treeModel->index(row, 0);
        if (m_treeModel->canFetchMore(account))
            m_treeModel->fetchMore(account);
        m_tree->expand(account);
    }
    m_tree->setCurrentIndex(m_treeModel->index(0, 0));
}

const PlanRow *CustomerPane::planForAction() const
{
    const auto selected = m_form && m_planOfForm ? m_planOfForm : m_treeModel->planAt(m_tree->currentIndex());
    std::vector<const PlanRow *> open;
    for (const PlanRow &plan : m_plans)
        if (!plan.isClosed)
            open.push_back(&plan);
    const auto found = std::find_if(open.begin(), open.end(), [&](const PlanRow *plan) { return selected == plan->id; });
    if (found != open.end())
        return *found;
    // A closed plan is never swapped for another.
    if (selected)
        return nullptr;
    if (const auto account = m_treeModel->accountAt(m_tree->currentIndex()); account && open.size() > 1)
        std::erase_if(open, [&](const PlanRow *plan) { return plan->financialAccount != account; });
    return open.size() == 1 ? open.front() : nullptr;
}

bool CustomerPane::waitsForPlans(std::function<void()> then)
{
    if (m_hasPlans || !m_customer)
        return false;
    m_whenPlanned = std::move(then);
    return true;
}

void CustomerPane::promiseOn(PlanId plan)
{
    if (!needsIdentity([this, plan] { promiseOn(plan); }))
        Q_EMIT promiseAsked(plan);
}

// A call that says so without a promise would be forgotten: it stays on screen until one is made.
void CustomerPane::tellOwed()
{
    if (m_owesPromise)
        m_banner->showMessage(StatusKind::Warn, tr("The call says Promised to pay, but no promise was made"),
                              tr("F6 opens the form for it."));
}

void CustomerPane::promiseTaken()
{
    if (std::exchange(m_owesPromise, false))
        m_banner->hide();
}

void CustomerPane::promise()
{
    if (waitsForPlans([this] { promise(); }) || needsIdentity([this] { promise(); }))
        return;
    if (const PlanRow *plan = planForAction())
        Q_EMIT promiseAsked(plan->id);
    else
        askWhichPlan(tr("Which plan is the promise for?"), tr("Select an open plan in the tree, then press F6 again."),
                     [this] { promise(); });
}

void CustomerPane::paymentPlan()
{
    if (waitsForPlans([this] { paymentPlan(); }) || needsIdentity([this] { paymentPlan(); }))
        return;
    if (const PlanRow *plan = planForAction())
        Q_EMIT paymentPlanAsked(plan->id);
    else
        askWhichPlan(tr("Which plan is the payment plan for?"), tr("Select an open plan in the tree, then press F8 again."),
                     [this] { paymentPlan(); });
}

bool CustomerPane::concerns(const Touched &record) const
{
    const auto isOneOf = [&](const auto &rows) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.id.value() == record.id; });
    };
    switch (record.object) {
    case ObjectKind::Account: return m_customer && m_customer->value() == record.id;
    case ObjectKind::Contact: return isOneOf(m_detail.contacts);
    case ObjectKind::ContactPoint: return true;
    case ObjectKind::FinancialAccount:
        return std::find(m_accountIds.begin(), m_accountIds.end(), record.id) != m_accountIds.end();
    case ObjectKind::CollectionPlan: return isOneOf(m_plans);
    // New records of these kinds say by no id whose they are: looking again is cheap.
    case ObjectKind::Interaction:
    case ObjectKind::Hold:
    case ObjectKind::Consent:
    case ObjectKind::ContactRequest:
    case ObjectKind::ComplianceDecision:
    case ObjectKind::Payment:
    case ObjectKind::PromiseToPay:
    case ObjectKind::PaymentSchedule:
    case ObjectKind::PaymentScheduleItem:
    case ObjectKind::Case:
    case ObjectKind::Dispute: return true;
    default: return false;
    }
}

void CustomerPane::recordsChanged(const std::vector<Touched> &records)
{
    if (m_customer && std::any_of(records.begin(), records.end(), [this](const Touched &record) { return concerns(record); }))
        m_soon.start(settleTime);
}

void CustomerPane::tellFailure(const Error &error)
{
    m_awaited.clear();
    m_loading->stop();
    m_pause->end();
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The customer could not be read"), text.sentence, text.remedy);
}

} // namespace kept
