// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/setcollector.h"

#include "models/commands/references.h"

#include <algorithm>

namespace kept {

Result<CollectorSet> execute(Transaction &transaction, const Context &, const SetCollector &command)
{
    using Terms = RecordTable<CollectorTermsRecord>;
    KEPT_CHECK(needRecord(transaction, ObjectKind::Account, command.creditor));
    KEPT_TRY(const auto all, collectorTerms(transaction.database()).all());
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const CollectorTermsRecord &row) { return row.creditor == command.creditor; });
    CollectorTermsRecord terms = known == all.end() ? CollectorTermsRecord() : *known;
    terms.creditor = command.creditor;
    terms.kind = command.kind;
    if (known == all.end())
        KEPT_CHECK(Terms::add(transaction, terms));
    else
        KEPT_CHECK(Terms::save(transaction, *known, terms));
    transaction.journal().setSubject(ObjectKind::CollectorTerms, terms.id.value());
    return CollectorSet{terms.id};
}

} // namespace kept
