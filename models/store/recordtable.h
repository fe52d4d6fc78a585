// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/asked.h"
#include "models/store/recordcolumns.h"
#include "models/store/transaction.h"

namespace kept {

/// Whether the rows read stay locked until commit.
enum class Lock { None, ForUpdate };

/// Reads and writes the rows of one kind of record R: a struct with `object` (its ObjectKind), `id`, `version` and
/// `columns(visitor)`, which names every other column with its member. Writes are stamped, raise the version and are noted in
/// the journal with each field's values before and after.
template<class R>
class RecordTable final
{
public:
    /// Errors: NotFound RECORD.MISSING (values: object, id) when there is none, or it is in the recycle bin.
    static Result<R> get(Database &database, qint64 id, Lock lock = Lock::None, Currency currency = {})
    {
        KEPT_TRY(auto rows, where(database, QStringLiteral("id = ? AND deleted_at IS NULL"), {id}, lock, currency));
        if (rows.empty())
            return fail(ErrorKind::NotFound, QStringLiteral("RECORD.MISSING"), {},
                        {{QStringLiteral("object"), objectType(R::object).apiName}, {QStringLiteral("id"), id}});
        return std::move(rows.front());
    }

    /// Rows that meet a condition on integer parameters; the condition may end in ORDER BY.
    static Result<std::vector<R>> where(Database &database, const QString &condition, const std::vector<qint64> &values,
                                        Lock lock = Lock::None, Currency currency = {})
    {
        return asked(database, condition, values, lock, currency).all();
    }

    static Asked<R> asked(Database &database, const QString &condition, const std::vector<qint64> &values, Lock lock = Lock::None,
                          Currency currency = {})
    {
        static const QString select = QStringLiteral("SELECT id, version, %1 FROM %2 WHERE ")
                                          .arg(record::columnsOf<R>().join(QStringLiteral(", ")), table());
        Query query(database, select + condition + (lock == Lock::ForUpdate ? database.dialect().rowLock() : QString()));
        for (const qint64 value : values)
            query.bind(value);
        return {std::move(query), [currency](const Row &row) {
                    R found;
                    record::Reader reader(row, currency);
                    reader("id", found.id);
                    reader("version", found.version);
                    found.columns(reader);
                    return found;
                }};
    }

    /// Makes the row under a new id, which `added` then has.
    static Result<void> add(Transaction &transaction, R &added)
    {
        Journal &journal = transaction.journal();
        KEPT_TRY(const qint64 id, transaction.database().newId(table()));
        added.id = decltype(added.id)::fromValue(id);
        added.version = 1;
        if constexpr (requires { added.nameAfterId(); })
            added.nameAfterId();
        static const QString insert =
            QStringLiteral("INSERT INTO %1 (id, created_at, created_by, updated_at, updated_by, %2) VALUES (%3)")
                .arg(table(), record::columnsOf<R>().join(QStringLiteral(", ")),
                     QStringList(record::columnsOf<R>().size() + 5, QStringLiteral("?")).join(QStringLiteral(", ")));
        Query query(transaction.database(), insert);
        query.bind(id).bind(journal.at()).bind(journal.by()).bind(journal.at()).bind(journal.by());
        record::Binder binder{query};
        added.columns(binder);
        KEPT_CHECK(query.run());
        journal.touch(R::object, id);
        return {};
    }

    /// Writes what differs and gives `after` its new version; nothing at all when nothing differs.
    static Result<void> save(Transaction &transaction, const R &before, R &after)
    {
        const std::vector<bool> changed = record::changedColumns(before, after);
        if (changed.empty())
            return {};
        const auto old = record::changedTexts(before, changed);
        const auto now = record::changedTexts(after, changed);
        after.version = before.version + 1;
        KEPT_CHECK(write(transaction, before, after, changed));
        for (size_t i = 0; i < old.size(); ++i)
            transaction.journal().change(R::object, before.id.value(), old[i].first, old[i].second, now[i].second);
        return {};
    }

private:
    static QString table() { return objectType(R::object).table; }

    static Result<void> write(Transaction &transaction, const R &before, R &after, const std::vector<bool> &changed)
    {
        const Journal &journal = transaction.journal();
        QStringList assignments;
        for (size_t i = 0; i < changed.size(); ++i)
            if (changed[i])
                assignments.append(record::columnsOf<R>().at(static_cast<qsizetype>(i)) + QStringLiteral(" = ?"));
        Query query(
            transaction.database(),
            QStringLiteral("UPDATE %1 SET %2, version = version + 1, updated_at = ?, updated_by = ? WHERE id = ? AND version = ?")
                .arg(table(), assignments.join(QStringLiteral(", "))));
        record::ChangedBinder binder{query, changed};
        after.columns(binder);
        query.bind(journal.at()).bind(journal.by()).bind(before.id).bind(before.version);
        KEPT_TRY(const qint64 rows, query.run());
        if (rows == 1)
            return {};
        return fail(ErrorKind::Conflict, QStringLiteral("RECORD.VERSION"), {},
                    {{QStringLiteral("object"), objectType(R::object).apiName}, {QStringLiteral("id"), before.id.value()}});
    }
};

} // namespace kept
