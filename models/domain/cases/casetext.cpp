// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/casetext.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPartOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

qsizetype endOfText(const QByteArray &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json.at(i) != '"')
        i += json.at(i) == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

qsizetype endOfNumber(const QByteArray &json, qsizetype start)
{
    qsizetype i = start;
    while (i < json.size() && isPartOfNumber(json.at(i)))
        ++i;
    return i;
}

QByteArray quoteNumbers(const QByteArray &json)
{
    QByteArray quoted;
    quoted.reserve(json.size() + json.size() / 4);
    for (qsizetype i = 0; i < json.size();) {
        const char c = json.at(i);
        const bool number = c == '-' || (c >= '0' && c <= '9');
        const qsizetype end = c == '"' ? endOfText(json, i) : (number ? endOfNumber(json, i) : i + 1);
        const QByteArray piece = json.mid(i, end - i);
        quoted += number ? '"' + piece + '"' : piece;
        i = end;
    }
    return quoted;
}

QByteArray unquoteNumbers(const QByteArray &json)
{
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?(e[-+]?[0-9]+)?$"_s);
    QByteArray bare;
    for (qsizetype i = 0; i < json.size();) {
        const qsizetype end = json.at(i) == '"' ? endOfText(json, i) : i + 1;
        const QByteArray piece = json.mid(i, end - i);
        const bool isText = piece.size() > 2 && piece.startsWith('"');
        const bool isNumber = isText && number.match(QString::fromUtf8(piece.mid(1, piece.size() - 2))).hasMatch();
        bare += isNumber ? piece.mid(1, piece.size() - 2) : piece;
        i = end;
    }
    return bare;
}

} // namespace

Result<QJsonObject> readCases(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(quoteNumbers(json), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::Invalid, u"CASES.JSON"_s, error.errorString(), {{u"offset"_s, error.offset}});
    return document.object();
}

QByteArray caseLine(const QString &id, const QJsonObject &answer)
{
    const QByteArray name = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
    const QByteArray rest = unquoteNumbers(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    return "{\"id\":" + name.mid(1, name.size() - 2) + (answer.isEmpty() ? "" : ",") + rest.mid(1);
}

QByteArray caseLine(const QString &id, const Result<QJsonValue> &actual)
{
    if (actual)
        return caseLine(id, QJsonObject{{u"actual"_s, *actual}});
    const Error &error = actual.error();
    return caseLine(id, QJsonObject{{u"unsupported"_s, error.detail.isEmpty() ? error.code : error.detail}});
}

tl::unexpected<Error> caseUnsupported(const QString &why)
{
    return fail(ErrorKind::Invalid, u"CASE.UNSUPPORTED"_s, why);
}

tl::unexpected<Error> caseMalformed(const QString &what)
{
    return fail(ErrorKind::Invalid, u"CASE.FORMAT"_s, what);
}

Currency caseCurrency()
{
    return *Currency::fromCode(u"EUR");
}

Result<qint64> caseMinor(const QJsonValue &amount)
{
    QString text = amount.toString();
    if (const qsizetype point = text.indexOf(u'.'); point >= 0)
        while (text.endsWith(u'0') && text.size() > point + 2)
            text.chop(1);
    KEPT_TRY(const Money money, Money::parse(text, caseCurrency()));
    return money.minor();
}

QJsonValue caseAmount(qint64 minor)
{
    return Money::fromMinor(minor, caseCurrency()).toText();
}

Result<int> caseInt(const QJsonValue &number)
{
    bool isNumber = false;
    const int value = number.toString().toInt(&isNumber);
    return isNumber ? Result<int>(value) : caseMalformed(u"not a whole number: \"%1\""_s.arg(number.toString()));
}

Result<QDate> caseDate(const QJsonValue &date)
{
    const QDate read = QDate::fromString(date.toString(), Qt::ISODate);
    return read.isValid() ? Result<QDate>(read) : caseMalformed(u"not a date: \"%1\""_s.arg(date.toString()));
}

QJsonValue caseDateText(std::optional<QDate> date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

} // namespace kept
