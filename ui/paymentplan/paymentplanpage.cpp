// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/paymentplanpage.h"

#include "models/commands/reinstatepaymentplan.h"
#include "models/domain/permissions.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Number, Due, Amount, Interest, Received, Until, State, Reason, ColumnCount };
constexpr int widths[ColumnCount] = {48, 130, 100, 80, 100, 180, 170, 200};
constexpr int usualWidth = 960;
constexpr int usualHeight = 620;
constexpr auto settleTime = std::chrono::milliseconds(80);

} // namespace

PaymentPlanPage::PaymentPlanPage(Desk &desk, PlanId plan, std::optional<PaymentPlanId> shown, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_plan(plan), m_wording(std::move(wording)), m_shown(shown)
{
    setObjectName(u"paymentPlanPage"_s);
    setModal(true);
    setWindowTitle(tr("Payment plan"));
    makeActions();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHead(rows);
    makeTable(rows);
    makeReason(rows);
    makeFooter(rows);
    resize(QSize(zoomed(usualWidth), zoomed(usualHeight)).boundedTo(roomOver(parent)));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PaymentPlanPage::reload);
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        const bool concerns = std::any_of(records.begin(), records.end(), [this](const Touched &record) {
            return record.object == ObjectKind::PaymentSchedule || record.object == ObjectKind::PaymentScheduleItem ||
                   (record.object == ObjectKind::CollectionPlan && record.id == m_plan.value());
        });
        if (concerns)
            m_soon.start(settleTime);
    });
    enableActions();
    reload();
}

PaymentPlanPage::~PaymentPlanPage() = default;

void PaymentPlanPage::makeHead(QVBoxLayout *rows)
{
    m_choice = new QComboBox;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setObjectName(u"paymentPlan"_s);
    m_choice->setAccessibleName(tr("Payment plan"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(10);
    auto *label = new ToneLabel(tr("&Payment plan"), TextUse::Body, Tone::Text2);
    label->setBuddy(m_choice);
    line->addWidget(label);
    line->addWidget(m_choice);
    line->addStretch();
    rows->addLayout(line);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_shown = PaymentPlanId::fromValue(m_choice->currentData().toLongLong());
        showChosen();
    });
    m_figures = new StatStrip;
    for (const QString &caption : {tr("State"), tr("Comes to"), tr("Received"), tr("Next due"), tr("Forgiven at the end")})
        m_figures->addCell(caption);
    rows->addWidget(m_figures);
    m_terms = new ToneLabel;
    m_history = new ToneLabel({}, TextUse::Body, Tone::Text2);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(16, 8, 16, 8);
    for (ToneLabel *each : {m_terms, m_history}) {
        each->setWordWrap(true);
        words->addWidget(each);
    }
    rows->addLayout(words);
}

void PaymentPlanPage::makeTable(QVBoxLayout *rows)
{
    m_lines = new LineTable(
        {tr("No."), tr("Due"), tr("Amount"), tr("Interest"), tr("Received"), tr("Money counts until"), tr("State"), tr("Why")},
        this);
    m_view = new QTreeView;
    dressTable(m_view);
    m_view->setObjectName(u"instalments"_s);
    m_view->setAccessibleName(tr("Instalments"));
    m_view->setModel(m_lines);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegateForColumn(State, new StatusDelegate(m_view));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PaymentPlanPage::enableActions);
    rows->addWidget(m_view, 1);
    fitColumns();
}

void PaymentPlanPage::fitColumns()
{
    for (int column = 0; column < ColumnCount; ++column)
        m_view->header()->resizeSection(column, zoomed(widths[column]));
    widenColumns();
}

// Dates, amounts and states are never cut; why something was put off gives way.
void PaymentPlanPage::widenColumns()
{
    widenToFit(m_view, {Number, Due, Amount, Interest, Received, Until, State});
}

void PaymentPlanPage::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_view)
        fitColumns();
}

void PaymentPlanPage::makeReason(QVBoxLayout *rows)
{
    m_reasonBox = new QWidget;
    auto *column = new QVBoxLayout(m_reasonBox);
    column->setContentsMargins(16, 10, 16, 0);
    column->setSpacing(8);
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why; kept with what is done"));
    m_reasonFinding = new FindingLabel;
    m_reasonFinding->setField(m_reason);
    connect(m_reason, &QLineEdit::textEdited, m_reasonFinding, &FindingLabel::clear);
    auto *label = new ToneLabel(tr("&Reason"), TextUse::Body, Tone::Text2);
    label->setBuddy(m_reason);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    column->addLayout(line);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    for (QAction *action : {m_waive, m_putOff, m_expect, m_end}) {
        auto *button = new KeyButton(action);
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
    }
    m_buttons->addWidget(m_reasonFinding, 1);
    column->addLayout(m_buttons);
    rows->addWidget(m_reasonBox);
}

QAction *PaymentPlanPage::addKeyed(const QString &text, const QKeySequence &key, std::function<void()> slot)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(slot));
    addAction(action);
    return action;
}

void PaymentPlanPage::makeActions()
{
    m_waive = addKeyed(tr("Waive instalment"), Qt::CTRL | Qt::Key_W, [this] { waive(); });
    m_putOff = addKeyed(tr("Put instalment off"), Qt::CTRL | Qt::Key_O, [this] { putOff(); });
    m_expect = addKeyed(tr("Expect it again"), Qt::CTRL | Qt::Key_R, [this] { expectAgain(); });
    m_end = addKeyed(tr("End payment plan"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { end(); });
    m_standAgain = addKeyed(tr("Let it stand again"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { standAgain(); });
    m_decline = addKeyed(tr("Decline"), Qt::CTRL | Qt::Key_D, [this] { decline(); });
    m_approve = addKeyed(tr("Approve"), Qt::CTRL | Qt::Key_Return, [this] { approve(); });
    m_new = addKeyed(tr("New payment plan"), Qt::CTRL | Qt::Key_N, [this] {
        accept();
        Q_EMIT newAsked(m_plan);
    });
}

void PaymentPlanPage::makeFooter(QVBoxLayout *rows)
{
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(16, 10, 16, 10);
    footer->setSpacing(8);
    m_message = new ElidedLabel({}, TextUse::Emphasis);
    m_message->setObjectName(u"message"_s);
    footer->addWidget(m_message, 1);
    for (QAction *action : {m_standAgain, m_new, m_decline, m_approve}) {
        auto *button = new KeyButton(action);
        button->setAutoDefault(false);
        if (action == m_approve)
            button->setKind(ButtonKind::Filled);
        footer->addWidget(button);
    }
    auto *close = new KeyButton(tr("Close"));
    close->setAutoDefault(false);
    close->setKeyHint(Qt::Key_Escape);
    connect(close, &QPushButton::clicked, this, &PaymentPlanPage::reject);
    footer->addWidget(close);
    rows->addLayout(footer);
}

const PaymentPlanRow *PaymentPlanPage::current() const
{
    for (const PaymentPlanRow &row : m_rows)
        if (m_shown == row.id)
            return &row;
    return nullptr;
}

const InstalmentRow *PaymentPlanPage::currentInstalment() const
{
    const PaymentPlanRow *row = current();
    const qint64 id = m_lines->recordAt(m_view->currentIndex().row());
    if (row)
        for (const InstalmentRow &instalment : row->instalments)
            if (instalment.id.value() == id)
                return &instalment;
    return nullptr;
}

// What can't be done with the instalment that is selected is not offered; why something is refused the command says.
void PaymentPlanPage::enableActions()
{
    const PaymentPlanRow *row = current();
    const InstalmentRow *instalment = currentInstalment();
    const Role role = m_desk.user().role;
    const bool mayWork = mayDo(role, Right::Work) && !m_isBusy;
    const bool mayDecide = mayDo(role, Right::Supervise) && !m_isBusy;
    const auto is = [row](PaymentPlanState state) { return row && row->status == state; };
    const bool isWaiting = is(PaymentPlanState::PendingApproval);
    const bool runs = is(PaymentPlanState::Active) || is(PaymentPlanState::Broken);
    const auto stands = [instalment](InstalmentState state) { return instalment && instalment->status == state; };
    const bool isExpected = stands(InstalmentState::Open) || stands(InstalmentState::Missed) || stands(InstalmentState::Ended);
    m_waive->setEnabled(runs && mayDecide && isExpected);
    m_putOff->setEnabled(runs && mayWork && isExpected && instalment->received.isZero());
    m_expect->setEnabled(runs && mayWork && (stands(InstalmentState::Waived) || stands(InstalmentState::Deferred)));
    m_end->setEnabled((runs || isWaiting) && mayWork);
    const bool isOwn = row && m_desk.user().id && row->proposedById == m_desk.user().id;
    m_approve->setEnabled(isWaiting && mayDecide && !isOwn);
    m_decline->setEnabled(isWaiting && mayDecide);
    const bool isCancelled = is(PaymentPlanState::Cancelled);
    m_standAgain->setEnabled(isCancelled && !m_isBusy && mayPerform(role, ReinstatePaymentPlan::commandName()));
    m_standAgain->setVisible(isCancelled);
    const bool isTaken = std::any_of(m_rows.begin(), m_rows.end(), [](const PaymentPlanRow &each) {
        return each.status == PaymentPlanState::Active || each.status == PaymentPlanState::PendingApproval;
    });
    m_new->setEnabled(!m_rows.empty() && !isTaken && mayWork);
    m_waive->setVisible(!isWaiting);
    m_putOff->setVisible(!isWaiting);
    m_expect->setVisible(!isWaiting);
    m_approve->setVisible(isWaiting && !isOwn);
    m_decline->setVisible(isWaiting);
    m_new->setVisible(!m_rows.empty() && !isTaken);
    m_reasonBox->setVisible(runs || isWaiting);
}

} // namespace kept
