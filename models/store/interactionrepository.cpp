// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/interactionrepository.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<bool> isDecisionUsed(Database &database, DecisionId decision)
{
    Query query(database, u"SELECT count(*) FROM interaction WHERE decision_id = ? AND deleted_at IS NULL"_s);
    KEPT_TRY(const qint64 uses, query.bind(decision).integer());
    return uses > 0;
}

} // namespace kept
