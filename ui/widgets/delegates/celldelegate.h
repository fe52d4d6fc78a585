// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kept {

struct Look;

/// Paints the cells of every table: selection, hover, one line below, the ring of the current row, and text. Numbers ask
/// for Qt::AlignRight through TextAlignmentRole; rows still on their way (LoadingRole) show an ellipsis.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// The text as it would be painted in the room given; money that does not fit is "#####".
    virtual QString shownText(const QModelIndex &index, const QStyleOptionViewItem &option, int room) const;

protected:
    /// Paints what stands in the cell; the rectangle is without padding. The painter has font and colour of plain text.
    virtual void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Look &look) const;
    /// Everything, for the tip of a cell that hides some of it.
    virtual QString wholeText(const QModelIndex &index, const QStyleOptionViewItem &option) const;
    /// Room taken beside the text.
    virtual int extraWidth(const QModelIndex &index) const;

    /// On which side cells stand whose model says nothing.
    virtual Qt::Alignment naturalAlignment() const { return Qt::AlignLeft; }
    Qt::Alignment alignmentOf(const QModelIndex &index) const;
};

/// MoneyRole by its digits: zero is a muted dash, what is not applicable is blank, and nothing is ever cut.
class MoneyDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QString shownText(const QModelIndex &index, const QStyleOptionViewItem &option, int room) const override;

protected:
    Qt::Alignment naturalAlignment() const override { return Qt::AlignRight; }
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Look &look) const override;
    QString wholeText(const QModelIndex &index, const QStyleOptionViewItem &option) const override;
};

/// Icon and word of a status (StatusKindRole, IconNameRole for another icon).
class StatusDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Look &look) const override;
    int extraWidth(const QModelIndex &index) const override;
};

/// DateRole in the view's locale, short enough for a column.
class DateDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QString shownText(const QModelIndex &index, const QStyleOptionViewItem &option, int room) const override;
};

/// Name of a row with its icon (IconNameRole), as the tree's first column; EmphasisRole makes it Medium.
class NameDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Look &look) const override;
    int extraWidth(const QModelIndex &index) const override;
};

} // namespace kept
