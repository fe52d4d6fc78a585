// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QWidget>

class QCPItemStraightLine;
class QCustomPlot;
class QHBoxLayout;
class QStackedWidget;
class QTreeWidget;

namespace kept {

class ChartLegend;
class ElidedLabel;
class KeyButton;
class ToneLabel;
struct Look;

/// How a series is told from the others beside its colour.
enum class SeriesSign { Filled, Hatched, Outlined, Dashed, Line };

struct LegendEntry
{
    QString text;
    QColor colour;
    SeriesSign sign = SeriesSign::Filled;
};

/// The same numbers as rows, for those who read rather than look; the first column names the point.
struct ChartTable
{
    QStringList headers;
    QList<QStringList> rows;
};

/// A chart in a card: title, note, legend, a link to its rows, and a table of the same numbers (T). The arrow keys walk
/// its points, hovering shows the exact values, Enter or a click asks for the rows behind a point.
class ChartCard : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note);
    /// Without rows behind the points there is no link and nothing to click.
    void setHasRows(bool hasRows);
    /// The next tip says what one point is; none is highlighted with -1.
    void highlight(int point);
    int highlighted() const { return m_highlighted; }
    void showTable(bool table);
    bool isTableShown() const;
    /// Writes the chart as PNG, PDF or SVG, or its numbers as CSV, by the file's ending. Errors: CHART.FORMAT (Invalid),
    /// CHART.WRITE (Storage); those of TableFile.
    Result<void> saveAs(const QString &path);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A point by its position, or -1 for all of them.
    void rowsAsked(int point);

protected:
    QCustomPlot *plot() const { return m_plot; }
    /// After new numbers: draws them, fills the table and the legend.
    void refresh();

    virtual void draw(const Look &look) = 0;
    virtual QList<LegendEntry> legend(const Look &look) const = 0;
    virtual ChartTable table() const = 0;
    /// What a point says when it is highlighted: a title, then a line for each value.
    virtual QStringList tipOf(int point) const = 0;
    virtual int pointCount() const = 0;
    /// The point under a position of the plot, or -1.
    virtual int pointAt(const QPointF &position) const = 0;
    /// Marks the highlighted point; the cross-line is the card's.
    virtual void mark(int point, const Look &look);
    /// Where the cross-line of a point stands on the key axis; none where it says nothing.
    virtual std::optional<double> crossAt(int point) const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader(const QString &title);
    void makeActions();
    void chooseFile();
    void dressPlot(const Look &look);
    void fillTable();
    void placeLegend();
    void showTip(int point);
    bool plotKey(int key);

    QCustomPlot *m_plot;
    QCPItemStraightLine *m_cross;
    QTreeWidget *m_table;
    QStackedWidget *m_body;
    ElidedLabel *m_note;
    ChartLegend *m_legend;
    ToneLabel *m_title;
    QHBoxLayout *m_headRow;
    QHBoxLayout *m_legendRow;
    KeyButton *m_rows;
    int m_highlighted = -1;
    bool m_hasRows = true;
};

} // namespace kept
