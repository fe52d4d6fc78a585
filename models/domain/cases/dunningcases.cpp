// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/dunningcases.h"

#include "models/domain/cases/casetext.h"
#include "models/domain/dunning.h"

#include <QRegularExpression>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Levels = std::vector<DunningLevel>;

const QDate dueDay(2024, 6, 30);

Result<Levels> readLevels(const QJsonArray &rows)
{
    Levels levels;
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        DunningLevel level{row.at(0).toString(), DunningRule::NetDays, 0, 0, 0};
        KEPT_TRY(level.delayDays, caseInt(row.at(1)));
        const QStringList fee = row.at(2).toString().split(u' ');
        if (fee.size() == 2 && fee.front() == u"flat") {
            KEPT_TRY(level.flatFee, caseMinor(fee.at(1)));
        } else if (fee.size() > 1 && fee.at(1) == u"%") {
            KEPT_TRY(const qint64 percent, caseMinor(fee.front()));
            level.feeBasisPoints = static_cast<int>(percent);
        }
        levels.push_back(level);
    }
    return levels;
}

Result<Levels> readPolicy(const QJsonArray &rows)
{
    Levels levels;
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        const QString rule = row.at(1).toString();
        DunningLevel level{row.at(0).toString(), DunningRule::NetDays, 0, 0, 0};
        KEPT_TRY(level.delayDays, caseInt(row.at(2)));
        level.rule = rule == u"end_of_month"    ? DunningRule::EndOfMonth
                     : rule == u"previous_date" ? DunningRule::PreviousDate
                                                : DunningRule::NetDays;
        levels.push_back(level);
    }
    return levels;
}

QJsonArray noticeOf(const DunningState &state, const Levels &levels)
{
    QJsonArray notices;
    if (state.level)
        notices.append(QJsonArray{levels[*state.level].name, state.isDraft ? u"draft"_s : u"waiting"_s});
    return notices;
}

/// "today", "today - 15 days", "-6 months", "run date - 12 months" as a date.
Result<QDate> relativeDate(const QString &text, QDate today)
{
    if (text == u"today")
        return today;
    static const QRegularExpression back(u"-\\s*([0-9]+) (month|day)s?$"_s);
    const auto match = back.match(text);
    if (!match.hasMatch())
        return caseUnsupported(u"the date \"%1\""_s.arg(text));
    const int count = match.captured(1).toInt();
    return match.captured(2) == u"day" ? today.addDays(-count) : today.addMonths(-count);
}

Result<QJsonValue> runDates(const QJsonObject &testCase, const Levels &levels)
{
    KEPT_TRY(const QDate due, caseDate(testCase[u"due"]));
    QJsonObject dates;
    const QJsonObject expected = testCase[u"expect"].toObject();
    for (size_t i = 0; i < levels.size(); ++i) {
        const QString key = u"level%1"_s.arg(i + 1);
        const auto date = dunningDate(levels[i], due, {});
        const QString waits = u"%1 days after the day level %2 was run"_s.arg(levels[i].delayDays).arg(i);
        if (expected.contains(key))
            dates.insert(key, date ? caseDateText(date) : QJsonValue(waits));
    }
    return dates;
}

Result<QJsonValue> runRuns(const QJsonObject &testCase, const Levels &levels)
{
    const QDate today(2024, 12, 15);
    QDate due = today.addYears(-1);
    if (testCase.contains(u"due"_s)) {
        KEPT_TRY(due, relativeDate(testCase[u"due"].toString(), today));
    }
    DunningState state;
    std::optional<QDate> lastRun;
    QJsonArray after;
    for (const QJsonValue &run : testCase[u"runs"].toArray()) {
        KEPT_TRY(const QDate day, relativeDate(run.toString(), today));
        if (lastRun && day < *lastRun)
            return QJsonValue(u"error: a run may not be older than the last one"_s);
        lastRun = day;
        KEPT_TRY(state, dunned(state, levels, due, day));
        state.isDraft = false;
        after.append(QString::number(state.level ? *state.level + 1 : 0));
    }
    return QJsonObject{{u"levels_after_each_run"_s, after}};
}

} // namespace

Result<QJsonValue> runDunning(const QJsonObject &section)
{
    KEPT_TRY(const Levels levels, readLevels(section[u"levels"].toArray()));
    DunningState state;
    bool paid = false;
    QJsonArray after;
    for (const QJsonValue &value : section[u"steps"].toArray()) {
        const QJsonObject step = value.toObject();
        KEPT_TRY(const int day, caseInt(step[u"day"]));
        const QString what = step[u"do"].toString();
        if (what == u"pay in full") {
            paid = true;
            state = {};
        } else if (what == u"process") {
            state.isDraft = false;
        } else if (what == u"create" && !paid && !step[u"blocked"].toBool()) {
            KEPT_TRY(state, dunned(state, levels, dueDay, dueDay.addDays(day)));
        }
        after.append(noticeOf(state, levels));
    }
    return after;
}

Result<QJsonValue> runDunningFees(const QJsonObject &section)
{
    KEPT_TRY(const Levels levels, readLevels(section[u"levels"].toArray()));
    KEPT_TRY(const qint64 debt, caseMinor(section[u"debt"]));
    const Money owed = Money::fromMinor(debt, caseCurrency());
    Money balance = owed;
    DunningState state;
    QJsonArray after;
    for (const QJsonValue &step : section[u"steps"].toArray()) {
        KEPT_TRY(const int day, caseInt(step[u"day"]));
        const auto before = state.level;
        KEPT_TRY(state, dunned(state, levels, dueDay, dueDay.addDays(day)));
        state.isDraft = false;
        if (state.level && state.level != before) {
            KEPT_TRY(const Money fee, dunningFee(levels[*state.level], owed));
            KEPT_TRY(balance, balance.plus(fee));
        }
        after.append(caseAmount(balance.minor()));
    }
    return after;
}

Result<QJsonValue> runCreditControl(const QJsonObject &testCase, const QJsonObject &section)
{
    const QJsonObject policies = section[u"policies"].toObject();
    const QString name = testCase.contains(u"policy"_s) ? testCase[u"policy"].toString() : policies.keys().value(0);
    KEPT_TRY(const Levels levels, readPolicy(policies[name].toArray()));
    return testCase.contains(u"runs"_s) ? runRuns(testCase, levels) : runDates(testCase, levels);
}

} // namespace kept
