// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/policyof.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What is stated in one place, and what holds there.
class PolicyOfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        fillSmallPortfolio(*m_store);
        m_store->execute(u"DELETE FROM policy"_s);
        state(1, u"'System', NULL, 5, 10"_s);
        state(2, u"'Team', 1, 4, NULL"_s);
        state(3, u"'User', 1, 9, 3"_s);
        state(4, u"'Plan', 2, NULL, 2"_s);
        state(5, u"'Plan', 1, NULL, NULL"_s);
    }

    void cleanup() { m_store.reset(); }

    void theHouseInheritsFromTheProgramAlone()
    {
        const auto policy = of(PolicyScope::System, {});
        QCOMPARE(policy.place, QString());
        QCOMPARE(policy.stated.maximumPromises, std::optional(5));
        QVERIFY(!policy.inherited.maximumPromises.scope);
        QVERIFY(policy.inForce.maximumPromises.scope == PolicyScope::System);
    }

    void theStrictestHoldsWhateverAPersonStates()
    {
        const auto policy = of(PolicyScope::User, 1);
        QCOMPARE(policy.place, u"Ana Duarte"_s);
        QCOMPARE(policy.stated.maximumPromises, std::optional(9));
        QCOMPARE(policy.inForce.maximumPromises.value, 4);
        QVERIFY(policy.inForce.maximumPromises.scope == PolicyScope::Team);
        QCOMPARE(policy.inForce.maximumPromises.policy, u"West 2"_s);
        QCOMPARE(policy.inForce.graceDays.value, 3);
        QCOMPARE(policy.inherited.graceDays.value, 10);
    }

    void aPlanInheritsFromItsTeamAndItsOwnMaximum()
    {
        auto policy = of(PolicyScope::Plan, 2);
        QCOMPARE(policy.place, u"CP-000002"_s);
        QCOMPARE(policy.inForce.maximumPromises.value, 4);
        QCOMPARE(policy.inForce.graceDays.value, 2);
        QVERIFY(policy.inForce.graceDays.scope == PolicyScope::Plan);
        m_store->execute(u"UPDATE collection_plan SET maximum_promiseto_pay_count = 1 WHERE id = 2"_s);
        policy = of(PolicyScope::Plan, 2);
        QCOMPARE(policy.inForce.maximumPromises.value, 1);
        QVERIFY(policy.inForce.maximumPromises.scope == PolicyScope::Plan);
    }

    void placesTellWhetherTheyStateAnything()
    {
        const auto places = answer(m_store->database(), asking(), PolicyPlaces());
        QVERIFY(places);
        QStringList found;
        for (const PolicyPlace &place : *places)
            found.append(nameOf(place.scope) + u' ' + place.name + (place.states ? u" own"_s : QString()));
        // A plan whose policy states nothing any more is one like all others.
        QCOMPARE(found, QStringList({u"Team West 2 own"_s, u"User Ana Duarte own"_s, u"User Marcus Oyelaran"_s,
                                     u"Plan CP-000002 own"_s}));
    }

    void whatIsNotThereHasNone()
    {
        QVERIFY(!answer(m_store->database(), asking(), PolicyOf{PolicyScope::Team, 77}));
        QVERIFY(!answer(m_store->database(), asking(), PolicyOf{PolicyScope::Plan, 77}));
    }

private:
    static Asking asking() { return {testNow, portfolioDay(), {}}; }

    void state(int id, const QString &values)
    {
        m_store->execute(
            u"INSERT INTO policy (id, scope, scope_id, maximum_promises, grace_days) VALUES (%1, %2)"_s.arg(id).arg(values));
    }

    PolicyOf::Answer of(PolicyScope scope, std::optional<qint64> id)
    {
        const auto policy = answer(m_store->database(), asking(), PolicyOf{scope, id});
        if (!policy)
            qFatal("%s", qPrintable(policy.error().code));
        return *policy;
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(PolicyOfTest)
#include "policyoftest.moc"
