// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "tests/commands/book.h"
#include "tests/commands/people.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

/// What the house wants of a table, apart from the policies that the schema makes: which rows an agency sees (p: what is placed
/// with it, a: all, n: none), and who adds, changes, removes: s(pecialist), v (supervisor), a(dministrator), g (agency),
/// u (auditor). Everybody else sees all.
struct Wanted
{
    const char *table;
    char agency;
    const char *adds;
    const char *changes;
    const char *removes;
};

constexpr Wanted wanted[] = {
    {"account", 'p', "sva", "sva", "sva"},
    {"approval", 'p', "svag", "va", ""},
    {"app_user", 'a', "a", "a", ""},
    {"case_proceeding", 'p', "sva", "sva", "sva"},
    {"case_rule", 'a', "a", "a", ""},
    {"change_feed", 'a', "svagu", "", ""},
    {"charge_adjustment", 'p', "sva", "sva", ""},
    {"collection_case", 'p', "sva", "svag", "sva"},
    {"collection_plan", 'p', "sva", "svag", "sva"},
    {"collection_plan_item", 'p', "sva", "svag", "sva"},
    {"collection_plan_reason", 'a', "sva", "sva", "sva"},
    {"collector_terms", 'a', "a", "a", ""},
    {"compliance_decision", 'p', "svag", "va", ""},
    {"consent", 'p', "svag", "svag", "sva"},
    {"contact", 'p', "sva", "svag", "sva"},
    {"contact_point", 'p', "svag", "svag", "sva"},
    {"contact_request", 'p', "svag", "svag", "sva"},
    {"dispute", 'p', "svag", "svag", "sva"},
    {"dispute_file", 'p', "svag", "svag", "sva"},
    {"document", 'p', "sva", "sva", ""},
    {"event", 'p', "", "", ""},
    {"event_head", 'a', "", "", ""},
    {"field_history", 'p', "", "", ""},
    {"financial_account", 'p', "sva", "sva", "sva"},
    {"financial_account_party", 'p', "sva", "sva", "sva"},
    {"hold", 'p', "svag", "sva", "sva"},
    {"identity_check", 'p', "svag", "", ""},
    {"import_before", 'n', "sva", "sva", ""},
    {"import_run", 'n', "sva", "sva", ""},
    {"import_turn", 'n', "", "sva", ""},
    {"interaction", 'p', "svag", "svag", "sva"},
    {"note", 'p', "sva", "", ""},
    {"own_holiday", 'a', "a", "a", ""},
    {"party_expense", 'p', "svag", "svag", "sva"},
    {"party_income", 'p', "svag", "svag", "sva"},
    {"payment", 'p', "svag", "svag", "sva"},
    {"payment_allocation", 'p', "svag", "svag", "sva"},
    {"payment_plan_limit", 'a', "a", "a", ""},
    {"payment_plan_template", 'a', "a", "a", ""},
    {"payment_schedule", 'p', "svag", "svag", "sva"},
    {"payment_schedule_item", 'p', "svag", "svag", "sva"},
    {"policy", 'a', "a", "a", ""},
    {"promise_instalment", 'p', "svag", "svag", "sva"},
    {"promise_match", 'p', "svag", "svag", "sva"},
    {"promise_to_pay", 'p', "svag", "svag", "sva"},
    {"queue", 'a', "va", "va", ""},
    {"queue_entry", 'n', "sva", "sva", ""},
    {"schedule_match", 'p', "svag", "svag", "sva"},
    {"schema_version", 'a', "", "", ""},
    {"setting", 'a', "", "", ""},
    {"team", 'a', "a", "a", ""},
    {"user_secret", 'n', "a", "a", ""},
};

/// The rows of one side: everything hangs on one customer with one plan, and has the same id.
constexpr qint64 placedSide = 9'001;
constexpr qint64 otherSide = 9'002;
constexpr qint64 agencies = 100; ///< added to the side: the agency its plan is placed with

struct Column
{
    QString name;
    QString type;
    bool isNeeded = false;
};

QString letterOf(Role role)
{
    switch (role) {
    case Role::Specialist: return u"s"_s;
    case Role::Supervisor: return u"v"_s;
    case Role::Administrator: return u"a"_s;
    case Role::Agency: return u"g"_s;
    case Role::Auditor: return u"u"_s;
    }
    return {};
}

/// What a statement did: that many rows, or the word of what was in its way.
struct Tried
{
    bool isForbidden = false;
    qint64 rows = 0;
    QString detail;
};

} // namespace

/// Role by table by operation, asked of a real server by the logins themselves, and never by its owner.
class TableMatrixTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<TestDatabase>(u"postgresql"_s);
        m_store->execute(u"SET session_replication_role = replica"_s);
        readColumns();
        for (const qint64 agency : {placedSide + agencies, otherSide + agencies})
            m_store->execute(u"INSERT INTO account (id, name, name_key, type) VALUES (%1, 'x', 'x', 'Agency')"_s.arg(agency));
        for (const qint64 side : {placedSide, otherSide})
            for (const auto &[table, columns] : m_columns)
                m_store->execute(rowOf(table, side, std::nullopt) + u" ON CONFLICT DO NOTHING"_s);
        m_store->execute(u"SET session_replication_role = origin"_s);
        m_people = std::make_unique<People>(m_store, AccountId::fromValue(placedSide + agencies));
    }

    void cleanupTestCase() { m_people.reset(); }

    void everyTableIsSpokenFor()
    {
        QSet<QString> spoken;
        for (const Wanted &each : wanted)
            spoken.insert(QLatin1StringView(each.table));
        QSet<QString> known;
        for (const auto &[table, columns] : m_columns)
            known.insert(table);
        QCOMPARE(spoken, known);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
                                  "n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND "
                                  "c.relforcerowsecurity)"_s),
                 0);
        // A view of the owner's would show what its reader may not see.
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM pg_views WHERE schemaname = current_schema()"_s), 0);
    }

    void eachRoleMayDoWhatTheHouseWants_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : everyRole)
            QTest::newRow(qPrintable(nameOf(role))) << static_cast<int>(role);
    }

    void eachRoleMayDoWhatTheHouseWants()
    {
        QFETCH(int, role);
        m_role = static_cast<Role>(role);
        m_wrong.clear();
        for (const Wanted &each : wanted) {
            const QString table = QLatin1StringView(each.table);
            for (const qint64 side : {placedSide, otherSide}) {
                checkSight(each, table, side);
                checkAdding(each, table, side);
                checkChanging(each, table, side);
                checkRemoving(each, table, side);
            }
        }
        QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));
    }

private:
    void readColumns()
    {
        Query query(m_store->database(),
                    u"SELECT table_name, column_name, data_type, CASE WHEN is_nullable = 'NO' AND column_default IS NULL THEN 1 "
                    "ELSE 0 END FROM information_schema.columns WHERE table_schema = current_schema() "
                    "ORDER BY table_name, ordinal_position"_s);
        must(query.each([this](const Row &row) { m_columns[row.text(0)].push_back({row.text(1), row.text(2), row.flag(3)}); }));
    }

    // The value that hangs a row on its side, or that the table's checks want; else anything of the type.
    static QString valueOf(const QString &table, const Column &column, qint64 side, std::optional<UserId> actor)
    {
        const QString number = QString::number(side);
        if (column.name == u"collection_agency_account_id")
            return QString::number(side + agencies);
        if (table == u"approval" && column.name == u"status")
            return u"'Pending'"_s;
        if (table == u"field_history" && column.name == u"object")
            return u"'CollectionPlan'"_s;
        if (isWriter(table, column.name))
            return actor ? QString::number(actor->value()) : number;
        if (column.name == u"shard" || column.name.endsWith(u"_id") || column.name == u"id" || column.name == u"seq")
            return number;
        if (table == u"policy" && column.name == u"scope")
            return u"'Plan'"_s;
        if (column.name == u"verdict")
            return u"'Failed'"_s;
        if (table == u"collector_terms" && column.name == u"kind")
            return u"'FirstParty'"_s;
        if (table == u"promise_to_pay" && column.name == u"slot_limit")
            return u"1"_s;
        if (column.type == u"date")
            return u"'2026-01-15'"_s;
        if (column.type == u"bytea")
            return u"'\\x00'"_s;
        return column.type == u"text" ? u"'x%1'"_s.arg(side) : number;
    }

    // Whoever writes it says so.
    static bool isWriter(const QString &table, const QString &column)
    {
        return (table == u"event" && column == u"actor") || (table == u"note" && column == u"created_by");
    }

    static bool isScope(const QString &table, const QString &column)
    {
        static const QStringList scopes{u"account_id"_s,
                                        u"contact_id"_s,
                                        u"collection_plan_id"_s,
                                        u"financial_account_id"_s,
                                        u"collection_agency_account_id"_s,
                                        u"created_import_id"_s,
                                        u"plan_id"_s,
                                        u"creditor_account_id"_s,
                                        u"seq"_s};
        // An agency's hold stands on a plan alone.
        if (table == u"hold" && (column == u"account_id" || column == u"contact_id"))
            return false;
        return (scopes.contains(column) && table != u"queue_entry") || isWriter(table, column) ||
               (table == u"policy" && column == u"scope_id");
    }

    // As the person's own event when there is one: nobody writes another's.
    QString rowOf(const QString &table, qint64 side, std::optional<Role> by) const
    {
        QStringList names;
        QStringList values;
        for (const Column &column : m_columns.at(table)) {
            if (!column.isNeeded && !isScope(table, column.name))
                continue;
            names.append(column.name);
            values.append(valueOf(table, column, side, by ? std::optional(m_people->user(*by)) : std::nullopt));
            if (table == u"event" && column.name == u"actor_name" && by)
                values.back() = u"'The %1'"_s.arg(nameOf(*by));
        }
        return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), values.join(u", "_s));
    }

    QString keyOf(const QString &table, qint64 side) const
    {
        const Column &first = m_columns.at(table).front();
        return u"%1 = %2"_s.arg(first.name, valueOf(table, first, side, std::nullopt));
    }

    Tried attempt(const QString &sql)
    {
        Database &database = m_people->as(m_role);
        Transaction transaction = must(Transaction::begin(database));
        const auto done = Query(database, sql).run();
        Tried tried;
        tried.rows = done.value_or(0);
        tried.isForbidden = !done && done.error().code == u"STORE.RIGHT";
        if (!done)
            tried.detail = done.error().code + u' ' + done.error().detail;
        transaction.rollback();
        return tried;
    }

    void expect(const QString &what, bool is, bool should, const QString &detail = {})
    {
        if (is != should)
            m_wrong.append(u"%1 %2, %3"_s.arg(what, is ? u"can"_s : u"can't"_s, detail));
    }

    bool seesSide(const Wanted &each, qint64 side) const
    {
        if (QLatin1StringView(each.table) == u"user_secret")
            return m_role == Role::Administrator;
        if (m_role != Role::Agency)
            return true;
        return each.agency == 'a' || (each.agency == 'p' && side == placedSide);
    }

    bool has(const char *letters) const { return QLatin1StringView(letters).contains(letterOf(m_role)); }

    void checkSight(const Wanted &each, const QString &table, qint64 side)
    {
        const auto seen =
            Query(m_people->as(m_role), u"SELECT count(*) FROM %1 WHERE %2"_s.arg(table, keyOf(table, side))).integer();
        expect(u"see %1 %2"_s.arg(table).arg(side), seen.value_or(0) > 0, seesSide(each, side));
    }

    // A row that is there already: whether the policies let it in is asked before anything else.
    void checkAdding(const Wanted &each, const QString &table, qint64 side)
    {
        const Tried tried = attempt(rowOf(table, side, m_role));
        const bool isOurs = m_role != Role::Agency || each.agency != 'p' || side == placedSide;
        expect(u"add %1 %2"_s.arg(table).arg(side), !tried.isForbidden, has(each.adds) && isOurs, tried.detail);
    }

    void checkChanging(const Wanted &each, const QString &table, qint64 side)
    {
        const auto &columns = m_columns.at(table);
        const QString name = (columns.size() > 1 ? columns.at(1) : columns.front()).name;
        const Tried tried = attempt(u"UPDATE %1 SET %2 = %2 WHERE %3"_s.arg(table, name, keyOf(table, side)));
        expect(u"change %1 %2"_s.arg(table).arg(side), tried.rows > 0, has(each.changes) && seesSide(each, side), tried.detail);
    }

    // What something else refers to is allowed to go, and stays for that reason.
    void checkRemoving(const Wanted &each, const QString &table, qint64 side)
    {
        const Tried tried = attempt(u"DELETE FROM %1 WHERE %2"_s.arg(table, keyOf(table, side)));
        const bool isGone = tried.rows > 0 || tried.detail.startsWith(u"STORE.CONSTRAINT");
        expect(u"remove %1 %2"_s.arg(table).arg(side), isGone, has(each.removes), tried.detail);
    }

    std::unique_ptr<TestDatabase> m_store;
    std::map<QString, std::vector<Column>> m_columns;
    std::unique_ptr<People> m_people;
    Role m_role = Role::Auditor;
    QStringList m_wrong;
};

KEPT_TEST(TableMatrixTest)
#include "tablematrixtest.moc"
