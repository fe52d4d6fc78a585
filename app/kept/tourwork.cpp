// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tourwork.h"

#include "app/kept/program.h"
#include "app/kept/tour.h"
#include "ui/customer/customerpane.h"
#include "ui/queues/conditionlist.h"
#include "ui/queues/pointrows.h"
#include "ui/queues/queuedialog.h"
#include "ui/queues/whatifpanel.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/timeedit.h"
#include "ui/work/callbackdialog.h"
#include "ui/work/queueboard.h"
#include "ui/work/workpane.h"
#include "ui/work/workside.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

void closeDialogs()
{
    while (QWidget *dialog = QApplication::activeModalWidget())
        delete dialog;
}

} // namespace

void addWorkSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix)
{
    const auto window = [&program] { return static_cast<QWidget *>(&program.window()); };
    const auto work = [&program]() -> WorkPane & { return program.workspace()->work(); };
    const auto editor = [&program] { return program.window().findChild<QueueDialog *>(); };
    const auto isFilled = [work](QueueList list) { return work().board().entries(list)->count() > 0; };
    steps.push_back({u"03b-queues-"_s + suffix,
                     [&program, work] {
                         closeDialogs();
                         work().giveBack();
                         program.workspace()->showPage(Workspace::workId());
                         work().board().showList(QueueList::Ready);
                     },
                     [work, isFilled] { return !work().isWorking() && isFilled(QueueList::Ready); }, window});
    steps.push_back({u"03c-queue-later-"_s + suffix, [work] { work().board().showList(QueueList::Later); },
                     [isFilled] { return isFilled(QueueList::Later); }, window});
    steps.push_back({u"03c2-queue-editor-"_s + suffix,
                     [work] {
                         work().board().showList(QueueList::Ready);
                         work().board().queues()->setCurrentIndex(
                             work().board().queues()->model()->index(work().board().queues()->model()->rowCount() - 1, 0));
                         work().board().editQueue();
                     },
                     [editor] { return editor() && editor()->whatIf()->shown(); }, window});
    steps.push_back({u"03c3-queue-what-if-"_s + suffix,
                     [editor] {
                         editor()->tests()->addTest();
                         editor()->points()->addRule();
                     },
                     [] { return true; }, window});
    steps.push_back({u"03c4-queue-new-"_s + suffix,
                     [work] {
                         closeDialogs();
                         work().board().newQueue();
                     },
                     [editor] { return editor() && editor()->whatIf()->shown(); }, window});
    steps.push_back({u"03c5-queues-supervised-"_s + suffix, [] { closeDialogs(); }, [] { return true; }, window});
    steps.push_back({u"03d-work-"_s + suffix, [work] { work().next(); },
                     [work] { return work().isWorking() && work().customer().tree()->model()->rowCount() > 0; }, window});
    steps.push_back({u"03e-work-notes-"_s + suffix,
                     [work] {
                         work().customer().revealMoney();
                         for (QAction *action : work().actions()) // a narrow page shows them behind the customer
                             if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_N))
                                 action->trigger();
                         work().side().notes()->setPlainText(
                             u"Paid late because the employer moved payday to the 20th. Rest by month end."_s);
                     },
                     [work] { return !work().customer().isMoneyMasked(); }, window});
    steps.push_back({u"03f-callback-"_s + suffix, [work] { work().agreeCallback(); },
                     [&program] { return program.window().findChild<CallbackDialog *>() != nullptr; }, window});
    const auto callback = [&program] { return program.window().findChild<CallbackDialog *>(); };
    steps.push_back({u"03f2-callback-refused-"_s + suffix,
                     [callback] { callback()->findChild<TimeEdit *>(u"time"_s)->setTime(QTime(4, 0)); },
                     [callback] { return callback()->findChild<QAction *>(u"takeOffer"_s)->isEnabled(); }, window});
    steps.push_back({u"03g-at-work-"_s + suffix,
                     [work] {
                         closeDialogs();
                         work().side().notes()->clear();
                         work().giveBack();
                     },
                     [work] { return !work().isWorking(); }, window});
}

} // namespace kept
