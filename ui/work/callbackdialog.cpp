// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/callbackdialog.h"

#include "models/commands/leasing.h"
#include "models/domain/civiltime.h"
#include "models/view/calltext.h"
#include "models/view/datetext.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/timeedit.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestNote = 500;
constexpr int usualHour = 10;

constexpr qint64 stepMs = 300'000; ///< what is proposed is a time as people say it

/// Every place that somebody of the customer may be in.
std::vector<QTimeZone> allZones(const CallCheck::Answer &numbers)
{
    std::vector<QTimeZone> zones;
    for (const CallCheck::Number &number : numbers)
        for (const QTimeZone &zone : zonesOf(number))
            if (std::ranges::find(zones, zone) == zones.end())
                zones.push_back(zone);
    return zones;
}

bool isAllowed(const CallCheck::Number &number)
{
    return number.verdict.allowed();
}

qint64 roundedUp(qint64 at)
{
    return (at + stepMs - 1) / stepMs * stepMs;
}

// Of all the numbers the first instant at which one may be called; none where no waiting helps.
std::optional<qint64> firstAllowed(const CallCheck::Answer &numbers)
{
    std::optional<qint64> first;
    for (const CallCheck::Number &number : numbers)
        if (const auto &opens = number.verdict.nextAllowed; opens && (!first || *opens < *first))
            first = *opens;
    return first;
}

// With the day, which may be another than here; many would fill the form.
QString thereText(const std::vector<QTimeZone> &zones, qint64 at, const Wording &wording)
{
    constexpr size_t most = 2;
    if (zones.empty() || zones.size() > most)
        return localTimesText(zones, at, wording);
    QStringList clocks;
    for (const QTimeZone &zone : zones)
        if (const QString clock = instantText(at, zone, wording.locale); !clocks.contains(clock))
            clocks.append(clock);
    return clocks.join(u", "_s);
}

} // namespace

CallbackDialog::CallbackDialog(Desk &desk, AccountId customer, const QString &name, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording), tr("Callback, %1").arg(name), tr("Agree"), parent), m_customer(customer),
      m_date(new DateEdit(desk.asking().today)), m_time(new TimeEdit(QTime(usualHour, 0))), m_note(new QLineEdit),
      m_there(new ToneLabel), m_take(new QAction(this)), m_takeButton(new KeyButton(m_take))
{
    setObjectName(u"callbackDialog"_s);
    setSummary(tr("Until then nobody is handed the customer, from then on the customer comes first. The time is this desk's."));
    m_date->setObjectName(u"day"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_date->setDate(desk.asking().today.addDays(1));
    m_time->setObjectName(u"time"_s);
    m_time->setAccessibleName(tr("Time"));
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("What for"));
    m_note->setMaxLength(longestNote);
    m_note->setFixedWidth(zoomed(fieldWidth));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(m_date);
    fields->addWidget(m_time);
    m_finding = addField(tr("&When"), m_date, fields);
    m_there->setObjectName(u"there"_s);
    m_there->setAccessibleName(tr("Local time there"));
    m_rules = addField(tr("There"), m_there);
    m_rules->setObjectName(u"rules"_s);
    m_take->setShortcut(Qt::CTRL | Qt::Key_T);
    m_take->setObjectName(u"takeOffer"_s);
    connect(m_take, &QAction::triggered, this, [this] {
        if (m_offer)
            setInstant(*m_offer);
    });
    addAction(m_take);
    m_takeButton->setSize(ButtonSize::Small);
    m_takeButton->setAutoDefault(false);
    m_takeButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addField(tr("Next allowed"), m_takeButton);
    showOffer({});
    addField(tr("What &for"), m_note);
    const auto type = [this] {
        m_isTyped = true;
        touch();
    };
    connect(m_date, &QLineEdit::textChanged, this, type);
    connect(m_time, &QTimeEdit::timeChanged, this, type);
    connect(m_note, &QLineEdit::textChanged, this, &CallbackDialog::touch);
    hideEffects();
    refresh();
    m_date->setFocus();
    propose();
}

void CallbackDialog::propose()
{
    whenReady(desk().ask(m_proposalLane, CallCheck{m_customer}), this, [this](const Result<CallCheck::Answer> &numbers) {
        if (!numbers || numbers->empty() || m_isTyped)
            return;
        std::optional<qint64> first = firstAllowed(*numbers);
        const std::vector<QTimeZone> zones = allZones(*numbers);
        if (std::ranges::any_of(*numbers, isAllowed) || !first) {
            const QTimeZone zone = zones.empty() ? wording().zone : zones.front();
            const QDate tomorrow = localDate(desk().asking().now, zone).addDays(1);
            first = QDateTime(tomorrow, QTime(usualHour, 0), zone).toMSecsSinceEpoch();
        }
        setInstant(roundedUp(*first));
    });
}

void CallbackDialog::setInstant(qint64 at)
{
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(at, wording().zone);
    const QSignalBlocker quietDate(m_date);
    const QSignalBlocker quietTime(m_time);
    m_date->setDate(here.date());
    m_time->setTime(here.time());
    touch();
}

void CallbackDialog::askRules(std::optional<qint64> at)
{
    if (!at || *at <= desk().asking().now) {
        desk().cancel(m_rulesLane);
        showOffer({});
        m_there->clear();
        return m_rules->clear();
    }
    if (m_judged != at)
        m_isRefused = false;
    CallCheck question{m_customer};
    question.at = at;
    whenReady(desk().ask(m_rulesLane, question), this, [this, at](const Result<CallCheck::Answer> &numbers) {
        if (instant() != at)
            return;
        m_judged = at;
        if (numbers)
            showRules(*at, *numbers);
        if (std::exchange(m_savesOnceJudged, false))
            save();
    });
}

void CallbackDialog::showRules(qint64 at, const CallCheck::Answer &numbers)
{
    m_isRefused = false;
    m_there->setText(numbers.empty() ? QString() : thereText(allZones(numbers), at, wording()));
    if (numbers.empty())
        m_rules->showText(Severity::Warn, tr("There is no number to call."));
    else if (std::ranges::any_of(numbers, isAllowed))
        m_rules->showHint(u"check"_s, tr("The rules allow a call then."));
    else {
        m_rules->showText(
            Severity::Warn,
            tr("No call is allowed then: %1").arg(verdictText(cardOf(numbers.front(), nullptr), at, wording()).word));
        m_isRefused = true;
        const auto first = firstAllowed(numbers);
        return showOffer(first ? std::optional(roundedUp(*first)) : std::nullopt);
    }
    showOffer({});
}

void CallbackDialog::showOffer(std::optional<qint64> at)
{
    m_offer = at;
    m_take->setEnabled(at.has_value());
    if (at)
        m_take->setText(tr("Take %1").arg(instantText(*at, wording().zone, wording().locale)));
    setFieldVisible(m_takeButton, at.has_value());
    growToFit();
}

std::optional<qint64> CallbackDialog::instant() const
{
    const auto date = m_date->date();
    if (!date)
        return std::nullopt;
    return QDateTime(*date, m_time->time(), wording().zone).toMSecsSinceEpoch();
}

void CallbackDialog::refresh()
{
    setNoEffect();
    const auto at = instant();
    askRules(at);
    if (!at)
        m_finding->showText(Severity::Block, tr("This is no date."));
    else if (*at <= desk().asking().now)
        m_finding->showText(Severity::Block, tr("That instant has passed."));
    else
        m_finding->showHint(u"clock"_s, waitText(*at - desk().asking().now));
    setMissing(!at ? tr("The date can't be read yet") : *at <= desk().asking().now ? tr("Choose a later instant") : QString());
}

// A callback is a promise to be there then. One that the rules would break is agreed only by whoever has read so: the person may
// have asked for that time, but what is noted here is no consent, and the call is judged again when it is made.
bool CallbackDialog::needsConfirming()
{
    if (!m_isRefused || m_confirmed == m_judged)
        return false;
    m_confirmed = m_judged;
    m_rules->showText(
        Severity::Warn,
        tr("The rules refuse a call at that time. Agree once more to keep it all the same: this records no consent, "
           "and nobody can call then unless the person's consent to that time is recorded or the rules allow it."));
    growToFit();
    return true;
}

// Keys are faster than the store: what the rules say of the time is known before it is agreed.
void CallbackDialog::save()
{
    if (m_judged != instant()) {
        m_savesOnceJudged = true;
        return askRules(instant());
    }
    if (needsConfirming())
        return;
    SetCallback command;
    command.account = m_customer;
    command.at = Instant{*instant()};
    if (const QString note = m_note->text().trimmed(); !note.isEmpty())
        command.note = note;
    runCommand(command, [this](const CallbackSet &result) {
        return tr("Callback agreed for %1.").arg(instantText(result.at->utc, wording().zone, wording().locale));
    });
}

} // namespace kept
