// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/packshelf.h"
#include "models/domain/compliance/placezones.h"
#include "models/domain/compliance/zoneclock.h"
#include "models/domain/phonezones.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace kept {

/// Answers cases of the "call-compliance-vectors/1" format by the rule packs in force; packs that go together are ranked
/// once. One object serves one thread.
class CallCases final
{
public:
    explicit CallCases(const PackShelf &shelf);

    /// A case that can't be judged has "unsupported" and why. Error: CASE.FORMAT (Invalid).
    Result<QJsonObject> answerTo(const QJsonObject &vector);
    /// The answer with the case's id as one line of JSON; a case that is malformed is told by its line too.
    QByteArray lineOf(const QJsonObject &vector);

private:
    Result<const RuleSet *> rulesOf(const QStringList &packs);

    const PackShelf &m_shelf;
    const PhoneZones &m_phones;
    const PlaceZones &m_places;
    ZoneClocks m_clocks;
    std::map<QStringList, RuleSet> m_rules;
};

/// The lines of a whole file of cases in the file's order, read and judged by so many threads, however few the cases are.
/// Errors: JSON.SYNTAX with the offset, JSON.MISSING with the path (Invalid).
Result<std::vector<QByteArray>> runCallCases(const QByteArray &json, const PackShelf &shelf, unsigned threads);

} // namespace kept
