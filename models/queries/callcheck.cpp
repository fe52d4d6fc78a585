// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/callcheck.h"

#include "models/domain/civiltime.h"
#include "models/queries/builtinpacks.h"
#include "models/queries/contactjudge.h"
#include "models/queries/contactwindows.h"
#include "models/queries/placedscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int windowDays = 7;
constexpr qint64 dayMs = 86'400'000;

QTimeZone firstZone(const ContactQuestion &question)
{
    for (const QByteArray &id : question.zones)
        if (const QTimeZone zone(id); zone.isValid())
            return zone;
    return QTimeZone::utc();
}

// What the card shows: calls to the person that connected within the seven days that end today, where the person is.
std::vector<int> attemptsOf(const ContactQuestion &question)
{
    const QTimeZone zone = firstZone(question);
    const QDate first = localDate(question.at, zone).addDays(1 - windowDays);
    std::vector<int> attempts;
    for (size_t i = 0; i < question.history.size(); ++i) {
        const PastContact &past = question.history[i];
        if (past.at <= question.at && past.person == question.person && past.channel == ContactChannel::Call &&
            past.direction == ContactDirection::Placed && past.outcome != ContactOutcome::Busy &&
            past.outcome != ContactOutcome::NotInService && !past.excludedFrom && localDate(past.at, zone) >= first)
            attempts.push_back(static_cast<int>(i));
    }
    return attempts;
}

bool limitsCalls(const QJsonObject &rule)
{
    return rule[u"kind"].toString() == u"count" && rule[u"period"][u"days"].toInt() == windowDays &&
           rule[u"counts"][u"call"].toString() == u"connected" && !rule.contains(u"counted_dial_modes");
}

int limitOf(const PackShelf &shelf, const QStringList &packs)
{
    for (const QString &id : packs) {
        const RulePack *pack = shelf.find(id);
        const QJsonObject json = pack ? QJsonDocument::fromJson(pack->json).object() : QJsonObject();
        for (const QJsonValue &rule : json[u"rules"].toArray())
            if (limitsCalls(rule.toObject()))
                return rule[u"limit"].toInt();
    }
    return 0;
}

Result<CallCheck::Number> judged(const ContactPointRow &point, AskedContact asked, ContactJudge &judge)
{
    KEPT_TRY(ContactVerdict verdict, judge.judge(asked));
    CallCheck::Number number{point, asked.question, std::move(verdict)};
    number.attempted = attemptsOf(asked.question);
    number.attempts = static_cast<int>(number.attempted.size());
    if (const qint64 at = asked.question.at; number.verdict.allowed()) {
        KEPT_TRY(number.closesAt, closingOf(asked, judge, at, at + dayMs));
    }
    number.limit = number.asked.channel == ContactChannel::Call ? limitOf(judge.shelf(), asked.packs) : 0;
    number.packs = std::move(asked.packs);
    return number;
}

bool isAsked(const CallCheck &question, const ContactPointRow &point, ContactChannel channel)
{
    if (question.point && *question.point != point.id)
        return false;
    if (question.reach == CallCheck::Reach::ByChannel && question.point)
        return true;
    const bool isReached = channel != ContactChannel::Sms || question.channel == ContactChannel::Sms || point.isMobile;
    const bool isShown = !point.wrongSince || (question.reach == CallCheck::Reach::Every && channel == ContactChannel::Call);
    return isReached && isShown && point.kind == pointKindOf(channel) && !point.invalidSince;
}

std::vector<ContactChannel> channelsOf(const CallCheck &question)
{
    if (question.reach == CallCheck::Reach::ByChannel)
        return {question.channel};
    return {ContactChannel::Call, ContactChannel::Sms, ContactChannel::Email, ContactChannel::Letter};
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
    KEPT_CHECK(needSight(database, asking, question.customer));
    if (question.plan)
        KEPT_CHECK(needSight(database, asking, *question.plan));
    const qint64 at = question.at.value_or(asking.now);
    KEPT_TRY(const CustomerFacts facts, customerFacts(database, question.customer, at - historyLength));
    ContactJudge judge(packsOr(asking.packs));
    CallCheck::Answer numbers;
    const LaterContacts later = question.at ? LaterContacts::Unknown : LaterContacts::Told;
    const std::vector<PlanId> plans = question.plan ? std::vector{*question.plan} : std::vector<PlanId>();
    for (const ContactChannel channel : channelsOf(question)) {
        for (const ContactPointRow &point : facts.points) {
            if (!isAsked(question, point, channel))
                continue;
            const ContactAsk ask{point.contact, at, point.id, channel, question.purpose, plans, SameInstant::Counts, later};
            KEPT_TRY(CallCheck::Number number, judged(point, judge.ask(facts, ask), judge));
            numbers.push_back(std::move(number));
        }
    }
    if (question.point && numbers.empty())
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"ContactPoint"_s}});
    return numbers;
}

} // namespace kept
