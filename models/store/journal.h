// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/id.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace kept {

/// A record that a transaction made or changed.
struct Touched
{
    ObjectKind object;
    qint64 id;
    friend auto operator<=>(const Touched &, const Touched &) = default;
};

/// One field before and after, as stored: amounts in minor units, instants in UTC milliseconds, dates as ISO text.
struct FieldChange
{
    ObjectKind object;
    qint64 id;
    QString field; ///< its API name, or the column where it has none
    std::optional<QString> before;
    std::optional<QString> after;
};

/// What one transaction does: by whom, when, to which records; its event and change feed are written from it.
class Journal final
{
public:
    /// Who acts and when (UTC milliseconds); stamped on every record written.
    void setStamp(qint64 at, std::optional<UserId> by);
    qint64 at() const { return m_at; }
    std::optional<UserId> by() const { return m_by; }

    void touch(ObjectKind object, qint64 id);
    bool hasTouched(ObjectKind object, qint64 id) const { return m_touchedOnce.contains({object, id}); }
    /// Notes a changed column and touches its record.
    void change(ObjectKind object, qint64 id, const QString &column, std::optional<QString> before, std::optional<QString> after);
    /// The record the event is about; the first call counts.
    void setSubject(ObjectKind object, qint64 id);
    void setPlan(PlanId plan) { m_plan = plan; }
    void setAccount(AccountId account) { m_account = account; }

    const std::vector<Touched> &touched() const { return m_touched; }
    const std::vector<FieldChange> &changes() const { return m_changes; }
    std::optional<Touched> subject() const { return m_subject; }
    std::optional<PlanId> plan() const { return m_plan; }
    std::optional<AccountId> account() const { return m_account; }

private:
    qint64 m_at = 0;
    std::optional<UserId> m_by;
    std::vector<Touched> m_touched;
    std::set<Touched> m_touchedOnce;
    std::vector<FieldChange> m_changes;
    std::map<std::tuple<ObjectKind, qint64, QString>, size_t> m_changeOf; ///< index into m_changes
    std::optional<Touched> m_subject;
    std::optional<PlanId> m_plan;
    std::optional<AccountId> m_account;
};

} // namespace kept
