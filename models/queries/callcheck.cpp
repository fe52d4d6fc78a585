// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/callcheck.h"

#include "models/domain/civiltime.h"
#include "models/domain/compliance/evaluate.h"
#include "models/domain/phonezones.h"
#include "models/queries/customerdetail.h"

#include <QFile>

#include <set>

static void initialiseZones()
{
    Q_INIT_RESOURCE(zones);
}

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 historyLength = 30 * dayLength;
constexpr int windowDays = 7;

const PhoneZones &phoneZones()
{
    static const PhoneZones zones = [] {
        initialiseZones();
        QFile file(u":/zones/phone-zones.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        return PhoneZones::parse(file.readAll()).value_or(PhoneZones());
    }();
    return zones;
}

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
    return facts;
}

const ContactRow *personOf(const Facts &facts, ContactId id)
{
    const auto found = std::find_if(facts.contacts.begin(), facts.contacts.end(), [&](const ContactRow &row) { return row.id == id; });
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

ContactOutcome outcomeOf(const InteractionRow &row)
{
    if (row.isConversation)
        return ContactOutcome::Conversation;
    if (!row.isConnected)
        return row.outcome == u"Busy" ? ContactOutcome::Busy : ContactOutcome::NotInService;
    return row.outcome == u"LeftMessage" ? ContactOutcome::VoicemailLeft : ContactOutcome::NoAnswer;
}

// A call that names no person or no plan counts for whoever and whatever is asked about: the strict reading.
PastContact pastOf(const InteractionRow &row, ContactId asked, const std::vector<PlanId> &plans)
{
    PastContact past{row.startedAt, row.contact.value_or(asked)};
    past.direction = row.direction == u"Inbound" ? ContactDirection::Received : ContactDirection::Placed;
    past.channel = channelOf(row.channel);
    past.outcome = outcomeOf(row);
    past.counted = row.plan ? std::vector<PlanId>{*row.plan} : plans;
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

void addHold(ContactQuestion &question, const HoldRow &hold, const QTimeZone &zone)
{
    const qint64 from = startOfDay(hold.start, zone);
    const std::optional<qint64> until = endOf(hold, zone);
    const std::vector<PlanId> debts = hold.plan ? std::vector<PlanId>{*hold.plan} : std::vector<PlanId>();
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
    const bool concerns = consent.contact == question.person && (consent.channel == u"Phone" || consent.channel == u"All")
                          && (!consent.point || consent.point == question.point);
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
    ContactQuestion question{point.contact, at, facts.plans, zonesOf(facts, person, point.contact)};
    question.point = point.id;
    question.role = roleOf(person);
    question.nature = facts.customer.type == u"Organization" ? DebtNature::Business : DebtNature::Consumer;
    question.place = point.isWorkplace ? ContactPlace::Work : point.isMobile ? ContactPlace::Unknown : ContactPlace::Home;
    const QTimeZone zone = question.zones.empty() ? QTimeZone::utc() : QTimeZone(question.zones.front());
    for (const InteractionRow &row : facts.history)
        if (row.startedAt <= at)
            question.history.push_back(pastOf(row, point.contact, facts.plans));
    for (const HoldRow &hold : facts.holds)
        if (!hold.contact || *hold.contact == point.contact)
            addHold(question, hold, zone);
    for (const ConsentRow &consent : facts.consents)
        addConsent(question, consent);
    return question;
}

// What the card shows: calls to the person that connected within the seven days that end today, where the person is.
int attemptsOf(const ContactQuestion &question)
{
    const QTimeZone zone = question.zones.empty() ? QTimeZone::utc() : QTimeZone(question.zones.front());
    const QDate first = localDate(question.at, zone).addDays(1 - windowDays);
    int attempts = 0;
    for (const PastContact &past : question.history)
        attempts += past.person == question.person && past.channel == ContactChannel::Call && past.direction == ContactDirection::Placed
                    && past.outcome != ContactOutcome::Busy && past.outcome != ContactOutcome::NotInService && !past.excludedFrom
                    && localDate(past.at, zone) >= first;
    return attempts;
}

} // namespace

Result<CallCheck::Answer> answer(Database &database, const Asking &asking, const CallCheck &question)
{
    const qint64 at = question.at.value_or(asking.now);
    KEPT_TRY(const Facts facts, gather(database, question.customer, at));
    CallCheck::Answer numbers;
    for (const ContactPointRow &point : facts.points) {
        if (point.kind != u"Phone" || point.invalidSince || (question.point && *question.point != point.id))
            continue;
        CallCheck::Number number{point, questionFor(facts, point, at), {}, 0};
        number.verdict = evaluate(number.asked);
        number.attempts = attemptsOf(number.asked);
        numbers.push_back(std::move(number));
    }
    if (question.point && numbers.empty())
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"ContactPoint"_s}});
    return numbers;
}

} // namespace kept
