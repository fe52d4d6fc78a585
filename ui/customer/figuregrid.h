// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/headlinefigures.h"

#include <QWidget>

class QGridLayout;

namespace kept {

class ElidedLabel;
class ToneLabel;

/// Headline figures with their formulas: a line for each currency, folded to two beside each other where there is no room.
class FigureGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureGrid(QWidget *parent = nullptr);
    void setFigures(const std::vector<std::array<HeadlineFigure, 4>> &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QWidget *box;
        ToneLabel *title;
        ToneLabel *figure;
        ElidedLabel *unit;
        ElidedLabel *formula;
    };
    Cell makeCell();
    void arrange();

    QGridLayout *m_grid;
    std::vector<Cell> m_cells;
    int m_columns = 0;
};

} // namespace kept
