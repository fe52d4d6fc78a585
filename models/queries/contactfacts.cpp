// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/contactfacts.h"

#include "models/queries/locationtables.h"
#include "models/store/holidaybook.h"

#include <algorithm>
#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// New York City by ZIP: Manhattan, Staten Island, the Bronx, Brooklyn and Queens.
bool isNewYorkCity(const QString &zip)
{
    static const QStringList areas{u"100"_s, u"101"_s, u"102"_s, u"103"_s, u"104"_s,   u"111"_s,
                                   u"112"_s, u"113"_s, u"114"_s, u"116"_s, u"11004"_s, u"11005"_s};
    return std::any_of(areas.begin(), areas.end(), [&](const QString &area) { return zip.trimmed().startsWith(area); });
}

void addOnce(std::vector<Jurisdiction> &all, Jurisdiction one)
{
    if (!one.country.isEmpty() && std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(std::move(one));
}

// The rules protect the person, so that what hangs on a plan out of sight counts for whoever asks.
Result<void> addBeyondSight(CustomerFacts &facts, qint64 since, Asked<HoldRow> &holds, Asked<InteractionRow> &history,
                            Asked<DebtRow> &debts)
{
    KEPT_TRY(const auto moreHolds, holds.all());
    facts.holds.insert(facts.holds.end(), moreHolds.begin(), moreHolds.end());
    KEPT_TRY(const auto moreHistory, history.all());
    std::copy_if(moreHistory.begin(), moreHistory.end(), std::back_inserter(facts.history),
                 [since](const InteractionRow &row) { return row.startedAt >= since; });
    std::stable_sort(facts.history.begin(), facts.history.end(), [](const InteractionRow &one, const InteractionRow &other) {
        return std::pair(one.startedAt, one.id.value()) < std::pair(other.startedAt, other.id.value());
    });
    KEPT_TRY(auto allDebts, debts.all());
    if (!allDebts.empty())
        facts.debts = std::move(allDebts);
    return {};
}

} // namespace

const ContactRow *CustomerFacts::person(ContactId id) const
{
    const auto found = std::find_if(contacts.begin(), contacts.end(), [&](const ContactRow &row) { return row.id == id; });
    return found == contacts.end() ? nullptr : &*found;
}

const ContactPointRow *CustomerFacts::point(ContactPointId id) const
{
    const auto found = std::find_if(points.begin(), points.end(), [&](const ContactPointRow &row) { return row.id == id; });
    return found == points.end() ? nullptr : &*found;
}

PlanId CustomerFacts::debtOf(PlanId plan) const
{
    const auto found = std::find_if(debts.begin(), debts.end(), [&](const DebtRow &row) { return row.plan == plan; });
    return found == debts.end() ? plan : found->debt;
}

std::vector<PlanId> CustomerFacts::openDebts() const
{
    std::set<PlanId> open;
    for (const PlanId plan : plans)
        open.insert(debtOf(plan));
    for (const DebtRow &row : debts)
        if (plans.empty())
            open.insert(row.debt);
    if (open.empty())
        open.insert(PlanId::fromValue(0));
    return {open.begin(), open.end()};
}

CollectorKind CustomerFacts::collectorOf(const std::vector<PlanId> &asked) const
{
    const auto statedFor = [&](std::optional<AccountId> creditor) {
        const auto found = std::find_if(collectors.begin(), collectors.end(),
                                        [&](const CollectorTermsRecord &row) { return row.creditor == creditor; });
        return found == collectors.end() ? std::nullopt : std::optional(found->kind);
    };
    const CollectorKind usual = statedFor(std::nullopt).value_or(CollectorKind::ThirdParty);
    const auto kindOf = [&](PlanId debt) {
        const auto row = std::find_if(debts.begin(), debts.end(), [&](const DebtRow &each) { return each.debt == debt; });
        return row == debts.end() || !row->creditor ? usual : statedFor(row->creditor).value_or(usual);
    };
    const bool isOwn = std::all_of(asked.begin(), asked.end(),
                                   [&](PlanId debt) { return kindOf(debt) == CollectorKind::FirstParty; });
    return isOwn ? CollectorKind::FirstParty : CollectorKind::ThirdParty;
}

Result<CustomerFacts> customerFacts(Database &database, AccountId customer, qint64 since)
{
    auto row = customerRowsOf(database, customer);
    auto contacts = contactsOf(database, customer);
    auto points = contactPointsOf(database, customer);
    auto holds = holdsOf(database, customer);
    auto consents = consentsOf(database, customer);
    auto requests = contactRequestsOf(database, customer);
    auto history = interactionsOf(database, customer, since);
    auto plans = openPlansOf(database, customer);
    auto debts = debtsOf(database, customer);
    auto moreHolds = holdsBeyondSight(database, customer);
    auto moreHistory = interactionsBeyondSight(database, customer);
    auto allDebts = debtsBeyondSight(database, customer);
    auto holidays = ownHolidays(database);
    auto collectors = collectorTerms(database);
    askTogether(row, contacts, points, holds, consents, requests, history, plans, debts, moreHolds, moreHistory, allDebts,
                holidays, collectors);
    CustomerFacts facts;
    KEPT_TRY(facts.customer, onlyCustomer(row));
    KEPT_TRY(facts.contacts, contacts.all());
    KEPT_TRY(facts.points, points.all());
    KEPT_TRY(facts.holds, holds.all());
    KEPT_TRY(facts.consents, consents.all());
    KEPT_TRY(facts.requests, requests.all());
    KEPT_TRY(facts.history, history.all());
    KEPT_TRY(facts.plans, plans.all());
    KEPT_TRY(facts.debts, debts.all());
    KEPT_CHECK(addBeyondSight(facts, since, moreHolds, moreHistory, allDebts));
    KEPT_TRY(facts.holidays, holidayBook(holidays));
    KEPT_TRY(facts.collectors, collectors.all());
    return facts;
}

std::vector<Jurisdiction> jurisdictionsOf(const CustomerFacts &facts, ContactId person, qint64 at)
{
    std::vector<Jurisdiction> all;
    if (const ContactRow *row = facts.person(person)) {
        const PlaceOnFile place{row->country, row->state, row->postalCode};
        const QString country = placeZones().countryOf(place);
        const bool inCity = country == u"US" && isNewYorkCity(row->postalCode);
        addOnce(all, {country, inCity ? u"NY"_s : placeZones().regionOf(place), inCity ? u"New York"_s : QString()});
    }
    for (const ContactPointRow &point : facts.points)
        if (point.contact == person && point.kind == u"Phone" && point.wrongSince.value_or(at + 1) > at && !point.invalidSince)
            for (const QString &place : placeZones().placesOfNumber(point.value))
                addOnce(all, {place.section(u'-', 0, 0), place.section(u'-', 1), {}});
    if (all.empty())
        all.push_back({u"US"_s, {}, {}});
    return all;
}

} // namespace kept
