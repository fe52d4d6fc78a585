// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "tests/bench/setting.h"

#include <QDir>
#include <QFile>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int payments = 100'000;
constexpr int repetitions = 3;

struct Debt
{
    QByteArray source;
    QByteArray currency;
};

std::vector<Debt> debtsOf(Database &store)
{
    Query query(store, u"SELECT source_system_record_identifier, currency_iso_code FROM collection_plan "
                       "WHERE source_system_record_identifier IS NOT NULL AND is_closed = 0 ORDER BY id"_s);
    return demand(query.all([](const Row &row) { return Debt{row.text(0).toUtf8(), row.text(1).toUtf8()}; }));
}

// A day's file of a bank: small amounts, spread over all plans.
void writeFeed(const QString &folder, const std::vector<Debt> &debts, QDate day, int run)
{
    QDir().mkpath(folder);
    QFile file(folder + u"/Payment.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("bench: can't write the payments");
    file.write(
        "SourceSystemRecordIdentifier,CollectionPlan.SourceSystemRecordIdentifier,ValueDate,Amount,CurrencyIsoCode,Method\n");
    const QByteArray date = day.toString(Qt::ISODate).toLatin1();
    for (int i = 0; i < payments; ++i) {
        const Debt &debt = debts[static_cast<size_t>(i) % debts.size()];
        file.write("FEED-" + QByteArray::number(run) + '-' + QByteArray::number(i) + ',' + debt.source + ',' + date + ',' +
                   QByteArray::number(1 + i % 50) + ',' + debt.currency + ",BankTransfer\n");
    }
}

void insertBare(Database &store, QDate day)
{
    Transaction transaction = demand(Transaction::begin(store));
    Query query(store, u"INSERT INTO bench_payment (collection_plan_id, value_date, amount, currency_iso_code, method) "
                       "VALUES (?, ?, ?, 'TWD', 'BankTransfer')"_s);
    for (int i = 0; i < payments; ++i) {
        query.bind(i).bind(day).bind(1 + i % 50);
        demand(query.run());
    }
    demand(transaction.commit());
}

} // namespace

// P11
std::vector<Figure> posting(Setting &setting)
{
    StoreLocation location;
    location.path = setting.path(u"posting.kept"_s);
    importBook(location, setting.book(), setting.context());
    const auto store = demand(Database::open(location, Access::ReadWrite));
    const std::vector<Debt> debts = debtsOf(*store);
    if (debts.empty())
        return {};
    demand(store->execute(u"CREATE TABLE bench_payment (id INTEGER PRIMARY KEY, collection_plan_id INTEGER NOT NULL, "
                          "value_date TEXT NOT NULL, amount INTEGER NOT NULL, currency_iso_code TEXT NOT NULL, "
                          "method TEXT NOT NULL) STRICT"_s));
    const QDate day = setting.asking().today;
    for (int i = 0; i < repetitions; ++i)
        writeFeed(setting.path(u"feed-%1"_s.arg(i)), debts, day, i);
    const auto times = byTurns(
        repetitions, [&](int i) { importBook(location, setting.path(u"feed-%1"_s.arg(i)), setting.context()); },
        [&](int) { insertBare(*store, day); });
    return {{u"P11"_s, u"post 100,000 payments"_s, u"as many bare inserts"_s, times.first.median(), times.second.median(),
             Unit::Times, 8, 4}};
}

} // namespace kept::bench
