// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/linetable.h"

#include "models/domain/money.h"

#include <QDate>

namespace kept {

namespace {

int alignmentOf(const LineCell &cell)
{
    return int((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

// Amounts are sorted by their minor units, whatever the currency: a list of several has a column that tells.
QVariant sortValue(const LineCell &cell)
{
    if (cell.value.metaType() == QMetaType::fromType<Money>())
        return cell.value.value<Money>().minor();
    return cell.value.isValid() ? cell.value : QVariant(cell.text);
}

} // namespace

LineTable::LineTable(QStringList headings, QObject *parent) : QAbstractTableModel(parent), m_headings(std::move(headings)) {}

void LineTable::setLines(std::vector<TableLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void LineTable::addLines(std::vector<TableLine> lines)
{
    if (lines.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    endInsertRows();
}

void LineTable::setText(int row, int column, const QString &text)
{
    m_lines[static_cast<size_t>(row)].cells[static_cast<size_t>(column)].text = text;
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

qint64 LineTable::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].record : 0;
}

int LineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant LineTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TableLine &line = m_lines[static_cast<size_t>(index.row())];
    if (static_cast<size_t>(index.column()) >= line.cells.size())
        return {};
    const LineCell &cell = line.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case StatusKindRole: return static_cast<int>(cell.kind);
    case RecordIdRole: return line.record;
    case MoneyRole: return cell.value.metaType() == QMetaType::fromType<Money>() ? cell.value : QVariant();
    case DateRole: return cell.value.metaType() == QMetaType::fromType<QDate>() ? cell.value : QVariant();
    case SortRole: return sortValue(cell);
    case Qt::TextAlignmentRole: return alignmentOf(cell);
    default: return {};
    }
}

QVariant LineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_headings.size())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = m_numbers.contains(section) ||
                              (!m_lines.empty() && m_lines.front().cells[static_cast<size_t>(section)].isNumber);
        return alignmentOf({{}, StatusKind::None, isNumber});
    }
    return role == Qt::DisplayRole ? QVariant(m_headings.at(section)) : QVariant();
}

} // namespace kept
