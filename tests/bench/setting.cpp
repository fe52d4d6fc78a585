// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/setting.h"

#include "models/demo/demo.h"
#include "models/exchange/exporter.h"
#include "models/exchange/importer.h"
#include "models/store/migrator.h"

#include <QDateTime>
#include <QDir>
#include <QUuid>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 demoBookAccounts = 15'000;

StoreLocation fileAt(const QString &path)
{
    StoreLocation location;
    location.path = path;
    return location;
}

DemoOptions demoOptions(qint64 accounts, qint64 now)
{
    return {accounts, 1, QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date(), now};
}

} // namespace

Setting::Setting(QString book, qint64 demoAccounts)
    : m_folder(QDir::currentPath() + u"/out/bench-XXXXXX"_s), m_book(std::move(book))
{
    QDir().mkpath(QDir::currentPath() + u"/out"_s);
    if (!m_folder.isValid())
        m_folder = QTemporaryDir();
    m_now = QDateTime(QDate(2026, 1, 15), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch();
    const QString sources = qEnvironmentVariable("KEPT_SOURCE_DIR", QString::fromUtf8(KEPT_BENCH_SOURCES));
    if (m_book.isEmpty() && QDir(sources + u"/../shared/data/uci-portfolio"_s).exists())
        m_book = sources + u"/../shared/data/uci-portfolio"_s;
    m_bookName = m_book.isEmpty() ? u"export of a demo portfolio"_s : QDir(m_book).dirName();
    if (m_book.isEmpty())
        makeBook();
    makeStore(demoAccounts);
}

void Setting::makeBook()
{
    const auto store = demand(openStore(fileAt(path(u"demo.kept"_s)), Existence::CreateIfMissing, m_now));
    const DemoOptions options = demoOptions(demoBookAccounts, m_now);
    demand(makeDemo(*store, options));
    m_book = path(u"book"_s);
    QDir().mkpath(m_book);
    // What the card book has too, so that figures compare.
    for (const QString &object : {u"Account"_s, u"FinancialAccount"_s, u"CollectionPlanReason"_s, u"CollectionPlan"_s,
                                  u"CollectionPlanItem"_s, u"Payment"_s})
        demand(exportRecords(*store, object, m_book, options.today));
}

void Setting::makeStore(qint64 demoAccounts)
{
    const StoreLocation location = fileAt(path(u"portfolio.kept"_s));
    if (demoAccounts > 0) {
        m_storeName = u"demo portfolio of %1 accounts"_s.arg(demoAccounts);
        m_store = demand(openStore(location, Existence::CreateIfMissing, m_now));
        demand(makeDemo(*m_store, demoOptions(demoAccounts, m_now)));
        return;
    }
    m_storeName = m_bookName;
    importBook(location, m_book, context());
    m_store = demand(Database::open(location, Access::ReadWrite));
}

Context Setting::context() const
{
    Context context;
    context.actorName = u"bench"_s;
    context.role = Role::Administrator;
    context.now = m_now;
    context.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return context;
}

Asking Setting::asking() const
{
    return {m_now, QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).date(), {}};
}

qint64 importBook(const StoreLocation &location, const QString &book, const Context &context)
{
    const auto store = demand(openStore(location, Existence::CreateIfMissing, context.now));
    ImportRequest request;
    request.paths = QStringList{book};
    const ImportReport report = demand(runImport(*store, context, request));
    const SourceCounts total = report.total();
    if (total.refused > 0 || total.created != total.rows)
        qFatal("bench: the book did not come in whole");
    return total.rows;
}

} // namespace kept::bench
