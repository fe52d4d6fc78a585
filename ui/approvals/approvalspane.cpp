// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalspane.h"

#include "models/domain/permissions.h"
#include "models/view/moneytext.h"
#include "ui/approvals/requestcard.h"
#include "ui/look/type.h"
#include "ui/paymentplan/waitingplans.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QtConcurrent>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int refreshDelay = 200;
constexpr int agesInterval = 30'000;

// The last column takes what is left; how long one waits is shorter than when one was decided.
void fitColumns(const QTreeView *view, ApprovalTable::Shows shows)
{
    const int widths[] = {92, 160, 84, 84, 48, 112, 108, shows == ApprovalTable::Shows::Waiting ? 90 : 146};
    for (int column = 0; column < ApprovalTable::Reason; ++column)
        view->header()->resizeSection(column, zoomed(widths[column]));
}

bool concerns(const Touched &record)
{
    return record.object == ObjectKind::Approval || record.object == ObjectKind::PromiseToPay;
}

} // namespace

ApprovalsPane::ApprovalsPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording),
      m_waiting(new ApprovalTable(ApprovalTable::Shows::Waiting, wording, this)),
      m_decided(new ApprovalTable(ApprovalTable::Shows::Decided, wording, this)), m_approve(new QAction(tr("Approve"), this)),
      m_decline(new QAction(tr("Decline"), this)), m_withdraw(new QAction(tr("Take back"), this)),
      m_count(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_banner(new Banner), m_loading(new LoadingBar),
      m_waitingView(makeTable(m_waiting, tr("Requests that wait"))),
      m_decidedView(makeTable(m_decided, tr("Requests that were decided"))), m_empty(new EmptyState),
      m_card(new RequestCard(m_approve, m_decline, m_withdraw, wording)), m_plans(new WaitingPlans(desk, wording))
{
    setObjectName(u"approvals"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(new ToneLabel(tr("Approvals"), TextUse::PageTitle));
    head->addWidget(m_count, 1);
    rows->addLayout(head);
    rows->addWidget(m_banner);
    rows->addWidget(m_loading);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeLists(), 1);
    columns->addWidget(m_card);
    m_card->hide();
    rows->addLayout(columns, 1);
    makeActions();
    setFocusProxy(m_waitingView);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &ApprovalsPane::reload);
    connect(&m_ages, &QTimer::timeout, this, [this] { m_waiting->setNow(m_desk.asking().now); });
    m_ages.start(agesInterval);
    connect(m_waitingView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ApprovalsPane::showCurrent);
    connect(m_plans, &WaitingPlans::shown, this, &ApprovalsPane::showCount);
    connect(m_plans, &WaitingPlans::opened, this, &ApprovalsPane::paymentPlanOpened);
    connect(m_plans, &WaitingPlans::failed, this,
            [this](const Error &error) { tellFailure(tr("The payment plans could not be read"), error); });
    connect(&m_desk, &Desk::changed, this, &ApprovalsPane::recordsChanged);
}

ApprovalsPane::~ApprovalsPane() = default;

QTreeView *ApprovalsPane::makeTable(ApprovalTable *model, const QString &name)
{
    auto *view = new QTreeView;
    dressTable(view);
    view->setModel(model);
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setItemDelegateForColumn(ApprovalTable::Amount, new MoneyDelegate(view));
    view->setItemDelegateForColumn(ApprovalTable::Limit, new StatusDelegate(view));
    fitColumns(view, model == m_waiting ? ApprovalTable::Shows::Waiting : ApprovalTable::Shows::Decided);
    auto *open = new QAction(tr("Open the customer"), view);
    open->setShortcut(Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this, view, model] { openCustomer(view, model); });
    connect(view, &QTreeView::doubleClicked, open, &QAction::trigger);
    view->addAction(open);
    return view;
}

void ApprovalsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    fitColumns(m_waitingView, ApprovalTable::Shows::Waiting);
    fitColumns(m_decidedView, ApprovalTable::Shows::Decided);
}

QWidget *ApprovalsPane::makeLists()
{
    auto *lists = new QWidget;
    auto *rows = new QVBoxLayout(lists);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_empty->setContent(
        u"ok"_s, tr("No request waits for a decision."),
        tr("Requests come from the promise form, when a plan has no promise left, and from calls that are refused."));
    auto *top = new QWidget;
    m_stack = new QStackedLayout(top);
    m_stack->addWidget(m_waitingView);
    m_stack->addWidget(m_empty);
    rows->addWidget(top, 3);
    rows->addWidget(m_plans, 2);
    rows->addWidget(new SectionHeader(tr("Decided")));
    rows->addWidget(m_decidedView, 2);
    markWhileFocused(m_decidedView);
    return lists;
}

void ApprovalsPane::makeActions()
{
    m_approve->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_decline->setShortcut(Qt::CTRL | Qt::Key_D);
    m_withdraw->setShortcut(Qt::CTRL | Qt::Key_R);
    setActionIcon(m_withdraw, u"undo"_s);
    for (QAction *action : {m_approve, m_decline, m_withdraw}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    auto *save = new QAction(tr("Export this table"), this);
    save->setShortcut(Qt::CTRL | Qt::Key_E);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QAction::triggered, this, &ApprovalsPane::exportTable);
    addAction(save);
    connect(m_approve, &QAction::triggered, this, [this] { decide(ApprovalStatus::Approved); });
    connect(m_decline, &QAction::triggered, this, [this] { decide(ApprovalStatus::Rejected); });
    connect(m_withdraw, &QAction::triggered, this, &ApprovalsPane::withdraw);
}

// The table with the keyboard: what waits, or what was decided.
void ApprovalsPane::exportTable()
{
    const QTreeView *view = m_decidedView->hasFocus() ? m_decidedView : m_waitingView;
    const QString name = m_decidedView->hasFocus() ? tr("decided requests") : tr("waiting requests");
    chooseExportFile(this, name, [this, table = tableTextOf(view)](const QString &path) {
        whenReady(QtConcurrent::run([path, table] { return saveTable(path, table); }), this,
                  [this, path](const Result<qint64> &rows) {
                      const StatusText text = exportText(path, rows, m_wording);
                      Q_EMIT told(text.kind, text.text);
                  });
    });
}

void ApprovalsPane::reload()
{
    m_loading->start();
    m_plans->reload();
    whenReady(m_desk.ask(m_lane, ApprovalQueue()), this,
              [this](const Result<ApprovalQueue::Answer> &answer) { showQueue(answer); });
}

void ApprovalsPane::showQueue(const Result<ApprovalQueue::Answer> &answer)
{
    m_loading->stop();
    if (!answer)
        return tellFailure(tr("The requests could not be read"), answer.error());
    const WaitingApproval *before = current();
    const auto kept = before ? std::optional(before->request.id) : std::nullopt;
    const int row = m_waitingView->currentIndex().row();
    const qint64 now = m_desk.asking().now;
    m_waiting->setWaiting(answer->waiting, now);
    m_decided->setDecided(answer->decided, now);
    const int found = kept ? m_waiting->rowOf(*kept) : -1;
    const int next = found >= 0 ? found : std::clamp(row, 0, std::max(0, m_waiting->rowCount() - 1));
    m_waitingView->setCurrentIndex(m_waiting->index(next, 0));
    const bool isEmpty = m_waiting->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_waitingView);
    setFocusProxy(isEmpty ? m_decidedView : m_waitingView);
    showCount();
    showCurrent();
    Q_EMIT shown();
}

void ApprovalsPane::showCount()
{
    QStringList counts;
    if (m_waiting->rowCount() > 0)
        counts.append(tr("%n request(s) to decide", nullptr, m_waiting->rowCount()));
    if (m_plans->count() > 0)
        counts.append(tr("%n payment plan(s) to decide", nullptr, m_plans->count()));
    m_count->setText(counts.join(u", "_s));
}

const WaitingApproval *ApprovalsPane::current() const
{
    return m_waiting->at(m_waitingView->currentIndex().row());
}

void ApprovalsPane::showCurrent()
{
    const WaitingApproval *waiting = current();
    const bool isOwn = waiting && m_desk.user().id && waiting->request.requestedById == m_desk.user().id;
    if (waiting) {
        m_card->showRequest(*waiting, m_desk.asking().now);
        m_card->setDecidable(!isOwn);
    }
    m_card->setVisible(waiting);
    for (QAction *action : {m_approve, m_decline})
        action->setEnabled(waiting && !isOwn && !m_isBusy);
    m_withdraw->setEnabled(isOwn && !m_isBusy && mayPerform(m_desk.user().role, WithdrawRequest::commandName()));
}

void ApprovalsPane::decide(ApprovalStatus decision)
{
    const WaitingApproval *waiting = current();
    if (!waiting || m_isBusy)
        return;
    if (decision == ApprovalStatus::Rejected && m_card->note().isEmpty())
        return m_card->askForNote();
    DecideOverride command;
    command.approval = waiting->request.id;
    command.decision = decision;
    if (const QString note = m_card->note(); !note.isEmpty())
        command.note = note;
    m_isBusy = true;
    showCurrent();
    whenReady(m_desk.run(command), this, [this](const Result<OverrideDecided> &result) { decisionAnswered(result); });
}

void ApprovalsPane::decisionAnswered(const Result<OverrideDecided> &result)
{
    m_isBusy = false;
    showCurrent();
    if (!result)
        return tellFailure(tr("The decision was not saved"), result.error());
    m_banner->hide();
    m_card->clearNote();
    m_waitingView->setFocus();
    reload();
    Q_EMIT decisionMade(*result);
}

// Nobody decides their own request, but who asked needs no longer ask.
void ApprovalsPane::withdraw()
{
    const WaitingApproval *waiting = current();
    if (!waiting || m_isBusy)
        return;
    m_isBusy = true;
    showCurrent();
    const QString done = tr("Taken back: %1, %2.").arg(waiting->request.customerName, isolated(waiting->request.number));
    whenReady(m_desk.run(WithdrawRequest{waiting->request.id}), this,
              [this, done](const Result<RequestWithdrawn> &result) { withdrawn(result, done); });
}

void ApprovalsPane::withdrawn(const Result<RequestWithdrawn> &result, const QString &done)
{
    m_isBusy = false;
    showCurrent();
    if (!result)
        return tellFailure(tr("The request was not taken back"), result.error());
    m_banner->hide();
    m_waitingView->setFocus();
    reload();
    Q_EMIT told(StatusKind::Ok, done);
}

void ApprovalsPane::recordsChanged(const std::vector<Touched> &records)
{
    if (std::any_of(records.begin(), records.end(), concerns))
        m_refresh.start();
}

void ApprovalsPane::openCustomer(const QTreeView *view, const ApprovalTable *model)
{
    const WaitingApproval *row = model->at(view->currentIndex().row());
    if (row && row->request.customer)
        Q_EMIT customerChosen(*row->request.customer);
}

void ApprovalsPane::tellFailure(const QString &title, const Error &error)
{
    m_loading->stop();
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, title, text.sentence, text.remedy);
}

} // namespace kept
