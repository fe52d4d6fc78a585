// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/affordabilityform.h"
#include "ui/paymentplan/plancalculator.h"
#include "ui/paymentplan/planterms.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>

namespace kept {

using namespace Qt::Literals::StringLiterals;

void PlanCalculator::tell(StatusKind kind, const QString &text)
{
    m_message->setText(text);
    m_message->setStatus(kind);
}

void PlanCalculator::showFooter()
{
    const bool isTerms = step() == Step::Terms;
    const bool waits = isTerms && m_offer && needsApproval(m_findings);
    m_goesToBox->setVisible(waits);
    if (isTerms)
        showFooterOfTerms();
    else
        showFooterOfSheet();
    m_save->setEnabled(m_saveAction->isEnabled());
}

void PlanCalculator::showFooterOfSheet()
{
    m_saveAction->setText(tr("Save and use it"));
    const bool hasPerson = m_sheet.affordability.contact.has_value();
    const bool isReady = hasPerson && m_affordability->isReadable() && !m_affordability->isEmpty();
    if (!hasPerson)
        tell(StatusKind::Bad, tr("The plan has no person whose sheet it could be."));
    else if (!m_affordability->isReadable())
        tell(StatusKind::Bad, tr("A field can't be read yet"));
    else if (m_affordability->isChanged() && !m_affordability->isEmpty())
        tell(StatusKind::Hold, tr("Not recorded yet"));
    else
        tell(StatusKind::Hold, {});
    m_saveAction->setEnabled(isReady && !m_isBusy);
}

void PlanCalculator::showFooterOfTerms()
{
    int blocking = 0;
    int limits = 0;
    int warnings = 0;
    for (const Finding &finding : m_findings) {
        blocking += finding.severity == Severity::Block;
        limits += needsApproval({finding});
        warnings += finding.severity == Severity::Warn;
    }
    const bool isReadable = m_terms->isReadable();
    m_saveAction->setText(limits > 0 ? tr("Send for approval") : tr("Save payment plan"));
    if (!isReadable)
        tell(StatusKind::Bad, tr("A field can't be read yet"));
    else if (blocking > 0)
        tell(StatusKind::Bad, tr("%n finding(s) block saving", nullptr, blocking));
    else if (limits > 0)
        tell(StatusKind::Hold, tr("Beyond your limits: active once a supervisor approves it"));
    else if (warnings > 0)
        tell(StatusKind::Warn, tr("%n finding(s) to note", nullptr, warnings));
    else
        tell(StatusKind::Ok, tr("Within your limits: active at once"));
    m_saveAction->setEnabled(m_offer && isReadable && blocking == 0 && !m_isBusy);
}

void PlanCalculator::useOffer()
{
    if (const AffordableOffer *offer = m_affordability->chosen())
        m_terms->useInstalment(offer->cadence, offer->instalment);
    showStep(Step::Terms);
}

void PlanCalculator::save()
{
    if (!m_saveAction->isEnabled() || m_isBusy)
        return;
    if (step() == Step::Affordability)
        return recordSheet([this] { useOffer(); });
    const bool hasSheet = m_affordability->isChanged() && m_affordability->affordability() && m_sheet.affordability.contact;
    if (hasSheet)
        recordSheet([this] { propose(); });
    else
        propose();
}

void PlanCalculator::recordSheet(std::function<void()> then)
{
    setBusy(true);
    whenReady(m_desk.run(m_affordability->command(*m_sheet.affordability.contact)), this,
              [this, then = std::move(then)](const Result<AffordabilityRecorded> &result) {
                  if (!result)
                      return tellFailure(result.error());
                  m_affordability->noteSaved();
                  m_sheet.facts.affordable = result->affordable;
                  m_affordability->setFacts(m_sheet.facts);
                  showFacts();
                  setBusy(false);
                  Q_EMIT affordabilityRecorded();
                  then();
              });
}

void PlanCalculator::propose()
{
    setBusy(true);
    ProposePaymentPlan command;
    command.plan = m_sheet.plan.id;
    command.input = inputOf(m_terms->draft());
    if (const QString note = m_terms->note(); !note.isEmpty())
        command.note = note;
    if (const QVariant supervisor = m_goesTo->currentData(); supervisor.isValid() && needsApproval(m_findings))
        command.supervisor = UserId::fromValue(supervisor.toLongLong());
    whenReady(m_desk.run(command), this, [this](const Result<PaymentPlanProposed> &result) {
        if (!result)
            return tellFailure(result.error());
        m_isTouched = false;
        Q_EMIT proposed(*result);
        accept();
    });
}

// The terms stay as they were typed: nothing is lost by a refusal or a lost connection.
void PlanCalculator::tellFailure(const Error &error)
{
    setBusy(false);
    const FindingText text = errorText(error, m_wording);
    tell(StatusKind::Bad, text.remedy.isEmpty() ? text.sentence : text.sentence + QChar(u' ') + text.remedy + QChar(u'.'));
}

void PlanCalculator::setBusy(bool busy)
{
    m_isBusy = busy;
    m_cancel->setEnabled(!busy);
    showFooter();
}

void PlanCalculator::reject()
{
    if (m_isBusy)
        return;
    if (m_isTouched && !m_isWarned) {
        m_isWarned = true;
        tell(StatusKind::Warn, tr("Press Escape again to throw this away"));
        return;
    }
    QDialog::reject();
}

} // namespace kept
