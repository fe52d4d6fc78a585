// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kept {

/// A line of a list of hits: an icon, what it is called, and below that where it belongs; plain text whatever it holds.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The second line.
    static constexpr int DetailRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kept
