// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/describe.h"
#include "models/commands/registry.h"
#include "models/commands/textcheck.h"
#include "models/domain/role.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;

namespace {

struct Part
{
    QDate date;
    Money amount;
    template<class V>
    void describe(V &v)
    {
        v("date", date, "When");
        v("amount", amount, "How much");
    }
};

struct Everything
{
    PlanId plan = PlanId::fromValue(1);
    QString text;
    qint64 whole = 0;
    int small = 0;
    bool flag = false;
    Instant at;
    Role role = Role::Specialist;
    std::optional<QString> maybe;
    std::vector<Part> parts;
    template<class V>
    void describe(V &v)
    {
        v("plan", plan, "The plan");
        v("text", text, "Some text");
        v("whole", whole, "A whole number");
        v("small", small, "A small number");
        v("flag", flag, "Yes or no");
        v("at", at, "An instant");
        v("role", role, "A role");
        v("maybe", maybe, "Perhaps");
        v("parts", parts, "The parts");
    }
};

QJsonObject sample()
{
    Everything all;
    all.text = u"añb 'c' <d>"_s;
    all.at = Instant{1'768'489'200'123};
    all.parts = {{QDate(2026, 3, 31), Money::fromMinor(125'000, *Currency::fromCode(u"USD"_s))}};
    return toJson(all);
}

} // namespace

/// Commands travel as JSON and come back as they were; what does not fit is refused with its place.
class DescribeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenReadsBack()
    {
        const QJsonObject json = sample();
        QCOMPARE(json.value(u"at"_s).toString(), u"2026-01-15T15:00:00.123Z"_s);
        QVERIFY(!json.contains(u"maybe"_s));
        const auto back = fromJson<Everything>(json);
        QVERIFY(back);
        QCOMPARE(toJson(*back), json);
        QCOMPARE(back->parts.front().amount.toText(), u"1250.00"_s);
    }

    void aWrongValueIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("path");
        const auto part = [](const QJsonValue &date, const QJsonValue &amount) {
            return QJsonValue(QJsonArray{QJsonObject{{u"date"_s, date}, {u"amount"_s, amount}}});
        };
        const QJsonObject dollar{{u"amount"_s, u"1.00"_s}, {u"currency"_s, u"USD"_s}};
        const QJsonObject thirds{{u"amount"_s, u"1.005"_s}, {u"currency"_s, u"USD"_s}};
        const QJsonObject nowhere{{u"amount"_s, u"1.00"_s}, {u"currency"_s, u"ABC"_s}};
        const QJsonObject number{{u"amount"_s, 1.5}, {u"currency"_s, u"USD"_s}};
        const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &code,
                            const QString &path) { QTest::newRow(name) << key << value << code << path; };
        row("a required field is missing", u"text"_s, QJsonValue::Undefined, u"JSON.MISSING"_s, u"/text"_s);
        row("null is not a text", u"text"_s, QJsonValue(), u"JSON.TYPE"_s, u"/text"_s);
        row("no such field", u"color"_s, 1, u"JSON.UNKNOWN"_s, u"/color"_s);
        row("an id is positive", u"plan"_s, 0, u"JSON.TYPE"_s, u"/plan"_s);
        row("a fraction is no integer", u"whole"_s, 1.5, u"JSON.TYPE"_s, u"/whole"_s);
        row("beyond 32 bits", u"small"_s, 2'147'483'648LL, u"JSON.TYPE"_s, u"/small"_s);
        row("one is not true", u"flag"_s, 1, u"JSON.TYPE"_s, u"/flag"_s);
        row("an instant without offset", u"at"_s, u"2026-01-15T15:00:00"_s, u"JSON.TYPE"_s, u"/at"_s);
        row("a role there is not", u"role"_s, u"King"_s, u"JSON.TYPE"_s, u"/role"_s);
        row("a null character", u"text"_s, QString(QChar(u'\0')), u"TEXT.CONTROL"_s, u"/text"_s);
        row("half a surrogate pair", u"text"_s, QString(QChar(0xd800)), u"TEXT.CONTROL"_s, u"/text"_s);
        row("too long", u"text"_s, QString(maximumTextLength + 1, u'x'), u"TEXT.LONG"_s, u"/text"_s);
        row("not a list", u"parts"_s, 1, u"JSON.TYPE"_s, u"/parts"_s);
        row("the thirtieth of February", u"parts"_s, part(u"2026-02-30"_s, dollar), u"JSON.TYPE"_s, u"/parts/0/date"_s);
        row("a tenth of a cent", u"parts"_s, part(u"2026-02-20"_s, thirds), u"MONEY.DECIMALS"_s, u"/parts/0/amount"_s);
        row("no such currency", u"parts"_s, part(u"2026-02-20"_s, nowhere), u"CURRENCY.UNKNOWN"_s, u"/parts/0/amount"_s);
        row("an amount as a number", u"parts"_s, part(u"2026-02-20"_s, number), u"JSON.TYPE"_s, u"/parts/0/amount"_s);
    }

    void aWrongValueIsRefusedWithItsPlace()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = sample();
        if (value.isUndefined())
            json.remove(key);
        else
            json.insert(key, value);
        const auto read = fromJson<Everything>(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QTEST(read.error().code, "code");
        QTEST(read.error().values.value(u"path"_s).toString(), "path");
    }

    void aPlanIsAlsoNamedByItsNumber()
    {
        QJsonObject json = sample();
        json.insert(u"plan"_s, u"CP-000123"_s);
        QCOMPARE(fromJson<Everything>(json)->plan, PlanId::make(0, 123));
        json.insert(u"plan"_s, u"9007199254740993"_s);
        QCOMPARE(fromJson<Everything>(json)->plan, PlanId::fromValue(9'007'199'254'740'993));
    }

    void anyIntegerReadsBack()
    {
        QVERIFY(rc::check("integers are exact to 64 bits", [](qint64 number) {
            const qint64 whole = number == std::numeric_limits<qint64>::min() ? 0 : number;
            Everything all;
            all.whole = whole;
            const QByteArray text = QJsonDocument(toJson(all)).toJson();
            return fromJson<Everything>(QJsonDocument::fromJson(text).object())->whole == whole;
        }));
    }

    void everyCommandSaysWhatItTakes()
    {
        for (const CommandEntry &entry : commandRegistry()) {
            const QJsonObject schema = entry.schema();
            QVERIFY2(!entry.meaning.isEmpty(), qPrintable(entry.name));
            QCOMPARE(schema.value(u"type"_s).toString(), u"object"_s);
            QCOMPARE(schema.value(u"additionalProperties"_s), QJsonValue(false));
            const QJsonObject properties = schema.value(u"properties"_s).toObject();
            QVERIFY2(!properties.isEmpty(), qPrintable(entry.name));
            for (const auto &property : properties)
                QVERIFY2(!property.toObject().value(u"description"_s).toString().isEmpty(), qPrintable(entry.name));
            const QJsonArray required = schema.value(u"required"_s).toArray();
            for (const auto &name : required)
                QVERIFY(properties.contains(name.toString()));
            QVERIFY(!entry.outcomeSchema().value(u"properties"_s).toObject().isEmpty());
            QCOMPARE(findCommand(entry.name), &entry);
        }
        QVERIFY(!findCommand(u"NoSuchCommand"));
    }
};

KEPT_TEST(DescribeTest)
#include "describetest.moc"
