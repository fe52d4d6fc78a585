// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/verbs.h"
#include "models/commands/undoimport.h"
#include "models/domain/catalogue.h"
#include "models/queries/lists.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

// "12", or "IMP-000012" as the list of imports shows it.
Result<ImportId> importOf(const Session &session)
{
    const QString word = session.arguments().words.first();
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return ImportId::fromValue(id);
    if (const auto named = idOfHumanNumber(ObjectKind::ImportRun, word))
        return ImportId::fromValue(*named);
    return fail(ErrorKind::Invalid, u"USAGE"_s, tr("\"%1\" is no import; \"keptctl imports\" lists them.").arg(word));
}

Result<ExitCode> undoImport(Session &session)
{
    const Output &output = session.output();
    KEPT_TRY(const ImportId import, importOf(session));
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Context context, session.context());
    const auto performed = perform(*database, context, UndoImport{import});
    if (!performed) {
        if (!output.isJson())
            for (const Finding &finding : performed.error().findings)
                output.remark(findingText(finding, plainWording()).sentence);
        return tl::make_unexpected(performed.error());
    }
    if (output.isJson()) {
        output.document(toJson(performed->outcome));
        return ExitCode::Done;
    }
    TextTable table{{{tr("Object")}, {tr("Removed"), Qt::AlignRight}, {tr("As before"), Qt::AlignRight}}, {}};
    for (const ObjectUndone &each : performed->outcome.objects)
        table.rows.push_back({each.object, countWords(each.removed), countWords(each.restored)});
    if (table.rows.empty())
        output.line(tr("This import was undone before; nothing was changed."));
    else
        output.table(table);
    return ExitCode::Done;
}

QJsonObject jsonOf(const ImportRow &row)
{
    return {{u"import"_s, QString::number(row.id.value())},
            {u"number"_s, row.number},
            {u"at"_s, QDateTime::fromMSecsSinceEpoch(row.startedAt, QTimeZone::utc()).toString(Qt::ISODate)},
            {u"by"_s, row.by},
            {u"undone"_s, row.isUndone},
            {u"files"_s, QJsonArray::fromStringList(row.files)},
            {u"created"_s, row.created},
            {u"updated"_s, row.updated},
            {u"unchanged"_s, row.unchanged},
            {u"refused"_s, row.refused}};
}

Result<ExitCode> imports(Session &session)
{
    const Output &output = session.output();
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(const auto rows, answer(*database, asking, Imports()));
    QJsonArray all;
    TextTable table{{{tr("Import")},
                     {tr("When")},
                     {tr("By")},
                     {tr("New"), Qt::AlignRight},
                     {tr("Changed"), Qt::AlignRight},
                     {tr("Refused"), Qt::AlignRight},
                     {tr("State")},
                     {tr("Files")}},
                    {}};
    for (const ImportRow &row : rows) {
        all.append(jsonOf(row));
        table.rows.push_back({row.number, QDateTime::fromMSecsSinceEpoch(row.startedAt, asking.zone).toString(Qt::ISODate),
                              row.by, countWords(row.created), countWords(row.updated), countWords(row.refused),
                              row.isUndone ? tr("undone") : tr("done"), row.files.join(u", "_s)});
    }
    if (output.isJson())
        output.document(QJsonObject{{u"imports"_s, all}});
    else
        output.table(table);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> undoVerbs()
{
    return {
        {{u"imports"_s, {}, tr("the imports that were made, the last first"), 0, 0, {}}, &imports},
        {{u"undo-import"_s,
          u"IMPORT"_s,
          tr("exactly undo one import, or say why it can't be"),
          1,
          1,
          {{u"as"_s, u"USER"_s, tr("who does it, by sign-in")}}},
         &undoImport},
    };
}

} // namespace kept
