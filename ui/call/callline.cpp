// SPDX-License-Identifier: GPL-3.0-or-later
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
    dropDialler();
    m_dialler = dialler;
    m_dialler->setParent(this);
}

void CallDialog::dropDialler()
{
    if (m_dialler) {
        m_dialler->disconnect(this);
        m_dialler->deleteLater();
    }
    m_dialler.clear();
}

void CallDialog::startCall(DecisionId decision)
{
    m_decision = decision;
    m_line = {};
    const PhoneSettings settings = PhoneSettings::stored();
    if (m_handsOver)
        dropDialler();
    if (!m_dialler)
        m_dialler = settings.makeDialler(m_handsOver ? PhoneWay::HandOver : settings.way, this);
    connect(m_dialler, &Dialler::placed, this, &CallDialog::bePlaced);
    connect(m_dialler, &Dialler::notPlaced, this, &CallDialog::beNotPlaced);
    connect(m_dialler, &Dialler::ringing, this, [this] {
        m_line.rangAt = m_desk.asking().now;
        showClocks();
    });
    connect(m_dialler, &Dialler::answered, this, [this] {
        m_line.answeredAt = m_desk.asking().now;
        showClocks();
    });
    connect(m_dialler, &Dialler::ended, this, &CallDialog::endLine);
    m_dialler->dial(m_number->point.value);
}

void CallDialog::bePlaced(DialledBy by)
{
    m_startedAt = m_desk.asking().now;
    setStep(Step::OnCall);
    m_outcomes->setFocus();
    if (by == DialledBy::Hand)
        say(tr("No telephone program took the number: dial it by hand."));
}

// Nothing was called, so there is nothing to record; before the next attempt the rules are asked anew.
void CallDialog::beNotPlaced(const Error &error)
{
    m_decision.reset();
    m_phoneError = error;
    m_offersHandOver = isFollowed();
    dropDialler();
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
    if (m_dialler)
        m_dialler->hangUp();
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
    if (const auto outcome = isFollowed() ? suggestedOutcome(m_line) : std::nullopt)
        m_outcomes->suggest(*outcome);
    setStep(Step::HungUp);
}

bool CallDialog::isFollowed() const
{
    return m_dialler && m_dialler->isFollowing();
}

// What there is to say of a call that was placed, below its keys.
QString CallDialog::lineMessage() const
{
    const QString sentence = lineEndSentence(m_line);
    if (m_outcomes->outcome())
        return sentence.isEmpty() ? m_dialMessage : sentence;
    const QString asks = tr("Say how the call ended: keys 1 to 9.");
    return sentence.isEmpty() ? asks : sentence + u' ' + asks;
}

void CallDialog::showLine()
{
    const StatusText line = lineText(m_line, isFollowed() ? LineFollowed::Yes : LineFollowed::No,
                                     {*m_startedAt, m_endedAt, m_desk.asking().now});
    m_verdict->setStatus(line.kind, line.text);
    m_verdict->setIconName(u"call"_s);
}

} // namespace kept
