// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/id.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using AnyId = Id<struct AnyTag>;

// Without letters that are read as digits over the phone.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString prefixOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::CollectionPlan: return u"CP"_s;
    case ObjectKind::PromiseToPay: return u"PTP"_s;
    case ObjectKind::Payment: return u"PAY"_s;
    case ObjectKind::PaymentSchedule: return u"PP"_s;
    case ObjectKind::Hold: return u"HLD"_s;
    case ObjectKind::Dispute: return u"DSP"_s;
    case ObjectKind::Approval: return u"APR"_s;
    case ObjectKind::Case: return u"CASE"_s;
    case ObjectKind::ImportRun: return u"IMP"_s;
    case ObjectKind::ComplianceDecision: return u"DEC"_s;
    default: return {};
    }
}

QString nodeText(qint64 node)
{
    QString text;
    for (; node > 0 || text.size() < 2; node /= alphabet.size())
        text.prepend(alphabet.at(node % alphabet.size()));
    return text;
}

std::optional<qint64> nodeOf(QStringView text)
{
    qint64 node = 0;
    for (const QChar character : text) {
        const qsizetype digit = alphabet.indexOf(character.toUpper());
        if (digit < 0 || node > AnyId::maximumNode)
            return std::nullopt;
        node = node * alphabet.size() + digit;
    }
    return text.isEmpty() || node > AnyId::maximumNode ? std::nullopt : std::optional(node);
}

} // namespace

QString humanNumber(ObjectKind kind, qint64 id)
{
    const QString prefix = prefixOf(kind);
    if (prefix.isEmpty())
        return {};
    const AnyId any = AnyId::fromValue(id);
    const QString sequence = QString::number(any.sequence()).rightJustified(6, u'0');
    return any.node() == 0 ? prefix + u'-' + sequence : prefix + u'-' + nodeText(any.node()) + u'-' + sequence;
}

std::optional<qint64> idOfHumanNumber(ObjectKind kind, QStringView number)
{
    const QList<QStringView> parts = number.trimmed().split(u'-');
    const QString prefix = prefixOf(kind);
    if (prefix.isEmpty() || parts.size() < 2 || parts.size() > 3 || parts.front().compare(prefix, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    bool isNumber = false;
    const qint64 sequence = parts.back().toLongLong(&isNumber);
    const std::optional<qint64> node = parts.size() == 3 ? nodeOf(parts.at(1)) : std::optional<qint64>(0);
    if (!isNumber || sequence < 1 || sequence > AnyId::maximumSequence || !node)
        return std::nullopt;
    return AnyId::make(*node, sequence).value();
}

} // namespace kept
