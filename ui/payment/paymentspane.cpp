// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/paymentspane.h"

#include "models/view/moneylists.h"
#include "models/view/moneytext.h"
#include "ui/payment/creditdialog.h"
#include "ui/payment/reinstatedialog.h"
#include "ui/payment/reversaldialog.h"
#include "ui/payment/transferdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int refreshDelay = 200;
constexpr int everything = 0;
constexpr int year = 365;

ListColumns columns()
{
    return {paymentHeadings(),
            {108, 190, 52, 104, 104, 96, 170, 104, 108, 120},
            {PaymentState},
            {PaymentAmount, PaymentOnItems, PaymentCredit}};
}

} // namespace

PaymentsPane::PaymentsPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_count(new ElidedLabel({}, TextUse::Body, Tone::Text2)),
      m_only(new KeyButton), m_period(new SegmentedChoice), m_banner(new Banner), m_loading(new LoadingBar),
      m_list(new RecordList(u"payments"_s, tr("Payments"), columns())),
      m_payments(desk, m_list,
                 {[this] { return question(); },
                  [this](const std::vector<PaymentRow> &rows, size_t) {
                      std::vector<TableLine> lines = paymentLines(rows, m_wording);
                      maskMoney(m_masked, rows, &lines);
                      return lines;
                  },
                  [this](const Result<void> &result) { showPayments(result); }})
{
    setObjectName(u"payments"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 4);
    head->setSpacing(8);
    head->addWidget(new ToneLabel(tr("Payments"), TextUse::PageTitle));
    head->addWidget(m_count, 1);
    rows->addLayout(head);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(12, 4, 12, 8);
    filters->setSpacing(8);
    m_list->filter()->show();
    m_list->filter()->setPlaceholderText(tr("Customer, plan, payment or reference"));
    filters->addWidget(m_list->filter(), 1);
    for (const int days : {30, 90})
        m_period->addChoice(days, tr("%n day(s)", nullptr, days));
    m_period->addChoice(year, tr("A year"));
    m_period->addChoice(everything, tr("All"));
    filters->addWidget(m_period);
    m_only->setKind(ButtonKind::Chip);
    m_only->setIconName(u"x"_s);
    m_only->setIconTrailing(true);
    m_only->hide();
    filters->addWidget(m_only);
    filters->addStretch(1);
    rows->addLayout(filters);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    rows->addWidget(m_list, 1);
    m_list->setEmpty(u"pay"_s, tr("No payment in this time."),
                     tr("Payments are recorded on a customer's page with F7, or imported."));
    makeActions(head);
    m_list->addKeys(this, tr("payments"), m_wording, [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
    setFocusProxy(m_list);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &PaymentsPane::reload);
    connect(m_period, &SegmentedChoice::chosen, this, &PaymentsPane::restart);
    connect(m_list, &RecordList::askedAnew, this, [this] {
        m_loading->start();
        if (m_list->filter()->text() != m_totalledText)
            askTotals();
    });
    connect(m_only, &QPushButton::clicked, this, [this] { setCustomer(std::nullopt); });
    connect(m_list, &RecordList::currentChanged, this, &PaymentsPane::showCurrent);
    connect(m_list, &RecordList::opened, this, [this] {
        if (const PaymentRow *payment = current())
            Q_EMIT customerChosen(payment->customer);
    });
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        if (std::any_of(records.begin(), records.end(), [](const Touched &each) { return each.object == ObjectKind::Payment; }))
            m_refresh.start();
    });
}

PaymentsPane::~PaymentsPane() = default;

void PaymentsPane::makeActions(QHBoxLayout *head)
{
    const auto add = [&](const QString &text, const QKeySequence &key, const QString &icon, void (PaymentsPane::*act)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        setActionIcon(action, icon);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        head->addWidget(new KeyButton(action));
        return action;
    };
    m_back = new QAction(tr("Back to the customer"), this);
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)});
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_back->setEnabled(false);
    connect(m_back, &QAction::triggered, this, [this] { Q_EMIT customerChosen(*m_customer); });
    addAction(m_back);
    m_useCredit = add(tr("Use credit"), Qt::CTRL | Qt::Key_U, u"plan"_s, &PaymentsPane::useCredit);
    m_move = add(tr("Move"), Qt::CTRL | Qt::Key_M, u"next"_s, &PaymentsPane::move);
    m_takeBack = add(tr("Take back"), Qt::CTRL | Qt::Key_R, u"undo"_s, &PaymentsPane::takeBack);
    m_reinstate = add(tr("Count again"), Qt::CTRL | Qt::SHIFT | Qt::Key_R, u"check"_s, &PaymentsPane::reinstate);
}

void PaymentsPane::setCustomer(std::optional<AccountId> customer, const QString &name, qint64 selected)
{
    m_customer = customer;
    m_only->setText(tr("Only %1").arg(name));
    m_only->setAccessibleName(tr("Show the payments of everybody, not only of %1").arg(name));
    m_only->setVisible(customer.has_value());
    m_back->setEnabled(customer.has_value());
    if (customer)
        m_period->setCurrent(everything);
    restart();
    m_payments.select(selected);
}

PaymentFilter PaymentsPane::filter() const
{
    PaymentFilter filter;
    filter.customer = m_customer;
    filter.text = m_list->filter()->text();
    if (const int days = m_period->current(); days != everything)
        filter.from = m_desk.asking().today.addDays(-days);
    return filter;
}

PaymentPage PaymentsPane::question() const
{
    PaymentPage question;
    question.filter = filter();
    question.order = paymentOrder(m_list->sortColumn());
    question.direction = m_list->sortOrder();
    return question;
}

void PaymentsPane::reload()
{
    m_loading->start();
    m_arePaymentsAwaited = true;
    m_payments.reload();
    askTotals();
}

void PaymentsPane::restart()
{
    m_loading->start();
    m_arePaymentsAwaited = true;
    m_payments.restart();
    askTotals();
}

void PaymentsPane::askTotals()
{
    m_areTotalsAwaited = true;
    m_totalledText = m_list->filter()->text();
    whenReady(m_desk.ask(m_totalsLane, PaymentTotals{filter()}), this,
              [this](const Result<PaymentTotals::Answer> &answer) { showTotals(answer); });
}

void PaymentsPane::showPayments(const Result<void> &result)
{
    m_loading->stop();
    m_arePaymentsAwaited = false;
    if (!result)
        return tellFailure(result.error());
    m_banner->hide();
    m_count->setText(tr("%n payment(s) and reversal(s)", nullptr, static_cast<int>(m_payments.total())));
    fillTotals();
    showCurrent();
    tellShown();
}

void PaymentsPane::showTotals(const Result<PaymentTotals::Answer> &answer)
{
    m_areTotalsAwaited = false;
    if (!answer)
        return tellFailure(answer.error());
    m_totals = *answer;
    fillTotals();
    tellShown();
}

void PaymentsPane::fillTotals()
{
    const bool isMasked = isAllMasked(m_masked, m_payments.rows());
    std::vector<TotalsRow> rows;
    for (const PaymentTotal &total : m_totals) {
        TotalsRow row;
        row.title = tr("Received %1").arg(total.amount.currency().code());
        row.note = tr("%n payment(s)", nullptr, static_cast<int>(total.count));
        row.cells = {{PaymentAmount, QVariant::fromValue(total.amount)},
                     {PaymentOnItems, QVariant::fromValue(total.allocated)},
                     {PaymentCredit, QVariant::fromValue(total.credit)}};
        if (isMasked)
            maskMoney(&row.cells);
        row.emphasised = PaymentAmount;
        row.startsGroup = rows.empty();
        rows.push_back(std::move(row));
    }
    m_list->setTotals(std::move(rows));
}

void PaymentsPane::setMaskedCustomers(const MaskedCustomers &masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    m_payments.showAgain();
    fillTotals();
}

void PaymentsPane::tellShown()
{
    if (!m_areTotalsAwaited && !m_arePaymentsAwaited)
        Q_EMIT shown();
}

const PaymentRow *PaymentsPane::current() const
{
    const auto found = std::find_if(m_payments.rows().begin(), m_payments.rows().end(),
                                    [this](const PaymentRow &payment) { return payment.id.value() == m_list->current(); });
    return found == m_payments.rows().end() ? nullptr : &*found;
}

void PaymentsPane::showCurrent()
{
    const PaymentRow *payment = current();
    const bool stands = payment && !payment->reverses && payment->status != u"Reversed";
    m_takeBack->setEnabled(stands);
    m_reinstate->setEnabled(payment && !payment->reverses && payment->status == u"Reversed");
    m_move->setEnabled(stands);
    m_useCredit->setEnabled(stands && creditOf(*payment).isPositive());
}

// What is done to a payment shows its amount: the check that unmasks it is on the customer's page.
const PaymentRow *PaymentsPane::currentInTheOpen()
{
    const PaymentRow *payment = current();
    if (!payment || !m_masked.contains(payment->customer))
        return payment;
    Q_EMIT told(StatusKind::Warn, maskedMoneySentence());
    return nullptr;
}

void PaymentsPane::takeBack()
{
    if (const PaymentRow *payment = currentInTheOpen())
        open(new ReversalDialog(m_desk, *payment, m_wording, this));
}

void PaymentsPane::reinstate()
{
    if (const PaymentRow *payment = currentInTheOpen())
        open(new ReinstateDialog(m_desk, *payment, m_wording, this));
}

void PaymentsPane::move()
{
    if (const PaymentRow *payment = currentInTheOpen())
        open(new TransferDialog(m_desk, *payment, m_wording, this));
}

void PaymentsPane::useCredit()
{
    if (const PaymentRow *payment = currentInTheOpen())
        open(new CreditDialog(m_desk, payment->plan,
                              tr("Credit on %1, %2").arg(isolated(payment->planName), payment->customerName), m_wording, this));
}

void PaymentsPane::open(EffectDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EffectDialog::told, this, [this](const QString &sentence) { Q_EMIT told(StatusKind::Ok, sentence); });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void PaymentsPane::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The payments could not be read"), text.sentence, text.remedy);
}

} // namespace kept
