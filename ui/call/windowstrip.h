// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/windowtext.h"

#include <QWidget>

namespace kept {

/// "When could I": the open hours of the next days as bars at the desk's time; the one that is selected says itself in words,
/// here and where the person is. The arrow keys and the mouse select.
class WindowStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowStrip(QWidget *parent = nullptr);
    void setDays(std::vector<StripDay> days);
    /// What the selected window or closed day says.
    QString currentText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// A window of a day, or the whole of a day without any.
    struct Cell
    {
        size_t day = 0;
        std::optional<size_t> window;
    };
    QRect columnOf(size_t day) const;
    QRect barOf(size_t day) const;
    QRect rectOf(const Cell &cell) const;
    std::optional<size_t> cellAt(const QPoint &position) const;
    QString textOf(const Cell &cell) const;
    void select(size_t cell);
    void paintDay(QPainter *painter, size_t day) const;
    int lineHeight() const;

    std::vector<StripDay> m_days;
    std::vector<Cell> m_cells;
    size_t m_current = 0;
    std::optional<size_t> m_hovered;
};

} // namespace kept
