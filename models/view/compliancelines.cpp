// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/compliancelines.h"

#include "models/domain/compliance/packdiff.h"
#include "models/queries/builtinpacks.h"
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

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("kept", text, note);
}

QString placeOf(const RulePack &pack)
{
    QStringList parts{pack.country, pack.state, pack.city};
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("Everywhere") : parts.join(u" · "_s);
}

bool isOfTheProgram(const RulePack &pack)
{
    const RulePack *own = builtInPacks().find(pack.id);
    return own && own->checksum == pack.checksum;
}

// A file that was refused leaves the pack that it was when it was last good.
LineCell sourceOf(const RulePack &pack, const PackShelf &shelf)
{
    if (isOfTheProgram(pack))
        return {tr("Program"), StatusKind::None};
    const bool isOld = std::ranges::any_of(shelf.rejected(),
                                           [&](const RejectedPack &rejected) { return rejected.source == pack.source; });
    const QString name = pack.source.section(u'/', -1);
    if (isOld)
        return {tr("Own, last good: %1").arg(name), StatusKind::Warn};
    return {builtInPacks().find(pack.id) ? tr("Own, replaces: %1").arg(name) : tr("Own: %1").arg(name), StatusKind::Info};
}

RuleConfidence worstOf(const RulePack &pack)
{
    RuleConfidence worst = RuleConfidence::Quoted;
    for (const ContactRule &rule : pack.rules)
        worst = std::max(worst, rule.confidence);
    return worst;
}

LineCell confidenceCell(RuleConfidence confidence)
{
    return {confidenceText(confidence), confidence == RuleConfidence::Quoted ? StatusKind::Ok : StatusKind::Warn};
}

QString orNothing(const QString &text)
{
    return text.isEmpty() ? tr("nothing") : text;
}

LineCell thenCell(const PackReplay::Row &row)
{
    switch (row.then) {
    case PackReplay::Then::NotJudged: return {tr("Not judged"), StatusKind::None};
    case PackReplay::Then::Allowed: return {tr("Allowed"), StatusKind::Ok};
    case PackReplay::Then::Refused: return {tr("Refused: %1").arg(row.ruleThen), StatusKind::Bad};
    case PackReplay::Then::Overridden: return {tr("Overridden: %1").arg(row.ruleThen), StatusKind::Warn};
    }
    return {};
}

LineCell resultCell(const DecisionIndex::Row &row)
{
    if (row.isAllowed)
        return {tr("Allowed"), StatusKind::Ok};
    return row.overriddenAt ? LineCell{tr("Overridden"), StatusKind::Warn}
                            : LineCell{tr("Refused", "one contact"), StatusKind::Bad};
}

QString overrideText(const QString &by, const QString &reason)
{
    return tr("%1: %2").arg(by.isEmpty() ? tr("This desk") : by, reason);
}

QString channelText(const QString &channel)
{
    if (channel == u"Sms")
        return tr("Text message");
    if (channel == u"Email")
        return tr("E-mail");
    if (channel == u"Letter")
        return tr("Letter");
    if (channel == u"Visit" || channel == u"InPerson")
        return tr("Visit");
    return tr("Call");
}

QString findingLines(const ContactFinding &finding, const ContactQuestion &asked, const Wording &wording)
{
    const auto instant = [&](qint64 at) { return instantText(at, wording.zone, wording.locale); };
    QStringList lines{u"%1 (%2): %3"_s.arg(finding.rule, severityText(finding.severity), ruleText(finding).sentence),
                      packText(finding.citation), confidenceText(finding.confidence)};
    for (const int index : finding.counted)
        if (index >= 0 && static_cast<size_t>(index) < asked.history.size())
            lines.append(tr("Counted: %1").arg(instant(asked.history[static_cast<size_t>(index)].at)));
    lines.append(finding.clearsAt ? tr("Clears %1").arg(instant(*finding.clearsAt)) : tr("Waiting is no help."));
    return lines.join(u"\n  "_s);
}

} // namespace

QString severityText(RuleSeverity severity)
{
    switch (severity) {
    case RuleSeverity::Prohibition: return tr("Prohibition");
    case RuleSeverity::Presumption: return tr("Presumption");
    case RuleSeverity::Guideline: return tr("Guideline");
    case RuleSeverity::Policy: return tr("Policy");
    }
    return {};
}

QStringList packHeadings()
{
    return {tr("Pack"), tr("Title"), tr("Place"), tr("Version"), tr("Rules"), tr("Source"), tr("Confidence"), tr("SHA-256")};
}

std::vector<TableLine> packLines(const PackShelf &shelf)
{
    std::vector<TableLine> lines;
    for (const RulePack &pack : shelf.packs())
        lines.push_back({{{pack.id},
                          {packText(pack.title)},
                          {placeOf(pack)},
                          {pack.version},
                          {QString::number(pack.rules.size()), StatusKind::None, true},
                          sourceOf(pack, shelf),
                          confidenceCell(worstOf(pack)),
                          {QString::fromLatin1(pack.checksum)}},
                         static_cast<qint64>(lines.size())});
    return lines;
}

QStringList ruleHeadings()
{
    return {tr("Rule"), tr("Kind of no"), tr("What it says"), tr("Citation"), tr("Confidence")};
}

std::vector<TableLine> ruleLines(const RulePack &pack)
{
    std::vector<TableLine> lines;
    for (const ContactRule &rule : pack.rules)
        lines.push_back({{{rule.id},
                          {severityText(rule.severity)},
                          {ruleText({rule.id}).sentence},
                          {packText(rule.citation)},
                          confidenceCell(rule.confidence)}});
    return lines;
}

QString packChangesText(const RulePack &pack)
{
    const RulePack *own = builtInPacks().find(pack.id);
    if (!own || own->checksum == pack.checksum)
        return {};
    QStringList lines;
    for (const PackChange &change : packChanges(*own, pack))
        lines.append(tr("%1: %2 instead of %3").arg(change.path, orNothing(change.after), orNothing(change.before)));
    return lines.join(u'\n');
}

QString rejectedText(const PackShelf &shelf)
{
    QStringList lines;
    for (const RejectedPack &rejected : shelf.rejected()) {
        const auto last = std::ranges::find(shelf.packs(), rejected.source, &RulePack::source);
        const QString stays = last == shelf.packs().end() ? tr("The packs without it stay in force.")
                                                          : tr("%1 %2 stays in force.").arg(last->id, last->version);
        lines.append(tr("%1 was refused: %2. %3").arg(rejected.source, packFaultText(rejected.error), stays));
    }
    return lines.join(u'\n');
}

QStringList replayHeadings()
{
    return {tr("When"),     tr("Customer"), tr("Person"), tr("Channel"), tr("Number"),      tr("Rule"),
            tr("Citation"), tr("Kind"),     tr("Then"),   tr("Now"),     tr("Allowed from")};
}

std::vector<TableLine> replayLines(const std::vector<PackReplay::Row> &rows, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const PackReplay::Row &row : rows) {
        const ContactFinding &first = row.findings.front();
        QStringList rules;
        for (const ContactFinding &finding : row.findings)
            rules.append(finding.rule);
        lines.push_back({{{instantText(row.at, wording.zone, wording.locale)},
                          {row.customerName},
                          {row.person},
                          {channelText(row.channel)},
                          {isolated(maskedPoint(row.point))},
                          {rules.join(u' ')},
                          {packText(first.citation)},
                          {severityText(first.severity)},
                          thenCell(row),
                          {tr("Refused", "one contact"), StatusKind::Bad},
                          {row.nextAllowed ? instantText(*row.nextAllowed, wording.zone, wording.locale) : QString()}},
                         row.customer.value()});
    }
    return lines;
}

QStringList decisionHeadings()
{
    return {tr("Decision"), tr("When"),   tr("Customer"), tr("Person"),  tr("Channel"),
            tr("Number"),   tr("Result"), tr("Rules"),    tr("Override")};
}

std::vector<TableLine> decisionLines(const DecisionIndex::Answer &rows, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const DecisionIndex::Row &row : rows) {
        QStringList rules;
        for (const ContactFinding &finding : row.findings)
            rules.append(finding.rule);
        lines.push_back({{{isolated(humanNumber(ObjectKind::ComplianceDecision, row.decision.value()))},
                          {instantText(row.askedAt, wording.zone, wording.locale)},
                          {row.customer},
                          {row.person},
                          {channelText(row.channel)},
                          {isolated(maskedPoint(row.point))},
                          resultCell(row),
                          {rules.join(u' ')},
                          {row.overriddenAt ? overrideText(row.overriddenBy, row.overrideReason) : QString()}},
                         row.decision.value()});
    }
    return lines;
}

QString decisionText(const DecisionDetail::Answer &detail, const Wording &wording, PointText point)
{
    const QString number = point == PointText::Whole ? phoneText(detail.point) : maskedPoint(detail.point);
    QStringList parts{tr("%1, %2 %3, asked %4")
                          .arg(detail.person, channelText(nameOf(detail.record.channel)), isolated(number),
                               instantText(detail.record.askedAt, wording.zone, wording.locale))};
    parts.append(detail.record.isAllowed ? tr("Allowed: no rule refused.") : tr("Refused."));
    for (const ContactFinding &finding : detail.verdict.findings)
        parts.append(findingLines(finding, detail.asked, wording));
    for (const MissingFact fact : detail.verdict.missing)
        parts.append(missingText(fact));
    if (detail.verdict.nextAllowed)
        parts.append(tr("Allowed again from %1.").arg(instantText(*detail.verdict.nextAllowed, wording.zone, wording.locale)));
    if (detail.record.overriddenAt)
        parts.append(
            tr("Overridden by %1").arg(overrideText(detail.overriddenBy, detail.record.overrideReason.value_or(QString()))));
    parts.append(detail.isSameVerdict ? tr("Judged again by the same inputs: the same verdict.")
                                      : tr("Judged again by the same inputs: another verdict."));
    for (const DecisionDetail::Pack &pack : detail.packs)
        if (pack.isChanged())
            parts.append(tr("Pack %1 %2 has changed since.").arg(pack.id, pack.version));
    parts.append(detail.facts == DecisionDetail::Facts::Same ? tr("The facts on file of that instant are as they were.")
                                                             : tr("The facts on file of that instant have changed since."));
    return parts.join(u"\n\n"_s);
}

} // namespace kept
