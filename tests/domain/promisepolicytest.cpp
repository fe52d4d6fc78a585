// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promisepolicy.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

ScopedPolicy limit(PolicyScope scope, std::optional<int> maximum)
{
    ScopedPolicy stated{scope, nameOf(scope) + u" policy"_s, {}};
    stated.policy.maximumPromises = maximum;
    return stated;
}

} // namespace

class PromisePolicyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyPolicyTheLimitIsThree()
    {
        for (const std::vector<ScopedPolicy> &none : {std::vector<ScopedPolicy>(), {limit(PolicyScope::Plan, std::nullopt)}}) {
            const EffectivePolicy policy = resolvePolicy(none);
            QCOMPARE(policy.maximumPromises.value, 3);
            QVERIFY(!policy.maximumPromises.scope);
            QCOMPARE(policy.counting.value, PromiseCounting::NotCancelled);
        }
    }

    void aStatedLimitReplacesTheDefaultAlsoWhenItIsHigher()
    {
        const EffectivePolicy policy = resolvePolicy({limit(PolicyScope::System, 5)});
        QCOMPARE(policy.maximumPromises.value, 5);
        QCOMPARE(*policy.maximumPromises.scope, PolicyScope::System);
        QCOMPARE(policy.maximumPromises.policy, u"System policy"_s);
    }

    void aBlankInherits()
    {
        const EffectivePolicy policy = resolvePolicy({limit(PolicyScope::System, 4), limit(PolicyScope::Plan, std::nullopt)});
        QCOMPARE(policy.maximumPromises.value, 4);
        QCOMPARE(*policy.maximumPromises.scope, PolicyScope::System);
    }

    void zeroIsAStatedLimit()
    {
        const EffectivePolicy policy = resolvePolicy({limit(PolicyScope::System, 4), limit(PolicyScope::Plan, 0)});
        QCOMPARE(policy.maximumPromises.value, 0);
    }

    void theStrictestWinsWhereverItIsStated()
    {
        QVERIFY(rc::check("the least stated limit, whatever the order; 3 when none is stated", [] {
            const auto maxima = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1, 9));
            std::vector<ScopedPolicy> policies;
            std::optional<int> expected;
            for (const int maximum : maxima) {
                const bool isBlank = maximum < 0;
                policies.push_back(
                    limit(*rc::gen::element(PolicyScope::System, PolicyScope::Team, PolicyScope::User, PolicyScope::Plan),
                          isBlank ? std::nullopt : std::optional(maximum)));
                if (!isBlank)
                    expected = std::min(expected.value_or(maximum), maximum);
            }
            RC_ASSERT(resolvePolicy(policies).maximumPromises.value == expected.value_or(3));
        }));
    }

    void eachValueIsResolvedByItself()
    {
        ScopedPolicy system{PolicyScope::System,
                            u"Everywhere"_s,
                            {3, PromiseCounting::OpenOnly, 5, GraceKind::Business, 100, 200, 60, 1000, 500, 900, {}, {}, {}}};
        ScopedPolicy team{PolicyScope::Team,
                          u"West"_s,
                          {4, PromiseCounting::AllMade, 2, GraceKind::Calendar, 200, 100, 30, 500, 1000, 1000, {}, {}, {}}};
        const EffectivePolicy policy = resolvePolicy({system, team});
        QCOMPARE(policy.maximumPromises.value, 3);
        QCOMPARE(policy.counting.value, PromiseCounting::AllMade);
        QCOMPARE(policy.counting.policy, u"West"_s);
        QCOMPARE(policy.graceDays.value, 2);
        QCOMPARE(policy.graceKind.value, GraceKind::Calendar);
        QCOMPARE(policy.toleranceMinor.value, qint64(100));
        QCOMPARE(policy.toleranceBasisPoints.value, 100);
        QCOMPARE(policy.horizonDays.value, 30);
        QCOMPARE(policy.firstPartMinimum.value, qint64(1000));
        QCOMPARE(policy.firstPartBasisPoints.value, 1000);
        QCOMPARE(policy.closureThreshold.value, qint64(900));
        QCOMPARE(policy.closureThreshold.policy, u"Everywhere"_s);
    }

    void anOverrideIsTheSupervisorsOwnLimit()
    {
        const EffectivePolicy policy = withOverride(resolvePolicy({limit(PolicyScope::Plan, 3)}), 5, u"Marcus Oyelaran"_s);
        QCOMPARE(policy.maximumPromises.value, 5);
        QCOMPARE(policy.maximumPromises.policy, u"Marcus Oyelaran"_s);
    }

    void requiredIsTheAmountLessTheLargerTolerance()
    {
        EffectivePolicy policy;
        QCOMPARE(requiredAmount(dollars(10000), policy), dollars(10000));
        policy.toleranceMinor.value = 100;
        QCOMPARE(requiredAmount(dollars(10000), policy), dollars(9900));
        policy.toleranceBasisPoints.value = 500;
        QCOMPARE(requiredAmount(dollars(10000), policy), dollars(9500));
        QCOMPARE(requiredAmount(dollars(1999), policy), dollars(1899));
        QCOMPARE(requiredAmount(dollars(2019), policy), dollars(1919));
    }

    void aToleranceNeverKeepsAPromiseWithoutMoney()
    {
        EffectivePolicy policy;
        policy.toleranceMinor.value = 500;
        QCOMPARE(requiredAmount(dollars(500), policy), dollars(1));
        QCOMPARE(requiredAmount(dollars(1), policy), dollars(1));
    }

    void wordsComeBack()
    {
        QCOMPARE(fromName<PromiseCounting>(nameOf(PromiseCounting::OpenOnly)), PromiseCounting::OpenOnly);
        QCOMPARE(fromName<GraceKind>(nameOf(GraceKind::Business)), GraceKind::Business);
        QCOMPARE(fromName<PolicyScope>(nameOf(PolicyScope::Plan)), PolicyScope::Plan);
        QVERIFY(!fromName<PromiseCounting>(u"Everything"));
    }

    void theNarrowestScopeSaysWhereMoneyGoes()
    {
        PromisePolicy team;
        team.allocationOrder = u"PrincipalFirst"_s;
        PromisePolicy plan;
        plan.allocationOrder = u"CostsInterestPrincipal"_s;
        QCOMPARE(resolvePolicy({}).allocationOrder.value, u"FeesInterestPrincipal"_s);
        const auto effective = resolvePolicy({{PolicyScope::Plan, u"P"_s, plan}, {PolicyScope::Team, u"T"_s, team}});
        QCOMPARE(effective.allocationOrder.value, u"CostsInterestPrincipal"_s);
        QCOMPARE(effective.allocationOrder.policy, u"P"_s);
    }

    void aSmallBalanceIsStatedByCurrency()
    {
        const Currency usd = *Currency::fromCode(u"USD");
        const Currency yen = *Currency::fromCode(u"JPY");
        PromisePolicy system;
        system.closureThreshold = 100;
        system.closureThresholds = u"USD 5.00, JPY 500"_s;
        PromisePolicy team;
        team.closureThresholds = u"USD 2.00"_s;
        const auto effective = resolvePolicy({{PolicyScope::System, u"S"_s, system}, {PolicyScope::Team, u"T"_s, team}});
        QCOMPARE(closureThreshold(effective, usd), qint64(200));
        QCOMPARE(closureThreshold(effective, yen), qint64(500));
        QCOMPARE(closureThreshold(effective, *Currency::fromCode(u"EUR")), qint64(100));
        for (const QStringView text : {u"USD", u"USD 1.001", u"USD -1", u"ABC 1", u"USD 1, USD 2", u"USD 1 2"})
            QCOMPARE(closureThresholds(text).error().code, u"POLICY.CLOSURE"_s);
    }
};

KEPT_TEST(PromisePolicyTest)
#include "promisepolicytest.moc"
