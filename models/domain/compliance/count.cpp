// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/countspec.h"
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

bool ofOneCreditor(const ContactQuestion &question, PlanId one, PlanId other)
{
    if (one == other)
        return true;
    return std::ranges::any_of(question.creditors, [&](const DebtCreditor &first) {
        return first.debt == one && std::ranges::any_of(question.creditors, [&](const DebtCreditor &second) {
                   return second.debt == other && second.creditor == first.creditor;
               });
    });
}

bool spokenBy(const ContactQuestion &question, qint64 at)
{
    return std::ranges::any_of(question.history, [&](const PastContact &past) {
        return past.outcome == ContactOutcome::Conversation && past.at <= at && isOurs(past);
    });
}

/// At most so many contacts of some kind within local days or a calendar month.
class Count final : public RuleCheck
{
public:
    explicit Count(SpecReader &spec) : m_spec(readCountSpec(spec)) {}

    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.zones, [&](const ZoneClock *zone) { return counted(facts, *zone, at, nullptr); });
    }

    Refusal explain(const ContactFacts &facts, qint64 at) const override
    {
        Refusal refusal;
        for (const ZoneClock *zone : facts.zones)
            if (counted(facts, *zone, at, &refusal.counted))
                break;
        return refusal;
    }

    bool looksAt(const ContactQuestion &question, const PastContact &past) const override
    {
        const bool isSpeech = m_spec.start == CountStart::OnceSpoken && past.outcome == ContactOutcome::Conversation;
        return isSpeech || (past.at + spanMs() >= question.at && mayCount(question, past));
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const PastContact &past : facts.question.history) {
            if (!mayCount(facts.question, past) || past.at + spanMs() < next.after())
                continue;
            next.offer(past.excludedFrom);
            for (const ZoneClock *zone : facts.zones)
                next.offer(leaves(*zone, past.at));
        }
        if (m_spec.consentExcuses)
            offerMoreCalls(next, facts.question);
    }

private:
    /// No period is longer, however its local days lie.
    qint64 spanMs() const { return (m_spec.days + 2) * ZoneClock::dayMs; }

    qint64 firstDay(const ZoneClock &zone, qint64 at) const
    {
        const qint64 day = zone.dayAt(at);
        return m_spec.period == CountPeriod::Days ? day - m_spec.days + 1 : day - dateOf(day).day() + 1;
    }

    /// The first instant at which a contact is no longer within the period.
    qint64 leaves(const ZoneClock &zone, qint64 contact) const
    {
        const qint64 day = zone.dayAt(contact);
        if (m_spec.period == CountPeriod::Days)
            return zone.startOfDay(day + m_spec.days);
        const QDate date = dateOf(day);
        return zone.startOfDay(day + date.daysInMonth() - date.day() + 1);
    }

    static QDate dateOf(qint64 day) { return QDate(1970, 1, 1).addDays(day); }

    bool mayCount(const ContactQuestion &question, const PastContact &past) const
    {
        return past.direction == ContactDirection::Placed && m_spec.counted(past.channel).has(past.outcome) &&
               m_spec.places.has(past.place) && m_spec.dials.has(past.dial) &&
               (m_spec.persons == CountPersons::All || past.person == question.person) &&
               (!m_spec.sameNumber || past.point == question.point);
    }

    /// The period that ends at an instant, in one zone.
    struct Period
    {
        const ZoneClock &zone;
        qint64 firstDay;
        qint64 start; ///< the first instant of the first day
        qint64 end;

        /// After the start only a clock set back over midnight shows an earlier day again, for less than a day.
        bool holds(qint64 at) const
        {
            return at >= start && at <= end && (at >= start + ZoneClock::dayMs || zone.dayAt(at) >= firstDay);
        }
    };

    Period periodAt(const ZoneClock &zone, qint64 at) const
    {
        const qint64 first = firstDay(zone, at);
        return {zone, first, zone.startOfDay(first), at};
    }

    bool isWithin(const ContactQuestion &question, const PastContact &past, const Period &period) const
    {
        return period.holds(past.at) && mayCount(question, past) && !(past.excludedFrom && *past.excludedFrom <= period.end);
    }

    /// Is a limit reached? Names the contacts if asked to.
    bool counted(const ContactFacts &facts, const ZoneClock &zone, qint64 at, std::vector<int> *indices) const
    {
        const ContactQuestion &question = facts.question;
        if (m_spec.start == CountStart::OnceSpoken && !spokenBy(question, at))
            return false;
        const Period period = periodAt(zone, at);
        if (m_spec.debts == CountDebts::All)
            return reached(question, period, std::nullopt, indices);
        return std::ranges::any_of(question.debts, [&](PlanId debt) {
            return !(m_spec.consentExcuses && moreCallsConsented(question, zone, debt, at)) &&
                   reached(question, period, debt, indices);
        });
    }

    bool reached(const ContactQuestion &question, const Period &period, std::optional<PlanId> debt,
                 std::vector<int> *indices) const
    {
        int found = 0;
        for (size_t i = 0; i < question.history.size(); ++i) {
            const PastContact &past = question.history[i];
            if (!isWithin(question, past, period) || (debt && !isAbout(question, past, *debt)) ||
                isExcused(question, past, period.zone, debt))
                continue;
            ++found;
            if (indices)
                indices->push_back(static_cast<int>(i));
            else if (found >= m_spec.limit)
                return true;
        }
        if (indices && found < m_spec.limit)
            indices->clear();
        return found >= m_spec.limit;
    }

    bool isExcused(const ContactQuestion &question, const PastContact &past, const ZoneClock &zone,
                   std::optional<PlanId> debt) const
    {
        return m_spec.consentExcuses && debt && moreCallsConsented(question, zone, *debt, past.at);
    }

    bool isAbout(const ContactQuestion &question, const PastContact &past, PlanId debt) const
    {
        const auto named = [&](PlanId mentioned) {
            return m_spec.debts == CountDebts::Creditor ? ofOneCreditor(question, debt, mentioned) : mentioned == debt;
        };
        return std::ranges::any_of(past.counted, named) ||
               (m_spec.about == CountAbout::Mentioned && std::ranges::any_of(past.talked, named));
    }

    CountSpec m_spec;
};

std::shared_ptr<const RuleCheck> read(SpecReader &spec)
{
    return std::make_shared<Count>(spec);
}

} // namespace

const RuleKind count{u"count", RuleClass::Count, RuleNeeds::LocalClock, read};

} // namespace kept
