// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/view/wishlines.h"

#include <QDialog>

class QLineEdit;
class QTreeView;

namespace kept {

class DialogFooter;
class LineTable;

/// What a customer's people said about being contacted, what was asked for and what was allowed: each can be taken back with a
/// reason, by who may.
class WishesDialog final : public QDialog
{
    Q_OBJECT

public:
    WishesDialog(Desk &desk, AccountId customer, Wording wording, QWidget *parent = nullptr);
    ~WishesDialog() override;
    QTreeView *table() const { return m_view; }

Q_SIGNALS:
    /// The list is that of now.
    void shown();

public Q_SLOTS:
    void reject() override;

private:
    void makeRows();
    void reload();
    void showDetail(const CustomerDetail::Answer &detail);
    const ContactWish *chosen() const;
    void judge();
    void withdraw();
    template<class C>
    void give(const C &command);

    Desk &m_desk;
    AccountId m_customer;
    Wording m_wording;
    QuestionLane m_lane;
    std::vector<ContactWish> m_wishes;
    LineTable *m_table;
    QTreeView *m_view;
    QLineEdit *m_why;
    DialogFooter *m_footer;
};

} // namespace kept
