// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workpane.h"

#include "models/commands/addnote.h"
#include "models/commands/leasing.h"
#include "models/view/datetext.h"
#include "models/view/queuetext.h"
#include "ui/call/calldialog.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/paintpause.h"
#include "ui/work/callbackdialog.h"
#include "ui/work/queueboard.h"
#include "ui/work/scriptpanel.h"
#include "ui/work/workfoot.h"
#include "ui/work/workside.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds beat = std::chrono::minutes(2);
constexpr std::chrono::milliseconds shortestBeat = std::chrono::seconds(5);
constexpr int refreshDelay = 500;
constexpr size_t longestTrail = 6; ///< the present customer and five before
constexpr int mostLooks = 20;      ///< how often one "next" asks the queue on

bool isFunctionKey(const QKeySequence &keys)
{
    const Qt::Key key = keys.isEmpty() ? Qt::Key_unknown : keys[0].key();
    return key >= Qt::Key_F1 && key <= Qt::Key_F12;
}

Instant morningOf(QDate day, const QTimeZone &zone)
{
    return Instant{day.startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace

WorkPane::WorkPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_customer(new CustomerPane(desk, wording)), m_banner(new Banner),
      m_desktop(new QWidget), m_stack(new QStackedLayout(this)), m_pause(new PaintPause(this))
{
    setObjectName(u"work"_s);
    makeKeys();
    connect(m_board, &QueueBoard::told, this, &WorkPane::told);
    connect(m_board, &QueueBoard::customerAsked, this, [this](AccountId customer) { take(customer, 0); });
    connect(m_board, &QueueBoard::queueChosen, this, [this](QueueId queue) {
        m_queue = queue;
        askCounts();
    });
    connect(m_board, &QueueBoard::shown, this, [this] {
        goOnToNext();
        if (!isWorking())
            Q_EMIT shown();
    });
    connect(m_customer, &CustomerPane::shown, this, [this] {
        m_pause->end();
        askStanding();
        if (isWorking())
            Q_EMIT shown();
    });
    connect(m_customer, &CustomerPane::numberChosen, this,
            [this](const CallCheck::Number *number, const QString &person, const QString &language) {
                if (number && isWorking())
                    m_side->script()->showScript(callScript(*number, person, language), m_customer->customerName());
                else
                    m_side->script()->clear();
            });
    connect(m_customer, &CustomerPane::callOpened, this, &WorkPane::readIn);
    connect(m_customer, &CustomerPane::callLogged, this, [this] { m_wasWorked = true; });
    connect(m_customer, &CustomerPane::paymentRecorded, this, [this] { m_wasWorked = true; });
    connect(m_customer, &CustomerPane::promiseAsked, this, [this] { m_wasWorked = true; });
    connect(m_customer, &CustomerPane::paymentPlanAsked, this, [this] { m_wasWorked = true; });
    connect(&m_desk, &Desk::changed, this, &WorkPane::recordsChanged);
    connect(&m_beat, &QTimer::timeout, this, &WorkPane::keep);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        askCounts();
        askStanding();
    });
}

WorkPane::~WorkPane() = default;

void WorkPane::makeKeys()
{
    const auto make = [this](const QString &text, const QKeySequence &key, const QString &iconName, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setActionIcon(action, iconName);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_keys.append(action);
        return action;
    };
    QAction *next = make(tr("Next customer"), Qt::Key_F2, u"next"_s, [this] { this->next(); });
    QAction *back = make(tr("Back"), Qt::SHIFT | Qt::Key_F2, u"back"_s, [this] { this->back(); });
    QAction *wrapUp = make(tr("Wrap up"), Qt::CTRL | Qt::Key_Return, u"check"_s, [this] { this->wrapUp(); });
    wrapUp->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    QAction *callback = make(tr("Callback"), Qt::Key_F4, u"callback"_s, [this] { agreeCallback(); });
    make(tr("Notes"), Qt::CTRL | Qt::Key_N, u"note"_s, [this] {
        showPart(Part::Side);
        m_side->notes()->setFocus();
    });
    make(tr("The customer"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, u"user"_s, [this] {
        showPart(Part::Customer);
        m_customer->setFocus();
    });
    make(tr("Give back unworked, to the queues"), Qt::CTRL | Qt::Key_B, u"undo"_s, [this] { giveBack(); });

    m_board = new QueueBoard(m_desk, m_wording, next);
    m_side = new WorkSide(m_desk, callback, wrapUp);
    QAction *line = m_side->script()->nextAction();
    line->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(line);
    m_keys.append(line);
    connect(line, &QAction::triggered, this, [this] { showPart(Part::Side); });
    m_foot = new WorkFoot(back, next);
    m_customer->setAtWork();
    for (QAction *action : m_customer->actions())
        if (isFunctionKey(action->shortcut()))
            m_customerKeys.append(action);
    for (QAction *key : m_customer->identity()->keys())
        m_customerKeys.append(key);
    m_customer->setMoneyMasked(MoneyMask::UntilIdentified);
    auto *rows = new QVBoxLayout(m_desktop);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(makeParts());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_customer, 1);
    columns->addWidget(m_side);
    rows->addLayout(columns, 1);
    rows->addWidget(m_foot);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_desktop);
}

void WorkPane::reload()
{
    if (isWorking())
        return m_refresh.start();
    m_board->reload();
    if (std::exchange(m_wasResumed, true))
        return;
    whenReady(m_desk.ask(RecentCustomers{static_cast<int>(longestTrail)}), this,
              [this](const Result<RecentCustomers::Answer> &recent) {
                  takeUp(recent);
                  m_knowsFormer = true;
                  goOnToNext();
              });
}

// A lease that outlived the program is taken up again; one that is over is somebody else's to take.
void WorkPane::takeUp(const Result<RecentCustomers::Answer> &recent)
{
    if (!recent || recent->empty() || isWorking())
        return;
    for (const QueueEntryRow &row : *recent)
        m_trail.push_back(row.entry.account);
    const QueueEntry &last = recent->front().entry;
    const bool isHeld = last.leaseUntil && *last.leaseUntil > m_desk.asking().now && last.leasedTo == m_desk.user().id;
    if (isHeld)
        take(last.account, 0);
}

void WorkPane::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QAction *action : m_keys)
        action->setEnabled(!busy);
}

void WorkPane::next()
{
    if (m_isBusy)
        return;
    if (!m_queue)
        return m_board->say(StatusKind::Info, tr("Which queue?"), tr("Choose one of the list, then press F2 again."));
    m_looked = 0;
    m_backTo.reset();
    wrapUpThen([this] { takeNext(); });
}

void WorkPane::nextWhenReady()
{
    if (m_queue && m_knowsFormer)
        return next();
    m_wantsNext = true;
}

void WorkPane::goOnToNext()
{
    if (!m_knowsFormer || !m_board->isShown() || !std::exchange(m_wantsNext, false))
        return;
    if (!isWorking() && !m_isBusy)
        next();
}

void WorkPane::takeNext()
{
    setBusy(true);
    whenReady(m_desk.run(TakeNext{*m_queue}), this, [this](const Result<CustomerTaken> &result) { taken(result); });
}

void WorkPane::take(AccountId customer, int place)
{
    if (m_isBusy)
        return;
    m_backTo = place;
    wrapUpThen([this, customer] {
        setBusy(true);
        whenReady(m_desk.run(TakeCustomer{customer}), this, [this](const Result<CustomerTaken> &result) { taken(result); });
    });
}

void WorkPane::back()
{
    if (m_isBusy)
        return;
    const int place = isWorking() ? m_place + 1 : 0;
    if (place >= static_cast<int>(std::min(m_trail.size(), longestTrail)))
        return Q_EMIT told(StatusKind::Info, tr("There is no customer before this one."));
    take(m_trail[static_cast<size_t>(place)], place);
}

void WorkPane::taken(const Result<CustomerTaken> &result)
{
    setBusy(false);
    if (!result) {
        if (!isWorking())
            leave();
        return tellFailure(result.error());
    }
    if (result->account)
        return begin(*result);
    if (result->more && ++m_looked < mostLooks)
        return takeNext();
    leave();
    const QString opens =
        result->nextOpening
            ? tr("The next one opens %1.").arg(instantText(result->nextOpening->utc, m_wording.zone, m_wording.locale))
            : tr("Choose another queue.");
    m_board->say(StatusKind::Info,
                 result->more ? tr("Nobody may be called now of those looked at") : tr("Nobody of this queue can be called now"),
                 result->more ? tr("Press F2 to look further.") : opens);
}

void WorkPane::begin(const CustomerTaken &customer)
{
    const qint64 now = m_desk.asking().now;
    m_lease = Lease{*customer.account, *customer.lease, customer.until ? customer.until->utc : now};
    m_wasWorked = false;
    m_place = m_backTo.value_or(0);
    const bool isInTrail = m_backTo && static_cast<size_t>(m_place) < m_trail.size() &&
                           m_trail[static_cast<size_t>(m_place)] == *customer.account;
    if (!isInTrail) {
        std::erase(m_trail, *customer.account);
        m_trail.insert(m_trail.begin(), *customer.account);
        m_trail.resize(std::min(m_trail.size(), longestTrail), *customer.account);
        m_place = 0;
    }
    m_backTo.reset();
    m_pause->begin();
    m_banner->hide();
    m_foot->setWhy({});
    m_customer->forget();
    m_customer->setLease(m_lease->number);
    m_side->start(m_lease->account);
    m_customer->show(m_lease->account);
    m_stack->setCurrentWidget(m_desktop);
    addActions(m_customerKeys);
    showPart(Part::Customer);
    m_customer->setFocus();
    m_span = std::max<qint64>(0, m_lease->until - now);
    startBeat();
    showUntil();
    askStanding();
    // How many are left can wait until the customer is there.
    m_refresh.start();
}

// Back to the queues, without a customer.
void WorkPane::leave()
{
    m_beat.stop();
    m_lease.reset();
    for (QAction *action : m_customerKeys)
        removeAction(action);
    m_customer->setLease({});
    m_side->clear();
    m_stack->setCurrentWidget(m_board);
    m_board->setFocus();
    m_board->reload();
    askCounts();
}

void WorkPane::wrapUp()
{
    if (m_isBusy || !isWorking())
        return;
    if (!checkFollowUp())
        return;
    recordNote([this] {
        release(true, [this] {
            Q_EMIT told(StatusKind::Ok, tr("Wrapped up."));
            leave();
        });
    });
}

void WorkPane::giveBack()
{
    if (m_isBusy || !isWorking())
        return;
    recordNote([this] { release(m_wasWorked, [this] { leave(); }); });
}

std::optional<QFuture<Result<LeaseReleased>>> WorkPane::handBack()
{
    if (!isWorking())
        return std::nullopt;
    ReleaseLease command;
    command.account = m_lease->account;
    command.lease = m_lease->number;
    command.worked = m_wasWorked;
    auto told = m_desk.run(command);
    m_beat.stop();
    m_lease.reset();
    return told;
}

QString WorkPane::rest()
{
    if (!isWorking())
        return {};
    m_beat.stop();
    return tr("%1 stays leased to you until %2; then the queue may hand the customer to somebody else.")
        .arg(m_customer->customerName(), clockText(m_lease->until, m_wording.zone, m_wording.locale));
}

void WorkPane::goOn()
{
    if (!isWorking())
        return;
    startBeat();
    keep();
}

void WorkPane::startBeat()
{
    m_beat.start(std::clamp(std::chrono::milliseconds(m_span / 3), shortestBeat, beat));
}

// Whoever was called or written about counts as worked; who was only looked at goes back as they were.
void WorkPane::wrapUpThen(Then then)
{
    if (!isWorking())
        return then();
    const bool isWorked = m_wasWorked || m_side->isTouched();
    if (!checkFollowUp()) {
        m_backTo.reset();
        return;
    }
    recordNote([this, isWorked, then = std::move(then)] { release(isWorked, then); });
}

void WorkPane::recordNote(Then then)
{
    const QString text = m_side->note();
    if (text.isEmpty())
        return then();
    setBusy(true);
    m_side->notes()->setReadOnly(true);
    whenReady(m_desk.run(AddNote{m_lease->account, {}, text, m_lease->number}), this,
              [this, then = std::move(then)](const Result<NoteAdded> &added) {
                  setBusy(false);
                  m_side->notes()->setReadOnly(false);
                  if (!added)
                      return loseLease(added.error());
                  m_wasWorked = true;
                  m_side->noteRecorded();
                  then();
              });
}

void WorkPane::release(bool worked, Then then)
{
    ReleaseLease command;
    command.account = m_lease->account;
    command.lease = m_lease->number;
    command.worked = worked;
    if (const auto day = m_side->followUp())
        command.returnAt = morningOf(*day, m_wording.zone);
    setBusy(true);
    whenReady(m_desk.run(command), this, [this, then = std::move(then)](const Result<LeaseReleased> &released) {
        setBusy(false);
        if (!released)
            return loseLease(released.error());
        m_lease.reset();
        then();
    });
}

void WorkPane::keep()
{
    if (!isWorking() || m_isBusy)
        return;
    whenReady(m_desk.run(KeepLease{m_lease->account, m_lease->number}), this,
              [this, number = m_lease->number](const Result<LeaseKept> &kept) {
                  if (!isWorking() || m_lease->number != number)
                      return;
                  if (!kept)
                      return loseLease(kept.error());
                  m_lease->until = kept->until.utc;
                  showUntil();
              });
}

// The customer is another's by now: nothing more is recorded under the lease, and what was typed stays as a draft.
void WorkPane::loseLease(const Error &error)
{
    tellFailure(error);
    if (error.code != u"QUEUE.LEASE")
        return;
    m_beat.stop();
    const QString kept = m_side->note().isEmpty() ? QString() : tr("The notes are kept as a draft of this customer.");
    const FindingText text = errorText(error, m_wording);
    leave();
    m_board->say(StatusKind::Warn, text.sentence, kept.isEmpty() ? text.remedy : kept);
}

void WorkPane::agreeCallback()
{
    if (!isWorking() || m_isBusy)
        return;
    auto *dialog = new CallbackDialog(m_desk, m_lease->account, m_customer->customerName(), m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EffectDialog::told, this, [this](const QString &sentence) {
        m_wasWorked = true;
        Q_EMIT told(StatusKind::Ok, sentence);
    });
    dialog->open();
}

void WorkPane::showUntil()
{
    m_foot->setLease(tr("Leased to you until %1").arg(clockText(m_lease->until, m_wording.zone, m_wording.locale)));
}

void WorkPane::recordsChanged(const std::vector<Touched> &records)
{
    const bool concerns = std::any_of(records.begin(), records.end(), [](const Touched &record) {
        return record.object == ObjectKind::Queue || record.object == ObjectKind::Account;
    });
    if (concerns && isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void WorkPane::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    if (!isWorking())
        return m_board->say(StatusKind::Bad, text.sentence, text.remedy);
    m_banner->showMessage(StatusKind::Bad, text.sentence, text.remedy);
}

} // namespace kept
