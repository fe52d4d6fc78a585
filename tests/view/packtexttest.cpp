// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/builtinpacks.h"
#include "models/view/packtext.h"
#include "models/view/ruletext.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A language in which every sentence that can be translated stands between brackets.
class Brackets final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QLatin1StringView(context) == "kept"_L1 ? u"["_s + QString::fromUtf8(source) + u"]"_s : QString();
    }
};

Error faultOf(const QString &reason)
{
    return {ErrorKind::Invalid, u"PACK.FORMAT"_s, reason, {{u"path"_s, u"/rules/0"_s}, {u"reason"_s, reason}}, {}};
}

/// The last text of each statement that refuses a pack, as it stands in the readers' sources.
QStringList faultsInSources()
{
    static const QRegularExpression statement(u"(?:refuse|wrong)\\((?:[^;\"]|\"(?:[^\"\\\\]|\\\\.)*\")*;"_s);
    static const QRegularExpression text(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList found;
    QDirIterator files(qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/models/domain/compliance"_s);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly) || file.fileName().endsWith(u"casereader.cpp"))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch &refusal : statement.globalMatch(source)) {
            QString last;
            for (const QRegularExpressionMatch &literal : text.globalMatch(refusal.captured()))
                last = literal.captured(1);
            if (last.contains(u' ') || last == u"missing")
                found.append(last.replace(u"\\\""_s, u"\""_s));
        }
    }
    return found;
}

} // namespace

/// Nothing of the program's own about packs is left in its first language.
class PackTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QCoreApplication::installTranslator(&m_brackets); }
    void cleanup() { QCoreApplication::removeTranslator(&m_brackets); }

    void thePacksOfTheProgramAreTranslated()
    {
        for (const RulePack &pack : builtInPacks().packs()) {
            QVERIFY2(packText(pack.title).startsWith(u'['), qPrintable(pack.title));
            QVERIFY2(pack.note.isEmpty() || packText(pack.note).startsWith(u'['), qPrintable(pack.note));
            for (const ContactRule &rule : pack.rules) {
                const RuleText text = ruleText({rule.id});
                QVERIFY2(text.word.startsWith(u'[') && text.sentence.startsWith(u'['), qPrintable(rule.id));
            }
        }
        QCOMPARE(packText(u"house policy"_s), u"[house policy]"_s);
    }

    void textsOfOthersAreShownAsTheyWereWritten()
    {
        QCOMPARE(packText(u"12 CFR 1006.6(b)(1)(i)"_s), u"12 CFR 1006.6(b)(1)(i)"_s);
        QCOMPARE(packText(u"Our own rules"_s), u"Our own rules"_s);
    }

    void everyFaultThatAPackIsRefusedForIsTranslated()
    {
        const QStringList faults = faultsInSources();
        QVERIFY2(faults.size() > 20, qPrintable(QString::number(faults.size())));
        for (const QString &fault : faults) {
            const QString filled = QString(fault).replace(u"%1"_s, u"a b"_s).replace(u"%2"_s, u"c.json"_s);
            QVERIFY2(packFaultText(faultOf(filled)).startsWith(u"/rules/0: ["_s), qPrintable(fault));
        }
    }

    void whatIsFilledInStays()
    {
        QCOMPARE(packFaultText(faultOf(u"\"2026-02-30\" is no date"_s)), u"/rules/0: [\"2026-02-30\" is no date]"_s);
        QCOMPARE(packFaultText(faultOf(u"\"RU\" is the id of /p/a.json too"_s)),
                 u"/rules/0: [\"RU\" is the id of /p/a.json too]"_s);
    }

private:
    Brackets m_brackets;
};

KEPT_TEST(PackTextTest)
#include "packtexttest.moc"
