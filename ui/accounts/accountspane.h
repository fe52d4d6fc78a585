// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/accountlist.h"
#include "models/queries/planstogive.h"
#include "models/view/accounttreemodel.h"
#include "models/view/roles.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QStackedLayout;
class QTreeView;

namespace kept {

class Banner;
class EffectDialog;
class ElidedLabel;
class EmptyState;
class FilterBar;
class FooterTotals;
class GiveDialog;
class KeyButton;
class LoadingBar;
class ToneLabel;
class ViewList;

/// The whole portfolio as a tree of financial account, plan and item, with filters, columns and totals.
class AccountsPane final : public QWidget
{
    Q_OBJECT

public:
    AccountsPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~AccountsPane() override;

    /// Asks for the list anew, in the order and with the filter that are set.
    void reload();
    /// Sets the filter, as another page leads here with.
    void setFilter(const AccountFilter &filter);
    QTreeView *view() const { return m_view; }
    AccountTreeModel *model() const { return m_model; }
    void setToday(QDate today);
    /// Whose money is masked, on screen and in what is copied or exported.
    void setMaskedCustomers(const MaskedCustomers &masked);
    /// Gives the open plans of what is selected to somebody else.
    void givePlans();
    /// Charges of the plan that is selected: one is added, or taken back.
    void openCharges();

Q_SIGNALS:
    void customerChosen(kept::AccountId customer);
    void promiseAsked(kept::PlanId plan);
    void paymentPlanAsked(kept::PlanId plan);
    void callAsked(kept::AccountId customer);
    void importAsked();
    /// Something ended that was asked for.
    void told(kept::StatusKind kind, const QString &text);
    /// Something was done that can be taken back.
    void done(const QString &text, QAction *undo);
    void givingOpened(kept::GiveDialog *dialog);
    void effectDialogOpened(kept::EffectDialog *dialog);
    /// Once the rows on screen have arrived after a reload.
    void listShown();

private:
    void makeHeader(class QVBoxLayout *rows);
    void makeActions();
    AccountTreeSource makeSource();
    void showList(const Result<FinancialAccountIds::Answer> &answer);
    void showCounts(const FinancialAccountIds::Answer &answer);
    void showTotals();
    bool isAllMasked() const;
    bool isSelectionMasked() const;
    bool isMoneyOpen();
    void selectionMoved();
    void sectionClicked(int section);
    void recordsChanged(const std::vector<Touched> &records);
    void followImport();
    void showNews(const FinancialAccountIds::Answer &answer);
    void offerRefresh(const QString &text);
    void showColumnsMenu();
    void restoreColumns();
    void saveColumns() const;
    void copySelection() const;
    void exportList();
    void exportTo(const QString &path);
    void openCurrent();
    void openChargesOf(const std::vector<PlanRow> &plans);
    void openCharge(const PlanRow &plan, std::optional<PlanItemId> item);
    void openGiving(const PlansToGive::Answer &plans);
    void tellGiven(const PlansToGive::Answer &before, std::optional<UserId> user, std::optional<TeamId> team,
                   const QString &name);
    void giveBack(const PlansToGive::Answer &before, std::optional<UserId> user, std::optional<TeamId> team);
    void tellFailure(const Error &error);
    std::optional<AccountId> currentCustomer() const;

    Desk &m_desk;
    Wording m_wording;
    AccountTreeModel *m_model;
    QuestionLane m_listLane;
    QuestionLane m_newsLane;
    QuestionLane m_selectionLane;
    QuestionLane m_chargeLane;
    AccountOrder m_order;
    MaskedCustomers m_masked;
    std::vector<AccountTotals> m_totals;
    std::vector<AccountTotals> m_selectedTotals;
    int m_selectedCount = 0;
    int m_changes = 0;
    std::optional<FinancialAccountId> m_keptAccount; ///< to be current once the list has come in its new order
    bool m_isShown = false;

    ViewList *m_views;
    ToneLabel *m_title;
    ElidedLabel *m_count;
    KeyButton *m_refresh;
    FilterBar *m_filters;
    LoadingBar *m_loading;
    Banner *m_banner;
    QTreeView *m_view;
    QWidget *m_list;
    EmptyState *m_empty;
    FooterTotals *m_footer;
    QStackedLayout *m_stack;
};

} // namespace kept
