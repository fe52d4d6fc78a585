// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/activity.h"

#include "models/queries/placedscope.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate startOf(QDate day, Activity::Period period)
{
    return period == Activity::Period::Month ? QDate(day.year(), day.month(), 1) : day.addDays(1 - day.dayOfWeek());
}

QDate nextStart(QDate start, Activity::Period period)
{
    return period == Activity::Period::Month ? start.addMonths(1) : start.addDays(7);
}

/// All periods of the span, by currency and start.
class Periods final
{
public:
    Periods(const Activity &question, QDate today) : m_question(question), m_today(today) {}

    ActivityPeriod &at(Currency currency, QDate day)
    {
        auto &ofCurrency = m_all[currency.code()];
        if (ofCurrency.empty())
            for (QDate start = startOf(m_question.from, m_question.period); start <= m_question.to;
                 start = nextStart(start, m_question.period))
                ofCurrency.emplace(start, empty(currency, start));
        return ofCurrency.at(startOf(day, m_question.period));
    }

    std::vector<ActivityPeriod> inOrder() const
    {
        std::vector<ActivityPeriod> list;
        for (const auto &[code, ofCurrency] : m_all)
            for (const auto &[start, period] : ofCurrency)
                list.push_back(period);
        return list;
    }

private:
    ActivityPeriod empty(Currency currency, QDate start) const
    {
        ActivityPeriod period;
        period.from = start;
        period.to = nextStart(start, m_question.period).addDays(-1);
        period.currency = currency;
        period.paid = period.promised = Money::zero(currency);
        period.isUnfinished = period.to >= m_today;
        return period;
    }

    const Activity &m_question;
    QDate m_today;
    std::map<QString, std::map<QDate, ActivityPeriod>> m_all;
};

Money sum(Money total, qint64 minor)
{
    return Money::fromMinor(total.minor() + minor, total.currency());
}

void addPromise(ActivityPeriod *period, const DaySum &day)
{
    if (day.status == u"Cancelled" || day.status == u"Superseded" || day.status == u"Rejected" || day.status == u"Draft" ||
        day.status == u"PendingApproval")
        return;
    period->promises += day.count;
    period->promised = sum(period->promised, day.amount);
    if (day.status == u"Kept")
        period->kept += day.count;
    else if (day.status == u"PartiallyKept")
        period->partlyKept += day.count;
    else if (day.status == u"Broken")
        period->broken += day.count;
    else
        period->open += day.count;
}

} // namespace

Result<Activity::Answer> answer(Database &database, const Asking &asking, const Activity &question)
{
    if (!question.from.isValid() || !question.to.isValid() || question.from > question.to)
        return fail(ErrorKind::Invalid, u"ACTIVITY.SPAN"_s);
    SummaryOf of = question.of;
    KEPT_TRY(of.scope, scopeFor(database, asking, of.scope));
    const QDate from = startOf(question.from, question.period);
    const QDate to = nextStart(startOf(question.to, question.period), question.period).addDays(-1);
    Periods periods(question, asking.today);
    KEPT_TRY(const auto payments, paymentDays(database, of, from, to));
    for (const DaySum &day : payments) {
        ActivityPeriod &period = periods.at(day.currency, day.day);
        period.payments += day.count;
        period.paid = sum(period.paid, day.amount);
    }
    KEPT_TRY(const auto promises, promiseDays(database, of, from, to));
    for (const DaySum &day : promises)
        addPromise(&periods.at(day.currency, day.day), day);
    return periods.inOrder();
}

} // namespace kept
