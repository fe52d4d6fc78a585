// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/windowtext.h"

#include "models/view/datetext.h"
#include "models/view/packtext.h"
#include "models/view/ruletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

QString clockOf(qint64 instant, const Wording &wording)
{
    return wording.locale.toString(QDateTime::fromMSecsSinceEpoch(instant, wording.zone).time(), u"HH:mm"_s);
}

// Full hours need no minutes.
QString hourOf(qint64 instant, const Wording &wording)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(instant, wording.zone).time();
    return wording.locale.toString(time, time.minute() == 0 ? u"HH"_s : u"HH:mm"_s);
}

QString briefText(const OpenWindow &window, const OpenWindow &day, qint64 now, const Wording &wording)
{
    const QString to = window.to >= day.to ? u"24"_s : hourOf(window.to, wording);
    return window.from <= now ? tr("until %1").arg(to) : hourOf(window.from, wording) + QChar(0x2013) + to;
}

QString hereText(const OpenWindow &window, const OpenWindow &day, qint64 now, const Wording &wording)
{
    const bool isFromStart = window.from <= day.from;
    const bool isToEnd = window.to >= day.to;
    if (isFromStart && isToEnd)
        return tr("all day");
    const QString to = isToEnd ? u"24:00"_s : clockOf(window.to, wording);
    if (window.from <= now)
        return tr("until %1").arg(to);
    return tr("%1 to %2").arg(clockOf(window.from, wording), to);
}

QString thereText(const OpenWindow &window, const std::vector<QByteArray> &zones, const Wording &wording)
{
    QStringList texts;
    for (const QByteArray &id : zones) {
        const QTimeZone zone(id);
        if (!zone.isValid())
            continue;
        const QString text =
            tr("%1 to %2").arg(instantText(window.from, zone, wording.locale), instantText(window.to, zone, wording.locale));
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.join(u"; "_s);
}

StripWindow windowOf(const OpenWindow &window, const ContactWindows::Answer &all, const OpenWindow &day, qint64 now,
                     const Wording &wording)
{
    const auto share = [&](qint64 instant) {
        return static_cast<double>(instant - day.from) / static_cast<double>(day.to - day.from);
    };
    return {share(window.from), share(window.to), briefText(window, day, now, wording), hereText(window, day, now, wording),
            thereText(window, all.zones, wording)};
}

// Of all that closes a day, what lasts longest is what closed it: the night alone never does.
bool endsEarlier(const ContactFinding &a, const ContactFinding &b)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    return a.clearsAt.value_or(never) < b.clearsAt.value_or(never);
}

void sayClosed(StripDay &day, const std::vector<ContactFinding> &findings)
{
    day.kind = StatusKind::Bad;
    day.closed = tr("closed");
    if (findings.empty())
        return;
    const ContactFinding &first = *std::ranges::max_element(findings, endsEarlier);
    const RuleText rule = ruleText(first);
    day.kind = rule.kind;
    day.closed = rule.word;
    day.reason = tr("%1 %2, %3.").arg(rule.sentence, packText(first.citation), confidenceMark(first.confidence));
}

} // namespace

std::vector<StripDay> stripDays(const ContactWindows::Answer &windows, qint64 now, const Wording &wording)
{
    std::vector<StripDay> days;
    for (const ContactWindows::Day &day : windows.days) {
        StripDay shown{wording.locale.toString(day.date, u"ddd d"_s), wording.locale.toString(day.date, u"ddd d MMM"_s)};
        for (const OpenWindow &window : day.open)
            shown.open.push_back(windowOf(window, windows, day.whole, now, wording));
        if (day.open.empty())
            sayClosed(shown, day.closedBy);
        days.push_back(std::move(shown));
    }
    return days;
}

QString stripNote(const ContactWindows::Answer &windows)
{
    const auto open = std::count_if(windows.days.begin(), windows.days.end(),
                                    [](const ContactWindows::Day &day) { return !day.open.empty(); });
    return tr("open on %1 of %n day(s)", nullptr, static_cast<int>(windows.days.size())).arg(open);
}

} // namespace kept
