// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/civiltime.h"
#include "models/domain/compliance/factnames.h"
#include "models/domain/compliance/personzones.h"
#include "models/queries/contactfacts.h"
#include "models/queries/locationtables.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayLength = 86'400'000;
// How long a message of the person may wait for its one answer.
constexpr qint64 replyLength = 3 * dayLength;
// How far holidays are looked up: as far as the next allowed instant.
constexpr int holidayDays = 401;
// Stands for the creditor of every debt whose creditor is not on file; no account has that id.
constexpr qint64 unnamedCreditor = 0;

std::optional<qint64> wrongSince(const ContactPointRow &point)
{
    if (point.wrongSince || !point.invalidSince)
        return point.wrongSince;
    return startOfDay(*point.invalidSince, QTimeZone::utc());
}

LocationEvidence evidenceOf(const CustomerFacts &facts, ContactId person)
{
    LocationEvidence evidence;
    if (const ContactRow *row = facts.person(person)) {
        if (!row->timeZone.isEmpty())
            evidence.knownZone = row->timeZone.toUtf8();
        evidence.addresses.push_back({{row->country, row->state, row->postalCode}, {}});
    }
    for (const ContactPointRow &point : facts.points) {
        if (point.contact != person)
            continue;
        const std::vector<QByteArray> noted = point.timeZone.isEmpty() ? std::vector<QByteArray>()
                                                                       : std::vector{point.timeZone.toUtf8()};
        if (point.kind == u"Phone")
            evidence.numbers.push_back({point.value, noted, wrongSince(point)});
        else if (point.kind == u"Address" && !point.invalidSince)
            evidence.addresses.push_back({{}, noted});
    }
    return evidence;
}

// The zones that the number alone stands for: a known location, else the number's, else the address's.
std::vector<QByteArray> dialledZones(LocationEvidence evidence, const ContactPointRow *point, qint64 at)
{
    if (evidence.knownZone || !point)
        return {};
    const QString dialled = point->value;
    std::erase_if(evidence.numbers, [&](const NumberOnFile &number) { return number.e164 != dialled; });
    LocationEvidence number = evidence;
    number.addresses.clear();
    const auto zones = personZones(number, at, phoneZones(), placeZones());
    return zones.empty() ? personZones(evidence, at, phoneZones(), placeZones()) : zones;
}

PersonRole roleOf(const ContactRow *person)
{
    const QString role = person ? person->role : QString();
    if (role == u"LegalRepresentative")
        return PersonRole::ConsumerAttorney;
    return fromName<PersonRole>(role).value_or(PersonRole::Consumer);
}

ContactChannel channelOf(const QString &channel)
{
    return fromName<ContactChannel>(channel).value_or(ContactChannel::Call);
}

ContactPlace placeOf(const ContactPointRow *point)
{
    if (!point)
        return ContactPlace::Unknown;
    if (point->isWorkplace)
        return ContactPlace::Work;
    return point->isMobile || point->kind == u"Email" ? ContactPlace::Unknown : ContactPlace::Home;
}

LineKind lineOf(const ContactPointRow &point)
{
    if (point.kind != u"Phone")
        return LineKind::Unknown;
    if (point.isWorkplace)
        return LineKind::Work;
    return point.isMobile ? LineKind::Mobile : LineKind::Landline;
}

// Only what never reached the number is left out of the count; a call whose end nobody named rang (12 CFR 1006.14(b)(3)(ii)).
ContactOutcome outcomeOf(const InteractionRow &row)
{
    if (row.isConversation)
        return ContactOutcome::Conversation;
    if (row.channel == u"Sms" || row.channel == u"Email" || row.channel == u"Letter")
        return row.direction == u"Inbound" ? ContactOutcome::MessageReceived : ContactOutcome::MessageSent;
    if (row.outcome == u"Disconnected")
        return ContactOutcome::NotInService;
    if (row.outcome == u"LeftMessage")
        return ContactOutcome::VoicemailLeft;
    if (row.outcome == u"ThirdParty")
        return ContactOutcome::AnsweredDropped;
    return fromName<ContactOutcome>(row.outcome).value_or(ContactOutcome::NoAnswer);
}

std::vector<PlanId> debtsIn(const QString &ids, const CustomerFacts &facts)
{
    std::vector<PlanId> debts;
    for (const QString &id : ids.split(u',', Qt::SkipEmptyParts))
        debts.push_back(facts.debtOf(PlanId::fromValue(id.toLongLong())));
    return debts;
}

// A call that names no person or no plan counts for whoever and whatever is asked about: the strict reading.
PastContact pastOf(const CustomerFacts &facts, const InteractionRow &row, ContactId asked, qint64 at)
{
    PastContact past{row.startedAt, row.contact.value_or(asked)};
    past.direction = row.direction == u"Inbound" ? ContactDirection::Received : ContactDirection::Placed;
    past.channel = channelOf(row.channel);
    past.outcome = outcomeOf(row);
    past.counted = debtsIn(row.countedPlans, facts);
    if (past.counted.empty())
        past.counted = row.plan ? std::vector<PlanId>{facts.debtOf(*row.plan)} : facts.openDebts();
    past.talked = debtsIn(row.talkedPlans, facts);
    if (past.talked.empty())
        past.talked = past.counted;
    past.point = row.point;
    const ContactPointRow *point = row.point ? facts.point(*row.point) : nullptr;
    past.place = placeOf(point);
    if (row.outcome == u"WrongNumber")
        past.excludedFrom = row.startedAt; // the number is another person's: no call to this one
    else if (point && wrongSince(*point) && *wrongSince(*point) <= at)
        past.excludedFrom = wrongSince(*point);
    return past;
}

bool isAsked(const InteractionRow &row, const ContactAsk &ask)
{
    if (row.startedAt == ask.at)
        return ask.sameInstant == SameInstant::Counts;
    return row.startedAt < ask.at || (ask.later == LaterContacts::Told && row.contact.value_or(ask.person) == ask.person);
}

void addHistory(ContactQuestion &question, const CustomerFacts &facts, const ContactAsk &ask)
{
    for (const InteractionRow &row : facts.history) {
        if (!isAsked(row, ask))
            continue;
        question.history.push_back(pastOf(facts, row, question.person, question.at));
        const bool isNotice = row.channel == u"Letter" && row.direction == u"Outbound" && row.outcome == u"NoticeSent";
        if (isNotice && row.startedAt <= question.at && !question.zones.empty())
            question.noticeSentOn = localDate(row.startedAt, QTimeZone(question.zones.front()));
    }
}

// The person's own message that waits for an answer by the same medium. A call of theirs that was talked on waits no longer.
void addReply(ContactQuestion &question)
{
    for (const PastContact &past : question.history) {
        if (past.person != question.person || past.channel != question.channel || past.at > question.at)
            continue;
        const bool waits = past.direction == ContactDirection::Received && past.outcome != ContactOutcome::Conversation &&
                           past.at + replyLength > question.at;
        question.replyTo = waits ? std::optional(ReplyTo{past.at, past.channel}) : std::nullopt;
    }
}

// The least of the asked debts: a rule that lets go of old debts has to let go of all.
std::optional<int> daysPastDue(const ContactQuestion &question, const CustomerFacts &facts, QDate today)
{
    std::optional<int> least;
    for (const DebtRow &row : facts.debts) {
        if (std::find(question.debts.begin(), question.debts.end(), row.debt) == question.debts.end())
            continue;
        const qint64 days = row.pastDueSince ? std::max<qint64>(0, row.pastDueSince->daysTo(today)) : 0;
        least = std::min(least.value_or(static_cast<int>(days)), static_cast<int>(days));
    }
    return least;
}

void addPlace(ContactQuestion &question, const CustomerFacts &facts)
{
    const QTimeZone zone(question.zones.empty() ? QByteArray("UTC") : question.zones.front());
    const QDate today = localDate(question.at, zone.isValid() ? zone : QTimeZone::utc());
    for (const Jurisdiction &place : jurisdictionsOf(facts, question.person, question.at)) {
        if (const auto known = facts.holidays.knownDates(place.country, place.region)) {
            question.holidaysFrom = std::max(question.holidaysFrom.value_or(known->first), known->first);
            question.holidaysUntil = std::min(question.holidaysUntil.value_or(known->last), known->last);
        }
        for (const QDate day : facts.holidays.between(place.country, place.region, today.addDays(-1), today.addDays(holidayDays)))
            if (std::find(question.holidays.begin(), question.holidays.end(), day) == question.holidays.end())
                question.holidays.push_back(day);
    }
    question.daysPastDue = daysPastDue(question, facts, today);
}

} // namespace

ContactQuestion questionFor(const CustomerFacts &facts, const ContactAsk &ask)
{
    const LocationEvidence evidence = evidenceOf(facts, ask.person);
    ContactQuestion question{ask.person, ask.at, {}, personZones(evidence, ask.at, phoneZones(), placeZones())};
    for (const PlanId plan : ask.plans)
        if (const PlanId debt = facts.debtOf(plan);
            std::find(question.debts.begin(), question.debts.end(), debt) == question.debts.end())
            question.debts.push_back(debt);
    if (question.debts.empty())
        question.debts = facts.openDebts();
    question.collector = facts.collectorOf(question.debts);
    question.channel = ask.channel;
    question.purpose = ask.purpose;
    question.role = roleOf(facts.person(ask.person));
    question.nature = facts.customer.type == u"Organization" ? DebtNature::Business : DebtNature::Consumer;
    if (const ContactPointRow *point = ask.point ? facts.point(*ask.point) : nullptr) {
        question.point = point->id;
        question.place = placeOf(point);
        question.line = lineOf(*point);
        question.dialledZones = dialledZones(evidence, point, ask.at);
        if (const auto wrong = wrongSince(*point); wrong && *wrong <= ask.at)
            question.wrongSince = wrong;
    }
    for (const DebtRow &row : facts.debts)
        question.creditors.push_back({row.debt, row.creditor ? row.creditor->value() : unnamedCreditor});
    addHistory(question, facts, ask);
    addReply(question);
    addStanding(question, facts);
    addPlace(question, facts);
    return question;
}

} // namespace kept
