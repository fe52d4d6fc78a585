// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/contactcard.h"

#include <QListView>

namespace kept {

/// The numbers of a customer as cards; Call and Why are hit on the card, by Enter, and by the page's own actions.
class ContactCardView final : public QListView
{
    Q_OBJECT

public:
    explicit ContactCardView(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Call an allowed number, or say why a refused one is.
    void called(const QModelIndex &card);
    void whyAsked(const QModelIndex &card);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void act(const QModelIndex &card);
};

} // namespace kept
