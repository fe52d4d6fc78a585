// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace kept {

class ToneLabel;

/// A row of captions over figures, set apart by lines.
class StatStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatStrip(QWidget *parent = nullptr);

    /// Returns the cell's number; `beside`, if any, stands before the figure and becomes the cell's own.
    int addCell(const QString &caption, QWidget *beside = nullptr);
    void setCaption(int cell, const QString &caption);
    void setFigure(int cell, const QString &figure, const QString &note = {}, StatusKind kind = StatusKind::None);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QWidget *box;
        ToneLabel *caption;
        ToneLabel *figure;
        ToneLabel *note;
    };

    QHBoxLayout *m_row;
    std::vector<Cell> m_cells;
};

} // namespace kept
