// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/view/timelinemodel.h"

#include <QWidget>

class QListView;

namespace kept {

class SegmentedChoice;

/// Everything that happened to a customer, by day, with a choice of what to see.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(Wording wording, QWidget *parent = nullptr);
    /// Shows entries anew; the place and the row that is looked at stay.
    void setEntries(std::vector<TimelineEntry> entries, QDate today);
    TimelineModel *model() const { return m_model; }

Q_SIGNALS:
    /// Enter on a payment, a dispute or a hold; any other entry is shown as a whole.
    void opened(kept::ObjectKind object, qint64 id);

private:
    TimelineModel *m_model;
    SegmentedChoice *m_filter;
    QListView *m_list;
};

} // namespace kept
