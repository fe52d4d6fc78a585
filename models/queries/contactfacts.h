// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/holidays.h"
#include "models/domain/compliance/question.h"
#include "models/store/collectortermsrepository.h"
#include "models/store/reads/customerreads.h"

namespace kept {

/// Everything the store knows of a customer that bears on a contact.
struct CustomerFacts
{
    CustomerRow customer;
    std::vector<ContactRow> contacts;
    std::vector<ContactPointRow> points;
    std::vector<HoldRow> holds;
    std::vector<ConsentRow> consents;
    std::vector<ContactRequestRow> requests;
    std::vector<InteractionRow> history;
    std::vector<PlanId> plans; ///< the open ones
    std::vector<DebtRow> debts;
    HolidayBook holidays; ///< the program's with the house's own days
    std::vector<CollectorTermsRecord> collectors;

    const ContactRow *person(ContactId id) const;
    const ContactPointRow *point(ContactPointId id) const;
    /// The debt that a plan belongs to: plans on one financial account are one debt to the law.
    PlanId debtOf(PlanId plan) const;
    /// What a contact without a plan is about: the open debts, else all, else one that stands for whatever it is; never none,
    /// so that contacts are counted all the same.
    std::vector<PlanId> openDebts() const;
    /// In whose name these debts are collected; for another where one of them is.
    CollectorKind collectorOf(const std::vector<PlanId> &asked) const;
};

/// Longer than every window of the rules, in milliseconds.
constexpr qint64 historyLength = qint64(400) * 86'400'000;

/// @param since UTC ms from which past contacts are read
Result<CustomerFacts> customerFacts(Database &database, AccountId customer, qint64 since);

/// What a contact on file is that began at the very instant asked about: the one that is judged, or one before it.
enum class SameInstant { IsJudged, Counts };

/// What becomes of contacts on file that began after the instant asked about: at a past instant nobody knew them; where that
/// instant is now, a clock was wrong, and the question says so by carrying those of the person.
enum class LaterContacts { Unknown, Told };

/// Who is to be contacted where, how, when and what about.
struct ContactAsk
{
    ContactId person;
    qint64 at;
    std::optional<ContactPointId> point = std::nullopt;
    ContactChannel channel = ContactChannel::Call;
    ContactPurpose purpose = ContactPurpose::Collect;
    std::vector<PlanId> plans = {}; ///< empty: all that are open
    SameInstant sameInstant = SameInstant::IsJudged;
    LaterContacts later = LaterContacts::Unknown;
};

/// A question and the rule packs that bind it, the country's first.
struct AskedContact
{
    ContactQuestion question;
    QStringList packs;
};

/// A country, its region and a city with rules of its own, as far as they matter.
struct Jurisdiction
{
    QString country;
    QString region;
    QString city;
    friend bool operator==(const Jurisdiction &, const Jurisdiction &) = default;
};

/// Where a person may be in law: by address, and by every number that is not known to be wrong at the instant.
std::vector<Jurisdiction> jurisdictionsOf(const CustomerFacts &facts, ContactId person, qint64 at);

/// The question as it stood at the instant: what was said, received or done later is left out. The packs are not chosen.
ContactQuestion questionFor(const CustomerFacts &facts, const ContactAsk &ask);

/// What holds, consents and requests say, added to a question whose person, role and zones are set.
void addStanding(ContactQuestion &question, const CustomerFacts &facts);

/// Whether the federal law of the United States protects the person in this question: other law has no rule of its own for
/// attorneys, bankruptcy or refused media here, so that the house's own hold takes its place.
bool isUnderFederalLaw(const ContactQuestion &question, const CustomerFacts &facts);

} // namespace kept
