// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/datetext.h"
#include "models/view/linetext.h"
#include "ui/call/calldialog.h"
#include "ui/call/outcomekeys.h"
#include "ui/call/phonesettings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"

#include <QAction>

namespace kept {

using namespace Qt::Literals::StringLiterals;

void CallDialog::setDialler(Dialler *dialler)
{
    dropPhone();
    m_phone = dialler;
    m_phone->setParent(this);
}

void CallDialog::dropPhone()
{
    if (m_phone) {
        m_phone->disconnect(this);
        m_phone->deleteLater();
    }
    m_phone.clear();
}

Dialler *CallDialog::makeDialler()
{
    const PhoneSettings settings = PhoneSettings::stored();
    const PhoneWay way = m_handsOver ? PhoneWay::HandOver : settings.way;
    const bool isOpen = way == PhoneWay::Baresip && m_watchedCalls && m_watchedCalls->line() == settings.baresip;
    return isOpen ? m_watchedCalls->makeDialler(this) : settings.makeDialler(way, this);
}

void CallDialog::startCall(DecisionId decision)
{
    m_decision = decision;
    m_line = {};
    if (m_handsOver)
        dropPhone();
    auto *dialler = qobject_cast<Dialler *>(m_phone.data());
    if (!dialler)
        setDialler(dialler = makeDialler());
    connect(dialler, &Dialler::placed, this, &CallDialog::bePlaced);
    connect(dialler, &Dialler::notPlaced, this, &CallDialog::beNotPlaced);
    connect(dialler, &Dialler::ringing, this, [this] {
        m_line.rangAt = m_desk.asking().now;
        showClocks();
    });
    connect(dialler, &PhoneLine::answered, this, &CallDialog::answerLine);
    connect(dialler, &PhoneLine::ended, this, &CallDialog::endLine);
    dialler->dial(m_number->point.value);
}

void CallDialog::bePlaced(DialledBy by)
{
    m_startedAt = m_desk.asking().now;
    setStep(Step::OnCall);
    m_outcomes->setFocus();
    recordPlaced([this](const Result<void> &done) {
        if (!done)
            tellFailure(done.error());
    });
    if (by == DialledBy::Hand)
        say(tr("No telephone program took the number: dial it by hand."));
}

// Nothing was called, so there is nothing to record; before the next attempt the rules are asked anew.
void CallDialog::beNotPlaced(const Error &error)
{
    m_decision.reset();
    m_phoneError = error;
    m_offersHandOver = isFollowed();
    dropPhone();
    setStep(Step::Checking);
    check();
}

// Stays until the next attempt, however often the rules are asked meanwhile.
void CallDialog::showPhoneError()
{
    m_banner->setVisible(m_phoneError.has_value());
    if (!m_phoneError)
        return;
    const FindingText text = errorText(*m_phoneError, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("Nothing was called"), text.sentence, text.remedy);
}

void CallDialog::hangUp()
{
    if (m_phone)
        m_phone->hangUp();
    endLine(LineEnd::HungUpHere);
}

// Whichever side was first: what is heard after that changes nothing.
void CallDialog::endLine(LineEnd how)
{
    if (m_step != Step::OnCall)
        return;
    m_endedAt = m_desk.asking().now;
    if (isFollowed())
        m_line.end = how;
    if (how == LineEnd::Lost) {
        m_banner->showMessage(StatusKind::Bad, tr("The connection to the phone was lost"),
                              tr("The call may still be on: look at the phone, and hang up there."));
        m_banner->show();
    }
    m_step = Step::HungUp;
    saveDraft();
    if (const auto outcome = isFollowed() && !isAnswered() ? suggestedOutcome(m_line) : std::nullopt)
        m_outcomes->suggest(*outcome);
    setStep(Step::HungUp);
}

bool CallDialog::isFollowed() const
{
    return m_taken || (m_phone && m_phone->isFollowing());
}

// What there is to say of a call that was placed, below its keys.
QString CallDialog::lineMessage() const
{
    const QString sentence = isAnswered() && m_line.end && !m_line.answeredAt ? tr("They hung up before they were answered.")
                                                                              : lineEndSentence(m_line);
    if (m_outcomes->outcome())
        return sentence.isEmpty() ? m_dialMessage : sentence;
    const QString asks = tr("Say how the call ended: keys 1 to 9.");
    return sentence.isEmpty() ? asks : sentence + u' ' + asks;
}

void CallDialog::showLine()
{
    StatusText line = lineText(m_line, isFollowed() || m_line.end ? LineFollowed::Yes : LineFollowed::No,
                               {*m_startedAt, m_endedAt, m_desk.asking().now});
    // When a call that was cut off here ended, nobody knows.
    if (m_isResumed && !m_endedAt)
        line = {tr("Placed %1").arg(instantText(*m_startedAt, m_wording.zone, m_wording.locale)), StatusKind::Info};
    m_verdict->setStatus(line.kind, line.text);
    m_verdict->setIconName(u"call"_s);
}

} // namespace kept
