// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace kept::test {

using namespace Qt::Literals::StringLiterals;

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

Ran Program::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder);
    environment.insert(u"XDG_DATA_HOME"_s, m_folder);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder);
    process.start(QStringLiteral(KEPTCTL), (m_store.isEmpty() ? QStringList() : QStringList{u"--db"_s, m_store}) + words);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120'000);
    const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString Program::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(file.fileName()));
    return file.fileName();
}

QString cardBook()
{
    return QFileInfo(qEnvironmentVariable("KEPT_SOURCE_DIR", u"."_s) + u"/tests/data/cardbook"_s).absoluteFilePath();
}

} // namespace kept::test
