// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/interruption.h"
#include "app/keptctl/verbs.h"
#include "models/exchange/exporter.h"
#include "models/exchange/importer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

Result<Mapping> mappingOf(const Session &session)
{
    if (!session.arguments().has(u"mapping"_s))
        return Mapping();
    QFile file(session.arguments().value(u"mapping"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"FILE.OPEN"_s, file.errorString(), {{u"path"_s, file.fileName()}});
    return parseMapping(file.readAll());
}

Result<ImportRequest> requestOf(const Session &session)
{
    const Arguments &arguments = session.arguments();
    ImportRequest request;
    request.paths = arguments.words;
    request.object = arguments.value(u"object"_s);
    request.refusedPath = arguments.value(u"refused"_s);
    request.mode = arguments.has(u"dry-run"_s) ? ImportMode::DryRun : ImportMode::Apply;
    KEPT_TRY(request.mapping, mappingOf(session));
    KEPT_TRY(const auto asOf, session.date(u"as-of"_s));
    request.asOf = asOf.value_or(QDate());
    return request;
}

ImportWatcher watcherFor(const Output &output)
{
    watchForInterruption();
    return [&output](const ImportProgress &at) {
        const qint64 percent = at.totalBytes > 0 ? at.bytes * 100 / at.totalBytes : 100;
        if (at.isWaiting)
            output.progress(tr("Another import is under way; this one begins when it is over."));
        else
            output.progress(tr("%1 %: %2, row %3").arg(percent).arg(at.object, countWords(at.rows)));
        return wasInterrupted() ? ImportAnswer::Cancel : ImportAnswer::GoOn;
    };
}

QStringList rowOf(const QString &name, const SourceCounts &counts)
{
    return {name,
            countWords(counts.rows),
            countWords(counts.created),
            countWords(counts.updated),
            countWords(counts.unchanged),
            countWords(counts.refused)};
}

void say(const ImportReport &report, const Output &output)
{
    TextTable table{{{tr("Object")},
                     {tr("Rows"), Qt::AlignRight},
                     {tr("New"), Qt::AlignRight},
                     {tr("Changed"), Qt::AlignRight},
                     {tr("Unchanged"), Qt::AlignRight},
                     {tr("Refused"), Qt::AlignRight}},
                    {}};
    for (const SourceCounts &source : report.sources)
        table.rows.push_back(rowOf(source.object, source));
    if (report.sources.size() > 1)
        table.rows.push_back(rowOf(tr("Together"), report.total()));
    output.table(table);
    const std::pair<QString, qint64> effects[] = {{tr("Plans moved by what was posted: %1"), report.effects.plansMoved},
                                                  {tr("Promises kept: %1"), report.effects.promisesKept},
                                                  {tr("Promises partly kept: %1"), report.effects.promisesPartlyKept},
                                                  {tr("Plans closed: %1"), report.effects.plansClosed},
                                                  {tr("Cases opened: %1"), report.effects.casesOpened},
                                                  {tr("Payments taken back: %1"), report.effects.paymentsTakenBack},
                                                  {tr("Plans opened again: %1"), report.effects.plansReopened}};
    for (const auto &[words, count] : effects)
        if (count > 0)
            output.line(words.arg(countWords(count)));
    for (const SourceCounts &source : report.sources)
        if (!source.ignored.isEmpty())
            output.line(tr("%1: no field was found for %2.").arg(source.object, source.ignored.join(u", "_s)));
    for (const RemarkGroup &group : report.remarks)
        output.line(tr("%1 %2 times, first in row %3: %4")
                        .arg(group.object, countWords(group.count), countWords(group.firstRow),
                             remarkText(group.heading, group.firstValue, {group.code, group.severity, group.hint})));
    for (const SourceCounts &source : report.sources)
        if (!source.refusedPath.isEmpty())
            output.line(tr("Refused rows of %1, to be mended and fed again: %2").arg(source.object, source.refusedPath));
}

void sayGraphs(const ImportReport &report, const Output &output)
{
    for (const GraphOutcome &graph : report.graphs)
        for (const Error &error : graph.errors)
            output.line(tr("Graph %1 was not applied: %2").arg(graph.id, errorText(error, plainWording()).sentence));
}

bool isWhole(const ImportReport &report)
{
    const bool graphs = std::all_of(report.graphs.begin(), report.graphs.end(),
                                    [](const GraphOutcome &graph) { return graph.errors.empty(); });
    return graphs && report.total().refused == 0;
}

Result<ExitCode> import(Session &session)
{
    const Output &output = session.output();
    KEPT_TRY(const ImportRequest request, requestOf(session));
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Context context, session.context());
    auto report = runImport(*database, context, request, watcherFor(output));
    output.endProgress();
    if (!report)
        return tl::make_unexpected(report.error());
    if (output.isJson()) {
        output.document(toJson(*report));
    } else {
        say(*report, output);
        sayGraphs(*report, output);
        if (request.mode == ImportMode::DryRun)
            output.line(tr("This was a dry run: nothing was changed."));
    }
    return isWhole(*report) ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> exportAll(Session &session)
{
    const Output &output = session.output();
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Asking asking, session.asking());
    const auto written = exportRecords(*database, session.arguments().words.at(0), session.arguments().words.at(1), asking.today,
                                       watcherFor(output), asking.actor);
    output.endProgress();
    if (!written)
        return tl::make_unexpected(written.error());
    QJsonArray files;
    TextTable table{{{tr("Object")}, {tr("Rows"), Qt::AlignRight}, {tr("File")}}, {}};
    for (const ExportedObject &one : *written) {
        files.append(QJsonObject{{u"object"_s, one.object}, {u"rows"_s, one.rows}, {u"path"_s, one.path}});
        table.rows.push_back({one.object, countWords(one.rows), one.path});
    }
    if (output.isJson())
        output.document(QJsonObject{{u"files"_s, files}});
    else
        output.table(table);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> exchangeVerbs()
{
    return {
        {{u"import"_s,
          u"PATH..."_s,
          tr("take in CSV files, composite-graph payloads (.json), or folders of them; all or nothing of one run"),
          1,
          1'000,
          {{u"object"_s, u"NAME"_s, tr("what a file holds, where its name and headings don't tell")},
           {u"mapping"_s, u"FILE"_s, tr("which column becomes which field")},
           {u"as-of"_s, u"DATE"_s, tr("the date of figures that bring none; else today")},
           {u"refused"_s, u"FILE"_s, tr("where refused rows go, with the reason")},
           {u"dry-run"_s, {}, tr("say what would happen, and change nothing")},
           {u"as"_s, u"USER"_s, tr("who does it, by sign-in")}}},
         &import},
        {{u"export"_s, u"OBJECT|all DIR"_s, tr("write records to CSV files, in the shape that import takes"), 2, 2, {}},
         &exportAll},
    };
}

} // namespace kept
