// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/netstrings.h"
#include "models/desk/phonemessage.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class PhoneMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventOfACallIsRead()
    {
        const auto message = phoneMessage(
            "{\"event\":true,\"type\":\"CALL_CLOSED\",\"class\":\"call\",\"direction\":\"outgoing\","
            "\"peeruri\":\"sip:+13035550142@pbx\",\"id\":\"38e9cd8db00dd984\",\"param\":\"486 Busy Here\"}");
        const auto *event = std::get_if<PhoneEvent>(&message);
        QVERIFY(event);
        QCOMPARE(event->type, u"CALL_CLOSED"_s);
        QCOMPARE(event->call, u"38e9cd8db00dd984"_s);
        QCOMPARE(event->peer, u"sip:+13035550142@pbx"_s);
        QCOMPARE(event->text, u"486 Busy Here"_s);
        QVERIFY(event->isOutgoing);
    }

    void aReplyLosesTheColoursOfItsTerminal()
    {
        const auto message = phoneMessage(
            "{\"response\":true,\"ok\":false,\"data\":\"\\u001b[31mno account\\u001b[;m\\nat all\",\"token\":\"t1\"}");
        const auto *reply = std::get_if<PhoneReply>(&message);
        QVERIFY(reply);
        QCOMPARE(reply->text, u"no account at all"_s);
        QCOMPARE(reply->token, u"t1"_s);
        QVERIFY(!reply->isOk);
    }

    void whatIsNoMessageOfACallIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("cut off") << QByteArray("{\"event\":true,\"type\":\"CALL_");
        QTest::newRow("a list") << QByteArray("[1,2]");
        QTest::newRow("another type") << QByteArray(R"({"event":"yes","type":7})");
        QTest::newRow("registration") << QByteArray(R"({"event":true,"type":"REGISTER_OK","class":"register"})");
        QTest::newRow("neither") << QByteArray(R"({"type":"CALL_CLOSED"})");
    }

    void whatIsNoMessageOfACallIsPassedOver()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(std::holds_alternative<std::monostate>(phoneMessage(json)));
    }

    void noBytesWhateverEndTheProgram()
    {
        QVERIFY(rc::check("anything can be read", [] {
            phoneMessage(QByteArray::fromStdString(*rc::gen::arbitrary<std::string>()));
            return true;
        }));
    }

    void aCommandIsOneNetstringOfJson()
    {
        NetstringReader reader;
        reader.feed(phoneCommand(u"dial"_s, u"sip:1@pbx"_s, u"t1"_s));
        QCOMPARE(reader.next(), QByteArray(R"({"command":"dial","params":"sip:1@pbx","token":"t1"})"));
    }

    void theEndOfALineFollowsFromItsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wasAnswered");
        QTest::addColumn<LineEnd>("end");
        QTest::newRow("busy") << u"486 Busy Here"_s << false << LineEnd::Busy;
        QTest::newRow("busy everywhere") << u"600 Busy Everywhere"_s << false << LineEnd::Busy;
        QTest::newRow("unavailable") << u"480 Temporarily Unavailable"_s << false << LineEnd::NoAnswer;
        QTest::newRow("declined") << u"603 Decline"_s << false << LineEnd::Declined;
        QTest::newRow("unknown") << u"404 Not Found"_s << false << LineEnd::Unreachable;
        QTest::newRow("forbidden") << u"403 Forbidden"_s << false << LineEnd::Failed;
        QTest::newRow("server") << u"503 Service Unavailable"_s << false << LineEnd::Failed;
        QTest::newRow("no server") << u"Connection timed out"_s << false << LineEnd::Failed;
        QTest::newRow("nothing") << QString() << false << LineEnd::Failed;
        QTest::newRow("hung up at the phone") << u"Connection reset by user"_s << true << LineEnd::HungUpHere;
        QTest::newRow("hung up there") << u"Connection reset by peer"_s << true << LineEnd::HungUpThere;
        QTest::newRow("gave up there") << u"Connection reset by peer"_s << false << LineEnd::HungUpThere;
        QTest::newRow("anything after an answer") << u"486 Busy Here"_s << true << LineEnd::HungUpThere;
    }

    void theEndOfALineFollowsFromItsWords()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, wasAnswered);
        QFETCH(const LineEnd, end);
        QVERIFY(lineEndOf(text, wasAnswered) == end);
    }
};

KEPT_TEST(PhoneMessageTest)
#include "phonemessagetest.moc"
