// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/netstrings.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<QByteArray> all(NetstringReader &reader)
{
    std::vector<QByteArray> found;
    while (const auto next = reader.next())
        found.push_back(*next);
    return found;
}

} // namespace

class NetstringsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anySplitOfAnyFramesGivesTheSameMessages()
    {
        QVERIFY(rc::check("however a stream is cut, the same netstrings come out", [] {
            const auto texts = *rc::gen::arbitrary<std::vector<std::string>>();
            std::vector<QByteArray> messages;
            QByteArray stream;
            for (const std::string &text : texts) {
                messages.push_back(QByteArray::fromStdString(text));
                stream += toNetstring(messages.back());
            }
            NetstringReader reader;
            std::vector<QByteArray> found;
            while (!stream.isEmpty()) {
                const auto cut = *rc::gen::inRange<int>(1, static_cast<int>(stream.size()) + 1);
                reader.feed(stream.first(cut));
                stream.remove(0, cut);
                for (const QByteArray &each : all(reader))
                    found.push_back(each);
            }
            return found == messages && !reader.isBroken();
        }));
    }

    void noBytesWhateverEndTheReader()
    {
        QVERIFY(rc::check("anything is read or refused, and what is refused stays so", [] {
            NetstringReader reader;
            const auto bytes = *rc::gen::container<std::string>(rc::gen::element<char>('0', '1', '3', ':', ',', 'x', '\0'));
            reader.feed(QByteArray::fromStdString(bytes));
            all(reader);
            const bool wasBroken = reader.isBroken();
            reader.feed("1:a,");
            return !wasBroken || (!reader.next() && reader.isBroken());
        }));
    }

    void whatIsNoNetstringBreaksTheStream_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no length") << QByteArray(":a,");
        QTest::newRow("no number") << QByteArray("HTTP/1.1 400 Bad Request");
        QTest::newRow("a sign") << QByteArray("-1:a,");
        QTest::newRow("an idle zero") << QByteArray("01:a,");
        QTest::newRow("no comma") << QByteArray("1:ab");
        QTest::newRow("too long") << QByteArray("65537:");
        QTest::newRow("a length without end") << QByteArray("123456");
    }

    void whatIsNoNetstringBreaksTheStream()
    {
        QFETCH(const QByteArray, bytes);
        NetstringReader reader;
        reader.feed("2:ok," + bytes);
        QCOMPARE(reader.next(), QByteArray("ok"));
        QVERIFY(!reader.next());
        QVERIFY(reader.isBroken());
    }

    void theLongestMessageIsTaken()
    {
        NetstringReader reader;
        const QByteArray longest(NetstringReader::longest, 'x');
        reader.feed(toNetstring(longest));
        QCOMPARE(reader.next(), longest);
    }

    void whatIsNotWholeYetIsWaitedFor()
    {
        NetstringReader reader;
        for (const char c : QByteArray("3:ab")) {
            reader.feed(QByteArray(1, c));
            QVERIFY(!reader.next() && !reader.isBroken());
        }
        reader.feed("c,0:,");
        QCOMPARE(reader.next(), QByteArray("abc"));
        QCOMPARE(reader.next(), QByteArray(""));
    }
};

KEPT_TEST(NetstringsTest)
#include "netstringstest.moc"
