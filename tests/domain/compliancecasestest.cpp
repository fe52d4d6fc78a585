// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/casereader.h"
#include "models/domain/compliance/evaluate.h"
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
    }

    void everyCaseIsAnsweredAsExpected_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = sourceJson(u"tests/data/compliance-us.json"_s)[u"vectors"].toArray();
        QVERIFY(!vectors.isEmpty());
        for (const QJsonValue &vector : vectors)
            QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
    }

    void everyCaseIsAnsweredAsExpected()
    {
        QFETCH(const QJsonObject, vector);
        const auto question = readContactCase(vector, m_phones);
        QVERIFY2(question, question ? "" : qPrintable(question.error().detail));
        const QJsonObject answer = contactAnswer(evaluate(*question));
        for (const QString &key : {u"allowed"_s, u"rule_id"_s, u"also"_s, u"severity"_s, u"next_allowed"_s})
            QCOMPARE(answer[key], vector[u"expect"][key]);
    }

    void aFactThatIsNotKnownHereIsNamed()
    {
        const QJsonObject vector{{u"setup"_s, QJsonObject{{u"packs"_s, QJsonArray{u"CA-ON"_s}}}},
                                 {u"ask"_s, QJsonObject{{u"instant"_s, u"2026-01-05T12:00:00Z"_s}}}};
        const auto question = readContactCase(vector, m_phones);
        QVERIFY(!question);
        QCOMPARE(question.error().code, u"CASE.UNSUPPORTED"_s);
        QCOMPARE(question.error().detail, u"rule pack CA-ON"_s);
    }

private:
    PhoneZones m_phones;
};

KEPT_TEST(ComplianceCasesTest)
#include "compliancecasestest.moc"
