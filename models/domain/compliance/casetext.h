// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/words.h"
#include "models/domain/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

namespace kept {

/// CASE.FORMAT and what is malformed.
tl::unexpected<Error> malformedCase(const QString &detail);

/// An ISO 8601 instant with an offset, seconds or none; one without an offset is no instant. UTC milliseconds.
std::optional<qint64> instantOf(const QJsonValue &value);
/// "HH:MM"; "24:00" and anything else are no time.
QTime timeOf(const QJsonValue &value);
std::optional<QDate> dateOf(const QJsonValue &value);
/// The object of that id in a list; undefined when there is none.
QJsonValue namedIn(const QJsonValue &list, const QJsonValue &id);

template<class Enum>
Result<Enum> wordIn(Words<Enum> words, const QJsonValue &value)
{
    const std::optional<Enum> known = valueOf(words, value.toString());
    if (!known)
        return malformedCase(QStringLiteral("unknown word \"%1\"").arg(value.toString()));
    return *known;
}

/// The entries of a list, for a loop; QJsonArray itself copies a list that might be changed while it is walked.
class CaseEntries final
{
public:
    explicit CaseEntries(const QJsonValue &list) : m_list(list.toArray()) {}
    auto begin() const { return m_list.constBegin(); }
    auto end() const { return m_list.constEnd(); }

private:
    QJsonArray m_list;
};

/// Numbers for the names of one case; debts of one group get one number.
class CaseNames final
{
public:
    explicit CaseNames(const QJsonArray &debts);

    ContactId person(const QString &name) { return ContactId::fromValue(numberIn(m_persons, name)); }
    ContactPointId point(const QString &name) { return ContactPointId::fromValue(numberIn(m_points, name)); }
    PlanId debt(const QString &name);
    qint64 creditor(const QString &name) { return numberIn(m_creditors, name); }
    std::vector<PlanId> debts(const QJsonValue &names);
    /// Every number when the value is null.
    std::optional<ContactPointId> maybePoint(const QJsonValue &name);

private:
    using Numbers = QHash<QString, qint64>;
    static qint64 numberIn(Numbers &numbers, const QString &name);

    QHash<QString, QString> m_groups;
    Numbers m_persons;
    Numbers m_points;
    Numbers m_debts;
    Numbers m_debtGroups;
    Numbers m_creditors;
};

} // namespace kept
