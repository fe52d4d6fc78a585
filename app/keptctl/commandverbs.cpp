// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsoninput.h"
#include "app/keptctl/verbs.h"
#include "models/commands/registry.h"
#include "models/domain/valuedate.h"
#include "models/store/userrepository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

Result<Context> contextOfSomebody(Session &session)
{
    KEPT_TRY(Context context, session.context());
    if (context.actor)
        return context;
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const bool users, hasUsers(*database));
    if (users)
        return usageError(tr("This store has users: say who does it with --as USER."));
    return context;
}

Result<ExitCode> doCommand(Session &session)
{
    const QStringList &words = session.arguments().words;
    const CommandEntry *command = findCommand(words.first());
    if (!command)
        return usageError(tr("There is no command \"%1\"; \"keptctl commands\" lists them.").arg(words.first()));
    KEPT_TRY(const QJsonObject fields, words.size() > 1 ? objectOf(words.at(1)) : Result<QJsonObject>(QJsonObject()));
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Context context, contextOfSomebody(session));
    KEPT_TRY(const QJsonObject outcome, command->run(*database, context, fields));
    const Finding longAgo = longAgoWarning();
    if (outcome.value(u"warning"_s) == longAgo.rule)
        session.output().remark(findingText(longAgo, plainWording()).sentence);
    if (session.output().isJson()) {
        session.output().document(QJsonObject{{u"command"_s, command->name}, {u"outcome"_s, outcome}});
        return ExitCode::Done;
    }
    session.output().line(
        tr("%1: done. %2").arg(command->name, QString::fromUtf8(QJsonDocument(outcome).toJson(QJsonDocument::Compact))));
    return ExitCode::Done;
}

QJsonObject describe(const CommandEntry &command)
{
    return {{u"name"_s, command.name},
            {u"meaning"_s, command.meaning},
            {u"schema"_s, command.schema()},
            {u"outcome"_s, command.outcomeSchema()}};
}

QString typeOf(const QJsonObject &schema)
{
    QString type = schema.contains(u"type"_s) ? schema.value(u"type"_s).toVariant().toStringList().join(u" | "_s) : tr("id");
    if (!schema.contains(u"enum"_s))
        return type;
    QStringList words;
    for (const QJsonValue &word : schema.value(u"enum"_s).toArray())
        words.append(word.toString());
    return words.join(u" | "_s);
}

void describe(const CommandEntry &command, const Output &output)
{
    output.line(u"%1: %2"_s.arg(command.name, command.meaning));
    const QJsonObject schema = command.schema();
    const QJsonArray required = schema.value(u"required"_s).toArray();
    const QJsonObject fields = schema.value(u"properties"_s).toObject();
    TextTable table{{{}, {}, {}, {}}, {}};
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonObject shape = field.value().toObject();
        table.rows.push_back({u"  "_s + field.key(), typeOf(shape),
                              required.contains(field.key()) ? QString() : tr("may be left out"),
                              shape.value(u"description"_s).toString()});
    }
    output.table(table);
    output.line();
}

Result<ExitCode> commands(Session &session)
{
    const Output &output = session.output();
    if (output.isJson() || session.arguments().has(u"schema"_s)) {
        QJsonArray all;
        for (const CommandEntry &command : commandRegistry())
            all.append(describe(command));
        output.document(QJsonObject{{u"commands"_s, all}});
        return ExitCode::Done;
    }
    for (const CommandEntry &command : commandRegistry())
        describe(command, output);
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> commandVerbs()
{
    return {
        {{u"do"_s,
          u"COMMAND [JSON|-]"_s,
          tr("carry out a command of the registry; its fields as JSON, or on standard input"),
          1,
          2,
          {{u"as"_s, u"USER"_s, tr("who does it, by sign-in")},
           {u"now"_s, u"INSTANT"_s, tr("when it is done, on stand-alone files: 2026-03-20T15:00:00Z")}}},
         &doCommand},
        {{u"commands"_s,
          {},
          tr("every command: its name, fields and meaning"),
          0,
          0,
          {{u"schema"_s, {}, tr("with JSON schemas")}}},
         &commands},
    };
}

} // namespace kept
