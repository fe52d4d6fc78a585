// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instalmentschedule.h"

#include <algorithm>
#include <cstdlib>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostInstalments = 1'200;
constexpr qint64 daysInYear = 365;

tl::unexpected<Error> invalid(const QString &field)
{
    return fail(ErrorKind::Invalid, u"SCHEDULE.VALUE"_s, {}, {{u"field"_s, field}});
}

Result<void> check(const ScheduleTerms &terms)
{
    constexpr qint64 most = 1'000'000'000'000'000;
    if (terms.principal <= 0 || terms.principal > most)
        return invalid(u"principal"_s);
    if (terms.downPayment < 0 || terms.downPayment >= terms.principal)
        return invalid(u"downPayment"_s);
    if (terms.count < 1 || terms.count > mostInstalments || terms.cadence.every < 1)
        return invalid(u"count"_s);
    if (!terms.start.isValid())
        return invalid(u"start"_s);
    for (const int grace : {terms.gracePrincipal, terms.graceInterest, terms.interestFree})
        if (grace < 0 || grace >= terms.count)
            return invalid(u"grace"_s);
    if (terms.rounding.multiple < 1 || terms.instalment.value_or(1) < 1)
        return invalid(u"instalment"_s);
    return {};
}

qint64 roundedTo(qint64 amount, const InstalmentRounding &to)
{
    return static_cast<qint64>(divideRounded(amount, to.multiple, to.rounding)) * to.multiple;
}

/// A schedule in the making.
class Schedule final
{
public:
    explicit Schedule(const ScheduleTerms &terms) : m_terms(terms), m_balance(terms.principal - terms.downPayment)
    {
        const QDate first = terms.cadence.after(terms.start, 1);
        m_due = dueDates(first, terms.cadence, terms.count, terms.roll, terms.calendar);
    }

    Result<std::vector<ScheduleRow>> rows()
    {
        const std::vector<qint64> flat = flatInterest();
        const qint64 each = equalPart();
        downPayment();
        qint64 deferred = 0;
        for (int i = 0; i < m_terms.count; ++i) {
            qint64 interest = flat.empty() ? interestOn(m_balance, rateOf(i)) : flat[static_cast<size_t>(i)];
            const qint64 principal = principalOf(i, each, interest);
            if (principal < 0)
                return fail(ErrorKind::Invalid, u"SCHEDULE.INSTALMENT"_s, {}, {{u"field"_s, u"instalment"_s}});
            deferred += interest;
            interest = i < m_terms.graceInterest ? 0 : std::exchange(deferred, 0);
            add(m_due[static_cast<size_t>(i)], principal, interest);
            if (m_balance == 0 && deferred == 0 && !isFlat())
                break;
        }
        return std::move(m_rows);
    }

private:
    bool isLast(int i) const { return i + 1 == m_terms.count; }
    int repaying() const { return m_terms.count - m_terms.gracePrincipal; }

    Fraction rateOf(int i) const
    {
        if (i < m_terms.interestFree)
            return {};
        if (m_terms.period == InterestPeriod::AsCadence)
            return m_terms.rate.perPeriod(m_terms.cadence);
        const QDate from = m_terms.cadence.after(m_terms.start, i);
        return m_terms.rate.perDays(from.daysTo(m_terms.cadence.after(m_terms.start, i + 1)), daysInYear);
    }

    bool isFlat() const { return m_terms.base == InterestBase::Flat; }

    // Interest on the amount lent for every period with interest, in equal parts over the instalments that carry it; the last
    // takes the rounding. Parts that are rounded up past the total are rounded down instead: no interest is below nothing.
    std::vector<qint64> flatInterest() const
    {
        if (!isFlat())
            return {};
        Fraction sum{0, rateOf(m_terms.count - 1).denominator};
        for (int i = 0; i < m_terms.count; ++i)
            sum.numerator += rateOf(i).numerator;
        const qint64 total = interestOn(m_balance, sum);
        const int without = std::max(m_terms.interestFree, m_terms.graceInterest);
        const int bearing = m_terms.count - without;
        auto each = static_cast<qint64>(
            divideRounded(Wide(m_balance) * sum.numerator, Wide(sum.denominator) * bearing, Rounding::HalfEven));
        if (each * (bearing - 1) > total)
            each = total / bearing;
        std::vector<qint64> parts(static_cast<size_t>(m_terms.count), each);
        std::fill_n(parts.begin(), without, 0);
        parts.back() = total - each * (bearing - 1);
        return parts;
    }

    /// The equal instalment; the equal principal where interest is flat or principal stays the same.
    qint64 equalPart() const
    {
        if (m_terms.instalment)
            return *m_terms.instalment;
        if (isFlat() || m_terms.amortisation == Amortisation::EqualPrincipal)
            return static_cast<qint64>(divideRounded(m_balance, repaying(), Rounding::HalfEven));
        const std::vector<Fraction> rates(static_cast<size_t>(repaying()), levelRate());
        return roundedTo(equalInstalment(m_balance, rates), m_terms.rounding);
    }

    // Where periods differ in days, the first one's rate makes the instalment; the last instalment takes what that leaves.
    Fraction levelRate() const { return rateOf(m_terms.interestFree); }

    qint64 principalOf(int i, qint64 each, qint64 interest) const
    {
        if (isLast(i))
            return m_balance;
        if (i < m_terms.gracePrincipal)
            return 0;
        if (m_terms.instalment || (!isFlat() && m_terms.amortisation == Amortisation::EqualInstalments))
            return std::min(m_balance, each - interest);
        return std::min(m_balance, isFlat() ? roundedTo(each + interest, m_terms.rounding) - interest : each);
    }

    void downPayment()
    {
        if (m_terms.downPayment == 0)
            return;
        m_balance += m_terms.downPayment;
        add(m_terms.start, m_terms.downPayment, 0);
    }

    void add(QDate due, qint64 principal, qint64 interest)
    {
        m_balance -= principal;
        m_rows.push_back({static_cast<int>(m_rows.size()) + 1, due, principal, interest, m_balance});
    }

    const ScheduleTerms &m_terms;
    qint64 m_balance;
    std::vector<QDate> m_due;
    std::vector<ScheduleRow> m_rows;
};

std::vector<ScheduleRow> rowsOf(qint64 principal, const std::vector<RatedPeriod> &periods, qint64 instalment)
{
    std::vector<ScheduleRow> rows;
    qint64 balance = principal;
    for (const RatedPeriod &period : periods) {
        const bool last = rows.size() + 1 == periods.size();
        const qint64 interest = interestOn(balance, period.rate);
        const qint64 paid = last ? balance : std::clamp<qint64>(instalment - interest, 0, balance);
        balance -= paid;
        rows.push_back({static_cast<int>(rows.size()) + 1, period.due, paid, interest, balance});
    }
    return rows;
}

qint64 lastDiffersBy(const std::vector<ScheduleRow> &rows)
{
    return rows.size() < 2 ? 0 : rows.back().amount() - rows[rows.size() - 2].amount();
}

} // namespace

Result<std::vector<ScheduleRow>> instalmentSchedule(const ScheduleTerms &terms)
{
    KEPT_CHECK(check(terms));
    return Schedule(terms).rows();
}

Result<std::vector<ScheduleRow>> equalInstalmentSchedule(qint64 principal, const std::vector<RatedPeriod> &periods)
{
    if (periods.empty())
        return invalid(u"periods"_s);
    std::vector<Fraction> rates;
    for (const RatedPeriod &period : periods)
        rates.push_back(period.rate);
    const qint64 first = equalInstalment(principal, rates);
    const auto rows = rowsOf(principal, periods, first);
    const qint64 difference = lastDiffersBy(rows);
    const auto count = static_cast<qint64>(periods.size());
    if (std::abs(difference) <= count / 2)
        return rows;
    const auto again = rowsOf(principal, periods,
                              first + static_cast<qint64>(divideRounded(difference, count, Rounding::HalfEven)));
    return std::abs(lastDiffersBy(again)) < std::abs(difference) ? again : rows;
}

} // namespace kept
