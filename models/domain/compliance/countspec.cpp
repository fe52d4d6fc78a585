// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/countspec.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Outcomes = Among<ContactOutcome>;

constexpr Outcomes conversation{ContactOutcome::Conversation};
constexpr Outcomes reached{ContactOutcome::Conversation, ContactOutcome::VoicemailLeft, ContactOutcome::VoicemailNone,
                           ContactOutcome::AnsweredDropped};
constexpr Outcomes conveyed{ContactOutcome::Conversation, ContactOutcome::VoicemailLeft};
constexpr Outcomes connected{ContactOutcome::Conversation,    ContactOutcome::VoicemailLeft, ContactOutcome::VoicemailNone,
                             ContactOutcome::AnsweredDropped, ContactOutcome::NoAnswer,      ContactOutcome::MessageSent,
                             ContactOutcome::MessageReceived};

constexpr std::array<Word<Outcomes>, 5> outcomeSets{{
    {u"any", Outcomes::all()},
    {u"connected", connected},
    {u"reached", reached},
    {u"conveyed", conveyed},
    {u"conversation", conversation},
}};
constexpr std::array<Word<CountDebts>, 3> debtUnits{
    {{u"each", CountDebts::Each}, {u"creditor", CountDebts::Creditor}, {u"all", CountDebts::All}}};
constexpr std::array<Word<CountPersons>, 2> personUnits{{{u"asked", CountPersons::Asked}, {u"all", CountPersons::All}}};

void readPeriod(SpecReader &spec, CountSpec &count)
{
    SpecReader period = spec.object(u"period"_s);
    if (period.has(u"calendar"_s)) {
        if (period.text(u"calendar"_s) != u"month")
            period.refuse(u"calendar"_s, u"only \"month\" is known"_s);
        count.period = CountPeriod::CalendarMonth;
        count.days = 31;
    } else {
        count.days = period.number(u"days"_s, 1, 366);
    }
}

void readCounted(SpecReader &spec, CountSpec &count)
{
    SpecReader counts = spec.object(u"counts"_s);
    bool any = false;
    for (const Word<ContactChannel> &channel : channelWords()) {
        const QString key = QString::fromUtf16(channel.word);
        if (!counts.has(key))
            continue;
        count.outcomes[static_cast<size_t>(channel.value)] = counts.word<Outcomes>(key, outcomeSets);
        any = true;
    }
    if (!any)
        counts.refuse({}, u"nothing is counted"_s);
}

void readUnit(SpecReader &spec, CountSpec &count)
{
    SpecReader unit = spec.object(u"unit"_s);
    count.debts = unit.word<CountDebts>(u"debts"_s, debtUnits);
    count.persons = unit.word<CountPersons>(u"persons"_s, personUnits);
    count.sameNumber = unit.flag(u"same_number"_s, false);
}

} // namespace

CountSpec readCountSpec(SpecReader &spec)
{
    CountSpec count;
    count.limit = spec.number(u"limit"_s, 1, 1000);
    readPeriod(spec, count);
    readCounted(spec, count);
    readUnit(spec, count);
    if (spec.has(u"counted_places"_s))
        count.places = spec.among(u"counted_places"_s, placeWords());
    if (spec.has(u"counted_dial_modes"_s))
        count.dials = spec.among(u"counted_dial_modes"_s, dialWords());
    if (spec.flag(u"counted_debts_only"_s, false))
        count.about = CountAbout::Counted;
    if (spec.flag(u"once_spoken"_s, false))
        count.start = CountStart::OnceSpoken;
    count.consentExcuses = spec.flag(u"consent_to_more_calls_lifts"_s, false);
    if (count.consentExcuses && count.debts != CountDebts::Each)
        spec.refuse(u"consent_to_more_calls_lifts"_s, u"consent is given for a debt: the unit has to be each debt"_s);
    return count;
}

} // namespace kept
