// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace kept {

class ElidedLabel;

/// The line at the window's foot: who, where, and what goes on; cells are named and shown in the order they were added. What has
/// no room is cut: the line never makes the window larger.
class StatusCells final : public QWidget
{
    Q_OBJECT

public:
    enum class Side { Leading, Trailing };

    explicit StatusCells(QWidget *parent = nullptr);
    void addCell(const QString &id, Side side);
    void clear();
    /// An empty text hides the cell; a kind gives it that state's icon and colour.
    void setCell(const QString &id, const QString &iconName, const QString &text, StatusKind kind = StatusKind::None);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell
    {
        QWidget *box;
        QLabel *icon;
        ElidedLabel *text;
        QString iconName;
        StatusKind kind = StatusKind::None;
    };
    void paintCell(const Cell &cell);

    QHBoxLayout *m_layout;
    QHash<QString, Cell> m_cells;
    int m_leading = 0;
};

} // namespace kept
