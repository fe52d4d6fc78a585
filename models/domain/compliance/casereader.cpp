// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/casereader.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

#include <set>

namespace kept {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Numbers for the names of one vector; debts of one group get one number.
class Names final
{
public:
    explicit Names(const QJsonArray &debts)
    {
        for (const QJsonValue &debt : debts)
            m_groups.insert(debt[u"id"].toString(), debt[u"group"].toString());
    }

    ContactId person(const QString &name) { return ContactId::fromValue(number(u"person "_s + name)); }

    PlanId debt(const QString &name)
    {
        const QString group = m_groups.value(name);
        return PlanId::fromValue(number(group.isEmpty() ? u"debt "_s + name : u"group "_s + group));
    }

    std::vector<PlanId> debts(const QJsonValue &names)
    {
        std::vector<PlanId> ids;
        for (const QJsonValue &name : names.toArray())
            ids.push_back(debt(name.toString()));
        return ids;
    }

private:
    qint64 number(const QString &name)
    {
        if (!m_numbers.contains(name))
            m_numbers.insert(name, m_numbers.size() + 1);
        return m_numbers.value(name);
    }

    QHash<QString, QString> m_groups;
    QHash<QString, qint64> m_numbers;
};

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(ErrorKind::Invalid, u"CASE.FORMAT"_s, detail);
}

tl::unexpected<Error> unsupported(const QString &detail)
{
    return fail(ErrorKind::Invalid, u"CASE.UNSUPPORTED"_s, detail);
}

template<class Enum>
Result<Enum> word(const QHash<QString, Enum> &words, const QJsonValue &value)
{
    const auto found = words.constFind(value.toString());
    if (found == words.cend())
        return malformed(u"unknown word \"%1\""_s.arg(value.toString()));
    return *found;
}

std::optional<qint64> instant(const QJsonValue &value)
{
    const QDateTime read = QDateTime::fromString(value.toString(), Qt::ISODate);
    return read.isValid() ? std::optional(read.toMSecsSinceEpoch()) : std::nullopt;
}

Result<ContactChannel> channel(const QJsonValue &value)
{
    return word<ContactChannel>({{u"call"_s, ContactChannel::Call},
                                 {u"sms"_s, ContactChannel::Sms},
                                 {u"email"_s, ContactChannel::Email},
                                 {u"letter"_s, ContactChannel::Letter},
                                 {u"visit"_s, ContactChannel::Visit}},
                                value);
}

Result<ContactPurpose> purpose(const QJsonValue &value)
{
    return word<ContactPurpose>({{u"collect"_s, ContactPurpose::Collect},
                                 {u"location"_s, ContactPurpose::Location},
                                 {u"terminate_efforts"_s, ContactPurpose::TerminateEfforts},
                                 {u"remedy_may_invoke"_s, ContactPurpose::RemedyMayInvoke},
                                 {u"remedy_intends"_s, ContactPurpose::RemedyIntends}},
                                value);
}

Result<PersonRole> role(const QJsonValue &value)
{
    return word<PersonRole>({{u"consumer"_s, PersonRole::Consumer},
                             {u"spouse"_s, PersonRole::Spouse},
                             {u"parent_of_minor"_s, PersonRole::ParentOfMinor},
                             {u"guardian"_s, PersonRole::Guardian},
                             {u"executor"_s, PersonRole::Executor},
                             {u"successor"_s, PersonRole::Successor},
                             {u"third_party"_s, PersonRole::ThirdParty},
                             {u"consumer_attorney"_s, PersonRole::ConsumerAttorney},
                             {u"cra"_s, PersonRole::ReportingAgency},
                             {u"creditor"_s, PersonRole::Creditor},
                             {u"creditor_attorney"_s, PersonRole::CreditorAttorney},
                             {u"collector_attorney"_s, PersonRole::CollectorAttorney}},
                            value);
}

Result<ContactOutcome> outcome(const QJsonValue &value)
{
    return word<ContactOutcome>({{u"conversation"_s, ContactOutcome::Conversation},
                                 {u"voicemail_left"_s, ContactOutcome::VoicemailLeft},
                                 {u"voicemail_none"_s, ContactOutcome::VoicemailNone},
                                 {u"answered_dropped"_s, ContactOutcome::AnsweredDropped},
                                 {u"no_answer"_s, ContactOutcome::NoAnswer},
                                 {u"busy"_s, ContactOutcome::Busy},
                                 {u"not_in_service"_s, ContactOutcome::NotInService},
                                 {u"sent"_s, ContactOutcome::MessageSent},
                                 {u"received"_s, ContactOutcome::MessageReceived}},
                                value);
}

ContactPlace place(const QJsonValue &value)
{
    if (value.toString() == u"work")
        return ContactPlace::Work;
    return value.toString() == u"home" ? ContactPlace::Home : ContactPlace::Unknown;
}

QJsonValue named(const QJsonValue &list, const QJsonValue &id)
{
    for (const QJsonValue &entry : list.toArray())
        if (entry[u"id"] == id)
            return entry;
    return {};
}

Result<PastContact> pastContact(const QJsonValue &event, Names &names)
{
    const std::optional<qint64> at = instant(event[u"at"]);
    if (!at)
        return malformed(u"history without an instant"_s);
    PastContact past{*at, names.person(event[u"person"].toString(u"P1"_s))};
    past.direction = event[u"dir"].toString() == u"in" ? ContactDirection::Received : ContactDirection::Placed;
    KEPT_TRY(past.channel, channel(event[u"channel"]));
    KEPT_TRY(past.outcome, outcome(event[u"outcome"]));
    past.counted = names.debts(event[u"counted_debts"]);
    past.talked = names.debts(event[u"talk_debts"]);
    past.excludedFrom = instant(event[u"misdirected_learned_at"]);
    if (event[u"collector"].toString(u"self"_s) != u"self")
        past.excludedFrom = *at;
    return past;
}

Result<void> readConsent(const QJsonValue &consent, Names &names, ContactQuestion &question)
{
    const QString type = consent[u"type"].toString();
    const std::optional<qint64> at = instant(consent[u"at"]);
    if (!at)
        return malformed(u"consent without an instant"_s);
    if (type == u"time") {
        question.hours.push_back({*at, QTime::fromString(consent[u"from"].toString(), u"HH:mm"_s),
                                  QTime::fromString(consent[u"to"].toString(), u"HH:mm"_s), instant(consent[u"revoked_at"])});
    } else if (type == u"more_calls" && consent[u"given_to"].toString() == u"collector") {
        question.moreCalls.push_back({*at, names.person(consent[u"person"].toString(u"P1"_s)), names.debts(consent[u"debts"]),
                                      instant(consent[u"valid_from"]), instant(consent[u"valid_until"]),
                                      instant(consent[u"revoked_at"])});
    }
    return {};
}

AttorneyState attorneyState(const QJsonValue &attorney)
{
    if (!attorney[u"can_ascertain"].toBool())
        return AttorneyState::NotAscertainable;
    if (attorney[u"unresponsive"].toBool())
        return AttorneyState::Unresponsive;
    return attorney[u"consents"].toBool() ? AttorneyState::ConsentsToContact : AttorneyState::Reachable;
}

Result<void> readReply(const QJsonValue &reply, ContactQuestion &question)
{
    const std::optional<qint64> at = instant(reply[u"at"]);
    if (!at)
        return malformed(u"reply without an instant"_s);
    KEPT_TRY(const ContactChannel medium, channel(reply[u"channel"]));
    question.replyTo = ReplyTo{*at, medium};
    return {};
}

Result<void> readFlag(const QString &key, const QJsonValue &flag, Names &names, ContactQuestion &question)
{
    if (key == u"cease") {
        if (const auto at = instant(flag[u"received_at"]); at && flag[u"written"].toBool())
            question.ceases.push_back({*at, names.debts(flag[u"debts"])});
    } else if (key == u"attorney") {
        question.attorneys.push_back({0, names.debts(flag[u"debts"]), attorneyState(flag)});
    } else if (key == u"employer_prohibits") {
        question.employer = flag.toBool() ? EmployerStance::ProhibitsCalls : EmployerStance::Unknown;
    } else if (key == u"inconvenient_places") {
        for (const QJsonValue &name : flag.toArray())
            question.inconvenientPlaces.push_back(place(name));
    } else if (key == u"third_party_callback_ok") {
        question.locationCallback = flag.toBool() ? LocationCallback::Welcome : LocationCallback::NotAskedFor;
    } else if (key == u"reply_to") {
        return readReply(flag, question);
    } else if (key != u"time_barred" && key != u"scra") {
        return unsupported(u"flag "_s + key);
    }
    return {};
}

void addZones(std::set<QByteArray> &zones, const QJsonValue &ids)
{
    for (const QJsonValue &id : ids.toArray())
        zones.insert(id.toString().toUtf8());
}

/// Every zone on file restricts; a known location replaces the rest, a number known to be wrong says nothing.
Result<std::vector<QByteArray>> zonesOf(const QJsonValue &setup, qint64 at, const PhoneZones &phones)
{
    if (const QString known = setup[u"known_location_tz"].toString(); !known.isEmpty())
        return std::vector{known.toUtf8()};
    const bool resolve = setup[u"tz_mode"].toString() == u"resolve";
    std::set<QByteArray> zones;
    if (resolve && !setup[u"address"][u"zip"].toString().isEmpty())
        return unsupported(u"zones of a postal code"_s);
    addZones(zones, setup[u"address"][u"tzs"]);
    for (const QJsonValue &number : setup[u"numbers"].toArray()) {
        if (const auto wrong = instant(number[u"wrong_since"]); wrong && *wrong <= at)
            continue;
        addZones(zones, number[u"tzs"]);
        if (resolve)
            for (const QByteArray &zone : phones.lookup(u"+1"_s + number[u"area_code"].toString() + u"5550100"_s))
                zones.insert(zone);
    }
    return std::vector(zones.begin(), zones.end());
}

Result<void> onlyWhatIsKnown(const QJsonValue &setup, const QJsonValue &ask)
{
    for (const QJsonValue &pack : setup[u"packs"].toArray())
        if (pack.toString() != u"US-FED")
            return unsupported(u"rule pack "_s + pack.toString());
    if (ask[u"dial_mode"].toString(u"manual"_s) != u"manual")
        return unsupported(u"dialling "_s + ask[u"dial_mode"].toString());
    return {};
}

Result<void> readSetup(const QJsonValue &setup, Names &names, ContactQuestion &question)
{
    for (const QJsonValue &event : setup[u"history"].toArray()) {
        KEPT_TRY(PastContact past, pastContact(event, names));
        question.history.push_back(std::move(past));
    }
    for (const QJsonValue &consent : setup[u"consents"].toArray())
        KEPT_CHECK(readConsent(consent, names, question));
    const QJsonObject flags = setup[u"flags"].toObject();
    for (auto flag = flags.begin(); flag != flags.end(); ++flag)
        KEPT_CHECK(readFlag(flag.key(), flag.value(), names, question));
    return {};
}

DebtNature natureOf(const QJsonValue &setup, const QJsonValue &asked)
{
    for (const QJsonValue &id : asked.toArray())
        if (!named(setup[u"debts"], id)[u"consumer"].toBool())
            return DebtNature::Business;
    return DebtNature::Consumer;
}

} // namespace

Result<ContactQuestion> readContactCase(const QJsonObject &vector, const PhoneZones &phones)
{
    const QJsonValue setup = vector[u"setup"];
    const QJsonValue ask = vector[u"ask"];
    const std::optional<qint64> at = instant(ask[u"instant"]);
    if (!at)
        return malformed(u"question without an instant"_s);
    KEPT_CHECK(onlyWhatIsKnown(setup, ask));
    Names names(setup[u"debts"].toArray());
    KEPT_TRY(std::vector<QByteArray> zones, zonesOf(setup, *at, phones));
    ContactQuestion question{names.person(ask[u"person"].toString()), *at, names.debts(ask[u"debts"]), std::move(zones)};
    KEPT_TRY(question.channel, channel(ask[u"channel"]));
    KEPT_TRY(question.purpose, purpose(ask[u"purpose"]));
    KEPT_TRY(question.role, role(named(setup[u"persons"], ask[u"person"])[u"role"]));
    question.collector = setup[u"collector_type"].toString() == u"first_party" ? CollectorKind::FirstParty
                                                                               : CollectorKind::ThirdParty;
    question.nature = natureOf(setup, ask[u"debts"]);
    question.place = place(named(setup[u"numbers"], ask[u"number"])[u"place"]);
    KEPT_CHECK(readSetup(setup, names, question));
    return question;
}

QJsonObject contactAnswer(const ContactVerdict &verdict)
{
    static constexpr const char16_t *severities[] = {u"prohibition", u"presumption", u"guideline", u"policy"};
    QJsonObject answer{{u"allowed"_s, verdict.allowed()},
                       {u"rule_id"_s, QJsonValue::Null},
                       {u"severity"_s, QJsonValue::Null},
                       {u"next_allowed"_s, QJsonValue::Null}};
    QJsonArray also;
    for (size_t i = 1; i < verdict.findings.size(); ++i)
        also.append(verdict.findings[i].rule);
    answer[u"also"_s] = also;
    if (!verdict.allowed()) {
        answer[u"rule_id"_s] = verdict.findings.front().rule;
        answer[u"severity"_s] = QString::fromUtf16(severities[size_t(verdict.findings.front().severity)]);
    }
    if (verdict.nextAllowed)
        answer[u"next_allowed"_s] = QDateTime::fromMSecsSinceEpoch(*verdict.nextAllowed, Qt::UTC).toString(Qt::ISODate);
    return answer;
}

} // namespace kept
