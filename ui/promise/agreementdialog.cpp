// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promise/agreementdialog.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"

#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestText = 200;

AgreementDialog::Change changeOf(const PromiseRow &promise)
{
    if (promise.status == PromiseState::Open)
        return CancelPromise{promise.id, {}};
    return ReinstatePromise{promise.id, {}};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

bool mayStandAgain(const PromiseRow &promise)
{
    return promise.status == PromiseState::Cancelled || promise.status == PromiseState::Superseded || promise.supersededBy;
}

AgreementDialog::Texts AgreementDialog::textsOf(const PromiseRow &promise, const Wording &wording)
{
    const StatusText state = promiseStatusText(shownState(promise));
    const QString due = promise.firstDue.isValid() ? tr("first due %1").arg(dateText(promise.firstDue, wording.locale))
                                                   : QString();
    const QString summary = joined({isolated(promise.number), proseText(promise.amount, wording.locale), due,
                                    isolated(promise.planName), promise.customerName, wording.locale.toLower(state.text),
                                    promise.cancelReason.simplified()});
    if (promise.status == PromiseState::Open)
        return {tr("Cancel a promise"), tr("Cancel the promise"), tr("Why it is cancelled. Required."), summary};
    return {tr("Let a promise stand again"), tr("Let it stand again"), tr("Why it stands again. Required."), summary};
}

AgreementDialog::Texts AgreementDialog::textsOf(const PaymentPlanRow &paymentPlan, const Wording &wording)
{
    const StatusText state = paymentPlanStatusText(nameOf(paymentPlan.status));
    return {tr("Let a payment plan stand again"), tr("Let it stand again"), tr("Why it stands again. Required."),
            joined({isolated(paymentPlan.number), proseText(paymentPlan.amount, wording.locale), isolated(paymentPlan.planName),
                    paymentPlan.customerName, wording.locale.toLower(state.text), paymentPlan.endReason.simplified()})};
}

AgreementDialog::AgreementDialog(Desk &desk, const PromiseRow &promise, const Wording &wording, QWidget *parent)
    : AgreementDialog(desk, changeOf(promise), promise.plan, textsOf(promise, wording), wording, parent)
{}

AgreementDialog::AgreementDialog(Desk &desk, const PaymentPlanRow &paymentPlan, const Wording &wording, QWidget *parent)
    : AgreementDialog(desk, ReinstatePaymentPlan{paymentPlan.id, {}}, paymentPlan.plan, textsOf(paymentPlan, wording), wording,
                      parent)
{}

AgreementDialog::AgreementDialog(Desk &desk, Change change, PlanId plan, const Texts &texts, const Wording &wording,
                                 QWidget *parent)
    : EffectDialog(desk, wording, texts.title, texts.save, parent), m_change(std::move(change)), m_plan(plan),
      m_reason(new QLineEdit)
{
    setObjectName(u"agreementDialog"_s);
    setSummary(texts.summary);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(texts.hint);
    m_reason->setMaxLength(longestText);
    m_reason->setFixedWidth(zoomed(fieldWidth));
    addField(tr("&Reason"), m_reason);
    if (std::holds_alternative<CancelPromise>(m_change))
        footer()->setCancelText(tr("Keep it open"));
    connect(m_reason, &QLineEdit::textChanged, this, &AgreementDialog::touch);
    refresh();
    m_reason->setFocus();
}

// The effect is shown before there is a reason; without one it can't be saved.
void AgreementDialog::refresh()
{
    const QString typed = m_reason->text().trimmed();
    setMissing(typed.isEmpty() ? tr("Give a reason") : QString());
    std::visit(
        [&](auto &change) {
            change.reason = typed.isEmpty() ? u"…"_s : typed;
            rehearseCommand(change, {m_plan});
        },
        m_change);
}

void AgreementDialog::save()
{
    std::visit(
        [this](auto &change) {
            change.reason = m_reason->text().trimmed();
            runCommand(change, [this](const auto &outcome) { return told(outcome); });
        },
        m_change);
}

QString AgreementDialog::told(const PromiseCancelled &outcome) const
{
    return tr("%1 is cancelled.").arg(isolated(humanNumber(ObjectKind::PromiseToPay, outcome.promise.value())));
}

QString AgreementDialog::told(const PromiseReinstated &outcome) const
{
    return tr("%1 stands again: %2.")
        .arg(isolated(outcome.number), wording().locale.toLower(promiseStatusText(nameOf(outcome.status)).text));
}

QString AgreementDialog::told(const PaymentPlanChanged &outcome) const
{
    return tr("%1 stands again: %2.")
        .arg(isolated(humanNumber(ObjectKind::PaymentSchedule, outcome.paymentPlan.value())),
             wording().locale.toLower(paymentPlanStatusText(nameOf(outcome.status)).text));
}

} // namespace kept
