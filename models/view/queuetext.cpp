// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/queuetext.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("kept", text, note, n);
}

QString signedPoints(int points, const QLocale &locale)
{
    return points < 0 ? locale.toString(points) : u'+' + locale.toString(points);
}

QString reasonText(const QueueReason &reason, ReasonMoney money, const Wording &wording)
{
    QString text = isolated(reason.words);
    if (reason.value && reason.currency && money == ReasonMoney::Shown)
        text += u' ' + amountText(Money::fromMinor(*reason.value, *reason.currency), wording.locale);
    else if (reason.value && !reason.currency)
        text += u' ' + wording.locale.toString(*reason.value);
    return text + u' ' + signedPoints(reason.points, wording.locale);
}

LineCell numberCell(qint64 number, const Wording &wording)
{
    return {wording.locale.toString(number), StatusKind::None, true, number};
}

LineCell instantCell(std::optional<qint64> at, const QString &none, const Wording &wording)
{
    if (!at)
        return {none, StatusKind::None, false, {}};
    return {instantText(*at, wording.zone, wording.locale), StatusKind::None, false, *at};
}

LineCell whenCell(const QueueEntryRow &row, QueueList list, qint64 now, const Wording &wording)
{
    switch (list) {
    case QueueList::Ready: return {tr("Now"), StatusKind::Ok, false, {}};
    case QueueList::Later: {
        const bool isKnown = row.entry.notBefore.has_value();
        return {opensText(row.entry, now, wording), isKnown ? StatusKind::None : StatusKind::Warn, false,
                isKnown ? QVariant(*row.entry.notBefore) : QVariant()};
    }
    case QueueList::Leased: break;
    }
    return instantCell(row.entry.leaseUntil, {}, wording);
}

QString whyCell(const QueueEntryRow &row, QueueList list, const Wording &wording)
{
    switch (list) {
    case QueueList::Ready: break;
    case QueueList::Later: return waitingText(row.entry);
    case QueueList::Leased: return row.leasedTo.isEmpty() ? tr("At this desk") : row.leasedTo;
    }
    const auto reasons = queueReasonsFromJson(QJsonDocument::fromJson(row.entry.reasons.toUtf8()).array());
    QStringList parts;
    for (const QueueReason &reason : reasons)
        parts.append(reasonText(reason, ReasonMoney::Shown, wording));
    return parts.join(u", "_s);
}

} // namespace

QString bandText(QueueBand band)
{
    switch (band) {
    case QueueBand::Callback: return tr("Callback");
    case QueueBand::BrokenPromise: return tr("Broken promise");
    case QueueBand::New: return tr("New");
    case QueueBand::SupervisorReview: return tr("Supervisor's review");
    case QueueBand::Rest: break;
    }
    return tr("By points");
}

QString whyText(QueueBand band, const std::vector<QueueReason> &reasons, int points, ReasonMoney money, const Wording &wording)
{
    QStringList parts;
    for (const QueueReason &reason : reasons)
        parts.append(reasonText(reason, money, wording));
    const QString first = band == QueueBand::Rest ? QString() : bandText(band);
    if (parts.isEmpty())
        return first;
    const QString sum = tr("%1 = %n point(s)", nullptr, points).arg(parts.join(u", "_s));
    return first.isEmpty() ? sum : tr("%1: %2", "a band of the queue and its points").arg(first, sum);
}

QString waitingText(const QueueEntry &entry)
{
    switch (entry.waitingFor.value_or(QueueWait::Return)) {
    case QueueWait::Callback: return entry.callbackNote.isEmpty() ? tr("Wants to be called back") : entry.callbackNote;
    case QueueWait::Return: return tr("Rests after a contact");
    case QueueWait::Skipped: return tr("Was given back a moment ago");
    case QueueWait::Rule:
        return entry.waitingRule.isEmpty() ? tr("Nobody may call now")
                                           : tr("Nobody may call now: %1").arg(isolated(entry.waitingRule));
    case QueueWait::NoNumber: break;
    }
    return tr("There is no number to call");
}

QString opensText(const QueueEntry &entry, qint64 now, const Wording &wording)
{
    if (!entry.notBefore)
        return tr("Not by waiting");
    return u"%1, %2"_s.arg(instantText(*entry.notBefore, wording.zone, wording.locale), waitText(*entry.notBefore - now));
}

QStringList queueHeadings()
{
    return {tr("Queue"), tr("Left"), tr("Opens later"), tr("At work"), tr("Next opening")};
}

TableLine queueLine(QueueId id, const QString &name, const QueueCounts &counts, qint64 now, const Wording &wording)
{
    LineCell opening{u"\u2013"_s, StatusKind::None, false, {}};
    if (counts.nextOpening)
        opening = {
            u"%1, %2"_s.arg(instantText(*counts.nextOpening, wording.zone, wording.locale), waitText(*counts.nextOpening - now)),
            StatusKind::None, false, *counts.nextOpening};
    return {{{name},
             numberCell(counts.ready, wording),
             numberCell(counts.later, wording),
             numberCell(counts.leased, wording),
             opening},
            id.value()};
}

QStringList entryHeadings(QueueList list)
{
    const QString when = list == QueueList::Leased ? tr("Leased until") : tr("Opens");
    const QString why = list == QueueList::Leased ? tr("Who") : tr("Why");
    return {tr("Customer"), tr("Band"), tr("Points"), when, why};
}

TableLine entryLine(const QueueEntryRow &row, QueueList list, qint64 now, const Wording &wording)
{
    return {{{row.customer},
             {bandText(row.entry.band), StatusKind::None, false, static_cast<int>(row.entry.band)},
             numberCell(row.entry.points, wording),
             whenCell(row, list, now, wording),
             {whyCell(row, list, wording)}},
            row.entry.account.value()};
}

} // namespace kept
