// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/evaluate.h"
#include "models/domain/compliance/packshelf.h"
#include "models/queries/contactfacts.h"

#include <QJsonArray>

#include <map>

namespace kept {

/// Judges questions by the packs of a shelf; packs that go together are ranked once. The one place that chooses packs.
class ContactJudge final
{
public:
    explicit ContactJudge(const PackShelf &shelf) : m_shelf(shelf) {}

    const PackShelf &shelf() const { return m_shelf; }

    /// The question of a customer's person, with the packs of every jurisdiction the person may be in.
    AskedContact ask(const CustomerFacts &facts, const ContactAsk &ask) const;
    /// Errors: those of PackShelf::rules().
    Result<ContactVerdict> judge(const AskedContact &asked);
    /// The same question with those past contacts only that bear on the verdict, as it is kept.
    Result<AskedContact> pared(AskedContact asked);

private:
    Result<const RuleSet *> rulesOf(const QStringList &packs);

    const PackShelf &m_shelf;
    ZoneClocks m_clocks;
    std::map<QStringList, RuleSet> m_rules;
};

/// The packs by which a question was judged: id, version and checksum of each, the house's own among them.
QJsonArray packsJson(const PackShelf &shelf, const QStringList &packs);
/// SHA-256 of the whole question and its packs, as hexadecimal: the same facts have the same digest.
QString inputsDigest(const AskedContact &asked);

} // namespace kept
