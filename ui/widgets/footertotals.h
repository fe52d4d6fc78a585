// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

#include <map>
#include <vector>

class QHeaderView;

namespace kept {

/// One line of totals: what it sums up, and a Money or a text for some columns. Never two currencies in one line.
struct TotalsRow
{
    QString title;
    QString note;
    std::map<int, QVariant> cells; ///< by logical column
    int emphasised = -1;           ///< the column that is in Medium
    bool startsGroup = false;      ///< a line is drawn above
};

/// Totals under a table, in the columns of its header: they move, resize and scroll with it.
class FooterTotals final : public QWidget
{
    Q_OBJECT

public:
    explicit FooterTotals(QHeaderView *header, QWidget *parent = nullptr);

    void setRows(std::vector<TotalsRow> rows);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowHeight() const;
    QRect cellRect(int column, int row) const;
    QString cellText(int column, const QVariant &value, int room) const;
    void paintTitle(QPainter *painter, const TotalsRow &row, int index) const;
    void paintCells(QPainter *painter, const TotalsRow &row, int index) const;

    QHeaderView *m_header;
    std::vector<TotalsRow> m_rows;
};

} // namespace kept
