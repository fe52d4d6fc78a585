// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/fieldchooser.h"

#include "models/exchange/mapping.h"
#include "models/view/fieldwords.h"

#include <QComboBox>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A list that knows whether a choice came from the open list, and is final, or from keys, which go on until Enter.
class FieldBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;
    bool isFromList() const { return m_isFromList; }
    void showPopup() override
    {
        m_isFromList = true;
        QComboBox::showPopup();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        m_isFromList = false;
        QComboBox::keyPressEvent(event);
    }

private:
    bool m_isFromList = false;
};

void fillFields(QComboBox *box, const ObjectType &object)
{
    box->addItem(FieldChooser::tr("Leave out"), QString());
    for (const Field *field : fillableFields(object)) {
        box->addItem(field->apiName, field->apiName);
        box->setItemData(box->count() - 1, fieldTitle(*field) + u": "_s + fieldMeaning(*field), Qt::ToolTipRole);
    }
}

void fillObjects(QComboBox *box)
{
    for (const ObjectType &object : catalogue())
        if (object.importable)
            box->addItem(object.apiName, object.apiName);
}

} // namespace

QWidget *FieldChooser::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new FieldBox(parent);
    box->setObjectName(u"fieldBox"_s);
    box->setMaxVisibleItems(16);
    const ObjectType *object = objectType(index.data(ObjectRole).toString());
    if (index.data(HeadingRole).isValid() && object) {
        box->setAccessibleName(tr("%1 becomes").arg(index.data(HeadingRole).toString()));
        fillFields(box, *object);
    } else {
        box->setAccessibleName(tr("What the file holds"));
        fillObjects(box);
    }
    auto *self = const_cast<FieldChooser *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        if (!box->isFromList())
            return;
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    return box;
}

void FieldChooser::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const QVariant chosen = index.data(HeadingRole).isValid() ? index.data(FieldRole) : index.data(ObjectRole);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

// The model is made anew from what the files look like with the choice.
void FieldChooser::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString chosen = static_cast<QComboBox *>(editor)->currentData().toString();
    // A delegate is asked as one that doesn't change; what is told here changes others.
    auto *self = const_cast<FieldChooser *>(this);
    if (!index.data(HeadingRole).isValid()) {
        if (chosen != index.data(ObjectRole).toString())
            Q_EMIT self->objectChosen(chosen);
    } else if (chosen != index.data(FieldRole).toString()) {
        Q_EMIT self->fieldChosen(index.data(ObjectRole).toString(), index.data(HeadingRole).toString(), chosen);
    }
}

void FieldChooser::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace kept
