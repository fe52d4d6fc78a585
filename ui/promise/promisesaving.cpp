// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/makepromise.h"
#include "models/commands/replacepromise.h"
#include "models/commands/requestoverride.h"
#include "ui/promise/promisedialog.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace kept {

void PromiseDialog::save()
{
    if (!m_save->isEnabled() || m_isBusy)
        return;
    setBusy(true);
    if (isAtLimit())
        return ask();
    if (m_sheet.replaces)
        return replace();
    MakePromise command;
    command.plan = m_sheet.plan.id;
    command.input = inputOf(draft());
    whenReady(m_desk.run(command), this, [this](const Result<PromiseMade> &result) {
        if (!result)
            return tellFailure(result.error());
        m_isTouched = false;
        Q_EMIT promiseMade(result->promise);
        accept();
    });
}

void PromiseDialog::ask()
{
    RequestOverride request;
    request.plan = m_sheet.plan.id;
    request.reason = m_reason->toPlainText().trimmed();
    if (const QVariant supervisor = m_goesTo->currentData(); supervisor.isValid())
        request.supervisor = UserId::fromValue(supervisor.toLongLong());
    if (m_sheet.replaces)
        request.replaces = m_sheet.replaces->id;
    request.input = inputOf(draft());
    whenReady(m_desk.run(request), this, [this](const Result<OverrideRequested> &result) {
        if (!result)
            return tellFailure(result.error());
        m_isTouched = false;
        Q_EMIT overrideRequested();
        accept();
    });
}

void PromiseDialog::replace()
{
    const PromiseId old = m_sheet.replaces->id;
    whenReady(m_desk.run(ReplacePromise{old, inputOf(draft())}), this, [this, old](const Result<PromiseMade> &result) {
        if (!result)
            return tellFailure(result.error());
        m_isTouched = false;
        Q_EMIT promiseReplaced(result->promise, old);
        accept();
    });
}

// The draft stays as it was typed: nothing is lost by a refusal or a lost connection.
void PromiseDialog::tellFailure(const Error &error)
{
    setBusy(false);
    const FindingText text = errorText(error, m_wording);
    m_blocking->setText(text.remedy.isEmpty() ? text.sentence : text.sentence + QChar(u' ') + text.remedy + QChar(u'.'));
    m_blocking->setStatus(StatusKind::Bad);
}

void PromiseDialog::reject()
{
    if (m_isBusy)
        return;
    if (m_isTouched && !m_isWarned) {
        m_isWarned = true;
        m_blocking->setText(tr("Press Escape again to throw the draft away"));
        m_blocking->setStatus(StatusKind::Warn);
        return;
    }
    QDialog::reject();
}

} // namespace kept
