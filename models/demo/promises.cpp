// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/drafts.h"
#include "models/domain/promisestate.h"

#include <algorithm>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCounted = 3;
// Long enough after a promise that the next attempt is lawful: seven days after a conversation (12 CFR 1006.14(b)(2)).
constexpr int daysBetween = 9;

QDate businessDayOnOrBefore(QDate day)
{
    while (day.dayOfWeek() > 5)
        day = day.addDays(-1);
    return day;
}

// By the policy of the demo, whose grace and tolerance are the program's own: none.
QDate lastDayOf(QDate due)
{
    return promiseLastDay(due, EffectivePolicy(), BusinessCalendar());
}

bool counts(const PromiseDraft &promise)
{
    return promise.status != u"Cancelled" && promise.status != u"Draft" && promise.status != u"Rejected";
}

/// The promises of one plan, made up from the latest to the first, while its payments are given to them.
class History final
{
public:
    History(const Setting &setting, const Region &region, qint64 number, PlanDraft *plan)
        : m_setting(setting), m_region(region), m_draws(setting.seed, Series::Promises, number), m_plan(plan),
          m_cursor(setting.today)
    {}

    void make()
    {
        const int ended = m_draws.weighted({50, 28, 14, 8});
        const bool hasOpen = ended < mostCounted && m_draws.percent(36);
        if (hasOpen)
            addOpen();
        else if (m_draws.percent(6))
            addUndecided();
        for (int i = 0; i < ended; ++i)
            addEnded(i == 0 && !hasOpen && m_draws.percent(35));
        std::reverse(m_promises.begin(), m_promises.end());
        number();
        moveOtherPayments();
        m_plan->promises = std::move(m_promises);
        if (!m_plan->promises.empty())
            m_plan->status = status();
    }

private:
    PromiseDraft taken(QDate day)
    {
        PromiseDraft promise;
        promise.takenOn = day;
        promise.takenAt = instantAt(m_region, day, m_draws.between(10 * 60, 18 * 60));
        promise.takenBy = m_plan->specialist >= 0 ? m_plan->specialist : m_draws.below(m_setting.specialists);
        static const QStringList methods{u"BankTransfer"_s, u"DebitCard"_s, u"DirectDebit"_s};
        promise.method = methods.at(m_draws.weighted({45, 40, 15}));
        return promise;
    }

    PartDraft part(QDate due, qint64 amount, const QString &status)
    {
        PartDraft part;
        part.due = due;
        part.amount = amount;
        part.lastDay = lastDayOf(due);
        part.deadlineAt = endOfBusinessDay(part.lastDay, zoneOf(m_region));
        part.status = status;
        return part;
    }

    qint64 free() const { return m_plan->due() - m_plan->disputed(); }

    // What is promised next: everything, an instalment, or something between; at least the tenth that the policy wants.
    qint64 drawAmount()
    {
        const qint64 all = free();
        switch (m_draws.weighted({45, 35, 20})) {
        case 0: return all;
        case 1: return std::clamp(m_plan->items.front().chargedSum(), (all + 9) / 10, all);
        default: return std::max<qint64>(1, all * m_draws.between(20, 90) / 100);
        }
    }

    void addOpen()
    {
        if (free() <= 0)
            return;
        const bool isInParts = m_draws.percent(22);
        PromiseDraft promise = taken(m_setting.today.addDays(isInParts ? -m_draws.between(9, 12) : -m_draws.between(2, 6)));
        promise.status = u"Open"_s;
        QDate due = businessDayOnOrBefore(m_setting.today.addDays(m_draws.between(1, 8)));
        if (endOfBusinessDay(lastDayOf(due), zoneOf(m_region)) <= m_setting.now)
            due = due.addDays(due.dayOfWeek() == 5 ? 3 : 1);
        const qint64 amount = drawAmount();
        if (isInParts)
            addKeptPart(&promise);
        promise.parts.push_back(part(due, isInParts ? (amount + 1) / 2 : amount, u"Open"_s));
        if (isInParts && amount > 1)
            promise.parts.push_back(part(businessDayOnOrBefore(due.addDays(14)), amount / 2, u"Open"_s));
        finish(std::move(promise));
    }

    // The first part of an open promise, kept already by one of the plan's payments.
    void addKeptPart(PromiseDraft *promise)
    {
        const auto payment = takePayment();
        if (!payment)
            return;
        const QDate due = businessDayOnOrBefore(m_setting.today.addDays(-m_draws.between(2, 4)));
        PartDraft kept = part(due, m_plan->payments[*payment].amount, u"Kept"_s);
        pay(&kept, *payment, promise->takenOn.addDays(1));
        promise->parts.push_back(kept);
    }

    // Written down, but never made: these use nothing up.
    void addUndecided()
    {
        if (free() <= 0)
            return;
        PromiseDraft promise = taken(m_setting.today.addDays(-m_draws.between(2, 4)));
        promise.status = m_draws.percent(50) ? u"Draft"_s : u"Rejected"_s;
        const QDate due = businessDayOnOrBefore(m_setting.today.addDays(m_draws.between(8, 20)));
        promise.parts.push_back(part(due, drawAmount(), u"Cancelled"_s));
        finish(std::move(promise));
    }

    void addEnded(bool isJustOver)
    {
        const bool isReplaced = !isJustOver && !m_promises.empty() && counts(m_promises.back()) && m_draws.percent(12);
        QDate due = businessDayOnOrBefore(isJustOver ? m_cursor.addDays(-1) : m_cursor.addDays(-m_draws.between(2, 20)));
        if (isReplaced) // its date lay after the day on which the next promise took its place
            due = businessDayOnOrBefore(m_promises.back().takenOn.addDays(m_draws.between(3, 8)));
        else if (endOfBusinessDay(lastDayOf(due), zoneOf(m_region)) >= m_setting.now)
            due = businessDayOnOrBefore(due.addDays(-1));
        PromiseDraft promise = taken((isReplaced ? m_cursor : due).addDays(-m_draws.between(2, 10)));
        promise.status = isReplaced ? u"Superseded"_s : drawVerdict(isJustOver);
        promise.parts.push_back(
            part(due, std::max<qint64>(1, m_plan->items.front().chargedSum() * m_draws.between(40, 200) / 100), promise.status));
        settle(&promise);
        finish(std::move(promise));
    }

    QString drawVerdict(bool isJustOver)
    {
        if (isJustOver)
            return u"Broken"_s;
        static const QStringList verdicts{u"Kept"_s, u"Broken"_s, u"PartiallyKept"_s, u"Cancelled"_s};
        return verdicts.at(m_draws.weighted({47, 33, 11, 9}));
    }

    // Kept needs money: without a payment to give it is broken.
    void settle(PromiseDraft *promise)
    {
        PartDraft &part = promise->parts.front();
        if (promise->status == u"Kept" || promise->status == u"PartiallyKept") {
            if (const auto payment = takePayment()) {
                const qint64 amount = m_plan->payments[*payment].amount;
                part.amount = promise->status == u"Kept" ? amount : amount * 100 / m_draws.between(35, 75) + 1;
                pay(&part, *payment, promise->takenOn.addDays(1));
            } else {
                promise->status = u"Broken"_s;
            }
        }
        if (promise->status == u"Cancelled")
            promise->cancelReason = m_draws.percent(50) ? u"Agreed otherwise with the customer"_s
                                                        : u"Entered for the wrong account"_s;
        part.status = promise->status;
        if (promise->status == u"Broken" || promise->status == u"PartiallyKept")
            part.verdictAt = part.deadlineAt + 1;
        if (promise->status == u"Cancelled" || promise->status == u"Superseded")
            part.verdictAt = instantAt(m_region, (promise->status == u"Cancelled" ? promise->takenOn : m_promises.back().takenOn),
                                       19 * 60);
        promise->verdictAt = part.verdictAt;
    }

    std::optional<size_t> takePayment()
    {
        if (m_given == m_plan->payments.size())
            return std::nullopt;
        return m_plan->payments.size() - ++m_given;
    }

    void pay(PartDraft *part, size_t index, QDate earliest)
    {
        PaymentDraft &payment = m_plan->payments[index];
        payment.valueDate = std::min(earliest, part->due);
        part->received = std::min(part->amount, payment.amount);
        part->payment = index;
        if (part->status == u"Kept")
            part->verdictAt = instantAt(m_region, payment.valueDate, 12 * 60);
    }

    void finish(PromiseDraft promise)
    {
        for (const PartDraft &part : promise.parts)
            promise.amount += part.amount;
        m_cursor = promise.takenOn.addDays(-daysBetween);
        m_promises.push_back(std::move(promise));
    }

    // Slots in the order of taking; a replaced promise hands its level on.
    void number()
    {
        int slot = 0;
        for (size_t i = 0; i < m_promises.size(); ++i) {
            PromiseDraft &promise = m_promises[i];
            if (counts(promise))
                promise.slot = ++slot;
            if (promise.status != u"Superseded")
                continue;
            promise.supersededBy = i + 1;
            m_promises[i + 1].replaces = i;
            m_promises[i + 1].level = promise.level + 1;
        }
    }

    // A payment that kept no promise must not lie in the window of one.
    void moveOtherPayments()
    {
        for (size_t i = 0; i < m_plan->payments.size() - m_given; ++i)
            for (auto promise = m_promises.rbegin(); promise != m_promises.rend(); ++promise)
                if (m_plan->payments[i].valueDate >= promise->takenOn &&
                    m_plan->payments[i].valueDate <= promise->parts.back().due)
                    m_plan->payments[i].valueDate = promise->takenOn.addDays(-1);
    }

    QString status() const
    {
        QString last;
        for (const PromiseDraft &promise : m_plan->promises) {
            if (promise.status == u"Open")
                return u"PromiseRegistered"_s;
            if (promise.verdictAt && promise.status != u"Cancelled")
                last = promise.status;
        }
        return last == u"Broken" || last == u"PartiallyKept" ? u"PromiseBroken"_s : u"InProgress"_s;
    }

    const Setting &m_setting;
    const Region &m_region;
    Draws m_draws;
    PlanDraft *m_plan;
    QDate m_cursor; ///< nothing that is made up further may happen on this day or later
    std::vector<PromiseDraft> m_promises;
    size_t m_given = 0; ///< payments that belong to promises, from the last
};

} // namespace

void addPromises(const Setting &setting, const Region &region, qint64 number, PlanDraft *plan)
{
    History(setting, region, number, plan).make();
}

} // namespace kept::demo
