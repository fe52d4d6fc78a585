// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/linetext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

// "02:14", hours only when there are some.
QString lengthText(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds / 1000);
    const QString tail = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? tail : u"%1:"_s.arg(seconds / 3600) + tail;
}

// "12 s", "3:04", "1:02:03".
QString shortLength(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(0, milliseconds / 1000);
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    const QString length = lengthText(milliseconds);
    return length.startsWith(u'0') ? length.mid(1) : length;
}

StatusText endText(LineEnd end, const QString &length)
{
    switch (end) {
    case LineEnd::Busy: return {tr("Busy"), StatusKind::Warn};
    case LineEnd::Declined: return {tr("Declined"), StatusKind::Warn};
    case LineEnd::Unreachable: return {tr("Not in service"), StatusKind::Warn};
    case LineEnd::Failed: return {tr("Not put through"), StatusKind::Bad};
    case LineEnd::Lost: return {tr("Phone lost"), StatusKind::Bad};
    case LineEnd::HungUpHere:
    case LineEnd::HungUpThere:
    case LineEnd::NoAnswer: break;
    }
    return {tr("No answer, %1").arg(length), StatusKind::Info};
}

} // namespace

StatusText lineText(const CallLine &line, LineFollowed followed, const CallTimes &times)
{
    const qint64 until = times.endedAt.value_or(times.now);
    const bool isTold = followed == LineFollowed::Yes;
    if (!isTold || line.answeredAt) {
        const QString length = lengthText(until - line.answeredAt.value_or(times.startedAt));
        const bool isLost = line.end == LineEnd::Lost;
        const QString pattern = !times.endedAt ? tr("On call %1") : isLost ? tr("Phone lost after %1") : tr("Ended after %1");
        return {pattern.arg(length), isLost ? StatusKind::Bad : StatusKind::Ok};
    }
    if (line.end)
        return endText(*line.end, lengthText(until - times.startedAt));
    if (line.rangAt)
        return {tr("Ringing %1").arg(lengthText(until - *line.rangAt)), StatusKind::Info};
    return {tr("Dialling %1").arg(lengthText(until - times.startedAt)), StatusKind::Info};
}

QString lineTimesText(const CallLine &line, const CallTimes &times)
{
    QStringList parts;
    const auto rangUntil = line.answeredAt ? line.answeredAt : times.endedAt;
    if (line.rangAt && rangUntil)
        parts.append(tr("rang %1").arg(shortLength(*rangUntil - *line.rangAt)));
    if (line.answeredAt && times.endedAt)
        parts.append(tr("spoke %1").arg(shortLength(*times.endedAt - *line.answeredAt)));
    return parts.join(u", "_s);
}

QString lineEndSentence(const CallLine &line)
{
    if (!line.end || line.answeredAt)
        return {};
    switch (*line.end) {
    case LineEnd::Busy: return tr("The line was busy.");
    case LineEnd::Declined: return tr("The call was declined there.");
    case LineEnd::Unreachable: return tr("The exchange says that this number is not in service.");
    case LineEnd::Failed: return tr("The call was not put through.");
    case LineEnd::Lost: return tr("The phone went silent; whether it rang there is not known.");
    case LineEnd::HungUpHere:
    case LineEnd::HungUpThere:
    case LineEnd::NoAnswer: break;
    }
    return tr("Nobody answered.");
}

} // namespace kept
