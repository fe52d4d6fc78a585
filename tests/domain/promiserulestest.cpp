// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promiserules.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Finding *find(const std::vector<Finding> &findings, const QString &rule)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &f) { return f.rule == rule; });
    return found == findings.end() ? nullptr : &*found;
}

QStringList blocking(const std::vector<Finding> &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Block)
            rules.append(finding.rule + (finding.field.isEmpty() ? QString() : u'@' + finding.field));
    return rules;
}

PromiseFacts facts()
{
    PromiseFacts facts;
    facts.today = QDate(2026, 3, 12);
    facts.zone = QTimeZone("America/Denver");
    facts.currentDue = dollars(125000);
    facts.disputed = dollars(12000);
    facts.alreadyPromised = dollars(0);
    facts.counted = 2;
    facts.policy.firstPartBasisPoints.value = 1000;
    return facts;
}

PromiseDraft single(qint64 cents, QDate date = QDate(2026, 3, 20))
{
    return {PromiseType::Single, dollars(cents), {{date, dollars(cents)}}, u"DebitCard"_s, u"Phone"_s};
}

PromiseDraft inParts(std::vector<PromisePart> parts)
{
    qint64 total = 0;
    for (const PromisePart &part : parts)
        total += part.amount.minor();
    return {PromiseType::InParts, dollars(total), std::move(parts), {}, {}};
}

} // namespace

class PromiseRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainPromiseIsAllowed()
    {
        const auto findings = checkPromise(single(45000), facts());
        QVERIFY(!blocks(findings));
        QCOMPARE(find(findings, u"PTP.FIRST.OK"_s)->values.value(u"minimum"_s).value<Money>(), dollars(11300));
        QVERIFY(!find(findings, u"PTP.AMOUNT.ALLDUE"_s));
    }

    void threePartsAsSpecialistsWriteThem()
    {
        const auto findings = checkPromise(inParts({{QDate(2026, 3, 20), dollars(45000)},
                                                    {QDate(2026, 3, 29), dollars(34000)},
                                                    {QDate(2026, 4, 30), dollars(34000)}}),
                                           facts());
        QCOMPARE(blocking(findings), QStringList{u"PTP.DATE.HORIZON@parts[2].date"_s});
        const Finding *late = find(findings, u"PTP.DATE.HORIZON"_s);
        QCOMPARE(late->values.value(u"max"_s).toDate(), QDate(2026, 4, 26));
        QCOMPARE(late->values.value(u"use"_s).toDate(), QDate(2026, 4, 24));
        QCOMPARE(late->values.value(u"days"_s).toInt(), 4);
        const Finding *sunday = find(findings, u"PTP.DATE.WEEKEND"_s);
        QCOMPARE(sunday->field, u"parts[1].date"_s);
        QCOMPARE(sunday->severity, Severity::Warn);
        QCOMPARE(sunday->values.value(u"next"_s).toDate(), QDate(2026, 3, 30));
        QVERIFY(find(findings, u"PTP.AMOUNT.ALLDUE"_s));
        QVERIFY(find(findings, u"PTP.PART.SUM.OK"_s));
    }

    void theLimit_data()
    {
        QTest::addColumn<int>("counted");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<bool>("refused");
        QTest::newRow("the last one") << 2 << 3 << false;
        QTest::newRow("none left") << 3 << 3 << true;
        QTest::newRow("the limit was lowered below what exists") << 5 << 3 << true;
        QTest::newRow("no promise is ever allowed") << 0 << 0 << true;
    }
    void theLimit()
    {
        QFETCH(int, counted);
        QFETCH(int, maximum);
        QFETCH(bool, refused);
        PromiseFacts f = facts();
        f.counted = counted;
        f.policy.maximumPromises = {maximum, PolicyScope::Team, u"Early stage US"_s};
        const auto findings = checkPromise(single(45000), f);
        QCOMPARE(blocking(findings).contains(u"PTP.LIMIT"_s), refused);
        if (refused) {
            const QVariantMap values = find(findings, u"PTP.LIMIT"_s)->values;
            QCOMPARE(values.value(u"used"_s).toInt(), counted);
            QCOMPARE(values.value(u"limit"_s).toInt(), maximum);
            QCOMPARE(values.value(u"policy"_s).toString(), u"Early stage US"_s);
            QCOMPARE(values.value(u"scope"_s).toString(), u"Team"_s);
            QCOMPARE(promisesLeft(f), 0);
        }
    }

    void noMoreThanIsDueUndisputedAndUnpromised()
    {
        PromiseFacts f = facts();
        f.alreadyPromised = dollars(13000);
        QCOMPARE(canBePromised(f), dollars(100000));
        QVERIFY(!blocks(checkPromise(single(100000), f)));
        const auto over = checkPromise(single(100001), f);
        QCOMPARE(blocking(over), QStringList{u"PTP.AMOUNT.OVER@amount"_s});
        QCOMPARE(find(over, u"PTP.AMOUNT.OVER"_s)->values.value(u"max"_s).value<Money>(), dollars(100000));
        QCOMPARE(find(over, u"PTP.AMOUNT.OVER"_s)->values.value(u"over"_s).value<Money>(), dollars(1));
    }

    void nothingIsLeftWhenDisputesExceedTheDebt()
    {
        PromiseFacts f = facts();
        f.disputed = dollars(200000);
        QCOMPARE(canBePromised(f), dollars(0));
        // There is no amount to advise.
        QCOMPARE(blocking(checkPromise(single(1), f)), QStringList{u"PTP.AMOUNT.NOTHING@amount"_s});
    }

    void amountsAreAboveZero()
    {
        QCOMPARE(blocking(checkPromise(single(0), facts())), QStringList{u"PTP.AMOUNT.ZERO@amount"_s});
        QVERIFY(blocking(checkPromise(single(-1), facts())).contains(u"PTP.AMOUNT.ZERO@amount"_s));
        const auto findings = checkPromise(inParts({{QDate(2026, 3, 20), dollars(45000)}, {QDate(2026, 3, 27), dollars(0)}}),
                                           facts());
        QCOMPARE(blocking(findings), QStringList{u"PTP.AMOUNT.ZERO@parts[1].amount"_s});
    }

    void partsSumToThePromise()
    {
        PromiseDraft draft = inParts({{QDate(2026, 3, 20), dollars(45000)}, {QDate(2026, 3, 27), dollars(34000)}});
        draft.amount = dollars(79001);
        const auto findings = checkPromise(draft, facts());
        QCOMPARE(blocking(findings), QStringList{u"PTP.PART.SUM@parts"_s});
        QCOMPARE(find(findings, u"PTP.PART.SUM"_s)->values.value(u"sum"_s).value<Money>(), dollars(79000));
    }

    void aSumBeyondAllNumbersIsRefused()
    {
        PromiseDraft draft = inParts({{QDate(2026, 3, 20), dollars(45000)}});
        draft.parts.push_back({QDate(2026, 3, 27), dollars(std::numeric_limits<qint64>::max())});
        QVERIFY(blocking(checkPromise(draft, facts())).contains(u"MONEY.RANGE@parts"_s));
    }

    void datesAscendFromToday_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("second");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("today and tomorrow") << QDate(2026, 3, 12) << QDate(2026, 3, 13) << QStringList();
        QTest::newRow("yesterday") << QDate(2026, 3, 11) << QDate(2026, 3, 13) << QStringList{u"PTP.DATE.PAST@parts[0].date"_s};
        QTest::newRow("twice the same day") << QDate(2026, 3, 13) << QDate(2026, 3, 13)
                                            << QStringList{u"PTP.DATE.ORDER@parts[1].date"_s};
        QTest::newRow("backwards") << QDate(2026, 3, 16) << QDate(2026, 3, 13) << QStringList{u"PTP.DATE.ORDER@parts[1].date"_s};
        QTest::newRow("the last day of the horizon") << QDate(2026, 3, 13) << QDate(2026, 4, 26) << QStringList();
        QTest::newRow("the day after it") << QDate(2026, 3, 13) << QDate(2026, 4, 27)
                                          << QStringList{u"PTP.DATE.HORIZON@parts[1].date"_s};
        QTest::newRow("no date yet") << QDate() << QDate(2026, 3, 13) << QStringList{u"PTP.DATE.MISSING@parts[0].date"_s};
    }
    void datesAscendFromToday()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, second);
        QFETCH(QStringList, rules);
        QCOMPARE(blocking(checkPromise(inParts({{first, dollars(45000)}, {second, dollars(10000)}}), facts())), rules);
    }

    void theFirstPartHasAFloor_data()
    {
        QTest::addColumn<qint64>("fixed");
        QTest::addColumn<int>("basisPoints");
        QTest::addColumn<qint64>("due");
        QTest::addColumn<qint64>("minimum");
        QTest::newRow("no floor") << qint64(0) << 0 << qint64(100000) << qint64(0);
        QTest::newRow("the fixed one is larger") << qint64(5000) << 100 << qint64(100000) << qint64(5000);
        QTest::newRow("the share is larger") << qint64(500) << 1000 << qint64(100000) << qint64(10000);
        QTest::newRow("a share is rounded up") << qint64(0) << 1000 << qint64(100001) << qint64(10001);
        QTest::newRow("no more than the balance") << qint64(5000) << 100 << qint64(3000) << qint64(3000);
        QTest::newRow("nothing can be promised") << qint64(5000) << 100 << qint64(0) << qint64(0);
    }
    void theFirstPartHasAFloor()
    {
        QFETCH(qint64, fixed);
        QFETCH(int, basisPoints);
        QFETCH(qint64, due);
        QFETCH(qint64, minimum);
        PromiseFacts f = facts();
        f.currentDue = dollars(due);
        f.disputed = dollars(0);
        f.policy.firstPartMinimum.value = fixed;
        f.policy.firstPartBasisPoints.value = basisPoints;
        QCOMPARE(firstPartMinimum(f), dollars(minimum));
        if (minimum < 2)
            return;
        QVERIFY(find(checkPromise(single(minimum), f), u"PTP.FIRST.OK"_s));
        QCOMPARE(blocking(checkPromise(single(minimum - 1), f)), QStringList{u"PTP.FIRST.MINIMUM@parts[0].amount"_s});
    }

    void theShapeOfADraft()
    {
        PromiseDraft draft = single(45000);
        draft.parts.clear();
        QCOMPARE(blocking(checkPromise(draft, facts())), QStringList{u"PTP.PART.NONE@parts"_s});
        draft = inParts({{QDate(2026, 3, 20), dollars(45000)}, {QDate(2026, 3, 27), dollars(100)}});
        draft.type = PromiseType::Single;
        QCOMPARE(blocking(checkPromise(draft, facts())), QStringList{u"PTP.PART.COUNT@parts"_s});
        QCOMPARE(fromName<PromiseType>(nameOf(PromiseType::InParts)), PromiseType::InParts);
    }

    void aClosedPlanTakesNone()
    {
        PromiseFacts f = facts();
        f.standing = PlanStanding::Closed;
        QVERIFY(blocking(checkPromise(single(45000), f)).contains(u"PTP.PLAN.CLOSED"_s));
    }

    void anotherCurrencyIsNotCompared()
    {
        PromiseDraft draft = single(45000);
        draft.parts[0].amount = Money::fromMinor(45000, *Currency::fromCode(u"JPY"));
        QCOMPARE(blocking(checkPromise(draft, facts())), QStringList{u"PTP.CURRENCY@parts[0].amount"_s});
    }

    void holdsWeighByTheirReason()
    {
        PromiseFacts f = facts();
        f.holds = {{HoldReason::Hardship, QDate(2026, 4, 30)}, {HoldReason::Attorney, {}}};
        auto findings = checkPromise(single(45000), f);
        QVERIFY(!blocks(findings));
        QCOMPARE(find(findings, u"PTP.HOLD.HARDSHIP"_s)->values.value(u"until"_s).toDate(), QDate(2026, 4, 30));
        QCOMPARE(find(findings, u"PTP.HOLD.ATTORNEY"_s)->severity, Severity::Warn);
        f.holds = {{HoldReason::Bankruptcy, {}}};
        QVERIFY(blocks(checkPromise(single(45000), f)));
    }

    void quickFillsNeverBlock()
    {
        QVERIFY(rc::check("each quick amount on each quick date passes the rules", [] {
            PromiseFacts f = facts();
            f.today = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 800));
            f.currentDue = dollars(*between(2, 10'000'000));
            f.disputed = dollars(0);
            f.policy.firstPartBasisPoints.value = *rc::gen::inRange(0, 5001);
            f.policy.horizonDays.value = *rc::gen::inRange(1, 60);
            const QuickAmounts amounts = quickAmounts(f);
            const QuickDates dates = quickDates(f);
            for (const std::optional<QDate> &date : {dates.inAWeek, dates.monthEnd}) {
                if (!date)
                    continue;
                RC_ASSERT(!blocks(checkPromise(single(amounts.allDue.minor(), *date), f)));
                RC_ASSERT(!blocks(checkPromise(single(amounts.half.minor(), *date), f)));
                if (amounts.minimum)
                    RC_ASSERT(!blocks(checkPromise(single(amounts.minimum->minor(), *date), f)));
            }
        }));
    }

    void theLatestDateIsExactlyTheRemedy()
    {
        QVERIFY(rc::check("the remedy of a late date is in order, the day after the latest is not", [] {
            PromiseFacts f = facts();
            f.today = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 800));
            f.policy.horizonDays.value = *rc::gen::inRange(0, 60);
            RC_ASSERT(!blocks(checkPromise(single(45000, lastBusinessPromiseDate(f)), f)));
            RC_ASSERT(blocks(checkPromise(single(45000, lastPromiseDate(f).addDays(1)), f)));
        }));
    }
};

KEPT_TEST(PromiseRulesTest)
#include "promiserulestest.moc"
