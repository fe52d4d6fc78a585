// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"

#include <algorithm>
#include <array>

namespace kept {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Countries and territories of the North American Numbering Plan.
bool northAmerican(QStringView country)
{
    static constexpr std::array<const char16_t *, 25> members{u"AG", u"AI", u"AS", u"BB", u"BM", u"BS", u"CA", u"DM", u"DO",
                                                              u"GD", u"GU", u"JM", u"KN", u"KY", u"LC", u"MP", u"MS", u"PR",
                                                              u"SX", u"TC", u"TT", u"US", u"VC", u"VG", u"VI"};
    return std::ranges::any_of(members, [&](const char16_t *member) { return country == QStringView(member); });
}

tl::unexpected<Error> invalid(const QString &code, QStringView text, const QString &expected = {})
{
    return fail(ErrorKind::Invalid, code, {}, {{u"text"_s, text.toString()}, {u"expected"_s, expected}});
}

bool isSeparator(QChar c)
{
    return c.isSpace() || u"()-./"_s.contains(c) || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) ||
           c.category() == QChar::Other_Format;
}

/// Digits, after a "+" where the text has one; full-width forms are read like plain ones.
Result<QString> dialled(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).trimmed();
    if (plain.startsWith(u'+') && !plain.startsWith(u"+39"))
        plain.remove(u"(0)"_s);
    QString digits;
    for (const QChar c : plain) {
        if (c.digitValue() >= 0)
            digits += QString::number(c.digitValue());
        else if (c == u'+' && digits.isEmpty())
            digits += c;
        else if (!isSeparator(c))
            return invalid(u"PHONE.CHARACTERS"_s, text, u"0-9 + ( ) - ."_s);
    }
    if (digits.isEmpty() || digits == u"+")
        return invalid(u"PHONE.EMPTY"_s, text);
    return digits;
}

/// Neither area codes nor exchanges begin with 0 or 1, and N11 is for services.
bool isCode(QStringView code)
{
    return code.front() >= u'2' && code.mid(1) != u"11";
}

/// @param digits "1", then area code, exchange and line
Result<QString> checkedNorthAmerican(QStringView digits, QStringView text)
{
    if (digits.size() != 11)
        return invalid(u"PHONE.LENGTH"_s, text, u"10"_s);
    if (!isCode(digits.mid(1, 3)) || digits.at(2) == u'9')
        return invalid(u"PHONE.AREA"_s, text);
    if (!isCode(digits.mid(4, 3)))
        return invalid(u"PHONE.EXCHANGE"_s, text);
    return u'+' + digits.toString();
}

Result<QString> checkedInternational(const QString &digits, QStringView text)
{
    if (digits.startsWith(u'1'))
        return checkedNorthAmerican(digits, text);
    if (digits.startsWith(u'0'))
        return invalid(u"PHONE.COUNTRY"_s, text);
    if (digits.size() < 8 || digits.size() > 15)
        return invalid(u"PHONE.LENGTH"_s, text, u"8-15"_s);
    return u'+' + digits;
}

} // namespace

Result<QString> toE164(QStringView text, QStringView country)
{
    KEPT_TRY(const QString digits, dialled(text));
    if (digits.startsWith(u'+'))
        return checkedInternational(digits.mid(1), text);
    if (digits.startsWith(u"00"))
        return checkedInternational(digits.mid(2), text);
    if (!northAmerican(country))
        return invalid(u"PHONE.COUNTRY"_s, text);
    if (digits.startsWith(u"011"))
        return checkedInternational(digits.mid(3), text);
    return checkedNorthAmerican(digits.startsWith(u'1') ? digits : u'1' + digits, text);
}

} // namespace kept
