// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/sippeers.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUdpSocket>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

namespace {

constexpr int patience = 20'000;

quint16 freeUdpPort()
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::LocalHost) ? socket.localPort() : quint16(0);
}

quint16 freeTcpPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

// Looks, and takes the port from nobody: 127.0.0.1 is 0100007F in the kernel's table.
bool isUdpTaken(quint16 port)
{
    QFile table(u"/proc/net/udp"_s);
    const QByteArray address = "0100007F:" + QByteArray::number(port, 16).toUpper().rightJustified(4, '0') + ' ';
    return table.open(QIODevice::ReadOnly) && table.readAll().contains(address);
}

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1'000);
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

QString fileOf(const QString &scenario)
{
    return qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/tests/data/sip/"_s + scenario + u".xml"_s;
}

} // namespace

SipPeers::~SipPeers()
{
    for (const auto &process : m_processes)
        process->kill();
    for (const auto &process : m_processes)
        process->waitForFinished(patience);
}

QProcess *SipPeers::start(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(m_folder.filePath(u"said-%1"_s.arg(m_processes.size())));
    process->setWorkingDirectory(m_folder.path());
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(program, arguments);
    m_processes.push_back(std::move(process));
    return m_processes.back()->waitForStarted(patience) ? m_processes.back().get() : nullptr;
}

// Sound goes from one bridge to another: no card is asked for.
bool SipPeers::startBaresip()
{
    m_control = freeTcpPort();
    m_sip = freeUdpPort();
    const QString config =
        u"poll_method epoll\nsip_listen 127.0.0.1:%1\nnet_interface 127.0.0.1\nmodule_path /usr/lib/baresip/modules\n"
        "audio_player aubridge,a\naudio_source aubridge,a\naudio_alert aubridge,b\nmodule g711.so\n"
        "module aubridge.so\nmodule_app account.so\nmodule_app menu.so\nmodule_app ctrl_tcp.so\n"
        "ctrl_tcp_listen 127.0.0.1:%2\n"_s.arg(m_sip)
            .arg(m_control);
    if (!write(m_folder.filePath(u"config"_s), config) ||
        !write(m_folder.filePath(u"accounts"_s), u"<sip:desk@127.0.0.1:%1>;regint=0\n"_s.arg(m_sip)))
        return false;
    m_baresip = start(u"baresip"_s, {u"-f"_s, m_folder.path()});
    const auto isReady = [this] { return m_baresip->state() == QProcess::NotRunning || isListening(m_control); };
    return m_baresip && QTest::qWaitFor(isReady, patience) && m_baresip->state() == QProcess::Running;
}

void SipPeers::killBaresip()
{
    m_baresip->kill();
    m_baresip->waitForFinished(patience);
}

bool SipPeers::startCaller(const QString &scenario, const QString &number)
{
    return start(u"sipp"_s, {u"127.0.0.1:%1"_s.arg(m_sip), u"-sf"_s, fileOf(scenario), u"-s"_s, number, u"-i"_s, u"127.0.0.1"_s,
                             u"-p"_s, QString::number(freeUdpPort()), u"-m"_s, u"1"_s, u"-nostdin"_s}) != nullptr;
}

quint16 SipPeers::startPeer(const QString &scenario)
{
    const quint16 port = freeUdpPort();
    const QProcess *peer = start(u"sipp"_s, {u"-sf"_s, fileOf(scenario), u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port),
                                             u"-m"_s, u"1"_s, u"-nostdin"_s});
    const auto isReady = [&] { return peer->state() == QProcess::NotRunning || isUdpTaken(port); };
    return peer && QTest::qWaitFor(isReady, patience) && peer->state() == QProcess::Running ? port : quint16(0);
}

bool SipPeers::hasPlayed()
{
    QProcess &peer = *m_processes.back();
    return (peer.state() == QProcess::NotRunning || peer.waitForFinished(patience)) &&
           peer.exitStatus() == QProcess::NormalExit && peer.exitCode() == 0;
}

QString SipPeers::said() const
{
    QString all;
    for (size_t i = 0; i < m_processes.size(); ++i)
        if (QFile file(m_folder.filePath(u"said-%1"_s.arg(i))); file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll().right(2'000)) + u'\n';
    return all;
}

} // namespace kept::test
