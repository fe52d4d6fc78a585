// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/namekey.h"
#include "models/view/calltext.h"
#include "models/view/moneytext.h"
#include "ui/call/calldialog.h"
#include "ui/call/outcomekeys.h"

#include <QAction>
#include <QCheckBox>

namespace kept {

using namespace Qt::Literals::StringLiterals;

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

void CallDialog::answerLine()
{
    m_line.answeredAt = m_desk.asking().now;
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
