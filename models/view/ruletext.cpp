// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/ruletext.h"

#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("kept", text)

struct Entry
{
    const char *rule = nullptr;
    const char *word = nullptr;
    const char *sentence = nullptr;
    StatusKind kind = StatusKind::Bad;
};

constexpr Entry entries[] = {
    {"US.BK.STAY", WORDS("bankruptcy"), WORDS("A bankruptcy court has stayed collection of this debt.")},
    {"US.BK.DISCHARGE", WORDS("bankruptcy"), WORDS("A bankruptcy court has discharged this debt.")},
    {"GEN.DECEASED", WORDS("deceased"), WORDS("The person has died: speak with the executor or the spouse.")},
    {"US.REGF.6C", WORDS("asked for no contact"), WORDS("The person asked in writing for contact to cease.")},
    {"US.REGF.6B2", WORDS("attorney"), WORDS("An attorney represents the person on this debt: write to the attorney."),
     StatusKind::Attorney},
    {"US.REGF.38D2", WORDS("disputed"), WORDS("The debt is disputed in writing and has not been verified yet.")},
    {"US.REGF.14H", WORDS("not this way"), WORDS("The person asked not to be contacted this way.")},
    {"GEN.WRONG_NUMBER", WORDS("wrong number"), WORDS("The number is known to be another person's.")},
    {"US.REGF.6B3", WORDS("workplace"), WORDS("The employer does not allow such calls at work.")},
    {"US.REGF.6B1II", WORDS("inconvenient place"), WORDS("The person said that this place is inconvenient.")},
    {"US-MA.WORK", WORDS("workplace"), WORDS("The person asked not to be called at work.")},
    {"US.REGF.6D1", WORDS("third party"), WORDS("A third party may not be called about the debt.")},
    {"US.REGF.10C", WORDS("already asked"), WORDS("A third party may be asked for the person's location once only.")},
    {"US.TCPA.CONSENT", WORDS("no consent to automatic calls"),
     WORDS("Calls by machine to a mobile number need the person's consent.")},
    {"US.TCPA.RES3IN30", WORDS("three recorded calls in 30 days"),
     WORDS("Without consent, three recorded calls to a home number are allowed within 30 days.")},
    {"CA-ON.NOTICE6", WORDS("notice"), WORDS("The first contact has to wait six days after the written notice.")},
    {"GEN.TZ_UNKNOWN", WORDS("place unknown"), WORDS("It is not known where the person is, so not what time it is there."),
     StatusKind::Warn},
    {"US.REGF.6B1I", WORDS("outside calling hours"),
     WORDS("Calls are allowed from 8:00 until before 21:00 in every place the person may be in.")},
    {"GEN.HOURS_3P", WORDS("outside calling hours"),
     WORDS("Calls are allowed from 8:00 until before 21:00 in every place the person may be in.")},
    {"US-FL.HOURS", WORDS("outside calling hours"),
     WORDS("Calls are allowed from 8:00 until before 21:00 where the dialled number is.")},
    {"CA-AB.HOURS", WORDS("outside calling hours"), WORDS("Calls are allowed from 7:00 until before 22:00, Alberta time.")},
    {"US.REGF.6B1.DESIG", WORDS("inconvenient time"), WORDS("The person said that this time is inconvenient.")},
    {"UK.CONC.7_9_4", WORDS("inconvenient time"), WORDS("The person said that this time is inconvenient.")},
    {"US.REGF.14B2IB", WORDS("seven days after a talk"),
     WORDS("A conversation about this debt took place less than seven days ago.")},
    {"US-WV.10CONV", WORDS("ten talks in seven days"), WORDS("Ten conversations took place within seven days.")},
    {"US.REGF.14B2IA", WORDS("seven calls in seven days"), WORDS("Seven calls about this debt were placed within seven days.")},
    {"US-MA.2IN7", WORDS("two in seven days"), WORDS("Two calls or texts about this debt were made within seven days.")},
    {"US-MA.2IN30", WORDS("two at work in 30 days"),
     WORDS("Two calls or texts to work about this debt were made within 30 days.")},
    {"US-WA.3WK", WORDS("three in a week"), WORDS("Debtor and spouse were contacted three times within seven days.")},
    {"US-WA.1WORK", WORDS("once a week at work"), WORDS("The person was contacted at work within the last seven days.")},
    {"US-DC.4CALLS", WORDS("four calls in seven days"), WORDS("Four calls about this debt were placed within seven days.")},
    {"US-DC.5ELEC", WORDS("five messages in seven days"),
     WORDS("Five texts and emails about this debt were sent within seven days.")},
    {"US-NYC.2IN7", WORDS("two in seven days"), WORDS("The person was contacted twice within seven days.")},
    {"US-NYC.3IN7", WORDS("three in seven days"),
     WORDS("Three calls, texts or emails about this debt were made within seven days.")},
    {"US-WV.30CALLS", WORDS("thirty calls in seven days"), WORDS("Thirty calls were placed within seven days.")},
    {"CA-ON.3IN7", WORDS("three in seven days"),
     WORDS("The person was contacted three times within seven days for the same creditor.")},
    {"CA-AB.3IN7", WORDS("three in seven days"), WORDS("The person was contacted three times within seven days.")},
    {"AU.3WEEK", WORDS("three talks in a week"), WORDS("Three conversations about this debt took place within seven days.")},
    {"AU.10MONTH", WORDS("ten talks in a month"), WORDS("Ten conversations about this debt took place within 30 days.")},
    {"CO.1DAY", WORDS("once a day"), WORDS("The person was already contacted today.")},
    {"RU.1DAY", WORDS("once a day"), WORDS("A conversation already took place today.")},
    {"TH.1DAY", WORDS("once a day"), WORDS("The person was already contacted today.")},
    {"KR.7IN7", WORDS("seven in seven days"), WORDS("The person was contacted seven times within seven days about this debt.")},
    {"IE.3MONTH", WORDS("three in a month"), WORDS("The person was contacted three times this calendar month.")},
};

/// Rules that differ from pack to pack in their figures only.
constexpr Entry endings[] = {
    {".HOURS", WORDS("outside contact hours"), WORDS("It is outside the hours of contact in some place the person may be in.")},
    {".DAY", WORDS("closed day"), WORDS("There is no contact on this day in some place the person may be in.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

} // namespace

RuleText ruleText(const ContactFinding &finding)
{
    for (const Entry &entry : entries)
        if (finding.rule == QLatin1String(entry.rule))
            return {translated(entry.word), translated(entry.sentence), entry.kind};
    for (const Entry &entry : endings)
        if (finding.rule.endsWith(QLatin1String(entry.rule)))
            return {translated(entry.word), translated(entry.sentence), entry.kind};
    if (!finding.reason.isEmpty()) {
        const StatusText hold = holdText(finding.reason);
        return {hold.text, translated(WORDS("A hold stops contact: %1.")).arg(hold.text), StatusKind::Hold};
    }
    if (finding.rule == QLatin1String("GEN.CONTACT_HOLD"))
        return {translated(WORDS("hold")), translated(WORDS("A hold stops contact.")), StatusKind::Hold};
    return {finding.rule, translated(WORDS("The rule %1 refuses this contact now.")).arg(finding.rule), StatusKind::Bad};
}

QString missingText(MissingFact fact)
{
    switch (fact) {
    case MissingFact::Location: return translated(WORDS("Ask where the person lives, and note the state or time zone."));
    case MissingFact::OneLocation:
        return translated(WORDS("Ask which of the places on file is right: they have no common hour."));
    case MissingFact::Number: return translated(WORDS("Name the number: rules about numbers and workplaces were not judged."));
    case MissingFact::Holidays: return translated(WORDS("The holidays of that date are not on file: ask whether it is one."));
    case MissingFact::HistoryClock:
        return translated(WORDS("A contact on file lies in the future and was left out: check the clock."));
    }
    return {};
}

QString confidenceText(RuleConfidence confidence)
{
    switch (confidence) {
    case RuleConfidence::Quoted: return translated(WORDS("Read in the official text."));
    case RuleConfidence::Secondary: return translated(WORDS("Read in a secondary source; not legal advice."));
    case RuleConfidence::Remembered: return translated(WORDS("From memory, found in no text; not legal advice."));
    case RuleConfidence::Uncertain: return translated(WORDS("Uncertain: verify it before relying on it; not legal advice."));
    }
    return {};
}

QString confidenceMark(RuleConfidence confidence)
{
    switch (confidence) {
    case RuleConfidence::Quoted: return translated(WORDS("official text"));
    case RuleConfidence::Secondary: return translated(WORDS("secondary source"));
    case RuleConfidence::Remembered: return translated(WORDS("unverified, from memory"));
    case RuleConfidence::Uncertain: return translated(WORDS("unverified"));
    }
    return {};
}

} // namespace kept
