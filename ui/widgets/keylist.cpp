// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keylist.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kept {

QList<QAction *> keyedActions(const QWidget *root)
{
    QList<QAction *> found;
    const auto collect = [&found](const QWidget *widget) {
        for (QAction *action : widget->actions())
            if (!action->shortcut().isEmpty() && action->isVisible() && !action->text().isEmpty() && !found.contains(action))
                found.append(action);
    };
    collect(root);
    for (const QWidget *child : root->findChildren<QWidget *>())
        if (child->isVisible())
            collect(child);
    return found;
}

KeyList::KeyList(const QList<KeyGroup> &groups, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys of this screen"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setAccessibleName(windowTitle());
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    for (const KeyGroup &group : groups)
        addGroup(grid, group);
    grid->setRowStretch(grid->rowCount(), 1);
    area->setWidget(page);
    column->addWidget(area);
    auto *close = new KeyButton(tr("Close"));
    close->setKind(ButtonKind::Filled);
    close->setKeyHint(Qt::Key_Escape);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(zoomed(420), zoomed(460));
}

void KeyList::addGroup(QGridLayout *grid, const KeyGroup &group)
{
    if (group.actions.isEmpty())
        return;
    const int first = grid->rowCount();
    auto *title = new ToneLabel(group.title, TextUse::Emphasis);
    title->setContentsMargins(0, first > 1 ? 12 : 0, 0, 4);
    grid->addWidget(title, first, 0, 1, 2);
    for (const QAction *action : group.actions) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = grid->rowCount();
        QString text = action->text();
        text.remove(u'&');
        grid->addWidget(new Keycap(action->shortcut()), row, 0);
        grid->addWidget(new ToneLabel(text, TextUse::Body, Tone::Text2), row, 1);
    }
}

} // namespace kept
