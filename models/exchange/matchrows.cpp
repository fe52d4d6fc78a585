// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/matchrows.h"

#include "models/exchange/numbertext.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

std::optional<NamedPart> readPart(const QByteArray &text, const ValueFormats &formats, Currency currency)
{
    const qsizetype amount = text.lastIndexOf(' ');
    const qsizetype number = amount > 0 ? text.lastIndexOf(' ', amount - 1) : -1;
    if (number <= 0)
        return std::nullopt;
    NamedPart part;
    bool isNumber = false;
    part.promise = QByteArray::fromPercentEncoding(text.first(number).trimmed());
    part.number = text.sliced(number + 1, amount - number - 1).toLongLong(&isNumber);
    const bool isAmount = !readDecimal(QByteArrayView(text).sliced(amount + 1), formats.decimals, currency.decimals(),
                                       part.amount);
    if (part.promise.isEmpty() || part.promise.contains('\0') || !isNumber || part.number <= 0 || !isAmount || part.amount <= 0)
        return std::nullopt;
    return part;
}

} // namespace

tl::expected<std::vector<NamedPart>, RecordProblem> readPromiseParts(const QByteArray &text, const ValueFormats &formats,
                                                                     Currency currency)
{
    std::vector<NamedPart> parts;
    if (text.trimmed().isEmpty())
        return parts;
    for (const QByteArray &each : text.split(';')) {
        const auto part = readPart(each.trimmed(), formats, currency);
        if (!part)
            return tl::make_unexpected(RecordProblem{
                u"PromiseParts"_s, {u"IMPORT.PROMISE_PARTS"_s, Severity::Block, u"PTP-7 1 50.00; PTP-9 2 10.00"_s}});
        parts.push_back(*part);
    }
    return parts;
}

QByteArray promisePartsText(const std::vector<ToldMatch> &matches, Currency currency)
{
    QByteArrayList texts;
    for (const ToldMatch &each : matches) {
        QByteArray key = each.promiseKey;
        key.replace('%', "%25").replace(';', "%3B");
        texts.append(key + ' ' + QByteArray::number(each.partNumber) + ' ' + decimalText(each.amount, currency.decimals()));
    }
    return texts.join("; ");
}

} // namespace kept
