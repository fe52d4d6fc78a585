// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsontext.h"
#include "app/keptctl/verbs.h"
#include "models/commands/disputefiles.h"
#include "models/domain/catalogue.h"
#include "models/queries/disputefiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

Result<DisputeId> disputeNamed(const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (isNumber && id > 0)
        return DisputeId::fromValue(id);
    if (const auto number = idOfHumanNumber(ObjectKind::Dispute, word))
        return DisputeId::fromValue(*number);
    return usageError(tr("\"%1\" is no dispute: write it like DSP-000042.").arg(word));
}

tl::unexpected<Error> unreadable(const QString &path)
{
    return fail(ErrorKind::Unavailable, u"FILE.OPEN"_s, path, {{u"path"_s, path}});
}

QJsonObject toJson(const DisputeFile &file)
{
    return {{u"id"_s, file.id.value()},   {u"name"_s, file.name},
            {u"text"_s, file.text},       {u"size"_s, file.size},
            {u"sha256"_s, file.sha256},   {u"addedAt"_s, instantJson(file.addedAt)},
            {u"addedBy"_s, file.addedBy}, {u"withdrawnAt"_s, instantJson(file.withdrawnAt)},
            {u"reason"_s, file.reason}};
}

Result<ExitCode> listFiles(Session &session)
{
    KEPT_TRY(const DisputeId dispute, disputeNamed(session.arguments().words.first()));
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const auto files, answer(*database, asking, DisputeFiles{dispute}));
    QJsonArray list;
    TextTable table{{{tr("Id")}, {tr("File")}, {tr("Bytes"), Qt::AlignRight}, {tr("SHA-256")}, {tr("Withdrawn")}}, {}};
    for (const DisputeFile &file : files) {
        list.append(toJson(file));
        table.rows.push_back({QString::number(file.id.value()), file.name, countWords(file.size), file.sha256,
                              file.withdrawnAt ? file.reason : QString()});
    }
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"files"_s, list}});
    else
        session.output().table(table);
    return ExitCode::Done;
}

Result<ExitCode> attachFile(Session &session)
{
    const QStringList &words = session.arguments().words;
    KEPT_TRY(const DisputeId dispute, disputeNamed(words.first()));
    QFile file(words.at(1));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(words.at(1));
    // One byte more than it may have: what is larger is refused without being read whole.
    const QByteArray content = file.read(largestDisputeFile + 1);
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const Context context, session.context());
    const auto command = attachmentOf(dispute, QFileInfo(file).fileName(), session.arguments().value(u"text"_s), content);
    KEPT_TRY(const auto done, perform(*database, context, command));
    if (session.output().isJson())
        session.output().document(kept::toJson(done.outcome));
    else
        session.output().line(tr("%1 is attached to %2 as file %3.")
                                  .arg(command.name, done.outcome.number, QString::number(done.outcome.file.value())));
    return ExitCode::Done;
}

Result<ExitCode> saveFile(Session &session)
{
    const QStringList &words = session.arguments().words;
    bool isNumber = false;
    const qint64 id = words.first().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return usageError(tr("\"%1\" is no file: \"keptctl dispute-files\" lists their ids.").arg(words.first()));
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const auto found, answer(*database, asking, DisputeFileContent{DisputeFileId::fromValue(id)}));
    QSaveFile file(words.at(1));
    if (!file.open(QIODevice::WriteOnly) || file.write(found.content) != found.content.size() || !file.commit())
        return unreadable(words.at(1));
    session.output().remark(tr("%1 was saved.").arg(found.file.name));
    return ExitCode::Done;
}

} // namespace

std::vector<Verb> fileVerbs()
{
    const OptionShape as{u"as"_s, u"USER"_s, tr("who does it, by sign-in")};
    return {
        {{u"dispute-files"_s, u"DISPUTE"_s, tr("the files of a dispute: DSP-000042, with their digests"), 1, 1, {as}},
         &listFiles},
        {{u"attach-file"_s,
          u"DISPUTE PATH"_s,
          tr("attach a file of at most 5,000,000 bytes to a dispute"),
          2,
          2,
          {{u"text"_s, u"WORDS"_s, tr("what it shows")}, as}},
         &attachFile},
        {{u"save-file"_s, u"FILE PATH"_s, tr("write a file of a dispute there, if it is what was attached"), 2, 2, {as}},
         &saveFile},
    };
}

} // namespace kept
