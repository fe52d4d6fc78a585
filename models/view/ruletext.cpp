// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/ruletext.h"

#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("kept", text)

struct Entry
{
    const char *rule;
    const char *word;
    const char *sentence;
    StatusKind kind = StatusKind::Bad;
};

constexpr Entry entries[] = {
    {"US.REGF.6B1I", WORDS("outside calling hours"),
     WORDS("Calls are allowed from 8:00 until before 21:00 in every place the person may be in.")},
    {"US.REGF.6B1II", WORDS("inconvenient place"), WORDS("The person said that this place is inconvenient.")},
    {"US.REGF.6B2", WORDS("attorney"), WORDS("An attorney represents the person on this debt: write to the attorney."),
     StatusKind::Attorney},
    {"US.REGF.6B3", WORDS("workplace"), WORDS("The employer does not allow such calls at work.")},
    {"US.REGF.6C", WORDS("asked for no contact"), WORDS("The person asked in writing for contact to cease.")},
    {"US.REGF.14B2IA", WORDS("seven calls in seven days"), WORDS("Seven calls about this debt were placed within seven days.")},
    {"US.REGF.6D1", WORDS("third party"), WORDS("A third party may not be called about the debt.")},
    {"US.REGF.10C", WORDS("already asked"), WORDS("A third party may be asked for the person's location once only.")},
    {"GEN.HOURS_3P", WORDS("outside calling hours"),
     WORDS("Calls are allowed from 8:00 until before 21:00 in every place the person may be in.")},
    {"GEN.TZ_UNKNOWN", WORDS("place unknown"), WORDS("It is not known where the person is, so not what time it is there."),
     StatusKind::Warn},
    {"US.REGF.14B2IB", WORDS("seven days after a talk"),
     WORDS("A conversation about this debt took place less than seven days ago.")},
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
    if (!finding.reason.isEmpty()) {
        const StatusText hold = holdText(finding.reason);
        return {hold.text, translated(WORDS("A hold stops contact: %1.")).arg(hold.text), StatusKind::Hold};
    }
    return {finding.rule, finding.rule, StatusKind::Bad};
}

QString missingText(MissingFact fact)
{
    return fact == MissingFact::Location
               ? translated(WORDS("Ask where the person lives, and note the state or time zone."))
               : translated(WORDS("Ask which of the places on file is right: they have no common hour."));
}

} // namespace kept
