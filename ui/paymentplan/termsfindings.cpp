// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentplanoffers.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "ui/paymentplan/planterms.h"
#include "ui/paymentplan/shareedit.h"
#include "ui/promise/promiseparts.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>

namespace kept {

using namespace Qt::Literals::StringLiterals;

bool PlanTerms::isReadable() const
{
    return std::none_of(m_findings.begin(), m_findings.end(), [this](const auto &each) { return unreadable(each.first); });
}

// A field that is worked out says nothing of its own.
std::optional<Finding> PlanTerms::unreadable(const QString &key) const
{
    const auto ofMoney = [&](const MoneyEdit *field) -> std::optional<Finding> {
        if (field->isReadOnly() || field->value())
            return std::nullopt;
        const Error &error = field->reading().error();
        return Finding{error.code, Severity::Block, key, error.values, {}, {}};
    };
    const auto ofDate = [&](const DateEdit *field, bool mayBeEmpty) -> std::optional<Finding> {
        if (field->isReadOnly() || field->date() || (mayBeEmpty && field->text().trimmed().isEmpty()))
            return std::nullopt;
        return Finding{u"PTP.DATE.MISSING"_s, Severity::Block, key, {}, {}, {}};
    };
    if (key == u"instalment")
        return ofMoney(m_instalment);
    if (key == u"total")
        return m_isTotalTyped ? ofMoney(m_total) : std::nullopt;
    if (key == u"first")
        return ofDate(m_first, false);
    if (key == u"last")
        return ofDate(m_last, false);
    return key == u"expires" ? ofDate(m_expires, true) : std::nullopt;
}

void PlanTerms::showOffer(const std::optional<PaymentPlanOffer> &offer, const std::vector<Finding> &findings)
{
    m_isShowing = true;
    m_offer = offer;
    const auto show = [&](MoneyEdit *field, Money amount) {
        if (field->isReadOnly() || (field == m_total && !m_isTotalTyped))
            field->setValue(offer ? std::optional(amount) : std::nullopt);
    };
    show(m_instalment, offer ? offer->instalment : Money());
    show(m_total, offer ? Money::fromMinor(offer->principalMinor(), offer->total.currency()) : Money());
    if (offer && m_count->isReadOnly())
        m_count->setValue(static_cast<int>(offer->parts.size()));
    if (m_first->isReadOnly())
        m_first->setDate(offer ? std::optional(offer->first()) : std::nullopt);
    if (m_last->isReadOnly())
        m_last->setDate(offer ? std::optional(offer->last()) : std::nullopt);
    m_shown.clear();
    for (const auto &[key, label] : m_findings)
        label->clear();
    if (offer)
        hint(*offer);
    for (const auto &[key, label] : m_findings)
        showFinding(key, findings);
    m_isShowing = false;
}

void PlanTerms::showFinding(const QString &key, const std::vector<Finding> &findings)
{
    std::optional<Finding> shown = unreadable(key);
    if (!shown)
        if (const Finding *finding = weightiest(findings, key))
            shown = *finding;
    if (!shown)
        return;
    m_shown.insert_or_assign(key, *shown);
    m_findings.at(key)->showText(shown->severity, findingText(*shown, m_wording).sentence, remedyOf(*shown));
}

// What each field comes to, where nothing speaks against it.
void PlanTerms::hint(const PaymentPlanOffer &offer)
{
    const QLocale &locale = m_wording.locale;
    const auto say = [this](const QString &key, const QString &text) { m_findings.at(key)->showHint({}, text); };
    const Solve what = solved();
    if (m_instalment->isReadOnly())
        say(u"instalment"_s, tr("worked out"));
    if (what == Solve::Count)
        say(u"count"_s, tr("worked out"));
    if (m_first->isReadOnly())
        say(u"first"_s, tr("worked out"));
    say(u"total"_s, wholeText(offer));
    if (m_deferral->value() > 0 && m_first->date())
        say(u"deferredPeriods"_s, tr("first due %1").arg(weekdayDateText(offer.first(), locale)));
    if (m_step->value() > 0)
        say(u"stepBasisPoints"_s, tr("each time, up to %1").arg(proseText(offer.parts.back().amount, locale)));
    if (m_settlement->value() > 0)
        say(u"settlementBasisPoints"_s, tr("%1 forgiven once all is paid").arg(proseText(offer.forgiven, locale)));
    if (m_interest->value() > 0)
        say(u"interestBasisPoints"_s, tr("%1 in all").arg(proseText(offer.interest, locale)));
    const Money fees = m_sheet.facts.openFees;
    say(u"feeWaiverBasisPoints"_s,
        fees.isPositive() ? tr("%1 of fees are open").arg(proseText(fees, locale)) : tr("no fees are open"));
}

// What the total is a part of: the share of a settlement is one of what waived fees leave.
QString PlanTerms::wholeText(const PaymentPlanOffer &offer) const
{
    const auto left = leftAfterWaiver(draft(), m_sheet.facts, offer.balance);
    if (m_settlement->value() > 0 && left && *left != offer.balance)
        return tr("of %1 after waived fees").arg(proseText(*left, m_wording.locale));
    return offer.principalMinor() == offer.balance.minor()
               ? tr("all that is due and undisputed")
               : tr("of %1 due and undisputed").arg(proseText(offer.balance, m_wording.locale));
}

// A remedy is offered where it is one key away.
QString PlanTerms::remedyOf(const Finding &finding) const
{
    if (finding.rule == u"PAYPLAN.OVER")
        return tr("Ask for all that is due");
    if (finding.rule == u"PAYPLAN.AFFORD")
        return tr("Ask for what is affordable");
    if (finding.rule == u"PAYPLAN.EXPIRY")
        return m_offer ? tr("End it on %1").arg(dateText(m_offer->last(), m_wording.locale)) : QString();
    if (finding.rule == u"PAYPLAN.DATE.PAST" && solved() != Solve::FirstDate)
        return tr("Use %1").arg(dateText(usualFirstDate(m_sheet.facts), m_wording.locale));
    return {};
}

void PlanTerms::useRemedy(const QString &key)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    const Finding finding = found->second;
    if (finding.rule == u"PAYPLAN.OVER") {
        m_isTotalTyped = false;
        solve(solved() == Solve::Total ? Solve::Count : solved());
    } else if (finding.rule == u"PAYPLAN.AFFORD") {
        const auto cadence = static_cast<PaymentPlanCadence>(m_cadence->currentData().toInt());
        useInstalment(cadence, instalmentOf(finding.values.value(u"affordable"_s).value<Money>(), cadence));
    } else if (finding.rule == u"PAYPLAN.EXPIRY" && m_offer) {
        m_expires->setDate(m_offer->last());
    } else if (finding.rule == u"PAYPLAN.DATE.PAST") {
        m_first->setDate(usualFirstDate(m_sheet.facts));
    }
}

} // namespace kept
