// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/recorddocument.h"
#include "models/desk/desk.h"
#include "models/queries/documentqueue.h"
#include "models/view/findingtext.h"
#include "models/view/maskedcustomers.h"
#include "models/view/statustext.h"
#include "ui/watch/letterreasondialog.h"
#include "ui/widgets/pagedrows.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QHBoxLayout;
class QStackedLayout;

namespace kept {

class Banner;
class ElidedLabel;
class KeyButton;
class LoadingBar;
class SegmentedChoice;

/// The letters that wait to be sent, of everybody or of one customer, and those that were sent or withdrawn: one or many at once
/// are marked as sent, withdrawn, and let wait again.
class LettersPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Waiting, Settled };

    LettersPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~LettersPane() override;

    void reload();
    /// Whose money is masked, on screen and in what is copied or exported.
    void setMaskedCustomers(const MaskedCustomers &masked);
    void showPart(Part part);
    /// Only the letters of a customer, from now on; none: of everybody.
    void setCustomer(std::optional<AccountId> customer, const QString &name = {});
    RecordList *waiting() const { return m_waiting; }
    RecordList *settled() const { return m_settled; }

Q_SIGNALS:
    void shown();
    void told(kept::StatusKind kind, const QString &text);
    /// These documents were noted; the sentence says what happened.
    void noted(const std::vector<qint64> &documents, const QString &sentence);
    void customerChosen(kept::AccountId customer);
    /// Back to where one came from, without a customer.
    void backAsked();
    void dialogOpened(kept::EffectDialog *dialog);

private:
    using Done = std::function<void(const std::vector<qint64> &documents)>;
    void makeHead(QHBoxLayout *head);
    void makeActions(QHBoxLayout *head);
    QAction *addAction(const QString &text, const QKeySequence &key, void (LettersPane::*act)());
    QWidget *makePart(RecordList *list, const QString &name);
    RecordList *list() const;
    DocumentQueue waitingQuestion() const;
    DocumentsSettled settledQuestion() const;
    void showRead(const Result<void> &result);
    void showCurrent();
    std::vector<qint64> selected() const;
    std::vector<WaitingDocument> selectedWaiting() const;
    void openCustomer(qint64 record);
    void markSent();
    void withdraw();
    void restore();
    void askReason(const LetterReasonDialog::Texts &texts, std::function<void(const QString &reason)> then);
    template<class C>
    struct Batch;
    template<class C>
    void runAll(std::vector<C> commands, Done done);
    template<class C>
    void runNext(std::shared_ptr<Batch<C>> batch);
    void endBatch(const std::vector<qint64> &documents, const Done &done);
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QTimer m_refresh;
    std::optional<AccountId> m_customer;
    MaskedCustomers m_masked;
    bool m_isBusy = false; ///< commands are on their way
    SegmentedChoice *m_part;
    ElidedLabel *m_count;
    KeyButton *m_only;
    QComboBox *m_channel;
    Banner *m_banner;
    LoadingBar *m_loading;
    RecordList *m_waiting;
    RecordList *m_settled;
    PagedRows<DocumentQueue> m_waitingRows;
    PagedRows<DocumentsSettled> m_settledRows;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_waitingButtons = nullptr;
    QWidget *m_settledButtons = nullptr;
    QAction *m_sent = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_restore = nullptr;
};

} // namespace kept
