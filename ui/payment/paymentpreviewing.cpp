// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/moneytext.h"
#include "models/view/paymentlines.h"
#include "ui/payment/paymentdialog.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// "100 EUR": somebody names the currency the money came in.
std::optional<Currency> namedCurrency(const QString &typed)
{
    static const QRegularExpression code(u"[A-Za-z]{3}"_s);
    const QRegularExpressionMatch found = code.match(typed);
    return found.hasMatch() ? Currency::fromCode(found.captured().toUpper()) : std::nullopt;
}

const Finding *findingOf(const std::optional<PaymentPreview::Answer> &preview, const QString &field)
{
    if (preview)
        for (const Finding &finding : preview->findings)
            if (finding.field == field)
                return &finding;
    return nullptr;
}

} // namespace

PaymentPreview PaymentDialog::question() const
{
    PaymentPreview question;
    const Target &chosen = target();
    question.plan = chosen.plan;
    if (!chosen.plan)
        question.customer = m_sheet.customer;
    question.sharing = static_cast<DebtSharing>(m_sharing->currentData().toInt());
    question.amount = m_amount->value().value_or(Money::zero(chosen.currency));
    question.valueDate = m_date->date().value_or(QDate());
    return question;
}

void PaymentDialog::changed()
{
    m_footer->setTouched(true);
    refresh();
}

void PaymentDialog::refresh()
{
    const auto named = namedCurrency(m_amount->text());
    m_otherCurrency = named && *named != target().currency ? named : std::nullopt;
    if (m_amount->value() && m_date->date()) {
        m_isAsking = true;
        whenReady(m_desk.ask(m_previewLane, question()), this,
                  [this](const Result<PaymentPreview::Answer> &answer) { showPreview(answer); });
    } else {
        m_desk.cancel(m_previewLane);
        m_isAsking = false;
        m_failure.reset();
        m_preview.reset();
        showLines();
    }
    showState();
}

void PaymentDialog::showPreview(const Result<PaymentPreview::Answer> &answer)
{
    m_isAsking = false;
    m_failure = answer ? std::nullopt : std::optional(answer.error());
    m_preview = answer ? std::optional(*answer) : std::nullopt;
    showLines();
    showState();
    Q_EMIT previewed();
}

void PaymentDialog::showLines()
{
    const PaymentPreview::Answer shown = isOnFile() ? PaymentPreview::Answer() : m_preview.value_or(PaymentPreview::Answer());
    m_allocationTable->setLines(allocationLines(shown, m_wording));
    m_consequenceTable->setLines(consequenceLines(shown, m_wording));
    widenToFit(m_allocationView, {AllocationBefore, AllocationPaid, AllocationAfter});
    widenToFit(m_consequenceView, {ConsequenceAmount, ConsequenceThen});
    const Target &chosen = target();
    const PreviewSums sums = sumsOf(shown, chosen.currency);
    const bool isWorked = !shown.plans.empty();
    const auto money = [&](Money amount) { return isWorked ? proseText(amount, m_wording.locale) : u"–"_s; };
    int cell = 0;
    // On one plan the preview knows better what is due than the page it came from.
    const Money due = chosen.plan && isWorked ? sums.dueBefore : chosen.due;
    m_strip->setFigure(cell++, proseText(due, m_wording.locale));
    m_strip->setFigure(cell++, money(sums.allocated));
    m_strip->setFigure(cell++, money(sums.matched));
    m_strip->setFigure(cell++, money(sums.unallocated), {}, sums.unallocated.isPositive() ? StatusKind::Warn : StatusKind::None);
    const Money left = dueAfter(due, sums);
    m_strip->setFigure(cell, money(left), {}, isWorked && left.isZero() ? StatusKind::Ok : StatusKind::None);
}

// True where something blocks.
bool PaymentDialog::showAmount()
{
    if (m_otherCurrency) {
        const QVariantMap values{{u"currency"_s, m_otherCurrency->code()}, {u"expected"_s, target().currency.code()}};
        m_amountFinding->showFinding({u"PAYMENT.CURRENCY"_s, Severity::Block, {}, values, {}, {}}, m_wording);
        return true;
    }
    if (m_amount->text().trimmed().isEmpty()) {
        m_amountFinding->showHint(u"info"_s, tr("Type an amount to see where it goes"));
        return true;
    }
    if (!m_amount->value()) {
        const Error &error = m_amount->reading().error();
        m_amountFinding->showFinding({error.code, Severity::Block, {}, error.values, {}, {}}, m_wording);
        return true;
    }
    if (const Finding *finding = findingOf(m_preview, u"amount"_s)) {
        m_amountFinding->showFinding(*finding, m_wording);
        return true;
    }
    if (m_failure) {
        const FindingText text = errorText(*m_failure, m_wording);
        m_amountFinding->showText(Severity::Block, text.sentence, text.remedy);
        return true;
    }
    showSurplus();
    return false;
}

void PaymentDialog::showSurplus()
{
    if (m_isAsking || !m_preview)
        return;
    if (isOnFile())
        return m_amountFinding->clear();
    const Money credit = sumsOf(*m_preview, target().currency).unallocated;
    if (credit.isPositive())
        m_amountFinding->showText(Severity::Warn,
                                  tr("%1 more than is open; it stays as credit.").arg(proseText(credit, m_wording.locale)));
    else
        m_amountFinding->clear();
}

bool PaymentDialog::showDate()
{
    const Finding *finding = findingOf(m_preview, u"valueDate"_s);
    if (m_date->date() && finding && finding->severity != Severity::Block) {
        m_dateFinding->showFinding(*finding, m_wording);
        return false;
    }
    if (!m_date->date() || finding) {
        m_dateFinding->showFinding({u"PAYMENT.DATE"_s, Severity::Block, {}, {}, {}, {}}, m_wording);
        return true;
    }
    m_dateFinding->clear();
    return false;
}

void PaymentDialog::askReference()
{
    m_footer->setTouched(true);
    m_known.reset();
    m_isAskingReference = true;
    whenReady(m_desk.ask(m_referenceLane, KnownPayment{m_reference->text().trimmed()}), this,
              [this](const Result<KnownPayment::Answer> &answer) {
                  m_isAskingReference = false;
                  m_known = answer.value_or(std::nullopt);
                  showLines();
                  showState();
              });
    showState();
}

// The same number with another amount, or on another plan, is somebody's mistake; told again, a payment is recorded once.
bool PaymentDialog::isOnFile() const
{
    if (!m_known || m_known->isReversal)
        return false;
    const PaymentPreview draft = question();
    return draft.plan ? m_known->plan == *draft.plan && m_known->amount == draft.amount : m_known->shared == draft.amount;
}

bool PaymentDialog::showReference()
{
    if (!m_known) {
        m_referenceFinding->clear();
        return false;
    }
    if (isOnFile()) {
        m_referenceFinding->showText(Severity::Warn,
                                     tr("On file already as %1: it is not recorded twice.").arg(isolated(m_known->number)));
        return false;
    }
    m_referenceFinding->showText(
        Severity::Block,
        tr("%1 has this number, with %2.").arg(isolated(m_known->number), proseText(m_known->amount, m_wording.locale)),
        tr("Correct the number"));
    return true;
}

void PaymentDialog::showState()
{
    const bool isEmpty = m_amount->text().trimmed().isEmpty();
    const int blocking = int(showAmount() && !isEmpty) + int(showDate()) + int(showReference());
    const bool isWorked = m_preview && !m_preview->plans.empty() && !m_isAsking && !m_isAskingReference;
    const bool isKnown = isOnFile();
    m_footer->setSaveText(isKnown ? tr("Leave it as it is") : tr("Record payment"));
    if (blocking > 0)
        m_footer->say(StatusKind::Bad, tr("%n finding(s) block saving", nullptr, blocking));
    else
        m_footer->say(StatusKind::Hold, isKnown ? tr("No money moves: the payment is on file") : QString());
    m_footer->setReady(blocking == 0 && !isEmpty && isWorked, m_isAsking || m_isAskingReference);
}

} // namespace kept
