// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/reversaldialog.h"

#include "models/commands/reversepayment.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/widgets/findinglabel.h"

#include <QComboBox>
#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 300;
constexpr int longestText = 200;

} // namespace

QString paymentSummary(const PaymentRow &payment, const Wording &wording)
{
    QStringList parts{isolated(payment.number), proseText(payment.amount, wording.locale),
                      dateText(payment.valueDate, wording.locale)};
    for (const QString &part : {methodText(payment.method), isolated(payment.externalId)})
        if (!part.isEmpty() && part != isolated({}))
            parts.append(part);
    parts.append({isolated(payment.planName), payment.customerName});
    return parts.join(u", "_s);
}

ReversalDialog::ReversalDialog(Desk &desk, PaymentRow payment, const Wording &wording, QWidget *parent)
    : EffectDialog(desk, wording, tr("Take a payment back"), tr("Take it back"), parent), m_payment(std::move(payment)),
      m_why(new QComboBox), m_note(new QLineEdit), m_reference(new QLineEdit)
{
    setObjectName(u"reversalDialog"_s);
    setSummary(paymentSummary(m_payment, wording));
    // The words stay in English in the store, so that reports of any desk can be compared.
    m_why->addItem(tr("Returned by the bank"), u"Bank return"_s);
    m_why->addItem(tr("Refunded to the customer"), u"Refund"_s);
    m_why->addItem(tr("Corrected, it was recorded wrongly"), u"Correction"_s);
    m_why->setObjectName(u"why"_s);
    m_why->setAccessibleName(tr("Reason"));
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_reference->setObjectName(u"reference"_s);
    m_reference->setAccessibleName(tr("Number of the bank"));
    for (QLineEdit *field : {m_note, m_reference}) {
        field->setMaxLength(longestText);
        field->setFixedWidth(zoomed(fieldWidth));
    }
    m_note->setPlaceholderText(tr("What happened, if the reason alone does not say it"));
    m_reference->setPlaceholderText(tr("Of the return, if there is one"));
    addField(tr("&Reason"), m_why);
    addField(tr("&Note"), m_note);
    m_referenceFinding = addField(tr("N&umber of the bank"), m_reference);
    connect(m_why, &QComboBox::currentIndexChanged, this, &ReversalDialog::touch);
    connect(m_note, &QLineEdit::textChanged, this, &ReversalDialog::touch);
    connect(m_reference, &QLineEdit::textChanged, this, &ReversalDialog::askReference);
    refresh();
    m_why->setFocus();
}

QString ReversalDialog::reason() const
{
    const QString note = m_note->text().trimmed();
    const QString why = m_why->currentData().toString();
    return note.isEmpty() ? why : why + u": "_s + note;
}

void ReversalDialog::refresh()
{
    rehearseCommand(ReversePayment{m_payment.id, reason(), {}}, {m_payment.plan});
}

void ReversalDialog::askReference()
{
    touch();
    setMissing(tr("The number of the bank is being looked for"));
    whenReady(desk().ask(m_lane, KnownPayment{m_reference->text().trimmed()}), this,
              [this](const Result<KnownPayment::Answer> &answer) {
                  m_known = answer.value_or(std::nullopt);
                  judge();
              });
}

void ReversalDialog::judge()
{
    if (!m_known)
        m_referenceFinding->clear();
    else
        m_referenceFinding->showText(Severity::Block, tr("%1 has this number already.").arg(isolated(m_known->number)));
    setMissing(m_known ? tr("Another payment has the number of the bank") : QString());
}

void ReversalDialog::save()
{
    const QString reference = m_reference->text().trimmed();
    const ReversePayment command{m_payment.id, reason(), reference.isEmpty() ? std::nullopt : std::optional(reference)};
    runCommand(command, [this](const PaymentReversed &result) {
        return tr("%1 was taken back; %2 is due on %3.")
            .arg(isolated(m_payment.number), proseText(result.due, wording().locale), isolated(m_payment.planName));
    });
}

} // namespace kept
