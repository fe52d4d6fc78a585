// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/currency.h"
#include "models/domain/fieldvalue.h"
#include "models/domain/result.h"

namespace kept {

/// One field of a record and the value it is to have, as text.
struct FieldInput
{
    QString field;
    std::optional<QString> value;

    template<class V>
    void describe(V &v)
    {
        v("field", field, "The API name of the field");
        v("value", value,
          "The new value as text: a decimal amount, an ISO date, an instant with its offset, true or false, an id; left out, "
          "none");
    }
};

/// Reads the text as the field's type; amounts are in the record's currency. Error: FIELD.VALUE (Invalid; values: field, expected).
Result<FieldValue> readField(const Field &field, const FieldInput &input, Currency currency);

} // namespace kept
