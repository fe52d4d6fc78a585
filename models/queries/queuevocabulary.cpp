// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/queuevocabulary.h"

#include "models/domain/holdreason.h"
#include "models/queries/lists.h"
#include "models/store/queue/queuefactsreads.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int customersAtOnce = 1000;
using Named = QueueVocabulary::Named;

/// Words as they are met, each once.
struct Met
{
    std::map<QueueFact, std::set<QString>> words;
    std::set<QString> currencies;
};

void meet(const QueueFacts &facts, Met *met)
{
    for (const EnumName<QueueFact> &fact : EnumNames<QueueFact>::all)
        for (const QString &word : wordsOf(facts, fact.value))
            if (!word.isEmpty())
                met->words[fact.value].insert(word);
    for (const QueueDue &due : facts.due)
        met->currencies.insert(due.currency.code());
}

// Those that a program's own list has are offered although no customer has them today.
void addKnown(Met *met)
{
    for (const EnumName<HoldReason> &reason : EnumNames<HoldReason>::all)
        met->words[QueueFact::HoldReason].insert(QLatin1StringView(reason.name));
    for (const QString &status : {u"New"_s, u"InProgress"_s, u"PromiseRegistered"_s, u"PromiseBroken"_s})
        met->words[QueueFact::PlanStatus].insert(status);
    for (const QString &status : {u"PendingApproval"_s, u"Active"_s, u"Broken"_s, u"Completed"_s})
        met->words[QueueFact::PaymentPlanStatus].insert(status);
}

void sortByName(std::vector<Named> *names)
{
    std::sort(names->begin(), names->end(),
              [](const Named &one, const Named &other) { return one.name.localeAwareCompare(other.name) < 0; });
}

void addOwners(const Owners::Answer &owners, QueueVocabulary::Answer *answer)
{
    for (const OwnerRow &row : owners) {
        if (row.user)
            answer->words[QueueFact::Owner].push_back({QString::number(row.user->value()), row.name});
        else if (row.team)
            answer->teams.push_back({QString::number(row.team->value()), row.name});
        else if (row.agency)
            answer->words[QueueFact::Agency].push_back({QString::number(row.agency->value()), row.name});
    }
    sortByName(&answer->teams);
    answer->words[QueueFact::Team] = answer->teams;
}

} // namespace

Result<QueueVocabulary::Answer> answer(Database &database, const Asking &asking, const QueueVocabulary &)
{
    Met met;
    addKnown(&met);
    const QueueMoment moment{asking.now, asking.today};
    for (qint64 after = 0;;) {
        KEPT_TRY(const auto customers, queueFactsAfter(database, after, customersAtOnce, moment));
        if (customers.empty())
            break;
        for (const QueueFacts &facts : customers)
            meet(facts, &met);
        after = customers.back().customer.value();
    }
    QueueVocabulary::Answer found;
    for (const auto &[fact, words] : met.words)
        if (fact != QueueFact::Owner && fact != QueueFact::Team && fact != QueueFact::Agency)
            for (const QString &word : words)
                found.words[fact].push_back({word, word});
    KEPT_TRY(const auto owners, answer(database, asking, Owners()));
    addOwners(owners, &found);
    for (auto &[fact, words] : found.words)
        sortByName(&words);
    for (const QString &code : met.currencies)
        if (const auto currency = Currency::fromCode(code))
            found.currencies.push_back(*currency);
    return found;
}

} // namespace kept
