// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/queuepreview.h"

#include "models/store/queue/queueentries.h"
#include "models/store/queue/queuefactsreads.h"
#include "models/store/queue/queuerepository.h"
#include "models/store/reads/customerreads.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int customersAtOnce = 1000;

// Stands for a queue that has no id yet.
const QueueId newQueue = QueueId::fromValue(0);

/// The queues as they are and as they would be, and the one that is asked about.
struct Plans
{
    std::vector<DefinedQueue> saved;
    std::vector<DefinedQueue> drafted;
    QueueId asked = newQueue;
};

Result<Plans> plansFor(Database &database, const QueuePreview &question)
{
    Plans plans;
    KEPT_TRY(plans.saved, definedQueues(database));
    plans.drafted = plans.saved;
    plans.asked = question.queue.value_or(newQueue);
    auto place = plans.drafted.end();
    if (question.queue) {
        KEPT_CHECK(RecordTable<QueueRecord>::get(database, question.queue->value()));
        place = std::find_if(plans.drafted.begin(), plans.drafted.end(),
                             [&](const DefinedQueue &queue) { return queue.id == *question.queue; });
        if (place != plans.drafted.end())
            place = plans.drafted.erase(place);
    }
    if (question.position)
        place = plans.drafted.begin() +
                std::clamp<std::ptrdiff_t>(*question.position, 0, static_cast<std::ptrdiff_t>(plans.drafted.size()));
    plans.drafted.insert(place, {plans.asked, question.definition});
    return plans;
}

bool isBefore(const QueueScore &one, const QueueScore &other)
{
    return one.band != other.band ? one.band < other.band : one.points > other.points;
}

bool comesBefore(const QueuePreview::Customer &one, const QueuePreview::Customer &other)
{
    if (isBefore(one.score, other.score) || isBefore(other.score, one.score))
        return isBefore(one.score, other.score);
    return one.account < other.account;
}

/// Counts customer by customer and keeps the first few.
class Comparison final
{
public:
    Comparison(const Plans &plans, size_t listed) : m_plans(plans), m_listed(listed) {}

    void add(const QueueFacts &facts, const QueueMoment &moment)
    {
        const auto before = placeCustomer(facts, m_plans.saved, moment);
        auto after = placeCustomer(facts, m_plans.drafted, moment);
        const bool wasIn = before && before->queue == m_plans.asked;
        const bool isIn = after && after->queue == m_plans.asked;
        m_found.before += wasIn ? 1 : 0;
        m_found.customers += isIn ? 1 : 0;
        m_found.in += isIn && !wasIn ? 1 : 0;
        m_found.out += wasIn && !isIn ? 1 : 0;
        m_found.up += wasIn && isIn && isBefore(after->score, before->score) ? 1 : 0;
        m_found.down += wasIn && isIn && isBefore(before->score, after->score) ? 1 : 0;
        if (isIn && after->score.opensAt)
            m_found.later += 1;
        else if (isIn)
            list({facts.customer, {}, std::move(after->score)});
    }

    QueuePreview::Answer &found() { return m_found; }

private:
    void list(QueuePreview::Customer customer)
    {
        auto &first = m_found.first;
        first.insert(std::upper_bound(first.begin(), first.end(), customer, comesBefore), std::move(customer));
        if (first.size() > m_listed)
            first.pop_back();
    }

    const Plans &m_plans;
    size_t m_listed;
    QueuePreview::Answer m_found;
};

Result<void> addCallbacks(Database &database, std::vector<QueueFacts> &customers)
{
    KEPT_TRY(const auto entries, queueEntriesBetween(database, customers.front().customer, customers.back().customer));
    auto facts = customers.begin();
    for (const QueueEntry &entry : entries) {
        facts = std::lower_bound(facts, customers.end(), entry.account,
                                 [](const QueueFacts &each, AccountId id) { return each.customer < id; });
        if (facts != customers.end() && facts->customer == entry.account)
            facts->callbackAt = entry.callbackAt;
    }
    return {};
}

} // namespace

Result<QueuePreview::Answer> answer(Database &database, const Asking &asking, const QueuePreview &question)
{
    KEPT_TRY(const Plans plans, plansFor(database, question));
    const QueueMoment moment{asking.now, asking.today};
    Comparison comparison(plans, static_cast<size_t>(std::max(0, question.first)));
    for (qint64 after = 0;;) {
        KEPT_TRY(auto customers, queueFactsAfter(database, after, customersAtOnce, moment));
        if (customers.empty())
            break;
        KEPT_CHECK(addCallbacks(database, customers));
        for (const QueueFacts &facts : customers)
            comparison.add(facts, moment);
        after = customers.back().customer.value();
    }
    for (QueuePreview::Customer &customer : comparison.found().first) {
        KEPT_TRY(const CustomerRow row, customerOf(database, customer.account));
        customer.name = row.name;
    }
    return comparison.found();
}

} // namespace kept
