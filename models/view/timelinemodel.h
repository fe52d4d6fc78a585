// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/timelinetext.h"

#include <QAbstractListModel>

namespace kept {

/// A timeline as rows: a heading for each day, then what happened on it, the latest first.
class TimelineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsDayRole = Qt::UserRole + 80,
        ClockRole,
        DetailRole,
        AboutRole, ///< the day, the time and the detail without what was noted
        NotesRole, ///< what was noted, as it was written
    };

    explicit TimelineModel(Wording wording, QObject *parent = nullptr);
    void setEntries(std::vector<TimelineEntry> entries, QDate today);
    void setFilter(TimelineFilter filter);
    /// How many entries a filter would show.
    int countOf(TimelineFilter filter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QDate day; ///< of a heading; else invalid
        size_t entry = 0;
    };
    void arrange();
    QString dayText(QDate day) const;
    QString aboutText(TimelineEntry entry) const;

    Wording m_wording;
    std::vector<TimelineEntry> m_entries;
    std::vector<Line> m_lines;
    TimelineFilter m_filter = TimelineFilter::All;
    QDate m_today;
};

} // namespace kept
