// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/queries/asking.h"
#include "models/store/database.h"
#include "tests/bench/figure.h"

#include <QTemporaryDir>

#include <memory>

namespace kept::bench {

/// What the user asked for, and what every figure is measured on: a folder of CSV files and a store made from them.
class Setting final
{
public:
    /// `book` is a folder of CSV files; empty: the card book beside the sources, else an export of a demo portfolio.
    Setting(QString book, qint64 demoAccounts);

    const QString &book() const { return m_book; }
    QString bookName() const { return m_bookName; }
    /// A path in the folder that goes with the run.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The store that most figures read: the demo portfolio where one was asked for, else the imported book.
    Database &store() { return *m_store; }
    const QString &storeName() const { return m_storeName; }
    /// How many customers stand in the queue that desks take from.
    qint64 entries() const { return m_entries; }
    void setEntries(qint64 entries) { m_entries = entries; }
    /// A file or a server's database with a placed portfolio for the figures of the window; empty: small ones are made. It is
    /// written.
    const QString &desk() const { return m_desk; }
    void setDesk(const QString &place) { m_desk = place; }
    Context context() const;
    Asking asking() const;

private:
    void makeBook();
    void makeStore(qint64 demoAccounts);

    QTemporaryDir m_folder;
    QString m_book, m_bookName, m_storeName, m_desk;
    qint64 m_now = 0;
    qint64 m_entries = 100'000;
    std::unique_ptr<Database> m_store;
};

/// The value, or the end of the run with what went wrong.
template<class T>
T demand(Result<T> result)
{
    if (!result)
        qFatal("bench: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Imports the book into a store that is made for it, and gives the number of rows.
qint64 importBook(const StoreLocation &location, const QString &book, const Context &context);

std::vector<Figure> expanding(Setting &setting);
std::vector<Figure> importing(Setting &setting);
std::vector<Figure> importingToServer(Setting &setting);
std::vector<Figure> posting(Setting &setting);
std::vector<Figure> promising(Setting &setting);
std::vector<Figure> queueing(Setting &setting);
std::vector<Figure> summarising(Setting &setting);
std::vector<Figure> judging(Setting &setting);
std::vector<Figure> working(Setting &setting);
std::vector<Figure> importMemory(Setting &setting);
/// The other half of importMemory(), in a process of its own: imports and prints its peak in kilobytes.
int importAndReport(const QString &store, const QString &book);

} // namespace kept::bench
