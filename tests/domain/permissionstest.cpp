// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"
#include "models/domain/signin.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

/// Who may do what, and how long a wrong password delays.
class PermissionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsSortedAndNamesACommandOnce()
    {
        const auto &all = permissions();
        for (size_t i = 1; i < all.size(); ++i)
            QVERIFY2(all[i - 1].command < all[i].command, all[i].command.data());
    }

    void anAuditorOnlyLooks()
    {
        for (const Permission &each : permissions()) {
            const bool isPersonal = each.command == "RecordReveal"_L1 || each.command == "SetPassword"_L1 ||
                                    each.command == "SignIn"_L1;
            QCOMPARE(each.roles.has(Role::Auditor), isPersonal);
        }
    }

    void anAdministratorMayAllAndASupervisorWhatASpecialistMay()
    {
        for (const Permission &each : permissions()) {
            QVERIFY(each.roles.has(Role::Administrator));
            QVERIFY(!each.roles.has(Role::Specialist) || each.roles.has(Role::Supervisor));
            QVERIFY(!each.roles.has(Role::Agency) || each.roles.has(Role::Specialist));
        }
    }

    void whatTheTableDoesNotNameNeedsItsRight()
    {
        QVERIFY(mayPerform(Role::Specialist, u"NoSuchCommand", Right::Work));
        QVERIFY(!mayPerform(Role::Specialist, u"NoSuchCommand"));
        QVERIFY(!whoMayPerform(u"NoSuchCommand"));
        QCOMPARE(whoMayPerform(u"AddUser"), std::optional(Role::Administrator));
        QCOMPARE(whoMayPerform(u"DecideOverride"), std::optional(Role::Supervisor));
    }

    void wrongPasswordsDelayTwiceAsLongEachTime()
    {
        QCOMPARE(signInDelay(0), 0);
        QCOMPARE(signInDelay(2), 0);
        QCOMPARE(signInDelay(3), 5'000);
        QCOMPARE(signInDelay(4), 10'000);
        QCOMPARE(signInDelay(10), 640'000);
        QCOMPARE(signInDelay(11), 900'000);
        QCOMPARE(signInDelay(1'000'000), 900'000);
    }

    void aPasswordHasBounds()
    {
        QCOMPARE(checkPassword(u"1234567"_s).error().code, u"PASSWORD.SHORT"_s);
        QVERIFY(checkPassword(u"12345678"_s));
        QVERIFY(checkPassword(QString(200, u'x')));
        QCOMPARE(checkPassword(QString(201, u'x')).error().code, u"PASSWORD.LONG"_s);
    }
};

KEPT_TEST(PermissionsTest)
#include "permissionstest.moc"
