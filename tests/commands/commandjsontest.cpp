// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/registry.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kept;

namespace {

/// A value that fits the schema of a field.
QJsonValue exampleOf(const QJsonObject &schema)
{
    if (schema.contains(u"enum"_s))
        return schema.value(u"enum"_s).toArray().last();
    if (schema.value(u"type"_s).isArray())
        return 17;
    const QString type = schema.value(u"type"_s).toString();
    const QString format = schema.value(u"format"_s).toString();
    if (format == u"date")
        return u"2026-03-31"_s;
    if (format == u"date-time")
        return u"2026-03-31T14:05:00.000Z"_s;
    if (type == u"integer")
        return 3;
    if (type == u"boolean")
        return true;
    if (type == u"array")
        return QJsonArray{exampleOf(schema.value(u"items"_s).toObject())};
    if (type != u"object")
        return u"añb"_s;
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    if (properties.contains(u"currency"_s))
        return QJsonObject{{u"amount"_s, u"12.50"_s}, {u"currency"_s, u"USD"_s}};
    QJsonObject object;
    for (auto it = properties.begin(); it != properties.end(); ++it)
        object.insert(it.key(), exampleOf(it.value().toObject()));
    return object;
}

} // namespace

/// Every command reads what its schema promises and writes back the same.
class CommandJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandComesBackFromJson_data()
    {
        QTest::addColumn<QString>("command");
        for (const CommandEntry &entry : commandRegistry())
            QTest::newRow(qPrintable(entry.name)) << entry.name;
    }

    void everyCommandComesBackFromJson()
    {
        QFETCH(QString, command);
        const CommandEntry *entry = findCommand(command);
        const QJsonObject example = exampleOf(entry->schema()).toObject();
        const auto back = entry->normalise(example);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(*back, example);
        const QJsonArray required = entry->schema().value(u"required"_s).toArray();
        for (const auto &key : required) {
            QJsonObject less = example;
            less.remove(key.toString());
            QCOMPARE(entry->normalise(less).error().code, u"JSON.MISSING"_s);
        }
        QJsonObject more = example;
        more.insert(u"noSuchField"_s, 1);
        QCOMPARE(entry->normalise(more).error().code, u"JSON.UNKNOWN"_s);
    }
};

KEPT_TEST(CommandJsonTest)
#include "commandjsontest.moc"
