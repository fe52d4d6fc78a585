// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/drafts.h"

#include <algorithm>
#include <map>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysBack = 42;
// No attempt on the seven days after a conversation, 12 CFR 1006.14(b)(2)(i)(B), nor more than seven in seven days (A).
constexpr int quietDays = 8;
constexpr int mostInAWeek = 3;
// Of the contacts that are stopped, so many are made by mistake.
constexpr int slipPercent = 2;

InteractionDraft call(qint64 startedAt, int seconds, const QString &outcome, int performedBy)
{
    InteractionDraft interaction;
    interaction.channel = u"Phone"_s;
    interaction.direction = u"Outbound"_s;
    interaction.startedAt = startedAt;
    interaction.endedAt = startedAt + qint64(seconds) * 1000;
    interaction.outcome = outcome;
    interaction.performedBy = performedBy;
    interaction.isConnected = outcome != u"Busy" && outcome != u"Disconnected";
    interaction.isRightParty = outcome == u"Promise" || outcome == u"Talked" || outcome == u"Refuses" || outcome == u"PaidNow";
    interaction.isConversation = interaction.isRightParty;
    return interaction;
}

QString drawNote(Draws &draws, const QString &outcome)
{
    static const QStringList talked{u"Paid on the 1st of each month until March, then lost the second job."_s,
                                    u"Asks for the due date to move to the 15th, when the wage arrives."_s,
                                    u"Says the statement went to the old address; confirmed the new one."_s,
                                    u"Expects a tax refund within two weeks.\nWill call back when it has arrived."_s,
                                    u"Prefers e-mail; hard of hearing on the phone."_s};
    if (outcome == u"Promise")
        return u"Agreed on the amount and the date; read back and confirmed."_s;
    return outcome == u"Talked" ? talked.at(draws.below(static_cast<int>(talked.size()))) : QString();
}

QString drawOutcome(Draws &draws)
{
    static const QStringList outcomes{u"NoAnswer"_s,   u"LeftMessage"_s, u"Talked"_s,      u"Busy"_s,
                                      u"ThirdParty"_s, u"Refuses"_s,     u"WrongNumber"_s, u"Disconnected"_s};
    return outcomes.at(draws.weighted({38, 33, 9, 7, 6, 4, 2, 1}));
}

// The hour is lawful where the person is and, a British mobile number being all that some have, in London too.
qint64 drawCallTime(Draws &draws, const Region &region, QDate day)
{
    const bool isEastern = QLatin1String(region.zone) == QLatin1String("Asia/Kuwait");
    return instantAt(region, day, draws.between(isEastern ? 12 * 60 : 10 * 60, 19 * 60 - 1)) + draws.below(60'000);
}

bool isOn(const HoldDraft &hold, const Region &region, QDate day)
{
    const bool isLifted = hold.liftedAt && day > QDateTime::fromMSecsSinceEpoch(*hold.liftedAt, zoneOf(region)).date();
    return hold.stopsContact && day >= hold.start && (!hold.end.isValid() || day <= hold.end) && !isLifted;
}

bool isHeld(const CustomerDraft &customer, size_t account, QDate day)
{
    return std::any_of(customer.holds.begin(), customer.holds.end(), [&](const HoldDraft &hold) {
        return (hold.scope != HoldScope::Plan || hold.financialAccount == account) && isOn(hold, *customer.region, day);
    });
}

bool refusesCalls(const CustomerDraft &customer, QDate day)
{
    const qint64 dayEnd = instantAt(*customer.region, day.addDays(1), 0);
    const std::vector<ConsentDraft> &consents = customer.contacts.front().consents;
    return std::any_of(consents.begin(), consents.end(), [&](const ConsentDraft &consent) {
        return consent.channel == u"Phone" && consent.status == u"Revoked" && consent.at < dayEnd;
    });
}

void addMessage(Draws &draws, const Setting &setting, const CustomerDraft &customer, size_t account, PlanDraft *plan)
{
    const Region &region = *customer.region;
    const bool hasMail = std::any_of(customer.contacts.front().points.begin(), customer.contacts.front().points.end(),
                                     [](const ContactPointDraft &point) { return point.kind == u"Email"; });
    const QDate day = setting.today.addDays(-draws.between(3, 60));
    InteractionDraft message = call(drawCallTime(draws, region, day), 0, u"Sent"_s, 0);
    message.channel = hasMail ? u"Email"_s : u"Letter"_s;
    message.performedBy = draws.below(setting.specialists);
    message.notes = u"Reminder with the amount due and how to pay."_s;
    if (isHeld(customer, account, day) && !draws.percent(slipPercent))
        return;
    plan->interactions.push_back(message);
}

} // namespace

void addInteractions(const Setting &setting, const CustomerDraft &customer, size_t account, qint64 number, PlanDraft *plan)
{
    if (plan->isClosed || plan->status == u"New")
        return;
    const Region &region = *customer.region;
    Draws draws(setting.seed, Series::Contacts, number);
    if (draws.percent(40))
        addMessage(draws, setting, customer, account, plan);
    if (customer.contacts.front().points.front().kind != u"Phone")
        return;
    std::map<QDate, const PromiseDraft *> promised;
    for (const PromiseDraft &promise : plan->promises)
        promised.emplace(promise.takenOn, &promise);
    const QDate firstDay = promised.empty() ? setting.today.addDays(-daysBack)
                                            : std::min(promised.begin()->first, setting.today.addDays(-daysBack));
    QDate silentUntil;
    std::vector<QDate> attempts;
    for (QDate day = firstDay; day < setting.today; day = day.addDays(1)) {
        const bool isStopped = isHeld(customer, account, day) || refusesCalls(customer, day);
        if (const auto talk = promised.find(day); talk != promised.end()) {
            plan->interactions.push_back(
                call(talk->second->takenAt - draws.between(120, 600) * 1000, 0, u"Promise"_s, talk->second->takenBy));
            plan->interactions.back().endedAt = talk->second->takenAt + 20'000;
            plan->interactions.back().notes = drawNote(draws, u"Promise"_s);
            if (isStopped || (silentUntil.isValid() && day <= silentUntil)) // the customer called
                plan->interactions.back().direction = u"Inbound"_s;
            silentUntil = day.addDays(quietDays);
            continue;
        }
        const auto recent = std::count_if(attempts.begin(), attempts.end(), [&](QDate each) { return each > day.addDays(-7); });
        if (day.dayOfWeek() > 5 || recent >= mostInAWeek || (silentUntil.isValid() && day <= silentUntil) || !draws.percent(17))
            continue;
        const QString outcome = drawOutcome(draws);
        const int seconds = outcome == u"NoAnswer" || outcome == u"Busy" ? draws.between(15, 40) : draws.between(20, 420);
        const int who = plan->specialist >= 0 ? plan->specialist : draws.below(setting.specialists);
        const InteractionDraft attempt = call(drawCallTime(draws, region, day), seconds, outcome, who);
        if (attempt.startedAt + 600'000 >= setting.now || (isStopped && !draws.percent(slipPercent)))
            continue;
        plan->interactions.push_back(attempt);
        plan->interactions.back().notes = drawNote(draws, outcome);
        attempts.push_back(day);
        if (attempt.isConversation)
            silentUntil = day.addDays(quietDays);
    }
}

void addHolds(const Setting &setting, qint64 number, CustomerDraft *customer)
{
    Draws draws(setting.seed, Series::Holds, number);
    if (!draws.percent(7))
        return;
    static const QStringList reasons{u"Dispute"_s,   u"Hardship"_s,       u"CeaseContact"_s, u"Attorney"_s,
                                     u"Complaint"_s, u"BreathingSpace"_s, u"Bankruptcy"_s,   u"Deceased"_s};
    HoldDraft hold;
    hold.reason = reasons.at(draws.weighted({24, 20, 14, 12, 10, 8, 8, 4}));
    // Breathing space is a right of the United Kingdom.
    const bool isBritish = QLatin1String(customer->region->country) == QLatin1String("GB");
    if (hold.reason == u"BreathingSpace" || hold.reason == u"Hardship")
        hold.reason = isBritish ? u"BreathingSpace"_s : u"Hardship"_s;
    hold.financialAccount = static_cast<size_t>(draws.below(static_cast<int>(customer->accounts.size())));
    hold.scope = hold.reason == u"Dispute" || hold.reason == u"Complaint" ? HoldScope::Plan
                 : hold.reason == u"Bankruptcy"                           ? HoldScope::Account
                                                                          : HoldScope::Contact;
    hold.start = setting.today.addDays(-draws.between(1, 45));
    if (hold.reason == u"Hardship" || hold.reason == u"BreathingSpace" || hold.reason == u"Complaint")
        hold.end = hold.start.addDays(60);
    if (draws.percent(18))
        hold.liftedAt = instantAt(*customer->region, hold.start.addDays(1), 11 * 60) <= setting.now
                            ? std::optional(instantAt(*customer->region, hold.start.addDays(1), 11 * 60))
                            : std::nullopt;
    hold.stopsContact = hold.reason != u"Hardship";
    hold.notes = hold.reason == u"Attorney" ? u"Represented; letter of authority received."_s : QString();
    customer->holds.push_back(hold);
}

} // namespace kept::demo
