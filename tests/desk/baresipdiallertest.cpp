// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/baresipdialler.h"
#include "tests/desk/callrecorder.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString address = u"sip:+13035550142@pbx.example"_s;

QByteArray told(const QString &type, const QString &text = {}, const QString &peer = address, const QString &call = u"c1"_s,
                const QString &direction = u"outgoing"_s)
{
    return toNetstring(QJsonDocument(QJsonObject{{u"event"_s, true},
                                                 {u"type"_s, type},
                                                 {u"class"_s, u"call"_s},
                                                 {u"direction"_s, direction},
                                                 {u"peeruri"_s, peer},
                                                 {u"id"_s, call},
                                                 {u"param"_s, text}})
                           .toJson());
}

QByteArray reply(const QString &token, bool isOk, const QString &data = {})
{
    return toNetstring(
        QJsonDocument(QJsonObject{{u"response"_s, true}, {u"ok"_s, isOk}, {u"data"_s, data}, {u"token"_s, token}}).toJson());
}

} // namespace

/// The dialler against a server that says whatever the test wants, in whatever pieces.
class BaresipDiallerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_dialler = std::make_unique<BaresipDialler>(
            BaresipLine{u"127.0.0.1"_s, m_server->serverPort(), u"sip:{number}@pbx.example"_s});
        m_dialler->setPatience(30s);
        m_call = std::make_unique<CallRecorder>(*m_dialler);
        m_peer.clear();
    }

    void cleanup()
    {
        m_call.reset();
        m_dialler.reset();
        m_server.reset();
    }

    void aCallIsFollowedFromItsStartToItsEnd()
    {
        dial();
        QCOMPARE(heardByPeer(), QByteArray(R"({"command":"dial","params":"sip:+13035550142@pbx.example","token":"kept-dial"})"));
        say(told(u"CALL_LOCAL_SDP"_s, u"offer"_s, address, {}) + reply(u"kept-dial"_s, true));
        say(told(u"CALL_RINGING"_s));
        say(told(u"CALL_RINGING"_s)); // forked calls ring twice
        say(told(u"CALL_ESTABLISHED"_s));
        say(told(u"CALL_CLOSED"_s, u"Connection reset by peer"_s));
        QTRY_COMPARE(m_call->heard, (QStringList{u"placed"_s, u"ringing"_s, u"answered"_s, u"ended HungUpThere"_s}));
    }

    void everyByteMayComeAlone()
    {
        dial();
        heardByPeer();
        const QByteArray all = reply(u"kept-dial"_s, true) + told(u"CALL_RINGING"_s) + told(u"CALL_CLOSED"_s, u"486 Busy Here"_s);
        for (const char c : all) {
            m_peer->write(QByteArray(1, c));
            m_peer->flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_call->heard, (QStringList{u"placed"_s, u"ringing"_s, u"ended Busy"_s}));
    }

    void aCallThatEndsBeforeItsReplyWasPlaced()
    {
        dial();
        say(told(u"CALL_CLOSED"_s, u"503 Service Unavailable"_s) + reply(u"kept-dial"_s, false, u"call failed"_s));
        QTRY_COMPARE(m_call->heard, (QStringList{u"placed"_s, u"ended Failed"_s}));
    }

    void callsOfOthersAndUnknownEventsAreNobodysBusiness()
    {
        dial();
        say(reply(u"kept-dial"_s, true) + told(u"CALL_RINGING"_s));
        say(told(u"CALL_INCOMING"_s, {}, address, u"c2"_s, u"incoming"_s) + told(u"CALL_CLOSED"_s, u"x"_s, address, u"c2"_s) +
            told(u"CALL_CLOSED"_s, u"x"_s, u"sip:1@pbx"_s, u"c3"_s) + told(u"CALL_MENC"_s) + toNetstring("no JSON") +
            toNetstring(R"({"event":true,"type":"REGISTER_FAIL"})") + reply(u"another"_s, false));
        say(told(u"CALL_ESTABLISHED"_s));
        QTRY_COMPARE(m_call->heard, (QStringList{u"placed"_s, u"ringing"_s, u"answered"_s}));
    }

    void hangingUpEndsTheCallOnceBaresipSaysSo()
    {
        dial();
        heardByPeer();
        say(reply(u"kept-dial"_s, true) + told(u"CALL_RINGING"_s));
        QTRY_COMPARE(m_call->heard.size(), 2);
        m_dialler->hangUp();
        QCOMPARE(heardByPeer(), QByteArray(R"({"command":"hangup","params":"","token":"kept-hangup"})"));
        say(told(u"CALL_CLOSED"_s, u"487 Request Terminated"_s));
        QTRY_COMPARE(m_call->heard.last(), u"ended HungUpHere"_s);
    }

    void aRefusedCommandCalledNobody()
    {
        dial();
        say(reply(u"kept-dial"_s, false, u"\x1b[31mcould not find UA\x1b[;m\n"_s));
        QTRY_COMPARE(m_call->heard, QStringList{u"not placed DIAL.REFUSED"_s});
        QCOMPARE(m_call->said, u"could not find UA"_s);
    }

    void aPhoneThatIsOffCallsNobody()
    {
        m_server->close();
        m_dialler->dial(u"+13035550142"_s);
        QTRY_COMPARE(m_call->heard, QStringList{u"not placed DIAL.OFF"_s});
    }

    void aStrangerAtThePortCallsNobody()
    {
        dial();
        say("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTRY_COMPARE(m_call->heard, QStringList{u"not placed DIAL.STRANGER"_s});
    }

    void aConnectionLostInACallSaysSo()
    {
        dial();
        say(reply(u"kept-dial"_s, true) + told(u"CALL_ESTABLISHED"_s));
        QTRY_COMPARE(m_call->heard.size(), 2);
        m_peer->abort();
        QTRY_COMPARE(m_call->heard.last(), u"ended Lost"_s);
    }

    void garbageInACallIsAConnectionLost()
    {
        dial();
        say(reply(u"kept-dial"_s, true));
        say("99999999:");
        QTRY_COMPARE(m_call->heard, (QStringList{u"placed"_s, u"ended Lost"_s}));
    }

    void aPhoneThatVanishedAfterItWasAskedMayHaveCalled()
    {
        dial();
        heardByPeer();
        m_peer->abort();
        QTRY_COMPARE(m_call->heard, (QStringList{u"placed"_s, u"ended Lost"_s}));
    }

    void aPhoneThatNeverAnswersIsGivenUp()
    {
        m_dialler->setPatience(50ms);
        dial();
        QTRY_COMPARE(m_call->heard, (QStringList{u"placed"_s, u"ended Lost"_s}));
    }

    void aHangUpThatNobodyConfirmsIsNotTakenForOne()
    {
        dial();
        heardByPeer();
        say(reply(u"kept-dial"_s, true));
        QTRY_COMPARE(m_call->heard.size(), 1);
        m_dialler->setPatience(50ms);
        m_dialler->hangUp();
        QTRY_COMPARE(m_call->heard.last(), u"ended Lost"_s);
    }

    void aDiallerThatGoesHangsUp()
    {
        dial();
        heardByPeer();
        say(reply(u"kept-dial"_s, true));
        QTRY_COMPARE(m_call->heard.size(), 1);
        m_call.reset();
        m_dialler.reset();
        QVERIFY(heardByPeer().contains("hangup"));
    }

    void aNumberThatIsNoneIsNotEvenAsked()
    {
        m_dialler->dial(u"1;quit"_s);
        QCOMPARE(m_call->heard, QStringList{u"not placed DIAL.NUMBER"_s});
        QVERIFY(!m_server->hasPendingConnections());
    }

    void aProbeOnlyConnects()
    {
        QSignalSpy reached(m_dialler.get(), &BaresipDialler::reached);
        m_dialler->probe();
        QTRY_COMPARE(reached.size(), 1);
        QVERIFY(m_call->heard.isEmpty());
    }

private:
    void dial()
    {
        m_dialler->dial(u"+13035550142"_s);
        QTRY_VERIFY(m_server->hasPendingConnections());
        m_peer = m_server->nextPendingConnection();
    }

    void say(const QByteArray &bytes)
    {
        m_peer->write(bytes);
        m_peer->flush();
        QCoreApplication::processEvents();
    }

    QByteArray heardByPeer()
    {
        NetstringReader reader;
        std::optional<QByteArray> frame;
        const bool came = QTest::qWaitFor([&] {
            reader.feed(m_peer->readAll());
            frame = reader.next();
            return frame.has_value();
        });
        return came ? *frame : QByteArray();
    }

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<BaresipDialler> m_dialler;
    std::unique_ptr<CallRecorder> m_call;
    QPointer<QTcpSocket> m_peer;
};

KEPT_TEST(BaresipDiallerTest)
#include "baresipdiallertest.moc"
