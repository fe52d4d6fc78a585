// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr unsigned holidayBit = 1U; // the days of the week are bits 1 to 7

/// A stretch of the wall clock on some days, the close excluded.
struct Window
{
    unsigned days = 0;
    qint64 opens = 0;
    qint64 closes = 0;
};

/// Channels that the rule stopped binding on a date.
struct Exemption
{
    Among<ContactChannel> channels;
    qint64 from = 0;
};

using Windows = std::vector<Window>;

bool overlap(const Window &one, const Window &other)
{
    return (one.days & other.days) != 0 && one.opens < other.closes && other.opens < one.closes;
}

Windows readWindows(SpecReader &spec, const QString &key)
{
    Windows windows;
    for (SpecReader &entry : spec.objects(key)) {
        Window window;
        window.days = entry.has(u"days"_s) ? entry.weekdays(u"days"_s) : 0;
        if (entry.flag(u"holidays"_s, false))
            window.days |= holidayBit;
        window.opens = entry.clock(u"opens"_s);
        window.closes = entry.clock(u"closes"_s);
        if (window.days == 0)
            entry.refuse(u"days"_s, u"the window is for no day"_s);
        if (window.opens >= window.closes)
            entry.refuse(u"closes"_s, u"the window closes before it opens"_s);
        if (std::ranges::any_of(windows, [&](const Window &earlier) { return overlap(earlier, window); }))
            entry.refuse({}, u"the window overlaps an earlier one"_s);
        windows.push_back(window);
    }
    return windows;
}

bool knowsHolidays(const Windows &windows)
{
    return std::ranges::any_of(windows, [](const Window &window) { return (window.days & holidayBit) != 0; });
}

/// Contact only while the wall clock of every zone shows an open hour; shut days are another rule's affair.
class Hours final : public RuleCheck
{
public:
    explicit Hours(SpecReader &spec) : m_windows(readWindows(spec, u"windows"_s)), m_shut(spec.context().shut)
    {
        if (spec.has(u"windows_at_work"_s))
            m_windowsAtWork = readWindows(spec, u"windows_at_work"_s);
        if (!spec.has(u"exempt"_s))
            return;
        for (SpecReader &entry : spec.objects(u"exempt"_s)) {
            const Among<ContactChannel> channels = entry.among(u"channels"_s, channelWords());
            m_exemptions.push_back({channels, dayNumber(entry.date(u"from"_s))});
        }
    }

    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.zones, [&](const ZoneClock *zone) {
            const qint64 wall = zone->wallAt(at);
            const qint64 day = ZoneClock::dayOf(wall);
            return isClosed(facts.question, day, wall - day * ZoneClock::dayMs);
        });
    }

    bool asksForHolidays() const override
    {
        return m_shut.holidays || knowsHolidays(m_windows) || knowsHolidays(m_windowsAtWork);
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const ZoneClock *zone : facts.zones) {
            next.offer(zone->nextClock(next.after(), 0));
            for (const Window &window : windowsFor(facts.question))
                next.offer(zone->nextClock(next.after(), window.opens % ZoneClock::dayMs));
        }
    }

private:
    const Windows &windowsFor(const ContactQuestion &question) const
    {
        return question.place == ContactPlace::Work && !m_windowsAtWork.empty() ? m_windowsAtWork : m_windows;
    }

    bool isClosed(const ContactQuestion &question, qint64 day, qint64 clock) const
    {
        const Windows &windows = windowsFor(question);
        const bool holiday = isHoliday(question, day);
        const unsigned weekday = 1U << ZoneClock::weekday(day);
        if ((m_shut.weekdays & weekday) != 0 || (m_shut.holidays && holiday) || isExempt(question, day))
            return false;
        const unsigned kind = holiday && knowsHolidays(windows) ? holidayBit : weekday;
        return std::ranges::none_of(windows, [&](const Window &window) {
            return (window.days & kind) != 0 && window.opens <= clock && clock < window.closes;
        });
    }

    bool isExempt(const ContactQuestion &question, qint64 day) const
    {
        return std::ranges::any_of(m_exemptions, [&](const Exemption &exemption) {
            return exemption.channels.has(question.channel) && day >= exemption.from;
        });
    }

    Windows m_windows;
    Windows m_windowsAtWork;
    std::vector<Exemption> m_exemptions;
    ShutDays m_shut;
};

std::shared_ptr<const RuleCheck> read(SpecReader &spec)
{
    return std::make_shared<Hours>(spec);
}

} // namespace

const RuleKind hours{u"hours", RuleClass::Hours, RuleNeeds::LocalClock, read};

} // namespace kept
