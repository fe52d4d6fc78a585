// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/callwatch.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray told(const QString &type, const QString &call, const QString &direction = u"incoming"_s,
                const QString &peer = u"sip:+13035550142@pbx.example"_s)
{
    return toNetstring(QJsonDocument(QJsonObject{{u"event"_s, true},
                                                 {u"type"_s, type},
                                                 {u"direction"_s, direction},
                                                 {u"peeruri"_s, peer},
                                                 {u"id"_s, call},
                                                 {u"param"_s, u"x"_s}})
                           .toJson());
}

QByteArray refusal(const QString &token)
{
    return toNetstring(
        QJsonDocument(QJsonObject{{u"response"_s, true}, {u"ok"_s, false}, {u"data"_s, u"no"_s}, {u"token"_s, token}}).toJson());
}

} // namespace

/// The watch against a server that says whatever the test wants.
class CallWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_heard.clear();
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_port = m_server->serverPort();
        m_watch = std::make_unique<CallWatch>();
        m_watch->setRetry(20ms);
        connect(m_watch.get(), &CallWatch::rang, this, [this](IncomingCall *call) {
            m_call = call;
            m_heard.append(u"rings "_s + call->number());
            connect(call, &PhoneLine::answered, this, [this] { m_heard.append(u"answered"_s); });
            connect(call, &PhoneLine::ended, this,
                    [this](LineEnd end, const QString &) { m_heard.append(u"ended "_s + nameOf(end)); });
        });
        m_watch->setLine(line());
        meet();
    }

    void cleanup()
    {
        m_watch.reset();
        m_server.reset();
    }

    void aCallThatRingsIsTakenByItsCommandAndFollowedByItsName()
    {
        say(told(u"CALL_INCOMING"_s, u"c1"_s));
        QTRY_COMPARE(m_heard, QStringList{u"rings +13035550142"_s});
        m_call->take();
        m_call->take(); // once is enough
        QCOMPARE(commands(), QStringList{u"accept"_s});
        say(told(u"CALL_ESTABLISHED"_s, u"c2"_s) + told(u"CALL_CLOSED"_s, u"c2"_s) + told(u"CALL_ESTABLISHED"_s, u"c1"_s) +
            told(u"CALL_CLOSED"_s, u"c1"_s));
        QTRY_COMPARE(m_heard, (QStringList{u"rings +13035550142"_s, u"answered"_s, u"ended HungUpThere"_s}));
    }

    void aWithheldNumberRingsWithoutOne()
    {
        say(told(u"CALL_INCOMING"_s, u"c1"_s, u"incoming"_s, u"sip:anonymous@anonymous.invalid"_s));
        QTRY_COMPARE(m_heard, QStringList{u"rings "_s});
    }

    void aCallThatWasTakenAtThePhoneItselfIsFollowedToo()
    {
        say(told(u"CALL_INCOMING"_s, u"c1"_s) + told(u"CALL_ESTABLISHED"_s, u"c1"_s));
        QTRY_COMPARE(m_heard, (QStringList{u"rings +13035550142"_s, u"answered"_s}));
        m_call->take();
        QVERIFY(commands().isEmpty());
    }

    void aCallThatCannotBeTakenIsLost()
    {
        say(told(u"CALL_INCOMING"_s, u"c1"_s));
        QTRY_VERIFY(m_call);
        m_call->take();
        say(refusal(u"kept-accept"_s));
        QTRY_COMPARE(last(), u"ended Lost"_s);
    }

    void hangingUpIsSaidAgainWhenAnotherCallWasHungUp()
    {
        say(told(u"CALL_INCOMING"_s, u"c1"_s) + told(u"CALL_ESTABLISHED"_s, u"c1"_s));
        QTRY_COMPARE(last(), u"answered"_s);
        m_call->hangUp();
        QCOMPARE(commands(), QStringList{u"hangup"_s});
        say(told(u"CALL_CLOSED"_s, u"c2"_s));
        QCOMPARE(commands(), QStringList{u"hangup"_s});
        say(told(u"CALL_CLOSED"_s, u"c1"_s));
        QTRY_COMPARE(last(), u"ended HungUpHere"_s);
    }

    void onlyCallsThatWerePlacedOrTakenOccupyTheLine()
    {
        say(told(u"CALL_INCOMING"_s, u"c1"_s));
        QTRY_VERIFY(m_call);
        QVERIFY(!m_watch->isOnCall());
        say(told(u"CALL_RINGING"_s, u"c2"_s, u"outgoing"_s));
        QTRY_VERIFY(m_watch->isOnCall());
        say(told(u"CALL_CLOSED"_s, u"c2"_s, u"outgoing"_s));
        QTRY_VERIFY(!m_watch->isOnCall());
    }

    void aLostConnectionIsTriedAgainAndEndsWhatWasOn()
    {
        say(told(u"CALL_INCOMING"_s, u"c1"_s) + told(u"CALL_ESTABLISHED"_s, u"c1"_s));
        QTRY_COMPARE(last(), u"answered"_s);
        m_peer->abort();
        QTRY_COMPARE(last(), u"ended Lost"_s);
        QVERIFY(!m_watch->isOnCall());
        meet();
        say(told(u"CALL_INCOMING"_s, u"c2"_s));
        QTRY_COMPARE(last(), u"rings +13035550142"_s);
    }

    void aPhoneThatIsOffIsLookedForUntilItIsThere()
    {
        m_server->close();
        m_peer->abort();
        QTRY_VERIFY(!m_watch->isListening());
        QTest::qWait(100);
        QVERIFY(m_server->listen(QHostAddress::LocalHost, m_port));
        meet();
    }

    void aStrangerIsNotBelieved()
    {
        say("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTRY_VERIFY(!m_watch->isListening());
        meet();
    }

    void anotherLineOrNoneEndsTheListening()
    {
        say(told(u"CALL_INCOMING"_s, u"c1"_s));
        QTRY_VERIFY(m_call);
        m_watch->setLine({});
        QCOMPARE(last(), u"ended Lost"_s);
        QVERIFY(!m_watch->isListening());
        QVERIFY(!m_watch->makeDialler(this));
    }

    void aDiallerOutlivesItsWatch()
    {
        const std::unique_ptr<Dialler> dialler(m_watch->makeDialler(nullptr));
        QStringList heard;
        connect(dialler.get(), &PhoneLine::ended, this, [&](LineEnd end, const QString &) { heard.append(nameOf(end)); });
        dialler->dial(u"+13035550142"_s);
        QCOMPARE(commands(), QStringList{u"dial"_s});
        m_watch.reset();
        QCOMPARE(heard, QStringList{u"Lost"_s});
        dialler->hangUp();
    }

private:
    QString last() const { return m_heard.isEmpty() ? QString() : m_heard.last(); }
    BaresipLine line() const { return {u"127.0.0.1"_s, m_port, u"sip:{number}@pbx.example"_s}; }

    void meet()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasPendingConnections(), 20'000);
        m_peer = m_server->nextPendingConnection();
        QTRY_VERIFY(m_watch->isListening());
    }

    void say(const QByteArray &bytes)
    {
        m_peer->write(bytes);
        m_peer->flush();
    }

    // Those that came since it was asked last.
    QStringList commands()
    {
        if (!QTest::qWaitFor([this] { return m_peer->bytesAvailable() > 0; }, 1'000))
            return {};
        NetstringReader reader;
        reader.feed(m_peer->readAll());
        QStringList names;
        while (const auto frame = reader.next())
            names.append(QJsonDocument::fromJson(*frame).object().value(u"command"_s).toString());
        return names;
    }

    quint16 m_port = 0;
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<CallWatch> m_watch;
    QPointer<QTcpSocket> m_peer;
    QPointer<IncomingCall> m_call;
    QStringList m_heard;
};

KEPT_TEST(CallWatchTest)
#include "callwatchtest.moc"
