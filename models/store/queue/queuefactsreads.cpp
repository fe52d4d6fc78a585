// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queue/queuefactsreads.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

void addOnce(QStringList &words, const QString &word)
{
    if (!word.isEmpty() && !words.contains(word))
        words.append(word);
}

void addFlags(QStringList &words, const QString &flags)
{
    for (const QString &flag : flags.split(u',', Qt::SkipEmptyParts))
        addOnce(words, flag.trimmed());
}

template<class T>
void raise(std::optional<T> &known, const std::optional<T> &value)
{
    if (value && (!known || *known < *value))
        known = value;
}

QueueDue &dueIn(QueueFacts &facts, Currency currency)
{
    for (QueueDue &due : facts.due)
        if (due.currency == currency)
            return due;
    return facts.due.emplace_back(QueueDue{currency});
}

/// Reads the facts of a range of customers, statement by statement.
class FactsOfRange final
{
public:
    FactsOfRange(Database &database, const QueueMoment &moment, std::vector<QueueFacts> &customers)
        : m_database(database), m_moment(moment), m_customers(customers)
    {}

    /// Sends all questions, after one of somebody else's.
    void sendAfter(Query &first)
    {
        Query::together(
            {&first, &m_plans, &m_people, &m_numbers, &m_promises, &m_contacts, &m_conversations, &m_holds, &m_reviews});
    }

    Result<void> read()
    {
        KEPT_CHECK(readPlans(m_plans));
        KEPT_CHECK(readPeople(m_people));
        KEPT_CHECK(readNumbers(m_numbers));
        KEPT_CHECK(readPromises(m_promises));
        KEPT_CHECK(readContacts(m_contacts));
        KEPT_CHECK(readConversations(m_conversations));
        KEPT_CHECK(readHolds(m_holds));
        return readReviews(m_reviews);
    }

private:
    // The customers are sorted by id.
    QueueFacts *find(const Row &row)
    {
        const auto found = std::lower_bound(m_customers.begin(), m_customers.end(), row.integer(0),
                                            [](const QueueFacts &facts, qint64 id) { return facts.customer.value() < id; });
        return found != m_customers.end() && found->customer.value() == row.integer(0) ? &*found : nullptr;
    }

    template<class Visit>
    Result<void> each(Query &query, Visit visit)
    {
        return query.each([&](const Row &row) {
            if (QueueFacts *facts = find(row))
                visit(*facts, row);
        });
    }

    qint64 first() const { return m_customers.front().customer.value(); }
    qint64 last() const { return m_customers.back().customer.value(); }
    /// Of one customer without a range: then the server knows without looking how few rows come.
    QString within(const QString &column) const { return column + (isOne() ? u" = ?"_s : u" BETWEEN ? AND ?"_s); }
    bool isOne() const { return m_customers.size() == 1; }
    Query &bindRange(Query &query) const { return isOne() ? query.bind(first()) : query.bind(first()).bind(last()); }

    void addPlan(QueueFacts &facts, const Row &row) const
    {
        facts.openPlans += 1;
        addOnce(facts.planStatuses, row.text(1));
        const auto since = row.optionalDate(4);
        const bool isPastDue = since && *since < m_moment.today;
        QueueDue &due = dueIn(facts, row.currency(2));
        due.due += row.integer(3);
        if (isPastDue) {
            due.overdue += row.integer(3);
            raise(facts.daysPastDue, std::optional(std::max<qint64>(0, since->daysTo(m_moment.today) - row.integer(5))));
        }
        facts.isDisputed = facts.isDisputed || row.integer(6) > 0;
        addOnce(facts.segments, row.text(7));
        addOnce(facts.owners, row.text(8));
        addOnce(facts.teams, row.text(9));
        addOnce(facts.agencies, row.text(10));
        if (const auto promise = row.optionalDate(11); promise && (!facts.nextPromise || *promise < *facts.nextPromise))
            facts.nextPromise = promise;
        addOnce(facts.paymentPlanStatuses, row.text(12));
        raise(facts.riskScore, row.optionalInteger(13));
        addOnce(facts.accountTypes, row.text(14));
        facts.isInReview = facts.isInReview || row.text(12) == u"PendingApproval";
    }

    Query askPlans() const
    {
        Query query(m_database,
                    u"SELECT p.account_id, p.status, p.currency_iso_code, p.current_due_amount, p.past_due_since, p.paused_days, "
                    "p.disputed_amount, p.collection_plan_segment, p.owner_user_id, p.owner_team_id, "
                    "p.collection_agency_account_id, p.next_promise_date, p.payment_plan_status, p.risk_score, f.type "
                    "FROM collection_plan p LEFT JOIN financial_account f ON f.id = p.financial_account_id "
                    "WHERE %1 AND p.is_closed = 0 AND p.deleted_at IS NULL ORDER BY p.id"_s.arg(within(u"p.account_id"_s)));
        bindRange(query);
        return query;
    }

    Result<void> readPlans(Query &query)
    {
        return each(query, [this](QueueFacts &facts, const Row &row) { addPlan(facts, row); });
    }

    Query askPeople() const
    {
        Query query(m_database, u"SELECT account_id, country, state FROM contact WHERE %1 "
                                "AND deleted_at IS NULL ORDER BY id"_s.arg(within(u"account_id"_s)));
        bindRange(query);
        return query;
    }

    Result<void> readPeople(Query &query)
    {
        return each(query, [](QueueFacts &facts, const Row &row) {
            addOnce(facts.countries, row.text(1));
            addOnce(facts.states, row.text(2));
        });
    }

    Query askNumbers() const
    {
        Query query(m_database, u"SELECT DISTINCT c.account_id FROM contact c JOIN contact_point p ON p.contact_id = c.id "
                                "WHERE %1 AND c.deleted_at IS NULL AND p.deleted_at IS NULL AND p.kind = 'Phone' "
                                "AND p.invalid_since IS NULL AND p.wrong_since IS NULL"_s.arg(within(u"c.account_id"_s)));
        bindRange(query);
        return query;
    }

    Result<void> readNumbers(Query &query)
    {
        return each(query, [](QueueFacts &facts, const Row &) { facts.isReachable = true; });
    }

    Query askPromises() const
    {
        Query query(m_database, u"SELECT c.account_id, MAX(p.verdict_at) FROM collection_plan c JOIN promise_to_pay p "
                                "ON p.collection_plan_id = c.id WHERE %1 AND c.is_closed = 0 "
                                "AND c.deleted_at IS NULL AND p.deleted_at IS NULL AND p.status IN ('Broken', 'PartiallyKept') "
                                "GROUP BY c.account_id"_s.arg(within(u"c.account_id"_s)));
        bindRange(query);
        return query;
    }

    Result<void> readPromises(Query &query)
    {
        return each(query, [](QueueFacts &facts, const Row &row) { facts.promiseBrokenAt = row.optionalInteger(1); });
    }

    Query askContacts() const
    {
        Query query(m_database, u"SELECT i.account_id, i.started_at, i.outcome FROM interaction i JOIN (SELECT account_id AS "
                                "customer, MAX(started_at) AS latest FROM interaction WHERE %1 "
                                "AND deleted_at IS NULL AND channel IN ('Phone', 'Visit') AND started_at <= ? "
                                "GROUP BY account_id) m ON i.account_id = m.customer AND i.started_at = m.latest "
                                "WHERE i.deleted_at IS NULL AND i.channel IN ('Phone', 'Visit') ORDER BY i.id"_s.arg(
                                    within(u"account_id"_s)));
        bindRange(query).bind(m_moment.now);
        return query;
    }

    Result<void> readContacts(Query &query)
    {
        return each(query, [](QueueFacts &facts, const Row &row) {
            facts.contactAt = row.optionalInteger(1);
            facts.contactOutcome = row.text(2);
        });
    }

    Query askConversations() const
    {
        Query query(m_database, u"SELECT account_id, MAX(started_at) FROM interaction WHERE %1 "
                                "AND deleted_at IS NULL AND is_conversation = 1 AND started_at <= ? GROUP BY account_id"_s.arg(
                                    within(u"account_id"_s)));
        bindRange(query).bind(m_moment.now);
        return query;
    }

    Result<void> readConversations(Query &query)
    {
        return each(query, [](QueueFacts &facts, const Row &row) { facts.conversationAt = row.optionalInteger(1); });
    }

    Query askHolds() const
    {
        const QString inForce = u"h.deleted_at IS NULL AND h.lifted_at IS NULL AND h.start_date <= ? "
                                "AND (h.end_date IS NULL OR h.end_date >= ?)"_s;
        const QString ofPlan = u"SELECT p.account_id, p.id, h.reason, h.stops_contact FROM collection_plan p JOIN hold h ON %1 "
                               "WHERE %2 AND p.is_closed = 0 AND p.deleted_at IS NULL AND "_s;
        Query query(m_database, u"SELECT h.account_id, 0, h.reason, h.stops_contact FROM hold h WHERE "_s +
                                    within(u"h.account_id"_s) + u" AND "_s + inForce + u" UNION ALL "_s +
                                    ofPlan.arg(u"h.collection_plan_id = p.id"_s, within(u"p.account_id"_s)) + inForce +
                                    u" UNION ALL "_s + ofPlan.arg(u"h.contact_id = p.contact_id"_s, within(u"p.account_id"_s)) +
                                    inForce + u" ORDER BY 1, 2, 3"_s);
        for (int part = 0; part < 3; ++part)
            bindRange(query).bind(m_moment.today).bind(m_moment.today);
        return query;
    }

    Result<void> readHolds(Query &query)
    {
        qint64 plan = 0, stopped = 0;
        return each(query, [&](QueueFacts &facts, const Row &row) {
            addOnce(facts.holdReasons, row.text(2));
            if (row.integer(1) == 0) {
                facts.hasHold = true;
                facts.isHeld = facts.isHeld || row.flag(3);
                return;
            }
            facts.anyHeldPlans += std::exchange(plan, row.integer(1)) == row.integer(1) ? 0 : 1;
            if (row.flag(3))
                facts.heldPlans += std::exchange(stopped, row.integer(1)) == row.integer(1) ? 0 : 1;
        });
    }

    Query askReviews() const
    {
        Query query(m_database,
                    u"SELECT DISTINCT p.account_id FROM approval a JOIN collection_plan p ON p.id = a.collection_plan_id "
                    "WHERE a.status = 'Pending' AND a.deleted_at IS NULL AND %1"_s.arg(within(u"p.account_id"_s)));
        bindRange(query);
        return query;
    }

    Result<void> readReviews(Query &query)
    {
        return each(query, [](QueueFacts &facts, const Row &) { facts.isInReview = true; });
    }

    Database &m_database;
    const QueueMoment &m_moment;
    std::vector<QueueFacts> &m_customers;
    Query m_plans = askPlans(), m_people = askPeople(), m_numbers = askNumbers(), m_promises = askPromises(),
          m_contacts = askContacts(), m_conversations = askConversations(), m_holds = askHolds(), m_reviews = askReviews();
};

QueueFacts customerIn(const Row &row)
{
    QueueFacts facts;
    facts.customer = row.id<AccountId>(0);
    addOnce(facts.customerTypes, row.text(1));
    addOnce(facts.languages, row.text(2));
    addFlags(facts.segments, row.text(3));
    return facts;
}

} // namespace

Result<std::vector<QueueFacts>> queueFactsAfter(Database &database, qint64 after, int limit, const QueueMoment &moment)
{
    Query query(database, u"SELECT id, type, language, segment_flags FROM account WHERE id > ? AND deleted_at IS NULL "
                          "ORDER BY id LIMIT ?"_s);
    query.bind(after).bind(limit);
    KEPT_TRY(auto customers, query.all(customerIn));
    if (!customers.empty())
        KEPT_CHECK(FactsOfRange(database, moment, customers).read());
    return customers;
}

Result<std::optional<QueueFacts>> queueFactsOf(Database &database, AccountId customer, const QueueMoment &moment)
{
    Query query(database, u"SELECT id, type, language, segment_flags FROM account WHERE id = ? AND deleted_at IS NULL"_s);
    query.bind(customer);
    std::vector<QueueFacts> facts(1);
    facts.front().customer = customer;
    FactsOfRange range(database, moment, facts);
    range.sendAfter(query);
    KEPT_TRY(auto found, query.first(customerIn));
    if (!found)
        return std::nullopt;
    facts.front() = std::move(*found);
    KEPT_CHECK(range.read());
    return facts.front();
}

} // namespace kept
