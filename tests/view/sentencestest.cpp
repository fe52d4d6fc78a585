// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/sentences.h"
#include "tests/support/testrunner.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

/// Whatever a command may refuse has words of its own.
class SentencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalOfACommandHasWords()
    {
        const QSet<QString> codes = codesIn(qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/models/commands"_s);
        QVERIFY(codes.size() > 40);
        QStringList without;
        for (const QString &code : codes)
            if (!sentenceFor(code))
                without.append(code);
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
    }

    void aCodeWithoutWordsHasNone() { QVERIFY(!sentenceFor(u"NO.SUCH.CODE"_s)); }

private:
    // What the verifier compares are differences, not refusals.
    static QSet<QString> codesIn(const QString &folder)
    {
        static const QRegularExpression code(u"u\"([A-Z]+(?:\\.[A-Z0-9]+)+)\"_s"_s);
        QSet<QString> found;
        for (QDirIterator files(folder, {u"*.cpp"_s}); files.hasNext();) {
            QFile file(files.next());
            if (files.fileName().startsWith(u"verify") || !file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = code.globalMatch(text); match.hasNext();)
                found.insert(match.next().captured(1));
        }
        return found;
    }
};

KEPT_TEST(SentencesTest)
#include "sentencestest.moc"
