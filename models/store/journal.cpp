// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/journal.h"

#include <algorithm>

namespace kept {

namespace {

QString apiNameOf(ObjectKind object, const QString &column)
{
    const auto &fields = objectType(object).fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.column == column; });
    return found == fields.end() ? column : found->apiName;
}

} // namespace

void Journal::setStamp(qint64 at, std::optional<UserId> by)
{
    m_at = at;
    m_by = by;
}

void Journal::touch(ObjectKind object, qint64 id)
{
    const Touched touched{object, id};
    if (m_touchedOnce.insert(touched).second)
        m_touched.push_back(touched);
}

void Journal::change(ObjectKind object, qint64 id, const QString &column, std::optional<QString> before,
                     std::optional<QString> after)
{
    touch(object, id);
    const QString field = apiNameOf(object, column);
    // A field written twice in one transaction has one history entry: from its first value to its last.
    const auto [known, isFirst] = m_changeOf.try_emplace({object, id, field}, m_changes.size());
    if (!isFirst) {
        m_changes[known->second].after = std::move(after);
        return;
    }
    m_changes.push_back({object, id, field, std::move(before), std::move(after)});
}

void Journal::setSubject(ObjectKind object, qint64 id)
{
    if (!m_subject)
        m_subject = Touched{object, id};
}

} // namespace kept
