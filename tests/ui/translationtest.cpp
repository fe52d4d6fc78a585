// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"
#include "models/domain/money.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "tests/support/testrunner.h"
#include "ui/accounts/accountspane.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One entry of a translation file.
struct Entry
{
    QString context;
    QString source;
    QStringList texts; ///< one, or one for each plural form
    bool isFinished = true;
    QString name() const { return context + u": "_s + source; }
};

QStringList readTranslation(QXmlStreamReader &reader)
{
    QString text;
    QStringList forms;
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::EndElement) {
        if (reader.isCharacters())
            text += reader.text();
        else if (reader.isStartElement())
            forms.append(reader.readElementText());
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

Entry readMessage(QXmlStreamReader &reader, const QString &context)
{
    Entry entry{context, {}, {}, true};
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source") {
            entry.source = reader.readElementText();
        } else if (reader.name() == u"translation") {
            entry.isFinished = !reader.attributes().hasAttribute(u"type"_s);
            entry.texts = readTranslation(reader);
        } else {
            reader.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QList<Entry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader reader(&file);
    QString context;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == u"message")
            entries.append(readMessage(reader, context));
    }
    return entries;
}

QStringList namesOf(const QList<Entry> &entries)
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(entry.name());
    names.sort();
    return names;
}

QStringList without(const QStringList &names, const QStringList &known)
{
    QStringList rest = names;
    for (const QString &name : known)
        rest.removeOne(name);
    return rest;
}

QString sourceFolder()
{
    return qEnvironmentVariable("KEPT_SOURCE_DIR");
}

QString translationFile(const QString &language)
{
    return sourceFolder() + u"/translations/kept_"_s + language + u".ts"_s;
}

/// The places of a text that values fill: %1, %n, {name}. %L1 is %1 in the locale's digits.
QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d{1,2}|n)|\\{\\w+\\}"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured().remove(u'L'));
    places.sort();
    return places;
}

/// Mnemonics: an ampersand before a letter.
qsizetype mnemonicsOf(const QString &text)
{
    static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.count(mnemonic);
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QAction *action : widget.actions())
        texts.append(action->text());
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>())
        texts.append(button->text());
    return texts;
}

} // namespace

class TranslationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("plural forms of English") << u"en"_s << QStringList{u"-pluralonly"_s};
        QTest::newRow("Spanish") << u"es"_s << QStringList{};
    }

    void everyTextIsTranslated()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, options);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"kept_"_s + language + u".ts"_s);
        QVERIFY(QFile::copy(translationFile(language), copy));
        QStringList arguments = QStringLiteral(KEPT_LUPDATE).split(u'|');
        QProcess lupdate;
        lupdate.start(arguments.takeFirst(), arguments + options + QStringList{u"-ts"_s, copy});
        QVERIFY2(lupdate.waitForFinished() && lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

        const QList<Entry> wanted = entriesOf(copy);
        const QStringList there = namesOf(entriesOf(translationFile(language)));
        QCOMPARE(without(namesOf(wanted), there), QStringList{});
        QCOMPARE(without(there, namesOf(wanted)), QStringList{});
        for (const Entry &entry : wanted)
            QVERIFY2(entry.isFinished && !entry.texts.contains(QString()), qPrintable(entry.name()));
    }

    void translationsHaveThePlacesOfTheirSource_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Spanish") << u"es"_s;
    }

    void translationsHaveThePlacesOfTheirSource()
    {
        QFETCH(const QString, language);
        for (const Entry &entry : entriesOf(translationFile(language)))
            for (const QString &text : entry.texts) {
                QVERIFY2(placesOf(text) == placesOf(entry.source), qPrintable(entry.name() + u" > "_s + text));
                QVERIFY2(mnemonicsOf(text) == mnemonicsOf(entry.source), qPrintable(entry.name() + u" > "_s + text));
            }
    }

    void noDialogHasAMnemonicTwice()
    {
        static const QRegularExpression mnemonic(u"&(\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
        QHash<QString, QString> taken;
        for (const Entry &entry : entriesOf(translationFile(u"es"_s))) {
            const auto match = mnemonic.match(entry.texts.value(0));
            if (!match.hasMatch())
                continue;
            const QString key = entry.context + match.captured(1).toLower();
            QVERIFY2(!taken.contains(key), qPrintable(entry.name() + u" and "_s + taken.value(key)));
            taken.insert(key, entry.source);
        }
    }

    // A text is looked up under the context that it was found in, or it would never be translated.
    void everyContextAskedForIsInTheFile()
    {
        static const QRegularExpression asked(u"\\b(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"([^\"]+)\""_s);
        QSet<QString> contexts;
        for (const Entry &entry : entriesOf(translationFile(u"es"_s)))
            contexts.insert(entry.context);
        for (const QString &room : {u"/app/kept"_s, u"/ui"_s, u"/models"_s})
            for (QDirIterator files(sourceFolder() + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
                 files.hasNext();) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (auto match = asked.globalMatch(text); match.hasNext();)
                    QVERIFY2(contexts.contains(match.next().captured(1)), qPrintable(file.fileName()));
            }
    }

    void theWindowSpeaksSpanish()
    {
        QTranslator spanish;
        QVERIFY(spanish.load(QLocale(u"es_ES"_s), u"kept"_s, u"_"_s, u":/translations"_s));
        QVERIFY(QCoreApplication::installTranslator(&spanish));
        MainWindow window;
        auto *page = new QWidget;
        window.addPage(u"accounts"_s, u"accounts"_s, QCoreApplication::translate("kept::Workspace", "Accounts"), page);
        const QStringList texts = textsOf(window);
        for (const QString &text :
             {u"Buscar en todo"_s, u"Teclas de esta pantalla"_s, u"Ir a Cuentas"_s, u"Cuentas"_s, u"Teclas"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QCOMPARE(window.search()->placeholderText(), u"Buscar clientes, cuentas, teléfonos, planes, órdenes"_s);
        QCOMPARE(promiseStatusText(u"PartiallyKept"_s).text, u"Cumplida en parte"_s);
        QCOMPARE(AccountsPane::tr("%n account(s)", nullptr, 1), u"1 cuenta"_s);
        QCOMPARE(AccountsPane::tr("%n account(s)", nullptr, 2), u"2 cuentas"_s);
        QCOMPARE(daysFromText(QDate(2026, 3, 12), QDate(2026, 3, 10)), u"en 2 días"_s);
    }

    void moneyAndDatesFollowTheLocale()
    {
        const QLocale spain(QLocale::Spanish, QLocale::Spain);
        const Money money = Money::fromMinor(123'456, *Currency::fromCode(u"EUR"_s));
        QCOMPARE(amountText(money, spain), u"1.234,56"_s);
        QCOMPARE(dateText(QDate(2026, 3, 10), spain), u"10 mar 2026"_s);
    }
};

KEPT_TEST(TranslationTest)
#include "translationtest.moc"
