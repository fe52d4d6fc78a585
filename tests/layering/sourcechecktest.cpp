// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/sourcecheck.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kept::test;

namespace {

QStringList check(const QString &path, const QString &body)
{
    return checkSource(path, u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s + body + u'\n', u"/folder/of/this/machine"_s);
}

} // namespace

/// The check finds what it is there for, and lets everything else be.
class SourceCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForbiddenLineIsFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("domain knows the store") << u"models/domain/a.cpp"_s << u"#include \"models/store/query.h\""_s;
        QTest::newRow("store knows commands") << u"models/store/a.h"_s << u"#include \"models/commands/a.h\""_s;
        QTest::newRow("queries know commands") << u"models/queries/a.h"_s << u"#include \"models/commands/a.h\""_s;
        QTest::newRow("commands know exchange") << u"models/commands/a.h"_s << u"#include \"models/exchange/a.h\""_s;
        QTest::newRow("exchange knows view") << u"models/exchange/a.cpp"_s << u"  #  include \"models/view/a.h\""_s;
        QTest::newRow("exchange knows the desk") << u"models/exchange/a.h"_s << u"#include \"models/desk/desk.h\""_s;
        QTest::newRow("the desk knows view") << u"models/desk/a.cpp"_s << u"#include \"models/view/a.h\""_s;
        QTest::newRow("view knows ui") << u"models/view/a.cpp"_s << u"#include \"ui/theme/look.h\""_s;
        QTest::newRow("ui knows app") << u"ui/a/b.cpp"_s << u"#include \"app/a.h\""_s;
        QTest::newRow("a room knows the tests") << u"ui/a/b.cpp"_s << u"#include \"tests/support/a.h\""_s;
        QTest::newRow("not from the root") << u"ui/a/b.cpp"_s << u"#include \"b.h\""_s;
        QTest::newRow("domain with an object") << u"models/domain/a.h"_s << u"#include <QObject>"_s;
        QTest::newRow("domain with a file") << u"models/domain/a.h"_s << u"#include <QFile>"_s;
        QTest::newRow("domain with SQL") << u"models/domain/a.h"_s << u"#include <QSqlQuery>"_s;
        QTest::newRow("queries with Qt SQL") << u"models/queries/a.h"_s << u"#include <QtSql/QSqlQuery>"_s;
        QTest::newRow("exchange with the native handle") << u"models/exchange/a.cpp"_s << u"#include <libpq-fe.h>"_s;
        QTest::newRow("commands with widgets") << u"models/commands/a.h"_s << u"#include <QLabel>"_s;
        QTest::newRow("view with widgets") << u"models/view/a.h"_s << u"#include <QtWidgets/QDialog>"_s;
        QTest::newRow("ui with Qt SQL") << u"ui/a/b.cpp"_s << u"#include <QSqlDatabase>"_s;
        QTest::newRow("charts outside ui") << u"models/view/a.h"_s << u"#include <qcustomplot.h>"_s;
        QTest::newRow("the domain reads the clock") << u"models/domain/a.cpp"_s << u"QDate::currentDate();"_s;
        QTest::newRow("a command reads the clock") << u"models/commands/a.cpp"_s << u"QDateTime::currentMSecsSinceEpoch();"_s;
        QTest::newRow("a command with SQL text") << u"models/commands/a.cpp"_s << u"u\"SELECT id FROM t\"_s"_s;
        QTest::newRow("a pane with SQL text") << u"ui/a/b.cpp"_s << u"u\"UPDATE plan SET x = 1\"_s"_s;
        QTest::newRow("unfinished") << u"tests/a.cpp"_s << u"// TO"_s + u"DO: mend"_s;
        QTest::newRow("somebody's home") << u"tests/a.cpp"_s << u"open(\"/home/"_s + u"someone/a.csv\")"_s;
        QTest::newRow("the project's folder") << u"tests/a.cpp"_s << u"open(\"/folder/of/this/machine/data/a.csv\")"_s;
        QTest::newRow("a skipped test") << u"tests/a.cpp"_s << u"Q"_s + u"SKIP(\"later\");"_s;
    }

    void aForbiddenLineIsFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        const QStringList complaints = check(path, u"int a;\n"_s + line);
        QCOMPARE(complaints.size(), 1);
        QVERIFY2(complaints.first().startsWith(path + u":3: "_s), qPrintable(complaints.first()));
    }

    void anAllowedLineIsLetBe_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::newRow("own room") << u"models/domain/a.cpp"_s << u"#include \"models/domain/money.h\""_s;
        QTest::newRow("the arrow") << u"models/store/a.cpp"_s << u"#include \"models/domain/money.h\""_s;
        QTest::newRow("a far arrow") << u"app/main.cpp"_s << u"#include \"models/domain/money.h\""_s;
        QTest::newRow("values of Qt") << u"models/domain/a.h"_s << u"#include <QDate>"_s;
        QTest::newRow("Qt SQL in the store") << u"models/store/a.cpp"_s << u"#include <QSqlQuery>"_s;
        QTest::newRow("libpq in the store") << u"models/store/a.cpp"_s << u"#include <libpq-fe.h>"_s;
        QTest::newRow("models in view") << u"models/view/a.h"_s << u"#include <QAbstractItemModel>"_s;
        QTest::newRow("charts in ui") << u"ui/a/b.h"_s << u"#include <qcustomplot.h>"_s;
        QTest::newRow("the clock in app") << u"app/main.cpp"_s << u"QDateTime::currentMSecsSinceEpoch()"_s;
        QTest::newRow("SQL in a query") << u"models/queries/a.cpp"_s << u"u\"SELECT id FROM t\"_s"_s;
        QTest::newRow("words that look like SQL") << u"ui/a/b.cpp"_s << u"tr(\"Select a file\")"_s;
        QTest::newRow("tests know every room") << u"tests/store/a.cpp"_s << u"#include \"ui/a/b.h\""_s;
        QTest::newRow("moc's output") << u"ui/a/b.cpp"_s << u"#include \"b.moc\""_s;
        QTest::newRow("the currency of none") << u"models/domain/a.cpp"_s << u"u\"XXX\""_s;
    }

    void anAllowedLineIsLetBe()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QCOMPARE(check(path, line), QStringList());
    }

    void theLicenceComesFirst()
    {
        QCOMPARE(checkSource(u"ui/a.cpp"_s, u"int a;\n"_s, u"/folder/of/this/machine"_s).size(), 1);
        QCOMPARE(checkSource(u"ui/a.cpp"_s, QString(), u"/folder/of/this/machine"_s).size(), 1);
    }

    void onlyTypesThatOthersSeeAreCounted()
    {
        const QString text = u"namespace kept::json {\nclass Later;\nstruct Row\n{\n    struct Inner {};\n};\n"
                             "} // namespace kept::json\nnamespace kept {\nnamespace {\nstruct Own\n{\n};\n"
                             "} // namespace\nclass Pane final : public QWidget\n{\n};\nclass Pane::Part final\n{\n};\n"
                             "enum class Step { Row, Done };\ntemplate<>\nstruct EnumNames<Step>\n{\n};\n"
                             "} // namespace kept\n"_s;
        QCOMPARE(typesDefinedIn(text), QStringList({u"kept::json::Row"_s, u"kept::Pane"_s, u"kept::Step"_s}));
    }

    void fiveHundredLinesAreTheMost()
    {
        QCOMPARE(check(u"ui/a.cpp"_s, u"\n"_s.repeated(498)), QStringList());
        QCOMPARE(check(u"ui/a.cpp"_s, u"\n"_s.repeated(499)).size(), 1);
    }

    void aHeaderIsFoundInItsLibrary()
    {
        QCOMPARE(qtModule(u"QString"_s), u"QtCore"_s);
        QCOMPARE(qtModule(u"QLabel"_s), u"QtWidgets"_s);
        QCOMPARE(qtModule(u"QtSql/qsqlquery.h"_s), u"QtSql"_s);
        QCOMPARE(qtModule(u"vector"_s), QString());
    }
};

KEPT_TEST(SourceCheckTest)
#include "sourcechecktest.moc"
