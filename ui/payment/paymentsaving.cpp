// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordpayment.h"
#include "models/commands/sharepayment.h"
#include "ui/payment/paymentdialog.h"
#include "ui/widgets/dialogfooter.h"

#include <QComboBox>
#include <QLineEdit>

namespace kept {

namespace {

std::optional<QString> given(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed);
}

} // namespace

void PaymentDialog::save()
{
    const PaymentPreview draft = question();
    m_footer->setBusy(true);
    const QString method = m_method->currentData().toString();
    const auto reference = given(m_reference->text());
    if (draft.plan) {
        const RecordPayment command{*draft.plan, draft.amount, draft.valueDate, method, reference};
        whenReady(m_desk.run(command), this, [this](const Result<PaymentRecorded> &result) {
            if (result)
                finish({result->payment}, result->repeated);
            else
                tellFailure(result.error());
        });
        return;
    }
    const SharePayment command{m_sheet.customer, draft.amount, draft.valueDate, draft.sharing, method, reference};
    whenReady(m_desk.run(command), this, [this](const Result<PaymentShared> &result) {
        if (!result)
            return tellFailure(result.error());
        std::vector<PaymentId> payments;
        for (const PaymentShare &share : result->shares)
            payments.push_back(share.payment);
        finish(payments, result->repeated);
    });
}

void PaymentDialog::finish(const std::vector<PaymentId> &payments, bool repeated)
{
    const Money amount = question().amount;
    m_footer->setBusy(false);
    m_footer->setTouched(false);
    accept();
    Q_EMIT recorded(payments, amount, repeated);
}

// The draft stays as it was typed: nothing is lost by a refusal or a lost connection.
void PaymentDialog::tellFailure(const Error &error)
{
    m_footer->setBusy(false);
    m_footer->tellFailure(error, m_wording);
}

void PaymentDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
