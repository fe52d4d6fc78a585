// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"

#include <algorithm>

namespace kept {

const Field *ObjectType::field(QStringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) { return field.apiName == name; });
    return found == fields.end() ? nullptr : &*found;
}

const Field *ObjectType::keyField() const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [](const Field &field) { return field.use == FieldUse::Key; });
    return found == fields.end() ? nullptr : &*found;
}

const ObjectType &objectType(ObjectKind kind)
{
    return *std::find_if(catalogue().begin(), catalogue().end(), [&](const ObjectType &type) { return type.kind == kind; });
}

const ObjectType *objectType(QStringView apiName)
{
    const auto &all = catalogue();
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const ObjectType &type) { return type.apiName.compare(apiName, Qt::CaseInsensitive) == 0; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace kept
