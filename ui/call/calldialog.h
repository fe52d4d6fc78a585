// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/loginteraction.h"
#include "models/commands/recorddecision.h"
#include "models/desk/callwatch.h"
#include "models/desk/desk.h"
#include "models/domain/calloutcome.h"
#include "models/queries/callcheck.h"
#include "models/queries/notedlocation.h"
#include "models/queries/openoverride.h"
#include "models/store/interactionrepository.h"
#include "models/view/contactcard.h"
#include "ui/call/saidkeys.h"
#include "ui/call/takencall.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

class QAction;
class QCheckBox;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace kept {

class Banner;
class Chip;
class ClockWatch;
class IdentityPanel;
class KeyButton;
class OutcomeKeys;
class OverrideBox;
class ScriptPanel;
class SlotBar;
class ToneLabel;
class VerdictPanel;

/// Whom a call is placed to, or who calls, and about what.
struct CallTarget
{
    AccountId customer = AccountId::fromValue(0);
    ContactCard card;
    std::optional<PlanId> plan; ///< none: the call is about the customer as a whole
    QString planName;
    DialledPlace place = DialledPlace::Mobile;
    std::optional<ContactPointId> emailPoint = std::nullopt; ///< of the person, where there is just one
    std::optional<qint64> lease = std::nullopt;              ///< under which the customer is worked on
    Direction direction = Direction::Outbound;
};

/// Places a call and takes down how it went. The rules are asked when it opens and once more at dialling, whatever a card
/// said before; that verdict is kept, yes or no, and the call names it. A refused number shows why, whether anybody may let
/// it pass, and has no way to call. A call that was placed is on record from that moment, as one that is still to be wrapped
/// up; the wrap-up completes it, with what the person said. Notes are a draft until then, whatever happens to the program.
/// Of somebody who calls here no rule is asked, and nothing is dialled: such a call is on from the start.
class CallDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Checking, Refused, Allowed, Dialling, OnCall, HungUp, Saving };

    CallDialog(Desk &desk, CallTarget target, Wording wording, QWidget *parent = nullptr);
    ~CallDialog() override;
    /// Whether notes of a call that nobody wrapped up were typed at this computer, by whoever sits at the desk.
    static bool hasDraft(const Desk &desk, InteractionId call);
    /// Goes on with a call that was placed and not wrapped up, with the notes that were typed, what was chosen, and the times
    /// that are known.
    void resume(const InteractionRecord &call);
    /// The form is about to close without its wrap-up, because somebody else takes the seat: what is not on record yet comes there
    /// as a call that is still to be wrapped up.
    void setAside();
    Step step() const { return m_step; }
    /// What the card of the number counts by now: the form shows the same figure.
    void showAttempts(const ContactCard &card);
    /// Asks who is speaking, above the outcome and by the same keys as on the page, until the person has shown it.
    void askIdentity(IdentityPanel *panel);
    /// Takes what is said on the call, which the page behind has no room for, and shows it above the outcome.
    void showScript(ScriptPanel *script);
    /// What is agreed on while somebody is on the line: the key works here as on the page, which is shut meanwhile.
    void addWork(QAction *ofPage);
    /// What stands in the way of such a thing, where the eyes are.
    void tell(const QString &sentence);
    /// Calls through this one, which becomes the dialog's, and not by the way that the settings choose.
    void setDialler(Dialler *dialler);
    /// Calls through baresip go over the connection that is open already, where it is the one of the settings.
    void setCallWatch(CallWatch *watch) { m_watchedCalls = watch; }
    /// The call that is taken down here came in at the telephone: from now on it is the dialog's, which follows it.
    void follow(const TakenCall &call);

Q_SIGNALS:
    /// The rules have answered; the dialog shows what they said.
    void checked();
    void callLogged(kept::InteractionId interaction, kept::CallOutcome outcome);
    /// It is somebody else who calls: the form has closed without a record, and the call goes on.
    void callerDenied(const kept::TakenCall &call);
    /// The person promised to pay: the promise is taken down next.
    void promiseAsked(kept::PlanId plan);

public Q_SLOTS:
    /// Escape and Close: asks once before a call that was placed is given up, and records it all the same.
    void reject() override;

private:
    /// One thing to record; it hands on how that went.
    using Recording = std::function<void(std::function<void(const Result<void> &)>)>;

    void makeHeader(QVBoxLayout *rows);
    void makeBody(QVBoxLayout *rows);
    void makeRefused(QVBoxLayout *body);
    void makeWrapUp(QVBoxLayout *body);
    void makeFooter(QVBoxLayout *rows);
    void makeAnswered(QVBoxLayout *rows);
    bool isAnswered() const { return m_target.direction == Direction::Inbound; }
    std::optional<ContactPointId> pointOfCall() const;
    void leaveUnrecorded();
    void watchClock();
    void check();
    void takeOverride(const Result<CallCheck::Answer> &answer, const Result<OpenOverride::Answer> &granted);
    void takeVerdict(const Result<CallCheck::Answer> &answer);
    void offerCall();
    void advance();
    void callWhenAllowed();
    void dial();
    void dialled(const Result<DecisionRecorded> &decision);
    void handOver();
    void startCall(DecisionId decision);
    void bePlaced(DialledBy by);
    void beNotPlaced(const Error &error);
    void showPhoneError();
    void dropPhone();
    Dialler *makeDialler();
    void answerLine();
    void denyCaller();
    void hangUp();
    void endLine(LineEnd how);
    void showLine();
    void offerWork();
    QString lineMessage() const;
    bool isFollowed() const;
    void askLocation();
    void noteLocation(const NotedLocation::Answer &noted);
    void letPass(const QString &reason);
    void askForOverride(const QString &reason);
    void recordRefusal(std::function<void(DecisionId)> then);
    void tellOverride(const Error &error);
    void wrapUp();
    void save(CallOutcome outcome);
    void recordNext();
    void logCall(CallOutcome outcome);
    template<class C>
    void noteLine(C &command) const;
    template<class C>
    void noteEnd(C &command, CallOutcome outcome) const;
    LogInteraction placedCall() const;
    void recordPlaced(std::function<void(const Result<void> &)> done);
    void addWrapUp(CallOutcome outcome);
    void takeLogged(const Result<InteractionLogged> &logged, std::optional<qint64> endedAt);
    void saveDraft();
    QString callDraftKey() const;
    QVariantMap draft() const;
    void takeUp(const QVariantMap &draft);
    void showUnproven();
    void addSaid(CallOutcome outcome);
    template<class C>
    void addRecording(C command);
    void finish();
    void setStep(Step step);
    void showStep();
    bool isOutdated() const;
    void showVerdict();
    void showAttempts();
    void showClocks();
    VerdictText cardText() const;
    void say(const QString &message);
    void tellFailure(const Error &error);
    bool isPlaced() const { return m_startedAt.has_value(); }
    bool isAsking() const { return m_step == Step::Checking || m_step == Step::Refused || m_step == Step::Allowed; }

    Desk &m_desk;
    CallTarget m_target;
    Wording m_wording;
    QuestionLane m_lane;
    std::optional<CallCheck::Number> m_number;
    Step m_step = Step::Checking;
    std::optional<qint64> m_startedAt;
    std::optional<qint64> m_endedAt;
    std::optional<qint64> m_wrappedUpAt; ///< as it was sent when nobody knows whether it was recorded
    bool m_isWide = false;               ///< the keys lie in two columns
    bool m_isLow = false;
    bool m_isWarned = false;
    bool m_wantsCall = false; ///< asked for before the rules had answered
    bool m_isLogged = false;
    QString m_dialMessage; ///< what became of the last attempt to dial
    QPointer<CallWatch> m_watchedCalls;
    QPointer<PhoneLine> m_phone; ///< the telephone's side of the call
    std::optional<TakenCall> m_taken;
    CallLine m_line;
    std::optional<Error> m_phoneError; ///< why the last attempt called nobody
    bool m_offersHandOver = false;
    bool m_handsOver = false; ///< past the telephone that the settings choose
    std::optional<GrantedOverride> m_override;
    std::optional<DecisionId> m_decision;       ///< by which the call was placed
    std::optional<InteractionId> m_interaction; ///< as which the call is on record
    qint64 m_user;                              ///< whose drafts these are; 0 at a file without users
    QTimer m_draft;
    bool m_isResumed = false;
    bool m_isRecording = false;                 ///< the attempt is on its way to the store
    std::optional<CallOutcome> m_outcomeToSave; ///< chosen before it arrived there
    std::deque<Recording> m_recordings;         ///< still to be done
    CallOutcome m_outcome = CallOutcome::NoAnswer;
    ClockWatch *m_watch;

    QCheckBox *m_isOtherNumber = nullptr; ///< of a call that somebody else made
    ToneLabel *m_time = nullptr;
    SlotBar *m_attempts = nullptr;
    ToneLabel *m_attemptsText = nullptr;
    Chip *m_verdict = nullptr;
    ToneLabel *m_opens = nullptr;
    Banner *m_banner = nullptr;
    VerdictPanel *m_reasons = nullptr;
    OverrideBox *m_overrideBox = nullptr;
    QWidget *m_refusedBox = nullptr;
    SaidKeys *m_said = nullptr;
    ToneLabel *m_unproven = nullptr; ///< that nobody showed to be the person who is recorded
    QPointer<IdentityPanel> m_identity;
    QScrollArea *m_refused = nullptr;
    QWidget *m_wrapUp = nullptr;
    QScrollArea *m_wrapScroll = nullptr;
    OutcomeKeys *m_outcomes = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    ToneLabel *m_notesLabel = nullptr;
    ToneLabel *m_message = nullptr;
    QAction *m_call = nullptr;
    QAction *m_save = nullptr;
    QAction *m_handOver = nullptr;
    QAction *m_deny = nullptr;
    QAction *m_location = nullptr;
    QList<QAction *> m_work; ///< only while the call is on or to be wrapped up
    QWidget *m_workKeys = nullptr;
    KeyButton *m_callButton = nullptr;
    KeyButton *m_handOverButton = nullptr;
    KeyButton *m_saveButton = nullptr;
    KeyButton *m_locationButton = nullptr;
};

} // namespace kept
