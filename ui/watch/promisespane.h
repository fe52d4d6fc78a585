// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/promisewatch.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/maskedcustomers.h"
#include "models/view/statustext.h"
#include "ui/widgets/pagedrows.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QTreeView;

namespace kept {

class Banner;
class EffectDialog;
class ElidedLabel;
class LoadingBar;
class SegmentedChoice;

/// The watch over promises: how many of each kind with their money, per currency, and the promises of the kind that is chosen.
class PromisesPane final : public QWidget
{
    Q_OBJECT

public:
    PromisesPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~PromisesPane() override;

    void reload();
    QTreeView *groups() const { return m_groups; }
    /// Whose money is masked, on screen and in what is copied or exported.
    void setMaskedCustomers(const MaskedCustomers &masked);
    RecordList *list() const { return m_list; }

Q_SIGNALS:
    /// Groups and promises have arrived.
    void shown();
    void told(kept::StatusKind kind, const QString &text);
    void customerChosen(kept::AccountId customer);
    void dialogOpened(kept::EffectDialog *dialog);
    /// The form of the promise that is to take this one's place.
    void replaceAsked(kept::PromiseId promise, kept::PlanId plan);
    /// The letters that follow from promises and payment plans.
    void lettersAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeGroups();
    void makeKeys();
    void addActions(QHBoxLayout *title);
    void fitColumns();
    void askGroup();
    void showWatch(const Result<PromiseWatchTotals::Answer> &answer);
    PromiseWatchPage question() const;
    void showPromises(const Result<void> &result);
    void showCount();
    void showOrder();
    void orderBy(int order);
    std::optional<std::pair<PromiseWatchGroup, Currency>> group(int row) const;
    const PromiseRow *current() const;
    void showCurrent();
    const PromiseRow *currentInTheOpen();
    void fillGroups();
    void open();
    void replace();
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_watchLane;
    QTimer m_refresh;
    std::vector<PromiseWatchTotal> m_totals;
    MaskedCustomers m_masked;
    std::optional<std::pair<PromiseWatchGroup, Currency>> m_chosen;
    ElidedLabel *m_count;
    SegmentedChoice *m_period;
    SegmentedChoice *m_order;
    Banner *m_banner;
    LoadingBar *m_loading;
    QAction *m_cancel = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_standAgain = nullptr;
    LineTable *m_groupTable;
    QTreeView *m_groups;
    RecordList *m_list;
    PagedRows<PromiseWatchPage> m_promises;
};

} // namespace kept
