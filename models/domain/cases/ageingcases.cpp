// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/ageingcases.h"

#include "models/domain/cases/ageingscript.h"
#include "models/domain/cases/casetext.h"
#include "models/domain/cases/dunningcases.h"
#include "models/domain/delinquency.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Lines = std::vector<QByteArray>;

Result<QJsonValue> runEvents(const QJsonObject &testCase, const QJsonObject &file)
{
    KEPT_TRY(const auto ranges, caseRanges(file[u"ranges"].toArray()));
    KEPT_TRY(const int grace, caseInt(file[u"grace_days"]));
    return runAgeingScript(testCase[u"events"].toArray(), ranges, grace);
}

Result<QJsonValue> runPauses(const QJsonObject &testCase)
{
    Pauses pauses;
    for (const QJsonValue &value : testCase[u"actions"].toArray()) {
        const QJsonArray action = value.toArray();
        KEPT_TRY(const QDate start, caseDate(action.at(1)));
        if (action.at(0) == u"RESUME"_s) {
            KEPT_CHECK(pauses.resume(start, {}, start));
            continue;
        }
        KEPT_TRY(const QDate end, caseDate(action.at(2)));
        KEPT_CHECK(pauses.pause(start, end));
    }
    QJsonArray rows;
    for (const Pause &one : pauses.all())
        rows.append(QJsonArray{one.start.toString(Qt::ISODate), one.end.toString(Qt::ISODate)});
    return rows;
}

/// What is said about the days of one unpaid date; `name` is what the case calls that date.
QJsonObject daysFields(const Delinquency &late, const QString &name)
{
    return {{u"delinquent_days"_s, QString::number(late.delinquentDays)},
            {u"delinquent_date"_s, late.delinquentOn ? QJsonValue(name) : QJsonValue()},
            {u"past_due_days"_s, QString::number(late.pastDueDays)}};
}

// Money that was charged back is unpaid from the day of the chargeback, where instalments are aged one by one.
Result<QJsonValue> runDays(const QJsonObject &testCase)
{
    const QDate today(2024, 1, 31);
    KEPT_TRY(const int grace, caseInt(testCase[u"grace"]));
    KEPT_TRY(const int due, caseInt(testCase[u"due_in_days"]));
    const Delinquency byDue = delinquency(today.addDays(due), today, grace, {});
    if (!testCase.contains(u"chargeback_in_days"_s))
        return daysFields(byDue, u"due date"_s);
    KEPT_TRY(const int chargeback, caseInt(testCase[u"chargeback_in_days"]));
    const Delinquency byItem = delinquency(today.addDays(std::min(due, chargeback)), today, grace, {});
    QJsonObject with = daysFields(byItem, chargeback < due ? u"date of the chargeback"_s : u"due date"_s);
    with.remove(u"past_due_days"_s);
    return QJsonObject{
        {u"without_instalment_level"_s, QJsonObject{{u"delinquent_days"_s, QString::number(byDue.delinquentDays)}}},
        {u"with_instalment_level"_s, with}};
}

// Nothing was paid: the age runs from the first due date. One bad debt flags the person.
Result<QJsonValue> runClassification(const QJsonObject &testCase, const QJsonObject &section)
{
    KEPT_TRY(const auto ranges, caseRanges(section[u"classification"].toArray()));
    KEPT_TRY(const QDate first, caseDate(section[u"first_due"]));
    KEPT_TRY(const QDate asOf, caseDate(testCase[u"as_of"]));
    const qint64 days = delinquency(first, asOf, 0, {}).pastDueDays;
    const QString name = rangeOf(ranges, days);
    QJsonObject told{{u"dpd"_s, QString::number(days)}, {u"code"_s, name.section(u' ', 0, 0)}};
    if (name.contains(u"non-performing"_s)) {
        told.insert(u"non_performing"_s, true);
        told.insert(u"customer_flagged"_s, true);
    }
    return told;
}

Result<QJsonValue> runOne(const QString &section, const QJsonObject &testCase, const QJsonObject &file)
{
    if (section == u"events")
        return runEvents(testCase, file);
    if (section == u"pause_periods")
        return runPauses(testCase);
    if (section == u"days")
        return runDays(testCase);
    if (section == u"classification")
        return runClassification(testCase, file[section].toObject());
    if (section == u"credit_control")
        return runCreditControl(testCase, file[section].toObject());
    return caseUnsupported(u"section %1"_s.arg(section));
}

} // namespace

Result<Lines> runAgeingCases(const QByteArray &json)
{
    KEPT_TRY(const QJsonObject file, readCases(json));
    Lines lines;
    for (const QString &section : file.keys())
        for (const QJsonValue &testCase : file[section][u"cases"].toArray())
            lines.push_back(caseLine(testCase[u"id"].toString(), runOne(section, testCase.toObject(), file)));
    const QJsonObject dunning = file[u"dunning"].toObject();
    if (!dunning.isEmpty()) {
        lines.push_back(caseLine(u"dunning"_s, runDunning(dunning)));
        lines.push_back(caseLine(u"dunning-fee"_s, runDunningFees(dunning[u"fee"].toObject())));
    }
    return lines;
}

} // namespace kept
