// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/book.h"

#include "models/commands/verify.h"
#include "models/store/imports/recordrows.h"
#include "models/store/query.h"

#include <QUuid>

namespace kept::test {

using namespace Qt::Literals::StringLiterals;

void giveUp(const Error &error)
{
    qFatal("%s: %s", qPrintable(error.code), qPrintable(error.detail));
}

Money usd(qint64 cents)
{
    return Money::fromMinor(cents, *Currency::fromCode(u"USD"_s));
}

Book::Book(Database &database_) : database(database_)
{
    const QStringList rows{
        u"INSERT INTO account (id, name, name_key) VALUES (900001, 'Ada Lovelace', 'ada lovelace')"_s,
        u"INSERT INTO contact (id, account_id, name, name_key, time_zone) VALUES (900001, 900001, 'Ada Lovelace', 'ada lovelace', 'America/New_York')"_s,
        u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (900001, 900001, 'Phone', '+12125550100')"_s,
        u"INSERT INTO financial_account (id, account_id, financial_account_number, currency_iso_code) VALUES (900001, 900001, '4000-1', 'USD')"_s};
    for (const QString &sql : rows)
        must(database.execute(sql));
}

Context Book::context() const
{
    Context context;
    context.actor = actor;
    context.actorName = u"Grace"_s;
    context.role = role;
    context.now = now;
    context.packs = packs;
    context.deskZone = QTimeZone("America/New_York");
    context.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return context;
}

PlanId Book::plan(const std::vector<qint64> &items, std::optional<int> maximum) const
{
    OpenPlan open;
    open.account = account;
    open.financialAccount = card;
    open.contact = contact;
    open.timeZone = u"America/New_York"_s;
    open.maximumPromises = maximum;
    for (size_t i = 0; i < items.size(); ++i)
        open.items.push_back(
            {ItemKind::Statement, {}, QDate(2025, 11, 15).addMonths(static_cast<int>(i)), usd(items[i]), {}, {}, {}});
    Context asking = context();
    if (maximum)
        asking.role = Role::Supervisor;
    return must(perform(database, asking, open)).outcome.plan;
}

MakePromise Book::promiseOf(PlanId plan, qint64 cents, int days) const
{
    MakePromise make;
    make.plan = plan;
    make.input.amount = usd(cents);
    make.input.parts = {{today().addDays(days), usd(cents)}};
    return make;
}

RecordPayment Book::paymentOf(PlanId plan, qint64 cents) const
{
    RecordPayment payment;
    payment.plan = plan;
    payment.amount = usd(cents);
    payment.valueDate = today();
    return payment;
}

QString Book::paidOn(PlanId plan) const
{
    QStringList paid;
    for (const ItemRecord &item : must(itemsOf(database, plan)))
        paid.append(QString::number(item.paidMinor()));
    return paid.join(u' ');
}

QString Book::rowsOf(const QString &table, const QString &condition) const
{
    QStringList columns = columnDefaults(database, table)->keys();
    for (const auto &stamp : {u"version"_s, u"updated_at"_s, u"updated_by"_s})
        columns.removeAll(stamp);
    columns.sort();
    QString text;
    Query query(database, u"SELECT %1 FROM %2 WHERE %3 ORDER BY id"_s.arg(columns.join(u", "_s), table, condition));
    must(query.each([&](const Row &row) {
        text += table;
        for (int i = 0; i < columns.size(); ++i)
            text += u' ' + columns.at(i) + u'=' + row.text(i);
        text += u'\n';
    }));
    return text;
}

QString Book::figures(PlanId plan) const
{
    const QString id = QString::number(plan.value());
    QString text = rowsOf(u"collection_plan"_s, u"id = "_s + id);
    const QString ofPlan = u"deleted_at IS NULL AND collection_plan_id = "_s + id;
    for (const auto &table : {u"collection_plan_item"_s, u"promise_to_pay"_s, u"promise_instalment"_s, u"payment"_s,
                              u"collection_case"_s, u"payment_schedule"_s, u"payment_schedule_item"_s})
        text += rowsOf(table, ofPlan);
    for (const auto &[table, place, undone] :
         {std::tuple(u"payment_allocation"_s, u"collection_plan_item_id"_s, u"undone_by_id"_s),
          std::tuple(u"promise_match"_s, u"promise_instalment_id"_s, u"undone_by_id"_s),
          std::tuple(u"schedule_match"_s, u"payment_schedule_item_id"_s, u"undone_at"_s)}) {
        Query query(database,
                    u"SELECT %2, CAST(sum(amount) AS BIGINT) FROM %1 WHERE %3 IS NULL AND payment_id IN (SELECT id FROM "
                    "payment WHERE collection_plan_id = %4) GROUP BY %2 ORDER BY %2"_s.arg(table, place, undone, id));
        must(query.each([&](const Row &row) { text += u"%1 on %2: %3\n"_s.arg(table).arg(row.integer(0)).arg(row.integer(1)); }));
    }
    return text;
}

QString Book::differences() const
{
    QStringList lines;
    for (const Difference &each : must(verify(database, now)))
        lines.append(u"%1 %2 %3: stored %4, derived %5"_s.arg(each.rule, objectType(each.object).apiName)
                         .arg(each.id)
                         .arg(each.stored, each.derived));
    return lines.join(u'\n');
}

RequestOverride Book::overrideOf(PlanId plan, qint64 cents) const
{
    RequestOverride request;
    request.plan = plan;
    request.reason = u"The customer was paid late"_s;
    request.input = promiseOf(plan, cents).input;
    return request;
}

std::pair<UserId, UserId> Book::people(int supervisorsLimit) const
{
    must(database.execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (900001, 'Grace', 'grace', 'Specialist')"_s));
    must(database.execute(
        u"INSERT INTO app_user (id, name, sign_in, role, promise_limit) VALUES (900002, 'Vera', 'vera', 'Supervisor', %1)"_s.arg(
            supervisorsLimit)));
    return {UserId::fromValue(900'001), UserId::fromValue(900'002)};
}

} // namespace kept::test
