// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/leasing.h"
#include "models/commands/takecustomer.h"
#include "models/desk/desk.h"
#include "models/queries/queues.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace kept {

class Banner;
class CallDialog;
class CustomerPane;
class PaintPause;
class QueueBoard;
class SegmentedChoice;
class WorkFoot;
class WorkSide;

/// The specialist's day: the queues to choose from, and then one customer after another, each leased to whoever sits here
/// until the wrap-up. What was typed or done is wrapped up before the next customer comes; nothing half-written is lost.
class WorkPane final : public QWidget
{
    Q_OBJECT

public:
    WorkPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~WorkPane() override;

    /// Looks at the queues, and takes up the customer that this person had when the program ended.
    void reload();
    /// Wraps up what there is to wrap up, then takes the next customer of the queue.
    void next();
    /// The same from another page: once the queues are there. A customer of before that is taken up again comes first.
    void nextWhenReady();
    /// The customer before this one, up to five.
    void back();
    /// Ends the work on the customer; the queue decides when it comes again unless a follow-up was named.
    void wrapUp();
    /// Gives the customer back unworked: the person leaves the desk.
    void giveBack();
    /// Opens the form for a callback.
    void agreeCallback();
    /// The desk changes hands or is left: the customer goes back. The answer, where there is a customer; the pane doesn't wait.
    std::optional<QFuture<Result<LeaseReleased>>> handBack();
    /// Nobody is at the desk: the lease is put off no more and ends by itself. Says until when the customer waits; empty
    /// without one.
    QString rest();
    /// Somebody is there again: the lease goes on, or another has the customer by now.
    void goOn();
    bool isWorking() const { return m_lease.has_value(); }
    CustomerPane &customer() const { return *m_customer; }
    QueueBoard &board() const { return *m_board; }
    WorkSide &side() const { return *m_side; }
    /// What has to be shown at the present width; the rest scrolls inside.
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    /// "46 left in Early stage US", for the status line; empty without a queue.
    void remaining(const QString &text);
    /// A customer is on the screen with all that belongs to it, or the queues are.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Lease
    {
        AccountId account;
        qint64 number;
        qint64 until;
    };
    using Then = std::function<void()>;
    enum class Part { Customer, Side };

    void makeKeys();
    QWidget *makeParts();
    void showPart(Part part);
    void readIn(CallDialog *form);
    void arrange();
    bool checkFollowUp();
    void goOnToNext();
    void takeUp(const Result<RecentCustomers::Answer> &recent);
    void takeNext();
    void take(AccountId customer, int place);
    void taken(const Result<CustomerTaken> &result);
    void begin(const CustomerTaken &customer);
    void leave();
    void wrapUpThen(Then then);
    void recordNote(Then then);
    void release(bool worked, Then then);
    void keep();
    void startBeat();
    void loseLease(const Error &error);
    void askStanding();
    void askCounts();
    void showCounts(const Queues::Answer &queues);
    void showUntil();
    void recordsChanged(const std::vector<Touched> &records);
    void tellFailure(const Error &error);
    void setBusy(bool busy);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_standingLane, m_countsLane;
    std::optional<QueueId> m_queue;
    std::optional<Lease> m_lease;
    std::vector<AccountId> m_trail; ///< the customers of this person, the latest first
    int m_place = 0;                ///< where in the trail the present one is
    std::optional<int> m_backTo;    ///< the place that is being taken
    qint64 m_span = 0;              ///< of the lease, in ms
    int m_looked = 0;               ///< how often the queue was asked for this next
    bool m_isBusy = false;
    QList<QAction *> m_keys;         ///< the page's own
    QList<QAction *> m_customerKeys; ///< also from the notes, as long as somebody is worked on
    bool m_wasResumed = false;
    bool m_knowsFormer = false; ///< whom this person had before
    bool m_wantsNext = false;   ///< asked for before the queues were there
    bool m_wasWorked = false;   ///< something was recorded under this lease
    QTimer m_beat;
    QTimer m_refresh;

    QueueBoard *m_board = nullptr;
    CustomerPane *m_customer;
    WorkSide *m_side = nullptr;
    WorkFoot *m_foot = nullptr;
    Banner *m_banner;
    QWidget *m_desktop;
    QWidget *m_parts = nullptr; ///< which part is shown where there is room for one
    SegmentedChoice *m_part = nullptr;
    QStackedLayout *m_stack;
    PaintPause *m_pause;
};

} // namespace kept
