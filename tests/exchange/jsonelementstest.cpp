// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/jsonelements.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;

/// Arrays taken out of a text by their brackets, never by what they seem to be.
class JsonElementsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elementsAndFrameAreTheTextsOwn()
    {
        const QByteArray text = json(
            " {'count': 2, 'list' : [ {'a': [1, {'b': ']'}]} ,{'c': '\\\\\\'}, {'} ], 'end': {'list': [3]}} ");
        const auto found = elementsOf(text, "list");
        QVERIFY(found);
        QCOMPARE(found->frame, json(" {'count': 2, 'list' : [], 'end': {'list': [3]}} "));
        QCOMPARE(found->elements.size(), size_t(2));
        QCOMPARE(found->elements[0].toByteArray(), json("{'a': [1, {'b': ']'}]}"));
        QCOMPARE(found->elements[1].toByteArray(), json("{'c': '\\\\\\'}, {'}"));
    }

    void anEmptyArrayHasNoElements()
    {
        const QByteArray text = json("{'list':[ ]}");
        const auto found = elementsOf(text, "list");
        QVERIFY(found && found->elements.empty());
    }

    void whatIsNoPlainArrayOfObjectsIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another name") << json("{'lists': [{}]}");
        QTest::newRow("deeper") << json("{'a': {'list': [{}]}}");
        QTest::newRow("a value of that name") << json("{'a': 'list', 'b': [{}]}");
        QTest::newRow("no array") << json("{'list': {'a': [{}]}}");
        QTest::newRow("twice") << json("{'list': [{}], 'list': [{}]}");
        QTest::newRow("twice, once no array") << json("{'list': [{}], 'list': 5}");
        QTest::newRow("a number in it") << json("{'list': [{}, 5]}");
        QTest::newRow("a comma too many") << json("{'list': [{},]}");
        QTest::newRow("cut off") << json("{'list': [{}, {'a'");
        QTest::newRow("cut off in an escape") << json("{'list': [{'a\\");
    }

    void whatIsNoPlainArrayOfObjectsIsLeftAlone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!elementsOf(text, "list"));
    }

private:
    // Single quotes stand for double ones.
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }
};

KEPT_TEST(JsonElementsTest)
#include "jsonelementstest.moc"
