// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordtable.h"

namespace kept {

/// Of a row of contact: where the person is. Rows are not made by it.
struct ContactPlaceRecord
{
    static constexpr ObjectKind object = ObjectKind::Contact;
    ContactId id = ContactId::fromValue(0);
    qint64 version = 0;
    std::optional<AccountId> account;
    QString name;
    std::optional<QString> country;
    std::optional<QString> state;
    std::optional<QString> postalCode;
    std::optional<QString> timeZone; ///< of a known location, which replaces what the rest tells

    template<class V>
    void columns(V &v)
    {
        v("account_id", account);
        v("name", name);
        v("country", country);
        v("state", state);
        v("postal_code", postalCode);
        v("time_zone", timeZone);
    }
};

} // namespace kept
