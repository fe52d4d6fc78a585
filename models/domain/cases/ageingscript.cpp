// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cases/ageingscript.h"

#include "models/domain/cases/caseloan.h"
#include "models/domain/cases/casetext.h"
#include "models/domain/delinquency.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString noRange = u"NO_DELINQUENCY"_s;

/// A loan with its pauses and the tags it was given last.
class AgeingScript final
{
public:
    AgeingScript(const std::vector<CaseRange> &ranges, int graceDays) : m_ranges(ranges), m_graceDays(graceDays) {}

    Result<bool> take(const QJsonObject &event)
    {
        const QString op = event[u"op"].toString();
        if (op == u"expect_error")
            return true;
        if (op != u"pause" && op != u"resume")
            return m_loan.take(event);
        KEPT_TRY(const QDate start, caseDate(event[u"start"]));
        std::optional<QDate> end;
        if (!event[u"end"].isNull()) {
            KEPT_TRY(end, caseDate(event[u"end"]));
        }
        if (op == u"pause")
            KEPT_CHECK(m_pauses.pause(start, end.value_or(QDate())));
        else
            KEPT_CHECK(m_pauses.resume(start, end, m_loan.today()));
        m_actions.append(QJsonArray{op.toUpper(), event[u"start"], event[u"end"]});
        return true;
    }

    /// The fields that the check asks for, with what holds.
    Result<QJsonObject> check(const QJsonObject &asked)
    {
        tag();
        const QString op = asked[u"op"].toString();
        if (op == u"check_actions")
            return QJsonObject{{u"rows"_s, m_actions}};
        if (op == u"check_pauses")
            return QJsonObject{{u"rows"_s, pauseRows()}};
        if (op == u"check_instalment_buckets")
            return QJsonObject{{u"rows"_s, bucketRows()}};
        if (op != u"check_loan")
            return caseUnsupported(u"event %1"_s.arg(op));
        QJsonObject told;
        const QJsonObject all = loanFields();
        for (const QString &key : asked.keys())
            if (all.contains(key))
                told.insert(key, all[key]);
        return told;
    }

private:
    std::vector<const DebtInstalment *> pastDue() const
    {
        std::vector<const DebtInstalment *> late;
        for (const DebtInstalment &one : m_loan.state().instalments)
            if (one.open() > 0 && one.due < m_loan.today())
                late.push_back(&one);
        return late;
    }

    Delinquency age() const
    {
        const auto late = pastDue();
        return delinquency(late.empty() ? std::nullopt : std::optional(late.front()->due), m_loan.today(), m_graceDays, m_pauses);
    }

    void tag()
    {
        const QDate today = m_loan.today();
        if (m_pauses.isPaused(today) || m_pauses.isPaused(today.addDays(-1)))
            return;
        m_tag = rangeOf(m_ranges, age().delinquentDays);
        m_tags.clear();
        for (const DebtInstalment *const one : pastDue())
            m_tags[one->number] = rangeOf(m_ranges, countedDays(one->due, today, m_pauses));
    }

    QJsonArray pauseRows() const
    {
        QJsonArray rows;
        for (const Pause &one : m_pauses.all())
            rows.append(QJsonArray{one.covers(m_loan.today()) ? u"true"_s : u"false"_s, one.start.toString(Qt::ISODate),
                                   one.end.toString(Qt::ISODate)});
        return rows;
    }

    QJsonArray bucketRows() const
    {
        QJsonArray rows;
        for (const CaseRange &range : m_ranges) {
            qint64 sum = 0;
            for (const DebtInstalment *const one : pastDue())
                if (const auto known = m_tags.find(one->number); known != m_tags.end() && known->second == range.name)
                    sum += one->open();
            if (sum > 0)
                rows.append(QJsonArray{range.name, caseAmount(sum)});
        }
        return rows;
    }

    QJsonObject loanFields() const
    {
        const Delinquency late = age();
        qint64 amount = 0;
        for (const DebtInstalment *const one : pastDue())
            amount += one->open();
        return {{u"classification"_s, late.pastDueDays == 0 || m_tag.isEmpty() ? noRange : m_tag},
                {u"amount"_s, caseAmount(amount)},
                {u"date"_s, caseDateText(late.delinquentOn)},
                {u"days"_s, QString::number(late.delinquentDays)},
                {u"past_due_days"_s, QString::number(late.pastDueDays)}};
    }

    const std::vector<CaseRange> &m_ranges;
    int m_graceDays;
    CaseLoan m_loan;
    Pauses m_pauses;
    QJsonArray m_actions;
    QString m_tag;
    std::map<int, QString> m_tags; ///< by number of the instalment
};

} // namespace

Result<std::vector<CaseRange>> caseRanges(const QJsonArray &rows)
{
    std::vector<CaseRange> ranges;
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        CaseRange range{row.at(0).toString(), 0, {}};
        KEPT_TRY(range.from, caseInt(row.at(1)));
        if (!row.at(2).isNull()) {
            KEPT_TRY(range.to, caseInt(row.at(2)));
        }
        ranges.push_back(range);
    }
    return ranges;
}

QString rangeOf(const std::vector<CaseRange> &ranges, qint64 days)
{
    const auto found = std::find_if(ranges.begin(), ranges.end(), [&](const CaseRange &one) { return one.holds(days); });
    return found == ranges.end() ? QString() : found->name;
}

Result<QJsonValue> runAgeingScript(const QJsonArray &events, const std::vector<CaseRange> &ranges, int graceDays)
{
    AgeingScript script(ranges, graceDays);
    QJsonArray results;
    for (const QJsonValue &value : events) {
        const QJsonObject event = value.toObject();
        KEPT_TRY(const bool taken, script.take(event));
        if (taken)
            continue;
        KEPT_TRY(QJsonObject result, script.check(event));
        result.insert(u"op"_s, event[u"op"]);
        results.append(result);
    }
    return results;
}

} // namespace kept
