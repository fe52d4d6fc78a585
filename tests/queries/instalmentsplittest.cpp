// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/instalmentsplit.h"
#include "models/queries/plandetail.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class InstalmentSplitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        fillSmallPortfolio(*m_store);
    }

    void cleanup() { m_store.reset(); }

    void allThatIsDueIsPaidOffComponentByComponent()
    {
        const auto detail = ask(PlanDetail{plan()});
        QVERIFY(detail);
        qint64 interest = 0;
        qint64 fees = 0;
        for (const ItemRow &item : detail->items) {
            interest += item.interestDue.minor();
            fees += item.feesDue.minor();
        }
        const auto split = ask(InstalmentSplit{plan(), parts({625'00, 625'00})});
        QVERIFY(split);
        QCOMPARE(split->size(), size_t(2));
        QCOMPARE(sumOf(split->at(0)), 625'00);
        QCOMPARE(sumOf(split->at(1)), 625'00);
        QCOMPARE(split->at(0).interest.minor() + split->at(1).interest.minor(), interest);
        QCOMPARE(split->at(0).fees.minor() + split->at(1).fees.minor(), fees);
    }

    void whatNoItemTakesIsInNone()
    {
        const auto split = ask(InstalmentSplit{plan(), parts({1'250'00, 50'00})});
        QVERIFY(split);
        QCOMPARE(sumOf(split->at(0)), 1'250'00);
        QCOMPARE(sumOf(split->at(1)), 0);
    }

    void theirOwnInterestIsPaidWithThem()
    {
        auto withInterest = parts({9'000'00, 9'000'00});
        for (PaymentPlanPart &part : withInterest)
            part.interest = Money::fromMinor(7'00, part.amount.currency());
        const auto without = ask(InstalmentSplit{plan(), parts({9'000'00, 9'000'00})});
        const auto split = ask(InstalmentSplit{plan(), withInterest});
        QVERIFY(without && split);
        const auto interestIn = [](const InstalmentSplit::Answer &all) {
            return all[0].interest.minor() + all[1].interest.minor();
        };
        QCOMPARE(interestIn(*split), interestIn(*without) + 14'00);
    }

    void nothingIsWritten()
    {
        const qint64 paid = m_store->integer(u"SELECT sum(paid_principal) FROM collection_plan_item"_s);
        QVERIFY(ask(InstalmentSplit{plan(), parts({500'00})}));
        QCOMPARE(m_store->integer(u"SELECT sum(paid_principal) FROM collection_plan_item"_s), paid);
    }

    void aPlanThatIsNotThereIsMissing()
    {
        const auto split = ask(InstalmentSplit{PlanId::fromValue(999), {}});
        QVERIFY(!split);
        QCOMPARE(split.error().code, u"RECORD.MISSING"_s);
    }

private:
    static PlanId plan() { return PlanId::fromValue(1); }

    static std::vector<PaymentPlanPart> parts(const std::vector<qint64> &cents)
    {
        std::vector<PaymentPlanPart> parts;
        for (const qint64 each : cents)
            parts.push_back({portfolioDay().addMonths(static_cast<int>(parts.size()) + 1),
                             Money::fromMinor(each, *Currency::fromCode(u"USD"_s))});
        return parts;
    }

    static qint64 sumOf(const SplitInstalment &split)
    {
        return split.principal.minor() + split.interest.minor() + split.fees.minor() + split.other.minor();
    }

    template<class Q>
    Result<typename Q::Answer> ask(const Q &question)
    {
        Asking asking;
        asking.now = testNow;
        asking.today = portfolioDay();
        return answer(m_store->database(), asking, question);
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(InstalmentSplitTest)
#include "instalmentsplittest.moc"
