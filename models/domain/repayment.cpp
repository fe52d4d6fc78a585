// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/repayment.h"

#include "models/domain/money.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostParts = 1'200;
constexpr qint64 mostPrincipal = 1'000'000'000'000'000;

tl::unexpected<Error> invalid(const QString &code, const QString &field)
{
    return fail(ErrorKind::Invalid, code, {}, {{u"field"_s, field}});
}

/// Terms in the making of a schedule.
class Solver final
{
public:
    explicit Solver(const RepaymentTerms &terms)
        : m_terms(terms), m_rate(InterestRate::fromBasisPoints(terms.interest.basisPoints).perPeriod(terms.cadence))
    {}

    Result<Repayment> solve() const
    {
        if (m_terms.principal && *m_terms.principal > mostPrincipal)
            return invalid(u"MONEY.RANGE"_s, u"total"_s);
        if (m_terms.principal && m_terms.instalment)
            return ofInstalment(*m_terms.principal, *m_terms.instalment);
        if (m_terms.principal && m_terms.count)
            return ofCount(*m_terms.principal, *m_terms.count);
        if (!m_terms.instalment || !m_terms.count)
            return invalid(u"PLAN.OPEN"_s, m_terms.principal ? u"instalment"_s : u"total"_s);
        KEPT_TRY(const qint64 principal, paidBack(*m_terms.instalment, *m_terms.count));
        KEPT_TRY(const auto rows, rowsOf(principal, *m_terms.count, *m_terms.instalment));
        return whole(principal, *m_terms.instalment, *m_terms.count, rows);
    }

private:
    bool isFlat() const { return m_terms.interest.kind == InterestKind::Flat; }
    bool isFalling() const { return m_terms.interest.kind == InterestKind::EqualPrincipal; }

    Result<Repayment> ofCount(qint64 principal, int count) const
    {
        if (principal < count)
            return invalid(u"PLAN.VALUE"_s, u"total"_s);
        KEPT_TRY(const auto rows, rowsOf(principal, count, std::nullopt));
        return whole(principal, rows.front().amount(), count, rows);
    }

    Result<Repayment> ofInstalment(qint64 principal, qint64 instalment) const
    {
        const qint64 interest = interestOn(principal, m_rate);
        if (instalment <= interest)
            return fail(ErrorKind::Invalid, u"PLAN.INTEREST"_s, {},
                        {{u"field"_s, u"instalment"_s},
                         {u"interest"_s, QVariant::fromValue(Money::fromMinor(interest, m_terms.currency))}});
        const std::optional<int> count = countFor(principal, instalment, interest);
        if (!count)
            return invalid(u"PLAN.VALUE"_s, u"count"_s);
        KEPT_TRY(const auto rows, rowsOf(principal, *count, instalment));
        const int needed = static_cast<int>(rows.size());
        // That many don't do: the last one would be more than the others.
        if (needed == mostParts && rows.back().amount() > instalment)
            return invalid(u"PLAN.VALUE"_s, u"count"_s);
        if (m_terms.count && *m_terms.count != needed)
            return invalid(u"PLAN.MISMATCH"_s, u"count"_s);
        return whole(principal, instalment, needed, rows);
    }

    // How many it takes; of equal instalments on a declining balance at most so many, the schedule ends when all is paid.
    std::optional<int> countFor(qint64 principal, qint64 instalment, qint64 interest) const
    {
        Wide count = mostParts;
        if (isFalling())
            count = divideRounded(principal, instalment - interest, Rounding::Ceiling);
        else if (isFlat()) {
            const Wide paidOff = Wide(instalment) * m_rate.denominator - Wide(principal) * m_rate.numerator;
            if (paidOff <= 0)
                return std::nullopt;
            count = divideRounded(Wide(principal) * m_rate.denominator, paidOff, Rounding::Ceiling);
        }
        return count <= mostParts ? std::optional(static_cast<int>(count)) : std::nullopt;
    }

    // Flat interest and that of the first falling instalment are on all of it: instalment = principal / count + principal x rate.
    Result<qint64> paidBack(qint64 instalment, int count) const
    {
        const Wide grown = Wide(m_rate.denominator) + Wide(m_rate.numerator) * count;
        const auto principal = isFlat() || isFalling()
                                   ? narrow(Wide(instalment) * count / grown * m_rate.denominator +
                                            Wide(instalment) * count % grown * m_rate.denominator / grown)
                                   : principalPaidBack(instalment, std::vector<Fraction>(static_cast<size_t>(count), m_rate));
        if (!principal || *principal > mostPrincipal)
            return invalid(u"MONEY.RANGE"_s, u"total"_s);
        return *principal < count ? Result<qint64>(invalid(u"PLAN.VALUE"_s, u"instalment"_s)) : *principal;
    }

    Result<std::vector<ScheduleRow>> rowsOf(qint64 principal, int count, std::optional<qint64> instalment) const
    {
        if (isFalling() && instalment)
            return falling(principal, count, *instalment - interestOn(principal, m_rate));
        ScheduleTerms terms;
        terms.principal = principal;
        terms.rate = InterestRate::fromBasisPoints(m_terms.interest.basisPoints);
        terms.base = isFlat() ? InterestBase::Flat : InterestBase::DecliningBalance;
        terms.amortisation = isFalling() ? Amortisation::EqualPrincipal : Amortisation::EqualInstalments;
        terms.cadence = m_terms.cadence;
        terms.start = QDate(2000, 1, 1); // periods are parts of a year: which days they are changes nothing
        terms.count = count;
        terms.instalment = instalment;
        return instalmentSchedule(terms);
    }

    // The same principal in each, as the first instalment says.
    std::vector<ScheduleRow> falling(qint64 principal, int count, qint64 each) const
    {
        std::vector<ScheduleRow> rows;
        qint64 balance = principal;
        for (int number = 1; number <= count; ++number) {
            const qint64 interest = interestOn(balance, m_rate);
            const qint64 paid = number == count ? balance : std::min(balance, each);
            balance -= paid;
            rows.push_back({number, {}, paid, interest, balance});
        }
        return rows;
    }

    static Result<Repayment> whole(qint64 principal, qint64 instalment, int count, const std::vector<ScheduleRow> &rows)
    {
        const auto isNothing = [](const ScheduleRow &row) { return row.amount() <= 0; };
        if (rows.size() != static_cast<size_t>(count) || std::any_of(rows.begin(), rows.end(), isNothing))
            return invalid(u"PLAN.VALUE"_s, u"count"_s);
        return Repayment{principal, instalment, rows};
    }

    const RepaymentTerms &m_terms;
    Fraction m_rate;
};

} // namespace

Result<Repayment> solveRepayment(const RepaymentTerms &terms)
{
    return Solver(terms).solve();
}

} // namespace kept
