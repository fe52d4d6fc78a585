// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/lists.h"
#include "models/view/findingtext.h"

#include <QWidget>

class QStandardItemModel;
class QTreeView;

namespace kept {

/// The imports that were made: number, when, by whom, which files, and what they did.
class PastImports final : public QWidget
{
    Q_OBJECT

public:
    PastImports(Desk &desk, Wording wording, QWidget *parent = nullptr);

    void reload();
    bool isEmpty() const { return m_rows.empty(); }
    /// The one with the selection.
    std::optional<ImportRow> current() const;
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();
    /// The list was read, and may be empty.
    void loaded();
    void failed(const kept::Error &error);

private:
    void show(std::vector<ImportRow> rows);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    std::vector<ImportRow> m_rows;
    QStandardItemModel *m_model;
    QTreeView *m_view;
};

} // namespace kept
