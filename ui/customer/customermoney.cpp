// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"
#include "ui/casework/holdsdialog.h"
#include "ui/casework/opencasedialog.h"
#include "ui/casework/opendisputedialog.h"
#include "ui/customer/customerheader.h"
#include "ui/customer/customerpane.h"
#include "ui/customer/timelineview.h"
#include "ui/payment/paymentdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"

#include <QAction>
#include <QDateTime>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Money of today is dated where the customer is when it is tomorrow there already: it counts for what was promised since.
QDate dayOfMoney(const std::vector<PlanRow> &plans, const std::vector<ContactRow> &contacts, const Asking &asking)
{
    QDate day = asking.today;
    for (const PlanRow &plan : plans) {
        QString name = plan.timeZone;
        for (const ContactRow &contact : contacts)
            if (name.isEmpty() && plan.contact == contact.id)
                name = contact.timeZone;
        if (const QTimeZone zone(name.toUtf8()); zone.isValid())
            day = std::max(day, QDateTime::fromMSecsSinceEpoch(asking.now, zone).date());
    }
    return day;
}

} // namespace

// Two with buttons; the others are keys that F1 lists.
void CustomerPane::makeMoneyActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    QAction *dispute = add(tr("Dispute"), Qt::Key_F9, [this] { openDispute(); });
    setActionIcon(dispute, u"disp"_s);
    m_header->addTrailing(new KeyButton(dispute));
    QAction *holds = add(tr("Holds"), Qt::CTRL | Qt::Key_H, [this] { openHolds(); });
    setActionIcon(holds, u"pause"_s);
    m_header->addTrailing(new KeyButton(holds));
    connect(m_timeline, &TimelineView::opened, this, &CustomerPane::openRecord);
    if (mayPerform(m_desk.user().role, u"AssignOwner"))
        add(tr("Give the plans to somebody else"), Qt::CTRL | Qt::Key_G, [this] { assignOwner(); });
    const Role role = m_desk.user().role;
    if (mayPerform(role, u"AddCharge"))
        add(tr("Charges"), Qt::Key_F10, [this] { openCharges(); });
    if (mayPerform(role, u"ClosePlan"))
        add(tr("Close the plan, or open it again"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { closeOrReopenPlan(); });
    if (mayPerform(role, u"RecordDocument"))
        add(tr("Letters of this customer"), Qt::SHIFT | Qt::Key_F6, [this] {
            if (m_customer && !needsIdentity())
                Q_EMIT lettersAsked(*m_customer, m_detail.customer.name);
        });
    makePlanMenu();
    add(tr("Open a case"), Qt::CTRL | Qt::Key_J, [this] { openCase(); });
    add(tr("Payments of this customer"), Qt::SHIFT | Qt::Key_F7, [this] {
        if (m_customer && !needsIdentity())
            Q_EMIT paymentsAsked(*m_customer, m_detail.customer.name, 0);
    });
    add(tr("Disputes and cases of this customer"), Qt::SHIFT | Qt::Key_F9, [this] {
        if (m_customer && !needsIdentity())
            Q_EMIT casesAsked(*m_customer, m_detail.customer.name, 0);
    });
}

void CustomerPane::openRecord(ObjectKind object, qint64 id)
{
    if (!m_customer || (object != ObjectKind::Hold && needsIdentity()))
        return;
    if (object == ObjectKind::Payment)
        Q_EMIT paymentsAsked(*m_customer, m_detail.customer.name, id);
    else if (object == ObjectKind::Dispute)
        Q_EMIT casesAsked(*m_customer, m_detail.customer.name, id);
    else if (object == ObjectKind::Hold)
        openHolds();
}

void CustomerPane::openDispute()
{
    if (waitsForPlans([this] { openDispute(); }) || needsIdentity([this] { openDispute(); }))
        return;
    if (const PlanRow *plan = planForAction())
        open(new OpenDisputeDialog(m_desk, *plan, m_wording, this));
    else
        askWhichPlan(tr("Which plan is the dispute about?"), tr("Select an open plan in the tree, then press F9 again."),
                     [this] { openDispute(); });
}

void CustomerPane::openCase()
{
    if (const PlanRow *plan = planForAction())
        open(new OpenCaseDialog(m_desk, *plan, m_wording, this));
    else
        m_banner->showMessage(StatusKind::Info, tr("Which plan is the case about?"),
                              tr("Select an open plan in the tree, then press Ctrl+J again."));
}

void CustomerPane::open(EffectDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EffectDialog::told, this, [this](const QString &sentence) { Q_EMIT told(StatusKind::Ok, sentence); });
    dialog->open();
    Q_EMIT effectDialogOpened(dialog);
}

void CustomerPane::openHolds()
{
    if (!m_customer)
        return;
    const auto plan = m_treeModel->planAt(m_tree->currentIndex());
    auto *dialog = new HoldsDialog(m_desk, *m_customer, m_plans, plan, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HoldsDialog::told, this, [this](const QString &sentence) { Q_EMIT told(StatusKind::Ok, sentence); });
    dialog->open();
    Q_EMIT holdsOpened(dialog);
}

void CustomerPane::takePayment()
{
    if (waitsForPlans([this] { takePayment(); }) || needsIdentity([this] { takePayment(); }))
        return;
    if (!m_customer || m_plans.empty())
        return m_banner->showMessage(StatusKind::Info, tr("There is no plan to pay on"),
                                     tr("A payment is recorded on a collection plan; this customer has none."));
    PaymentSheet sheet{*m_customer, m_detail.customer.name, m_plans, m_treeModel->planAt(m_tree->currentIndex()),
                       dayOfMoney(m_plans, m_detail.contacts, m_desk.asking())};
    if (const PlanRow *plan = planForAction(); plan && !sheet.plan)
        sheet.plan = plan->id;
    auto *dialog = new PaymentDialog(m_desk, std::move(sheet), m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaymentDialog::recorded, this, &CustomerPane::paymentRecorded);
    dialog->open();
    Q_EMIT paymentOpened(dialog);
}

} // namespace kept
