// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/ownkey.h"
#include "models/domain/namekey.h"
#include "models/view/calltext.h"
#include "models/view/moneytext.h"
#include "ui/call/calldialog.h"
#include "ui/call/outcomekeys.h"

#include <QAction>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSettings>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const StoreLocation &store, qint64 user, InteractionId call)
{
    return u"%1/call-%2"_s.arg(ownKey(u"drafts"_s, store, user), QString::number(call.value()));
}

} // namespace

void CallDialog::follow(const TakenCall &call)
{
    m_taken = call;
    m_line = call.told->line;
    m_startedAt = m_line.rangAt.value_or(*m_startedAt);
    if (call.call) {
        m_phone = call.call;
        m_phone->setParent(this);
        connect(m_phone, &PhoneLine::answered, this, &CallDialog::answerLine);
        connect(m_phone, &PhoneLine::ended, this, &CallDialog::endLine);
    }
    // Of a card that was chosen otherwise than by this number.
    const QString shown = digitsOf(m_target.card.number);
    if (call.number.isEmpty() || shown.isEmpty() || !shown.endsWith(digitsOf(call.number).right(7)))
        m_isOtherNumber->setChecked(true);
    if (!call.number.isEmpty())
        m_isOtherNumber->setText(tr("%1, %2").arg(m_isOtherNumber->text(), isolated(phoneText(call.number).simplified())));
    m_deny->setVisible(true);
    if (m_line.end)
        m_endedAt = call.told->endedAt;
    setStep(m_line.end ? Step::HungUp : Step::OnCall);
    m_outcomes->setFocus();
}

bool CallDialog::hasDraft(const Desk &desk, InteractionId call)
{
    const qint64 user = desk.user().id ? desk.user().id->value() : 0;
    return QSettings().contains(keyOf(desk.location(), user, call));
}

QString CallDialog::callDraftKey() const
{
    return keyOf(m_desk.location(), m_user, m_interaction.value_or(InteractionId::fromValue(0)));
}

// Kept without a word of notes too: it tells that the form was open at this computer.
void CallDialog::saveDraft()
{
    m_draft.stop();
    if (m_interaction && !m_isLogged)
        QSettings().setValue(callDraftKey(), draft());
}

QVariantMap CallDialog::draft() const
{
    QVariantMap draft{{u"notes"_s, m_notes->toPlainText()}, {u"said"_s, m_said->draft()}};
    if (const auto outcome = m_outcomes->outcome())
        draft.insert(u"outcome"_s, nameOf(*outcome));
    const std::pair<QString, std::optional<qint64>> times[] = {
        {u"rangAt"_s, m_line.rangAt}, {u"answeredAt"_s, m_line.answeredAt}, {u"endedAt"_s, m_endedAt}};
    for (const auto &[name, at] : times)
        if (at)
            draft.insert(name, *at);
    if (m_line.end)
        draft.insert(u"lineEnd"_s, nameOf(*m_line.end));
    return draft;
}

// What is on record goes before what was seen here.
void CallDialog::takeUp(const QVariantMap &draft)
{
    const auto take = [&draft](const QString &name, std::optional<qint64> *at) {
        if (!*at && draft.contains(name))
            *at = draft.value(name).toLongLong();
    };
    take(u"rangAt"_s, &m_line.rangAt);
    take(u"answeredAt"_s, &m_line.answeredAt);
    take(u"endedAt"_s, &m_endedAt);
    if (!m_line.end)
        m_line.end = fromName<LineEnd>(draft.value(u"lineEnd"_s).toString());
    if (draft.contains(u"notes"_s))
        m_notes->setPlainText(draft.value(u"notes"_s).toString());
    if (const auto outcome = fromName<CallOutcome>(draft.value(u"outcome"_s).toString()))
        m_outcomes->suggest(*outcome);
    m_said->takeUp(draft.value(u"said"_s).toMap());
}

void CallDialog::resume(const InteractionRecord &call)
{
    m_desk.cancel(m_lane);
    m_isResumed = true;
    m_interaction = call.id;
    m_startedAt = call.startedAt;
    m_endedAt = call.endedAt;
    m_line = {call.rangAt, call.answeredAt, call.lineEnd};
    m_decision = call.decision;
    m_notes->setPlainText(call.notes.value_or(QString()));
    takeUp(QSettings().value(callDraftKey()).toMap());
    m_notes->moveCursor(QTextCursor::End);
    setStep(Step::HungUp);
    m_outcomes->setFocus();
}

void CallDialog::setAside()
{
    if (!isPlaced() || m_isLogged || m_step == Step::Saving)
        return;
    const bool isSlip = isAnswered() && !m_line.answeredAt && !m_outcomes->outcome() &&
                        m_notes->toPlainText().trimmed().isEmpty() && m_said->said().empty();
    if (!m_interaction && !m_isRecording && !isSlip) {
        LogInteraction command = placedCall();
        const QString notes = m_notes->toPlainText();
        if (!notes.trimmed().isEmpty())
            command.notes = notes.trimmed();
        // This form is gone by then.
        m_desk.run(command).then(
            [store = m_desk.location(), user = m_user, left = draft()](const Result<InteractionLogged> &logged) {
                if (logged)
                    QSettings().setValue(keyOf(store, user, logged->interaction), left);
            });
    }
    saveDraft();
}

void CallDialog::answerLine()
{
    m_line.answeredAt = m_desk.asking().now;
    saveDraft();
    showClocks();
}

// Whoever has the number is not always the one who calls from it.
void CallDialog::denyCaller()
{
    if (!m_taken || m_step == Step::Saving)
        return;
    auto told = std::make_shared<RungLine>();
    told->line = m_line;
    told->endedAt = m_endedAt;
    TakenCall call = *m_taken;
    call.told = told;
    if (m_phone) {
        m_phone->disconnect(this);
        m_phone->setParent(m_watchedCalls);
    }
    QDialog::reject();
    Q_EMIT callerDenied(call);
}

} // namespace kept
