// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/paymentdialog.h"

#include "models/view/moneytext.h"
#include "models/view/paymentlines.h"
#include "models/view/statustext.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 960;
constexpr int dialogHeight = 640;
constexpr int longestReference = 80;
enum Row { ForRow, AmountRow, DateRow, MethodRow };
enum GridColumn { LabelColumn, FieldColumn, FindingColumn };

ToneLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new ToneLabel(text, TextUse::Body, Tone::Text2);
    label->setBuddy(buddy);
    return label;
}

QTreeView *makeView(LineTable *table, const QString &name, const QString &objectName, int rows, const QList<int> &statuses)
{
    QTreeView *view = makeOfficerTable(table, name, statuses);
    view->setObjectName(objectName);
    view->header()->setStretchLastSection(false);
    view->setMinimumHeight(zoomed(28) + rows * zoomed(26));
    return view;
}

} // namespace

PaymentDialog::PaymentDialog(Desk &desk, PaymentSheet sheet, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_sheet(std::move(sheet)), m_wording(std::move(wording))
{
    setObjectName(u"paymentDialog"_s);
    setModal(true);
    setWindowTitle(tr("Payment, %1").arg(m_sheet.customerName));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_strip = new StatStrip;
    for (const QString &caption :
         {tr("Due now"), tr("Goes onto the debt"), tr("Counts for promises"), tr("Stays as credit"), tr("Due afterwards")})
        m_strip->addCell(caption);
    rows->addWidget(m_strip);
    makeForm(rows);
    makePreview(rows);
    m_footer = new DialogFooter(tr("Record payment"), this);
    rows->addWidget(m_footer);
    connect(m_footer, &DialogFooter::saved, this, &PaymentDialog::save);
    makeTargets();
    targetChosen();
    // What others record meanwhile changes where this money would go.
    connect(&m_desk, &Desk::changed, this, [this] {
        if (!m_footer->isBusy())
            refresh();
    });
    m_footer->setTouched(false);
    resize(QSize(zoomed(dialogWidth), zoomed(dialogHeight)).boundedTo(roomOver(parent)));
    m_amount->setFocus();
}

// Hidden first: a field that loses the keyboard still tells what it holds.
PaymentDialog::~PaymentDialog()
{
    hide();
}

void PaymentDialog::addTarget(const PlanRow &plan)
{
    const QString account = accountTitle(plan.financialAccountType, plan.financialAccountNumber);
    const QString state = plan.isClosed ? tr("closed") : tr("%1 due").arg(proseText(plan.currentDue, m_wording.locale));
    m_targets.push_back({plan.id, plan.currency, plan.currentDue, plan.promised});
    m_for->addItem(tr("%1, %2, %3").arg(isolated(plan.name), account, state));
    if (m_sheet.plan == plan.id)
        m_for->setCurrentIndex(m_for->count() - 1);
}

// Open plans first, then all debts of a currency, closed plans last: money on those is a fact, pays what is open there and opens nothing.
void PaymentDialog::makeTargets()
{
    const QSignalBlocker quiet(m_for);
    for (const PlanRow &plan : m_sheet.plans)
        if (!plan.isClosed)
            addTarget(plan);
    bool isChosen = m_sheet.plan.has_value();
    for (const DebtTotal &debt : debtTotals(m_sheet.plans)) {
        if (debt.plans < 2)
            continue;
        m_targets.push_back({{}, debt.currency, debt.due, debt.promised});
        m_for->addItem(tr("All %n debt(s) in %1, %2 due", nullptr, debt.plans)
                           .arg(debt.currency.code(), proseText(debt.due, m_wording.locale)));
        if (!std::exchange(isChosen, true))
            m_for->setCurrentIndex(m_for->count() - 1);
    }
    for (const PlanRow &plan : m_sheet.plans)
        if (plan.isClosed)
            addTarget(plan);
}

const PaymentDialog::Target &PaymentDialog::target() const
{
    return m_targets[static_cast<size_t>(std::max(0, m_for->currentIndex()))];
}

void PaymentDialog::makeForm(QVBoxLayout *rows)
{
    auto *form = new QGridLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(FindingColumn, 1);
    makeTargetRow(form);
    makeAmountRow(form);
    makeDateRow(form);
    makeMethodRow(form);
    rows->addLayout(form);
}

void PaymentDialog::makeTargetRow(QGridLayout *form)
{
    m_for = new QComboBox;
    m_for->setObjectName(u"for"_s);
    m_for->setAccessibleName(tr("For"));
    m_for->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_for->setMinimumContentsLength(30);
    m_sharing = new QComboBox;
    m_sharing->setObjectName(u"sharing"_s);
    m_sharing->setAccessibleName(tr("Shared out"));
    for (const auto &[sharing, name] : EnumNames<DebtSharing>::all)
        m_sharing->addItem(sharingText(sharing), static_cast<int>(sharing));
    m_sharingLabel = fieldLabel(tr("&Shared out"), m_sharing);
    auto *sharing = new QHBoxLayout;
    sharing->setSpacing(8);
    sharing->addWidget(m_sharingLabel);
    sharing->addWidget(m_sharing);
    sharing->addStretch();
    form->addWidget(fieldLabel(tr("&For"), m_for), ForRow, LabelColumn);
    form->addWidget(m_for, ForRow, FieldColumn);
    form->addLayout(sharing, ForRow, FindingColumn);
    connect(m_for, &QComboBox::currentIndexChanged, this, &PaymentDialog::targetChosen);
    connect(m_sharing, &QComboBox::currentIndexChanged, this, &PaymentDialog::changed);
}

KeyButton *PaymentDialog::addQuick(QHBoxLayout *line, const QString &text, std::function<void()> use)
{
    auto *button = new KeyButton(text);
    button->setSize(ButtonSize::Small);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(use));
    line->addWidget(button);
    return button;
}

void PaymentDialog::makeAmountRow(QGridLayout *form)
{
    m_amount = new MoneyEdit(Currency());
    m_amount->setObjectName(u"amount"_s);
    m_amount->setAccessibleName(tr("Amount received"));
    m_amount->setFixedWidth(zoomed(140));
    m_currency = new ToneLabel({}, TextUse::Body, Tone::Text2);
    m_amountFinding = new FindingLabel;
    m_amountFinding->setObjectName(u"amountFinding"_s);
    m_amountFinding->setField(m_amount);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_amount);
    line->addWidget(m_currency);
    m_allDue = addQuick(line, tr("&All due"), [this] { m_amount->setValue(target().due); });
    m_allDue->setObjectName(u"allDue"_s);
    m_promised = addQuick(line, tr("&Promised"), [this] { m_amount->setValue(target().promised); });
    line->addStretch();
    form->addWidget(fieldLabel(tr("Am&ount"), m_amount), AmountRow, LabelColumn);
    form->addLayout(line, AmountRow, FieldColumn);
    form->addWidget(m_amountFinding, AmountRow, FindingColumn);
    connect(m_amount, &MoneyEdit::textChanged, this, &PaymentDialog::changed);
    connect(m_amountFinding, &FindingLabel::remedyChosen, this, [this] {
        m_amount->setFocus();
        m_amount->selectAll();
    });
}

void PaymentDialog::makeDateRow(QGridLayout *form)
{
    m_date = new DateEdit(m_sheet.today);
    m_date->setObjectName(u"valueDate"_s);
    m_date->setAccessibleName(tr("Value date"));
    m_date->setFixedWidth(zoomed(150));
    m_date->setDate(m_sheet.today);
    m_dateFinding = new FindingLabel;
    m_dateFinding->setObjectName(u"dateFinding"_s);
    m_dateFinding->setField(m_date);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_date);
    addQuick(line, tr("&Today"), [this] { m_date->setDate(m_sheet.today); });
    addQuick(line, tr("&Yesterday"), [this] { m_date->setDate(m_sheet.today.addDays(-1)); });
    line->addStretch();
    form->addWidget(fieldLabel(tr("Value &date"), m_date), DateRow, LabelColumn);
    form->addLayout(line, DateRow, FieldColumn);
    form->addWidget(m_dateFinding, DateRow, FindingColumn);
    connect(m_date, &DateEdit::dateChanged, this, &PaymentDialog::changed);
    connect(m_dateFinding, &FindingLabel::remedyChosen, this, [this] { m_date->setDate(m_sheet.today); });
}

void PaymentDialog::makeMethodRow(QGridLayout *form)
{
    m_method = new QComboBox;
    m_method->setObjectName(u"method"_s);
    m_method->setAccessibleName(tr("Method"));
    for (const QString &method : {u"BankTransfer"_s, u"DebitCard"_s, u"DirectDebit"_s, u"Cash"_s, u"Cheque"_s})
        m_method->addItem(methodText(method), method);
    m_reference = new QLineEdit;
    m_reference->setObjectName(u"reference"_s);
    m_reference->setAccessibleName(tr("Reference of the bank"));
    m_reference->setPlaceholderText(tr("Number of the bank, if any"));
    m_reference->setMaxLength(longestReference);
    m_reference->setFixedWidth(zoomed(200));
    m_referenceFinding = new FindingLabel;
    m_referenceFinding->setObjectName(u"referenceFinding"_s);
    m_referenceFinding->setField(m_reference);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_method);
    line->addSpacing(8);
    line->addWidget(fieldLabel(tr("&Reference"), m_reference));
    line->addWidget(m_reference);
    line->addStretch();
    form->addWidget(fieldLabel(tr("&Method"), m_method), MethodRow, LabelColumn);
    form->addLayout(line, MethodRow, FieldColumn);
    form->addWidget(m_referenceFinding, MethodRow, FindingColumn);
    connect(m_reference, &QLineEdit::textChanged, this, &PaymentDialog::askReference);
    connect(m_referenceFinding, &FindingLabel::remedyChosen, m_reference, qOverload<>(&QWidget::setFocus));
}

void PaymentDialog::makePreview(QVBoxLayout *rows)
{
    m_allocationTable = new LineTable(allocationHeadings(), this);
    m_allocationView = makeView(m_allocationTable, tr("Where the money goes"), u"allocations"_s, 2, {});
    m_allocationTable->setNumberColumns({AllocationBefore, AllocationPaid, AllocationAfter});
    sizeColumns(m_allocationView, {100, 200, 104, 96, 96, 96, 96});
    m_allocationView->header()->setSectionResizeMode(AllocationItem, QHeaderView::Stretch);
    m_consequenceTable = new LineTable(consequenceHeadings(), this);
    m_consequenceView = makeView(m_consequenceTable, tr("What it counts for"), u"consequences"_s, 1, {ConsequenceThen});
    m_consequenceTable->setNumberColumns({ConsequenceAmount});
    sizeColumns(m_consequenceView, {200, 104, 96, 250});
    m_consequenceView->header()->setSectionResizeMode(ConsequenceWhat, QHeaderView::Stretch);
    rows->addWidget(m_allocationView, 2);
    rows->addWidget(m_consequenceView, 1);
}

void PaymentDialog::targetChosen()
{
    const Target &chosen = target();
    m_amount->setCurrency(chosen.currency);
    m_currency->setText(chosen.currency.code());
    m_allDue->setVisible(chosen.due.isPositive());
    m_promised->setVisible(chosen.promised.isPositive());
    m_sharing->setVisible(!chosen.plan);
    m_sharingLabel->setVisible(!chosen.plan);
    m_allocationView->setColumnHidden(AllocationPlan, chosen.plan.has_value());
    changed();
}

} // namespace kept
