// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/signingin.h"
#include "models/queries/identitystanding.h"
#include "models/queries/signinlist.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

const QString word = u"correct horse"_s;
constexpr int fewRounds = 10;

} // namespace

/// Who works at a file shows it by a password of which nothing but a slow hash is kept.
class SignInTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoPasswordIsLetIn()
    {
        const UserId grace = m_book->people(4).first;
        QVERIFY(m_book->done(SignIn{grace, {}}).accepted);
        QCOMPARE(events(u"SignIn"_s), 1);
        QVERIFY(!passwordOf(grace));
    }

    void aPasswordLetsInAndAnotherDoesNot()
    {
        const UserId grace = withPassword();
        QVERIFY(passwordOf(grace));
        QVERIFY(m_book->done(SignIn{grace, word}).accepted);
        QVERIFY(!m_book->done(SignIn{grace, u"correct horsf"_s}).accepted);
        QVERIFY(!m_book->done(SignIn{grace, {}}).accepted);
    }

    void failuresSlowDownAndASuccessForgives()
    {
        const UserId grace = withPassword();
        for (int i = 0; i < 2; ++i)
            QVERIFY(!m_book->done(SignIn{grace, u"wrong"_s}).waitUntil);
        const SignedIn third = m_book->done(SignIn{grace, u"wrong"_s});
        QCOMPARE(third.waitUntil->utc, m_book->now + 5'000);
        const SignedIn early = m_book->done(SignIn{grace, word});
        QVERIFY(!early.accepted);
        QCOMPARE(early.waitUntil->utc, m_book->now + 5'000);
        m_book->now += 5'000;
        QVERIFY(m_book->done(SignIn{grace, word}).accepted);
        QVERIFY(!m_book->done(SignIn{grace, u"wrong"_s}).waitUntil);
        // The one that came too early was not looked at.
        QCOMPARE(events(u"SignIn"_s), 5);
    }

    void onesOwnPasswordNeedsThePresentOne()
    {
        const UserId grace = withPassword();
        m_book->actor = grace;
        SetPassword change{grace, {}, u"wrong"_s, u"another word"_s, fewRounds};
        QCOMPARE(m_book->run(change).error().code, u"PASSWORD.WRONG"_s);
        change.present = word;
        change.password = u"short"_s;
        QCOMPARE(m_book->run(change).error().code, u"PASSWORD.SHORT"_s);
        change.password = QString();
        QCOMPARE(m_book->run(change).error().code, u"PASSWORD.MISSING"_s);
        change.remove = true;
        m_book->done(change);
        QVERIFY(!passwordOf(grace));
    }

    void othersPasswordsAreAnAdministratorsBusiness()
    {
        const auto [grace, vera] = m_book->people(4);
        m_book->actor = grace;
        const SetPassword others{vera, {}, {}, word, fewRounds};
        QCOMPARE(m_book->run(others).error().code, u"PASSWORD.OTHERS"_s);
        m_book->role = Role::Administrator;
        m_book->done(others);
        QVERIFY(passwordOf(vera));
    }

    void whoIsGoneCannotSignIn()
    {
        const UserId grace = m_book->people(4).first;
        m_store->execute(u"UPDATE app_user SET is_active = 0 WHERE id = 900001"_s);
        QCOMPARE(m_book->run(SignIn{grace, {}}).error().code, u"RECORD.MISSING"_s);
        QCOMPARE(list().people.size(), size_t(1));
        QVERIFY(!list().hasAdministrator);
    }

    void noPasswordAndNoHashIsInEventsOrHistory()
    {
        const UserId grace = withPassword();
        m_book->done(SignIn{grace, word});
        const qint64 told = m_store->integer(
            u"SELECT count(*) FROM event e, user_secret s WHERE e.payload LIKE '%horse%' OR e.outcome LIKE '%horse%' OR "
            "e.payload LIKE '%' || s.hash || '%' OR e.outcome LIKE '%' || s.hash || '%'"_s);
        QCOMPARE(told, 0);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM field_history WHERE object = 'User'"_s), 0);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM user_secret WHERE hash LIKE '%horse%'"_s), 0);
    }

    void theHouseSaysWhenADeskLocksItself()
    {
        QCOMPARE(house().idleLockMinutes, 10);
        m_book->role = Role::Administrator;
        QCOMPARE(m_book->run(SetIdleLock{481}).error().code, u"IDLE.MINUTES"_s);
        m_book->done(SetIdleLock{3});
        QCOMPARE(house().idleLockMinutes, 3);
        QCOMPARE(house().identity.required, 2);
    }

private:
    UserId withPassword()
    {
        const UserId grace = m_book->people(4).first;
        m_book->actor = grace;
        m_book->done(SetPassword{grace, {}, {}, word, fewRounds});
        m_book->actor.reset();
        return grace;
    }

    Asking asking() const { return {m_book->now, m_book->today(), m_book->actor}; }
    SignInList::Answer list() const { return must(answer(m_store->database(), asking(), SignInList())); }
    HouseSecurity::Answer house() const { return must(answer(m_store->database(), asking(), HouseSecurity())); }
    qint64 events(const QString &command) const
    {
        return m_store->integer(u"SELECT count(*) FROM event WHERE command = '%1'"_s.arg(command));
    }
    bool passwordOf(UserId user) const
    {
        for (const SignInRow &row : list().people)
            if (row.id == user)
                return row.hasPassword;
        return false;
    }
};

KEPT_TEST(SignInTest)
#include "signintest.moc"
