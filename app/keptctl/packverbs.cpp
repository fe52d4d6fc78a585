// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsontext.h"
#include "app/keptctl/verbs.h"
#include "models/domain/compliance/packdiff.h"
#include "models/domain/compliance/words.h"
#include "models/exchange/packfiles.h"
#include "models/queries/builtinpacks.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

/// What a pack changes in the one of the program with its id; nothing when it is that one, or new.
std::vector<PackChange> changesOf(const RulePack &pack)
{
    const RulePack *own = builtInPacks().find(pack.id);
    return own && own->checksum != pack.checksum ? packChanges(*own, pack) : std::vector<PackChange>();
}

QJsonObject packJson(const RulePack &pack)
{
    QJsonArray rules;
    for (const ContactRule &rule : pack.rules)
        rules.append(QJsonObject{{u"id"_s, rule.id},
                                 {u"severity"_s, wordOf(severityWords(), rule.severity)},
                                 {u"confidence"_s, wordOf(confidenceWords(), rule.confidence)},
                                 {u"citation"_s, rule.citation}});
    QJsonArray changes;
    for (const PackChange &change : changesOf(pack))
        changes.append(QJsonObject{{u"path"_s, change.path}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    return {{u"id"_s, pack.id},
            {u"version"_s, pack.version},
            {u"title"_s, pack.title},
            {u"confidence"_s, wordOf(confidenceWords(), pack.confidence)},
            {u"citation"_s, pack.citation},
            {u"sha256"_s, QString::fromLatin1(pack.checksum)},
            {u"rules"_s, rules},
            {u"changes"_s, changes}};
}

QJsonObject shelfJson(const PackShelf &shelf)
{
    QJsonArray packs;
    for (const RulePack &pack : shelf.packs())
        packs.append(packJson(pack));
    QJsonArray rejected;
    for (const RejectedPack &pack : shelf.rejected())
        rejected.append(QJsonObject{{u"file"_s, pack.source},
                                    {u"path"_s, pack.error.values.value(u"path"_s).toString()},
                                    {u"reason"_s, pack.error.values.value(u"reason"_s).toString()}});
    return {{u"packs"_s, packs}, {u"rejected"_s, rejected}};
}

void sayPacks(const Output &output, const PackShelf &shelf)
{
    TextTable table{
        {{tr("Pack")}, {tr("Version")}, {tr("Rules"), Qt::AlignRight}, {tr("Confidence")}, {tr("SHA-256")}, {tr("Title")}}, {}};
    for (const RulePack &pack : shelf.packs())
        table.rows.push_back({pack.id, pack.version, countWords(static_cast<qint64>(pack.rules.size())),
                              wordOf(confidenceWords(), pack.confidence), QString::fromLatin1(pack.checksum.left(12)),
                              pack.title});
    output.table(table);
    for (const RulePack &pack : shelf.packs())
        for (const PackChange &change : changesOf(pack))
            output.line(tr("%1%2: %3 instead of %4")
                            .arg(pack.id, change.path, change.after.isEmpty() ? tr("nothing") : change.after,
                                 change.before.isEmpty() ? tr("nothing") : change.before));
}

Result<PackShelf> shelfOf(const QStringList &words)
{
    if (words.isEmpty())
        return builtInPacks();
    return packsWithOverrides(words.first());
}

Result<ExitCode> packs(Session &session)
{
    KEPT_TRY(const PackShelf shelf, shelfOf(session.arguments().words));
    if (session.output().isJson())
        session.output().document(shelfJson(shelf));
    else
        sayPacks(session.output(), shelf);
    for (const RejectedPack &rejected : shelf.rejected())
        session.output().remark(tr("%1 was refused: %2").arg(rejected.source, rejected.error.detail));
    return shelf.rejected().empty() ? ExitCode::Done : ExitCode::Partly;
}

} // namespace

std::vector<Verb> packVerbs()
{
    return {{{u"packs"_s,
              u"[FOLDER]"_s,
              tr("the contact rules in force; a folder's own packs over them, and what they change"),
              0,
              1,
              {}},
             &packs}};
}

} // namespace kept
