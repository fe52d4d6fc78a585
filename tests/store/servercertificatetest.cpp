// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/serverprobe.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QProcess>
#include <QSemaphore>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;

namespace {

/// Says yes to a client that asks for encryption, shows a certificate, and hangs up.
class Doorkeeper final : public QThread
{
public:
    Doorkeeper(QString certificate, QString key) : m_certificate(std::move(certificate)), m_key(std::move(key))
    {
        start();
        m_listening.acquire();
    }
    ~Doorkeeper() override { wait(); }
    quint16 port() const { return m_port; }
    bool isTrusted() const { return m_isTrusted; } ///< once it has hung up

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listening.release();
        if (!server.waitForNewConnection(10'000))
            return;
        std::unique_ptr<QTcpSocket> plain(server.nextPendingConnection());
        // The request for encryption has eight bytes and nothing in them that matters here.
        while (plain->bytesAvailable() < 8 && plain->waitForReadyRead(5'000)) {}
        plain->read(8);
        plain->write("S");
        plain->waitForBytesWritten(5'000);
        QSslSocket secure;
        secure.setSocketDescriptor(dup(static_cast<int>(plain->socketDescriptor())));
        QFile key(m_key);
        if (!key.open(QIODevice::ReadOnly))
            return;
        secure.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        secure.setLocalCertificateChain(QSslCertificate::fromPath(m_certificate));
        secure.setPeerVerifyMode(QSslSocket::VerifyNone);
        secure.startServerEncryption();
        // A client that does not trust the certificate says so; one that does sends what it came for.
        m_isTrusted = secure.waitForEncrypted(5'000) && (secure.bytesAvailable() > 0 || secure.waitForReadyRead(5'000));
    }

private:
    QString m_certificate;
    QString m_key;
    QSemaphore m_listening;
    quint16 m_port = 0;
    bool m_isTrusted = false;
};

} // namespace

/// Somebody elsewhere has to prove who they are, with a certificate that is good today.
class ServerCertificateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile names(path(u"names"));
        QVERIFY(names.open(QIODevice::WriteOnly) && names.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n") > 0);
        names.close();
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, path(u"ca.key"), u"-out"_s,
                 path(u"ca.pem"), u"-subj"_s, u"/CN=kept-test"_s, u"-days"_s, u"3650"_s});
        openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, path(u"server.key"), u"-out"_s,
                 path(u"server.csr"), u"-subj"_s, u"/CN=localhost"_s});
        sign(u"good.pem", u"3650"_s);
        sign(u"expired.pem", u"-1"_s);
    }

    void whoeverShowsAnExpiredCertificateIsNotJoined()
    {
        Doorkeeper keeper(path(u"expired.pem"), path(u"server.key"));
        const auto state = probeServer(locationOf(keeper));
        VERIFY_CODE(state, u"STORE.TLS"_s);
        keeper.wait();
        QVERIFY(!keeper.isTrusted());
    }

    // Else the test above would pass for any certificate at all.
    void aGoodOneIsTrusted()
    {
        Doorkeeper keeper(path(u"good.pem"), path(u"server.key"));
        QVERIFY(!probeServer(locationOf(keeper)));
        keeper.wait();
        QVERIFY(keeper.isTrusted());
    }

private:
    QString path(QStringView name) const { return m_folder.filePath(name.toString()); }

    void openssl(const QStringList &words)
    {
        QProcess process;
        process.start(u"openssl"_s, words);
        QVERIFY2(process.waitForFinished(60'000) && process.exitCode() == 0,
                 qPrintable(u"openssl: "_s + process.errorString() + QString::fromLocal8Bit(process.readAllStandardError())));
    }

    void sign(QStringView certificate, const QString &days)
    {
        openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(u"server.csr"), u"-CA"_s, path(u"ca.pem"), u"-CAkey"_s, path(u"ca.key"),
                 u"-CAcreateserial"_s, u"-days"_s, days, u"-extfile"_s, path(u"names"), u"-out"_s, path(certificate)});
    }

    StoreLocation locationOf(const Doorkeeper &keeper) const
    {
        return StoreLocation::parse(
                   u"postgresql://ann@localhost:%1/cards?sslmode=verify-full&gssencmode=disable&sslrootcert=%2"_s.arg(
                       QString::number(keeper.port()), path(u"ca.pem")))
            .value();
    }

    QTemporaryDir m_folder;
};

KEPT_TEST(ServerCertificateTest)
#include "servercertificatetest.moc"
