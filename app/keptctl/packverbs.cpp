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
            {u"file"_s, pack.source},
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

void sayRejected(const Output &output, const PackShelf &shelf)
{
    for (const RejectedPack &rejected : shelf.rejected())
        output.remark(tr("%1 was refused: %2").arg(rejected.source, rejected.error.detail));
}

/// A folder that is named is only looked at; else what is in force, whose refusals the session tells.
Result<std::shared_ptr<const PackShelf>> shelfOf(Session &session, const QString &folder)
{
    if (folder.isEmpty())
        return session.packs();
    KEPT_TRY(PackShelf shelf, packsWithOverrides(folder));
    sayRejected(session.output(), shelf);
    return std::make_shared<const PackShelf>(std::move(shelf));
}

Result<ExitCode> packs(Session &session)
{
    QStringList words = session.arguments().words;
    const bool onlyChecks = words.value(0) == u"check";
    if (onlyChecks)
        words.removeFirst();
    if (words.size() > 1)
        return usageError(tr("packs takes one folder."));
    KEPT_TRY(const auto shelf, shelfOf(session, words.value(0)));
    if (session.output().isJson())
        session.output().document(shelfJson(*shelf));
    else if (!onlyChecks)
        sayPacks(session.output(), *shelf);
    else if (shelf->rejected().empty())
        session.output().line(tr("Every pack is good."));
    return shelf->rejected().empty() ? ExitCode::Done : ExitCode::Partly;
}

} // namespace

std::vector<Verb> packVerbs()
{
    return {{{u"packs"_s,
              u"[check] [FOLDER]"_s,
              tr("the contact rules in force, or those of a folder, and what they change; check: only what is wrong"),
              0,
              2,
              {}},
             &packs}};
}

} // namespace kept
