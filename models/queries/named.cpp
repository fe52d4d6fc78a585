// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/named.h"

#include "models/domain/namekey.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int enough = 5;

Result<std::vector<qint64>> idsWhere(Database &database, const QString &table, const QString &column, const QString &text)
{
    Query query(database,
                u"SELECT id FROM %1 WHERE %2 = ? AND deleted_at IS NULL ORDER BY id LIMIT %3"_s.arg(table, column).arg(enough));
    query.bind(text);
    return query.all([](const Row &row) { return row.integer(0); });
}

Result<std::vector<qint64>> idsWhere(Database &database, const QString &table, qint64 id)
{
    Query query(database, u"SELECT id FROM %1 WHERE id = ? AND deleted_at IS NULL"_s.arg(table));
    query.bind(id);
    return query.all([](const Row &row) { return row.integer(0); });
}

/// One way to read a name after the other, until one finds something.
class Naming final
{
public:
    Naming(Database &database, QString table, const QString &name)
        : m_database(database), m_table(std::move(table)), m_name(name.trimmed())
    {}

    Result<void> byId(std::optional<qint64> id)
    {
        if (m_found.empty() && id) {
            KEPT_TRY(m_found, idsWhere(m_database, m_table, *id));
        }
        return {};
    }
    Result<void> byId()
    {
        bool isNumber = false;
        const qint64 id = m_name.toLongLong(&isNumber);
        return byId(isNumber ? std::optional(id) : std::nullopt);
    }
    Result<void> by(const QString &column, const QString &text)
    {
        if (m_found.empty() && !text.isEmpty()) {
            KEPT_TRY(m_found, idsWhere(m_database, m_table, column, text));
        }
        return {};
    }
    Result<qint64> only() const
    {
        if (m_found.empty())
            return fail(ErrorKind::NotFound, u"NAME.UNKNOWN"_s, {}, {{u"name"_s, m_name}});
        if (m_found.size() == 1)
            return m_found.front();
        QStringList ids;
        for (const qint64 id : m_found)
            ids.append(QString::number(id));
        return fail(ErrorKind::Refused, u"NAME.SEVERAL"_s, {}, {{u"name"_s, m_name}, {u"ids"_s, ids}});
    }
    const QString &name() const { return m_name; }

private:
    Database &m_database;
    QString m_table;
    QString m_name;
    std::vector<qint64> m_found;
};

} // namespace

Result<NamedCustomer::Answer> answer(Database &database, const Asking &, const NamedCustomer &question)
{
    Naming naming(database, u"account"_s, question.name);
    KEPT_CHECK(naming.byId());
    KEPT_CHECK(naming.by(u"source_system_record_identifier"_s, naming.name()));
    KEPT_CHECK(naming.by(u"name_key"_s, nameKey(naming.name())));
    KEPT_TRY(const qint64 id, naming.only());
    return AccountId::fromValue(id);
}

Result<NamedPlan::Answer> answer(Database &database, const Asking &, const NamedPlan &question)
{
    Naming naming(database, u"collection_plan"_s, question.name);
    KEPT_CHECK(naming.byId(idOfHumanNumber(ObjectKind::CollectionPlan, naming.name())));
    KEPT_CHECK(naming.byId());
    KEPT_CHECK(naming.by(u"source_system_record_identifier"_s, naming.name()));
    KEPT_TRY(const qint64 id, naming.only());
    return PlanId::fromValue(id);
}

Result<NamedTeam::Answer> answer(Database &database, const Asking &, const NamedTeam &question)
{
    Naming naming(database, u"team"_s, question.name);
    KEPT_CHECK(naming.byId());
    KEPT_CHECK(naming.by(u"name"_s, naming.name()));
    KEPT_TRY(const qint64 id, naming.only());
    return TeamId::fromValue(id);
}

} // namespace kept
