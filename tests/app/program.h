// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace kept::test {

/// What a run of the program left behind.
struct Ran
{
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const;
};

/// Runs the real keptctl in a home of its own, in English and UTC.
class Program final
{
public:
    explicit Program(QString folder, QString store = {}) : m_folder(std::move(folder)), m_store(std::move(store)) {}
    /// With "--db" in front when there is a store.
    Ran run(const QStringList &words, const QByteArray &input = {}) const;
    QString folder() const { return m_folder; }
    /// A file of the folder with this content; its path.
    QString file(const QString &name, const QByteArray &content) const;

private:
    QString m_folder;
    QString m_store;
};

/// The small book of 30 plans.
QString cardBook();

} // namespace kept::test
