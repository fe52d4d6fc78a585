// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonezones.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kept {
namespace {

using namespace Qt::Literals::StringLiterals;

tl::unexpected<Error> malformed(const QString &detail)
{
    return fail(ErrorKind::Invalid, u"PHONEZONES.FORMAT"_s, detail);
}

bool isPrefix(const QString &text)
{
    return !text.isEmpty() && text.size() <= 15 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The zones of one prefix, given as indices into the list of names.
Result<std::vector<QByteArray>> zonesAt(const QJsonValue &indices, const QJsonArray &names)
{
    std::vector<QByteArray> zones;
    for (const QJsonValue &index : indices.toArray()) {
        const QString name = names.at(index.toInt(-1)).toString();
        if (name.isEmpty())
            return malformed(u"an index names no zone"_s);
        zones.push_back(name.toUtf8());
    }
    return zones;
}

} // namespace

Result<PhoneZones> PhoneZones::parse(const QByteArray &json)
{
    QJsonParseError failure;
    const QJsonObject file = QJsonDocument::fromJson(json, &failure).object();
    if (failure.error != QJsonParseError::NoError)
        return malformed(failure.errorString());
    const QJsonArray names = file[u"zones"].toArray();
    const QJsonObject prefixes = file[u"prefixes"].toObject();
    if (names.isEmpty() || prefixes.isEmpty())
        return malformed(u"zones or prefixes are missing"_s);
    PhoneZones phones;
    for (auto prefix = prefixes.begin(); prefix != prefixes.end(); ++prefix) {
        if (!isPrefix(prefix.key()))
            return malformed(u"\"%1\" is no prefix"_s.arg(prefix.key()));
        KEPT_TRY(const std::vector<QByteArray> zones, zonesAt(prefix.value(), names));
        phones.m_zones.insert(prefix.key().toLatin1(), zones);
        phones.m_longest = std::max(phones.m_longest, prefix.key().size());
    }
    return phones;
}

std::vector<QByteArray> PhoneZones::lookup(const QString &e164) const
{
    if (!e164.startsWith(u'+'))
        return {};
    const QByteArray digits = e164.mid(1).toLatin1();
    for (qsizetype length = std::min(m_longest, digits.size()); length > 0; --length)
        if (const auto found = m_zones.constFind(digits.left(length)); found != m_zones.cend())
            return *found;
    return {};
}

} // namespace kept
