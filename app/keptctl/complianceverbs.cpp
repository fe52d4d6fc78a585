// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsoninput.h"
#include "app/keptctl/jsontext.h"
#include "app/keptctl/verbs.h"
#include "models/domain/compliance/factnames.h"
#include "models/domain/compliance/questionjson.h"
#include "models/exchange/csvwriter.h"
#include "models/queries/decisiondetail.h"
#include "models/queries/packreplay.h"
#include "models/view/ruletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QSaveFile>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

QString instantWords(std::optional<qint64> utc)
{
    return utc ? QDateTime::fromMSecsSinceEpoch(*utc, Qt::UTC).toString(Qt::ISODate) : QString();
}

QJsonArray packsJson(const std::vector<DecisionDetail::Pack> &packs)
{
    QJsonArray list;
    for (const DecisionDetail::Pack &pack : packs)
        list.append(QJsonObject{{u"id"_s, pack.id},
                                {u"version"_s, pack.version},
                                {u"checksum"_s, pack.checksum},
                                {u"versionNow"_s, pack.versionNow},
                                {u"changed"_s, pack.isChanged()}});
    return list;
}

QJsonObject detailJson(const DecisionDetail::Answer &detail)
{
    const DecisionRecord &record = detail.record;
    QJsonObject object{
        {u"decision"_s, record.id.value()},       {u"askedAt"_s, instantJson(record.askedAt)},
        {u"channel"_s, nameOf(record.channel)},   {u"allowed"_s, record.isAllowed},
        {u"verdict"_s, toJson(detail.verdict)},   {u"replayed"_s, toJson(detail.replayed)},
        {u"sameVerdict"_s, detail.isSameVerdict}, {u"factsChanged"_s, detail.facts == DecisionDetail::Facts::Changed},
        {u"byFactsOfNow"_s, toJson(detail.now)},  {u"inputsDigest"_s, record.inputsDigest},
        {u"question"_s, toJson(detail.asked)},    {u"packs"_s, packsJson(detail.packs)}};
    if (record.overriddenAt)
        object.insert(u"override"_s, QJsonObject{{u"by"_s, detail.overriddenBy},
                                                 {u"at"_s, instantJson(*record.overriddenAt)},
                                                 {u"reason"_s, record.overrideReason.value_or(QString())}});
    return object;
}

void sayFinding(const Output &output, const ContactFinding &finding, const ContactQuestion &asked)
{
    output.line(u"  %1 (%2): %3"_s.arg(finding.rule, nameOf(finding.severity).toLower(), ruleText(finding).sentence));
    output.line(u"    "_s + finding.citation);
    for (const int index : finding.counted)
        if (static_cast<size_t>(index) < asked.history.size())
            output.line(tr("    counted: %1").arg(instantWords(asked.history[static_cast<size_t>(index)].at)));
    if (finding.clearsAt)
        output.line(tr("    clears %1").arg(instantWords(finding.clearsAt)));
}

void sayVerdict(const Output &output, const DecisionDetail::Answer &detail)
{
    output.line(detail.record.isAllowed ? tr("Allowed: no rule refused.") : tr("Refused."));
    for (const ContactFinding &finding : detail.verdict.findings)
        sayFinding(output, finding, detail.asked);
    if (!detail.record.isAllowed)
        output.line(detail.verdict.nextAllowed ? tr("Allowed again from %1.").arg(instantWords(detail.verdict.nextAllowed))
                                               : tr("Waiting is no help."));
    for (const MissingFact fact : detail.verdict.missing)
        output.line(missingText(fact));
    if (detail.record.overriddenAt)
        output.line(tr("Overridden %1 by %2: %3")
                        .arg(instantWords(detail.record.overriddenAt), detail.overriddenBy,
                             detail.record.overrideReason.value_or(QString())));
}

void sayReplay(const Output &output, const DecisionDetail::Answer &detail)
{
    output.line(detail.isSameVerdict ? tr("Judged again by the same inputs: the same verdict.")
                                     : tr("Judged again by the same inputs: another verdict."));
    for (const DecisionDetail::Pack &pack : detail.packs)
        output.line(pack.isChanged() ? tr("Pack %1 %2 has changed since; it is %3 now.")
                                           .arg(pack.id, pack.version, pack.versionNow.isEmpty() ? u"-"_s : pack.versionNow)
                                     : tr("Pack %1 %2 is as it was.").arg(pack.id, pack.version));
    output.line(detail.facts == DecisionDetail::Facts::Same ? tr("The facts on file of that instant are as they were.")
                                                            : tr("The facts on file of that instant have changed since."));
}

Result<DecisionId> decisionOf(const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (isNumber)
        return DecisionId::fromValue(id);
    if (const auto numbered = idOfHumanNumber(ObjectKind::ComplianceDecision, word))
        return DecisionId::fromValue(*numbered);
    return usageError(tr("\"%1\" is no decision's number.").arg(word));
}

Result<ExitCode> explainCall(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(const DecisionId decision, decisionOf(session.arguments().words.first()));
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const auto detail, answer(*database, asking, DecisionDetail{decision}));
    const Output &output = session.output();
    if (output.isJson()) {
        output.document(detailJson(detail));
    } else {
        output.line(tr("%1: %2, %3 %4, asked %5")
                        .arg(humanNumber(ObjectKind::ComplianceDecision, decision.value()), detail.person,
                             nameOf(detail.record.channel), detail.point, instantWords(detail.record.askedAt)));
        sayVerdict(output, detail);
        sayReplay(output, detail);
    }
    return detail.isSameVerdict ? ExitCode::Done : ExitCode::Partly;
}

QStringList cellsOf(const PackReplay::Row &row)
{
    QStringList rules;
    for (const ContactFinding &finding : row.findings)
        rules.append(finding.rule);
    return {instantWords(row.at),
            row.customerName,
            row.person,
            row.channel,
            row.point,
            row.plan ? humanNumber(ObjectKind::CollectionPlan, row.plan->value()) : QString(),
            rules.join(u' '),
            nameOf(row.findings.front().severity),
            instantWords(row.nextAllowed)};
}

QStringList headings()
{
    return {u"At"_s,   u"Customer"_s, u"Person"_s,   u"Channel"_s,    u"Point"_s,
            u"Plan"_s, u"Rules"_s,    u"Severity"_s, u"NextAllowed"_s};
}

Result<void> writeCsv(const QString &path, const PackReplay::Answer &found)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Invalid, u"FILE.OPEN"_s, file.errorString(), {{u"file"_s, path}});
    CsvWriter writer(file);
    const auto addRow = [&](const QStringList &cells) {
        for (const QString &cell : cells)
            writer.add(cell.toUtf8());
        writer.endRow();
    };
    addRow(headings());
    for (const PackReplay::Row &row : found.refused)
        addRow(cellsOf(row));
    KEPT_CHECK(writer.flush());
    return file.commit() ? Result<void>() : fail(ErrorKind::Storage, u"FILE.WRITE"_s, file.errorString(), {{u"file"_s, path}});
}

QJsonObject rowJson(const PackReplay::Row &row)
{
    QJsonArray rules;
    for (const ContactFinding &finding : row.findings)
        rules.append(finding.rule);
    return {{u"interaction"_s, row.interaction.value()},
            {u"at"_s, instantJson(row.at)},
            {u"customer"_s, row.customer.value()},
            {u"customerName"_s, row.customerName},
            {u"person"_s, row.person},
            {u"channel"_s, row.channel},
            {u"point"_s, row.point},
            {u"plan"_s, row.plan ? QJsonValue(row.plan->value()) : QJsonValue()},
            {u"rules"_s, rules},
            {u"severity"_s, nameOf(row.findings.front().severity)},
            {u"nextAllowed"_s, instantJson(row.nextAllowed)}};
}

void sayRows(const Output &output, const PackReplay::Answer &found)
{
    if (output.isJson()) {
        for (const PackReplay::Row &row : found.refused)
            output.jsonLine(QJsonDocument(rowJson(row)).toJson(QJsonDocument::Compact));
        return;
    }
    TextTable table;
    for (const QString &heading : headings())
        table.columns.push_back({heading});
    for (const PackReplay::Row &row : found.refused)
        table.rows.push_back(cellsOf(row));
    if (!found.refused.empty())
        output.table(table);
    output.line(
        tr("%1 %2 would have refused %3 of %4 contacts.")
            .arg(found.pack, found.version, countWords(static_cast<qint64>(found.refused.size())), countWords(found.judged)));
}

Result<ExitCode> replayPack(Session &session)
{
    const QString path = session.arguments().words.first();
    KEPT_TRY(const QByteArray pack, readInput(path));
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(const auto since, session.date(u"since"_s));
    KEPT_TRY(Database *const database, session.open());
    const qint64 from = since ? since->startOfDay(Qt::UTC).toMSecsSinceEpoch() : 0;
    KEPT_TRY(const auto found, answer(*database, asking, PackReplay{pack, path, from}));
    if (session.arguments().has(u"csv"_s))
        KEPT_CHECK(writeCsv(session.arguments().value(u"csv"_s), found));
    sayRows(session.output(), found);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> complianceVerbs()
{
    return {
        {{u"explain-call"_s, u"DECISION"_s, tr("why a contact was allowed or refused, and whether it would be again"), 1, 1, {}},
         &explainCall},
        {{u"replay-pack"_s,
          u"FILE"_s,
          tr("which past contacts a rule pack would have refused"),
          1,
          1,
          {{u"since"_s, u"DATE"_s, tr("contacts from that date on; else all")},
           {u"csv"_s, u"FILE"_s, tr("also write them to a file")}}},
         &replayPack},
    };
}

} // namespace kept
