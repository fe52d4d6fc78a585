// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/queue/queuescore.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 86'400'000;
const QueueMoment moment{1'768'489'200'000, QDate(2026, 1, 15)};

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

QueueDefinition definition(const QByteArray &text)
{
    auto read = queueDefinitionFromJson(json(text));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

QueueFacts someone()
{
    QueueFacts facts;
    facts.customer = AccountId::fromValue(7);
    facts.openPlans = 1;
    facts.daysPastDue = 43;
    facts.due = {{test::usd(), 1'250'00, 1'400'00}};
    facts.planStatuses = {u"InProgress"_s};
    facts.states = {u"NY"_s};
    facts.contactAt = moment.now - 3 * dayMs;
    facts.contactOutcome = u"NoAnswer"_s;
    return facts;
}

rc::Gen<QueueFacts> anyCustomer()
{
    return rc::gen::exec([] {
        QueueFacts facts = someone();
        facts.daysPastDue = *between(0, 400);
        facts.due.front().overdue = *between(0, 900'000'00);
        if (*rc::gen::arbitrary<bool>())
            facts.promiseBrokenAt = moment.now - *between(0, 40) * dayMs;
        if (*rc::gen::arbitrary<bool>())
            facts.contactAt.reset();
        facts.isDisputed = *rc::gen::arbitrary<bool>();
        return facts;
    });
}

rc::Gen<QueuePointRule> anyRule()
{
    return rc::gen::exec([] {
        QueuePointRule rule;
        rule.words = u"Rule %1"_s.arg(*between(0, 99));
        rule.points = static_cast<int>(*between(-50, 50));
        if (*rc::gen::arbitrary<bool>()) {
            rule.per = QueueFact::DaysPastDue;
            rule.unit = *between(1, 50);
            rule.most = static_cast<int>(*between(0, 60));
        } else if (*rc::gen::arbitrary<bool>()) {
            rule.per = QueueFact::OverdueAmount;
            rule.unit = *between(1, 500'00);
            rule.currency = test::usd();
        } else {
            rule.when.join = QueueCondition::Join::Test;
            rule.when.test.fact = QueueFact::DaysPastDue;
            rule.when.test.from = *between(0, 200);
        }
        return rule;
    });
}

rc::Gen<QueueDefinition> anyDefinition()
{
    return rc::gen::exec([] {
        QueueDefinition made;
        made.points = *rc::gen::container<std::vector<QueuePointRule>>(anyRule());
        made.brokenPromiseDays = static_cast<int>(*between(0, 30));
        return made;
    });
}

} // namespace

/// Who stands in a queue, with how many points, and why.
class QueueScoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_points_are_the_sum_of_their_reasons()
    {
        QVERIFY(rc::check([] {
            const auto score = scoreCustomer(*anyCustomer(), *anyDefinition(), moment);
            RC_ASSERT(score.has_value());
            int sum = 0;
            for (const QueueReason &reason : score->reasons)
                sum += reason.points;
            RC_ASSERT(sum == score->points);
        }));
    }

    void the_order_of_the_rules_changes_nothing_but_the_order_of_the_reasons()
    {
        QVERIFY(rc::check([] {
            const QueueFacts facts = *anyCustomer();
            QueueDefinition made = *anyDefinition();
            const auto before = scoreCustomer(facts, made, moment);
            std::reverse(made.points.begin(), made.points.end());
            const auto after = scoreCustomer(facts, made, moment);
            RC_ASSERT(before->points == after->points);
            RC_ASSERT(before->band == after->band);
            RC_ASSERT(before->reasons.size() == after->reasons.size());
        }));
    }

    void a_definition_is_read_as_it_was_written()
    {
        QVERIFY(rc::check([] {
            const QueueDefinition made = *anyDefinition();
            const auto read = queueDefinitionFromJson(toJson(made));
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == made);
        }));
    }

    void the_first_queue_that_takes_a_customer_has_it()
    {
        const DefinedQueue late{QueueId::fromValue(1), definition(R"({"filter": {"fact": "DaysPastDue", "from": 60}})")};
        const DefinedQueue any{QueueId::fromValue(2), definition("{}")};
        QCOMPARE(placeCustomer(someone(), {late, any}, moment)->queue, any.id);
        QueueFacts old = someone();
        old.daysPastDue = 60;
        QCOMPARE(placeCustomer(old, {late, any}, moment)->queue, late.id);
        QVERIFY(!placeCustomer(someone(), {late}, moment));
        QueueFacts closed = someone();
        closed.openPlans = 0;
        QVERIFY(!placeCustomer(closed, {any}, moment));
    }

    void conditions_join_and_bounds_are_included()
    {
        const auto takes = [](const char *filter) {
            return scoreCustomer(someone(), definition(QByteArray("{\"filter\": ") + filter + '}'), moment).has_value();
        };
        QVERIFY(takes(R"({"fact": "DaysPastDue", "from": 43, "to": 43})"));
        QVERIFY(!takes(R"({"fact": "DaysPastDue", "from": 44})"));
        QVERIFY(takes(R"({"fact": "OverdueAmount", "from": {"amount": "1250.00", "currency": "USD"}})"));
        QVERIFY(!takes(R"({"fact": "OverdueAmount", "from": {"amount": "1250.01", "currency": "USD"}})"));
        QVERIFY(!takes(R"({"fact": "OverdueAmount", "to": {"amount": "9999.00", "currency": "EUR"}})"));
        QVERIFY(takes(R"({"any": [{"fact": "State", "in": ["CA", "NY"]}, {"fact": "Disputed", "is": true}]})"));
        QVERIFY(!takes(R"({"all": [{"fact": "State", "in": ["CA", "NY"]}, {"fact": "Disputed", "is": true}]})"));
        QVERIFY(takes(R"({"not": {"fact": "PlacedWithAgency"}})"));
        QVERIFY(takes(R"({"fact": "ConversationDays", "from": 30})"));
        QVERIFY(!takes(R"({"fact": "ConversationDays", "to": 30})"));
    }

    void units_count_whole_and_are_cut()
    {
        const auto score = scoreCustomer(someone(), definition(R"({"points": [
            {"words": "Days past due", "points": 2, "per": {"fact": "DaysPastDue", "unit": 10}},
            {"words": "Amount overdue", "points": 1, "most": 10,
             "per": {"fact": "OverdueAmount", "unit": {"amount": "100.00", "currency": "USD"}}}]})"),
                                         moment);
        QCOMPARE(score->points, 18);
        QCOMPARE(score->reasons.front(), (QueueReason{u"Days past due"_s, 8, QueueFact::DaysPastDue, 43, {}}));
        QCOMPARE(queueReasonsFromJson(toJson(score->reasons)), score->reasons);
    }

    void bands_stand_in_their_order()
    {
        QueueFacts facts = someone();
        const QueueDefinition usual = definition("{}");
        const auto band = [&] { return scoreCustomer(facts, usual, moment)->band; };
        QCOMPARE(band(), QueueBand::Rest);
        facts.isInReview = true;
        QCOMPARE(band(), QueueBand::SupervisorReview);
        facts.contactAt.reset();
        QCOMPARE(band(), QueueBand::New);
        facts.promiseBrokenAt = moment.now - 7 * dayMs;
        QCOMPARE(band(), QueueBand::BrokenPromise);
        facts.callbackAt = moment.now;
        QCOMPARE(band(), QueueBand::Callback);
        facts.promiseBrokenAt = moment.now - 8 * dayMs;
        facts.callbackAt.reset();
        QCOMPARE(band(), QueueBand::New);
    }

    void a_hold_keeps_a_customer_out_as_the_queue_says()
    {
        QueueFacts facts = someone();
        facts.openPlans = 2;
        facts.anyHeldPlans = 1;
        facts.heldPlans = 1;
        QVERIFY(scoreCustomer(facts, definition("{}"), moment));
        QVERIFY(!scoreCustomer(facts, definition(R"({"holds": "Any"})"), moment));
        facts.heldPlans = 2;
        QVERIFY(!scoreCustomer(facts, definition("{}"), moment));
        QVERIFY(scoreCustomer(facts, definition(R"({"holds": "None"})"), moment));
    }

    void a_customer_rests_as_its_last_contact_ended()
    {
        const QueueDefinition made = definition(R"({"returns": [{"outcome": "NoAnswer", "hours": 73}, {"hours": 1}]})");
        QCOMPARE(scoreCustomer(someone(), made, moment)->opensAt, std::optional(moment.now + 3'600'000));
        QueueFacts talked = someone();
        talked.contactOutcome = u"Talked"_s;
        QVERIFY(!scoreCustomer(talked, made, moment)->opensAt);
        talked.callbackAt = moment.now + dayMs;
        QCOMPARE(scoreCustomer(talked, made, moment)->opensAt, talked.callbackAt);
        QCOMPARE(scoreCustomer(talked, made, moment)->waitsFor, QueueWait::Callback);
    }

    void a_wrong_definition_is_told_by_path_and_reason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("key") << QByteArray(R"({"filters": {}})") << u"/filters"_s;
        QTest::newRow("fact") << QByteArray(R"({"filter": {"fact": "Shoes", "from": 1}})") << u"/filter/fact"_s;
        QTest::newRow("bound") << QByteArray(R"({"filter": {"fact": "DaysPastDue"}})") << u"/filter"_s;
        QTest::newRow("text") << QByteArray(R"({"filter": {"fact": "DaysPastDue", "from": "1"}})") << u"/filter/from"_s;
        QTest::newRow("kind") << QByteArray(R"({"filter": {"fact": "DaysPastDue", "in": ["1"]}})") << u"/filter"_s;
        QTest::newRow("currency") << QByteArray(
                                         R"({"filter": {"fact": "DueAmount", "from": {"amount": "1.00", "currency": "XYZ"}}})")
                                  << u"/filter/from/currency"_s;
        QTest::newRow("deep") << QByteArray(R"({"filter": {"all": [{"any": [{"not": {"fact": "State", "in": []}}]}]}})")
                              << u"/filter/all/0/any/0/not/in"_s;
        QTest::newRow("points") << QByteArray(R"({"points": [{"words": "A", "points": 1.5}]})") << u"/points/0/points"_s;
        QTest::newRow("words") << QByteArray(R"({"points": [{"words": " ", "points": 1}]})") << u"/points/0/words"_s;
        QTest::newRow("per") << QByteArray(R"({"points": [{"words": "A", "points": 1, "per": {"fact": "State"}}]})")
                             << u"/points/0/per/fact"_s;
        QTest::newRow("unit") << QByteArray(R"({"points": [{"words": "A", "points": 1, "per": {"fact": "DueAmount",
                                               "unit": {"amount": "0.00", "currency": "USD"}}}]})")
                              << u"/points/0/per/unit"_s;
        QTest::newRow("band") << QByteArray(R"({"bands": ["Callback", "Friends"]})") << u"/bands"_s;
        QTest::newRow("lease") << QByteArray(R"({"leaseMinutes": 0})") << u"/leaseMinutes"_s;
    }
    void a_wrong_definition_is_told_by_path_and_reason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto read = queueDefinitionFromJson(QJsonDocument::fromJson(text).object());
        VERIFY_CODE(read, u"QUEUE.DEFINITION"_s);
        QCOMPARE(read.error().values.value(u"path"_s).toString(), path);
        QVERIFY(!read.error().values.value(u"reason"_s).toString().isEmpty());
    }
};

KEPT_TEST(QueueScoreTest)
#include "queuescoretest.moc"
