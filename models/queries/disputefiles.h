// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/disputefilerepository.h"

namespace kept {

/// The files of a dispute, the oldest first, withdrawn ones too.
struct DisputeFiles
{
    using Answer = std::vector<DisputeFile>;
    DisputeId dispute = DisputeId::fromValue(0);
};

/// One of them with its content.
struct DisputeFileContent
{
    struct Answer
    {
        DisputeFile file;
        QByteArray content;
    };
    DisputeFileId file = DisputeFileId::fromValue(0);
};

/// Errors: RECORD.MISSING (NotFound), for what whoever asks does not see too.
Result<DisputeFiles::Answer> answer(Database &database, const Asking &asking, const DisputeFiles &question);
/// Errors: the same; FILE.DAMAGED (Failed) where the content is not what was attached.
Result<DisputeFileContent::Answer> answer(Database &database, const Asking &asking, const DisputeFileContent &question);

} // namespace kept
