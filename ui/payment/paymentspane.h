// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/lists.h"
#include "models/view/findingtext.h"
#include "models/view/statustext.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace kept {

class Banner;
class EffectDialog;
class ElidedLabel;
class KeyButton;
class LoadingBar;
class RecordList;
class SegmentedChoice;

/// Payments that came in, of everybody or of one customer: taken back, moved to another plan, their credit used.
class PaymentsPane final : public QWidget
{
    Q_OBJECT

public:
    PaymentsPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~PaymentsPane() override;

    void reload();
    /// Only the payments of a customer, from now on; none: of everybody.
    void setCustomer(std::optional<AccountId> customer, const QString &name = {}, qint64 selected = 0);
    RecordList *list() const { return m_list; }

Q_SIGNALS:
    void shown();
    void told(kept::StatusKind kind, const QString &text);
    void customerChosen(kept::AccountId customer);
    void dialogOpened(kept::EffectDialog *dialog);

private:
    void makeActions(QHBoxLayout *head);
    PaymentFilter filter() const;
    void showPayments(const Result<PaymentList::Answer> &answer);
    void showTotals();
    void showCurrent();
    const PaymentRow *current() const;
    void takeBack();
    void move();
    void useCredit();
    void open(EffectDialog *dialog);
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    QTimer m_refresh;
    std::vector<PaymentRow> m_payments;
    std::optional<AccountId> m_customer;
    qint64 m_selected = 0; ///< to be selected when it has arrived
    ElidedLabel *m_count;
    KeyButton *m_only;
    SegmentedChoice *m_period;
    Banner *m_banner;
    LoadingBar *m_loading;
    RecordList *m_list;
    QAction *m_back = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_move = nullptr;
    QAction *m_useCredit = nullptr;
};

} // namespace kept
