// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/callcheck.h"

#include "models/domain/civiltime.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int windowDays = 7;

QTimeZone firstZone(const ContactQuestion &question)
{
    for (const QByteArray &id : question.zones)
        if (const QTimeZone zone(id); zone.isValid())
            return zone;
    return QTimeZone::utc();
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

bool isAsked(const CallCheck &question, const ContactPointRow &point)
{
    if (question.point)
        return *question.point == point.id;
    return point.kind == pointKindOf(question.channel) && !point.invalidSince && !point.wrongSince;
}

} // namespace

QString pointKindOf(ContactChannel channel)
{
    if (channel == ContactChannel::Call || channel == ContactChannel::Sms)
        return u"Phone"_s;
    return channel == ContactChannel::Email ? u"Email"_s : u"Address"_s;
}

Result<CallCheck::Answer> answer(Database &database, const Asking &asking, const CallCheck &question)
{
    const qint64 at = question.at.value_or(asking.now);
    KEPT_TRY(const CustomerFacts facts, customerFacts(database, question.customer, at - historyLength));
    ContactJudge judge(builtInPacks());
    CallCheck::Answer numbers;
    for (const ContactPointRow &point : facts.points) {
        if (!isAsked(question, point))
            continue;
        AskedContact asked = judge.ask(
            facts, {point.contact, at, point.id, question.channel, question.purpose, {}, SameInstant::Counts});
        KEPT_TRY(ContactVerdict verdict, judge.judge(asked));
        const int attempts = attemptsOf(asked.question);
        numbers.push_back({point, std::move(asked.question), std::move(verdict), attempts, std::move(asked.packs)});
    }
    if (question.point && numbers.empty())
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"ContactPoint"_s}});
    return numbers;
}

} // namespace kept
