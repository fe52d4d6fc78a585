// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/verbs.h"
#include "models/domain/moneyjson.h"
#include "models/queries/named.h"
#include "models/queries/policyof.h"
#include "models/view/policywords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

constexpr PolicyField fields[] = {PolicyField::Limit,           PolicyField::Counting,       PolicyField::Grace,
                                  PolicyField::GraceKind,       PolicyField::ToleranceShare, PolicyField::ToleranceAmount,
                                  PolicyField::Horizon,         PolicyField::FirstPartShare, PolicyField::FirstPartAmount,
                                  PolicyField::AllocationOrder, PolicyField::Closure,        PolicyField::ClosureElsewhere};

// The names under which SetPolicy takes them.
QString nameOf(PolicyField field)
{
    switch (field) {
    case PolicyField::Limit: return u"maximumPromises"_s;
    case PolicyField::Counting: return u"counting"_s;
    case PolicyField::Grace: return u"graceDays"_s;
    case PolicyField::GraceKind: return u"graceKind"_s;
    case PolicyField::ToleranceShare: return u"toleranceBasisPoints"_s;
    case PolicyField::ToleranceAmount: return u"toleranceMinor"_s;
    case PolicyField::Horizon: return u"horizonDays"_s;
    case PolicyField::FirstPartShare: return u"firstPartBasisPoints"_s;
    case PolicyField::FirstPartAmount: return u"firstPartMinimum"_s;
    case PolicyField::AllocationOrder: return u"allocationOrder"_s;
    case PolicyField::ClosureElsewhere: return u"closureThreshold"_s;
    case PolicyField::Closure: break;
    }
    return u"closureThresholds"_s;
}

QJsonValue fromJson(const PolicySource &source)
{
    if (!source.scope)
        return QJsonValue::Null;
    return QJsonObject{{u"scope"_s, kept::nameOf(*source.scope)}, {u"name"_s, source.name}};
}

// Each currency may be stated somewhere else.
QJsonValue closureJson(const EffectivePolicy &policy)
{
    QJsonArray amounts;
    for (const auto &[currency, least] : policy.closureThresholds) {
        QJsonObject amount = toJson(Money::fromMinor(least.value, currency));
        amount.insert(u"from"_s, fromJson({least.scope, least.policy}));
        amounts.append(amount);
    }
    return amounts;
}

QJsonValue valueJson(const EffectivePolicy &policy, PolicyField field)
{
    switch (field) {
    case PolicyField::Limit: return policy.maximumPromises.value;
    case PolicyField::Counting: return QString(kept::nameOf(policy.counting.value));
    case PolicyField::Grace: return policy.graceDays.value;
    case PolicyField::GraceKind: return QString(kept::nameOf(policy.graceKind.value));
    case PolicyField::ToleranceShare: return policy.toleranceBasisPoints.value;
    case PolicyField::ToleranceAmount: return policy.toleranceMinor.value;
    case PolicyField::Horizon: return policy.horizonDays.value;
    case PolicyField::FirstPartShare: return policy.firstPartBasisPoints.value;
    case PolicyField::FirstPartAmount: return policy.firstPartMinimum.value;
    case PolicyField::AllocationOrder: return policy.allocationOrder.value;
    case PolicyField::ClosureElsewhere: return policy.closureThreshold.value;
    case PolicyField::Closure: break;
    }
    return closureJson(policy);
}

Result<PolicyOf> questionOf(Database &database, const Asking &asking, const Arguments &arguments)
{
    if (arguments.has(u"team"_s) + arguments.has(u"user"_s) + arguments.has(u"plan"_s) > 1)
        return usageError(tr("policy takes one of --team TEAM, --user USER and --plan PLAN."));
    if (arguments.has(u"team"_s)) {
        KEPT_TRY(const TeamId team, answer(database, asking, NamedTeam{arguments.value(u"team"_s)}));
        return PolicyOf{PolicyScope::Team, team.value()};
    }
    if (arguments.has(u"plan"_s)) {
        KEPT_TRY(const PlanId plan, answer(database, asking, NamedPlan{arguments.value(u"plan"_s)}));
        return PolicyOf{PolicyScope::Plan, plan.value()};
    }
    if (!arguments.has(u"user"_s))
        return PolicyOf();
    const QString signIn = arguments.value(u"user"_s);
    KEPT_TRY(const auto user, findUser(database, signIn));
    if (!user)
        return fail(ErrorKind::NotFound, u"USER.UNKNOWN"_s, {}, {{u"user"_s, signIn}});
    return PolicyOf{PolicyScope::User, user->id.value()};
}

/// What is stated at the place itself, in the shape of what is in force.
EffectivePolicy ownOf(const PolicyOf &question, const PolicyOf::Answer &found)
{
    return resolvePolicy({{question.scope, found.place, found.stated}});
}

QJsonObject toJson(const PolicyOf &question, const PolicyOf::Answer &found)
{
    const EffectivePolicy own = ownOf(question, found);
    QJsonObject values;
    for (const PolicyField field : fields) {
        values.insert(nameOf(field),
                      QJsonObject{{u"stated"_s, policySource(own, field).scope ? valueJson(own, field) : QJsonValue()},
                                  {u"inForce"_s, valueJson(found.inForce, field)},
                                  {u"from"_s, fromJson(policySource(found.inForce, field))}});
    }
    QJsonObject place{{u"scope"_s, kept::nameOf(question.scope)}, {u"name"_s, found.place}};
    if (question.scopeId)
        place.insert(u"id"_s, *question.scopeId);
    return {{u"place"_s, place},
            {u"policy"_s, found.name ? QJsonValue(*found.name) : QJsonValue()},
            {u"values"_s, values},
            {u"buckets"_s, found.stated.buckets ? QJsonValue(*found.stated.buckets) : QJsonValue()}};
}

QString valueText(const EffectivePolicy &policy, PolicyField field)
{
    switch (field) {
    case PolicyField::ToleranceAmount: return countWords(policy.toleranceMinor.value);
    case PolicyField::FirstPartAmount: return countWords(policy.firstPartMinimum.value);
    case PolicyField::ClosureElsewhere: return countWords(policy.closureThreshold.value);
    default: return policyValueText(policy, field, plainWording());
    }
}

// A line for each currency.
void addClosures(TextTable &table, const EffectivePolicy &own, const EffectivePolicy &inForce)
{
    const auto amount = [](Currency currency, const Decided<qint64> &least) {
        return currency.code() + u' ' + amountWords(Money::fromMinor(least.value, currency));
    };
    for (const auto &[currency, least] : inForce.closureThresholds) {
        const auto stated = own.closureThresholds.find(currency);
        table.rows.push_back({policyFieldText(PolicyField::Closure),
                              stated == own.closureThresholds.end() ? QString() : amount(currency, stated->second),
                              amount(currency, least), policyPlaceText(least.scope, least.policy)});
    }
}

void say(const PolicyOf &question, const PolicyOf::Answer &found, const Output &output)
{
    const EffectivePolicy own = ownOf(question, found);
    const QString place = policyPlaceText(question.scope, found.place);
    output.line(found.name ? tr("The policy of %1: %2").arg(place, *found.name)
                           : tr("%1 has no policy of its own.").arg(plainWording().locale.toUpper(place.left(1)) + place.mid(1)));
    TextTable table{{{tr("What")}, {tr("Stated")}, {tr("In force")}, {tr("From")}}, {}};
    for (const PolicyField field : fields) {
        if (field == PolicyField::Closure && !found.inForce.closureThresholds.empty()) {
            addClosures(table, own, found.inForce);
            continue;
        }
        const PolicySource source = policySource(found.inForce, field);
        table.rows.push_back({policyFieldText(field), policySource(own, field).scope ? valueText(own, field) : QString(),
                              valueText(found.inForce, field), policyPlaceText(source.scope, source.name)});
    }
    output.table(table);
    if (found.stated.buckets)
        output.line(tr("Ranges of days past due begin on days %1.").arg(*found.stated.buckets));
}

Result<ExitCode> policy(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const PolicyOf question, questionOf(*database, asking, session.arguments()));
    KEPT_TRY(const auto found, answer(*database, asking, question));
    if (session.output().isJson())
        session.output().document(toJson(question, found));
    else
        say(question, found, session.output());
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> policyVerbs()
{
    return {
        {{u"policy"_s,
          u"[--team TEAM | --user USER | --plan PLAN]"_s,
          tr("what the policy states on promises and money, what holds and where it comes from; without a place that of the "
             "whole "
             "house; SetPolicy states it anew"),
          0,
          0,
          {{u"team"_s, u"TEAM"_s, tr("of a team, by name or id")},
           {u"user"_s, u"USER"_s, tr("of a person, by sign-in")},
           {u"plan"_s, u"PLAN"_s, tr("of a plan: a number like CP-000123, an id or a source id")}}},
         &policy},
    };
}

} // namespace kept
