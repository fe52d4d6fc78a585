// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/casetext.h"

#include "models/domain/compliance/scope.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;

/// Reads digits and signs from the left; once something is wrong it stays wrong.
class Scanner final
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    int digits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const char16_t digit = next();
            m_good = m_good && digit >= u'0' && digit <= u'9';
            value = value * 10 + (digit - u'0');
        }
        return m_good ? value : 0;
    }
    /// The thousandths of a decimal fraction of any length.
    int fraction()
    {
        int thousandths = 0;
        int weight = 100;
        for (thousandths = digits(1) * weight; peek() >= u'0' && peek() <= u'9';)
            thousandths += digits(1) * (weight /= 10);
        return thousandths;
    }
    void sign(char16_t expected) { m_good = next() == expected && m_good; }
    char16_t next() { return m_at < m_text.size() ? m_text.at(m_at++).unicode() : u'\0'; }
    char16_t peek() const { return m_at < m_text.size() ? m_text.at(m_at).unicode() : u'\0'; }
    void fail() { m_good = false; }
    bool ended() const { return m_good && m_at == m_text.size(); }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

qint64 readClock(Scanner &text)
{
    const int hours = text.digits(2);
    text.sign(u':');
    const int minutes = text.digits(2);
    int seconds = 0;
    if (text.peek() == u':') {
        text.next();
        seconds = text.digits(2);
    }
    if (hours > 23 || minutes > 59 || seconds > 59)
        text.fail();
    qint64 fraction = 0;
    if (text.peek() == u'.') {
        text.next();
        fraction = text.fraction();
    }
    return (hours * qint64(60) + minutes) * minuteMs + seconds * secondMs + fraction;
}

qint64 readOffset(Scanner &text)
{
    const char16_t sign = text.next();
    if (sign == u'Z')
        return 0;
    if (sign != u'+' && sign != u'-')
        text.fail();
    const int hours = text.digits(2);
    if (text.peek() == u':')
        text.next();
    const int minutes = text.digits(2);
    if (hours > 18 || minutes > 59)
        text.fail();
    const qint64 offset = (hours * qint64(60) + minutes) * minuteMs;
    return sign == u'-' ? -offset : offset;
}

} // namespace

tl::unexpected<Error> malformedCase(const QString &detail)
{
    return fail(ErrorKind::Invalid, u"CASE.FORMAT"_s, detail);
}

std::optional<qint64> instantOf(const QJsonValue &value)
{
    const QString written = value.toString();
    Scanner text(written);
    const int year = text.digits(4);
    text.sign(u'-');
    const int month = text.digits(2);
    text.sign(u'-');
    const QDate date(year, month, text.digits(2));
    text.sign(u'T');
    const qint64 clock = readClock(text);
    const qint64 offset = readOffset(text);
    if (!text.ended() || !date.isValid())
        return std::nullopt;
    return dayNumber(date) * ZoneClock::dayMs + clock - offset;
}

QTime timeOf(const QJsonValue &value)
{
    const QString written = value.toString();
    Scanner text(written);
    const int hours = text.digits(2);
    text.sign(u':');
    const int minutes = text.digits(2);
    return text.ended() ? QTime(hours, minutes) : QTime();
}

std::optional<QDate> dateOf(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QJsonValue namedIn(const QJsonValue &list, const QJsonValue &id)
{
    if (!id.isString())
        return QJsonValue::Undefined;
    for (const QJsonValue &entry : CaseEntries(list))
        if (entry[u"id"] == id)
            return entry;
    return QJsonValue::Undefined;
}

CaseNames::CaseNames(const QJsonArray &debts)
{
    for (const QJsonValue &debt : debts)
        if (const QString group = debt[u"group"].toString(); !group.isEmpty())
            m_groups.insert(debt[u"id"].toString(), group);
}

/// Even numbers for debts, odd ones for groups: no group may pass for a debt.
PlanId CaseNames::debt(const QString &name)
{
    const QString group = m_groups.value(name);
    return PlanId::fromValue(group.isEmpty() ? 2 * numberIn(m_debts, name) : 2 * numberIn(m_debtGroups, group) + 1);
}

std::vector<PlanId> CaseNames::debts(const QJsonValue &names)
{
    const QJsonArray list = names.toArray();
    std::vector<PlanId> ids;
    ids.reserve(static_cast<size_t>(list.size()));
    for (const QJsonValue &name : list)
        ids.push_back(debt(name.toString()));
    return ids;
}

std::optional<ContactPointId> CaseNames::maybePoint(const QJsonValue &name)
{
    return name.isString() ? std::optional(point(name.toString())) : std::nullopt;
}

qint64 CaseNames::numberIn(Numbers &numbers, const QString &name)
{
    const auto known = numbers.constFind(name);
    return known != numbers.cend() ? *known : *numbers.insert(name, numbers.size() + 1);
}

} // namespace kept
