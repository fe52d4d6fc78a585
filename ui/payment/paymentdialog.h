// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/knownpayment.h"
#include "models/queries/paymentpreview.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "ui/payment/paymentsheet.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;
class QTreeView;
class QVBoxLayout;

namespace kept {

class DateEdit;
class DialogFooter;
class FindingLabel;
class KeyButton;
class MoneyEdit;
class StatStrip;
class ToneLabel;

/// Records money that came in, on one plan or shared over a customer's debts, and shows with every key where each part of it goes:
/// what is left of every item, the promises and instalments it counts for, and what stays as credit.
class PaymentDialog final : public QDialog
{
    Q_OBJECT

public:
    PaymentDialog(Desk &desk, PaymentSheet sheet, Wording wording, QWidget *parent = nullptr);
    ~PaymentDialog() override;

    QTreeView *allocations() const { return m_allocationView; }
    QTreeView *consequences() const { return m_consequenceView; }

Q_SIGNALS:
    /// Of a shared payment one for each plan that got some of it; `repeated`: it had been on file before.
    void recorded(const std::vector<kept::PaymentId> &payments, kept::Money amount, bool repeated);
    /// The preview shows what is typed.
    void previewed();

public Q_SLOTS:
    void reject() override;

private:
    /// What the money can be for: a plan, or all debts in one currency.
    struct Target
    {
        std::optional<PlanId> plan;
        Currency currency;
        Money due;
        Money promised;
    };
    void makeTargets();
    void addTarget(const PlanRow &plan);
    void makeForm(QVBoxLayout *rows);
    void makeTargetRow(QGridLayout *form);
    void makeAmountRow(QGridLayout *form);
    void makeDateRow(QGridLayout *form);
    void makeMethodRow(QGridLayout *form);
    void makePreview(QVBoxLayout *rows);
    KeyButton *addQuick(QHBoxLayout *line, const QString &text, std::function<void()> use);
    const Target &target() const;
    PaymentPreview question() const;
    void targetChosen();
    void changed();
    void refresh();
    void askReference();
    void showPreview(const Result<PaymentPreview::Answer> &answer);
    void showLines();
    bool showAmount();
    void showSurplus();
    bool showDate();
    bool isOnFile() const;
    bool showReference();
    void showState();
    void save();
    void finish(const std::vector<PaymentId> &payments, bool repeated);
    void tellFailure(const Error &error);

    Desk &m_desk;
    PaymentSheet m_sheet;
    Wording m_wording;
    std::vector<Target> m_targets;
    QuestionLane m_previewLane, m_referenceLane;
    std::optional<PaymentPreview::Answer> m_preview;
    std::optional<Error> m_failure;
    KnownPayment::Answer m_known;
    std::optional<Currency> m_otherCurrency; ///< that was typed behind the amount
    bool m_isAsking = false;
    bool m_isAskingReference = false;

    QComboBox *m_for = nullptr;
    QComboBox *m_sharing = nullptr;
    ToneLabel *m_sharingLabel = nullptr;
    MoneyEdit *m_amount = nullptr;
    ToneLabel *m_currency = nullptr;
    KeyButton *m_allDue = nullptr;
    KeyButton *m_promised = nullptr;
    FindingLabel *m_amountFinding = nullptr;
    DateEdit *m_date = nullptr;
    FindingLabel *m_dateFinding = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_reference = nullptr;
    FindingLabel *m_referenceFinding = nullptr;
    StatStrip *m_strip = nullptr;
    LineTable *m_allocationTable = nullptr;
    QTreeView *m_allocationView = nullptr;
    LineTable *m_consequenceTable = nullptr;
    QTreeView *m_consequenceView = nullptr;
    DialogFooter *m_footer = nullptr;
};

} // namespace kept
