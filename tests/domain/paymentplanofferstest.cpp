// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentplanoffers.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

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

} // namespace

/// What a form proposes before anything is typed, and what a sheet of income and expenses allows.
class PaymentPlanOffersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDisputedCannotBeAgreedOn()
    {
        PaymentPlanFacts known = facts(1'000'00);
        known.disputed = usd(300'00);
        QCOMPARE(agreeableBalance(known), usd(700'00));
        known.disputed = usd(1'200'00);
        QCOMPARE(agreeableBalance(known), usd(0));
    }

    void theUsualFirstDateIsABusinessDayTwoWeeksAway()
    {
        PaymentPlanFacts known = facts();
        QCOMPARE(usualFirstDate(known), QDate(2026, 3, 16));
        known.today = QDate(2026, 3, 7);
        QCOMPARE(usualFirstDate(known), QDate(2026, 3, 23));
        known.calendar = BusinessCalendar({QDate(2026, 3, 23)});
        QCOMPARE(usualFirstDate(known), QDate(2026, 3, 24));
    }

    void theUsualDraftCanBeAgreedAsItIs()
    {
        const PaymentPlanDraft draft = usualDraft(facts());
        const auto offer = drawPaymentPlan(draft, facts());
        QVERIFY(offer);
        QVERIFY(checkPaymentPlan(draft, *offer, facts()).empty());
    }

    void anAffordableInstalmentIsOfferedForEachCadence()
    {
        const auto sheet = affordability(*Currency::fromCode(u"USD"_s), {usd(2'000'00)}, {usd(1'750'00)});
        const auto offers = affordableOffers(*sheet, facts());
        QCOMPARE(offers.size(), 5U);
        for (const AffordableOffer &offer : offers) {
            QVERIFY(offer.offer);
            QVERIFY2(monthlyBurden(*offer.offer, offer.cadence).minor() <= sheet->affordable.minor(),
                     qPrintable(nameOf(offer.cadence)));
        }
    }

    void nothingLeftOverIsNoOffer()
    {
        const auto sheet = affordability(*Currency::fromCode(u"USD"_s), {usd(1'000'00)}, {usd(1'000'00)});
        QVERIFY(affordableOffers(*sheet, facts()).empty());
    }

    void theBalanceRunsDownToWhatIsForgiven()
    {
        QVERIFY(rc::check("the balance falls with each instalment and ends with what is forgiven", [] {
            const auto due = *rc::gen::inRange<qint64>(10'000, 100'000'000);
            PaymentPlanDraft draft = usualDraft(facts(due));
            draft.count = *rc::gen::inRange(1, 60);
            draft.settlementBasisPoints = *rc::gen::element(0, 5'000, 8'000, 9'999);
            const auto offer = drawPaymentPlan(draft, facts(due));
            RC_ASSERT(offer.has_value());
            const std::vector<Money> balances = balancesAfter(*offer);
            RC_ASSERT(balances.size() == offer->parts.size());
            RC_ASSERT(balances.back() == offer->forgiven);
            RC_ASSERT(std::is_sorted(balances.begin(), balances.end(), [](Money a, Money b) { return a.minor() > b.minor(); }));
        }));
    }
};

KEPT_TEST(PaymentPlanOffersTest)
#include "paymentplanofferstest.moc"
