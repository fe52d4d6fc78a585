// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates/celldelegate.h"

namespace kept {

/// What the rows of an import's columns know of themselves.
enum ImportRole {
    HeadingRole = Qt::UserRole + 100, ///< the heading of a column; none in a file's row
    ObjectRole,                       ///< API name of the file's kind of record
    FieldRole,                        ///< API name of the field a column becomes; empty when it is left out
};

/// The cell that says what a column becomes: edited, it is a list of the object's fields with what each means; of a file, a
/// list of the kinds of record.
class FieldChooser final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// An empty field: leave the column out.
    void fieldChosen(const QString &object, const QString &heading, const QString &field);
    void objectChosen(const QString &object);
};

} // namespace kept
