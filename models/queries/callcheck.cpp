// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/callcheck.h"

#include "models/domain/civiltime.h"
#include "models/domain/compliance/evaluate.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/customerdetail.h"
#include "models/queries/locationtables.h"

#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayLength = 86'400'000;
// Longer than every window of the rules.
constexpr qint64 historyLength = 400 * dayLength;
constexpr int windowDays = 7;

// Everything the store knows of a customer that bears on a call.
struct Facts
{
    CustomerRow customer;
    std::vector<ContactRow> contacts;
    std::vector<ContactPointRow> points;
    std::vector<HoldRow> holds;
    std::vector<ConsentRow> consents;
    std::vector<InteractionRow> history;
    std::vector<PlanId> plans;
    std::vector<DebtRow> debts;
};

Result<Facts> gather(Database &database, AccountId customer, qint64 at)
{
    Facts facts;
    KEPT_TRY(facts.customer, customerOf(database, customer));
    KEPT_TRY(facts.contacts, contactsOf(database, customer));
    KEPT_TRY(facts.points, contactPointsOf(database, customer));
    KEPT_TRY(facts.holds, holdsOf(database, customer));
    KEPT_TRY(facts.consents, consentsOf(database, customer));
    KEPT_TRY(facts.history, interactionsOf(database, customer, at - historyLength));
    KEPT_TRY(facts.plans, openPlansOf(database, customer));
    KEPT_TRY(facts.debts, debtsOf(database, customer));
    return facts;
}

const ContactRow *personOf(const Facts &facts, ContactId id)
{
    const auto found = std::find_if(facts.contacts.begin(), facts.contacts.end(),
                                    [&](const ContactRow &row) { return row.id == id; });
    return found == facts.contacts.end() ? nullptr : &*found;
}

// A known location replaces all other evidence; else every place that a number of the person may stand for.
std::vector<QByteArray> zonesOf(const Facts &facts, const ContactRow *person, ContactId contact)
{
    if (person && !person->timeZone.isEmpty())
        return {person->timeZone.toUtf8()};
    std::set<QByteArray> zones;
    for (const ContactPointRow &point : facts.points) {
        if (point.contact != contact || point.invalidSince)
            continue;
        if (!point.timeZone.isEmpty())
            zones.insert(point.timeZone.toUtf8());
        else if (point.kind == u"Phone")
            for (const QByteArray &zone : phoneZones().lookup(point.value))
                zones.insert(zone);
    }
    return {zones.begin(), zones.end()};
}

PersonRole roleOf(const ContactRow *person)
{
    if (person && person->role == u"ThirdParty")
        return PersonRole::ThirdParty;
    if (person && person->role == u"LegalRepresentative")
        return PersonRole::ConsumerAttorney;
    return PersonRole::Consumer;
}

ContactChannel channelOf(const QString &channel)
{
    if (channel == u"Sms")
        return ContactChannel::Sms;
    if (channel == u"Email")
        return ContactChannel::Email;
    if (channel == u"Letter")
        return ContactChannel::Letter;
    return channel == u"Visit" ? ContactChannel::Visit : ContactChannel::Call;
}

// Only what never reached the number is left out of the count; a call whose end nobody named rang (12 CFR 1006.14(b)(3)(ii)).
ContactOutcome outcomeOf(const InteractionRow &row)
{
    if (row.isConversation)
        return ContactOutcome::Conversation;
    if (row.outcome == u"Busy")
        return ContactOutcome::Busy;
    if (row.outcome == u"NotInService" || row.outcome == u"Disconnected")
        return ContactOutcome::NotInService;
    return row.outcome == u"LeftMessage" ? ContactOutcome::VoicemailLeft : ContactOutcome::NoAnswer;
}

// Plans on one financial account are one debt to the law; the first of them stands for all.
PlanId debtOf(const Facts &facts, PlanId plan)
{
    const auto found = std::find_if(facts.debts.begin(), facts.debts.end(), [&](const DebtRow &row) { return row.plan == plan; });
    return found == facts.debts.end() ? plan : found->debt;
}

std::vector<PlanId> openDebts(const Facts &facts)
{
    std::set<PlanId> debts;
    for (const PlanId plan : facts.plans)
        debts.insert(debtOf(facts, plan));
    return {debts.begin(), debts.end()};
}

QTimeZone firstZone(const ContactQuestion &question)
{
    for (const QByteArray &id : question.zones)
        if (const QTimeZone zone(id); zone.isValid())
            return zone;
    return QTimeZone::utc();
}

// A call that names no person or no plan counts for whoever and whatever is asked about: the strict reading.
PastContact pastOf(const Facts &facts, const InteractionRow &row, ContactId asked)
{
    PastContact past{row.startedAt, row.contact.value_or(asked)};
    past.direction = row.direction == u"Inbound" ? ContactDirection::Received : ContactDirection::Placed;
    past.channel = channelOf(row.channel);
    past.outcome = outcomeOf(row);
    past.counted = row.plan ? std::vector<PlanId>{debtOf(facts, *row.plan)} : openDebts(facts);
    past.talked = past.counted;
    if (row.outcome == u"WrongNumber")
        past.excludedFrom = row.startedAt; // the number is another person's: no call to this one
    return past;
}

// A hold lasts through its last day, where the person is.
std::optional<qint64> endOf(const HoldRow &hold, const QTimeZone &zone)
{
    if (hold.liftedAt)
        return hold.liftedAt;
    return hold.end ? std::optional(startOfDay(hold.end->addDays(1), zone)) : std::nullopt;
}

void addHold(ContactQuestion &question, const Facts &facts, const HoldRow &hold, const QTimeZone &zone)
{
    const qint64 from = startOfDay(hold.start, zone);
    const std::optional<qint64> until = endOf(hold, zone);
    const std::vector<PlanId> debts = hold.plan ? std::vector<PlanId>{debtOf(facts, *hold.plan)} : std::vector<PlanId>();
    if (hold.reason == u"Attorney")
        question.attorneys.push_back({from, debts, AttorneyState::Reachable, until});
    else if (hold.reason == u"CeaseContact")
        question.ceases.push_back({from, debts, until});
    else if (hold.stopsContact)
        question.holds.push_back({hold.reason, from, until, debts});
}

// A withdrawn consent to calls stops them until it is given again.
void addConsent(ContactQuestion &question, const ConsentRow &consent)
{
    const bool concerns = consent.contact == question.person && (consent.channel == u"Phone" || consent.channel == u"All") &&
                          (!consent.point || consent.point == question.point);
    if (concerns && consent.status == u"Revoked")
        question.holds.push_back({u"ConsentRevoked"_s, consent.revokedAt.value_or(0), std::nullopt, {}});
    else if (concerns)
        std::erase_if(question.holds, [&](const ContactHold &hold) {
            return hold.reason == u"ConsentRevoked" && consent.grantedAt.value_or(0) >= hold.from;
        });
}

ContactQuestion questionFor(const Facts &facts, const ContactPointRow &point, qint64 at)
{
    const ContactRow *person = personOf(facts, point.contact);
    ContactQuestion question{point.contact, at, openDebts(facts), zonesOf(facts, person, point.contact)};
    question.point = point.id;
    question.role = roleOf(person);
    question.nature = facts.customer.type == u"Organization" ? DebtNature::Business : DebtNature::Consumer;
    question.place = point.isWorkplace ? ContactPlace::Work : point.isMobile ? ContactPlace::Unknown : ContactPlace::Home;
    const QTimeZone zone = firstZone(question);
    for (const InteractionRow &row : facts.history)
        if (row.startedAt <= at)
            question.history.push_back(pastOf(facts, row, point.contact));
    for (const HoldRow &hold : facts.holds)
        if (!hold.contact || *hold.contact == point.contact)
            addHold(question, facts, hold, zone);
    for (const ConsentRow &consent : facts.consents)
        addConsent(question, consent);
    return question;
}

// What the card shows: calls to the person that connected within the seven days that end today, where the person is.
int attemptsOf(const ContactQuestion &question)
{
    const QTimeZone zone = firstZone(question);
    const QDate first = localDate(question.at, zone).addDays(1 - windowDays);
    int attempts = 0;
    for (const PastContact &past : question.history)
        attempts += past.person == question.person && past.channel == ContactChannel::Call &&
                    past.direction == ContactDirection::Placed && past.outcome != ContactOutcome::Busy &&
                    past.outcome != ContactOutcome::NotInService && !past.excludedFrom && localDate(past.at, zone) >= first;
    return attempts;
}

} // namespace

Result<CallCheck::Answer> answer(Database &database, const Asking &asking, const CallCheck &question)
{
    const qint64 at = question.at.value_or(asking.now);
    KEPT_TRY(const Facts facts, gather(database, question.customer, at));
    KEPT_TRY(const RuleSet rules, builtInPacks().rules({u"US-FED"_s}));
    ZoneClocks clocks;
    CallCheck::Answer numbers;
    for (const ContactPointRow &point : facts.points) {
        if (point.kind != u"Phone" || point.invalidSince || (question.point && *question.point != point.id))
            continue;
        CallCheck::Number number{point, questionFor(facts, point, at), {}, 0};
        number.verdict = evaluate(number.asked, rules, clocks);
        number.attempts = attemptsOf(number.asked);
        numbers.push_back(std::move(number));
    }
    if (question.point && numbers.empty())
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"ContactPoint"_s}});
    return numbers;
}

} // namespace kept
