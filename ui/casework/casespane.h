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
class QStackedLayout;

namespace kept {

class Banner;
class EffectDialog;
class ElidedLabel;
class KeyButton;
class LoadingBar;
class SegmentedChoice;

/// Disputes and cases with their deadlines, of everybody or of one customer; one of them is worked on by a key.
class CasesPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Disputes, Cases };

    CasesPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~CasesPane() override;

    void reload();
    /// Whose money is masked, on screen and in what is copied or exported.
    void setMaskedCustomers(const MaskedCustomers &masked);
    void showPart(Part part);
    /// Only those of a customer, from now on, closed ones too; none: of everybody.
    void setCustomer(std::optional<AccountId> customer, const QString &name = {}, qint64 dispute = 0);
    RecordList *disputes() const { return m_disputes; }
    RecordList *cases() const { return m_cases; }

Q_SIGNALS:
    /// Both lists have arrived.
    void shown();
    void told(kept::StatusKind kind, const QString &text);
    void customerChosen(kept::AccountId customer);
    void dialogOpened(kept::EffectDialog *dialog);

private:
    void makeHead(QHBoxLayout *head);
    QWidget *makePart(RecordList *list, const QString &name);
    void makeActions(QHBoxLayout *head);
    void restart();
    CaseworkFilter filter(const RecordList *list) const;
    DisputePage disputeQuestion() const;
    CasePage caseQuestion() const;
    void showArrived(const Result<void> &result);
    void showCurrent();
    RecordList *list() const;
    void workOnCurrent();
    void openCustomer(qint64 record);
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QTimer m_refresh;
    std::optional<AccountId> m_customer;
    MaskedCustomers m_masked;
    SegmentedChoice *m_part;
    SegmentedChoice *m_which;
    ElidedLabel *m_count;
    KeyButton *m_only;
    Banner *m_banner;
    LoadingBar *m_loading;
    RecordList *m_disputes;
    RecordList *m_cases;
    PagedRows<DisputePage> m_disputeRows;
    PagedRows<CasePage> m_caseRows;
    QStackedLayout *m_stack = nullptr;
    QAction *m_work = nullptr;
    QAction *m_back = nullptr;
};

} // namespace kept
