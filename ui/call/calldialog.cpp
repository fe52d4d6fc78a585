// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/calldialog.h"

#include "models/view/calltext.h"
#include "models/view/moneytext.h"
#include "ui/call/clockwatch.h"
#include "ui/call/outcomekeys.h"
#include "ui/call/overridebox.h"
#include "ui/call/saidkeys.h"
#include "ui/call/verdictpanel.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chipflow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/slotbar.h"
#include "ui/widgets/tonelabel.h"
#include "ui/work/scriptpanel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int dialogWidth = 520;
constexpr int dialogHeight = 700;
constexpr int wideWidth = 704; ///< the keys lie beside each other
constexpr int lowHeight = 440; ///< in a window that is lower than that
constexpr int draftDelay = 400;
constexpr int identityRow = 2; ///< below header and banner

} // namespace

CallDialog::CallDialog(Desk &desk, CallTarget target, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_target(std::move(target)), m_wording(std::move(wording)),
      m_user(desk.user().id ? desk.user().id->value() : 0), m_watch(new ClockWatch([this] { return m_desk.asking().now; }, this))
{
    setObjectName(u"callDialog"_s);
    setModal(true);
    setWindowTitle((isAnswered() ? tr("%1 calls") : tr("Call %1")).arg(m_target.card.person));
    const QSize room = (parent ? parent->window()->size() : screen()->availableSize()) - QSize(margin, margin);
    m_isLow = room.height() < zoomed(dialogHeight);
    m_isWide = m_isLow || room.width() >= zoomed(wideWidth);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHeader(rows);
    if (isAnswered())
        makeAnswered(rows);
    makeBody(rows);
    makeFooter(rows);
    resize(QSize(zoomed(m_isWide ? wideWidth : dialogWidth), zoomed(m_isLow ? lowHeight : dialogHeight)).boundedTo(room));
    watchClock();
    showAttempts();
    if (isAnswered())
        m_startedAt = m_desk.asking().now;
    setStep(isAnswered() ? Step::OnCall : Step::Checking);
    if (isAnswered()) {
        m_outcomes->keepToAnswered();
        m_outcomes->setFocus();
    } else {
        m_wrapScroll->setFocus(); // until there is something to decide
        check();
    }
}

// What was typed in the last moment is part of the draft.
CallDialog::~CallDialog()
{
    if (m_draft.isActive())
        saveDraft();
}

// The card shows where they could be reached; that they call from there has to be so.
void CallDialog::makeAnswered(QVBoxLayout *rows)
{
    m_isOtherNumber = new QCheckBox(tr("They call from &another number"));
    m_isOtherNumber->setObjectName(u"otherNumber"_s);
    m_isOtherNumber->setContentsMargins(margin, 0, margin, 0);
    const bool isNumber = m_target.card.channel == ContactChannel::Call && m_target.card.point.value() != 0;
    m_isOtherNumber->setChecked(!isNumber);
    m_isOtherNumber->setEnabled(isNumber);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 0, margin, 4);
    line->addWidget(m_isOtherNumber);
    rows->addLayout(line);
}

std::optional<ContactPointId> CallDialog::pointOfCall() const
{
    const bool isOther = m_isOtherNumber && m_isOtherNumber->isChecked();
    return isOther ? std::nullopt : std::optional(m_target.card.point);
}

void CallDialog::makeHeader(QVBoxLayout *rows)
{
    const ContactCard &card = m_target.card;
    auto *header = new QVBoxLayout;
    header->setContentsMargins(margin, 12, margin, 8);
    header->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    const bool hasNumber = card.channel == ContactChannel::Call && !card.number.isEmpty();
    first->addWidget(new ToneLabel(hasNumber ? isolated(card.number) : tr("Another number"), TextUse::CustomerName));
    if (hasNumber)
        first->addWidget(new ToneLabel(card.kind, TextUse::Body, Tone::Text2), 0, Qt::AlignBottom);
    first->addStretch();
    m_verdict = new Chip;
    m_verdict->setObjectName(u"verdict"_s);
    first->addWidget(m_verdict);
    header->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(new ElidedLabel(tr("%1, %2").arg(card.person, card.role), TextUse::Body, Tone::Text), 1);
    if (!m_target.planName.isEmpty())
        second->addWidget(new ToneLabel(tr("About %1").arg(isolated(m_target.planName)), TextUse::Caption, Tone::Text2));
    header->addLayout(second);
    auto *third = new QHBoxLayout;
    third->setSpacing(8);
    m_time = new ElidedLabel({}, TextUse::Caption, Tone::Text2);
    third->addWidget(m_time);
    m_location = new QAction(tr("Where they are"), this);
    m_location->setShortcut(Qt::CTRL | Qt::Key_W);
    m_location->setObjectName(u"whereAreThey"_s);
    connect(m_location, &QAction::triggered, this, &CallDialog::askLocation);
    addAction(m_location);
    m_locationButton = new KeyButton(m_location);
    m_locationButton->setSize(ButtonSize::Small);
    m_locationButton->setKind(ButtonKind::Quiet);
    third->addWidget(m_locationButton);
    third->addStretch();
    m_attempts = new SlotBar(SlotSize::Small);
    third->addWidget(m_attempts);
    m_attemptsText = new ToneLabel({}, TextUse::Caption, Tone::Text2);
    m_attemptsText->setObjectName(u"attempts"_s);
    third->addWidget(m_attemptsText);
    header->addLayout(third);
    rows->addLayout(header);
    m_banner = new Banner;
    m_banner->setObjectName(u"callBanner"_s);
    rows->addWidget(m_banner);
}

// Passed before the call it has nothing to ask; passed during the call it stays, to be seen.
void CallDialog::askIdentity(IdentityPanel *panel)
{
    m_identity = panel;
    panel->setKeysEverywhere();
    panel->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(identityRow, panel);
    connect(panel, &IdentityPanel::stood, this, &CallDialog::showUnproven);
    connect(panel, &IdentityPanel::stood, this, [this, panel] {
        if (panel->isPassed() || panel->isVisible())
            return;
        panel->show();
        const int most = parentWidget() ? parentWidget()->window()->height() - margin : height();
        resize(width(), std::min(height() + panel->sizeHint().height(), std::max(height(), most)));
    });
}

void CallDialog::showScript(ScriptPanel *script)
{
    if (m_isLow)
        script->setCompact();
    static_cast<QVBoxLayout *>(layout())->insertWidget(identityRow, script);
}

// Clocks tick; the rules are asked again when they would answer otherwise, each minute, and when the clock jumped.
void CallDialog::watchClock()
{
    connect(m_watch, &ClockWatch::ticked, this, &CallDialog::showClocks);
    const auto ask = [this] {
        if (isAsking())
            check();
    };
    connect(m_watch, &ClockWatch::minuteTurned, this, ask);
    connect(m_watch, &ClockWatch::rang, this, ask);
}

void CallDialog::makeBody(QVBoxLayout *rows)
{
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, m_isLow ? 0 : 8, margin, m_isLow ? 2 : 8);
    body->setSpacing(m_isLow ? 4 : 8);
    m_opens = new ToneLabel({}, TextUse::Emphasis);
    m_opens->setObjectName(u"opens"_s);
    m_opens->setWordWrap(true);
    body->addWidget(m_opens);
    makeRefused(body);
    makeWrapUp(body);
    rows->addLayout(body, 1);
}

void CallDialog::makeRefused(QVBoxLayout *body)
{
    m_refusedBox = new QWidget;
    auto *column = new QVBoxLayout(m_refusedBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_reasons = new VerdictPanel;
    m_refused = new QScrollArea;
    m_refused->setWidgetResizable(true);
    m_refused->setFrameShape(QFrame::NoFrame);
    m_refused->setWidget(m_reasons);
    m_refused->setMinimumHeight(zoomed(120));
    column->addWidget(m_refused, 1);
    auto *trust = new ToneLabel(tr("Each rule says how well its words are known. None of it is legal advice."), TextUse::Caption,
                                Tone::Muted);
    trust->setWordWrap(true);
    column->addWidget(trust);
    m_overrideBox = new OverrideBox(m_desk.user().role);
    column->addWidget(m_overrideBox);
    connect(m_overrideBox, &OverrideBox::decided, this, &CallDialog::letPass);
    connect(m_overrideBox, &OverrideBox::requested, this, &CallDialog::askForOverride);
    body->addWidget(m_refusedBox, 1);
}

void CallDialog::makeWrapUp(QVBoxLayout *body)
{
    m_wrapUp = new QWidget;
    auto *parts = new QBoxLayout(m_isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, m_wrapUp);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(m_isWide ? margin : 6);
    auto *wrapUp = new QVBoxLayout;
    wrapUp->setSpacing(6);
    parts->addLayout(wrapUp, 3);
    m_outcomes = new OutcomeKeys(m_isLow ? ButtonSize::Small : ButtonSize::Normal);
    wrapUp->addWidget(new ToneLabel(tr("Outcome"), TextUse::Emphasis));
    wrapUp->addWidget(m_outcomes);
    m_said = new SaidKeys(m_target.place, m_isWide ? SaidKeys::Shape::Column : SaidKeys::Shape::Rows);
    wrapUp->addWidget(m_said->reached());
    parts->addWidget(m_said, 2);
    m_wrapScroll = new QScrollArea;
    m_wrapScroll->setWidgetResizable(true);
    m_wrapScroll->setFrameShape(QFrame::NoFrame);
    m_wrapScroll->setWidget(m_wrapUp);
    body->addWidget(m_wrapScroll, 1);
    m_unproven = new ToneLabel(
        tr("The identity check was not passed, yet this records the right party: Ctrl+1 to Ctrl+4 say who it was."),
        TextUse::Emphasis, Tone::Status);
    m_unproven->setObjectName(u"unproven"_s);
    m_unproven->setStatus(StatusKind::Warn);
    m_unproven->setWordWrap(true);
    m_unproven->hide();
    body->addWidget(m_unproven);
    connect(m_said, &SaidKeys::reachedChanged, this, &CallDialog::showUnproven);
    connect(m_said, &SaidKeys::edited, this, &CallDialog::saveDraft);
    body->addWidget(m_said->hoursFields());
    m_notesLabel = new ToneLabel(tr("&Notes"), TextUse::Emphasis);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(zoomed(m_isLow ? 38 : 72));
    m_notesLabel->setBuddy(m_notes);
    auto *notesLine = new QHBoxLayout;
    notesLine->setObjectName(u"notesLine"_s);
    notesLine->addWidget(m_notesLabel);
    body->addLayout(notesLine);
    body->addWidget(m_notes);
    connect(m_outcomes, &OutcomeKeys::chosen, this, [this](CallOutcome outcome) {
        m_said->suggest(outcome);
        setStep(m_step);
        saveDraft();
    });
    m_draft.setSingleShot(true);
    m_draft.setInterval(draftDelay);
    connect(&m_draft, &QTimer::timeout, this, &CallDialog::saveDraft);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        m_isWarned = false;
        m_draft.start();
    });
}

void CallDialog::makeFooter(QVBoxLayout *rows)
{
    auto *footer = new ChipFlow;
    footer->setTrailing(true);
    m_message = new ToneLabel({}, TextUse::Emphasis);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(margin, 0, margin, 0);
    rows->addWidget(m_message);
    auto *close = new KeyButton(tr("Close"));
    close->setKeyHint(Qt::Key_Escape);
    connect(close, &QPushButton::clicked, this, &CallDialog::reject);
    footer->addChip(close);
    m_call = new QAction(tr("Call"), this);
    m_call->setShortcut(Qt::Key_F5);
    m_call->setAutoRepeat(false); // the key that opened the form is no call yet
    connect(m_call, &QAction::triggered, this, &CallDialog::advance);
    m_save = new QAction(tr("Wrap up"), this);
    m_save->setObjectName(u"wrapUpAction"_s);
    m_save->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(m_save, &QAction::triggered, this, &CallDialog::wrapUp);
    m_handOver = new QAction(tr("Hand to the system's phone"), this);
    m_handOver->setObjectName(u"handOver"_s);
    m_handOver->setShortcut(Qt::CTRL | Qt::Key_F5);
    connect(m_handOver, &QAction::triggered, this, &CallDialog::handOver);
    m_deny = new QAction(tr("Somebody else calls"), this);
    m_deny->setObjectName(u"denyCaller"_s);
    m_deny->setShortcut(Qt::CTRL | Qt::Key_K);
    m_deny->setVisible(false);
    connect(m_deny, &QAction::triggered, this, &CallDialog::denyCaller);
    addActions({m_call, m_save, m_handOver, m_deny});
    m_callButton = new KeyButton(m_call);
    m_callButton->setObjectName(u"call"_s);
    auto *enter = new QAction(m_callButton);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    connect(enter, &QAction::triggered, m_call, &QAction::trigger);
    m_callButton->addAction(enter);
    m_saveButton = new KeyButton(m_save);
    m_saveButton->setObjectName(u"wrapUp"_s);
    m_saveButton->setKind(ButtonKind::Filled);
    m_handOverButton = new KeyButton(m_handOver);
    footer->addChip(new KeyButton(m_deny));
    footer->addChip(m_handOverButton);
    footer->addChip(m_callButton);
    footer->addChip(m_saveButton);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(margin, 10, margin, 10);
    line->addWidget(footer);
    rows->addLayout(line);
    setTabOrder(m_saveButton, m_locationButton); // it stands first but comes last
}

// Said before it is recorded, and not refused: the one who listens may know the voice.
void CallDialog::showUnproven()
{
    m_unproven->setVisible(m_identity && !m_identity->isPassed() && m_said->spokenWith() == SpokenWith::ThePerson);
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
    const bool isRefused = m_step == Step::Refused;
    m_location->setEnabled(m_step != Step::Dialling && m_step != Step::Saving);
    m_refusedBox->setVisible(isRefused);
    m_wrapScroll->setVisible(!isRefused);
    m_wrapUp->setEnabled(isOpen);
    // What was typed before a refusal stays; without any there is nothing to show.
    const bool hasNotes = !isRefused || !m_notes->toPlainText().isEmpty();
    m_notes->setVisible(hasNotes);
    m_notesLabel->setVisible(hasNotes);
    m_call->setVisible(!isRefused || isOutdated());
    m_call->setEnabled(m_step == Step::Checking || m_step == Step::Allowed || isOn || isOutdated());
    m_handOverButton->setVisible(m_step == Step::Allowed && m_phoneError && m_offersHandOver);
    m_handOver->setEnabled(m_handOverButton->isVisibleTo(this));
    m_call->setText(isOn ? tr("Hang up") : isOutdated() ? tr("Ask again") : tr("Call"));
    setActionIcon(m_call, isOn ? u"hang"_s : u"call"_s);
    m_callButton->setKind(isPlaced() ? ButtonKind::Plain : ButtonKind::Filled);
    m_callButton->setVisible((!isRefused || isOutdated()) && m_step != Step::HungUp && m_step != Step::Saving);
    m_call->setText(isOn && isAnswered() ? tr("The call is over") : m_call->text());
    m_saveButton->setVisible(isPlaced());
    m_save->setEnabled(isOpen && m_outcomes->outcome());
    say(isOpen ? lineMessage() : m_dialMessage);
    offerWork();
    showVerdict();
    showClocks();
}

// Refused until an instant that has passed: what the rules say now is another question.
bool CallDialog::isOutdated() const
{
    return m_step == Step::Refused && m_number->verdict.nextAllowed && *m_number->verdict.nextAllowed <= m_desk.asking().now;
}

void CallDialog::showVerdict()
{
    if (m_step == Step::Checking)
        m_verdict->setStatus(StatusKind::Hold, tr("Checking the rules"));
    else if (m_step == Step::Allowed)
        m_verdict->setStatus(m_override ? StatusKind::Warn : cardText().kind, m_override ? tr("Let pass") : cardText().word);
    else if (m_step == Step::Refused) {
        m_reasons->showRefusals(refusalTexts(*m_number, m_wording));
        m_overrideBox->showVerdict(m_number->verdict);
    }
}

void CallDialog::showAttempts(const ContactCard &card)
{
    if (card.point != m_target.card.point)
        return;
    m_target.card.attempts = card.attempts;
    m_target.card.limit = card.limit;
    showAttempts();
}

void CallDialog::showAttempts()
{
    const ContactCard &card = m_target.card;
    m_attempts->setVisible(card.limit > 0);
    m_attempts->setSlots(card.attempts, card.limit);
    m_attemptsText->setText(card.limit > 0 ? tr("%1 of %2 calls in seven days").arg(card.attempts).arg(card.limit)
                                           : tr("%n call(s) in seven days", nullptr, card.attempts));
}

void CallDialog::showClocks()
{
    m_opens->clear();
    const qint64 now = m_desk.asking().now;
    const auto zones = m_number ? zonesOf(*m_number) : m_target.card.zones;
    m_time->setText(tr("There it is %1").arg(localTimesText(zones, now, m_wording)));
    if (m_step == Step::Refused) {
        m_verdict->setStatus(cardText().kind, tr("Refused"));
        m_opens->setText(opensText(*m_number, now, m_wording));
        if (isOutdated() && !m_call->isEnabled())
            return showStep();
    } else if (m_step == Step::Allowed) {
        m_opens->setText(m_override ? tr("Let pass by %1: %2").arg(m_override->by, m_override->reason)
                         : cardText().opens.isEmpty() && !m_number->verdict.missing.empty() ? cardText().reason
                                                                                            : cardText().opens);
    } else if (isPlaced()) {
        showLine();
    }
    m_opens->setVisible(!m_opens->text().isEmpty());
}

// Its line is there only while there is something to say.
void CallDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

VerdictText CallDialog::cardText() const
{
    return verdictText(cardOf(*m_number, nullptr), m_desk.asking().now, m_wording);
}

void CallDialog::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, isPlaced() ? tr("The call is not recorded yet") : tr("The rules could not be asked"),
                          text.sentence, text.remedy);
    m_wantsCall = false;
    if (!isPlaced())
        setStep(Step::Checking);
}

void CallDialog::reject()
{
    if (m_step == Step::Saving || m_step == Step::Dialling)
        return;
    if (!isPlaced())
        return QDialog::reject();
    if (isAnswered() && !m_line.answeredAt)
        return leaveUnrecorded();
    if (m_line.answeredAt && !m_outcomes->outcome())
        return say(tr("Somebody answered: say how the call ended, keys 1 to 9, and it is recorded."));
    if (std::exchange(m_isWarned, true))
        return save(m_outcomes->outcome().value_or(CallOutcome::NoAnswer));
    say(m_outcomes->outcome() ? tr("The call was placed. Esc again records it and closes.")
                              : tr("The call was placed. Esc again records it as no answer and closes."));
}

// The key may have been a slip: nothing was dialled, so a call that nobody says anything of is none.
void CallDialog::leaveUnrecorded()
{
    const bool isEmpty = !m_outcomes->outcome() && m_notes->toPlainText().trimmed().isEmpty() && m_said->said().empty();
    if (isEmpty || std::exchange(m_isWarned, true))
        return QDialog::reject();
    say(tr("Esc again closes without recording that they called; Ctrl+Enter records it."));
}

} // namespace kept
