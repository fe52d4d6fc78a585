// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QAbstractTableModel>

#include <vector>

namespace kept {

/// One cell of a line: its text, and the status it stands for.
struct LineCell
{
    QString text;
    StatusKind kind = StatusKind::None;
    bool isNumber = false; ///< stands at the trailing edge
    QVariant value = {};   ///< Money, date or number behind the text: what it is sorted by, and what a file gets
};

/// One line of a table, and the record it is about.
struct TableLine
{
    std::vector<LineCell> cells;
    qint64 record = 0;
};

/// A table of lines that are made elsewhere.
class LineTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum { SortRole = Qt::UserRole + 120 };

    explicit LineTable(QStringList headings, QObject *parent = nullptr);

    /// Columns whose heading stands at the trailing edge even while there are no lines.
    void setNumberColumns(QList<int> columns) { m_numbers = std::move(columns); }
    void setLines(std::vector<TableLine> lines);
    void addLines(std::vector<TableLine> lines);
    void setText(int row, int column, const QString &text);
    /// The record of a row; 0 outside the table.
    qint64 recordAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<int> m_numbers;
    std::vector<TableLine> m_lines;
};

} // namespace kept
