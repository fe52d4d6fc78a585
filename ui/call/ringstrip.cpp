// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/ringstrip.h"

#include "models/view/calltext.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QKeyCombination takeKey = Qt::SHIFT | Qt::Key_F5;
constexpr QKeyCombination refuseKey = Qt::CTRL | Qt::SHIFT | Qt::Key_F5;
constexpr size_t mostNamed = 3;

QString numberText(const QString &number)
{
    return isolated(phoneText(number).simplified());
}

} // namespace

RingStrip::RingStrip(Desk &desk, CallWatch &watch, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_watch(watch), m_wording(std::move(wording)),
      m_title(new Chip(StatusKind::Info, {}, ChipForm::Plain)), m_detail(new ElidedLabel({}, TextUse::Body, Tone::Text2)),
      m_take(new QAction(this)), m_refuse(new QAction(this))
{
    setObjectName(u"ringStrip"_s);
    m_take->setObjectName(u"takeCall"_s);
    m_refuse->setObjectName(u"refuseCall"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(m_title);
    row->addWidget(m_detail, 1);
    for (const auto &[action, key, slot] :
         {std::tuple(m_refuse, refuseKey, &RingStrip::refuse), std::tuple(m_take, takeKey, &RingStrip::take)}) {
        // Of no widget: the filter hears the keys, wherever the keyboard is.
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        auto *button = new KeyButton(action);
        button->setSize(ButtonSize::Small);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    connect(&m_watch, &CallWatch::rang, this, &RingStrip::ring);
    connect(&m_watch, &CallWatch::standingChanged, this, &RingStrip::showCurrent);
    hide();
}

RingStrip::~RingStrip() = default;

void RingStrip::ring(IncomingCall *call)
{
    Ring ring;
    ring.call = call;
    ring.told = std::make_shared<RungLine>();
    ring.told->line.rangAt = m_desk.asking().now;
    ring.number = call->number();
    const RungLine *told = ring.told.get();
    connect(call, &PhoneLine::answered, this, [this, told] { answered(told); });
    connect(call, &PhoneLine::ended, this, [this, told](LineEnd how) { ended(told, how); });
    m_rings.push_back(ring);
    if (m_rings.size() == 1)
        qApp->installEventFilter(this);
    lookUp(ring);
    showCurrent();
    QApplication::alert(window());
}

void RingStrip::lookUp(const Ring &ring)
{
    whenReady(m_desk.ask(WhoCalls{ring.number}), this, [this, told = ring.told](const Result<WhoCalls::Answer> &people) {
        Ring *found = ringOf(told.get());
        if (!found)
            return;
        found->isAsked = true;
        if (people)
            found->people = *people;
        showCurrent();
    });
}

RingStrip::Ring *RingStrip::ringOf(const RungLine *told)
{
    const auto found = std::ranges::find_if(m_rings, [told](const Ring &ring) { return ring.told.get() == told; });
    return found == m_rings.end() ? nullptr : &*found;
}

// Whoever is waiting comes before whoever has given up, and the first before those who came later.
RingStrip::Ring *RingStrip::current()
{
    const auto waits = std::ranges::find_if(m_rings, [](const Ring &ring) { return ring.state != State::Missed; });
    if (waits != m_rings.end())
        return &*waits;
    return m_rings.empty() ? nullptr : &m_rings.back();
}

void RingStrip::answered(const RungLine *told)
{
    if (Ring *ring = ringOf(told))
        ring->told->line.answeredAt = m_desk.asking().now;
    showCurrent();
}

// A call that was taken stays here until it is in a form, also when it ends before that.
void RingStrip::ended(const RungLine *told, LineEnd how)
{
    Ring *ring = ringOf(told);
    if (!ring)
        return;
    ring->told->line.end = how;
    ring->told->endedAt = m_desk.asking().now;
    if (ring->state == State::Ringing && !ring->told->line.answeredAt && how != LineEnd::HungUpHere)
        ring->state = State::Missed;
    else if (ring->state != State::Taken)
        return drop(told);
    showCurrent();
}

void RingStrip::drop(const RungLine *told)
{
    std::erase_if(m_rings, [told](const Ring &ring) { return ring.told.get() == told; });
    if (m_rings.empty())
        qApp->removeEventFilter(this);
    showCurrent();
}

void RingStrip::handOver(const TakenCall &call)
{
    drop(call.told.get());
}

TakenCall RingStrip::takenCall(const Ring &ring) const
{
    return {ring.call, ring.told, ring.number, ring.people};
}

// While another call is on, taking this one would put that one on hold; a missed one leads to a page, which a form would cover.
bool RingStrip::isTakeable(const Ring &ring) const
{
    if (ring.state == State::Missed)
        return !QApplication::activeModalWidget();
    return ring.isAsked && (ring.state == State::Taken || ring.told->line.answeredAt || !m_watch.isOnCall());
}

void RingStrip::take()
{
    Ring *ring = current();
    if (!ring || !isTakeable(*ring))
        return;
    const TakenCall call = takenCall(*ring);
    if (ring->state == State::Missed) {
        drop(ring->told.get());
        return Q_EMIT missedAsked(call);
    }
    ring->state = State::Taken;
    if (ring->call)
        ring->call->take();
    showCurrent();
    Q_EMIT taken(call);
}

void RingStrip::refuse()
{
    Ring *ring = current();
    if (!ring)
        return;
    if (ring->state == State::Ringing && ring->call)
        ring->call->hangUp();
    else if (ring->state == State::Missed)
        drop(ring->told.get());
}

// A form keeps the window's keys from it, but not these; a covered window is locked, and answers none.
bool RingStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !isVisible())
        return QWidget::eventFilter(watched, event);
    const QKeyCombination keys = static_cast<QKeyEvent *>(event)->keyCombination();
    QAction *action = keys == takeKey ? m_take : keys == refuseKey ? m_refuse : nullptr;
    if (!action || !action->isVisible())
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        action->trigger();
    return true;
}

QString RingStrip::titleOf(const Ring &ring) const
{
    const QString name = ring.people.size() == 1 ? ring.people.front().person : QString();
    const QString who = !name.isEmpty() ? name : ring.number.isEmpty() ? tr("Somebody") : numberText(ring.number);
    if (ring.state == State::Missed)
        return tr("%1 called at %2").arg(who, clockText(*ring.told->line.rangAt, m_wording.zone, m_wording.locale));
    return ring.told->line.answeredAt ? tr("%1 is on the phone").arg(who) : tr("%1 calls").arg(who);
}

QString RingStrip::detailOf(const Ring &ring) const
{
    if (ring.number.isEmpty())
        return tr("The number is withheld");
    if (!ring.isAsked)
        return tr("Looking the number up");
    if (ring.people.empty())
        return tr("Nobody on file has this number");
    if (ring.people.size() == 1) {
        const CallerRow &row = ring.people.front();
        const QString role = row.person == row.customerName ? roleText(row.role)
                                                            : tr("%1 of %2").arg(roleText(row.role), row.customerName);
        return tr("%1, %2").arg(numberText(ring.number), row.isWrong ? tr("said to be another's number now") : role);
    }
    QStringList names;
    for (size_t i = 0; i < std::min(ring.people.size(), mostNamed); ++i)
        names.append(ring.people[i].person);
    const QString all = names.join(u", "_s);
    return ring.people.size() > mostNamed ? tr("The number of %1 and others").arg(all) : tr("The number of %1").arg(all);
}

void RingStrip::showCurrent()
{
    Ring *ring = current();
    setVisible(ring != nullptr);
    if (!ring)
        return;
    const bool isMissed = ring->state == State::Missed;
    const bool isBlocked = !isMissed && ring->isAsked && !isTakeable(*ring);
    m_title->setStatus(isMissed ? StatusKind::Warn : StatusKind::Info, titleOf(*ring));
    m_title->setIconName(u"call"_s);
    m_detail->setText(isBlocked ? tr("%1; you are on a call").arg(detailOf(*ring)) : detailOf(*ring));
    m_take->setText(isMissed ? tr("Open") : ring->told->line.answeredAt ? tr("Take it down") : tr("Take the call"));
    m_take->setEnabled(isMissed || isTakeable(*ring));
    m_refuse->setText(isMissed ? tr("Put away") : tr("Refuse"));
    m_refuse->setVisible(isMissed || (ring->state == State::Ringing && !ring->told->line.answeredAt));
    m_refuse->setEnabled(isMissed || !m_watch.isOnCall());
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_detail->text());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(),
                     look.status(current() && current()->state == State::Missed ? StatusKind::Warn : StatusKind::Info).tint);
    drawEdgeLine(&painter, rect(), Qt::BottomEdge, look.line);
}

} // namespace kept
