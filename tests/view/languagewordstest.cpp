// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/languagewords.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window whose words are all the same, whatever they were.
class OneWord final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1StringView(context) == u"kept" && QLatin1StringView(text) == u"Spanish" ? u"castellano"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class LanguageWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLanguageIsNamedHoweverItIsStored_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("word");
        QTest::newRow("code") << u"cs"_s << u"Czech"_s;
        QTest::newRow("code and country") << u"cs_CZ"_s << u"Czech"_s;
        QTest::newRow("with a hyphen") << u"es-MX"_s << u"Spanish"_s;
        QTest::newRow("name") << u"Czech"_s << u"Czech"_s;
        QTest::newRow("small") << u"spanish"_s << u"Spanish"_s;
        QTest::newRow("one without a word of its own") << u"fo"_s << u"f\u00F8royskt"_s;
        QTest::newRow("no language") << u"Klingon"_s << u"Klingon"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void aLanguageIsNamedHoweverItIsStored()
    {
        QFETCH(QString, stored);
        QTEST(languageWord(stored), "word");
    }

    void itIsNamedInTheLanguageOfTheWindow()
    {
        OneWord words;
        QCoreApplication::installTranslator(&words);
        const QString word = languageWord(u"es"_s);
        QCoreApplication::removeTranslator(&words);
        QCOMPARE(word, u"castellano"_s);
    }
};

KEPT_TEST(LanguageWordsTest)
#include "languagewordstest.moc"
