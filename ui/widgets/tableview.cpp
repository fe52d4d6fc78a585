// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/look/type.h"
#include "ui/widgets/delegates/celldelegate.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QTreeView>

namespace kept {

namespace {

/// Keeps a header's sections as wide as the text they were made for when the text size changes.
class SectionZoom final : public QObject
{
public:
    explicit SectionZoom(QHeaderView *header) : QObject(header), m_header(header) { header->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const int unit = zoomed(wholeUnit);
        if ((event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) && unit != m_unit)
            follow(std::exchange(m_unit, unit));
        return false;
    }

private:
    static constexpr int wholeUnit = 1000;

    void follow(int before)
    {
        m_header->setMinimumSectionSize(zoomed(24));
        for (int section = 0; section < m_header->count(); ++section)
            if (!m_header->isSectionHidden(section))
                m_header->resizeSection(section, m_header->sectionSize(section) * m_unit / before);
    }

    QHeaderView *m_header;
    int m_unit = zoomed(wholeUnit);
};

/// A row that is marked without the keyboard being there would look like the one that the page is about.
class FocusMark final : public QObject
{
public:
    explicit FocusMark(QTreeView *view) : QObject(view), m_view(view) { view->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        QItemSelectionModel *marks = m_view->selectionModel();
        const auto rows = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        if (event->type() == QEvent::FocusIn && marks && !marks->hasSelection()) {
            const QModelIndex current = m_view->currentIndex();
            marks->setCurrentIndex(current.isValid() ? current : m_view->model()->index(0, 0), rows);
        } else if (event->type() == QEvent::FocusOut && marks && leaves(static_cast<QFocusEvent *>(event)->reason())) {
            marks->clearSelection();
        }
        return false;
    }

private:
    static bool leaves(Qt::FocusReason reason)
    {
        return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason;
    }

    QTreeView *m_view;
};

} // namespace

void markWhileFocused(QTreeView *view)
{
    new FocusMark(view);
}

void widenToFit(QTreeView *view, const QList<int> &columns, int firstRow)
{
    QStyleOptionViewItem option;
    option.initFrom(view);
    option.locale = view->locale();
    for (const int column : columns) {
        if (view->isColumnHidden(column))
            continue;
        int width = std::max(view->header()->sectionSize(column), view->header()->sectionSizeHint(column));
        for (int row = firstRow; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, column);
            width = std::max(width, view->itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
        view->header()->resizeSection(column, width);
    }
}

void dressTable(QTreeView *view)
{
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    view->setItemDelegate(new CellDelegate(view));
    view->header()->setSectionsMovable(true);
    view->header()->setStretchLastSection(true);
    new SectionZoom(view->header());
    view->header()->setMinimumSectionSize(zoomed(24));
    view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace kept
