// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/questionjson.h"

#include "models/domain/compliance/factnames.h"

#include <QJsonArray>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto clockFormat = "HH:mm:ss.zzz";

template<class V>
void fields(V &v, PastContact &x)
{
    v(u"at", x.at), v(u"person", x.person), v(u"direction", x.direction), v(u"channel", x.channel), v(u"outcome", x.outcome);
    v(u"counted", x.counted), v(u"talked", x.talked), v(u"excludedFrom", x.excludedFrom), v(u"point", x.point);
    v(u"place", x.place), v(u"dial", x.dial);
}
template<class V>
void fields(V &v, DebtCreditor &x)
{
    v(u"debt", x.debt), v(u"creditor", x.creditor);
}
template<class V>
void fields(V &v, MoreCallsConsent &x)
{
    v(u"at", x.at), v(u"person", x.person), v(u"debts", x.debts), v(u"from", x.from), v(u"until", x.until);
    v(u"revokedAt", x.revokedAt);
}
template<class V>
void fields(V &v, HoursConsent &x)
{
    v(u"at", x.at), v(u"from", x.from), v(u"to", x.to), v(u"revokedAt", x.revokedAt);
}
template<class V>
void fields(V &v, DialConsent &x)
{
    v(u"at", x.at), v(u"point", x.point), v(u"revokedAt", x.revokedAt);
}
template<class V>
void fields(V &v, CeaseRequest &x)
{
    v(u"receivedAt", x.receivedAt), v(u"debts", x.debts), v(u"withdrawnAt", x.withdrawnAt);
}
template<class V>
void fields(V &v, AttorneyKnown &x)
{
    v(u"since", x.since), v(u"debts", x.debts), v(u"state", x.state), v(u"until", x.until);
}
template<class V>
void fields(V &v, ContactHold &x)
{
    v(u"reason", x.reason), v(u"from", x.from), v(u"until", x.until), v(u"debts", x.debts);
}
template<class V>
void fields(V &v, BankruptcyCase &x)
{
    v(u"proceeding", x.proceeding), v(u"debts", x.debts), v(u"since", x.since), v(u"until", x.until);
}
template<class V>
void fields(V &v, DebtDispute &x)
{
    v(u"receivedAt", x.receivedAt), v(u"debts", x.debts), v(u"validationSentOn", x.validationSentOn);
    v(u"validationReceivedOn", x.validationReceivedOn), v(u"verifiedAt", x.verifiedAt);
}
template<class V>
void fields(V &v, MediumRequest &x)
{
    v(u"at", x.at), v(u"channel", x.channel), v(u"point", x.point), v(u"withdrawnAt", x.withdrawnAt);
}
template<class V>
void fields(V &v, InconvenientTime &x)
{
    v(u"at", x.at), v(u"days", x.days), v(u"from", x.from), v(u"to", x.to), v(u"until", x.until);
}
template<class V>
void fields(V &v, WorkRequest &x)
{
    v(u"oralAt", x.oralAt), v(u"confirmation", x.confirmation);
}
template<class V>
void fields(V &v, ReplyTo &x)
{
    v(u"at", x.at), v(u"channel", x.channel);
}
template<class V>
void fields(V &v, ContactQuestion &x)
{
    v(u"person", x.person), v(u"at", x.at), v(u"debts", x.debts), v(u"zones", x.zones), v(u"channel", x.channel);
    v(u"purpose", x.purpose), v(u"collector", x.collector), v(u"nature", x.nature), v(u"role", x.role), v(u"point", x.point);
    v(u"place", x.place), v(u"history", x.history), v(u"moreCalls", x.moreCalls), v(u"hours", x.hours), v(u"ceases", x.ceases);
    v(u"attorneys", x.attorneys), v(u"holds", x.holds), v(u"employer", x.employer);
    v(u"inconvenientPlaces", x.inconvenientPlaces), v(u"locationCallback", x.locationCallback), v(u"replyTo", x.replyTo);
    v(u"dialledZones", x.dialledZones), v(u"line", x.line), v(u"dial", x.dial), v(u"wrongSince", x.wrongSince);
    v(u"life", x.life), v(u"bankruptcies", x.bankruptcies), v(u"disputes", x.disputes);
    v(u"mediumRequests", x.mediumRequests), v(u"inconvenientTimes", x.inconvenientTimes);
    v(u"dialConsents", x.dialConsents), v(u"workRequest", x.workRequest), v(u"noticeSentOn", x.noticeSentOn);
    v(u"daysPastDue", x.daysPastDue), v(u"holidays", x.holidays), v(u"holidaysFrom", x.holidaysFrom);
    v(u"holidaysUntil", x.holidaysUntil), v(u"creditors", x.creditors);
}
template<class V>
void fields(V &v, ContactFinding &x)
{
    v(u"rule", x.rule), v(u"severity", x.severity), v(u"citation", x.citation), v(u"counted", x.counted);
    v(u"reason", x.reason), v(u"clearsAt", x.clearsAt), v(u"confidence", x.confidence), v(u"pack", x.pack);
    v(u"version", x.version);
}
template<class V>
void fields(V &v, ContactVerdict &x)
{
    v(u"findings", x.findings), v(u"nextAllowed", x.nextAllowed), v(u"missing", x.missing);
}

// What a struct without a default value begins as.
template<class T>
T fresh()
{
    return T();
}
template<>
PastContact fresh()
{
    return {0, ContactId::fromValue(0)};
}
template<>
DebtCreditor fresh()
{
    return {PlanId::fromValue(0), 0};
}
template<>
MoreCallsConsent fresh()
{
    return {0, ContactId::fromValue(0)};
}
template<>
PlanId fresh()
{
    return PlanId::fromValue(0);
}
template<>
ContactPointId fresh()
{
    return ContactPointId::fromValue(0);
}
template<>
ContactQuestion fresh()
{
    return {ContactId::fromValue(0), 0, {}, {}};
}

struct Writer
{
    QJsonObject object;

    template<class T>
    void operator()(QStringView key, T &member)
    {
        if (const QJsonValue value = write(member); !value.isNull())
            object.insert(key.toString(), value);
    }

    static QJsonValue write(qint64 value) { return value; }
    static QJsonValue write(int value) { return value; }
    static QJsonValue write(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }
    static QJsonValue write(const QByteArray &value) { return QString::fromUtf8(value); }
    static QJsonValue write(QDate value) { return value.toString(Qt::ISODate); }
    static QJsonValue write(QTime value)
    {
        return value.isValid() ? QJsonValue(value.toString(QLatin1StringView(clockFormat))) : QJsonValue();
    }
    template<class Tag>
    static QJsonValue write(Id<Tag> value)
    {
        return value.value();
    }
    template<NamedEnum E>
    static QJsonValue write(E value)
    {
        const QString name = nameOf(value);
        return name.isEmpty() ? QJsonValue() : QJsonValue(name);
    }
    template<class T>
    static QJsonValue write(std::optional<T> &value)
    {
        return value ? write(*value) : QJsonValue();
    }
    template<class T>
    static QJsonValue write(std::vector<T> &values)
    {
        QJsonArray array;
        for (T &value : values)
            array.append(write(value));
        return array.isEmpty() ? QJsonValue() : QJsonValue(array);
    }
    template<class T>
    requires requires(T &value, Writer &writer) { fields(writer, value); }
    static QJsonValue write(T &value)
    {
        Writer writer;
        fields(writer, value);
        return writer.object;
    }
};

struct Reader
{
    const QJsonObject object;
    QString failed = {}; ///< the first key that could not be read

    template<class T>
    void operator()(QStringView key, T &member)
    {
        const QJsonValue value = object.value(key.toString());
        if (failed.isEmpty() && !value.isUndefined() && !read(value, member))
            failed = key.toString();
    }

    static bool read(const QJsonValue &value, qint64 &member)
    {
        member = value.toInteger();
        return value.isDouble();
    }
    static bool read(const QJsonValue &value, int &member)
    {
        member = value.toInt();
        return value.isDouble();
    }
    static bool read(const QJsonValue &value, QString &member)
    {
        member = value.toString();
        return value.isString();
    }
    static bool read(const QJsonValue &value, QByteArray &member)
    {
        member = value.toString().toUtf8();
        return value.isString();
    }
    static bool read(const QJsonValue &value, QDate &member)
    {
        member = QDate::fromString(value.toString(), Qt::ISODate);
        return member.isValid();
    }
    static bool read(const QJsonValue &value, QTime &member)
    {
        member = QTime::fromString(value.toString(), QLatin1StringView(clockFormat));
        return member.isValid();
    }
    template<class Tag>
    static bool read(const QJsonValue &value, Id<Tag> &member)
    {
        member = Id<Tag>::fromValue(value.toInteger());
        return value.isDouble();
    }
    template<NamedEnum E>
    static bool read(const QJsonValue &value, E &member)
    {
        const auto named = fromName<E>(value.toString());
        member = named.value_or(member);
        return named.has_value();
    }
    template<class T>
    static bool read(const QJsonValue &value, std::optional<T> &member)
    {
        member = fresh<T>();
        return read(value, *member);
    }
    template<class T>
    static bool read(const QJsonValue &value, std::vector<T> &members)
    {
        for (const QJsonValue &each : value.toArray()) {
            members.push_back(fresh<T>());
            if (!read(each, members.back()))
                return false;
        }
        return value.isArray();
    }
    template<class T>
    requires requires(T &value, Reader &reader) { fields(reader, value); }
    static bool read(const QJsonValue &value, T &member)
    {
        Reader reader{value.toObject()};
        fields(reader, member);
        return value.isObject() && reader.failed.isEmpty();
    }
};

template<class T>
Result<T> readWhole(const QJsonObject &json)
{
    T value = fresh<T>();
    Reader reader{json};
    fields(reader, value);
    if (!reader.failed.isEmpty())
        return fail(ErrorKind::Invalid, u"QUESTION.FORMAT"_s, reader.failed, {{u"key"_s, reader.failed}});
    return value;
}

template<class T>
QJsonObject writeWhole(T value)
{
    Writer writer;
    fields(writer, value);
    return writer.object;
}

} // namespace

QJsonObject toJson(const ContactQuestion &question)
{
    return writeWhole(question);
}

Result<ContactQuestion> contactQuestionFrom(const QJsonObject &json)
{
    return readWhole<ContactQuestion>(json);
}

QJsonObject toJson(const ContactVerdict &verdict)
{
    return writeWhole(verdict);
}

Result<ContactVerdict> contactVerdictFrom(const QJsonObject &json)
{
    return readWhole<ContactVerdict>(json);
}

} // namespace kept
