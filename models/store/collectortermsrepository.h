// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/factnames.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of collector_terms: in whose name the debts of a creditor are collected.
struct CollectorTermsRecord
{
    static constexpr ObjectKind object = ObjectKind::CollectorTerms;
    CollectorTermsId id = CollectorTermsId::fromValue(0);
    qint64 version = 0;
    std::optional<AccountId> creditor; ///< none: every creditor that no other row names
    CollectorKind kind = CollectorKind::ThirdParty;

    template<class V>
    void columns(V &v)
    {
        v("creditor_account_id", creditor);
        v("kind", kind);
    }
};

/// What was stated, by creditor.
Asked<CollectorTermsRecord> collectorTerms(Database &database);

} // namespace kept
