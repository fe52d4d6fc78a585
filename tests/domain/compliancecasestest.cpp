// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/casereader.h"
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
        for (const QString &file : {u"tests/data/compliance-us.json"_s, u"tests/data/compliance-packs.json"_s}) {
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
