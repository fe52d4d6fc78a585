// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/affordability.h"
#include "models/domain/paymentplanrules.h"
#include "models/domain/paymentplantemplate.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

Money usd(qint64 cents)
{
    return Money::fromMinor(cents, *Currency::fromCode(u"USD"_s));
}

PaymentPlanFacts facts(qint64 due = 1'000'00)
{
    PaymentPlanFacts facts;
    facts.today = QDate(2026, 3, 2);
    facts.zone = QTimeZone::utc();
    facts.currentDue = usd(due);
    facts.disputed = usd(0);
    facts.openFees = usd(0);
    facts.limits = standardPaymentPlanLimits(Role::Specialist);
    return facts;
}

PaymentPlanDraft monthly(int count)
{
    PaymentPlanDraft draft;
    draft.count = count;
    draft.first = QDate(2026, 3, 16);
    return draft;
}

QStringList rulesOf(const std::vector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

/// What a payment plan comes to, and who may agree it.
class PaymentPlanRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfTheThreeIsSolvedFromTheOthers()
    {
        const auto byCount = drawPaymentPlan(monthly(4), facts());
        QCOMPARE(byCount->instalment, usd(250'00));
        PaymentPlanDraft draft = monthly(4);
        draft.count.reset();
        draft.instalment = usd(300'00);
        const auto byInstalment = drawPaymentPlan(draft, facts());
        QCOMPARE(byInstalment->parts.size(), size_t(4));
        QCOMPARE(byInstalment->parts.back().amount, usd(100'00));
        draft.count = 2;
        QCOMPARE(drawPaymentPlan(draft, facts())->total, usd(600'00));
        draft.first.reset();
        draft.last = QDate(2026, 6, 30);
        QCOMPARE(drawPaymentPlan(draft, facts())->first(), QDate(2026, 6, 1));
    }

    void datesOnWeekendsAndHolidaysMove()
    {
        PaymentPlanDraft draft = monthly(2);
        draft.first = QDate(2026, 3, 14);
        PaymentPlanFacts known = facts();
        known.calendar = BusinessCalendar({QDate(2026, 3, 16)});
        QCOMPARE(drawPaymentPlan(draft, known)->first(), QDate(2026, 3, 17));
        draft.roll = DateRoll::Preceding;
        QCOMPARE(drawPaymentPlan(draft, known)->first(), QDate(2026, 3, 13));
    }

    void aSettlementAsksForAShareAfterWaivedFees()
    {
        PaymentPlanDraft draft = monthly(1);
        draft.kind = PaymentPlanKind::Settlement;
        draft.settlementBasisPoints = 5'000;
        draft.feeWaiverBasisPoints = 10'000;
        PaymentPlanFacts known = facts();
        known.openFees = usd(100'00);
        const auto offer = drawPaymentPlan(draft, known);
        QCOMPARE(offer->total, usd(450'00));
        QCOMPARE(offer->forgiven, usd(550'00));
        QCOMPARE(rulesOf(checkPaymentPlan(draft, *offer, known)),
                 (QStringList{u"PAYPLAN.LIMIT.WAIVER"_s, u"PAYPLAN.LIMIT.SETTLEMENT"_s}));
        draft.total = usd(1'00);
        QCOMPARE(drawPaymentPlan(draft, known).error().code, u"PAYPLAN.TOTAL"_s);
    }

    void onlyASettlementOrHardshipLeavesAShareUnpaid()
    {
        const auto rulesFor = [](PaymentPlanKind kind, int share) {
            PaymentPlanDraft draft = monthly(3);
            draft.kind = kind;
            draft.settlementBasisPoints = share;
            return rulesOf(checkPaymentPlan(draft, *drawPaymentPlan(draft, facts()), facts()));
        };
        QVERIFY(rulesFor(PaymentPlanKind::Settlement, 0).contains(u"PAYPLAN.SETTLEMENT.SHARE"_s));
        QVERIFY(!rulesFor(PaymentPlanKind::Settlement, 9'500).join(u' ').contains(u"PAYPLAN.SETTLEMENT"_s));
        QVERIFY(rulesFor(PaymentPlanKind::Arrangement, 9'500).contains(u"PAYPLAN.SETTLEMENT.KIND"_s));
        QVERIFY(!rulesFor(PaymentPlanKind::Arrangement, 0).join(u' ').contains(u"PAYPLAN.SETTLEMENT"_s));
        QVERIFY(!rulesFor(PaymentPlanKind::Hardship, 9'500).join(u' ').contains(u"PAYPLAN.SETTLEMENT"_s));
    }

    void deferredPeriodsPutTheFirstOff()
    {
        PaymentPlanDraft draft = monthly(3);
        draft.deferredPeriods = 2;
        QCOMPARE(drawPaymentPlan(draft, facts())->first(), QDate(2026, 5, 18));
    }

    void whatIsBeyondTheRoleWaits()
    {
        const PaymentPlanDraft draft = monthly(24);
        const auto offer = drawPaymentPlan(draft, facts());
        QVERIFY(needsApproval(checkPaymentPlan(draft, *offer, facts())));
        PaymentPlanFacts supervisor = facts();
        supervisor.limits = standardPaymentPlanLimits(Role::Supervisor);
        QVERIFY(checkPaymentPlan(draft, *offer, supervisor).empty());
    }

    void whatNobodyMayAgreeIsBlocked()
    {
        PaymentPlanFacts known = facts();
        known.hasActive = true;
        known.holds = {{HoldReason::Bankruptcy, {}}};
        PaymentPlanDraft draft = monthly(2);
        draft.total = usd(1'000'01);
        draft.first = QDate(2026, 3, 1);
        draft.roll = DateRoll::Keep;
        draft.expires = QDate(2026, 3, 20);
        const auto offer = drawPaymentPlan(draft, known);
        QCOMPARE(rulesOf(checkPaymentPlan(draft, *offer, known)),
                 (QStringList{u"PAYPLAN.ACTIVE"_s, u"PAYPLAN.HOLD"_s, u"PAYPLAN.OVER"_s, u"PAYPLAN.DATE.PAST"_s,
                              u"PAYPLAN.EXPIRY"_s}));
        QCOMPARE(drawPaymentPlan(monthly(1), facts(0)).error().code, u"PAYPLAN.NOTHING"_s);
    }

    void whatTheSheetLeavesSaysWhatIsAffordable()
    {
        const auto sheet = affordability(usd(0).currency(), {usd(2'000'00), usd(500'00)}, {usd(2'300'00)});
        QCOMPARE(sheet->disposable, usd(200'00));
        QCOMPARE(sheet->affordable, usd(160'00));
        QCOMPARE(instalmentOf(sheet->affordable, PaymentPlanCadence::Weekly), usd(36'92));
        PaymentPlanFacts known = facts();
        known.affordable = sheet->affordable;
        const auto offer = drawPaymentPlan(monthly(4), known);
        QCOMPARE(rulesOf(checkPaymentPlan(monthly(4), *offer, known)), QStringList{u"PAYPLAN.AFFORD"_s});
        QCOMPARE(affordability(usd(0).currency(), {}, {usd(1)})->affordable, usd(0));
        QCOMPARE(affordability(usd(0).currency(), {usd(-1)}, {}).error().code, u"AFFORD.NEGATIVE"_s);
    }

    void everyDraftThatIsWorkedOutSumsToItsTotal()
    {
        QVERIFY(rc::check([] {
            PaymentPlanDraft draft = monthly(*rc::gen::inRange(1, 60));
            draft.cadence = *rc::gen::element(PaymentPlanCadence::Weekly, PaymentPlanCadence::BiWeekly,
                                              PaymentPlanCadence::SemiMonthly, PaymentPlanCadence::Monthly,
                                              PaymentPlanCadence::Quarterly, PaymentPlanCadence::LumpSum);
            draft.stepBasisPoints = *rc::gen::inRange(0, 2'000);
            draft.settlementBasisPoints = *rc::gen::inRange(0, 10'000);
            const PaymentPlanFacts known = facts(*rc::gen::inRange<qint64>(100'00, 1'000'000'00));
            const auto offer = drawPaymentPlan(draft, known);
            if (!offer) {
                RC_ASSERT((offer.error().code == u"PLAN.VALUE"));
                return;
            }
            qint64 sum = 0;
            QDate last;
            for (const PaymentPlanPart &part : offer->parts) {
                RC_ASSERT((part.amount.isPositive() && (!last.isValid() || part.due >= last)));
                sum += part.amount.minor();
                last = part.due;
            }
            RC_ASSERT((sum == offer->total.minor()));
            RC_ASSERT((offer->total.minor() + offer->forgiven.minor() == known.currentDue.minor()));
        }));
    }

    void templatesFitTheirAccountsAndHardships()
    {
        for (const PaymentPlanTemplate &offer : standardPaymentPlanTemplates()) {
            QCOMPARE(fits(offer, u"Loan"_s, {}), offer.kind != PaymentPlanKind::Hardship);
            if (offer.code == u"DISASTER")
                QVERIFY(fits(offer, u"Mortgage"_s, HardshipReason::Disaster) &&
                        !fits(offer, u"Loan"_s, HardshipReason::Disaster));
        }
    }
};

KEPT_TEST(PaymentPlanRulesTest)
#include "paymentplanrulestest.moc"
