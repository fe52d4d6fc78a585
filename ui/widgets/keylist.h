// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QGridLayout;

namespace kept {

/// The keys of one part of the screen.
struct KeyGroup
{
    QString title;
    QList<QAction *> actions;
};

/// The actions with a key that belong to a widget or to what is visible in it, each once.
QList<QAction *> keyedActions(const QWidget *root);

/// What F1 shows: every key that works on the screen one is on.
class KeyList final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyList(const QList<KeyGroup> &groups, QWidget *parent = nullptr);

private:
    void addGroup(QGridLayout *grid, const KeyGroup &group);
};

} // namespace kept
