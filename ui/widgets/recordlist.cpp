// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordlist.h"

#include "models/desk/whenready.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QtConcurrent>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingDelay = 250;

QAction *addKey(QWidget *owner, const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, owner);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, owner, std::move(act));
    owner->addAction(action);
    return action;
}

} // namespace

RecordList::RecordList(const QString &id, const QString &name, const ListColumns &columns, QWidget *parent)
    : QWidget(parent), m_id(id), m_widths(columns.widths), m_whole(columns.statuses + columns.numbers),
      m_table(new LineTable(columns.headings, this)), m_sorted(new QSortFilterProxyModel(this)), m_filter(new QLineEdit),
      m_view(new QTreeView), m_totals(new FooterTotals(m_view->header())), m_empty(new EmptyState)
{
    m_table->setNumberColumns(columns.numbers);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(LineTable::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setSortLocaleAware(true);
    makeView(name, columns);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_totals);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    m_filter->setParent(this);
    m_filter->hide();
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter the list"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
}

void RecordList::makeView(const QString &name, const ListColumns &columns)
{
    dressTable(m_view);
    m_view->setModel(m_sorted);
    m_view->setAccessibleName(name);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : columns.statuses)
        m_view->setItemDelegateForColumn(column, new StatusDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, [this] { openColumns(); });
    restoreColumns();
    restoreOrder();
    connect(m_view->header(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { saveWidth(column, width); });
    connect(m_view->header(), &QHeaderView::sectionMoved, this, &RecordList::savePlaces);
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, this, &RecordList::saveOrder);
    auto *open = new QAction(tr("Open the customer"), m_view);
    open->setShortcut(Qt::Key_Return);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this] {
        if (current() != 0)
            Q_EMIT opened(current());
    });
    connect(m_view, &QTreeView::doubleClicked, open, &QAction::trigger);
    m_view->addAction(open);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordList::currentChanged);
}

void RecordList::addKeys(QWidget *page, const QString &exportName, const Wording &wording,
                         const std::function<void(const StatusText &text)> &told)
{
    addKey(page, tr("Filter the list"), Qt::CTRL | Qt::Key_F, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    addKey(page, tr("Copy the row"), QKeySequence::Copy, [this] { copyRow(); });
    addKey(page, tr("Choose columns"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { openColumns(); });
    addKey(page, tr("Order by a column"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { openOrder(); });
    addKey(page, tr("Export this table"), Qt::CTRL | Qt::Key_E,
           [this, page, exportName, wording, told] { exportTable(page, exportName, wording, told); });
}

// A file gets all there is, not what has been scrolled to.
void RecordList::exportTable(QWidget *page, const QString &name, const Wording &wording,
                             const std::function<void(const StatusText &text)> &told)
{
    chooseExportFile(page, name, [this, page, wording, told](const QString &path) {
        whenComplete([this, page, wording, told, path] {
            whenReady(QtConcurrent::run([path, table = tableTextOf(m_view)] { return saveTable(path, table); }), page,
                      [=](const Result<qint64> &rows) { told(exportText(path, rows, wording)); });
        });
    });
}

QMenu *RecordList::makeMenu() const
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

// The same column once more turns the order around.
void RecordList::openOrder()
{
    QMenu *menu = makeMenu();
    for (const int column : shownColumns(m_view)) {
        QAction *choice = menu->addAction(m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        const bool isCurrent = column == sortColumn();
        choice->setCheckable(true);
        choice->setChecked(isCurrent);
        const bool turns = isCurrent && sortOrder() == Qt::AscendingOrder;
        connect(choice, &QAction::triggered, this,
                [this, column, turns] { sortBy(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder); });
    }
    menu->popup(m_view->mapToGlobal(QPoint(0, 0)));
}

void RecordList::openColumns()
{
    QMenu *menu = makeMenu();
    for (int column = 1; column < m_table->columnCount(); ++column) {
        QAction *show = menu->addAction(m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        show->setCheckable(true);
        show->setChecked(!m_view->isColumnHidden(column));
        connect(show, &QAction::toggled, this, [this, column](bool isShown) {
            m_view->setColumnHidden(column, !isShown);
            saveHidden();
        });
    }
    menu->popup(m_view->mapToGlobal(QPoint(0, 0)));
}

// As a spreadsheet takes it: the cells that are shown, with tabs between them.
void RecordList::copyRow() const
{
    QStringList cells;
    for (const int column : shownColumns(m_view))
        cells.append(m_view->currentIndex().siblingAtColumn(column).data().toString());
    QString text = cells.join(u'\t');
    text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    QApplication::clipboard()->setText(text);
}

void RecordList::setEmpty(const QString &iconName, const QString &sentence, const QString &fact)
{
    m_empty->setContent(iconName, sentence, fact);
}

void RecordList::setLines(std::vector<TableLine> lines)
{
    const qint64 before = current();
    const int row = m_view->currentIndex().row();
    m_table->setLines(std::move(lines));
    widenColumns(0);
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    setCurrent(before);
    if (!m_view->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_view->setCurrentIndex(m_sorted->index(std::clamp(row, 0, m_sorted->rowCount() - 1), 0));
    Q_EMIT currentChanged();
}

void RecordList::setPaged()
{
    m_isPaged = true;
    m_view->setSortingEnabled(false);
    QHeaderView *header = m_view->header();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    restoreOrder();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordList::askedAnew);
    disconnect(m_filter, &QLineEdit::textChanged, m_sorted, nullptr);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelay);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &RecordList::askedAnew);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordList::wantMore);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &RecordList::wantMore);
}

// Before the last line is seen, so that nobody waits for the next.
void RecordList::wantMore()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (m_hasMore && m_view->isVisible() && bar->value() + 2 * bar->pageStep() >= bar->maximum())
        Q_EMIT moreWanted(pageRows);
}

void RecordList::whenComplete(std::function<void()> then)
{
    if (!m_hasMore)
        return then();
    m_whenComplete = std::move(then);
    Q_EMIT moreWanted(manyRows);
}

void RecordList::setPage(std::vector<TableLine> lines, bool hasMore, Place place)
{
    m_hasMore = false;
    const int before = m_view->verticalScrollBar()->value();
    if (place == Place::Top)
        m_view->setCurrentIndex({});
    setLines(std::move(lines));
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(place == Place::Top ? 0 : before);
    goOn(hasMore);
    wantMore();
}

void RecordList::addPage(std::vector<TableLine> lines, bool hasMore)
{
    const int before = m_sorted->rowCount();
    m_table->addLines(std::move(lines));
    widenColumns(before);
    goOn(hasMore);
}

void RecordList::goOn(bool hasMore)
{
    m_hasMore = hasMore;
    if (!m_whenComplete)
        return;
    if (m_hasMore)
        Q_EMIT moreWanted(manyRows);
    else
        std::exchange(m_whenComplete, {})();
}

void RecordList::sortBy(int column, Qt::SortOrder order)
{
    if (m_isPaged)
        m_view->header()->setSortIndicator(column, order);
    else
        m_view->sortByColumn(column, order);
}

int RecordList::sortColumn() const
{
    return m_view->header()->sortIndicatorSection();
}

Qt::SortOrder RecordList::sortOrder() const
{
    return m_view->header()->sortIndicatorOrder();
}

qint64 RecordList::current() const
{
    return m_view->currentIndex().data(RecordIdRole).toLongLong();
}

bool RecordList::setCurrent(qint64 record)
{
    for (int row = 0; record != 0 && row < m_sorted->rowCount(); ++row) {
        if (const QModelIndex index = m_sorted->index(row, 0); index.data(RecordIdRole).toLongLong() == record) {
            m_view->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

int RecordList::linesInUse() const
{
    const QModelIndex last = m_view->indexAt(QPoint(0, m_view->viewport()->height() - 1));
    const int seen = last.isValid() ? last.row() : m_view->indexAt(QPoint(0, 0)).row() + 1;
    return std::min(count(), std::max(seen, m_view->currentIndex().row()) + 1 + pageRows);
}

// Widths are remembered as they are at 100 %.
void RecordList::fitColumns()
{
    const QVariantList own = QSettings().value(m_id + u"/widths"_s).toList();
    m_isFitting = true;
    for (int column = 0; column < m_widths.size(); ++column) {
        const int width = own.value(column).toInt();
        m_view->header()->resizeSection(column, zoomed(width > 0 ? width : m_widths.at(column)));
    }
    m_isFitting = false;
    widenColumns(0);
}

// States and amounts are never cut, unless a person made their column narrow; the last one takes what is left.
void RecordList::widenColumns(int firstRow)
{
    const QVariantList own = QSettings().value(m_id + u"/widths"_s).toList();
    QList<int> columns;
    for (const int column : m_whole)
        if (own.value(column).toInt() == 0 && column != shownColumns(m_view).last())
            columns.append(column);
    m_isFitting = true;
    widenToFit(m_view, columns, firstRow);
    m_isFitting = false;
}

void RecordList::restoreColumns()
{
    QHeaderView *header = m_view->header();
    fitColumns();
    for (const QVariant &column : QSettings().value(m_id + u"/hidden"_s).toList())
        m_view->setColumnHidden(column.toInt(), true);
    const QVariantList places = QSettings().value(m_id + u"/places"_s).toList();
    if (places.size() != header->count())
        return;
    for (int place = 0; place < places.size(); ++place)
        if (const int now = header->visualIndex(places.at(place).toInt()); now >= 0)
            header->moveSection(now, place);
}

void RecordList::restoreOrder()
{
    const QVariantList order = QSettings().value(m_id + u"/order"_s).toList();
    const int column = order.isEmpty() ? -1 : order.front().toInt();
    const bool isThere = column >= 0 && column < m_table->columnCount();
    const bool isDown = isThere && order.value(1).toInt() == Qt::DescendingOrder;
    m_view->header()->setSortIndicator(isThere ? column : -1, isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordList::saveOrder() const
{
    QSettings().setValue(m_id + u"/order"_s, QVariantList{sortColumn(), static_cast<int>(sortOrder())});
}

void RecordList::savePlaces() const
{
    QVariantList places;
    for (int place = 0; place < m_view->header()->count(); ++place)
        places.append(m_view->header()->logicalIndex(place));
    QSettings().setValue(m_id + u"/places"_s, places);
}

// The last one is as wide as what is left; a hidden one has no width.
void RecordList::saveWidth(int column, int width) const
{
    constexpr int whole = 100;
    if (m_isFitting || width == 0 || column == shownColumns(m_view).last())
        return;
    QVariantList widths = QSettings().value(m_id + u"/widths"_s).toList();
    while (widths.size() < m_widths.size())
        widths.append(0);
    widths[column] = width * whole / zoomed(whole);
    QSettings().setValue(m_id + u"/widths"_s, widths);
}

void RecordList::saveHidden() const
{
    QVariantList hidden;
    for (int column = 0; column < m_table->columnCount(); ++column)
        if (m_view->isColumnHidden(column))
            hidden.append(column);
    QSettings().setValue(m_id + u"/hidden"_s, hidden);
}

// Escape in the filter clears it before it means anything to the page.
bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_filter || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        m_filter->clear();
        m_view->setFocus();
    }
    return true;
}

void RecordList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace kept
