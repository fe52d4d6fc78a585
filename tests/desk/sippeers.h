// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace kept::test {

/// A baresip and as many SIP peers as a test wants, all of them on the loopback alone, with a folder of their own. They end with
/// the test, whichever way it ends.
class SipPeers final
{
public:
    SipPeers() = default;
    ~SipPeers();

    /// A baresip with one account that registers nowhere and no sound card; false when it takes no commands.
    bool startBaresip();
    /// Ends it at once, as a crash would.
    void killBaresip();
    quint16 control() const { return m_control; }
    /// A peer that plays a scenario of tests/data/sip once; its UDP port, or 0 when it does not listen.
    quint16 startPeer(const QString &scenario);
    /// Somebody who calls this baresip from the number, and plays the scenario; false when it does not start.
    bool startCaller(const QString &scenario, const QString &number);
    /// Whether the last peer or caller has played its scenario to the end.
    bool hasPlayed();
    /// What the programs have said, for a test that fails.
    QString said() const;

private:
    QProcess *start(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess *m_baresip = nullptr;
    quint16 m_control = 0;
    quint16 m_sip = 0;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace kept::test
