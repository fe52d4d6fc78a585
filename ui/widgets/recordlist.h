// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/statustext.h"
#include "ui/widgets/footertotals.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QStackedLayout;
class QTreeView;

namespace kept {

class EmptyState;

/// How the columns of a list are.
struct ListColumns
{
    QStringList headings;
    QList<int> widths; ///< before zoom; the last takes what is left
    QList<int> statuses;
    QList<int> numbers;
};

/// A list of records: sorted by a heading or by what the page says, filtered by what is typed, columns hidden, moved and made
/// wider; what was chosen of all that is remembered, the filter aside. Totals below. Reading it anew keeps the selection. A paged one sorts and filters nothing itself: the page does so over
/// records that are not here yet, and brings them as they are scrolled to.
class RecordList final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int pageRows = 200;
    static constexpr int manyRows = 5'000; ///< at once where nobody looks at them on the way
    enum class Place { Top, Same };        ///< where a list stands that was read anew

    /// `id` is where the columns and the order are remembered.
    RecordList(const QString &id, const QString &name, const ListColumns &columns, QWidget *parent = nullptr);

    /// The field that filters; it stands where the page puts it. Ctrl+F in the page leads there.
    QLineEdit *filter() const { return m_filter; }
    QTreeView *view() const { return m_view; }
    void setEmpty(const QString &iconName, const QString &sentence, const QString &fact);
    void setLines(std::vector<TableLine> lines);
    void setTotals(std::vector<TotalsRow> totals) { m_totals->setRows(std::move(totals)); }
    /// From now on lines come by setPage() and addPage().
    void setPaged();
    void setPage(std::vector<TableLine> lines, bool hasMore, Place place);
    void addPage(std::vector<TableLine> lines, bool hasMore);
    /// What waits for all lines, an export, is given up.
    void stopWaiting() { m_whenComplete = {}; }
    void sortBy(int column, Qt::SortOrder order);
    /// The column it is sorted by; -1 is the order in which lines come.
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;
    /// The record of the current row; 0 without one.
    qint64 current() const;
    /// Whether it is among the lines.
    bool setCurrent(qint64 record);
    int count() const { return m_table->rowCount(); }
    /// How many lines, from the first on, are seen, current or nearly so.
    int linesInUse() const;
    /// Gives a page the keys for filter, export and columns; `told` hears how an export ended.
    void addKeys(QWidget *page, const QString &exportName, const Wording &wording,
                 const std::function<void(const StatusText &text)> &told);

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(qint64 record);
    void currentChanged();
    /// A paged list shall be sorted or filtered otherwise.
    void askedAnew();
    /// A paged list needs that many more lines.
    void moreWanted(int rows);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeView(const QString &name, const ListColumns &columns);
    void fitColumns();
    void openColumns();
    void openOrder();
    void wantMore();
    void goOn(bool hasMore);
    void whenComplete(std::function<void()> then);
    void exportTable(QWidget *page, const QString &name, const Wording &wording,
                     const std::function<void(const StatusText &text)> &told);
    QMenu *makeMenu() const;
    void copyRow() const;
    void restoreColumns();
    void restoreOrder();
    void saveHidden() const;
    void widenColumns(int firstRow);
    void saveWidth(int column, int width) const;
    void saveOrder() const;
    void savePlaces() const;

    QString m_id;
    QList<int> m_widths;
    QList<int> m_whole; ///< columns that are never cut while nobody sized them
    LineTable *m_table;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    QTreeView *m_view;
    FooterTotals *m_totals;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QTimer m_typing;
    bool m_isFitting = false;
    bool m_isPaged = false;
    bool m_hasMore = false;
    std::function<void()> m_whenComplete;
};

} // namespace kept
