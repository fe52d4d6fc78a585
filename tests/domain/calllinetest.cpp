// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/callline.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class CallLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThatNobodyAnsweredSuggestsItsOutcome()
    {
        QCOMPARE(suggestedOutcome({{}, {}, LineEnd::Busy}), CallOutcome::Busy);
        QCOMPARE(suggestedOutcome({1, {}, LineEnd::NoAnswer}), CallOutcome::NoAnswer);
        QCOMPARE(suggestedOutcome({1, {}, LineEnd::HungUpHere}), CallOutcome::NoAnswer);
        QCOMPARE(suggestedOutcome({1, {}, LineEnd::Declined}), CallOutcome::NoAnswer);
    }

    void whoeverAnsweredIsForThePersonToSay()
    {
        for (const auto &entry : EnumNames<LineEnd>::all)
            QVERIFY(!suggestedOutcome({1, 2, entry.value}));
    }

    void nothingIsSuggestedOfALineThatTellsNothing()
    {
        QVERIFY(!suggestedOutcome({}));
        QVERIFY(!suggestedOutcome({{}, {}, LineEnd::Lost}));
        QVERIFY(!suggestedOutcome({{}, {}, LineEnd::Failed}));
        QVERIFY(!suggestedOutcome({{}, {}, LineEnd::Unreachable}));
    }

    void onlyACallThatNeverRangCanBeUncounted()
    {
        QVERIFY(neverConnected({{}, {}, LineEnd::Busy}));
        QVERIFY(neverConnected({{}, {}, LineEnd::Unreachable}));
        QVERIFY(neverConnected({{}, {}, LineEnd::Failed}));
        QVERIFY(!neverConnected({1, {}, LineEnd::Busy}));
        QVERIFY(!neverConnected({{}, {}, LineEnd::Lost})); // nobody knows
        QVERIFY(!neverConnected({{}, {}, LineEnd::HungUpHere}));
        QVERIFY(!neverConnected({}));
    }
};

KEPT_TEST(CallLineTest)
#include "calllinetest.moc"
