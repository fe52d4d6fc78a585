// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

/// Commands, questions and verdicts over the card book, from outside.
class KeptctlCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void find_says_what_it_found();
    void an_account_goes_by_id_source_id_and_name_data();
    void an_account_goes_by_id_source_id_and_name();
    void the_tree_shows_accounts_plans_and_items();
    void a_promise_is_taken_up_to_the_limit();
    void what_is_due_is_judged_once_and_verified();
    void a_payment_of_long_ago_is_recorded_with_a_warning();
    void fields_that_are_wrong_end_with_3();
    void what_a_rule_refuses_ends_with_1();
    void who_and_when_are_checked();
    void commands_are_listed_with_their_schema();
    void a_demo_needs_an_empty_store();
    void cases_are_answered_line_by_line();

private:
    QTemporaryDir m_folder;
    Program store() const { return Program(m_folder.path(), m_folder.filePath(u"book.kept"_s)); }
    Ran promise(const QString &plan, const QString &amount) const
    {
        const QByteArray fields =
            u"{\"plan\": %1, \"amount\": {\"amount\": \"%2\", \"currency\": \"TWD\"}, "
            "\"parts\": [{\"date\": \"2005-10-05\", \"amount\": {\"amount\": \"%2\", \"currency\": \"TWD\"}}]}"_s
                .arg(plan, amount)
                .toUtf8();
        return store().run({u"do"_s, u"MakePromise"_s, u"-"_s, u"--json"_s, u"--now"_s, u"2005-09-30T08:00:00Z"_s}, fields);
    }
};

void KeptctlCommandTest::initTestCase()
{
    QCOMPARE(store().run({u"init"_s}).code, 0);
    QCOMPARE(store().run({u"import"_s, cardBook()}).code, 0);
}

void KeptctlCommandTest::find_says_what_it_found()
{
    const Ran ran = store().run({u"find"_s, u"cardholder"_s, u"00014"_s});
    QCOMPARE(ran.out, u"What     Id  Found\nAccount   2  Cardholder 00014  Person \u00b7 account 4000-00014\n"_s);
    QCOMPARE(ran.code, 0);
    const Ran nothing = store().run({u"find"_s, u"zzz"_s});
    QCOMPARE(nothing.out, u"Nothing was found.\n"_s);
    QCOMPARE(nothing.code, 0);
}

void KeptctlCommandTest::an_account_goes_by_id_source_id_and_name_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("id") << u"2"_s;
    QTest::newRow("source id") << u"UCI-00014"_s;
    QTest::newRow("name, whatever case") << u"CARDHOLDER 00014"_s;
}

void KeptctlCommandTest::an_account_goes_by_id_source_id_and_name()
{
    QFETCH(QString, name);
    const Ran ran = store().run({u"tree"_s, u"--json"_s, name});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json().value(u"name"_s), QJsonValue(u"Cardholder 00014"_s));
    const Ran unknown = store().run({u"tree"_s, u"nobody"_s});
    QCOMPARE(unknown.err, u"Nothing is called nobody. Look with find.\n"_s);
    QCOMPARE(unknown.code, 1);
}

void KeptctlCommandTest::the_tree_shows_accounts_plans_and_items()
{
    const Ran ran = store().run({u"tree"_s, u"UCI-00014"_s, u"--as-of"_s, u"2005-09-30"_s});
    QVERIFY2(ran.out.startsWith(u"Cardholder 00014\n"
                                "What                      State             Days        Due       Paid  Promised\n"
                                "Card 4000-00014           In progress         30  65,802.00  10,700.00      0.00  TWD\n"
                                "  CP-000002               In progress         30  65,802.00  10,700.00      0.00  TWD\n"
                                "    Statement 2005-05-31  Past due           122  26,194.00  10,700.00      0.00  TWD\n"_s),
             qPrintable(ran.out));
}

void KeptctlCommandTest::a_promise_is_taken_up_to_the_limit()
{
    for (int used = 1; used <= 3; ++used) {
        const Ran taken = promise(u"1"_s, u"10%1.00"_s.arg(used));
        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.json().value(u"outcome"_s).toObject().value(u"used"_s), QJsonValue(used));
    }
    const Ran refused = promise(u"1"_s, u"109.00"_s);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.err, u"No promise is left on this plan: 3 of 3 are used. Request override.\n"_s);
    QCOMPARE(refused.json().value(u"error"_s).toObject().value(u"code"_s), QJsonValue(u"PTP.LIMIT"_s));
    const QJsonObject plan = store().run({u"plan"_s, u"cp-1"_s, u"--json"_s}).json();
    QCOMPARE(plan.value(u"promises"_s).toArray().size(), 3);
    QCOMPARE(plan.value(u"promiseLimit"_s).toObject().value(u"left"_s), QJsonValue(0));
}

void KeptctlCommandTest::what_is_due_is_judged_once_and_verified()
{
    const QStringList later{u"--json"_s, u"--now"_s, u"2005-11-30T08:00:00Z"_s};
    const Ran late = store().run(QStringList{u"verify"_s} + later);
    QCOMPARE(late.code, 1);
    QCOMPARE(late.json().value(u"differences"_s).toArray().at(0).toObject().value(u"rule"_s), QJsonValue(u"PART.VERDICT"_s));
    const Ran judged = store().run(QStringList{u"run-due"_s} + later);
    QCOMPARE(judged.code, 0);
    QCOMPARE(judged.json().value(u"broken"_s), QJsonValue(3));
    const Ran again = store().run({u"run-due"_s, u"--now"_s, u"2005-11-30T08:00:00Z"_s});
    QCOMPARE(again.out, u"Nothing was due.\n"_s);
    const Ran clean = store().run(QStringList{u"verify"_s} + later);
    QCOMPARE(clean.json().value(u"differences"_s).toArray(), QJsonArray());
    QCOMPARE(clean.code, 0);
}

void KeptctlCommandTest::a_payment_of_long_ago_is_recorded_with_a_warning()
{
    const QString fields = u"{\"plan\": 2, \"amount\": {\"amount\": \"1.00\", \"currency\": \"TWD\"}, \"valueDate\": \"%1\"}"_s;
    const QStringList now{u"--json"_s, u"--now"_s, u"2005-11-30T08:00:00Z"_s};
    const Ran usual = store().run(QStringList{u"do"_s, u"RecordPayment"_s, fields.arg(u"2005-11-29"_s)} + now);
    QCOMPARE(usual.code, 0);
    QCOMPARE(usual.err, QString());
    const Ran old = store().run(QStringList{u"do"_s, u"RecordPayment"_s, fields.arg(u"1905-11-29"_s)} + now);
    QCOMPARE(old.code, 0);
    QCOMPARE(old.err, u"More than 10 years ago: look at the year. It is recorded as it stands.\n"_s);
    QCOMPARE(old.json().value(u"outcome"_s).toObject().value(u"warning"_s), QJsonValue(u"PAYMENT.LONGAGO"_s));
}

void KeptctlCommandTest::fields_that_are_wrong_end_with_3()
{
    QCOMPARE(store().run({u"do"_s, u"MakePromise"_s, u"{"_s}).code, 3);
    const Ran missing = store().run({u"do"_s, u"MakePromise"_s, u"{\"plan\": 2}"_s});
    QCOMPARE(missing.code, 3);
    QCOMPARE(missing.err, u"A field is missing. (/amount: required)\n"_s);
    const Ran nameless = store().run({u"do"_s, u"ClosePlan"_s, u"{\"plan\": \"P1\"}"_s});
    QCOMPARE(nameless.code, 3);
    QCOMPARE(nameless.err, u"A field holds something else than it may. (/plan: expected the id of a record, or its number like "
                           "CP-000123)\n"_s);
    const Ran odd = promise(u"2"_s, u"1.005"_s);
    QCOMPARE(odd.code, 3);
    QVERIFY(odd.err.startsWith(u"TWD has 2 decimals."));
}

void KeptctlCommandTest::what_a_rule_refuses_ends_with_1()
{
    const QStringList now{u"--now"_s, u"2005-11-30T08:00:00Z"_s};
    const auto pay = [&](const QString &amount, const QString &currency, const QString &date) {
        const QString fields = u"{\"plan\": 2, \"amount\": {\"amount\": \"%1\", \"currency\": \"%2\"}, \"valueDate\": \"%3\"}"_s;
        return store().run(QStringList{u"do"_s, u"RecordPayment"_s, fields.arg(amount, currency, date)} + now);
    };
    const Ran otherCurrency = pay(u"1.00"_s, u"USD"_s, u"2005-11-29"_s);
    QCOMPARE(otherCurrency.code, 1);
    QCOMPARE(otherCurrency.err, u"The payment is in USD, the plan in TWD. Enter the amount in TWD.\n"_s);
    QCOMPARE(pay(u"1.00"_s, u"TWD"_s, u"2005-12-01"_s).code, 1);
    QCOMPARE(pay(u"0.00"_s, u"TWD"_s, u"2005-11-29"_s).code, 1);
    QCOMPARE(pay(u"99999999999999999999.00"_s, u"TWD"_s, u"2005-11-29"_s).code, 3);
    const Ran dispute = store().run(
        QStringList{u"do"_s, u"OpenDispute"_s,
                    u"{\"plan\": 2, \"kind\": \"Goods\", \"amount\": {\"amount\": \"1.00\", \"currency\": \"USD\"}}"_s} +
        now);
    QCOMPARE(dispute.code, 1);
    QCOMPARE(dispute.err, u"The amount is in USD, the debt in TWD. Enter the amount in TWD.\n"_s);
}

void KeptctlCommandTest::who_and_when_are_checked()
{
    QCOMPARE(store().run({u"do"_s, u"NoSuchCommand"_s}).code, 2);
    const Ran nobody = store().run({u"do"_s, u"CancelPromise"_s, u"{}"_s, u"--as"_s, u"grace"_s});
    QCOMPARE(nobody.err, u"Nobody signs in as grace. Ask an administrator to add you.\n"_s);
    QCOMPARE(nobody.code, 1);
    QCOMPARE(store().run({u"do"_s, u"CancelPromise"_s, u"{}"_s, u"--now"_s, u"2005-09-30T08:00:00"_s}).code, 2);
}

void KeptctlCommandTest::commands_are_listed_with_their_schema()
{
    const QJsonArray all = store().run({u"commands"_s, u"--schema"_s}).json().value(u"commands"_s).toArray();
    QStringList names;
    for (const QJsonValue &command : all) {
        names.append(command.toObject().value(u"name"_s).toString());
        QVERIFY(!command.toObject().value(u"meaning"_s).toString().isEmpty());
        QCOMPARE(command.toObject().value(u"schema"_s).toObject().value(u"type"_s), QJsonValue(u"object"_s));
    }
    QVERIFY(names.contains(u"MakePromise"_s));
    QVERIFY(store().run({u"commands"_s}).out.contains(u"MakePromise: Takes a promise to pay"));
}

void KeptctlCommandTest::a_demo_needs_an_empty_store()
{
    const Ran refused = store().run({u"demo"_s, u"--accounts"_s, u"5"_s});
    QCOMPARE(refused.code, 1);
    const Program demo(m_folder.path(), m_folder.filePath(u"demo.kept"_s));
    QCOMPARE(demo.run({u"init"_s}).code, 0);
    QCOMPARE(demo.run({u"demo"_s, u"--accounts"_s, u"none"_s}).code, 2);
    const Ran made = demo.run({u"demo"_s, u"--accounts"_s, u"20"_s, u"--seed"_s, u"7"_s, u"--json"_s});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.json().value(u"FinancialAccount"_s), QJsonValue(20));
    const Ran anonymous = demo.run({u"do"_s, u"CancelPromise"_s, u"{\"promise\": 1, \"reason\": \"Test\"}"_s});
    QCOMPARE(anonymous.err, u"This store has users: say who does it with --as USER.\n"_s);
    QCOMPARE(anonymous.code, 2);
}

void KeptctlCommandTest::cases_are_answered_line_by_line()
{
    const QString folder = qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/tests/data/"_s;
    const Ran calls = store().run({u"check-call"_s, u"--vectors"_s, folder + u"compliance-us.json"_s});
    QCOMPARE(calls.code, 0);
    const QStringList lines = calls.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        const QJsonObject answer = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY2(answer.contains(u"id"_s) && answer.contains(u"allowed"_s), qPrintable(line));
    }
    const QString cases = store().file(
        u"cases.json"_s, R"({"own": {"cases": [{"id": "quote", "csv": "a,\"b\n"}, {"id": "two", "csv": "a,b\n"}]}})");
    const Ran csv = store().run({u"csv"_s, u"--cases"_s, cases});
    QVERIFY(csv.out.startsWith(u"{\"error\":"));
    QVERIFY(csv.out.endsWith(u"{\"id\":\"two\",\"rows\":[[\"a\",\"b\"]]}\n"));
    QCOMPARE(csv.code, 0);
}

KEPT_TEST(KeptctlCommandTest)

} // namespace kept::test

#include "keptctlcommandtest.moc"
