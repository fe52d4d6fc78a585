// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/namekey.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class NameKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFolded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("marks go") << u"Zde\u0148ka Mare\u0161ov\u00e1"_s << u"zdenka maresova"_s;
        QTest::newRow("strokes go") << u"\u00d8ystein  Bakke-Lund"_s << u"oystein bakke lund"_s;
        QTest::newRow("decomposed is the same") << u"E\u0301mile"_s << u"emile"_s;
        QTest::newRow("sharp s") << u"Stra\u00dfe"_s << u"strasse"_s;
        QTest::newRow("ligature letter") << u"\u00c6r\u00f8"_s << u"aero"_s;
        QTest::newRow("Arabic vowel signs go")
            << u"\u0627\u0644\u0646\u062c\u0651\u0627\u0631"_s << u"\u0627\u0644\u0646\u062c\u0627\u0631"_s;
        QTest::newRow("a name of signs stays") << u" ?! "_s << u"?!"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void namesAreFolded()
    {
        QFETCH(QString, name);
        QTEST(nameKey(name), "key");
    }

    void foldingTwiceChangesNothing()
    {
        const QString once = nameKey(u"Siobh\u00e1n N\u00ed Dhuibhir, & S\u00f8n"_s);
        QCOMPARE(nameKey(once), once);
    }

    void digitsOfAnyScript() { QCOMPARE(digitsOf(u"+1 (303) 555-\u0660\u0661\u0664\u0662"_s), u"13035550142"_s); }
};

KEPT_TEST(NameKeyTest)
#include "namekeytest.moc"
