// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/queuepreview.h"
#include "models/view/findingtext.h"

#include <QTimer>
#include <QWidget>

class QTreeView;

namespace kept {

class LineTable;
class LoadingBar;
class SectionHeader;
class ToneLabel;

/// What a queue would hold today if it were saved as it is drafted: how many, who moves, the first ten. Asked off the window's
/// thread, a moment after the last key.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    WhatIfPanel(Desk &desk, Wording wording, std::optional<QueueId> queue, QWidget *parent = nullptr);
    void draft(const QueueDefinition &definition);
    /// The draft can't be asked about; what stood there is grey until it can.
    void rest(const QString &why);
    QTreeView *first() const { return m_view; }
    const std::optional<QueuePreview::Answer> &shown() const { return m_shown; }

Q_SIGNALS:
    void previewed();

private:
    void ask();
    void show(const QueuePreview::Answer &preview);

    Desk &m_desk;
    Wording m_wording;
    std::optional<QueueId> m_queue;
    QueueDefinition m_definition;
    std::optional<QueuePreview::Answer> m_shown;
    QuestionLane m_lane;
    QTimer m_soon;
    LoadingBar *m_loading;
    ToneLabel *m_head;
    ToneLabel *m_moves;
    LineTable *m_table;
    QTreeView *m_view;
};

} // namespace kept
