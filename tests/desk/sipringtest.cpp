// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/callwatch.h"
#include "tests/desk/callrecorder.h"
#include "tests/desk/sippeers.h"
#include "tests/support/testrunner.h"

#include <QPointer>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString number = u"+13035550142"_s;

} // namespace

/// Real calls that come in: SIPp calls, baresip rings, all on the loopback.
class SipRingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_peers = std::make_unique<SipPeers>();
        QVERIFY2(m_peers->startBaresip(), qPrintable(m_peers->said()));
    }

    void cleanupTestCase() { m_peers.reset(); }

    void init()
    {
        m_heard.clear();
        m_watch = std::make_unique<CallWatch>();
        m_watch->setRetry(std::chrono::milliseconds(100));
        connect(m_watch.get(), &CallWatch::rang, this, [this](IncomingCall *call) {
            m_call = call;
            m_heard.append(u"rings "_s + call->number());
            connect(call, &PhoneLine::answered, this, [this] { m_heard.append(u"answered"_s); });
            connect(call, &PhoneLine::ended, this,
                    [this](LineEnd end, const QString &) { m_heard.append(u"ended "_s + nameOf(end)); });
        });
        m_watch->setLine(BaresipLine{u"127.0.0.1"_s, m_peers->control(), u"sip:{number}@127.0.0.1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_watch->isListening(), 20'000);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning("%s", qPrintable(m_peers->said()));
        m_watch.reset();
    }

    void aCallThatIsTakenAndEndedThere()
    {
        ring(u"callsandhangsup"_s);
        m_call->take();
        hear({u"rings "_s + number, u"answered"_s});
        QVERIFY(m_watch->isOnCall());
        hear({u"rings "_s + number, u"answered"_s, u"ended HungUpThere"_s});
        QVERIFY(m_peers->hasPlayed());
        QVERIFY(!m_watch->isOnCall());
        QTRY_VERIFY(m_call.isNull()); // nobody made it their own
    }

    void aCallThatIsTakenAndEndedHere()
    {
        ring(u"callsandstays"_s);
        m_call->take();
        hear({u"rings "_s + number, u"answered"_s});
        m_call->hangUp();
        hear({u"rings "_s + number, u"answered"_s, u"ended HungUpHere"_s});
        QVERIFY(m_peers->hasPlayed()); // it got the BYE
    }

    void aCallerWhoGivesUpWasNotAnswered()
    {
        ring(u"callsandgivesup"_s);
        hear({u"rings "_s + number, u"ended HungUpThere"_s});
        QVERIFY(m_peers->hasPlayed());
    }

    void aCallThatIsRefusedHere()
    {
        ring(u"callsandisrefused"_s);
        m_call->hangUp();
        hear({u"rings "_s + number, u"ended HungUpHere"_s});
        QVERIFY(m_peers->hasPlayed()); // it was told so
    }

    void aCallThatWasTakenEndsWithWhoeverHasIt()
    {
        ring(u"callsandstays"_s);
        auto owner = std::make_unique<QObject>();
        m_call->setParent(owner.get());
        m_call->take();
        hear({u"rings "_s + number, u"answered"_s});
        owner.reset();
        QVERIFY(m_peers->hasPlayed());
    }

    void callsOutGoOverTheSameConnection()
    {
        const quint16 port = m_peers->startPeer(u"stays"_s);
        QVERIFY2(port > 0, qPrintable(m_peers->said()));
        m_watch->setLine(BaresipLine{u"127.0.0.1"_s, m_peers->control(), u"sip:{number}@127.0.0.1:%1"_s.arg(port)});
        const std::unique_ptr<Dialler> dialler(m_watch->makeDialler(nullptr));
        CallRecorder out(*dialler);
        dialler->dial(u"+13035550177"_s);
        QTRY_COMPARE_WITH_TIMEOUT(out.heard, (QStringList{u"placed"_s, u"ringing"_s, u"answered"_s}), 20'000);
        QVERIFY(m_watch->isListening() && m_watch->isOnCall());
        dialler->hangUp();
        QTRY_COMPARE_WITH_TIMEOUT(out.heard.last(), u"ended HungUpHere"_s, 20'000);
        QVERIFY(m_peers->hasPlayed());
        QVERIFY(m_watch->isListening() && !m_watch->isOnCall());
    }

    // baresip hangs up its latest call, whichever is meant.
    void hangingUpEndsTheCallThatIsMeantThoughAnotherRings()
    {
        ring(u"callsandstays"_s);
        m_call->take();
        hear({u"rings "_s + number, u"answered"_s});
        const QPointer<IncomingCall> first = m_call;
        QVERIFY(m_peers->startCaller(u"callsandisrefused"_s, u"+13035550199"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_heard.last(), u"rings +13035550199"_s, 20'000);
        first->hangUp();
        QTRY_VERIFY_WITH_TIMEOUT(m_heard.count(u"ended HungUpHere"_s) == 2 && !m_watch->isOnCall(), 20'000);
    }

    // The last: it ends the baresip of them all.
    void aPhoneThatCrashesIsLookedForAgain()
    {
        ring(u"callsandstays"_s);
        m_call->take();
        hear({u"rings "_s + number, u"answered"_s});
        m_peers->killBaresip();
        hear({u"rings "_s + number, u"answered"_s, u"ended Lost"_s});
        QVERIFY(!m_watch->isListening() && !m_watch->isOnCall());
        m_peers = std::make_unique<SipPeers>();
    }

private:
    void ring(const QString &scenario)
    {
        QVERIFY(m_peers->startCaller(scenario, number));
        hear({u"rings "_s + number});
    }

    void hear(const QStringList &expected) { QTRY_COMPARE_WITH_TIMEOUT(m_heard, expected, 20'000); }

    std::unique_ptr<SipPeers> m_peers;
    std::unique_ptr<CallWatch> m_watch;
    QPointer<IncomingCall> m_call;
    QStringList m_heard;
};

KEPT_TEST(SipRingTest)
#include "sipringtest.moc"
