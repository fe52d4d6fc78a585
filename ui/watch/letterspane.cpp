// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watch/letterspane.h"

#include "models/domain/permissions.h"
#include "models/view/letterlines.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int refreshDelay = 200;
constexpr Channel channels[] = {Channel::Letter, Channel::Email, Channel::Sms, Channel::Visit};

ListColumns waitingColumns()
{
    return {waitingHeadings(), {110, 220, 220, 52, 104, 190, 108, 110}, {WaitingSince}, {WaitingAmount}};
}

ListColumns settledColumns()
{
    return {settledHeadings(), {110, 220, 220, 170, 108, 140, 200}, {SettledFate}, {}};
}

// What letters follow from: what was agreed, what came in, what was noted.
bool concerns(const Touched &record)
{
    switch (record.object) {
    case ObjectKind::CollectionPlan:
    case ObjectKind::PromiseToPay:
    case ObjectKind::PromiseInstalment:
    case ObjectKind::PaymentSchedule:
    case ObjectKind::PaymentScheduleItem: return true;
    default: return false;
    }
}

} // namespace

LettersPane::LettersPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_part(new SegmentedChoice),
      m_count(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_only(new KeyButton), m_channel(new QComboBox),
      m_banner(new Banner), m_loading(new LoadingBar),
      m_waiting(new RecordList(u"lettersWaiting"_s, tr("Letters that wait"), waitingColumns())),
      m_settled(new RecordList(u"lettersSettled"_s, tr("Letters that were sent or withdrawn"), settledColumns())),
      m_waitingRows(desk, m_waiting,
                    {[this] { return waitingQuestion(); },
                     [this](const std::vector<WaitingDocument> &rows, size_t before) {
                         const qint64 first = static_cast<qint64>(before) + 1;
                         std::vector<TableLine> lines = waitingLines(rows, first, m_desk.asking().today, m_wording);
                         maskMoney(m_masked, rows, &lines);
                         return lines;
                     },
                     [this](const Result<void> &result) { showRead(result); }}),
      m_settledRows(desk, m_settled,
                    {[this] { return settledQuestion(); },
                     [this](const std::vector<SettledDocument> &rows, size_t) { return settledLines(rows, m_wording); },
                     [this](const Result<void> &result) { showRead(result); }})
{
    setObjectName(u"letters"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    makeHead(head);
    rows->addLayout(head);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(makePart(m_waiting, tr("letters waiting")));
    m_stack->addWidget(makePart(m_settled, tr("letters sent")));
    rows->addWidget(body, 1);
    m_waiting->setEmpty(u"mail"_s, tr("No letter waits."),
                        tr("Confirmations wait once something is agreed, reminders some days before it falls due."));
    m_settled->setEmpty(u"mail"_s, tr("No letter was sent yet."), tr("Mark a letter as sent when it has gone out."));
    setFocusProxy(m_waiting);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &LettersPane::reload);
    connect(m_part, &SegmentedChoice::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_only, &QPushButton::clicked, this, [this] { setCustomer(std::nullopt); });
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        if (isVisible() && !m_isBusy && std::any_of(records.begin(), records.end(), concerns))
            m_refresh.start();
    });
    showPart(Part::Waiting);
}

LettersPane::~LettersPane() = default;

void LettersPane::makeHead(QHBoxLayout *head)
{
    head->setContentsMargins(12, 8, 12, 4);
    head->setSpacing(8);
    head->addWidget(new ToneLabel(tr("Letters"), TextUse::PageTitle));
    m_part->setObjectName(u"part"_s);
    m_part->addChoice(static_cast<int>(Part::Waiting), tr("Waiting"));
    m_part->addChoice(static_cast<int>(Part::Settled), tr("Sent and withdrawn"));
    head->addWidget(m_part);
    m_only->setKind(ButtonKind::Chip);
    m_only->setIconName(u"x"_s);
    m_only->setIconTrailing(true);
    m_only->hide();
    head->addWidget(m_only);
    head->addWidget(m_count, 1);
    makeActions(head);
}

QAction *LettersPane::addAction(const QString &text, const QKeySequence &key, void (LettersPane::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    return action;
}

void LettersPane::makeActions(QHBoxLayout *head)
{
    m_sent = addAction(tr("Mark as sent"), Qt::CTRL | Qt::Key_Return, &LettersPane::markSent);
    setActionIcon(m_sent, u"mail"_s);
    m_withdraw = addAction(tr("Withdraw"), Qt::CTRL | Qt::Key_R, &LettersPane::withdraw);
    setActionIcon(m_withdraw, u"x"_s);
    m_restore = addAction(tr("Let it wait again"), Qt::CTRL | Qt::Key_U, &LettersPane::restore);
    setActionIcon(m_restore, u"undo"_s);
    auto *other = new QAction(tr("Waiting, sent"), this);
    other->setShortcut(Qt::CTRL | Qt::Key_B);
    other->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(other, &QAction::triggered, this, [this] { showPart(list() == m_waiting ? Part::Settled : Part::Waiting); });
    QWidget::addAction(other);
    auto *back = new QAction(tr("Back"), this);
    back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)});
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, [this] {
        if (m_customer)
            Q_EMIT customerChosen(*m_customer);
        else
            Q_EMIT backAsked();
    });
    QWidget::addAction(back);
    m_channel->setObjectName(u"channel"_s);
    m_channel->setAccessibleName(tr("Sent by"));
    for (const Channel channel : channels)
        m_channel->addItem(documentChannelText(channel), static_cast<int>(channel));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(QSettings().value(u"letters/channel"_s))));
    connect(m_channel, &QComboBox::activated, this,
            [this] { QSettings().setValue(u"letters/channel"_s, m_channel->currentData()); });
    const auto group = [head](const std::vector<QWidget *> &widgets) {
        auto *box = new QWidget;
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        head->addWidget(box);
        return box;
    };
    m_waitingButtons = group(
        {new ToneLabel(tr("Sent by"), TextUse::Body, Tone::Text2), m_channel, new KeyButton(m_sent), new KeyButton(m_withdraw)});
    m_settledButtons = group({new KeyButton(m_restore)});
}

QWidget *LettersPane::makePart(RecordList *list, const QString &name)
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 8);
    list->filter()->show();
    list->filter()->setPlaceholderText(tr("Customer or plan"));
    line->addWidget(list->filter());
    rows->addLayout(line);
    rows->addWidget(list, 1);
    part->setFocusProxy(list);
    list->view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->addKeys(part, name, m_wording, [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
    connect(list, &RecordList::currentChanged, this, &LettersPane::showCurrent);
    connect(list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LettersPane::showCurrent);
    connect(list, &RecordList::opened, this, &LettersPane::openCustomer);
    return part;
}

RecordList *LettersPane::list() const
{
    return m_stack->currentIndex() == 0 ? m_waiting : m_settled;
}

void LettersPane::showPart(Part part)
{
    m_part->setCurrent(static_cast<int>(part));
    m_stack->setCurrentIndex(static_cast<int>(part));
    m_waitingButtons->setVisible(part == Part::Waiting);
    m_settledButtons->setVisible(part == Part::Settled);
    setFocusProxy(list());
    list()->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void LettersPane::setCustomer(std::optional<AccountId> customer, const QString &name)
{
    m_customer = customer;
    m_only->setText(tr("Only %1").arg(name));
    m_only->setAccessibleName(tr("Show the letters of everybody, not only of %1").arg(name));
    m_only->setVisible(customer.has_value());
    reload();
}

void LettersPane::reload()
{
    m_loading->start();
    m_waitingRows.reload();
    m_settledRows.reload();
}

void LettersPane::setMaskedCustomers(const MaskedCustomers &masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    m_waitingRows.showAgain();
}

DocumentQueue LettersPane::waitingQuestion() const
{
    DocumentQueue question;
    question.customer = m_customer;
    question.text = m_waiting->filter()->text();
    question.order = waitingOrder(m_waiting->sortColumn());
    question.direction = m_waiting->sortOrder();
    return question;
}

// Without a heading the latest comes first.
DocumentsSettled LettersPane::settledQuestion() const
{
    DocumentsSettled question;
    question.customer = m_customer;
    question.text = m_settled->filter()->text();
    question.order = settledOrder(m_settled->sortColumn());
    question.direction = m_settled->sortColumn() < 0 ? Qt::DescendingOrder : m_settled->sortOrder();
    return question;
}

void LettersPane::showRead(const Result<void> &result)
{
    m_loading->stop();
    if (!result)
        return tellFailure(result.error());
    m_banner->hide();
    showCurrent();
    Q_EMIT shown();
}

void LettersPane::showCurrent()
{
    if (!m_stack)
        return;
    const Role role = m_desk.user().role;
    const bool isWaiting = list() == m_waiting;
    const int chosen = static_cast<int>(selected().size());
    const auto offer = [&](QAction *action, bool isHere, QStringView command) {
        action->setEnabled(!m_isBusy && isHere && chosen > 0 && mayPerform(role, command));
    };
    offer(m_sent, isWaiting, u"RecordDocument");
    offer(m_withdraw, isWaiting, u"WithdrawDocument");
    offer(m_restore, !isWaiting, u"RestoreDocument");
    const qint64 total = isWaiting ? m_waitingRows.total() : m_settledRows.total();
    const QString count = tr("%n letter(s)", nullptr, static_cast<int>(total));
    m_count->setText(chosen > 1 ? tr("%1, %2 selected").arg(count).arg(chosen) : count);
}

std::vector<qint64> LettersPane::selected() const
{
    std::vector<qint64> records;
    for (const QModelIndex &row : list()->view()->selectionModel()->selectedRows())
        records.push_back(row.data(RecordIdRole).toLongLong());
    return records;
}

std::vector<WaitingDocument> LettersPane::selectedWaiting() const
{
    std::vector<WaitingDocument> documents;
    for (const qint64 record : selected())
        if (record > 0 && static_cast<size_t>(record) <= m_waitingRows.rows().size())
            documents.push_back(m_waitingRows.rows()[static_cast<size_t>(record) - 1]);
    return documents;
}

void LettersPane::openCustomer(qint64 record)
{
    if (list() == m_waiting && static_cast<size_t>(record) <= m_waitingRows.rows().size())
        return Q_EMIT customerChosen(m_waitingRows.rows()[static_cast<size_t>(record) - 1].customer);
    for (const SettledDocument &document : m_settledRows.rows())
        if (document.id == record)
            return Q_EMIT customerChosen(document.customer);
}

void LettersPane::tellFailure(const Error &error)
{
    m_loading->stop();
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The letters could not be read"), text.sentence, text.remedy);
}

} // namespace kept
