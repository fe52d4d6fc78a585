// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/affordabilityform.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/paymentplantext.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { Often, Instalment, Count, Last, Verdict, ColumnCount };
enum Figure { Income, Expenses, LeftOver, Affordable };
constexpr int widths[ColumnCount] = {132, 84, 76, 98, 150};
constexpr int labelWidth = 132;
constexpr int fieldWidth = 116;
constexpr int tableHeight = 170;
constexpr int besideFrom = 1'040;

QWidget *columnOf(const QString &title, QGridLayout *grid)
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new SectionHeader(title));
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    rows->addLayout(grid);
    rows->addStretch();
    return box;
}

// Kinds that an import brought and the form does not know stand under "other".
template<class E>
void addTo(std::vector<std::pair<E, MoneyEdit *>> &fields, const SheetLine &line)
{
    const E kind = fromName<E>(line.kind).value_or(E::Other);
    for (auto &[known, field] : fields)
        if (known == kind)
            field->setValue(
                line.monthly.plus(field->value().value_or(Money::zero(line.monthly.currency()))).value_or(line.monthly));
}

template<class E>
bool allReadable(const std::vector<std::pair<E, MoneyEdit *>> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const auto &each) {
        return each.second->text().trimmed().isEmpty() || (each.second->value() && !each.second->value()->isNegative());
    });
}

template<class E>
std::vector<Money> amountsIn(const std::vector<std::pair<E, MoneyEdit *>> &fields)
{
    std::vector<Money> amounts;
    for (const auto &[kind, field] : fields)
        if (const auto amount = field->value(); amount && amount->isPositive())
            amounts.push_back(*amount);
    return amounts;
}

} // namespace

AffordabilityForm::AffordabilityForm(const PlanSheet &sheet, Wording wording, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_wording(std::move(wording)), m_asOf(new DateEdit(sheet.facts.today)),
      m_asOfFinding(new FindingLabel), m_figures(new StatStrip),
      m_lines(new LineTable({tr("How often"), tr("Instalment"), tr("How many"), tr("Last due"), tr("By the rules")}, this)),
      m_view(new QTreeView), m_verdict(new FindingLabel)
{
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    auto *lines = new QHBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(makeIncomes());
    lines->addWidget(makeExpenses());
    m_columns->addLayout(lines);
    m_columns->addWidget(makeResult(), 1);
    fill(sheet.affordability);
    typed();
    m_isChanged = false;
}

MoneyEdit *AffordabilityForm::addLine(QGridLayout *grid, const QString &caption, const QString &name)
{
    auto *field = new MoneyEdit(m_sheet.plan.currency);
    field->setObjectName(name);
    field->setAccessibleName(caption);
    field->setFixedWidth(zoomed(fieldWidth));
    auto *label = new ToneLabel(caption, TextUse::Body, Tone::Text2);
    label->setBuddy(field);
    label->setMinimumWidth(zoomed(labelWidth));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    auto *finding = new FindingLabel;
    finding->setField(field);
    finding->hide();
    grid->addWidget(finding, row + 1, 0, 1, 3);
    m_fields.emplace_back(field, finding);
    connect(field, &MoneyEdit::valueChanged, this, &AffordabilityForm::typed);
    connect(field, &QLineEdit::textEdited, this, &AffordabilityForm::typed);
    return field;
}

QWidget *AffordabilityForm::makeIncomes()
{
    auto *grid = new QGridLayout;
    for (const auto &[kind, name] : EnumNames<IncomeKind>::all)
        m_incomes.emplace_back(kind, addLine(grid, incomeText(kind), u"income%1"_s.arg(QLatin1String(name))));
    auto *label = new ToneLabel(tr("As of"), TextUse::Body, Tone::Text2);
    label->setBuddy(m_asOf);
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setMinimumWidth(m_asOf->sizeHint().width());
    m_asOf->setRange({}, m_sheet.facts.today);
    m_asOfFinding->setField(m_asOf);
    const int row = grid->rowCount();
    grid->setRowMinimumHeight(row, zoomed(12));
    grid->addWidget(label, row + 1, 0);
    grid->addWidget(m_asOf, row + 1, 1, 1, 2, Qt::AlignLeading);
    grid->addWidget(m_asOfFinding, row + 2, 0, 1, 3);
    connect(m_asOf, &DateEdit::dateChanged, this, &AffordabilityForm::typed);
    connect(m_asOf, &QLineEdit::textEdited, this, &AffordabilityForm::typed);
    return columnOf(tr("Income a month, %1").arg(m_sheet.plan.currency.code()), grid);
}

QWidget *AffordabilityForm::makeExpenses()
{
    auto *grid = new QGridLayout;
    for (const auto &[kind, name] : EnumNames<ExpenseKind>::all)
        m_expenses.emplace_back(kind, addLine(grid, expenseText(kind), u"expense%1"_s.arg(QLatin1String(name))));
    return columnOf(tr("Expenses a month, %1").arg(m_sheet.plan.currency.code()), grid);
}

QWidget *AffordabilityForm::makeResult()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new SectionHeader(tr("What it leaves")));
    for (const QString &caption : {tr("Income"), tr("Expenses"), tr("Left over"), tr("May be asked for")})
        m_figures->addCell(caption);
    rows->addWidget(m_figures);
    auto *verdict = new QHBoxLayout;
    verdict->setContentsMargins(16, 8, 16, 8);
    verdict->addWidget(m_verdict);
    rows->addLayout(verdict);
    auto *use = new QAction(tr("Use this instalment"), this);
    use->setShortcut(Qt::CTRL | Qt::Key_Return);
    use->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(use, &QAction::triggered, this, [this] {
        if (chosen())
            Q_EMIT offerChosen();
    });
    addAction(use);
    auto *header = new SectionHeader(tr("Suggested instalments"));
    auto *button = new KeyButton(use);
    button->setSize(ButtonSize::Small);
    button->setAutoDefault(false);
    header->addTrailing(button);
    rows->addWidget(header);
    dressTable(m_view);
    m_view->setObjectName(u"suggestions"_s);
    m_view->setAccessibleName(tr("Suggested instalments"));
    m_view->setModel(m_lines);
    m_view->setRootIsDecorated(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegateForColumn(Verdict, new StatusDelegate(m_view));
    connect(m_view, &QTreeView::activated, use, &QAction::trigger);
    rows->addWidget(m_view, 1);
    fitColumns();
    return box;
}

void AffordabilityForm::fitColumns()
{
    for (int column = 0; column < ColumnCount; ++column)
        m_view->header()->resizeSection(column, zoomed(widths[column]));
    m_view->setMinimumHeight(zoomed(tableHeight));
}

void AffordabilityForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

// Where there is no room beside, what it leaves stands below.
void AffordabilityForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= zoomed(besideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void AffordabilityForm::fill(const AffordabilitySheet::Answer &known)
{
    m_isFilling = true;
    for (const SheetLine &line : known.incomes)
        addTo(m_incomes, line);
    for (const SheetLine &line : known.expenses)
        addTo(m_expenses, line);
    m_asOf->setDate(m_sheet.facts.today);
    m_isFilling = false;
}

void AffordabilityForm::setFacts(const PaymentPlanFacts &facts)
{
    m_sheet.facts = facts;
    showResult();
}

bool AffordabilityForm::isReadable() const
{
    return allReadable(m_incomes) && allReadable(m_expenses) && m_asOf->date() && *m_asOf->date() <= m_sheet.facts.today;
}

bool AffordabilityForm::isEmpty() const
{
    return amountsIn(m_incomes).empty() && amountsIn(m_expenses).empty();
}

std::optional<Affordability> AffordabilityForm::affordability() const
{
    if (isEmpty() || !isReadable())
        return std::nullopt;
    const auto sheet = kept::affordability(m_sheet.plan.currency, amountsIn(m_incomes), amountsIn(m_expenses));
    return sheet ? std::optional(*sheet) : std::nullopt;
}

RecordAffordability AffordabilityForm::command(ContactId contact) const
{
    RecordAffordability command;
    command.contact = contact;
    command.asOf = m_asOf->date();
    for (const auto &[kind, field] : m_incomes)
        if (field->value() && field->value()->isPositive())
            command.incomes.push_back({kind, *field->value()});
    for (const auto &[kind, field] : m_expenses)
        if (field->value() && field->value()->isPositive())
            command.expenses.push_back({kind, *field->value()});
    return command;
}

void AffordabilityForm::noteSaved()
{
    m_isChanged = false;
}

void AffordabilityForm::typed()
{
    if (m_isFilling)
        return;
    m_isChanged = true;
    if (m_asOf->date() && *m_asOf->date() > m_sheet.facts.today)
        m_asOfFinding->showText(Severity::Block,
                                errorText({ErrorKind::Invalid, u"AFFORD.DATE"_s, {}, {}, {}}, m_wording).sentence);
    else
        m_asOfFinding->clear();
    showResult();
    Q_EMIT changed();
}

// What is wrong with a field stands below it; in order there is nothing to say.
void AffordabilityForm::judgeField(MoneyEdit *field, FindingLabel *finding) const
{
    QString rule;
    QVariantMap values;
    if (field->text().trimmed().isEmpty())
        rule.clear();
    else if (!field->value()) {
        rule = field->reading().error().code;
        values = field->reading().error().values;
    } else if (field->value()->isNegative()) {
        rule = u"AFFORD.NEGATIVE"_s;
    }
    if (rule.isEmpty())
        finding->clear();
    else
        finding->showText(Severity::Block, findingText({rule, Severity::Block, {}, values, {}, {}}, m_wording).sentence);
    finding->setVisible(!rule.isEmpty());
}

void AffordabilityForm::showResult()
{
    const std::optional<Affordability> sheet = affordability();
    m_offers = sheet ? affordableOffers(*sheet, m_sheet.facts) : std::vector<AffordableOffer>();
    const auto show = [&](int figure, Money amount, StatusKind kind = StatusKind::None) {
        m_figures->setFigure(figure, sheet ? proseText(amount, m_wording.locale) : u"–"_s, {}, sheet ? kind : StatusKind::None);
    };
    const Affordability shown = sheet.value_or(Affordability());
    show(Income, shown.income);
    show(Expenses, shown.expenses);
    show(LeftOver, shown.disposable, shown.disposable.isPositive() ? StatusKind::None : StatusKind::Bad);
    show(Affordable, shown.affordable, shown.affordable.isPositive() ? StatusKind::Ok : StatusKind::Bad);
    for (const auto &[field, finding] : m_fields)
        judgeField(field, finding);
    if (!isReadable())
        m_verdict->showText(Severity::Block, tr("A field can't be read yet"));
    else if (!sheet)
        m_verdict->showHint(u"info"_s, tr("Ask what comes in and what goes out a month; empty fields are nothing."));
    else if (!shown.affordable.isPositive())
        m_verdict->showText(Severity::Warn, tr("Nothing is left over: think of a hardship plan that begins later."));
    else
        m_verdict->showHint(u"info"_s, tr("%1 of what is left over; the rest is for what nobody foresees.")
                                           .arg(percentText(affordableBasisPoints, m_wording.locale)));
    showOffers();
}

TableLine AffordabilityForm::lineOf(const AffordableOffer &offer) const
{
    const QLocale &locale = m_wording.locale;
    TableLine line;
    line.record = static_cast<qint64>(offer.cadence);
    line.cells = {{cadenceText(offer.cadence)}, {amountText(offer.instalment, locale), StatusKind::None, true}};
    if (!offer.offer) {
        line.cells.push_back({{}, StatusKind::None, true});
        line.cells.push_back({});
        line.cells.push_back({tr("Can't be worked out"), StatusKind::Bad});
        return line;
    }
    const QString count = countText(static_cast<qint64>(offer.offer->parts.size()), locale);
    line.cells.push_back({count, StatusKind::None, true});
    line.cells.push_back({dateText(offer.offer->last(), locale)});
    if (blocks(offer.findings))
        line.cells.push_back({tr("Not allowed"), StatusKind::Bad});
    else if (needsApproval(offer.findings))
        line.cells.push_back({tr("Waits for approval"), StatusKind::Hold});
    else
        line.cells.push_back({tr("Within your limits"), StatusKind::Ok});
    return line;
}

void AffordabilityForm::showOffers()
{
    const QModelIndex current = m_view->currentIndex();
    const qint64 before = current.isValid() ? m_lines->recordAt(current.row()) : static_cast<qint64>(PaymentPlanCadence::Monthly);
    std::vector<TableLine> lines;
    for (const AffordableOffer &offer : m_offers)
        lines.push_back(lineOf(offer));
    m_lines->setLines(std::move(lines));
    widenToFit(m_view, {Often, Instalment, Count, Last, Verdict});
    for (int row = 0; row < m_lines->rowCount(); ++row)
        if (m_lines->recordAt(row) == before)
            m_view->setCurrentIndex(m_lines->index(row, 0));
}

const AffordableOffer *AffordabilityForm::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && static_cast<size_t>(row) < m_offers.size() ? &m_offers[static_cast<size_t>(row)] : nullptr;
}

} // namespace kept
