// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/packreader.h"

#include "models/domain/civiltime.h"
#include "models/domain/compliance/rulekind.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PackZones
{
    RuleZones zones = RuleZones::Person;
    std::shared_ptr<const ZoneClock> own;
};

std::optional<QTimeZone> readZone(SpecReader &spec, const QString &key)
{
    const QString id = spec.text(key);
    std::optional<QTimeZone> zone = knownZone(id.toUtf8());
    if (!zone)
        spec.refuse(key, u"unknown time zone \"%1\""_s.arg(id));
    return zone;
}

/// "person" (the usual), "dialled", or the id of the one zone by which the pack counts.
PackZones readPackZones(SpecReader &spec)
{
    const QString key = u"zone"_s;
    const QString written = spec.text(key, u"person"_s);
    if (written == u"person")
        return {};
    if (written == u"dialled")
        return {RuleZones::Dialled, {}};
    const std::optional<QTimeZone> zone = readZone(spec, key);
    return {RuleZones::Own, zone ? std::make_shared<const ZoneClock>(*zone) : nullptr};
}

Among<PersonRole> readRoles(SpecReader &spec)
{
    Among<PersonRole> roles;
    for (const QString &name : spec.texts(u"roles"_s)) {
        if (name == u"consumer_like")
            roles.add({PersonRole::Consumer, PersonRole::Spouse, PersonRole::ParentOfMinor, PersonRole::Guardian,
                       PersonRole::Executor, PersonRole::Successor});
        else if (const auto role = valueOf(roleWords(), name))
            roles.add(*role);
        else
            spec.refuse(u"roles"_s, u"unknown word \"%1\""_s.arg(name));
    }
    return roles;
}

template<class Enum>
void narrow(SpecReader &spec, const QString &key, Words<Enum> words, Among<Enum> &among)
{
    if (spec.has(key))
        among = spec.among(key, words);
}

RuleScope readScope(SpecReader &rule)
{
    RuleScope scope;
    if (!rule.has(u"binds"_s))
        return scope;
    SpecReader spec = rule.object(u"binds"_s);
    narrow(spec, u"collectors"_s, collectorWords(), scope.collectors);
    narrow(spec, u"debts"_s, debtWords(), scope.debts);
    narrow(spec, u"channels"_s, channelWords(), scope.channels);
    narrow(spec, u"purposes"_s, purposeWords(), scope.purposes);
    narrow(spec, u"places"_s, placeWords(), scope.places);
    narrow(spec, u"lines"_s, lineWords(), scope.lines);
    narrow(spec, u"dial_modes"_s, dialWords(), scope.dials);
    if (spec.has(u"roles"_s))
        scope.roles = readRoles(spec);
    if (spec.has(u"most_days_past_due"_s))
        scope.mostDaysPastDue = spec.number(u"most_days_past_due"_s, 0, 10'000);
    return scope;
}

enum class Leave { Reply, AnyReply, HoursConsent, DialConsent };

constexpr std::array<Word<Leave>, 4> leaveWords{{{u"reply", Leave::Reply},
                                                 {u"any_reply", Leave::AnyReply},
                                                 {u"hours_consent", Leave::HoursConsent},
                                                 {u"dial_consent", Leave::DialConsent}}};

RuleLeave readLeave(SpecReader &rule)
{
    if (!rule.has(u"lifted_by"_s))
        return {};
    const Among<Leave> by = rule.among<Leave>(u"lifted_by"_s, leaveWords);
    return {by.has(Leave::AnyReply) ? ReplyLeave::Always
            : by.has(Leave::Reply)  ? ReplyLeave::Valid
                                    : ReplyLeave::None,
            by.has(Leave::HoursConsent), by.has(Leave::DialConsent)};
}

/// From the first instant of a date in a zone to before the first instant of another.
void readEffective(SpecReader &rule, ContactRule &read)
{
    if (!rule.has(u"effective"_s))
        return;
    SpecReader spec = rule.object(u"effective"_s);
    const std::optional<QTimeZone> zone = readZone(spec, u"zone"_s);
    if (!zone)
        return;
    if (spec.has(u"from"_s))
        if (const QDate from = spec.date(u"from"_s); from.isValid())
            read.from = startOfDay(from, *zone);
    if (spec.has(u"until"_s))
        if (const QDate until = spec.date(u"until"_s); until.isValid())
            read.until = startOfDay(until, *zone);
    if (read.from && read.until && *read.from >= *read.until)
        spec.refuse(u"until"_s, u"ends before it begins"_s);
}

const RuleKind *readKind(SpecReader &spec)
{
    const QString name = spec.text(u"kind"_s);
    for (const RuleKind *kind : ruleKinds())
        if (name == QStringView(kind->name))
            return kind;
    spec.refuse(u"kind"_s, u"unknown kind \"%1\""_s.arg(name));
    return nullptr;
}

ContactRule readRule(SpecReader &spec, const RulePack &pack, const PackZones &zones)
{
    ContactRule rule;
    rule.id = spec.text(u"id"_s);
    rule.citation = spec.text(u"citation"_s, pack.citation);
    rule.severity = spec.word(u"severity"_s, severityWords());
    rule.confidence = spec.has(u"confidence"_s) ? spec.word(u"confidence"_s, confidenceWords()) : pack.confidence;
    rule.scope = readScope(spec);
    rule.leave = readLeave(spec);
    readEffective(spec, rule);
    rule.zones = zones.zones;
    rule.ownZone = zones.own;
    const RuleKind *kind = readKind(spec);
    if (!kind)
        return rule;
    rule.weight = spec.has(u"class"_s) ? spec.word(u"class"_s, classWords()) : kind->weight;
    rule.needsClock = kind->needs == RuleNeeds::LocalClock;
    rule.check = kind->read(spec);
    return rule;
}

/// What hours have to know of the same pack's closed days; what is wrong with those is found when the rule itself is read.
ShutDays shutDaysOf(const QJsonArray &rules)
{
    ShutDays shut;
    for (const QJsonValue &rule : rules) {
        if (rule[u"kind"].toString() != u"closed_days")
            continue;
        SpecContext scratch;
        SpecReader spec(rule.toObject(), {}, scratch);
        const ShutDays days = readShutDays(spec);
        shut = {shut.weekdays | days.weekdays, shut.holidays || days.holidays};
    }
    return shut;
}

void readRules(SpecReader &spec, RulePack &pack, const PackZones &zones)
{
    for (SpecReader &entry : spec.objects(u"rules"_s)) {
        ContactRule rule = readRule(entry, pack, zones);
        if (std::ranges::any_of(pack.rules, [&](const ContactRule &earlier) { return earlier.id == rule.id; }))
            entry.refuse(u"id"_s, u"\"%1\" stands twice"_s.arg(rule.id));
        pack.rules.push_back(std::move(rule));
    }
}

void readJurisdiction(SpecReader &spec, RulePack &pack)
{
    if (!spec.has(u"jurisdiction"_s))
        return;
    SpecReader place = spec.object(u"jurisdiction"_s);
    pack.country = place.text(u"country"_s);
    if (pack.country.size() != 2 || pack.country != pack.country.toUpper())
        place.refuse(u"country"_s, u"two capital letters are expected"_s);
    pack.state = place.text(u"state"_s, {});
    pack.city = place.text(u"city"_s, {});
}

RulePack readPack(SpecReader &spec)
{
    if (spec.text(u"schema"_s) != u"kept-rule-pack/1")
        spec.refuse(u"schema"_s, u"\"kept-rule-pack/1\" is expected"_s);
    RulePack pack;
    pack.id = spec.text(u"id"_s);
    pack.version = spec.text(u"version"_s);
    pack.title = spec.text(u"title"_s);
    readJurisdiction(spec, pack);
    pack.citation = spec.text(u"citation"_s);
    pack.confidence = spec.word(u"confidence"_s, confidenceWords());
    if (spec.has(u"in_force_since"_s))
        pack.inForceSince = spec.date(u"in_force_since"_s);
    pack.note = spec.text(u"note"_s, {});
    readRules(spec, pack, readPackZones(spec));
    return pack;
}

} // namespace

Result<RulePack> readRulePack(const QByteArray &json)
{
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(json, &failure);
    if (failure.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::Invalid, u"PACK.FORMAT"_s, u"byte %1: %2"_s.arg(failure.offset).arg(failure.errorString()),
                    {{u"path"_s, QString()}, {u"reason"_s, failure.errorString()}});
    SpecContext context{std::nullopt, shutDaysOf(document[u"rules"].toArray())};
    RulePack pack;
    {
        SpecReader spec(document.object(), {}, context);
        pack = readPack(spec);
    }
    if (context.error)
        return tl::make_unexpected(*context.error);
    pack.json = json;
    pack.checksum = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    return pack;
}

} // namespace kept
