// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/id.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;

class IdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nodeAndSequenceComeBack()
    {
        const PlanId id = PlanId::make(PlanId::maximumNode, PlanId::maximumSequence);
        QVERIFY(id.value() > 0);
        QCOMPARE(id.node(), PlanId::maximumNode);
        QCOMPARE(id.sequence(), PlanId::maximumSequence);
    }

    void aStandAloneFileCountsFromOne() { QCOMPARE(PlanId::make(0, 1).value(), qint64(1)); }
};

KEPT_TEST(IdTest)
#include "idtest.moc"
