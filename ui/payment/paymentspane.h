// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/listpages.h"
#include "models/view/findingtext.h"
#include "models/view/maskedcustomers.h"
#include "models/view/statustext.h"
#include "ui/widgets/pagedrows.h"

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
    /// Whose money is masked, on screen and in what is copied or exported.
    void setMaskedCustomers(const MaskedCustomers &masked);
    RecordList *list() const { return m_list; }

Q_SIGNALS:
    /// Payments and their totals have arrived.
    void shown();
    void told(kept::StatusKind kind, const QString &text);
    void customerChosen(kept::AccountId customer);
    void dialogOpened(kept::EffectDialog *dialog);

private:
    void makeActions(QHBoxLayout *head);
    void restart();
    PaymentFilter filter() const;
    PaymentPage question() const;
    void askTotals();
    void showPayments(const Result<void> &result);
    void showTotals(const Result<PaymentTotals::Answer> &answer);
    void fillTotals();
    void tellShown();
    void showCurrent();
    const PaymentRow *current() const;
    void takeBack();
    void reinstate();
    void move();
    void useCredit();
    void open(EffectDialog *dialog);
    const PaymentRow *currentInTheOpen();
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_totalsLane;
    QTimer m_refresh;
    QString m_totalledText;
    bool m_areTotalsAwaited = false;
    bool m_arePaymentsAwaited = false;
    std::optional<AccountId> m_customer;
    MaskedCustomers m_masked;
    std::vector<PaymentTotal> m_totals;
    ElidedLabel *m_count;
    KeyButton *m_only;
    SegmentedChoice *m_period;
    Banner *m_banner;
    LoadingBar *m_loading;
    RecordList *m_list;
    PagedRows<PaymentPage> m_payments;
    QAction *m_back = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_reinstate = nullptr;
    QAction *m_move = nullptr;
    QAction *m_useCredit = nullptr;
};

} // namespace kept
