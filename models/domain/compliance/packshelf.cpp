// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/packshelf.h"

#include "models/domain/compliance/packreader.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView house = u"GEN";

} // namespace

Result<void> PackShelf::put(const QByteArray &json, const QString &source)
{
    Result<RulePack> pack = readRulePack(json);
    std::erase_if(m_rejected, [&](const RejectedPack &rejected) { return rejected.source == source; });
    if (!pack) {
        pack.error().values.insert(u"source"_s, source);
        m_rejected.push_back({source, pack.error()});
        return tl::make_unexpected(pack.error());
    }
    const auto earlier = std::ranges::find(m_packs, pack->id, &RulePack::id);
    if (earlier == m_packs.end())
        m_packs.push_back(std::move(*pack));
    else
        *earlier = std::move(*pack);
    return {};
}

const RulePack *PackShelf::find(const QString &id) const
{
    const auto found = std::ranges::find(m_packs, id, &RulePack::id);
    return found == m_packs.end() ? nullptr : &*found;
}

Result<RuleSet> PackShelf::rules(const QStringList &ids) const
{
    std::vector<RulePack> chosen;
    for (const QString &id : ids) {
        const RulePack *pack = find(id);
        if (!pack)
            return fail(ErrorKind::NotFound, u"PACK.UNKNOWN"_s, id, {{u"pack"_s, id}});
        chosen.push_back(*pack);
    }
    if (const RulePack *own = find(house.toString()); own && !ids.contains(own->id))
        chosen.push_back(*own);
    return RuleSet(chosen);
}

QStringList PackShelf::idsFor(const QString &country, const QString &state, const QString &city) const
{
    QStringList wide;
    QStringList regional;
    QStringList local;
    for (const RulePack &pack : m_packs) {
        if (pack.country.isEmpty() || pack.country != country)
            continue;
        if (pack.state.isEmpty())
            wide.append(pack.id);
        else if (pack.state == state && pack.city.isEmpty())
            regional.append(pack.id);
        else if (pack.state == state && pack.city == city)
            local.append(pack.id);
    }
    return wide + regional + local;
}

} // namespace kept
