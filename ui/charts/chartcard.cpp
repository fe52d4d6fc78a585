// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcard.h"

#include "models/exchange/tablefile.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/plot.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QToolTip>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

ChartCard::ChartCard(const QString &title, QWidget *parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_cross(new QCPItemStraightLine(m_plot)), m_table(new QTreeWidget),
      m_body(new QStackedWidget), m_note(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_legend(new ChartLegend),
      m_title(new ToneLabel(title, TextUse::Emphasis)), m_headRow(nullptr), m_legendRow(new QHBoxLayout),
      m_rows(new KeyButton(tr("Rows")))
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addWidget(makeHeader(title));
    m_legendRow->setContentsMargins(12, 0, 12, 0);
    column->addLayout(m_legendRow);
    column->addWidget(m_body, 1);
    m_body->addWidget(m_plot);
    m_body->addWidget(m_table);
    dressTable(m_table);
    m_table->setRootIsDecorated(false);
    m_table->setAccessibleName(title);
    m_plot->setAccessibleName(title);
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setMouseTracking(true);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->installEventFilter(this);
    setFocusProxy(m_plot);
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (m_hasRows)
            Q_EMIT rowsAsked(m_table->indexOfTopLevelItem(item));
    });
    makeActions();
}

QWidget *ChartCard::makeHeader(const QString &title)
{
    auto *header = new QWidget;
    header->setMinimumHeight(zoomed(32));
    auto *row = new QHBoxLayout(header);
    m_headRow = row;
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    row->addWidget(m_title);
    m_note->hide();
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_legend);
    m_rows->setKind(ButtonKind::Link);
    m_rows->setIconName(u"right"_s);
    m_rows->setIconTrailing(true);
    m_rows->setAccessibleName(tr("Rows of %1").arg(title));
    connect(m_rows, &QPushButton::clicked, this, [this] { Q_EMIT rowsAsked(-1); });
    row->addWidget(m_rows);
    return header;
}

void ChartCard::makeActions()
{
    auto *toggle = new QAction(tr("Show as table"), this);
    toggle->setShortcut(Qt::Key_T);
    toggle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    toggle->setCheckable(true);
    connect(toggle, &QAction::triggered, this, &ChartCard::showTable);
    auto *save = new QAction(tr("Save the chart…"), this);
    save->setShortcut(QKeySequence::Save);
    save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QAction::triggered, this, &ChartCard::chooseFile);
    addActions({toggle, save});
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChartCard::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Picture (*.png)"), tr("Document (*.pdf)"), tr("Drawing (*.svg)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(u"png"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!saveAs(path))
            setNote(tr("The chart could not be written to %1. Choose another folder.").arg(path));
    });
    dialog->open();
}

Result<void> ChartCard::saveAs(const QString &path)
{
    if (!path.endsWith(u".csv", Qt::CaseInsensitive))
        return savePlot(*m_plot, path, accessibleName());
    const ChartTable numbers = table();
    KEPT_CHECK(saveTable(path, {numbers.headers, {numbers.rows.begin(), numbers.rows.end()}}));
    return {};
}

void ChartCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChartCard::setHasRows(bool hasRows)
{
    m_hasRows = hasRows;
    m_rows->setVisible(hasRows);
}

void ChartCard::showTable(bool table)
{
    m_body->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_plot);
    setFocusProxy(m_body->currentWidget());
    m_body->currentWidget()->setFocus();
}

bool ChartCard::isTableShown() const
{
    return m_body->currentWidget() == m_table;
}

QSize ChartCard::sizeHint() const
{
    return {zoomed(400), zoomed(300)};
}

void ChartCard::refresh()
{
    const Look &look = lookOf(this);
    const int highlighted = std::exchange(m_highlighted, -1);
    m_plot->clearPlottables();
    while (m_plot->itemCount() > 1)
        m_plot->removeItem(m_plot->item(m_plot->item(0) == m_cross ? 1 : 0));
    m_cross->setVisible(false);
    dressPlot(look);
    draw(look);
    m_legend->setEntries(legend(look));
    placeLegend();
    fillTable();
    highlight(highlighted);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartCard::dressPlot(const Look &look)
{
    m_plot->setBackground(look.base);
    m_plot->setAntialiasedElements(QCP::aePlottables | QCP::aeScatters | QCP::aeItems);
    m_cross->setPen(QPen(look.text2, 1, Qt::DotLine));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(look.text2);
        axis->setTickLabelFont(fontFor(TextUse::Caption));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setPen(QPen(look.grid, 1));
    }
    const int half = QFontMetrics(fontFor(TextUse::Caption)).height() / 2 + 4;
    m_plot->axisRect()->setMinimumMargins({0, half, 12, 0});
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->grid()->setVisible(true);
}

void ChartCard::fillTable()
{
    const ChartTable content = table();
    m_table->clear();
    m_table->setHeaderLabels(content.headers);
    for (const QStringList &row : content.rows) {
        auto *item = new QTreeWidgetItem(m_table, row);
        for (int column = 1; column < row.size(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 1; column < content.headers.size(); ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    QStringList spoken;
    for (int i = 0; i < pointCount(); ++i)
        spoken.append(tipOf(i).join(u' '));
    m_plot->setAccessibleDescription(spoken.join(u". "_s));
}

// In a narrow card the legend goes below the title.
void ChartCard::placeLegend()
{
    const int needed = m_title->sizeHint().width() + m_legend->sizeHint().width() + m_rows->sizeHint().width() + 80;
    const bool isBelow = needed > width();
    QHBoxLayout *row = isBelow ? m_legendRow : m_headRow;
    if (row->indexOf(m_legend) >= 0)
        return;
    (isBelow ? m_headRow : m_legendRow)->removeWidget(m_legend);
    row->insertWidget(isBelow ? 0 : m_headRow->count() - 1, m_legend, 0, Qt::AlignLeft);
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLegend();
}

void ChartCard::mark(int, const Look &) {}

std::optional<double> ChartCard::crossAt(int) const
{
    return std::nullopt;
}

void ChartCard::highlight(int point)
{
    if (point == m_highlighted || point >= pointCount())
        return;
    m_highlighted = point;
    const std::optional<double> key = point < 0 ? std::nullopt : crossAt(point);
    m_cross->setVisible(key.has_value());
    if (key) {
        m_cross->point1->setCoords(*key, 0);
        m_cross->point2->setCoords(*key, 1);
    }
    mark(point, lookOf(this));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartCard::showTip(int point)
{
    if (point < 0)
        return QToolTip::hideText();
    QStringList lines = tipOf(point);
    if (m_hasRows)
        lines.append(tr("Enter or click shows the rows"));
    const QPoint place = hasFocus() || m_plot->hasFocus() ? mapToGlobal(rect().center()) : QCursor::pos();
    QToolTip::showText(m_plot->underMouse() ? QCursor::pos() : place, lines.join(u'\n').toHtmlEscaped(), m_plot);
}

bool ChartCard::plotKey(int key)
{
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    if (isForward || isBack) {
        const int next = isForward ? m_highlighted + 1 : std::max(m_highlighted - 1, 0);
        highlight(std::min(next, pointCount() - 1));
        showTip(m_highlighted);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_hasRows) {
        Q_EMIT rowsAsked(m_highlighted);
        return true;
    }
    return false;
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove) {
        const int point = pointAt(static_cast<QMouseEvent *>(event)->position());
        if (point != m_highlighted) {
            highlight(point);
            showTip(point);
        }
    } else if (event->type() == QEvent::Leave) {
        highlight(-1);
    } else if (event->type() == QEvent::MouseButtonRelease && m_hasRows) {
        if (const int point = pointAt(static_cast<QMouseEvent *>(event)->position()); point >= 0)
            Q_EMIT rowsAsked(point);
    } else if (event->type() == QEvent::KeyPress) {
        return plotKey(static_cast<QKeyEvent *>(event)->key());
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

bool ChartCard::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        refresh();
    return QWidget::event(event);
}

void ChartCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isDress = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (isDress && testAttribute(Qt::WA_WState_Polished))
        refresh();
}

void ChartCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    drawBox(&painter, rect(), look.base, look.line);
    if (m_plot->hasFocus())
        drawFocusRing(&painter, rect(), look);
}

} // namespace kept
