// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/specreader.h"

#include <utility>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

/// The minutes since midnight of "HH:MM"; less than none for anything else.
qint64 minutesOf(const QString &clock)
{
    if (clock.size() != 5 || clock.at(2) != u':')
        return -1;
    for (const int i : {0, 1, 3, 4})
        if (clock.at(i) < u'0' || clock.at(i) > u'9')
            return -1;
    const int hours = clock.left(2).toInt();
    const int minutes = clock.mid(3).toInt();
    const bool exists = (hours < 24 && minutes < 60) || (hours == 24 && minutes == 0);
    return exists ? hours * 60 + minutes : -1;
}

} // namespace

SpecReader::SpecReader(QJsonObject object, QString path, SpecContext &context)
    : m_object(std::move(object)), m_path(std::move(path)), m_context(&context)
{}

SpecReader::SpecReader(SpecReader &&other) noexcept
    : m_object(std::exchange(other.m_object, {})), m_path(std::move(other.m_path)), m_context(other.m_context),
      m_asked(std::move(other.m_asked))
{}

SpecReader::~SpecReader()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys)
        if (!m_asked.contains(key))
            refuse(key, u"unknown key"_s);
}

void SpecReader::refuse(const QString &key, const QString &reason)
{
    if (failed())
        return;
    const QString path = key.isEmpty() ? m_path : m_path + u'/' + key;
    m_context->error = Error{
        ErrorKind::Invalid, u"PACK.FORMAT"_s, path + u": "_s + reason, {{u"path"_s, path}, {u"reason"_s, reason}}, {}};
}

QJsonValue SpecReader::take(const QString &key)
{
    m_asked.insert(key);
    QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        refuse(key, u"missing"_s);
    return value;
}

QString SpecReader::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString() || value.toString().trimmed().isEmpty())
        refuse(key, u"a text is expected"_s);
    return value.toString();
}

QString SpecReader::text(const QString &key, const QString &otherwise)
{
    return has(key) ? text(key) : otherwise;
}

int SpecReader::number(const QString &key, int least, int most)
{
    const QJsonValue value = take(key);
    const int number = value.toInt(least - 1);
    if (number < least || number > most)
        refuse(key, u"a whole number from %1 to %2 is expected"_s.arg(least).arg(most));
    return number;
}

bool SpecReader::flag(const QString &key, bool otherwise)
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = take(key);
    if (!value.isBool())
        refuse(key, u"true or false is expected"_s);
    return value.toBool();
}

QDate SpecReader::date(const QString &key)
{
    const QString written = text(key);
    const QDate date = QDate::fromString(written, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        refuse(key, u"\"%1\" is no date"_s.arg(written));
    return date;
}

qint64 SpecReader::clock(const QString &key)
{
    const QString written = text(key);
    const qint64 minutes = minutesOf(written);
    if (minutes < 0)
        refuse(key, u"\"%1\" is no time of day"_s.arg(written));
    return minutes * minuteMs;
}

QStringList SpecReader::texts(const QString &key)
{
    const QJsonValue value = take(key);
    QStringList list;
    for (const QJsonValue &entry : value.toArray()) {
        if (!entry.isString())
            refuse(key, u"a list of texts is expected"_s);
        if (list.contains(entry.toString()))
            refuse(key, u"\"%1\" stands twice"_s.arg(entry.toString()));
        list.append(entry.toString());
    }
    if (list.isEmpty())
        refuse(key, u"a list of texts is expected"_s);
    return list;
}

unsigned SpecReader::weekdays(const QString &key)
{
    unsigned days = 0;
    for (const QJsonValue &entry : take(key).toArray()) {
        const int day = entry.toInt();
        if (day < 1 || day > 7 || (days >> day & 1U) != 0)
            refuse(key, u"days are 1 (Monday) to 7, each once"_s);
        else
            days |= 1U << day;
    }
    return days;
}

SpecReader SpecReader::object(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        refuse(key, u"an object is expected"_s);
    return {value.toObject(), m_path + u'/' + key, *m_context};
}

std::vector<SpecReader> SpecReader::objects(const QString &key)
{
    const QJsonArray entries = take(key).toArray();
    if (entries.isEmpty())
        refuse(key, u"a list of objects is expected"_s);
    std::vector<SpecReader> readers;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = u"%1/%2/%3"_s.arg(m_path, key).arg(i);
        if (!entries.at(i).isObject())
            refuse(u"%1/%2"_s.arg(key).arg(i), u"an object is expected"_s);
        readers.emplace_back(entries.at(i).toObject(), path, *m_context);
    }
    return readers;
}

ShutDays readShutDays(SpecReader &spec)
{
    const unsigned weekdays = spec.has(u"weekdays"_s) ? spec.weekdays(u"weekdays"_s) : 0;
    const bool holidays = spec.flag(u"holidays"_s, false);
    if (weekdays == 0 && !holidays)
        spec.refuse({}, u"no day is closed"_s);
    return {weekdays, holidays};
}

} // namespace kept
