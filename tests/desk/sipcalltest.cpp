// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/baresipdialler.h"
#include "tests/desk/callrecorder.h"
#include "tests/desk/sippeers.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Real calls: baresip places them, SIPp takes them, all on the loopback.
class SipCallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_peers = std::make_unique<SipPeers>();
        QVERIFY2(m_peers->startBaresip(), qPrintable(m_peers->said()));
    }

    void cleanupTestCase() { m_peers.reset(); }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning("%s", qPrintable(m_peers->said()));
        m_call.reset();
        m_dialler.reset();
    }

    void aPeerThatAnswersAndHangsUp()
    {
        dial(u"hangsup"_s);
        hear({u"placed"_s, u"ringing"_s, u"answered"_s, u"ended HungUpThere"_s});
        QVERIFY(m_peers->hasPlayed());
    }

    void aCallThatIsHungUpHere()
    {
        dial(u"stays"_s);
        hear({u"placed"_s, u"ringing"_s, u"answered"_s});
        m_dialler->hangUp();
        hear({u"placed"_s, u"ringing"_s, u"answered"_s, u"ended HungUpHere"_s});
        QVERIFY(m_peers->hasPlayed()); // it got the BYE
    }

    void aPeerThatIsBusy()
    {
        dial(u"busy"_s);
        hear({u"placed"_s, u"ended Busy"_s});
        QVERIFY(m_peers->hasPlayed());
    }

    void aNumberThatNobodyHas()
    {
        dial(u"unknown"_s);
        hear({u"placed"_s, u"ended Unreachable"_s});
        QVERIFY(m_peers->hasPlayed());
    }

    void aPeerThatNeverAnswersIsGivenUp()
    {
        dial(u"rings"_s);
        hear({u"placed"_s, u"ringing"_s});
        m_dialler->hangUp();
        hear({u"placed"_s, u"ringing"_s, u"ended HungUpHere"_s});
        QVERIFY(m_peers->hasPlayed()); // it got the CANCEL
    }

    void aCallEndsWithItsDialler()
    {
        dial(u"stays"_s);
        hear({u"placed"_s, u"ringing"_s, u"answered"_s});
        m_call.reset();
        m_dialler.reset();
        QVERIFY(m_peers->hasPlayed());
    }

    // The last: it ends the baresip of them all.
    void aPhoneThatCrashesInACallSaysSo()
    {
        dial(u"stays"_s);
        hear({u"placed"_s, u"ringing"_s, u"answered"_s});
        m_peers->killBaresip();
        hear({u"placed"_s, u"ringing"_s, u"answered"_s, u"ended Lost"_s});
        m_dialler->dial(u"+13035550142"_s);
        QTRY_COMPARE(m_call->heard.last(), u"not placed DIAL.OFF"_s);
    }

private:
    void dial(const QString &scenario)
    {
        const quint16 port = m_peers->startPeer(scenario);
        QVERIFY2(port > 0, qPrintable(m_peers->said()));
        m_dialler = std::make_unique<BaresipDialler>(
            BaresipLine{u"127.0.0.1"_s, m_peers->control(), u"sip:{number}@127.0.0.1:%1"_s.arg(port)});
        m_dialler->setPatience(std::chrono::seconds(20));
        m_call = std::make_unique<CallRecorder>(*m_dialler);
        m_dialler->dial(u"+13035550142"_s);
    }

    void hear(const QStringList &expected)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_call ? m_call->heard : QStringList(), expected, 20'000);
    }

    std::unique_ptr<SipPeers> m_peers;
    std::unique_ptr<BaresipDialler> m_dialler;
    std::unique_ptr<CallRecorder> m_call;
};

KEPT_TEST(SipCallTest)
#include "sipcalltest.moc"
