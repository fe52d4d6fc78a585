// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/collectortermsrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Asked<CollectorTermsRecord> collectorTerms(Database &database)
{
    return RecordTable<CollectorTermsRecord>::asked(database, u"deleted_at IS NULL ORDER BY id"_s, {});
}

} // namespace kept
