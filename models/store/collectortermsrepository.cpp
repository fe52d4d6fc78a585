// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/collectortermsrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<CollectorTermsRecord>> collectorTerms(Database &database)
{
    return RecordTable<CollectorTermsRecord>::where(database, u"deleted_at IS NULL ORDER BY id"_s, {});
}

} // namespace kept
