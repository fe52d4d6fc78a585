// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/disputefiles.h"

#include "models/commands/references.h"
#include "models/store/caserepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Disputes = RecordTable<DisputeRecord>;

Result<void> needOpenDispute(Transaction &transaction, const Context &context, DisputeId id)
{
    KEPT_TRY(const auto known, Disputes::get(transaction.database(), id.value()));
    transaction.journal().setSubject(ObjectKind::Dispute, id.value());
    KEPT_CHECK(planFor(transaction, context, known.plan));
    KEPT_TRY(const auto dispute, Disputes::get(transaction.database(), id.value()));
    return dispute.status == DisputeState::Open ? Result<void>()
                                                : refuse({Finding{u"DISPUTE.OVER"_s, Severity::Block, {}, {}, {}, {}}});
}

Result<void> checkFile(const AttachDisputeFile &command)
{
    KEPT_CHECK(needReason(command.text));
    const QString name = command.name.trimmed();
    if (name.isEmpty() || name.contains(u'/') || name.contains(u'\\'))
        return fail(ErrorKind::Invalid, u"FILE.NAME"_s);
    if (command.content.isEmpty())
        return fail(ErrorKind::Invalid, u"FILE.NOTHING"_s);
    if (command.content.size() > largestDisputeFile)
        return fail(ErrorKind::Invalid, u"FILE.SIZE"_s, {}, {{u"limit"_s, largestDisputeFile}});
    const bool isThat = command.content.size() == command.size && digestOf(command.content) == command.sha256;
    return isThat ? Result<void>() : fail(ErrorKind::Invalid, u"FILE.DIGEST"_s);
}

DisputeFileChanged changed(Transaction &transaction, DisputeFileId file, DisputeId dispute)
{
    transaction.journal().touch(ObjectKind::Dispute, dispute.value());
    return {file, dispute, humanNumber(ObjectKind::Dispute, dispute.value())};
}

} // namespace

AttachDisputeFile attachmentOf(DisputeId dispute, const QString &name, const QString &text, const QByteArray &content)
{
    return {dispute, name, text, content.size(), digestOf(content), content};
}

Result<DisputeFileChanged> execute(Transaction &transaction, const Context &context, const AttachDisputeFile &command)
{
    KEPT_CHECK(checkFile(command));
    KEPT_CHECK(needOpenDispute(transaction, context, command.dispute));
    DisputeFile file;
    file.dispute = command.dispute;
    file.name = command.name.trimmed();
    file.text = command.text.simplified();
    file.size = command.size;
    file.sha256 = command.sha256;
    KEPT_TRY(const DisputeFileId id, addDisputeFile(transaction, file, command.content));
    return changed(transaction, id, command.dispute);
}

Result<DisputeFileChanged> execute(Transaction &transaction, const Context &context, const WithdrawDisputeFile &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto known, disputeFile(transaction.database(), command.file));
    KEPT_CHECK(needOpenDispute(transaction, context, known.dispute));
    KEPT_TRY(const auto file, disputeFile(transaction.database(), command.file));
    if (file.withdrawnAt)
        return refuse({Finding{u"FILE.WITHDRAWN"_s, Severity::Block, {}, {}, {}, {}}});
    KEPT_CHECK(withdrawDisputeFile(transaction, file.id, command.reason.simplified()));
    return changed(transaction, file.id, file.dispute);
}

} // namespace kept
