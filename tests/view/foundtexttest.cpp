// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/foundtext.h"
#include "models/view/moneytext.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

/// What stands below something that a search found.
class FoundTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCustomerIsToldFromNamesakes()
    {
        QCOMPARE(below({u"4000-1180"_s, 1, u"AZ"_s, u"85001"_s}),
                 u"Person · account %1 · %2"_s.arg(isolated(u"4000-1180"_s), isolated(u"AZ 85001"_s)));
        QCOMPARE(below({u"4000-1180"_s, 3, {}, u"SW1A 1AA"_s}),
                 u"Person · account %1 and 2 more · %2"_s.arg(isolated(u"4000-1180"_s), isolated(u"SW1A 1AA"_s)));
        QCOMPARE(below({{}, 0, {}, {}}), u"Person"_s);
    }

    void anythingElseSaysWhoseItIs()
    {
        FoundRow row{ObjectKind::FinancialAccount, 1, AccountId::fromValue(1), u"4000-1180"_s, u"Jo Reyes"_s, FindRank::Exact};
        QCOMPARE(foundDetailText(row), u"Jo Reyes"_s);
    }

private:
    struct Marks
    {
        QString number;
        qint64 count = 0;
        QString state;
        QString postalCode;
    };

    static QString below(const Marks &marks)
    {
        return foundDetailText({ObjectKind::Account, 1, AccountId::fromValue(1), u"Jo Reyes"_s, u"Person"_s, FindRank::Exact,
                                marks.number, marks.count, marks.state, marks.postalCode});
    }
};

KEPT_TEST(FoundTextTest)
#include "foundtexttest.moc"
