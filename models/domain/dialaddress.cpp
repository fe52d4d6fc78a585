// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dialaddress.h"

#include <QStringList>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString wholeNumber = u"{number}"_s;
const QString digitsOnly = u"{digits}"_s;
constexpr qsizetype longestPattern = 200;
constexpr qsizetype longestNumber = 32;

// What a SIP or tel address may hold (RFC 3261, 25.1) without what would need quoting.
bool isAddressCharacter(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !u"\"<>{}|\\^`%"_s.contains(c);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

Result<QString> dialledCharacters(const QString &number)
{
    const QString between = u" \u00a0()-./"_s;
    QString kept;
    for (const QChar c : number) {
        if (between.contains(c))
            continue;
        if (!isDigit(c) && c != u'*' && c != u'#' && !(c == u'+' && kept.isEmpty()))
            return fail(ErrorKind::Invalid, u"DIAL.NUMBER"_s, {}, {{u"number"_s, number}});
        kept.append(c);
    }
    if (std::none_of(kept.cbegin(), kept.cend(), isDigit) || kept.size() > longestNumber)
        return fail(ErrorKind::Invalid, u"DIAL.NUMBER"_s, {}, {{u"number"_s, number}});
    return kept.replace(u'#', u"%23"_s);
}

} // namespace

Result<void> checkDialPattern(const QString &pattern)
{
    const QStringList schemes{u"tel:"_s, u"sip:"_s, u"sips:"_s};
    const auto scheme = std::find_if(schemes.begin(), schemes.end(),
                                     [&](const QString &each) { return pattern.startsWith(each, Qt::CaseInsensitive); });
    QString rest = pattern;
    const qsizetype places = pattern.count(wholeNumber) + pattern.count(digitsOnly);
    rest.remove(wholeNumber).remove(digitsOnly);
    if (scheme == schemes.end() || places != 1 || pattern.size() > longestPattern ||
        !std::all_of(rest.cbegin(), rest.cend(), isAddressCharacter))
        return fail(ErrorKind::Invalid, u"DIAL.PATTERN"_s, {}, {{u"number"_s, wholeNumber}, {u"digits"_s, digitsOnly}});
    const bool isSip = *scheme != u"tel:";
    if (isSip && (rest.count(u'@') != 1 || rest.endsWith(u'@')))
        return fail(ErrorKind::Invalid, u"DIAL.DOMAIN"_s);
    return {};
}

Result<QString> dialAddress(const QString &pattern, const QString &number)
{
    if (const auto fits = checkDialPattern(pattern); !fits)
        return tl::make_unexpected(fits.error());
    KEPT_TRY(const QString dialled, dialledCharacters(number));
    QString digits = dialled;
    digits.remove(u'+');
    return QString(pattern).replace(wholeNumber, dialled).replace(digitsOnly, digits);
}

QString callerNumber(const QString &address)
{
    const QString plain = address.section(u'<', -1).section(u'>', 0, 0).trimmed();
    const QString rest = plain.mid(plain.indexOf(u':') + 1);
    // What a SIP address has no "@" behind is the computer.
    if (plain.startsWith(u"sip", Qt::CaseInsensitive) && !rest.contains(u'@'))
        return {};
    const QString user = rest.section(u'@', 0, 0).section(u';', 0, 0);
    const auto number = dialledCharacters(QString::fromUtf8(QByteArray::fromPercentEncoding(user.toUtf8())));
    return number ? *number : QString();
}

} // namespace kept
