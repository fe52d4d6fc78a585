// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/packshelf.h"

#include "models/domain/compliance/packreader.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView house = u"GEN";

QString folderOf(const QString &source)
{
    return source.section(u'/', 0, -2);
}

tl::unexpected<Error> wrong(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Invalid, u"PACK.FORMAT"_s, path + u": "_s + reason, {{u"path"_s, path}, {u"reason"_s, reason}});
}

/// A pack may take the place of one that stood elsewhere, never of one beside it.
Result<void> standsAlone(const RulePack &pack, const std::vector<RulePack> &others)
{
    for (const RulePack &other : others) {
        if (other.id == pack.id) {
            if (other.source != pack.source && folderOf(other.source) == folderOf(pack.source))
                return wrong(u"/id"_s, u"\"%1\" is the id of %2 too"_s.arg(pack.id, other.source));
            continue;
        }
        for (size_t i = 0; i < pack.rules.size(); ++i)
            if (std::ranges::find(other.rules, pack.rules[i].id, &ContactRule::id) != other.rules.end())
                return wrong(u"/rules/%1/id"_s.arg(i), u"\"%1\" stands in the pack %2 too"_s.arg(pack.rules[i].id, other.id));
    }
    return {};
}

} // namespace

Result<void> PackShelf::put(const QByteArray &json, const QString &source)
{
    Result<RulePack> pack = readRulePack(json);
    if (pack) {
        pack->source = source;
        if (const auto alone = standsAlone(*pack, m_packs); !alone)
            pack = tl::make_unexpected(alone.error());
    }
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

void PackShelf::reject(const QString &source, Error error)
{
    std::erase_if(m_rejected, [&](const RejectedPack &rejected) { return rejected.source == source; });
    error.values.insert(u"source"_s, source);
    m_rejected.push_back({source, std::move(error)});
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
