// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/casereader.h"
#include "models/domain/compliance/casetext.h"
#include "models/domain/compliance/evaluate.h"
#include "tests/domain/rulepacks.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class ComplianceCasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto phones = PhoneZones::parse(sourceFile(u"resources/zones/phone-zones.json"_s));
        QVERIFY(phones);
        m_phones = std::move(*phones);
        auto places = PlaceZones::parse(sourceFile(u"resources/zones/place-zones.json"_s));
        QVERIFY(places);
        m_places = std::move(*places);
        m_packs = sourcePacks();
        QVERIFY(m_packs.find(u"US-FED"_s));
    }

    void everyCaseIsAnsweredAsExpected_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        for (const QString &file :
             {u"tests/data/compliance-us.json"_s, u"tests/data/compliance-packs.json"_s, u"tests/data/compliance-drawn.json"_s}) {
            const QJsonArray vectors = sourceJson(file)[u"vectors"].toArray();
            QVERIFY(!vectors.isEmpty());
            for (const QJsonValue &vector : vectors)
                QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
        }
    }

    void everyCaseIsAnsweredAsExpected()
    {
        QFETCH(const QJsonObject, vector);
        const auto asked = readContactCase(vector, m_phones, m_places);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        const auto rules = m_packs.rules(asked->packs);
        QVERIFY(rules);
        const QJsonObject answer = contactAnswer(evaluate(asked->question, *rules, m_clocks));
        for (const QString &key : {u"allowed"_s, u"rule_id"_s, u"also"_s, u"severity"_s, u"next_allowed"_s})
            QCOMPARE(answer[key], vector[u"expect"][key]);
    }

    void whatIsMissingIsSaidNeverAllowedInSilence_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("past");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("missing");
        const QString noon = u"2026-01-05T12:00:00-05:00"_s;
        QTest::newRow("a number") << QString() << u"America/New_York"_s << noon << QString() << u"number"_s;
        QTest::newRow("a number that is not on file") << u"n9"_s << u"America/New_York"_s << noon << QString() << u"number"_s;
        QTest::newRow("a known zone") << u"n1"_s << u"Mars/Olympus"_s << noon << u"GEN.TZ_UNKNOWN"_s << u"location"_s;
        QTest::newRow("any zone") << u"n1"_s << QString() << noon << u"GEN.TZ_UNKNOWN"_s << u"location"_s;
        QTest::newRow("a past that has been")
            << u"n1"_s << u"America/New_York"_s << u"2030-01-01T12:00:00Z"_s << QString() << u"history_clock"_s;
    }

    void whatIsMissingIsSaidNeverAllowedInSilence()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, zone);
        QFETCH(const QString, past);
        const QJsonArray zones = zone.isEmpty() ? QJsonArray() : QJsonArray{zone};
        const QJsonObject call{{u"at"_s, past}, {u"dir"_s, u"out"_s}, {u"channel"_s, u"call"_s}, {u"outcome"_s, u"no_answer"_s}};
        const QJsonObject setup{
            {u"collector_type"_s, u"third_party"_s},
            {u"packs"_s, QJsonArray{u"US-FED"_s}},
            {u"tz_mode"_s, u"given"_s},
            {u"persons"_s, QJsonArray{QJsonObject{{u"id"_s, u"P1"_s}, {u"role"_s, u"consumer"_s}}}},
            {u"numbers"_s, QJsonArray{QJsonObject{{u"id"_s, u"n1"_s}, {u"type"_s, u"mobile"_s}, {u"tzs"_s, zones}}}},
            {u"debts"_s, QJsonArray{QJsonObject{{u"id"_s, u"D1"_s}, {u"consumer"_s, true}}}},
            {u"history"_s, QJsonArray{call}}};
        const QJsonObject ask{{u"instant"_s, u"2026-01-07T12:00-05:00"_s},
                              {u"channel"_s, u"call"_s},
                              {u"number"_s, number.isEmpty() ? QJsonValue() : QJsonValue(number)},
                              {u"debts"_s, QJsonArray{u"D1"_s}},
                              {u"person"_s, u"P1"_s},
                              {u"purpose"_s, u"collect"_s}};
        const auto asked = readContactCase({{u"setup"_s, setup}, {u"ask"_s, ask}}, m_phones, m_places);
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        const QJsonObject answer = contactAnswer(evaluate(asked->question, *m_packs.rules(asked->packs), m_clocks));
        QTEST(answer[u"rule_id"].toString(), "rule");
        QVERIFY(answer[u"missing"].isArray());
        QTEST(answer[u"missing"].toArray().first().toString(), "missing");
    }

    void anInstantIsReadHoweverIsoWritesIt()
    {
        for (const char *written : {"2026-01-05T12:00:00Z", "2026-01-05T12:00Z", "2026-01-05T12:00:00.0000Z",
                                    "2026-01-05T17:30:00+0530", "2026-01-05T08:30:00.0-03:30"})
            QCOMPARE(instantOf(QString::fromLatin1(written)), qint64(1'767'614'400'000));
    }

    void aPackThatIsMissingIsNamed()
    {
        const auto rules = m_packs.rules({u"US-FED"_s, u"ATLANTIS"_s});
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, u"PACK.UNKNOWN"_s);
        QCOMPARE(rules.error().detail, u"ATLANTIS"_s);
    }

    void anInstantWithoutAnOffsetIsNone_data()
    {
        QTest::addColumn<QString>("instant");
        for (const char *instant : {"2026-01-05T12:00:00", "2026-02-30T12:00:00Z", "2026-01-05T24:00:00Z", "noon", ""})
            QTest::newRow(instant) << QString::fromLatin1(instant);
    }

    void anInstantWithoutAnOffsetIsNone()
    {
        QFETCH(const QString, instant);
        const auto asked = readContactCase({{u"ask"_s, QJsonObject{{u"instant"_s, instant}}}}, m_phones, m_places);
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, u"CASE.FORMAT"_s);
    }

private:
    PhoneZones m_phones;
    PlaceZones m_places;
    PackShelf m_packs;
    ZoneClocks m_clocks;
};

KEPT_TEST(ComplianceCasesTest)
#include "compliancecasestest.moc"
