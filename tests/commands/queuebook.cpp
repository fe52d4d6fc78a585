// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/queuebook.h"

#include <QJsonDocument>

namespace kept::test {

using namespace Qt::Literals::StringLiterals;

QueueBook::QueueBook(Book &book_) : book(book_), plan(book_.plan({100'00}))
{
    book.people(5);
    book.role = Role::Supervisor;
}

AccountId QueueBook::customer(int number, qint64 cents, const char *zone, const char *phone) const
{
    const qint64 id = 910'000 + number;
    const QStringList rows{
        u"INSERT INTO account (id, name, name_key) VALUES (%1, 'Customer %2', 'customer %2')"_s.arg(id).arg(number),
        u"INSERT INTO contact (id, account_id, name, name_key, time_zone) VALUES (%1, %1, 'Customer %2', 'customer %2', '%3')"_s
            .arg(QString::number(id), QString::number(number), QLatin1StringView(zone)),
        u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (%1, %1, 'Phone', '%2')"_s.arg(
            QString::number(id), QLatin1StringView(phone))};
    for (const QString &sql : rows)
        must(book.database.execute(sql));
    OpenPlan open;
    open.account = AccountId::fromValue(id);
    open.contact = ContactId::fromValue(id);
    open.timeZone = QLatin1StringView(zone);
    open.items = {{ItemKind::Statement, {}, QDate(2025, 11, 15), usd(cents), {}, {}, {}}};
    book.done(open);
    return AccountId::fromValue(id);
}

QueueId QueueBook::queue(const char *definition, const QString &name) const
{
    DefineQueue define;
    define.name = name;
    define.definition = must(queueDefinitionFromJson(QJsonDocument::fromJson(definition).object()));
    const QueueId queue = book.done(define).queue;
    refresh();
    return queue;
}

Result<CustomerTaken> QueueBook::next(QueueId queue, UserId who) const
{
    Context context = book.context();
    context.actor = who;
    KEPT_TRY(const auto performed, perform(book.database, context, TakeNext{queue}));
    return performed.outcome;
}

Asking QueueBook::asking() const
{
    const Context context = book.context();
    return {context.now, context.today(), grace, context.deskZone, {}};
}

QueueStanding::Answer QueueBook::standing(AccountId customer) const
{
    return must(answer(book.database, asking(), QueueStanding{customer}));
}

std::vector<QueueEntryRow> QueueBook::list(QueueId queue, QueueList which) const
{
    return must(answer(book.database, asking(), QueueEntries{queue, which}));
}

void QueueBook::endLeases() const
{
    must(book.database.execute(u"UPDATE queue_entry SET lease_until = 1 WHERE lease_until IS NOT NULL"_s));
}

} // namespace kept::test
