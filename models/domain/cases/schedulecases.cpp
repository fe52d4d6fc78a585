// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/schedulecases.h"

#include "models/domain/cases/annuitycases.h"
#include "models/domain/cases/caseterms.h"
#include "models/domain/cases/casetext.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = std::vector<ScheduleRow>;
constexpr qint64 wholeUnit = 100;

QJsonValue wholeAmount(qint64 minor)
{
    return QString::number(static_cast<qint64>(divideRounded(minor, wholeUnit, Rounding::HalfUp)));
}

qint64 interestOf(const Rows &rows)
{
    qint64 sum = 0;
    for (const ScheduleRow &row : rows)
        sum += row.interest;
    return sum;
}

Result<QJsonValue> runSchedule(const QJsonObject &testCase)
{
    KEPT_TRY(const ScheduleTerms terms, caseTerms(testCase));
    KEPT_TRY(const Rows rows, instalmentSchedule(terms));
    QJsonArray told;
    for (const ScheduleRow &row : rows)
        told.append(QJsonArray{QString::number(row.number), caseDateText(row.due), caseAmount(row.principal),
                               caseAmount(row.interest), caseAmount(row.amount()), caseAmount(row.balance)});
    return told;
}

Fraction actualRate(const InterestRate &rate, QDate from, QDate to)
{
    qint64 common = 0;
    qint64 leap = 0;
    for (QDate day = from; day < to; day = day.addDays(1))
        (QDate::isLeapYear(day.year()) ? leap : common) += 1;
    return rate.perDays(common * 366 + leap * 365, 365 * 366);
}

/// The rate of a period by the day count the case names.
Result<Fraction> rateOf(const QJsonObject &testCase, QDate from, QDate to)
{
    KEPT_TRY(const auto rate, InterestRate::fromPercent(testCase[u"annual_rate_pct"].toString()));
    const QJsonArray every = testCase[u"every"].toArray();
    KEPT_TRY(const int units, caseInt(every.at(0)));
    const bool thirties = testCase[u"days_in_month"] == u"DAYS_30"_s && every.at(1) == u"MONTHS"_s;
    const qint64 days = thirties ? qint64(30) * units : from.daysTo(to);
    const QString year = testCase[u"days_in_year"].toString();
    if (year == u"ACTUAL" && !thirties)
        return actualRate(rate, from, to);
    if (year == u"ACTUAL")
        return rate.perDays(days, from.daysInYear());
    for (const int length : {360, 364, 365})
        if (year == u"DAYS_%1"_s.arg(length))
            return rate.perDays(days, length);
    return caseUnsupported(u"a year of %1"_s.arg(year));
}

Result<QJsonValue> runEqual(const QJsonObject &testCase)
{
    KEPT_TRY(const qint64 principal, caseMinor(testCase[u"principal"]));
    std::vector<RatedPeriod> periods;
    for (const QJsonValue &value : testCase[u"periods"].toArray()) {
        KEPT_TRY(const QDate from, caseDate(value.toArray().at(0)));
        KEPT_TRY(const QDate to, caseDate(value.toArray().at(1)));
        KEPT_TRY(const Fraction rate, rateOf(testCase, from, to));
        periods.push_back({to, rate});
    }
    KEPT_TRY(const Rows rows, equalInstalmentSchedule(principal, periods));
    QJsonArray told;
    for (const ScheduleRow &row : rows)
        told.append(QJsonArray{QString::number(row.number), caseAmount(row.amount()), caseAmount(row.interest),
                               caseAmount(row.principal), caseAmount(row.balance)});
    return told;
}

// "monthly as per start date", "start of the next month", "end of the current month".
Result<QJsonValue> runDueDates(const QJsonObject &testCase)
{
    KEPT_TRY(QDate first, caseDate(testCase[u"start"]));
    KEPT_TRY(const int count, caseInt(testCase[u"n"]));
    const QString rule = testCase[u"rule"].toString();
    if (rule == u"start of the next month")
        first = QDate(first.year(), first.month(), 1).addMonths(1);
    else if (rule == u"end of the current month")
        first = QDate(first.year(), first.month(), first.daysInMonth());
    else if (rule != u"monthly as per start date")
        return caseUnsupported(u"the rule \"%1\""_s.arg(rule));
    const auto dates = dueDates(first, Cadence::monthly(), count);
    if (dates.size() < 2)
        return caseUnsupported(u"fewer than two dates"_s);
    return QJsonObject{{u"first"_s, caseDateText(dates.front())},
                       {u"second"_s, caseDateText(dates[1])},
                       {u"last"_s, caseDateText(dates.back())}};
}

Result<ScheduleTerms> monthlyTerms(const QJsonObject &testCase, const QString &principal)
{
    ScheduleTerms terms;
    KEPT_TRY(terms.principal, caseMinor(testCase[principal]));
    KEPT_TRY(terms.rate, InterestRate::fromPercent(testCase[u"annual_rate_pct"].toString()));
    terms.start = QDate(2024, 1, 1);
    return terms;
}

/// The fields of `expect`, with our values; rows are those whose numbers are asked for, in whole units.
QJsonObject loanFields(const QJsonObject &expected, const Rows &rows, qint64 principal)
{
    const qint64 interest = interestOf(rows);
    const QJsonObject all{{u"n"_s, QString::number(rows.size())},
                          {u"instalment"_s, wholeAmount(rows.front().amount())},
                          {u"total_interest"_s, wholeAmount(interest)},
                          {u"total_payment"_s, wholeAmount(principal + interest)}};
    QJsonObject told;
    for (const QString &key : expected.keys())
        if (all.contains(key))
            told.insert(key, all[key]);
    QJsonArray asked;
    for (const QJsonValue &row : expected[u"rows"].toArray()) {
        const auto number = static_cast<size_t>(row.toArray().at(0).toString().toInt());
        if (number >= 1 && number <= rows.size())
            asked.append(QJsonArray{row.toArray().at(0), wholeAmount(rows[number - 1].principal),
                                    wholeAmount(rows[number - 1].interest), wholeAmount(rows[number - 1].balance)});
    }
    if (expected.contains(u"rows"_s))
        told.insert(u"rows"_s, asked);
    return told;
}

Result<QJsonValue> runLoan(const QJsonObject &testCase)
{
    constexpr int most = 600;
    KEPT_TRY(ScheduleTerms terms, monthlyTerms(testCase, u"principal"_s));
    const QString method = testCase[u"method"].toString();
    if (method.startsWith(u"fixed amount "_s)) {
        KEPT_TRY(terms.instalment, caseMinor(method.section(u' ', 2)));
        terms.count = most;
    } else {
        KEPT_TRY(terms.count, caseInt(testCase[u"n"]));
        terms.rounding = {wholeUnit, Rounding::Ceiling};
    }
    KEPT_TRY(const Rows rows, instalmentSchedule(terms));
    return loanFields(testCase[u"expect"].toObject(), rows, terms.principal);
}

Result<QJsonValue> runFrappe(const QJsonObject &testCase)
{
    return testCase.contains(u"rule"_s) ? runDueDates(testCase) : runLoan(testCase);
}

// There the table keeps the last instalment as it is and its sums alone hold the rest that rounding left.
Result<QJsonValue> runSums(const QJsonObject &testCase)
{
    KEPT_TRY(ScheduleTerms terms, monthlyTerms(testCase, u"amount"_s));
    KEPT_TRY(terms.count, caseInt(testCase[u"n"]));
    if (testCase[u"type"].toString().startsWith(u"decreasing"_s))
        terms.amortisation = Amortisation::EqualPrincipal;
    KEPT_TRY(const Rows rows, instalmentSchedule(terms));
    const qint64 each = terms.amortisation == Amortisation::EqualPrincipal ? rows.front().principal : rows.front().amount();
    const qint64 last = terms.amortisation == Amortisation::EqualPrincipal ? rows.back().principal : rows.back().amount();
    if (each != last)
        return caseUnsupported(
            u"the last instalment takes the rounding here and is %1; the case keeps it equal and out of its sums"_s.arg(
                caseAmount(rows.back().amount()).toString()));
    const qint64 interest = interestOf(rows);
    return QJsonObject{{u"first"_s, caseAmount(rows.front().amount())},
                       {u"last"_s, caseAmount(rows.back().amount())},
                       {u"capital_sum"_s, caseAmount(terms.principal)},
                       {u"interest_sum"_s, caseAmount(interest)},
                       {u"sum"_s, caseAmount(terms.principal + interest)}};
}

Result<QJsonValue> runOne(const QString &section, const QJsonObject &testCase)
{
    if (section == u"schedules")
        return runSchedule(testCase);
    if (section == u"emi")
        return runEqual(testCase);
    if (section == u"annuity_functions")
        return runAnnuityCase(testCase);
    if (section == u"frappe")
        return runFrappe(testCase);
    if (section == u"loanjs")
        return runSums(testCase);
    return caseUnsupported(u"section %1"_s.arg(section));
}

} // namespace

Result<std::vector<QByteArray>> runScheduleCases(const QByteArray &json)
{
    KEPT_TRY(const QJsonObject file, readCases(json));
    std::vector<QByteArray> lines;
    for (const QString &section : file.keys()) {
        const QJsonValue part = file[section];
        for (const QJsonValue &testCase : part.isArray() ? part.toArray() : part[u"cases"].toArray())
            lines.push_back(caseLine(testCase[u"id"].toString(), runOne(section, testCase.toObject())));
    }
    return lines;
}

} // namespace kept
