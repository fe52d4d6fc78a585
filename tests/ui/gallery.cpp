// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "models/domain/money.h"
#include "ui/charts/ageingchart.h"
#include "ui/charts/paymentschart.h"
#include "ui/charts/promisesbystatechart.h"
#include "ui/look/keptstyle.h"
#include "ui/look/type.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/footertotals.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keylist.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/slotbar.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const Currency dollar = *Currency::fromCode(u"USD");
const QDate today(2026, 3, 12);

Money dollars(qint64 minor)
{
    return Money::fromMinor(minor, dollar);
}

QAction *action(QObject *parent, const QString &text, const QKeySequence &keys, const QString &iconName = {})
{
    auto *made = new QAction(text, parent);
    made->setShortcut(keys);
    if (!iconName.isEmpty())
        setActionIcon(made, iconName);
    return made;
}

QWidget *buttons(QWidget *page)
{
    auto *row = new QWidget(page);
    auto *layout = new QHBoxLayout(row);
    auto *next = new KeyButton(action(page, u"Next customer"_s, Qt::Key_F2, u"next"_s));
    next->setKind(ButtonKind::Filled);
    next->setSize(ButtonSize::Primary);
    next->setIconTrailing(true);
    auto *disabled = new KeyButton(action(page, u"Save promise"_s, QKeySequence::Save));
    disabled->setKind(ButtonKind::Filled);
    disabled->setEnabled(false);
    auto *small = new KeyButton(u"Export"_s);
    small->setIconName(u"exp"_s);
    small->setSize(ButtonSize::Small);
    auto *quiet = new KeyButton(action(page, u"37 changes, refresh order"_s, Qt::CTRL | Qt::Key_R, u"undo"_s));
    quiet->setKind(ButtonKind::Quiet);
    auto *link = new KeyButton(u"Use 24 Apr"_s);
    link->setKind(ButtonKind::Link);
    for (KeyButton *button :
         {next, new KeyButton(action(page, u"Back"_s, Qt::SHIFT | Qt::Key_F2, u"back"_s)), disabled, small, quiet, link})
        layout->addWidget(button);
    layout->addStretch();
    return row;
}

QWidget *chips(QWidget *page)
{
    auto *row = new QWidget(page);
    auto *layout = new QHBoxLayout(row);
    const std::pair<StatusKind, QString> states[] = {{StatusKind::Broken, u"Promise broken yesterday, $400.00"_s},
                                                     {StatusKind::Ok, u"Payment today"_s},
                                                     {StatusKind::Dispute, u"Dispute $120.00"_s},
                                                     {StatusKind::Hold, u"Hardship hold"_s},
                                                     {StatusKind::Warn, u"Sunday"_s},
                                                     {StatusKind::Info, u"Promise open"_s}};
    for (const auto &[kind, text] : states)
        layout->addWidget(new Chip(kind, text));
    layout->addWidget(new Chip(StatusKind::Attorney, u"Attorney"_s, ChipForm::Plain));
    layout->addStretch();
    return row;
}

QWidget *strip(QWidget *page)
{
    auto *made = new StatStrip(page);
    auto *used = new SlotBar;
    used->setSlots(2, 3);
    made->setFigure(made->addCell(u"Promises on this plan"_s, used), u"2 of 3 used"_s, u"1 left"_s);
    auto *full = new SlotBar;
    full->setSlots(3, 3);
    made->setFigure(made->addCell(u"On another plan"_s, full), u"3 of 3 used"_s, u"0 left"_s, StatusKind::Bad);
    made->setFigure(made->addCell(u"Total due"_s), u"$1,250.00"_s);
    made->setFigure(made->addCell(u"Can be promised"_s), u"$1,130.00"_s);
    return made;
}

void addFormRow(QGridLayout *grid, const QString &text, QWidget *field, FindingLabel *finding)
{
    const int row = grid->rowCount();
    auto *label = new ToneLabel(text, TextUse::Body, Tone::Text2);
    label->setBuddy(field);
    field->setAccessibleName(text);
    finding->setField(field);
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1, Qt::AlignLeft);
    grid->addWidget(finding, row, 2);
}

QWidget *form(QWidget *page)
{
    auto *box = new QWidget(page);
    auto *grid = new QGridLayout(box);
    grid->setColumnStretch(2, 1);
    auto *type = new SegmentedChoice;
    type->addChoice(0, u"Single"_s);
    type->addChoice(1, u"In parts"_s);
    type->setCurrent(1);
    auto *typeHint = new FindingLabel;
    typeHint->showHint(u"clock"_s, u"Usually decided within 10 minutes"_s);
    addFormRow(grid, u"Type"_s, type, typeHint);
    auto *amount = new MoneyEdit(dollar);
    amount->setValue(dollars(113000));
    auto *inOrder = new FindingLabel;
    addFormRow(grid, u"Amount"_s, amount, inOrder);
    inOrder->showText(Severity::Note, u"All that is due and undisputed"_s);
    auto *sunday = new DateEdit(today);
    sunday->setDate(QDate(2026, 3, 29));
    auto *warning = new FindingLabel;
    addFormRow(grid, u"Second part"_s, sunday, warning);
    warning->showText(Severity::Warn, u"A Sunday. Card runs on Mon 30 Mar"_s);
    auto *late = new DateEdit(today);
    late->setDate(QDate(2026, 4, 30));
    auto *blocked = new FindingLabel;
    addFormRow(grid, u"Third part"_s, late, blocked);
    blocked->showText(Severity::Block, u"4 days past the latest date."_s, u"Use 24 Apr"_s);
    return box;
}

QWidget *controls(QWidget *page)
{
    auto *row = new QWidget(page);
    auto *layout = new QHBoxLayout(row);
    auto *combo = new QComboBox;
    combo->addItems({u"Debit card ··2210"_s, u"Bank transfer"_s});
    combo->setAccessibleName(u"Method"_s);
    auto *spin = new QSpinBox;
    spin->setValue(3);
    spin->setAccessibleName(u"Parts"_s);
    auto *check = new QCheckBox(u"E-mail, English"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    auto *disabled = new QLineEdit(u"Disabled"_s);
    disabled->setEnabled(false);
    disabled->setAccessibleName(u"Disabled"_s);
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Name, number, phone"_s);
    search->setAccessibleName(u"Filter"_s);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Customer"_s);
    tabs->addTab(u"Account"_s);
    tabs->setAccessibleName(u"Parts of the page"_s);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    for (QWidget *widget : std::initializer_list<QWidget *>{combo, spin, check, new QCheckBox(u"Off"_s), radio,
                                                            new QRadioButton(u"Other"_s), search, disabled, tabs, progress})
        layout->addWidget(widget);
    return row;
}

std::unique_ptr<QWidget> controlsSheet()
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    auto *banner = new Banner;
    banner->showMessage(StatusKind::Bad, u"No promise is left on this plan"_s,
                        u"Policy Early stage US allows 3 promises that were not cancelled; 3 count."_s,
                        u"Rule PTP.LIMIT, policy version 12. A slot returns when a promise is cancelled."_s);
    banner->setAction(action(page.get(), u"Retry"_s, Qt::Key_F5));
    auto *section = new SectionHeader(u"Parties and phones"_s);
    section->setNote(u"5 numbers, 3 people"_s);
    section->addTrailing(new ToneLabel(u"Attempts per person and debt"_s, TextUse::Caption, Tone::Text2));
    auto *notes = new QPlainTextEdit(u"Paid late because the employer moved payday to the 20th."_s);
    notes->setAccessibleName(u"Notes"_s);
    notes->setMaximumHeight(zoomed(60));
    for (QWidget *widget :
         {buttons(page.get()), chips(page.get()), strip(page.get()), static_cast<QWidget *>(banner),
          static_cast<QWidget *>(section), form(page.get()), controls(page.get()), static_cast<QWidget *>(notes)})
        column->addWidget(widget);
    column->addStretch();
    page->resize(1200, 760);
    return page;
}

void setMoney(QStandardItem *item, qint64 minor)
{
    item->setData(QVariant::fromValue(dollars(minor)), MoneyRole);
}

QList<QStandardItem *> tableRow(const QString &name, const QString &iconName, const QString &customer, StatusKind kind,
                                const QString &status, qint64 due, qint64 paid)
{
    QList<QStandardItem *> row;
    for (int i = 0; i < 6; ++i)
        row.append(new QStandardItem);
    row[0]->setText(name);
    row[0]->setData(iconName, IconNameRole);
    row[0]->setData(!name.startsWith(u"CP-"), EmphasisRole);
    row[1]->setText(customer);
    row[2]->setText(status);
    row[2]->setData(static_cast<int>(kind), StatusKindRole);
    row[3]->setData(QDate(2026, 1, 28), DateRole);
    setMoney(row[4], due);
    row[4]->setData(true, EmphasisRole);
    setMoney(row[5], paid);
    return row;
}

std::unique_ptr<QWidget> tableSheet()
{
    auto page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *model = new QStandardItemModel(page.get());
    model->setHorizontalHeaderLabels(
        {u"Account, plan, item"_s, u"Customer"_s, u"Status"_s, u"Due date"_s, u"Total due"_s, u"Paid"_s});
    for (const int number : {4, 5})
        model->setHeaderData(number, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    model->appendRow(
        tableRow(u"Card ··1180"_s, u"card"_s, u"Øystein Bakke-Lund"_s, StatusKind::Broken, u"Promise broken"_s, 841206, 83294));
    auto loan = tableRow(u"Auto loan ··4471"_s, u"car"_s, u"Zdeňka Marešová"_s, StatusKind::Broken, u"Promise broken"_s, 125000,
                         231000);
    loan[0]->appendRow(tableRow(u"CP-000123"_s, u"plan"_s, u"Zdeňka Marešová"_s, StatusKind::Info, u"Promise open"_s, 125000, 0));
    model->appendRow(loan);
    model->appendRow(tableRow(u"Loan ··7702"_s, u"loan"_s, u"يوسف النجّار"_s, StatusKind::Half, u"Partly kept"_s, 220475, -15000));
    model->appendRow(tableRow(u"Mortgage ··2208"_s, u"home"_s,
                              u"A name that is far too long for the column that it is shown in"_s, StatusKind::Hold,
                              u"Hardship hold"_s, 0, 912000));
    model->appendRow(tableRow({}, {}, {}, StatusKind::None, {}, 0, 0));
    for (int i = 0; i < 6; ++i)
        model->item(4, i)->setData(true, LoadingRole);
    auto *view = new QTreeView;
    view->setModel(model);
    view->setAccessibleName(u"Accounts"_s);
    dressTable(view);
    view->setItemDelegateForColumn(0, new NameDelegate(view));
    view->setItemDelegateForColumn(2, new StatusDelegate(view));
    view->setItemDelegateForColumn(3, new DateDelegate(view));
    for (const int number : {4, 5})
        view->setItemDelegateForColumn(number, new MoneyDelegate(view));
    view->header()->setStretchLastSection(false);
    for (int i = 0; i < 6; ++i)
        view->header()->resizeSection(i, zoomed(i == 0 ? 214 : i == 4 ? 106 : 136));
    view->setSortingEnabled(true);
    view->header()->setSortIndicator(4, Qt::DescendingOrder);
    view->expandAll();
    view->setCurrentIndex(model->index(1, 0));
    auto *totals = new FooterTotals(view->header());
    totals->setRows(
        {{u"Selected 3 accounts"_s,
          u"of 18,204. Totals never mix currencies."_s,
          {{3, u"USD"_s}, {4, QVariant::fromValue(dollars(125000))}, {5, QVariant::fromValue(dollars(0))}},
          4,
          false},
         {u"All"_s,
          u"18,204 in this view"_s,
          {{3, u"USD"_s}, {4, QVariant::fromValue(dollars(4120891466))}, {5, QVariant::fromValue(dollars(633889534))}},
          4,
          true}});
    column->addWidget(view, 1);
    column->addWidget(totals);
    page->resize(1000, 360);
    return page;
}

std::unique_ptr<QWidget> chartsSheet()
{
    auto page = std::make_unique<QWidget>();
    auto *grid = new QGridLayout(page.get());
    auto *ageing = new AgeingChart;
    ageing->setBars({{u"Current"_s, 21340, dollars(981240000)},
                     {u"1 to 30"_s, 19870, dollars(1420811500)},
                     {u"31 to 60"_s, 11204, dollars(964073000)},
                     {u"61 to 90"_s, 4318, dollars(412880612)},
                     {u"91 and more"_s, 4608, dollars(735502000)}});
    ageing->highlight(3);
    const int states[][4] = {{52, 9, 22, 0},  {48, 8, 25, 0},  {40, 7, 24, 0}, {58, 10, 21, 0}, {64, 9, 20, 0},
                             {66, 11, 23, 0}, {61, 10, 26, 0}, {70, 9, 22, 0}, {69, 9, 18, 14}, {22, 3, 6, 71}};
    QList<PromiseColumn> columns;
    QList<PaymentPeriod> periods;
    QDate week(2026, 1, 8);
    for (const auto &state : states) {
        const QString label = QLocale(QLocale::English).toString(week, u"d MMM"_s);
        columns.append({label, state[0], state[1], state[2], state[3]});
        periods.append({label, dollars(state[0] * 700000 + 10000000), dollars(state[0] * 600000), state[3] < 50});
        week = week.addDays(7);
    }
    auto *promises = new PromisesByStateChart;
    promises->setColumns(columns);
    auto *payments = new PaymentsAndPromisesChart;
    payments->setPeriods(periods);
    payments->highlight(5);
    auto *twin = new AgeingChart;
    twin->setBars({{u"Current"_s, 21340, dollars(981240000)}, {u"1 to 30"_s, 19870, dollars(1420811500)}});
    twin->showTable(true);
    grid->addWidget(ageing, 0, 0);
    grid->addWidget(promises, 0, 1);
    grid->addWidget(payments, 1, 0);
    grid->addWidget(twin, 1, 1);
    page->resize(960, 640);
    return page;
}

std::unique_ptr<QWidget> emptySheet()
{
    auto made = std::make_unique<EmptyState>();
    made->setContent(u"promise"_s, u"No promise of yours is due today"_s,
                     u"7 are due tomorrow, and 2 from yesterday became broken at 17:00."_s);
    made->setActions({action(made.get(), u"Show tomorrow’s 7"_s, Qt::Key_Return),
                      action(made.get(), u"Show the 2 broken"_s, Qt::Key_B, u"broken"_s),
                      action(made.get(), u"Everyone’s promises today, 318"_s, {})});
    made->resize(1000, 420);
    return made;
}

std::unique_ptr<QWidget> welcomeSheet()
{
    auto made = std::make_unique<WelcomePage>(Appearance{});
    made->setRecent({{u"postgresql://hq-1"_s, u"hq-1, Harborline Collections"_s, u"server"_s, {u"Reachable"_s, StatusKind::Ok}},
                     {u"/aurora.kept"_s, u"Branch Aurora.kept"_s, u"file"_s, {u"10 Mar, 4.1 MB"_s, StatusKind::None}},
                     {u"/training.kept"_s, u"Training 2025.kept"_s, u"file"_s, {u"Not found"_s, StatusKind::Bad}, false}});
    made->resize(1440, 900);
    made->setFocus();
    return made;
}

std::unique_ptr<QWidget> windowSheet()
{
    auto made = std::make_unique<MainWindow>();
    made->addPage(u"work"_s, u"work"_s, u"Work"_s, new QWidget);
    made->addPage(u"accounts"_s, u"accounts"_s, u"Accounts"_s, tableSheet().release());
    made->addPage(u"dashboard"_s, u"dash"_s, u"Dashboard"_s, chartsSheet().release());
    made->addPage(u"admin"_s, u"admin"_s, u"Admin"_s, new QWidget, Rail::Place::Bottom);
    made->setClock(u"Thu 12 Mar 2026"_s, u"14:18 CDT"_s);
    made->status()->addCell(u"user"_s, StatusCells::Side::Leading);
    made->status()->addCell(u"store"_s, StatusCells::Side::Leading);
    made->status()->addCell(u"view"_s, StatusCells::Side::Trailing);
    made->status()->setCell(u"user"_s, u"user"_s, u"Ana Duarte, specialist"_s);
    made->status()->setCell(u"store"_s, u"server"_s, u"Server hq-1, connected"_s, StatusKind::Ok);
    made->status()->setCell(u"view"_s, {}, u"46 left in Early stage US"_s);
    made->showPage(u"accounts"_s);
    made->resize(1440, 900);
    return made;
}

std::unique_ptr<QWidget> keysSheet()
{
    auto *owner = new QObject;
    auto made = std::make_unique<KeyList>(QList<KeyGroup>{
        {u"This screen"_s, {action(owner, u"Promise to pay"_s, Qt::Key_F6), action(owner, u"Payment"_s, Qt::Key_F7)}},
        {u"Everywhere"_s, {action(owner, u"Search everything"_s, Qt::CTRL | Qt::Key_K)}}});
    owner->setParent(made.get());
    made->setAttribute(Qt::WA_DeleteOnClose, false);
    return made;
}

} // namespace

QStringList gallerySheets()
{
    return {u"controls"_s, u"table"_s, u"charts"_s, u"empty"_s, u"welcome"_s, u"window"_s, u"keys"_s};
}

std::unique_ptr<QWidget> makeGallerySheet(const QString &name)
{
    if (name == u"controls")
        return controlsSheet();
    if (name == u"table")
        return tableSheet();
    if (name == u"charts")
        return chartsSheet();
    if (name == u"empty")
        return emptySheet();
    if (name == u"welcome")
        return welcomeSheet();
    if (name == u"keys")
        return keysSheet();
    return windowSheet();
}

} // namespace kept::test
