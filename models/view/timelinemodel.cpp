// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/timelinemodel.h"

#include "models/domain/catalogue.h"
#include "models/view/datetext.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a person may want to see in full; nothing for the rest.
QVariant kindOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case TimelineKind::Payment: return static_cast<int>(ObjectKind::Payment);
    case TimelineKind::Dispute: return static_cast<int>(ObjectKind::Dispute);
    case TimelineKind::Hold:
    case TimelineKind::HoldLifted: return static_cast<int>(ObjectKind::Hold);
    default: return {};
    }
}

} // namespace

TimelineModel::TimelineModel(Wording wording, QObject *parent) : QAbstractListModel(parent), m_wording(std::move(wording)) {}

void TimelineModel::setEntries(std::vector<TimelineEntry> entries, QDate today)
{
    m_entries = std::move(entries);
    m_today = today;
    arrange();
}

void TimelineModel::setFilter(TimelineFilter filter)
{
    m_filter = filter;
    arrange();
}

int TimelineModel::countOf(TimelineFilter filter) const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [filter](const TimelineEntry &entry) { return passes(entry, filter); }));
}

void TimelineModel::arrange()
{
    beginResetModel();
    m_lines.clear();
    QDate day;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (!passes(m_entries[i], m_filter))
            continue;
        if (const QDate own = timelineDay(m_entries[i], m_wording.zone); own != day) {
            day = own;
            m_lines.push_back({day, i});
        }
        m_lines.push_back({QDate(), i});
    }
    endResetModel();
}

QString TimelineModel::dayText(QDate day) const
{
    const QString date = shortDateText(day, m_today, m_wording.locale);
    if (day == m_today)
        return tr("Today, %1").arg(date);
    return day == m_today.addDays(-1) ? tr("Yesterday, %1").arg(date) : date;
}

QString TimelineModel::aboutText(TimelineEntry entry) const
{
    entry.notes.clear();
    QStringList about{dayText(timelineDay(entry, m_wording.zone)), timelineClock(entry, m_wording),
                      timelineText(entry, m_wording).detail};
    about.removeAll(QString());
    return about.join(u", "_s);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    const bool isDay = index.isValid() && m_lines[static_cast<size_t>(index.row())].day.isValid();
    return isDay ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (role == IsDayRole)
        return line.day.isValid();
    if (line.day.isValid())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(dayText(line.day)) : QVariant();
    const TimelineEntry &entry = m_entries[line.entry];
    if (role == ClockRole)
        return timelineClock(entry, m_wording);
    const TimelineText text = timelineText(entry, m_wording);
    switch (role) {
    case Qt::DisplayRole: return text.title;
    case DetailRole: return text.detail;
    case AboutRole: return aboutText(entry);
    case NotesRole: return entry.notes;
    case IconNameRole: return text.icon;
    case StatusKindRole: return static_cast<int>(text.kind);
    case RecordIdRole: return entry.id;
    case RecordKindRole: return kindOf(entry);
    case Qt::AccessibleTextRole: return QStringList{timelineClock(entry, m_wording), text.title, text.detail}.join(u", "_s);
    default: return {};
    }
}

} // namespace kept
