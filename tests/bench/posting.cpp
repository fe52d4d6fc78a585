// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "tests/bench/barefile.h"
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
    const QDate day = setting.asking().today;
    for (int i = 0; i < repetitions; ++i)
        writeFeed(setting.path(u"feed-%1"_s.arg(i)), debts, day, i);
    std::vector<std::pair<QString, QString>> names;
    for (const Debt &debt : debts)
        names.emplace_back(QString::fromUtf8(debt.source), QString::fromUtf8(debt.currency));
    BareFile bare(
        setting.path(u"payments.db"_s),
        u"CREATE TABLE payment (id INTEGER PRIMARY KEY, external_id TEXT NOT NULL, collection_plan TEXT NOT NULL, "
        "value_date TEXT NOT NULL, amount INTEGER NOT NULL, currency_iso_code TEXT NOT NULL, method TEXT NOT NULL) STRICT"_s,
        u"INSERT INTO payment (external_id, collection_plan, value_date, amount, currency_iso_code, method) "
        "VALUES (?, ?, ?, ?, ?, 'BankTransfer')"_s);
    const auto rows = [&](int run) {
        bare.begin();
        const QString prefix = u"FEED-%1-"_s.arg(run);
        const QString date = day.toString(Qt::ISODate);
        for (int i = 0; i < payments; ++i) {
            const auto &[plan, currency] = names[static_cast<size_t>(i) % names.size()];
            bare.add({prefix + QString::number(i), plan, date, 1 + i % 50, currency});
        }
        bare.commit();
    };
    const auto times = byTurns(
        repetitions, [&](int i) { importBook(location, setting.path(u"feed-%1"_s.arg(i)), setting.context()); }, rows);
    return {{u"P11"_s, u"post 100,000 payments"_s, u"insert them, Qt SQL, bare file"_s, times.first.median(),
             times.second.median(), Unit::Times, 8, 4}};
}

} // namespace kept::bench
