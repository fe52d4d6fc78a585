// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvcases.h"

#include "models/exchange/csvreader.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

Result<QJsonArray> rowsOf(QByteArray csv, char separator)
{
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    KEPT_TRY(const TextEncoding encoding, chosenEncoding(u"UTF-8"_s, buffer));
    Utf8Source source(buffer, encoding);
    CsvReader reader(source, separator);
    QJsonArray rows;
    for (;;) {
        KEPT_TRY(const bool more, reader.next());
        if (!more)
            return rows;
        QJsonArray row;
        for (qsizetype i = 0; i < reader.size(); ++i)
            row.append(QString::fromUtf8(reader.field(i)));
        rows.append(row);
    }
}

QJsonArray recordsOf(const QJsonArray &rows)
{
    QJsonArray records;
    const QJsonArray heading = rows.at(0).toArray();
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QJsonObject record;
        const QJsonArray row = rows.at(i).toArray();
        for (qsizetype c = 0; c < std::min(row.size(), heading.size()); ++c)
            record.insert(heading.at(c).toString(), row.at(c));
        records.append(record);
    }
    return records;
}

QByteArray answer(const QJsonObject &testCase)
{
    const QString delimiter = testCase.value("delimiter"_L1).toString(u","_s);
    const char separator = delimiter.size() == 1 ? delimiter.at(0).toLatin1() : ',';
    const auto rows = rowsOf(testCase.value("csv"_L1).toString().toUtf8(), separator);
    QJsonObject line{{u"id"_s, testCase.value("id"_L1)}};
    if (!rows) {
        line.insert(u"error"_s, rows.error().code);
        line.insert(u"line"_s, rows.error().values.value(u"line"_s).toLongLong());
    } else {
        line.insert(u"rows"_s, *rows);
        if (testCase.contains("records"_L1))
            line.insert(u"records"_s, recordsOf(*rows));
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::vector<QByteArray>> runCsvCases(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonObject groups = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"CASES.JSON"_s, error.errorString(), {{u"offset"_s, error.offset}});
    std::vector<QByteArray> lines;
    for (const QJsonValue &group : groups)
        for (const QJsonValue &testCase : group.toObject().value("cases"_L1).toArray())
            lines.push_back(answer(testCase.toObject()));
    return lines;
}

} // namespace kept
