// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/ruleset.h"
#include "models/domain/result.h"

namespace kept {

/// A pack that was not taken, and why; the pack of that id that was good before stays in force.
struct RejectedPack
{
    QString source; ///< the file it came from
    Error error;
};

/// The rule packs in force, at most one of an id. A later pack takes the place of an earlier one only when it can be read.
class PackShelf final
{
public:
    /// Reads a pack and puts it in force. Errors: those of readRulePack(), and PACK.FORMAT for an id that another file of the
    /// same folder has too or a rule that stands in another pack; with the source in values. Nothing changes then but
    /// rejected().
    Result<void> put(const QByteArray &json, const QString &source);
    /// Notes a file that could not even be read.
    void reject(const QString &source, Error error);

    const std::vector<RulePack> &packs() const { return m_packs; }
    const std::vector<RejectedPack> &rejected() const { return m_rejected; }
    const RulePack *find(const QString &id) const;

    /// The rules of these packs in this order, the house's own always among them.
    /// Errors: NotFound PACK.UNKNOWN with the id in values: a pack that is missing must not pass for one that allows.
    Result<RuleSet> rules(const QStringList &ids) const;

    /// The ids that bind contacts with a person there: the country's own first, then the state's, then the city's.
    QStringList idsFor(const QString &country, const QString &state = {}, const QString &city = {}) const;

private:
    std::vector<RulePack> m_packs;
    std::vector<RejectedPack> m_rejected;
};

} // namespace kept
