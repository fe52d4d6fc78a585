// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/casereader.h"

#include "models/domain/compliance/caseflags.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using ZoneIds = std::vector<QByteArray>;

void readDial(const QJsonValue &mode, DialMode &dial)
{
    dial = valueOf(dialWords(), mode.toString()).value_or(DialMode::Manual);
}

Result<PastContact> pastContact(const QJsonObject &event, const QJsonValue &numbers, CaseNames &names)
{
    const std::optional<qint64> at = instantOf(event[u"at"]);
    if (!at)
        return malformedCase(u"history without an instant"_s);
    PastContact past{*at, names.person(event[u"person"].toString(u"P1"_s))};
    past.direction = event[u"dir"].toString() == u"in" ? ContactDirection::Received : ContactDirection::Placed;
    KEPT_TRY(past.channel, wordIn(channelWords(), event[u"channel"]));
    KEPT_TRY(past.outcome, wordIn(outcomeWords(), event[u"outcome"]));
    past.counted = names.debts(event[u"counted_debts"]);
    past.talked = names.debts(event[u"talk_debts"]);
    past.excludedFrom = instantOf(event[u"misdirected_learned_at"]);
    if (event[u"collector"].toString(u"self"_s) != u"self")
        past.excludedFrom = *at;
    past.point = names.maybePoint(event[u"number"]);
    past.place = casePlace(namedIn(numbers, event[u"number"]));
    readDial(event[u"dial_mode"], past.dial);
    return past;
}

void addZones(ZoneIds &zones, const QJsonValue &ids)
{
    for (const QJsonValue &id : CaseEntries(ids))
        if (const QByteArray zone = id.toString().toUtf8(); std::ranges::find(zones, zone) == zones.end())
            zones.push_back(zone);
}

QString prefixOf(const QJsonValue &number)
{
    const QString area = number[u"area_code"].toString();
    return area.isEmpty() ? number[u"e164"].toString() : u"+1"_s + area;
}

/// How the zones of a case are found: given with it, or derived from what is on file.
class CaseZones final
{
public:
    CaseZones(const QJsonObject &setup, qint64 at, const PhoneZones &phones, const PlaceZones &places)
        : m_setup(setup), m_at(at), m_phones(phones), m_places(places), m_resolve(setup[u"tz_mode"].toString() == u"resolve")
    {}

    /// Every zone on file restricts; a known location replaces the rest, a number known to be wrong says nothing.
    ZoneIds ofPerson() const { return zonesOf(m_setup[u"address"], m_setup[u"numbers"].toArray()); }

    /// A known location, else what the dialled number stands for, else the address.
    ZoneIds ofDialled(const QJsonValue &number) const
    {
        const ZoneIds zones = number.isObject() ? zonesOf({}, {withoutFault(number.toObject())}) : ZoneIds();
        return zones.empty() ? zonesOf(m_setup[u"address"], {}) : zones;
    }

private:
    static QJsonObject withoutFault(QJsonObject number)
    {
        number.remove(u"wrong_since"_s);
        return number;
    }

    ZoneIds zonesOf(const QJsonValue &address, const QJsonArray &numbers) const
    {
        if (const QString known = m_setup[u"known_location_tz"].toString(); !known.isEmpty())
            return {known.toUtf8()};
        return m_resolve ? derived(address, numbers) : given(address, numbers);
    }

    ZoneIds given(const QJsonValue &address, const QJsonArray &numbers) const
    {
        ZoneIds zones;
        addZones(zones, address[u"tzs"]);
        for (const QJsonValue &number : numbers)
            if (const auto wrong = instantOf(number[u"wrong_since"]); !wrong || *wrong > m_at)
                addZones(zones, number[u"tzs"]);
        return zones;
    }

    ZoneIds derived(const QJsonValue &address, const QJsonArray &numbers) const
    {
        LocationEvidence evidence;
        if (address.isObject()) {
            AddressOnFile known{{address[u"country"].toString(), address[u"state"].toString(), address[u"zip"].toString()}};
            addZones(known.zones, address[u"tzs"]);
            evidence.addresses.push_back(std::move(known));
        }
        for (const QJsonValue &number : numbers) {
            NumberOnFile known{prefixOf(number)};
            addZones(known.zones, number[u"tzs"]);
            known.wrongSince = instantOf(number[u"wrong_since"]);
            evidence.numbers.push_back(std::move(known));
        }
        return personZones(evidence, m_at, m_phones, m_places);
    }

    const QJsonObject &m_setup;
    qint64 m_at;
    const PhoneZones &m_phones;
    const PlaceZones &m_places;
    bool m_resolve;
};

Result<void> readSetup(const QJsonObject &setup, CaseNames &names, ContactQuestion &question)
{
    const QJsonValue numbers = setup[u"numbers"];
    const QJsonArray history = setup[u"history"].toArray();
    question.history.reserve(static_cast<size_t>(history.size()));
    for (const QJsonValue &event : history) {
        KEPT_TRY(PastContact past, pastContact(event.toObject(), numbers, names));
        question.history.push_back(std::move(past));
    }
    for (const QJsonValue &debt : CaseEntries(setup[u"debts"]))
        if (const QString creditor = debt[u"creditor"].toString(); !creditor.isEmpty())
            question.creditors.push_back({names.debt(debt[u"id"].toString()), names.creditor(creditor)});
    for (const QJsonValue &holiday : CaseEntries(setup[u"holidays"])) {
        const std::optional<QDate> date = dateOf(holiday);
        if (!date)
            return malformedCase(u"a holiday is no date"_s);
        question.holidays.push_back(*date);
    }
    KEPT_CHECK(readCaseConsents(setup[u"consents"].toArray(), names, question));
    return readCaseFlags(setup[u"flags"].toObject(), names, question);
}

DebtNature natureOf(const QJsonValue &setup, const QJsonValue &asked)
{
    for (const QJsonValue &id : CaseEntries(asked))
        if (!namedIn(setup[u"debts"], id)[u"consumer"].toBool())
            return DebtNature::Business;
    return DebtNature::Consumer;
}

/// A number that is not on file is as good as none.
void readNumber(const QJsonValue &number, CaseNames &names, ContactQuestion &question)
{
    if (!number.isObject())
        return;
    question.point = names.point(number[u"id"].toString());
    question.place = casePlace(number);
    question.line = valueOf(lineWords(), number[u"type"].toString()).value_or(LineKind::Unknown);
    question.wrongSince = instantOf(number[u"wrong_since"]);
}

Result<void> readAsk(const QJsonValue &setup, const QJsonValue &ask, ContactQuestion &question)
{
    KEPT_TRY(question.channel, wordIn(channelWords(), ask[u"channel"]));
    KEPT_TRY(question.purpose, wordIn(purposeWords(), ask[u"purpose"]));
    KEPT_TRY(question.role, wordIn(roleWords(), namedIn(setup[u"persons"], ask[u"person"])[u"role"]));
    question.collector = setup[u"collector_type"].toString() == u"first_party" ? CollectorKind::FirstParty
                                                                               : CollectorKind::ThirdParty;
    question.nature = natureOf(setup, ask[u"debts"]);
    readDial(ask[u"dial_mode"], question.dial);
    return {};
}

QString nameOf(MissingFact fact)
{
    static constexpr std::array<const char16_t *, 5> names{u"location", u"one_location", u"number", u"holidays",
                                                           u"history_clock"};
    return QString::fromUtf16(names[static_cast<size_t>(fact)]);
}

void addRefusal(const ContactVerdict &verdict, QJsonObject &answer)
{
    const ContactFinding &first = verdict.findings.front();
    answer[u"rule_id"_s] = first.rule;
    answer[u"severity"_s] = wordOf(severityWords(), first.severity);
    if (verdict.nextAllowed)
        answer[u"next_allowed"_s] = QDateTime::fromMSecsSinceEpoch(*verdict.nextAllowed, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Result<ContactCase> readContactCase(const QJsonObject &vector, const PhoneZones &phones, const PlaceZones &places)
{
    const QJsonObject setup = vector[u"setup"].toObject();
    const QJsonObject ask = vector[u"ask"].toObject();
    const std::optional<qint64> at = instantOf(ask[u"instant"]);
    if (!at)
        return malformedCase(u"question without an instant"_s);
    const CaseZones zones(setup, *at, phones, places);
    CaseNames names(setup[u"debts"].toArray());
    ContactCase read{{names.person(ask[u"person"].toString()), *at, names.debts(ask[u"debts"]), zones.ofPerson()}, {}};
    KEPT_CHECK(readAsk(setup, ask, read.question));
    const QJsonValue number = namedIn(setup[u"numbers"], ask[u"number"]);
    readNumber(number, names, read.question);
    read.question.dialledZones = zones.ofDialled(number);
    KEPT_CHECK(readSetup(setup, names, read.question));
    for (const QJsonValue &pack : CaseEntries(setup[u"packs"]))
        read.packs.append(pack.toString());
    return read;
}

QJsonObject contactAnswer(const ContactVerdict &verdict)
{
    QJsonArray also;
    for (size_t i = 1; i < verdict.findings.size(); ++i)
        also.append(verdict.findings[i].rule);
    QJsonObject answer{{u"allowed"_s, verdict.allowed()},
                       {u"rule_id"_s, QJsonValue::Null},
                       {u"also"_s, also},
                       {u"severity"_s, QJsonValue::Null},
                       {u"next_allowed"_s, QJsonValue::Null}};
    if (!verdict.allowed())
        addRefusal(verdict, answer);
    if (verdict.missing.empty())
        return answer;
    QJsonArray missing;
    for (const MissingFact fact : verdict.missing)
        missing.append(nameOf(fact));
    answer[u"missing"_s] = missing;
    return answer;
}

} // namespace kept
