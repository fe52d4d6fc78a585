// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/disputefiles.h"

#include "models/queries/placedscope.h"
#include "models/store/caserepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> needSightOf(Database &database, const Asking &asking, DisputeId id)
{
    KEPT_TRY(const auto dispute, RecordTable<DisputeRecord>::get(database, id.value()));
    return needSight(database, asking, dispute.plan);
}

} // namespace

Result<DisputeFiles::Answer> answer(Database &database, const Asking &asking, const DisputeFiles &question)
{
    KEPT_CHECK(needSightOf(database, asking, question.dispute));
    return disputeFilesOf(database, question.dispute);
}

Result<DisputeFileContent::Answer> answer(Database &database, const Asking &asking, const DisputeFileContent &question)
{
    DisputeFileContent::Answer found;
    KEPT_TRY(found.file, disputeFile(database, question.file));
    KEPT_CHECK(needSightOf(database, asking, found.file.dispute));
    KEPT_TRY(found.content, disputeFileContent(database, question.file));
    if (found.content.size() != found.file.size || digestOf(found.content) != found.file.sha256)
        return fail(ErrorKind::Storage, u"FILE.DAMAGED"_s, {}, {{u"name"_s, found.file.name}});
    return found;
}

} // namespace kept
