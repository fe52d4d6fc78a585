// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kept {

/// Chips side by side that go on in the next line where one is full.
class ChipFlow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipFlow(QWidget *parent = nullptr);
    /// Takes the widgets and drops those shown before.
    void setChips(const QList<QWidget *> &chips);
    void addChip(QWidget *chip);
    /// Lines end at the trailing edge, as keys below a form do.
    void setTrailing(bool isTrailing);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int arrange(int width, bool move) const;
    void placeLine(qsizetype first, qsizetype end, const QRect &line) const;

    QList<QWidget *> m_chips;
    bool m_isTrailing = false;
};

} // namespace kept
