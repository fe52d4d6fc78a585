// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textencoding.h"
#include "tests/support/testrunner.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> everything(QIODevice &device, const TextEncoding &encoding)
{
    Utf8Source source(device, encoding);
    QByteArray text;
    for (;;) {
        KEPT_TRY(const QByteArrayView chunk, source.next());
        if (chunk.isEmpty())
            return text;
        text.append(chunk);
    }
}

QByteArray encoded(const QString &text, const char *encoding, QStringEncoder::Flag flag = QStringEncoder::Flag::Default)
{
    QStringEncoder encoder(encoding, flag);
    const QByteArray bytes = encoder.encode(text);
    return bytes;
}

} // namespace

class TextEncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<EncodingBasis>("basis");
        const QString text = u"Name;Łukasz\nZoë;…€\n"_s;
        const QString latin = u"Name;Zoë – 5 €\n"_s;
        const auto bom = QStringEncoder::Flag::WriteBom;
        QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << EncodingBasis::Content;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s << EncodingBasis::Mark;
        QTest::newRow("UTF-16LE with a mark") << encoded(text, "UTF-16LE", bom) << u"UTF-16LE"_s << EncodingBasis::Mark;
        QTest::newRow("UTF-16BE with a mark") << encoded(text, "UTF-16BE", bom) << u"UTF-16BE"_s << EncodingBasis::Mark;
        QTest::newRow("UTF-16LE") << encoded(text, "UTF-16LE") << u"UTF-16LE"_s << EncodingBasis::Content;
        QTest::newRow("UTF-16BE") << encoded(text, "UTF-16BE") << u"UTF-16BE"_s << EncodingBasis::Content;
        QTest::newRow("anything else") << encoded(latin, "windows-1252") << u"windows-1252"_s << EncodingBasis::Assumed;
        QTest::newRow("a stray byte far into the file")
            << QByteArray(300'000, 'a') + '\xE9' << u"windows-1252"_s << EncodingBasis::Assumed;
        QTest::newRow("a few NULs are not UTF-16") << QByteArray("a,b\n1,\0\n2,3\n", 11) << u"UTF-8"_s << EncodingBasis::Content;
        QTest::newRow("nothing") << QByteArray() << u"UTF-8"_s << EncodingBasis::Content;
    }

    void encodingsAreToldApart()
    {
        QFETCH(QByteArray, bytes);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto encoding = detectEncoding(buffer);
        QVERIFY(encoding);
        QTEST(encoding->name, "name");
        QTEST(encoding->basis, "basis");
        QCOMPARE(buffer.pos(), qint64(0));
    }

    void everyEncodingReadsBackTheSame_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
            QTest::newRow(name) << QByteArray(name);
    }

    void everyEncodingReadsBackTheSame()
    {
        QFETCH(QByteArray, encoding);
        const QString text = u"Zoë,5 €,“x”\n"_s.repeated(60'000);
        QByteArray bytes = encoded(text, encoding.constData());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto found = detectEncoding(buffer);
        QVERIFY(found);
        QCOMPARE(found->name.toLatin1(), encoding);
        const auto back = everything(buffer, *found);
        QVERIFY(back);
        QVERIFY(*back == text.toUtf8());
    }

    void chosenEncodingsSkipTheirOwnMark()
    {
        QByteArray bytes = "\xEF\xBB\xBFid";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto encoding = chosenEncoding(u"utf-8"_s, buffer);
        QCOMPARE(everything(buffer, *encoding).value(), QByteArray("id"));
        QCOMPARE(chosenEncoding(u"klingon"_s, buffer).error().code, u"TEXT.ENCODING_UNKNOWN"_s);
    }

    void wrongBytesAreAnErrorWithTheirPlace()
    {
        QByteArray bytes = QByteArray(300'001, 'x') + "\xC3(";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto text = everything(buffer, TextEncoding{u"UTF-8"_s, EncodingBasis::Chosen, 0});
        QCOMPARE(text.error().code, u"TEXT.INVALID"_s);
        QCOMPARE(text.error().values.value(u"offset"_s).toLongLong(), 300'002);
    }

    void halfAUnitOfUtf16IsAnError()
    {
        QByteArray bytes("a\0b\0c", 5);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QVERIFY(!everything(buffer, TextEncoding{u"UTF-16LE"_s, EncodingBasis::Chosen, 0}));
    }

    void theCheckAgreesWithQt()
    {
        QVERIFY(rc::check("UTF-8 or not", [] {
            const auto bytes = *rc::gen::container<std::string>(rc::gen::element('a', '\x80', '\x8F', '\x90', '\x9F', '\xA0',
                                                                                 '\xBF', '\xC1', '\xC2', '\xE0', '\xE1', '\xED',
                                                                                 '\xEF', '\xF0', '\xF1', '\xF4', '\xF5', '\xFF'));
            Utf8Check check;
            const qsizetype half = static_cast<qsizetype>(bytes.size() / 2);
            const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
            const bool good = check.feed(view.first(half)) && check.feed(view.sliced(half)) && check.finish();
            RC_ASSERT(good == view.isValidUtf8());
        }));
    }
};

KEPT_TEST(TextEncodingTest)
#include "textencodingtest.moc"
