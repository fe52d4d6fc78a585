// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

/// People are let into a server's store, work there as what they are, and are put out again.
class KeptctlGrantTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_name = m_server.address().createDatabase().value();
        QVERIFY(m_server.address().execute(
            m_name, u"COPY (SELECT line FROM (VALUES (1, 'local all kept trust'), (2, 'local all all scram-sha-256')) AS rule "
                    "(place, line) ORDER BY place) TO PROGRAM 'cat > pg_hba.conf'"_s));
        QVERIFY(m_server.address().execute(m_name, u"SELECT pg_reload_conf()"_s));
        const Ran made = owner().run({u"init"_s});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const Ran book = owner().run({u"import"_s, cardBook()});
        QVERIFY2(book.code == 0, qPrintable(book.out + book.err));
        QVERIFY(m_server.address().execute(m_name, u"INSERT INTO account (id, name, name_key, type) VALUES "
                                                   "(900090, 'Harbour', 'harbour', 'Agency')"_s));
    }

    void wrongWordsEndWith2_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("said");
        QTest::newRow("nobody") << QStringList{} << u"Something is missing: keptctl grant LOGIN\n"_s;
        QTest::newRow("no such role") << QStringList{u"ann"_s, u"--role"_s, u"king"_s}
                                      << u"--role takes one of specialist, supervisor, administrator, agency and auditor.\n"_s;
        QTest::newRow("both") << QStringList{u"ann"_s, u"--role"_s, u"auditor"_s, u"--revoke"_s}
                              << u"--revoke takes nothing beside the login.\n"_s;
    }

    void wrongWordsEndWith2()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, said);
        const Ran ran = owner().run(QStringList{u"grant"_s} + words);
        QCOMPARE(ran.err, said);
        QCOMPARE(ran.code, 2);
    }

    void aFileHasNoLogins()
    {
        const Program file(m_folder.path(), m_folder.filePath(u"desk.kept"_s));
        QCOMPARE(file.run({u"init"_s}).code, 0);
        QCOMPARE(file.run({u"grant"_s, u"ann"_s, u"--role"_s, u"specialist"_s}).code, 2);
    }

    void nobodyIsLetInWithoutARoleOrAnAgencyThatIsNeeded()
    {
        QVERIFY(owner().run({u"grant"_s, u"ann"_s}).err.contains(u"Nobody is added without a role."));
        QVERIFY(owner().run({u"grant"_s, u"ann"_s, u"--role"_s, u"agency"_s}).err.contains(u"An agency user needs an agency."));
        QVERIFY(owner().run({u"grant"_s, u"kept"_s, u"--role"_s, u"auditor"_s}).err.contains(u"can't be a person at a desk"));
        QVERIFY(owner().run({u"grant"_s, u"nobody"_s, u"--revoke"_s}).err.contains(u"Nobody signs in as nobody."));
        QVERIFY(owner().run({u"grant"_s, u"pg_x"_s, u"--role"_s, u"auditor"_s}).err.contains(u"pg_x can't be a login"));
    }

    void aPersonIsLetInWithAPasswordThatIsNowhereToBeRead()
    {
        const Ran ran = owner().run({u"grant"_s, u"ann"_s, u"--role"_s, u"specialist"_s, u"--name"_s, u"Ann Lee"_s}, "se cret\n");
        QVERIFY2(ran.code == 0, qPrintable(ran.err));
        QCOMPARE(ran.out, u"ann may sign in now. Role: Specialist\n"_s);
        const Ran status = person(u"ann"_s, u"se cret"_s).run({u"status"_s, u"--json"_s});
        QVERIFY2(status.code == 0, qPrintable(status.err));
        const Ran refused = person(u"ann"_s, u"wrong"_s).run({u"status"_s});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.startsWith(u"The server does not let ann in"_s), qPrintable(refused.err));
        const Ran astray = Program(m_folder.path(), m_server.address().url(u"nowhere"_s)).run({u"status"_s});
        QCOMPARE(astray.code, 4);
        QVERIFY2(astray.err.startsWith(u"The server has no database called nowhere."_s), qPrintable(astray.err));
        const Ran events = owner().run({u"status"_s});
        QVERIFY(!events.out.contains(u"se cret"));
        // Asked again nothing changes, and without a password the old one stays.
        const Ran again = owner().run({u"grant"_s, u"ann"_s, u"--json"_s}, "");
        QCOMPARE(again.json().value(u"role"_s).toString(), u"Specialist"_s);
        QCOMPARE(person(u"ann"_s, u"se cret"_s).run({u"status"_s}).code, 0);
    }

    void whoActsIsWhomTheServerSignedIn()
    {
        QCOMPARE(owner().run({u"grant"_s, u"bea"_s, u"--role"_s, u"administrator"_s, u"--name"_s, u"Bea"_s}, "b\n").code, 0);
        const Program ann = person(u"ann"_s, u"se cret"_s);
        const Ran refused = ann.run({u"do"_s, u"AddTeam"_s, u"{\"name\": \"Early\"}"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"Your role, specialist, may not do this."), qPrintable(refused.err));
        const Ran spoofed = ann.run({u"do"_s, u"AddTeam"_s, u"{\"name\": \"Early\"}"_s, u"--as"_s, u"bea"_s});
        QCOMPARE(spoofed.code, 1);
        QVERIFY2(spoofed.err.contains(u"The server knows you as ann"), qPrintable(spoofed.err));
        const Ran done = person(u"bea"_s, u"b"_s).run({u"do"_s, u"AddTeam"_s, u"{\"name\": \"Early\"}"_s});
        QVERIFY2(done.code == 0, qPrintable(done.err));
        // What would need more than the role has is refused in words of this program.
        const Ran grant = ann.run({u"grant"_s, u"carl"_s, u"--role"_s, u"administrator"_s}, "c\n");
        QCOMPARE(grant.code, 1);
        QVERIFY2(grant.err.contains(u"may not do this") && !grant.err.contains(u"permission denied"), qPrintable(grant.err));
        const Ran beas = person(u"bea"_s, u"b"_s).run({u"grant"_s, u"carl"_s, u"--role"_s, u"administrator"_s}, "c\n");
        QCOMPARE(beas.code, 1);
        QVERIFY2(beas.err.contains(u"The server does not let your login do this."), qPrintable(beas.err));
        QVERIFY(!beas.err.contains(u"permission denied"));
    }

    void theServersTimeCountsWhateverTheMachineShows()
    {
#ifndef __SANITIZE_ADDRESS__ // It has to be loaded before anything else.
        qputenv("LD_PRELOAD", WRONG_CLOCK);
        qputenv("KEPT_TEST_CLOCK_AHEAD", "28800");
        const Ran done = person(u"bea"_s, u"b"_s).run({u"do"_s, u"AddTeam"_s, u"{\"name\": \"Late\"}"_s});
        const Ran asked = owner().run({u"status"_s});
        qunsetenv("LD_PRELOAD");
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QVERIFY2(done.err.contains(QRegularExpression(u"clock is (8 h 0|7 h 59) min ahead"_s)), qPrintable(done.err));
        QVERIFY2(asked.err.contains(QRegularExpression(u"clock is (8 h 0|7 h 59) min ahead"_s)), qPrintable(asked.err));
        // A division by none is refused.
        QVERIFY(m_server.address().execute(m_name, u"SELECT 1 / count(*) FROM event WHERE command = 'AddTeam' AND "
                                                   "abs(at - extract(epoch FROM now()) * 1000) < 60000"_s));
#endif
    }

    void aSpecialistImportsAndAnAuditorVerifies()
    {
        QCOMPARE(owner().run({u"grant"_s, u"uma"_s, u"--role"_s, u"auditor"_s}, "u\n").code, 0);
        const Program ann = person(u"ann"_s, u"se cret"_s);
        const QString file = ann.file(u"Account.csv"_s, "SourceSystemRecordIdentifier,Name\nB1,Grace Hopper\nB2,Alan Turing\n");
        const Ran imported = ann.run({u"import"_s, file});
        QVERIFY2(imported.code == 0, qPrintable(imported.out + imported.err));
        const Ran again = ann.run({u"import"_s, cardBook()});
        QVERIFY2(again.code == 0, qPrintable(again.out + again.err));
        const Ran verified = person(u"uma"_s, u"u"_s).run({u"verify"_s});
        QVERIFY2(verified.code == 0, qPrintable(verified.out + verified.err));
        const Ran refused = person(u"uma"_s, u"u"_s).run({u"import"_s, file});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(u"Your role, auditor, may not do this."), qPrintable(refused.err));
    }

    void anAgencySeesNothingUntilSomethingIsPlaced()
    {
        QCOMPARE(owner().run({u"grant"_s, u"al"_s, u"--role"_s, u"agency"_s, u"--agency"_s, u"Harbour"_s}, "a\n").code, 0);
        const Program al = person(u"al"_s, u"a"_s);
        const auto plans = [](const Ran &ran) {
            return ran.json().value(u"counts"_s).toObject().value(u"CollectionPlan"_s).toObject().value(u"live"_s).toInt(-1);
        };
        QCOMPARE(plans(al.run({u"status"_s, u"--json"_s})), 0);
        QVERIFY(m_server.address().execute(m_name, u"UPDATE collection_plan SET collection_agency_account_id = 900090 "
                                                   "WHERE id = (SELECT min(id) FROM collection_plan)"_s));
        QCOMPARE(plans(al.run({u"status"_s, u"--json"_s})), 1);
        QCOMPARE(plans(person(u"uma"_s, u"u"_s).run({u"status"_s, u"--json"_s})), 30);
    }

    void anAgencyIsToldAndTakesAlongWhatIsOfItsPlans()
    {
        const QString customer = u"(SELECT account_id FROM collection_plan WHERE collection_agency_account_id = 900090)"_s;
        const QString values = u"'Phone', 'Outbound', 1767000000000, 'Talked', 1, 1"_s;
        for (const QString &sql :
             {u"INSERT INTO collection_plan (id, account_id, status, currency_iso_code, name, financial_account_id) "
              "SELECT 900001, account_id, 'New', currency_iso_code, 'Of the house', financial_account_id FROM collection_plan "
              "WHERE collection_agency_account_id = 900090"_s,
              u"UPDATE financial_account SET current_due_amount = 77777700 WHERE id = (SELECT financial_account_id "
              "FROM collection_plan WHERE id = 900001)"_s,
              u"INSERT INTO interaction (id, collection_plan_id, account_id, channel, direction, started_at, outcome, "
              u"is_connected, "
              "is_conversation, notes) VALUES (900001, 900001, %1, %2, 'SECRET of the plan'), (900002, NULL, %1, %2, 'SECRET of "
              "the customer')"_s.arg(customer, values),
              u"INSERT INTO note (id, account_id, text) VALUES (900001, %1, 'SECRET note')"_s.arg(customer)})
            QVERIFY2(m_server.address().execute(m_name, sql), qPrintable(sql));
        const Program al = person(u"al"_s, u"a"_s);
        const Ran house = owner().run({u"timeline"_s, u"Cardholder 00001"_s, u"--json"_s});
        QVERIFY2(house.out.contains(u"SECRET"), qPrintable(house.out + house.err));
        const Ran told = al.run({u"timeline"_s, u"Cardholder 00001"_s, u"--json"_s});
        QVERIFY2(told.code == 0 && !told.out.contains(u"SECRET"), qPrintable(told.out + told.err));
        const Ran tree = al.run({u"tree"_s, u"Cardholder 00001"_s});
        QVERIFY2(tree.code == 0 && !tree.out.contains(u"Of the house"), qPrintable(tree.out + tree.err));
        QVERIFY2(!tree.out.contains(u"777"), qPrintable(tree.out));
        const QString folder = m_folder.filePath(u"taken along"_s);
        const Ran taken = al.run({u"export"_s, u"all"_s, folder});
        QVERIFY2(taken.code == 0, qPrintable(taken.out + taken.err));
        const auto files = QDir(folder).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("SECRET"), qPrintable(info.fileName()));
        }
        QVERIFY(m_server.address().execute(m_name, u"DELETE FROM interaction WHERE id > 900000"_s));
        QVERIFY(m_server.address().execute(m_name, u"DELETE FROM note WHERE id > 900000"_s));
        QVERIFY(m_server.address().execute(m_name, u"DELETE FROM collection_plan WHERE id > 900000"_s));
        QVERIFY(m_server.address().execute(m_name, u"SELECT sum_account(id) FROM financial_account"_s));
    }

    void whoIsPutOutCantSignIn()
    {
        const Ran out = owner().run({u"grant"_s, u"ann"_s, u"--revoke"_s});
        QCOMPARE(out.out, u"ann may not sign in here any more.\n"_s);
        QCOMPARE(person(u"ann"_s, u"se cret"_s).run({u"status"_s}).code, 4);
        QCOMPARE(owner().run({u"grant"_s, u"ann"_s, u"--revoke"_s}).code, 0);
        QCOMPARE(owner().run({u"grant"_s, u"ann"_s, u"--role"_s, u"supervisor"_s}, "").code, 0);
        QCOMPARE(person(u"ann"_s, u"se cret"_s).run({u"status"_s}).code, 0);
        const Ran verified = owner().run({u"verify"_s});
        QVERIFY2(verified.code == 0, qPrintable(verified.out + verified.err));
    }

private:
    Program owner()
    {
        return Program(m_folder.path(), m_server.address().url(m_name));
    }

    Program person(const QString &login, const QString &password)
    {
        const QString file = m_folder.filePath(u"password of "_s + login).replace(u' ', u'-');
        QFile::remove(file);
        QFile passwords(file);
        if (!passwords.open(QIODevice::WriteOnly) || passwords.write(u"*:*:*:%1:%2\n"_s.arg(login, password).toUtf8()) < 0 ||
            !passwords.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            qFatal("no file for passwords");
        return Program(m_folder.path(),
                       m_server.address().url(m_name).replace(u"user=kept"_s, u"user="_s + login) + u"&passfile="_s + file);
    }

    QTemporaryDir m_folder;
    PostgresServer m_server;
    QString m_name;
};

KEPT_TEST(KeptctlGrantTest)

} // namespace kept::test

#include "keptctlgranttest.moc"
