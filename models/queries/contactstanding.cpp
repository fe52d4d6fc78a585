// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/civiltime.h"
#include "models/domain/compliance/factnames.h"
#include "models/queries/contactfacts.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What one hold says, as intervals of the question.
struct HoldSpan
{
    qint64 from;
    std::optional<qint64> until;
    std::vector<PlanId> debts;
};

QTimeZone zoneOf(const ContactQuestion &question)
{
    for (const QByteArray &id : question.zones)
        if (const QTimeZone zone(id); zone.isValid())
            return zone;
    return QTimeZone::utc();
}

// What came later than the instant was not known at it.
std::optional<qint64> by(const std::optional<qint64> &instant, qint64 at)
{
    return instant && *instant <= at ? instant : std::nullopt;
}

std::optional<qint64> earlier(const std::optional<qint64> &one, const std::optional<qint64> &other)
{
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

// A hold lasts through its last day, where the person is; one that was lifted, until then.
HoldSpan spanOf(const HoldRow &hold, const ContactQuestion &question, const CustomerFacts &facts)
{
    const QTimeZone zone = zoneOf(question);
    const std::optional<qint64> end = hold.end ? std::optional(startOfDay(hold.end->addDays(1), zone)) : std::nullopt;
    return {hold.receivedAt.value_or(startOfDay(hold.start, zone)), earlier(by(hold.liftedAt, question.at), end),
            hold.plan ? std::vector<PlanId>{facts.debtOf(*hold.plan)} : std::vector<PlanId>()};
}

// The law of these holds protects a consumer's spouse, guardian, executor and successor as well.
bool isOfTheConsumer(const HoldRow &hold, const CustomerFacts &facts)
{
    const ContactRow *person = hold.contact ? facts.person(*hold.contact) : nullptr;
    return person && (person->role.isEmpty() || person->role == u"Borrower" || person->role == u"CoBorrower");
}

bool isConsumerLike(PersonRole role)
{
    return role <= PersonRole::Successor;
}

bool concerns(const HoldRow &hold, const ContactQuestion &question, const CustomerFacts &facts)
{
    if (!hold.contact || *hold.contact == question.person)
        return true;
    const bool isShared = hold.reason != u"Deceased" && isOfTheConsumer(hold, facts);
    return isShared && question.role != PersonRole::Consumer && isConsumerLike(question.role);
}

// Whether the rules have a place for it; if not, the hold itself stops contact.
bool addMatter(ContactQuestion &question, const HoldRow &hold, const HoldSpan &span)
{
    if (hold.reason == u"Attorney")
        question.attorneys.push_back(
            {span.from, span.debts, fromName<AttorneyState>(hold.attorneyState).value_or(AttorneyState::Reachable), span.until});
    else if (hold.reason == u"CeaseContact" && hold.isWritten)
        question.ceases.push_back({span.from, span.debts, span.until});
    else if (hold.reason == u"Bankruptcy")
        question.bankruptcies.push_back(
            {fromName<Proceeding>(hold.proceeding).value_or(Proceeding::Stay), span.debts, span.from, span.until});
    else
        return false;
    return true;
}

void addDispute(ContactQuestion &question, const HoldRow &hold, const HoldSpan &span)
{
    const bool isOver = span.until && *span.until <= question.at;
    if (hold.reason == u"Dispute" && hold.isWritten && !isOver)
        question.disputes.push_back(
            {span.from, span.debts, hold.validationSentOn, hold.validationReceivedOn, by(hold.verifiedAt, question.at)});
}

void addHold(ContactQuestion &question, const CustomerFacts &facts, const HoldRow &hold)
{
    const HoldSpan span = spanOf(hold, question, facts);
    if (hold.receivedAt.value_or(0) > question.at)
        return;
    addDispute(question, hold, span);
    if (hold.reason == u"Deceased") {
        const bool isInForce = span.from <= question.at && (!span.until || question.at < *span.until);
        question.life = isInForce ? LifeState::Deceased : question.life;
        return;
    }
    const bool hasRule = addMatter(question, hold, span) && isUnderFederalLaw(question, facts);
    if (hold.stopsContact && !hasRule)
        question.holds.push_back({hold.reason, span.from, span.until, span.debts});
}

std::vector<ContactChannel> channelsOf(const QString &name)
{
    if (name == u"All")
        return {ContactChannel::Call, ContactChannel::Sms, ContactChannel::Email, ContactChannel::Letter, ContactChannel::Visit};
    if (name == u"Phone")
        return {ContactChannel::Call};
    const auto channel = fromName<ContactChannel>(name);
    return channel ? std::vector{*channel} : std::vector<ContactChannel>();
}

void refuseMedium(ContactQuestion &question, const CustomerFacts &facts, const ConsentRow &consent)
{
    const bool isRevoked = consent.status == u"Revoked";
    if (!isRevoked && !consent.revokedAt)
        return;
    const qint64 from = consent.revokedAt.value_or(0);
    const std::optional<qint64> until = by(isRevoked ? consent.expiresAt : consent.grantedAt, question.at);
    if (from > question.at || (until && *until < from))
        return;
    for (const ContactChannel channel : channelsOf(consent.channel)) {
        question.mediumRequests.push_back({from, channel, consent.point, until});
        const bool isAsked = channel == question.channel && (!consent.point || consent.point == question.point);
        if (isAsked && !isUnderFederalLaw(question, facts))
            question.holds.push_back({u"ConsentRevoked"_s, from, until, {}});
    }
}

QTime clock(const QString &text)
{
    return QTime::fromString(text, u"HH:mm"_s);
}

void addConsent(ContactQuestion &question, const CustomerFacts &facts, const ConsentRow &consent)
{
    const ConsentKind kind = fromName<ConsentKind>(consent.kind).value_or(ConsentKind::Channel);
    if (kind == ConsentKind::Channel)
        return refuseMedium(question, facts, consent);
    if (!consent.grantedAt || *consent.grantedAt > question.at || consent.givenTo == u"Creditor")
        return;
    const std::optional<qint64> revoked = by(consent.revokedAt, question.at);
    const std::optional<qint64> ended = earlier(revoked, consent.expiresAt);
    const std::vector<PlanId> debts = consent.plan ? std::vector{facts.debtOf(*consent.plan)} : std::vector<PlanId>();
    if (kind == ConsentKind::MoreCalls)
        question.moreCalls.push_back({*consent.grantedAt, consent.contact, debts, consent.validFrom, consent.expiresAt, revoked});
    else if (kind == ConsentKind::Hours)
        question.hours.push_back({*consent.grantedAt, clock(consent.fromTime), clock(consent.toTime), ended});
    else
        question.dialConsents.push_back({*consent.grantedAt, consent.point, ended});
}

std::vector<int> daysOf(const QString &text)
{
    std::vector<int> days;
    for (const QString &day : text.split(u',', Qt::SkipEmptyParts))
        days.push_back(day.toInt());
    return days;
}

void addRequest(ContactQuestion &question, const ContactRequestRow &request)
{
    const auto kind = fromName<ContactRequestKind>(request.kind);
    if (!kind || request.saidAt > question.at || by(request.withdrawnAt, question.at))
        return;
    if (*kind == ContactRequestKind::InconvenientTime) {
        question.inconvenientTimes.push_back(
            {request.saidAt, daysOf(request.days), clock(request.fromTime), clock(request.toTime), request.until});
        return;
    }
    if (request.until && localDate(question.at, zoneOf(question)) > *request.until)
        return;
    switch (*kind) {
    case ContactRequestKind::InconvenientPlace:
        if (const auto place = fromName<ContactPlace>(request.place))
            question.inconvenientPlaces.push_back(*place);
        break;
    case ContactRequestKind::EmployerProhibits: question.employer = EmployerStance::ProhibitsCalls; break;
    case ContactRequestKind::NotAtWork:
        if (!question.workRequest || question.workRequest->oralAt < request.saidAt)
            question.workRequest = WorkRequest{request.saidAt, by(request.confirmedAt, question.at)
                                                                   ? WrittenConfirmation::Received
                                                                   : WrittenConfirmation::Missing};
        break;
    case ContactRequestKind::CallbackWelcome: question.locationCallback = LocationCallback::Welcome; break;
    case ContactRequestKind::InconvenientTime: break;
    }
}

} // namespace

bool isUnderFederalLaw(const ContactQuestion &question, const CustomerFacts &facts)
{
    const auto places = jurisdictionsOf(facts, question.person, question.at);
    const bool isThere = std::any_of(places.begin(), places.end(),
                                     [](const Jurisdiction &place) { return place.country == u"US"; });
    return isThere && question.collector == CollectorKind::ThirdParty && question.nature == DebtNature::Consumer &&
           isConsumerLike(question.role);
}

void addStanding(ContactQuestion &question, const CustomerFacts &facts)
{
    for (const HoldRow &hold : facts.holds)
        if (concerns(hold, question, facts))
            addHold(question, facts, hold);
    for (const ConsentRow &consent : facts.consents)
        if (consent.contact == question.person)
            addConsent(question, facts, consent);
    for (const ContactRequestRow &request : facts.requests)
        if (request.contact == question.person)
            addRequest(question, request);
}

} // namespace kept
