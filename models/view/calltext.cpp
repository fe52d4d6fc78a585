// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/calltext.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/packtext.h"
#include "models/view/ruletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("kept", text)

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

struct Word
{
    const char *stored;
    const char *shown;
};

constexpr Word roleWords[] = {
    {"Borrower", WORDS("borrower")}, {"CoBorrower", WORDS("co-borrower")},       {"Guarantor", WORDS("guarantor")},
    {"Spouse", WORDS("spouse")},     {"LegalRepresentative", WORDS("attorney")}, {"ThirdParty", WORDS("third party")},
    {"Other", WORDS("other party")}};

QString overrideText(RuleSeverity severity)
{
    switch (severity) {
    case RuleSeverity::Prohibition: return tr("Nobody may override this.");
    case RuleSeverity::Presumption: return tr("A presumption: a supervisor may override it with a recorded reason.");
    case RuleSeverity::Guideline: return tr("A guideline: nobody may override it here.");
    case RuleSeverity::Policy: return tr("House policy: a supervisor may override it with a recorded reason.");
    }
    return {};
}

QString contactText(const PastContact &past)
{
    if (past.direction == ContactDirection::Received)
        return past.channel == ContactChannel::Call ? tr("They called") : tr("They wrote");
    switch (past.outcome) {
    case ContactOutcome::Conversation: return tr("Conversation");
    case ContactOutcome::VoicemailLeft: return tr("Call, message left");
    case ContactOutcome::VoicemailNone: return tr("Call, voicemail, nothing left");
    case ContactOutcome::AnsweredDropped: return tr("Call, dropped");
    case ContactOutcome::NoAnswer: return tr("Call, no answer");
    case ContactOutcome::Busy: return tr("Call, busy");
    case ContactOutcome::NotInService: return tr("Call, not in service");
    case ContactOutcome::MessageSent: return tr("Message sent");
    case ContactOutcome::MessageReceived: return tr("Message received");
    }
    return {};
}

QTimeZone firstZone(const CallCheck::Number &number, const Wording &wording)
{
    const auto zones = zonesOf(number);
    return zones.empty() ? wording.zone : zones.front();
}

QStringList contactTexts(const CallCheck::Number &number, const std::vector<int> &indices, const Wording &wording)
{
    const QTimeZone zone = firstZone(number, wording);
    std::vector<const PastContact *> contacts;
    for (const int index : indices)
        contacts.push_back(&number.asked.history.at(static_cast<size_t>(index)));
    std::sort(contacts.begin(), contacts.end(), [](const PastContact *a, const PastContact *b) { return a->at > b->at; });
    QStringList texts;
    for (const PastContact *contact : contacts)
        texts.append(tr("%1  %2").arg(instantText(contact->at, zone, wording.locale), contactText(*contact)));
    return texts;
}

QString severityText(RuleSeverity severity)
{
    switch (severity) {
    case RuleSeverity::Prohibition: return tr("prohibition");
    case RuleSeverity::Presumption: return tr("presumption");
    case RuleSeverity::Guideline: return tr("guideline");
    case RuleSeverity::Policy: return tr("house policy");
    }
    return {};
}

QString ruleLine(const ContactFinding &finding)
{
    QStringList parts{finding.rule, severityText(finding.severity)};
    if (!finding.pack.isEmpty())
        parts.append(tr("pack %1 %2").arg(finding.pack, finding.version));
    return parts.join(u", "_s);
}

bool isOverridable(const ContactFinding &finding)
{
    return finding.severity == RuleSeverity::Presumption || finding.severity == RuleSeverity::Policy;
}

} // namespace

QString shortOutcomeText(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Promise: return tr("Promise");
    case CallOutcome::Talked: return tr("Talked");
    case CallOutcome::PaidNow: return tr("Paid now");
    case CallOutcome::LeftMessage: return tr("Left message");
    case CallOutcome::NoAnswer: return tr("No answer");
    case CallOutcome::Busy: return tr("Busy");
    case CallOutcome::Refuses: return tr("Refuses");
    case CallOutcome::ThirdParty: return tr("Third party");
    case CallOutcome::WrongNumber: return tr("Wrong number");
    }
    return {};
}

QString outcomeFlagsText(CallOutcome outcome, Direction direction)
{
    const CallFlags flags = flagsOf(outcome);
    QStringList parts{tr("worked"), flags.isContacted ? tr("contacted") : tr("not contacted")};
    if (flags.isContacted)
        parts.append(flags.isRightParty ? tr("right party") : tr("not the right party"));
    if (direction == Direction::Inbound)
        parts.append(tr("no call of ours"));
    else
        parts.append(flags.isConnected ? tr("counts as a call") : tr("does not count as a call"));
    return parts.join(u", "_s);
}

std::vector<RefusalText> refusalTexts(const CallCheck::Number &number, const Wording &wording)
{
    const QTimeZone zone = firstZone(number, wording);
    std::vector<RefusalText> texts;
    for (const ContactFinding &finding : number.verdict.findings) {
        const RuleText rule = ruleText(finding);
        RefusalText text{tr("Refused, %1").arg(rule.word),
                         rule.sentence,
                         packText(finding.citation),
                         overrideText(finding.severity),
                         {},
                         {},
                         rule.kind};
        text.clears = finding.clearsAt ? tr("Clears %1").arg(instantText(*finding.clearsAt, zone, wording.locale))
                                       : tr("Has no end date");
        text.counted = contactTexts(number, finding.counted, wording);
        text.rule = ruleLine(finding);
        text.confidence = confidenceText(finding.confidence);
        texts.push_back(std::move(text));
    }
    return texts;
}

QString opensText(const CallCheck::Number &number, qint64 now, const Wording &wording)
{
    const ContactVerdict &verdict = number.verdict;
    if (verdict.nextAllowed && *verdict.nextAllowed <= now)
        return askAgainText();
    if (verdict.nextAllowed)
        return tr("Opens %1, %2")
            .arg(instantText(*verdict.nextAllowed, firstZone(number, wording), wording.locale),
                 waitText(*verdict.nextAllowed - now));
    return verdict.missing.empty() ? tr("Waiting is no help: there is no end date.") : missingText(verdict.missing.front());
}

OverrideStanding overrideStanding(const ContactVerdict &verdict)
{
    for (const ContactFinding &finding : verdict.findings)
        if (!isOverridable(finding))
            return {false, tr("Nobody may override this: %1 is a %2.").arg(finding.rule, severityText(finding.severity))};
    return {!verdict.allowed(), tr("A supervisor may let this call pass, with a reason that is kept.")};
}

QStringList attemptTexts(const CallCheck::Number &number, const Wording &wording)
{
    return contactTexts(number, number.attempted, wording);
}

QString phoneText(const QString &number)
{
    constexpr qsizetype northAmerican = 12;
    if (!number.startsWith(u"+1"_s) || number.size() != northAmerican)
        return number;
    return u"+1 "_s + number.mid(2, 3) + u' ' + number.mid(5, 3) + u' ' + number.mid(8);
}

QString maskedPoint(const QString &point)
{
    constexpr qsizetype shown = 4;
    const QString dots = u"\u00B7\u00B7"_s;
    if (const qsizetype at = point.indexOf(u'@'); at >= 0)
        return point.left(std::min<qsizetype>(1, at)) + dots + point.mid(at);
    const bool isNumber = !point.isEmpty() && std::ranges::none_of(point, [](QChar each) { return each.isLetter(); });
    return isNumber ? dots + point.right(std::min(shown, point.size() / 2)) : point;
}

QString pointKindText(const ContactPointRow &point, ContactChannel channel)
{
    if (channel == ContactChannel::Email)
        return tr("e-mail");
    if (channel == ContactChannel::Letter)
        return tr("post");
    const QString line = point.isWorkplace ? tr("work") : point.isMobile ? tr("mobile") : tr("home");
    return channel == ContactChannel::Sms ? tr("%1, text message").arg(line) : line;
}

QString roleText(const QString &role)
{
    for (const Word &word : roleWords)
        if (role == QLatin1StringView(word.stored))
            return tr(word.shown);
    return role.isEmpty() ? tr("contact") : role;
}

std::vector<QTimeZone> zonesOf(const CallCheck::Number &number)
{
    std::vector<QTimeZone> zones;
    for (const QByteArray &id : number.asked.zones)
        if (const QTimeZone zone(id); zone.isValid())
            zones.push_back(zone);
    return zones;
}

ContactCard cardOf(const CallCheck::Number &number, const ContactRow *person)
{
    ContactCard card;
    card.point = number.point.id;
    card.contact = number.point.contact;
    card.channel = number.asked.channel;
    card.number = phoneText(number.point.value).simplified();
    card.kind = pointKindText(number.point, card.channel);
    card.person = person ? person->name : tr("Unknown person");
    card.role = roleText(person ? person->role : QString());
    card.zones = zonesOf(number);
    card.attempts = number.attempts;
    card.limit = number.limit;
    card.closesAt = number.closesAt;
    card.verdict = number.verdict;
    return card;
}

} // namespace kept
