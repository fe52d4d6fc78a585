// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/calldialog.h"

#include "models/commands/loginteraction.h"
#include "models/view/calltext.h"
#include "models/view/moneytext.h"
#include "ui/call/outcomekeys.h"
#include "ui/call/verdictpanel.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/slotbar.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int dialogWidth = 520;
constexpr auto recheckEvery = std::chrono::seconds(30);

// "02:14", hours only when there are some.
QString lengthText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds / 1000);
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? tail : u"%1:"_s.arg(seconds / 3600) + tail;
}

} // namespace

CallDialog::CallDialog(Desk &desk, CallTarget target, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_target(std::move(target)), m_wording(std::move(wording))
{
    setObjectName(u"callDialog"_s);
    setModal(true);
    setWindowTitle(tr("Call %1").arg(m_target.card.person));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHeader(rows);
    makeBody(rows);
    makeFooter(rows);
    setMinimumWidth(zoomed(dialogWidth));
    connect(&m_second, &QTimer::timeout, this, &CallDialog::showClocks);
    m_second.start(std::chrono::seconds(1));
    connect(&m_recheck, &QTimer::timeout, this, [this] {
        if (!isPlaced())
            check();
    });
    m_recheck.start(recheckEvery);
    showStep();
    check();
}

void CallDialog::makeHeader(QVBoxLayout *rows)
{
    const ContactCard &card = m_target.card;
    auto *header = new QVBoxLayout;
    header->setContentsMargins(margin, 12, margin, 8);
    header->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(new ToneLabel(isolated(card.number), TextUse::CustomerName));
    first->addWidget(new ToneLabel(card.kind, TextUse::Body, Tone::Text2), 0, Qt::AlignBottom);
    first->addStretch();
    m_verdict = new Chip;
    m_verdict->setObjectName(u"verdict"_s);
    first->addWidget(m_verdict);
    header->addLayout(first);
    header->addWidget(new ElidedLabel(tr("%1, %2").arg(card.person, card.role), TextUse::Body, Tone::Text));
    auto *third = new QHBoxLayout;
    third->setSpacing(8);
    m_time = new ToneLabel({}, TextUse::Caption, Tone::Text2);
    third->addWidget(m_time);
    third->addStretch();
    m_attempts = new SlotBar(SlotSize::Small);
    third->addWidget(m_attempts);
    m_attemptsText = new ToneLabel({}, TextUse::Caption, Tone::Text2);
    m_attemptsText->setObjectName(u"attempts"_s);
    third->addWidget(m_attemptsText);
    header->addLayout(third);
    if (!m_target.planName.isEmpty())
        header->addWidget(new ToneLabel(tr("About %1").arg(isolated(m_target.planName)), TextUse::Caption, Tone::Text2));
    rows->addLayout(header);
    m_banner = new Banner;
    rows->addWidget(m_banner);
}

void CallDialog::makeBody(QVBoxLayout *rows)
{
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 8, margin, 8);
    body->setSpacing(8);
    m_opens = new ToneLabel({}, TextUse::Emphasis);
    m_opens->setObjectName(u"opens"_s);
    m_opens->setWordWrap(true);
    body->addWidget(m_opens);
    m_reasons = new VerdictPanel;
    m_refused = new QScrollArea;
    m_refused->setWidgetResizable(true);
    m_refused->setFrameShape(QFrame::NoFrame);
    m_refused->setWidget(m_reasons);
    m_refused->setMinimumHeight(zoomed(220));
    body->addWidget(m_refused, 1);
    m_wrapUp = new QWidget;
    auto *wrapUp = new QVBoxLayout(m_wrapUp);
    wrapUp->setContentsMargins(0, 0, 0, 0);
    wrapUp->setSpacing(6);
    m_outcomes = new OutcomeKeys;
    wrapUp->addWidget(new ToneLabel(tr("Outcome"), TextUse::Emphasis));
    wrapUp->addWidget(m_outcomes);
    auto *label = new ToneLabel(tr("&Notes"), TextUse::Emphasis);
    wrapUp->addWidget(label);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(zoomed(96));
    label->setBuddy(m_notes);
    wrapUp->addWidget(m_notes, 1);
    body->addWidget(m_wrapUp, 1);
    rows->addLayout(body, 1);
    connect(m_outcomes, &OutcomeKeys::chosen, this, [this] { setStep(m_step); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_isWarned = false; });
}

void CallDialog::makeFooter(QVBoxLayout *rows)
{
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(margin, 10, margin, 10);
    footer->setSpacing(8);
    m_message = new ToneLabel({}, TextUse::Emphasis);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    footer->addWidget(m_message, 1);
    auto *close = new KeyButton(tr("Close"));
    close->setKeyHint(Qt::Key_Escape);
    connect(close, &QPushButton::clicked, this, &CallDialog::reject);
    footer->addWidget(close);
    m_call = new QAction(tr("Call"), this);
    m_call->setShortcut(Qt::Key_F5);
    connect(m_call, &QAction::triggered, this, &CallDialog::advance);
    m_save = new QAction(tr("Wrap up"), this);
    m_save->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(m_save, &QAction::triggered, this, &CallDialog::wrapUp);
    addActions({m_call, m_save});
    m_callButton = new KeyButton(m_call);
    m_callButton->setObjectName(u"call"_s);
    m_saveButton = new KeyButton(m_save);
    m_saveButton->setObjectName(u"wrapUp"_s);
    m_saveButton->setKind(ButtonKind::Filled);
    footer->addWidget(m_callButton);
    footer->addWidget(m_saveButton);
    rows->addLayout(footer);
}

// What a card said may be minutes old: nothing but a fresh verdict lets a number be dialled.
void CallDialog::check()
{
    whenReady(m_desk.ask(m_lane, CallCheck{m_target.customer, m_target.card.point}), this,
              [this](const Result<CallCheck::Answer> &answer) { takeVerdict(answer); });
}

void CallDialog::takeVerdict(const Result<CallCheck::Answer> &answer)
{
    if (!answer)
        return tellFailure(answer.error());
    m_banner->hide();
    if (answer->empty() || isPlaced())
        return;
    m_number = answer->front();
    setStep(m_number->verdict.allowed() ? Step::Allowed : Step::Refused);
    Q_EMIT checked();
}

void CallDialog::advance()
{
    if (m_step == Step::Allowed)
        dial();
    else if (m_step == Step::OnCall)
        hangUp();
}

void CallDialog::dial()
{
    m_call->setEnabled(false);
    m_desk.cancel(m_lane);
    whenReady(m_desk.ask(CallCheck{m_target.customer, m_target.card.point}), this,
              [this](const Result<CallCheck::Answer> &answer) {
                  takeVerdict(answer);
                  if (answer && m_step == Step::Allowed)
                      startCall();
              });
}

void CallDialog::startCall()
{
    m_startedAt = m_desk.asking().now;
    setStep(Step::OnCall);
    m_outcomes->setFocus();
    QUrl number;
    number.setScheme(u"tel"_s);
    number.setPath(m_number->point.value);
    if (!QDesktopServices::openUrl(number))
        m_message->setText(tr("No telephone program took the number: dial it by hand."));
}

void CallDialog::hangUp()
{
    m_endedAt = m_desk.asking().now;
    setStep(Step::HungUp);
}

void CallDialog::wrapUp()
{
    if (!isPlaced() || m_step == Step::Saving)
        return;
    if (const auto outcome = m_outcomes->outcome())
        return save(*outcome);
    m_message->setText(tr("Say how the call ended first: keys 1 to 9."));
}

void CallDialog::save(CallOutcome outcome)
{
    const CallFlags flags = flagsOf(outcome);
    LogInteraction command;
    command.plan = m_target.plan;
    command.account = m_target.customer;
    command.contact = m_target.card.contact;
    command.contactPoint = m_target.card.point;
    command.startedAt = Instant{*m_startedAt};
    command.endedAt = Instant{std::max(*m_startedAt, m_endedAt.value_or(m_desk.asking().now))};
    command.outcome = nameOf(outcome);
    command.connected = flags.isConnected;
    command.conversation = flags.isConversation;
    command.rightParty = flags.isRightParty;
    if (const QString notes = m_notes->toPlainText().trimmed(); !notes.isEmpty())
        command.notes = notes;
    setStep(Step::Saving);
    whenReady(m_desk.run(command), this, [this, outcome](const Result<InteractionLogged> &logged) {
        saved(logged ? Result<InteractionId>(logged->interaction) : tl::make_unexpected(logged.error()), outcome);
    });
}

void CallDialog::saved(const Result<InteractionId> &result, CallOutcome outcome)
{
    if (!result) {
        setStep(m_endedAt ? Step::HungUp : Step::OnCall);
        return tellFailure(result.error());
    }
    accept();
    Q_EMIT callLogged(*result, outcome);
    if (outcome == CallOutcome::Promise && m_target.plan)
        Q_EMIT promiseAsked(*m_target.plan);
}

void CallDialog::setStep(Step step)
{
    m_step = step;
    m_isWarned = false;
    showStep();
}

void CallDialog::showStep()
{
    const bool isOn = m_step == Step::OnCall;
    const bool isOpen = isOn || m_step == Step::HungUp;
    m_refused->setVisible(m_step == Step::Refused);
    m_wrapUp->setVisible(m_step != Step::Refused);
    m_wrapUp->setEnabled(isOpen);
    m_call->setVisible(m_step != Step::Refused);
    m_call->setEnabled(m_step == Step::Allowed || isOn);
    m_call->setText(isOn ? tr("Hang up") : tr("Call"));
    setActionIcon(m_call, isOn ? u"hang"_s : u"call"_s);
    m_callButton->setKind(isPlaced() ? ButtonKind::Plain : ButtonKind::Filled);
    m_callButton->setVisible(m_step != Step::Refused && m_step != Step::HungUp && m_step != Step::Saving);
    m_saveButton->setVisible(isPlaced());
    m_save->setEnabled(isOpen && m_outcomes->outcome());
    m_message->setText(isOpen && !m_outcomes->outcome() ? tr("Say how the call ended: keys 1 to 9.") : QString());
    showVerdict();
    showClocks();
}

void CallDialog::showVerdict()
{
    m_opens->setVisible(m_step == Step::Refused);
    if (m_step == Step::Checking)
        m_verdict->setStatus(StatusKind::Hold, tr("Checking the rules"));
    else if (m_step == Step::Allowed)
        m_verdict->setStatus(StatusKind::Ok, tr("Allowed"));
    else if (m_step == Step::Refused)
        m_reasons->showRefusals(refusalTexts(*m_number, m_wording));
    const ContactCard card = m_number ? cardOf(*m_number, nullptr) : m_target.card;
    m_attempts->setSlots(card.attempts, card.limit);
    m_attemptsText->setText(tr("%1 of %2 calls in seven days").arg(card.attempts).arg(card.limit));
}

void CallDialog::showClocks()
{
    const qint64 now = m_desk.asking().now;
    const auto zones = m_number ? zonesOf(*m_number) : m_target.card.zones;
    m_time->setText(tr("There it is %1").arg(localTimesText(zones, now, m_wording)));
    if (m_step == Step::Refused) {
        ContactCard card = cardOf(*m_number, nullptr);
        m_verdict->setStatus(verdictText(card, now, m_wording).kind, tr("Refused"));
        m_opens->setText(opensText(*m_number, now, m_wording));
    } else if (isPlaced()) {
        const QString length = lengthText(m_endedAt.value_or(now) - *m_startedAt);
        m_verdict->setStatus(StatusKind::Ok, m_endedAt ? tr("Ended after %1").arg(length) : tr("On call %1").arg(length));
        m_verdict->setIconName(u"call"_s);
    }
}

void CallDialog::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, isPlaced() ? tr("The call is not recorded yet") : tr("The rules could not be asked"),
                          text.sentence, text.remedy);
    if (!isPlaced())
        setStep(Step::Checking);
}

void CallDialog::reject()
{
    if (m_step == Step::Saving)
        return;
    if (!isPlaced())
        return QDialog::reject();
    if (std::exchange(m_isWarned, true))
        return save(m_outcomes->outcome().value_or(CallOutcome::NoAnswer));
    m_message->setText(m_outcomes->outcome() ? tr("The call was placed. Esc again records it and closes.")
                                             : tr("The call was placed. Esc again records it as no answer and closes."));
}

} // namespace kept
