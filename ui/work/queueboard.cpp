// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/queueboard.h"

#include "models/commands/leasing.h"
#include "models/commands/refreshqueues.h"
#include "models/domain/permissions.h"
#include "models/view/queuetext.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int refreshDelay = 1'000;
constexpr int mostEntries = 1'000;
constexpr int queueRows = 6;
constexpr int keysBesideFrom = 760;
constexpr QueueList allLists[] = {QueueList::Ready, QueueList::Later, QueueList::Leased};

RecordList *makeList(QueueList list)
{
    const QString id = list == QueueList::Ready ? u"queueReady"_s : list == QueueList::Later ? u"queueLater"_s : u"queueLeased"_s;
    auto *entries = new RecordList(id, QueueBoard::tr("Customers of the queue"),
                                   {entryHeadings(list), {230, 140, 70, 250, 320}, {EntryWhen}, {EntryPoints}});
    switch (list) {
    case QueueList::Ready:
        entries->setEmpty(u"work"_s, QueueBoard::tr("Nobody is left in this queue."),
                          QueueBoard::tr("Who opens later comes up by itself. Ctrl+R places all customers anew."));
        break;
    case QueueList::Later:
        entries->setEmpty(u"clock"_s, QueueBoard::tr("Nobody of this queue opens later."),
                          QueueBoard::tr("Here stand customers whom nobody may call now, who rest, or who wait for a callback."));
        break;
    case QueueList::Leased:
        entries->setEmpty(u"user"_s, QueueBoard::tr("Nobody is at work on this queue."),
                          QueueBoard::tr("A customer who is worked on stands here with the name of whoever does it."));
        break;
    }
    return entries;
}

bool concerns(const Touched &record)
{
    return record.object == ObjectKind::Queue || record.object == ObjectKind::Account;
}

} // namespace

QueueBoard::QueueBoard(Desk &desk, const Wording &wording, QAction *next, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_note(new ToneLabel({}, TextUse::Body, Tone::Text2)),
      m_banner(new Banner), m_loading(new LoadingBar), m_table(new LineTable(queueHeadings(), this)),
      m_queues(makeOfficerTable(m_table, tr("Queues"), {})),
      m_choice(new SegmentedChoice), m_lists{makeList(QueueList::Ready), makeList(QueueList::Later), makeList(QueueList::Leased)}
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead(next));
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    m_queues->setObjectName(u"queues"_s);
    m_table->setNumberColumns({QueueReady, QueueLater, QueueAtWork});
    rows->addWidget(m_queues);
    rows->addWidget(makeLists(), 1);
    makeKeys();
    setFocusProxy(m_queues);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &QueueBoard::reload);
    connect(this, &QueueBoard::shown, this, [this] { m_isShown = true; });
    connect(m_queues->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const auto queue = current()) {
            m_wanted = queue;
            Q_EMIT queueChosen(*queue);
        }
        askEntries();
    });
    connect(m_choice, &SegmentedChoice::chosen, this, [this](int id) { showList(static_cast<QueueList>(id)); });
    connect(&m_desk, &Desk::changed, this, &QueueBoard::recordsChanged);
}

QWidget *QueueBoard::makeHead(QAction *next)
{
    auto *head = new QWidget;
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(12, 8, 12, 8);
    m_head->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new ToneLabel(tr("Work"), TextUse::PageTitle));
    title->addWidget(m_note, 1);
    m_head->addLayout(title, 1);
    auto *row = new ChipFlow;
    m_head->addWidget(row);
    auto *place = new QAction(tr("Place all anew"), this);
    place->setShortcut(Qt::CTRL | Qt::Key_R);
    place->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(place, &QAction::triggered, this, &QueueBoard::refreshQueues);
    addAction(place);
    row->addChip(new KeyButton(place));
    if (isEditor())
        makeEditing(row);
    auto *begin = new KeyButton(next);
    begin->setKind(ButtonKind::Filled);
    begin->setSize(ButtonSize::Primary);
    begin->setIconTrailing(true);
    row->addChip(begin);
    return head;
}

// Where there is no room beside the title, the keys go under it.
void QueueBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_head->setDirection(width() >= zoomed(keysBesideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *QueueBoard::makeLists()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    m_listHead = new ChipFlow;
    line->addWidget(m_listHead);
    m_choice->addChoice(static_cast<int>(QueueList::Ready), tr("In order"));
    m_choice->addChoice(static_cast<int>(QueueList::Later), tr("Opens later"));
    m_choice->addChoice(static_cast<int>(QueueList::Leased), tr("At work"));
    m_listHead->addChip(m_choice);
    for (RecordList *entries : m_lists) {
        m_listHead->addChip(entries->filter());
        entries->filter()->setVisible(entries == m_lists.front());
    }
    rows->addLayout(line);
    for (RecordList *entries : m_lists) {
        entries->setVisible(entries == m_lists.front());
        rows->addWidget(entries, 1);
        connect(entries, &RecordList::opened, this,
                [this](qint64 customer) { Q_EMIT customerAsked(AccountId::fromValue(customer)); });
    }
    return box;
}

void QueueBoard::makeKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    const auto show = [this](QAction *action) {
        auto *button = new KeyButton(action);
        button->setSize(ButtonSize::Small);
        button->setKind(ButtonKind::Quiet);
        m_listHead->addChip(button);
    };
    add(tr("In order, opens later, at work"), Qt::CTRL | Qt::Key_T,
        [this] { showList(allLists[(static_cast<size_t>(list()) + 1) % std::size(allLists)]); });
    if (mayDo(m_desk.user().role, Right::Supervise))
        show(add(tr("Take the customer back"), Qt::CTRL | Qt::Key_Backspace, [this] { takeBack(); }));
    if (mayPerform(m_desk.user().role, u"AssignOwner"))
        show(add(tr("Give the plans to somebody else"), Qt::CTRL | Qt::Key_G, [this] { givePlans(); }));
}

QueueList QueueBoard::list() const
{
    return static_cast<QueueList>(m_choice->current());
}

void QueueBoard::showList(QueueList list)
{
    m_choice->setCurrent(static_cast<int>(list));
    for (const QueueList each : allLists) {
        entries(each)->setVisible(each == list);
        entries(each)->filter()->setVisible(each == list);
    }
    askEntries();
}

std::optional<QueueId> QueueBoard::current() const
{
    const qint64 record = m_table->recordAt(m_queues->currentIndex().row());
    return record ? std::optional(QueueId::fromValue(record)) : std::nullopt;
}

void QueueBoard::reload()
{
    m_loading->start();
    whenReady(m_desk.ask(m_lane, Queues{}), this, [this](const Result<Queues::Answer> &answer) {
        m_loading->stop();
        if (answer)
            showQueues(*answer);
        else
            tellFailure(answer.error());
    });
}

void QueueBoard::showQueues(const Queues::Answer &queues)
{
    std::vector<TableLine> lines;
    int wanted = 0;
    m_known = queues;
    for (const Queues::Queue &queue : queues) {
        if (!queue.record.isActive && !isEditor())
            continue;
        if (m_wanted == queue.record.id)
            wanted = static_cast<int>(lines.size());
        lines.push_back(queueLine(queue.record.id, queue.record.name, queue.counts, m_desk.asking().now, m_wording));
        if (!queue.record.isActive)
            lines.back().cells.front().text = tr("%1, switched off").arg(queue.record.name);
    }
    m_note->setText(lines.empty() ? (isEditor() ? tr("There is no queue yet: Shift+F3 makes one.")
                                                : tr("There is no queue yet; a supervisor defines them."))
                                  : tr("%n queue(s)", nullptr, static_cast<int>(lines.size())));
    const int shownRows = std::clamp(static_cast<int>(lines.size()), 1, queueRows);
    m_table->setLines(std::move(lines));
    sizeColumns(m_queues, {300, 80, 110, 80, 260});
    m_queues->setFixedHeight(zoomed(28) + shownRows * zoomed(26) + 2);
    if (m_table->rowCount() > 0)
        m_queues->setCurrentIndex(m_table->index(wanted, 0));
    askEntries();
}

void QueueBoard::askEntries()
{
    const auto queue = current();
    const QueueList which = list();
    if (!queue) {
        entries(which)->setLines({});
        Q_EMIT shown();
        return;
    }
    whenReady(m_desk.ask(m_entriesLane, QueueEntries{*queue, which, mostEntries}), this,
              [this, which](const Result<QueueEntries::Answer> &answer) {
                  if (!answer)
                      return tellFailure(answer.error());
                  std::vector<TableLine> lines;
                  for (const QueueEntryRow &row : *answer)
                      lines.push_back(entryLine(row, which, m_desk.asking().now, m_wording));
                  entries(which)->setLines(std::move(lines));
                  Q_EMIT shown();
              });
}

void QueueBoard::refreshQueues()
{
    m_loading->start();
    const auto work = m_desk.work<QueuesRefreshed>([context = m_desk.context()](Database &database, const Cancellation &ending) {
        return refreshAllQueues(
            database, context, [&context, part = 0]() mutable { return context.commandId + u'-' + QString::number(++part); },
            [&ending](qint64) { return !ending.isCancelled(); });
    });
    whenReady(work.result, this, [this](const Result<QueuesRefreshed> &done) {
        m_loading->stop();
        if (!done)
            return tellFailure(done.error());
        reload();
        Q_EMIT told(StatusKind::Ok, tr("%n customer(s) placed anew.", nullptr, done->customers));
    });
}

void QueueBoard::takeBack()
{
    const qint64 customer = entries(QueueList::Leased)->current();
    if (list() != QueueList::Leased || customer == 0)
        return say(StatusKind::Info, tr("Whose customer is to be taken back?"),
                   tr("Choose one under At work, then press Ctrl+Backspace again."));
    whenReady(m_desk.run(ReleaseLeaseOf{AccountId::fromValue(customer)}), this, [this](const Result<LeaseReleased> &done) {
        if (!done)
            return tellFailure(done.error());
        Q_EMIT told(StatusKind::Ok, tr("The customer was taken back and stands in the queue."));
        reload();
    });
}

void QueueBoard::recordsChanged(const std::vector<Touched> &records)
{
    if (isVisible() && std::any_of(records.begin(), records.end(), concerns) && !m_refresh.isActive())
        m_refresh.start();
}

void QueueBoard::say(StatusKind kind, const QString &title, const QString &body)
{
    m_banner->showMessage(kind, title, body);
}

void QueueBoard::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    say(StatusKind::Bad, text.sentence, text.remedy);
    Q_EMIT shown();
}

} // namespace kept
