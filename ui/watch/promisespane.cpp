// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch/promisespane.h"

#include "models/commands/replacepromise.h"
#include "models/domain/permissions.h"
#include "models/domain/promisereplacing.h"
#include "models/view/moneylists.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/promise/agreementdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int refreshDelay = 200;
constexpr int groupRows = 8;
constexpr int leastGroupRows = 2;
enum Order { ByDate, ByAmount, ByHeading = -1 };

ListColumns columns()
{
    return {
        promiseHeadings(), {186, 190, 52, 104, 104, 130, 104, 108, 116, 140}, {PromiseStatus}, {PromiseAmount, PromiseReceived}};
}

bool concerns(const Touched &record)
{
    return record.object == ObjectKind::PromiseToPay || record.object == ObjectKind::PromiseInstalment ||
           record.object == ObjectKind::Payment;
}

} // namespace

PromisesPane::PromisesPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_count(new ElidedLabel({}, TextUse::Body, Tone::Text2)),
      m_period(new SegmentedChoice), m_order(new SegmentedChoice), m_banner(new Banner), m_loading(new LoadingBar),
      m_groupTable(new LineTable(watchHeadings(), this)),
      m_groups(makeOfficerTable(m_groupTable, tr("Kinds of promises"), {WatchGroup})),
      m_list(new RecordList(u"promises"_s, tr("Promises"), columns())),
      m_promises(desk, m_list,
                 {[this] { return question(); },
                  [this](const std::vector<PromiseRow> &rows, size_t) {
                      std::vector<TableLine> lines = promiseLines(rows, m_desk.asking().today, m_wording);
                      maskMoney(m_masked, rows, &lines);
                      return lines;
                  },
                  [this](const Result<void> &result) { showPromises(result); }})
{
    setObjectName(u"promises"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    rows->addWidget(makeGroups());
    rows->addWidget(m_list, 1);
    m_list->setEmpty(u"promise"_s, tr("No promise of this kind."), tr("Promises are taken on a customer's page with F6."));
    makeKeys();
    setFocusProxy(m_groups);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &PromisesPane::reload);
    connect(m_period, &SegmentedChoice::chosen, this, &PromisesPane::reload);
    connect(m_order, &SegmentedChoice::chosen, this, &PromisesPane::orderBy);
    connect(m_list, &RecordList::askedAnew, this, &PromisesPane::showOrder);
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PromisesPane::askGroup);
    connect(m_list, &RecordList::opened, this, [this](qint64 record) {
        for (const PromiseRow &promise : m_promises.rows())
            if (promise.id.value() == record)
                return Q_EMIT customerChosen(promise.customer);
    });
    connect(m_list, &RecordList::currentChanged, this, &PromisesPane::showCurrent);
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        if (std::any_of(records.begin(), records.end(), concerns))
            m_refresh.start();
    });
}

PromisesPane::~PromisesPane() = default;

QWidget *PromisesPane::makeHead()
{
    auto *head = new QWidget;
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new ToneLabel(tr("Promises"), TextUse::PageTitle));
    title->addWidget(m_count, 1);
    addActions(title);
    auto *letters = new QAction(tr("Letters"), this);
    letters->setShortcut(Qt::CTRL | Qt::Key_T);
    letters->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setActionIcon(letters, u"mail"_s);
    connect(letters, &QAction::triggered, this, &PromisesPane::lettersAsked);
    addAction(letters);
    title->addWidget(new KeyButton(letters));
    lines->addLayout(title);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    lines->addLayout(line);
    m_list->filter()->show();
    m_list->filter()->setPlaceholderText(tr("Customer, plan, promise, or who took it"));
    line->addWidget(m_list->filter(), 1);
    m_order->addChoice(ByDate, tr("By date"));
    m_order->addChoice(ByAmount, tr("By amount"));
    line->addWidget(m_order);
    line->addSpacing(8);
    line->addWidget(new ToneLabel(tr("Verdicts of"), TextUse::Body, Tone::Text2));
    for (const int days : {7, 30, 90})
        m_period->addChoice(days, tr("%n day(s)", nullptr, days));
    m_period->setCurrent(30);
    line->addWidget(m_period);
    return head;
}

void PromisesPane::addActions(QHBoxLayout *title)
{
    const auto add = [&](const QString &text, const QKeySequence &key, const QString &icon, auto todo) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        setActionIcon(action, icon);
        connect(action, &QAction::triggered, this, todo);
        addAction(action);
        title->addWidget(new KeyButton(action));
        return action;
    };
    m_cancel = add(tr("Cancel promise"), Qt::CTRL | Qt::Key_D, u"x"_s, &PromisesPane::open);
    m_replace = add(tr("Replace"), Qt::CTRL | Qt::Key_P, u"promise"_s, &PromisesPane::replace);
    m_standAgain = add(tr("Let it stand again"), Qt::CTRL | Qt::Key_R, u"undo"_s, &PromisesPane::open);
    m_standAgain->setVisible(false);
}

QWidget *PromisesPane::makeGroups()
{
    m_groups->setObjectName(u"groups"_s);
    m_groupTable->setNumberColumns({WatchCount, WatchPromised, WatchReceived, WatchMissing});
    m_groups->header()->setStretchLastSection(false);
    fitColumns();
    m_groups->header()->setSectionResizeMode(WatchGroup, QHeaderView::Stretch);
    return m_groups;
}

void PromisesPane::makeKeys()
{
    auto *rows = new QAction(tr("To the promises of this kind"), m_groups);
    rows->setShortcut(Qt::Key_Return);
    rows->setShortcutContext(Qt::WidgetShortcut);
    connect(rows, &QAction::triggered, m_list, qOverload<>(&QWidget::setFocus));
    m_groups->addAction(rows);
    auto *amount = new QAction(tr("By amount, by date"), this);
    amount->setShortcut(Qt::CTRL | Qt::Key_B);
    amount->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(amount, &QAction::triggered, this, [this] { orderBy(m_order->current() == ByDate ? ByAmount : ByDate); });
    addAction(amount);
    m_list->addKeys(this, tr("promises"), m_wording, [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
}

void PromisesPane::fitColumns()
{
    sizeColumns(m_groups, {170, 60, 80, 112, 112, 112});
    const int rows = std::clamp(m_groupTable->rowCount(), leastGroupRows, groupRows);
    const int least = zoomed(28) + leastGroupRows * zoomed(26);
    m_groups->setFixedHeight(std::clamp(zoomed(28) + rows * zoomed(26) + 2, least, std::max(least, height() / 3)));
}

void PromisesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

void PromisesPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PromisesPane::reload()
{
    m_loading->start();
    PromiseWatchTotals question;
    question.days = m_period->current();
    whenReady(m_desk.ask(m_watchLane, question), this,
              [this](const Result<PromiseWatchTotals::Answer> &answer) { showWatch(answer); });
}

void PromisesPane::showWatch(const Result<PromiseWatchTotals::Answer> &answer)
{
    m_loading->stop();
    if (!answer)
        return tellFailure(answer.error());
    m_banner->hide();
    m_totals = *answer;
    int row = 0;
    for (size_t i = 0; i < m_totals.size(); ++i)
        if (m_chosen && m_totals[i].group == m_chosen->first && m_totals[i].currency == m_chosen->second)
            row = static_cast<int>(i);
    {
        const QSignalBlocker quiet(m_groups->selectionModel());
        fillGroups();
        m_groups->setCurrentIndex(m_groupTable->index(row, 0));
    }
    m_groups->viewport()->update();
    fitColumns();
    if (group(row) == m_chosen && !m_totals.empty())
        m_promises.reload();
    else
        askGroup();
}

std::optional<std::pair<PromiseWatchGroup, Currency>> PromisesPane::group(int row) const
{
    const qint64 line = m_groupTable->recordAt(row);
    if (line <= 0 || static_cast<size_t>(line) > m_totals.size())
        return std::nullopt;
    const PromiseWatchTotal &total = m_totals[static_cast<size_t>(line) - 1];
    return std::pair(total.group, total.currency);
}

void PromisesPane::askGroup()
{
    m_chosen = group(m_groups->currentIndex().row());
    if (m_chosen)
        return m_promises.restart();
    m_promises.clear();
    showPromises({});
}

// The store orders and looks for the text, over all promises of the kind and not those that happen to be shown.
PromiseWatchPage PromisesPane::question() const
{
    PromiseWatchPage question;
    question.days = m_period->current();
    if (m_chosen) {
        question.group = m_chosen->first;
        question.currency = m_chosen->second;
    }
    question.text = m_list->filter()->text();
    question.order = promiseOrder(m_list->sortColumn());
    question.direction = m_list->sortOrder();
    return question;
}

void PromisesPane::showPromises(const Result<void> &result)
{
    if (!result)
        return tellFailure(result.error());
    if (!m_masked.empty())
        fillGroups();
    showCount();
    showCurrent();
    Q_EMIT shown();
}

const PromiseRow *PromisesPane::current() const
{
    const auto found = std::find_if(m_promises.rows().begin(), m_promises.rows().end(),
                                    [this](const PromiseRow &promise) { return promise.id.value() == m_list->current(); });
    return found == m_promises.rows().end() ? nullptr : &*found;
}

// Of the two there is room for the one that applies.
void PromisesPane::showCurrent()
{
    const PromiseRow *promise = current();
    const Role role = m_desk.user().role;
    const bool mayChange = promise && !promise->endedWithPlan;
    m_cancel->setEnabled(mayChange && promise->status == PromiseState::Open && mayPerform(role, CancelPromise::commandName()));
    const bool isReplaceable = mayChange && mayBeReplaced(promise->status, promise->supersededBy.has_value());
    m_replace->setEnabled(isReplaceable && mayPerform(role, ReplacePromise::commandName()));
    const bool isOver = promise && mayStandAgain(*promise);
    m_standAgain->setEnabled(isOver && mayPerform(role, ReinstatePromise::commandName()));
    m_standAgain->setVisible(isOver);
    m_cancel->setVisible(!isOver);
}

// Of a kind with nothing but masked promises the sums are masked, too.
void PromisesPane::fillGroups()
{
    const int row = m_groups->currentIndex().row();
    const QSignalBlocker quiet(m_groups->selectionModel());
    std::vector<TableLine> lines = watchLines(m_totals, m_wording);
    if (m_chosen && group(row) == m_chosen && isAllMasked(m_masked, m_promises.rows()))
        maskMoney(&lines[static_cast<size_t>(row)]);
    m_groupTable->setLines(std::move(lines));
    m_groups->setCurrentIndex(m_groupTable->index(std::max(row, 0), 0));
}

void PromisesPane::setMaskedCustomers(const MaskedCustomers &masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    m_promises.showAgain();
    fillGroups();
}

// What is done to a promise shows its amount: the check that unmasks it is on the customer's page.
const PromiseRow *PromisesPane::currentInTheOpen()
{
    const PromiseRow *promise = current();
    if (!promise || !m_masked.contains(promise->customer))
        return promise;
    Q_EMIT told(StatusKind::Warn, maskedMoneySentence());
    return nullptr;
}

void PromisesPane::open()
{
    const PromiseRow *promise = currentInTheOpen();
    if (!promise)
        return;
    auto *dialog = new AgreementDialog(m_desk, *promise, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EffectDialog::told, this, [this](const QString &sentence) { Q_EMIT told(StatusKind::Ok, sentence); });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void PromisesPane::replace()
{
    if (const PromiseRow *promise = currentInTheOpen())
        Q_EMIT replaceAsked(promise->id, promise->plan);
}

void PromisesPane::showCount()
{
    if (!m_chosen)
        return m_count->clear();
    const QString kind = tr("%1, %2").arg(watchGroupText(m_chosen->first), m_chosen->second.code());
    m_count->setText(tr("%1: %n promise(s)", nullptr, static_cast<int>(m_promises.total())).arg(kind));
}

void PromisesPane::orderBy(int order)
{
    m_list->sortBy(order == ByAmount ? PromiseAmount : -1, order == ByAmount ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void PromisesPane::showOrder()
{
    const bool isByAmount = m_list->sortColumn() == PromiseAmount && m_list->sortOrder() == Qt::DescendingOrder;
    m_order->setCurrent(m_list->sortColumn() < 0 ? ByDate : isByAmount ? ByAmount : ByHeading);
}

void PromisesPane::tellFailure(const Error &error)
{
    m_loading->stop();
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The promises could not be read"), text.sentence, text.remedy);
}

} // namespace kept
