// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/repayment.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <numeric>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr InterestKind kinds[] = {InterestKind::EqualInstalments, InterestKind::EqualPrincipal, InterestKind::Flat};

/// Monthly, at 12 % a year.
RepaymentTerms terms(InterestKind kind, std::optional<qint64> principal, std::optional<qint64> instalment,
                     std::optional<int> count)
{
    return {{kind, 1'200}, Cadence::monthly(), usd(), principal, instalment, count};
}

qint64 interestIn(const Repayment &repayment)
{
    return std::accumulate(repayment.rows.begin(), repayment.rows.end(), qint64(0),
                           [](qint64 sum, const ScheduleRow &row) { return sum + row.interest; });
}

qint64 principalIn(const Repayment &repayment)
{
    return std::accumulate(repayment.rows.begin(), repayment.rows.end(), qint64(0),
                           [](qint64 sum, const ScheduleRow &row) { return sum + row.principal; });
}

} // namespace

/// Paying an amount back with interest: whatever is left open follows from the rest.
class RepaymentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalInstalmentsBearInterestOnWhatIsLeft()
    {
        const auto found = solveRepayment(terms(InterestKind::EqualInstalments, 1'200'00, {}, 12));
        QVERIFY(found);
        QCOMPARE(found->instalment, 106'62); // 1,200 x 0.01 / (1 - 1.01^-12) = 106.6185
        QCOMPARE(found->rows.front().interest, 12'00);
        QCOMPARE(found->rows.size(), size_t(12));
        QVERIFY(std::abs(found->rows.back().amount() - 106'62) <= 6);
        QCOMPARE(principalIn(*found), 1'200'00);
    }

    void equalPrincipalFallsWithTheInterest()
    {
        const auto found = solveRepayment(terms(InterestKind::EqualPrincipal, 1'200'00, {}, 12));
        QVERIFY(found);
        QCOMPARE(found->rows.front().amount(), 112'00);
        QCOMPARE(found->rows.back().amount(), 101'00);
        QCOMPARE(interestIn(*found), 78'00);
    }

    void flatInterestIsOnAllOfItForTheWholeTerm()
    {
        const auto found = solveRepayment(terms(InterestKind::Flat, 1'200'00, {}, 12));
        QVERIFY(found);
        QCOMPARE(found->instalment, 112'00);
        QCOMPARE(interestIn(*found), 144'00);
    }

    void theCountFollowsFromTheInstalment()
    {
        QCOMPARE(solveRepayment(terms(InterestKind::EqualInstalments, 1'200'00, 106'62, {}))->rows.size(), size_t(12));
        QCOMPARE(solveRepayment(terms(InterestKind::EqualInstalments, 1'200'00, 106'60, {}))->rows.size(), size_t(13));
        QCOMPARE(solveRepayment(terms(InterestKind::EqualPrincipal, 1'200'00, 112'00, {}))->rows.size(), size_t(12));
        QCOMPARE(solveRepayment(terms(InterestKind::Flat, 1'200'00, 112'00, {}))->rows.size(), size_t(12));
        QCOMPARE(solveRepayment(terms(InterestKind::Flat, 1'200'00, 111'99, {}))->rows.size(), size_t(13));
    }

    void theAmountFollowsFromInstalmentAndCount()
    {
        QCOMPARE(solveRepayment(terms(InterestKind::EqualPrincipal, {}, 112'00, 12))->principal, 1'200'00);
        QCOMPARE(solveRepayment(terms(InterestKind::Flat, {}, 112'00, 12))->principal, 1'200'00);
        const auto level = solveRepayment(terms(InterestKind::EqualInstalments, {}, 106'62, 12));
        QVERIFY(level);
        QCOMPARE(level->principal, 1'200'01); // 106.62 x 11.255077...
    }

    void anInstalmentThatOnlyCarriesTheInterestPaysNothingBack()
    {
        for (const InterestKind kind : kinds) {
            const auto found = solveRepayment(terms(kind, 1'200'00, 12'00, {}));
            QVERIFY(!found);
            QCOMPARE(found.error().code, u"PLAN.INTEREST"_s);
            QCOMPARE(found.error().values.value(u"interest"_s).value<Money>(), dollars(12'00));
        }
    }

    void whatDoesNotFitIsRefused()
    {
        // A cent above the interest pays equal instalments back in 721 periods (unrounded in 713), falling or flat ones in 120,000.
        QCOMPARE(solveRepayment(terms(InterestKind::EqualInstalments, 1'200'00, 12'01, {}))->rows.size(), size_t(721));
        for (const InterestKind kind : {InterestKind::EqualPrincipal, InterestKind::Flat})
            QCOMPARE(solveRepayment(terms(kind, 1'200'00, 12'01, {})).error().code, u"PLAN.VALUE"_s);
        for (const InterestKind kind : kinds) {
            QCOMPARE(solveRepayment(terms(kind, 1'200'00, 112'00, 7)).error().code, u"PLAN.MISMATCH"_s);
            QCOMPARE(solveRepayment(terms(kind, 1'200'00, {}, {})).error().code, u"PLAN.OPEN"_s);
            QCOMPARE(solveRepayment(terms(kind, 2'000'000'000'000'000, {}, 12)).error().code, u"MONEY.RANGE"_s);
            QCOMPARE(solveRepayment(terms(kind, {}, 9'000'000'000'000'000'000, 1'200)).error().code, u"MONEY.RANGE"_s);
            QCOMPARE(solveRepayment(terms(kind, 5, {}, 12)).error().code, u"PLAN.VALUE"_s);
        }
    }

    void allOfItIsPaidBackWhateverIsLeftOpen()
    {
        QVERIFY(rc::check("repayment", [] {
            RepaymentTerms asked;
            asked.currency = usd();
            asked.interest = {kinds[*rc::gen::inRange(0, 3)], *rc::gen::inRange(1, 10'001)};
            asked.cadence = *rc::gen::element(Cadence::weekly(), Cadence::semiMonthly(), Cadence::monthly(),
                                              Cadence::quarterly());
            asked.count = *rc::gen::inRange(1, 120);
            asked.principal = *rc::gen::inRange<qint64>(1'000, 10'000'000);
            const auto found = solveRepayment(asked);
            RC_PRE(found.has_value());
            RC_ASSERT(principalIn(*found) == *asked.principal);
            RC_ASSERT(found->rows.size() == static_cast<size_t>(*asked.count));
            for (const ScheduleRow &row : found->rows)
                RC_ASSERT(row.amount() > 0 && row.interest >= 0 && row.principal >= 0);
            RepaymentTerms open = asked;
            open.principal.reset();
            open.instalment = found->instalment;
            const auto back = solveRepayment(open);
            RC_ASSERT(back.has_value());
            // The instalment was rounded to a unit: that much in each period, and its interest, at most.
            const qint64 most = qint64(*asked.count) * 2 + 2;
            RC_ASSERT(std::abs(back->principal - *asked.principal) <= most);
            RC_ASSERT(principalIn(*back) == back->principal);
        }));
    }
};

KEPT_TEST(RepaymentTest)
#include "repaymenttest.moc"
