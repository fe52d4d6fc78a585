// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountcolumns.h"
#include "ui/call/clockwatch.h"
#include "ui/call/contactcardview.h"
#include "ui/call/contactdetails.h"
#include "ui/call/windowstrip.h"
#include "ui/customer/customercharts.h"
#include "ui/customer/customerheader.h"
#include "ui/customer/customerpane.h"
#include "ui/customer/figuregrid.h"
#include "ui/customer/timelineview.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/type.h"
#include "ui/paymentplan/paymentplanstrip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/footertotals.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/paintpause.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int chartsWidth = 376;
constexpr int besideFrom = 1180;
constexpr int columnsHeight = 110;
constexpr int treeHeight = 150;
constexpr int bottomHeight = 400;
constexpr int lowBelow = 560;
constexpr int cardsHeight = 440;
constexpr int cardsWidth = 540;
constexpr int timelineWidth = 400;
constexpr int stackedBelow = 800;
constexpr int mostTreeRows = 60;

} // namespace

CustomerPane::CustomerPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_pause(new PaintPause(this)),
      m_watch(new ClockWatch([this] { return m_desk.asking().now; }, this)),
      m_treeModel(new AccountTreeModel(makeSource(), desk.asking().today, wording, this)),
      m_cardModel(new ContactCardModel(wording, this)), m_header(new CustomerHeader), m_loading(new LoadingBar),
      m_banner(new Banner), m_figures(new FigureGrid), m_tree(new QTreeView), m_totals(new FooterTotals(m_tree->header())),
      m_paymentPlan(new PaymentPlanStrip(desk, wording)), m_cardsHeader(new SectionHeader(tr("Parties and phones"))),
      m_cards(new ContactCardView), m_windowsHeader(new SectionHeader(tr("When could I"))), m_strip(new WindowStrip),
      m_timeline(new TimelineView(wording)), m_charts(new CustomerCharts), m_identity(new IdentityPanel(desk, wording)),
      m_scroll(new QScrollArea), m_bottom(new QSplitter(Qt::Horizontal)), m_columns(new QSplitter(Qt::Horizontal))
{
    makeLayout();
    makeActions();
    setFocusProxy(m_tree);
    connect(m_treeModel, &AccountTreeModel::failed, this, &CustomerPane::tellFailure);
    connect(m_paymentPlan, &PaymentPlanStrip::asked, this, &CustomerPane::paymentPlanAsked);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_paymentPlan->prefer(m_treeModel->planAt(current)); });
    connect(m_cards, &ContactCardView::called, this, &CustomerPane::openCall);
    connect(m_cards, &ContactCardView::whyAsked, this, &CustomerPane::openCard);
    connect(m_cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &CustomerPane::askWindows);
    connect(&m_desk, &Desk::changed, this, &CustomerPane::recordsChanged);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CustomerPane::reload);
    // Countdowns move with the minute; verdicts are asked for again when one changes by itself, or the clock was set.
    connect(m_watch, &ClockWatch::minuteTurned, this, &CustomerPane::moveClocks);
    connect(m_watch, &ClockWatch::rang, this, [this] {
        m_windowsOf.reset();
        checkCalls();
    });
    // A desk that slept shows clocks and verdicts of the past until it looks again.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            checkCalls();
    });
}

CustomerPane::~CustomerPane() = default;

void CustomerPane::makeLayout()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_loading);
    rows->addWidget(m_banner);
    rows->addWidget(m_identity);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(makeTree());
    column->addWidget(m_paymentPlan);
    m_bottom->setChildrenCollapsible(false);
    m_bottom->setHandleWidth(1);
    m_cardsBox = makeCards();
    m_bottom->addWidget(m_cardsBox);
    m_bottom->addWidget(m_timeline);
    m_bottom->setSizes({zoomed(cardsWidth), zoomed(timelineWidth)});
    column->addWidget(m_bottom, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(left);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->addWidget(m_scroll);
    m_columns->addWidget(m_charts);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);
    m_charts->setMinimumWidth(zoomed(chartsWidth));
    m_columns->setSizes({zoomed(besideFrom), zoomed(chartsWidth)});
    m_columns->setMinimumHeight(zoomed(columnsHeight));
    rows->addWidget(m_columns, 1);
}

QWidget *CustomerPane::makeTree()
{
    dressTable(m_tree);
    m_tree->setObjectName(u"customerTree"_s);
    m_tree->setAccessibleName(tr("Accounts, plans and items"));
    m_tree->setModel(m_treeModel);
    dressAccountColumns(m_tree);
    for (const int hidden : {AccountTreeModel::Customer, AccountTreeModel::Owner})
        m_tree->setColumnHidden(hidden, true);
    const auto fit = [this] { fitTree(); };
    connect(m_tree, &QTreeView::expanded, this, fit);
    connect(m_tree, &QTreeView::collapsed, this, fit);
    connect(m_treeModel, &QAbstractItemModel::modelReset, this, fit, Qt::QueuedConnection);
    connect(m_treeModel, &QAbstractItemModel::rowsInserted, this, fit, Qt::QueuedConnection);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setSizeConstraint(QLayout::SetMinAndMaxSize);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_totals);
    return box;
}

// Few accounts leave their room to the cards below; many scroll.
void CustomerPane::fitTree()
{
    int rows = 0;
    for (QModelIndex index = m_treeModel->index(0, 0); index.isValid() && rows < mostTreeRows; index = m_tree->indexBelow(index))
        ++rows;
    const int row = rows > 0 ? m_tree->sizeHintForIndex(m_treeModel->index(0, 0)).height() : 0;
    const int bar = m_tree->header()->length() > m_tree->viewport()->width() ? m_tree->horizontalScrollBar()->sizeHint().height()
                                                                             : 0;
    // Asked for what it would like to be, a header measures every title.
    const int header = m_tree->isVisible() ? m_tree->header()->height() : m_tree->header()->sizeHint().height();
    const int whole = header + std::max(1, rows) * row + bar + 2 * m_tree->frameWidth() + 2;
    m_tree->setMinimumHeight(std::min(whole, zoomed(treeHeight)));
    m_tree->setMaximumHeight(std::min(whole, std::max(zoomed(treeHeight), height() / 4)));
}

QWidget *CustomerPane::makeCards()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_cardsHeader);
    m_cards->setModel(m_cardModel);
    column->addWidget(m_cards, 1);
    column->addWidget(m_windowsHeader);
    column->addWidget(m_strip);
    return box;
}

void CustomerPane::makeActions()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, const QString &iconName, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setActionIcon(action, iconName);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_header->addTrailing(new KeyButton(action));
        return action;
    };
    m_back = add(tr("Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)}, u"back"_s,
                 [this] { Q_EMIT backAsked(); });
    add(tr("Call"), {Qt::Key_F5}, u"call"_s, [this] { call(); });
    auto *answers = new QAction(tr("They call"), this);
    answers->setShortcut(Qt::SHIFT | Qt::Key_F5);
    answers->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(answers, &QAction::triggered, this, &CustomerPane::answerCall);
    addAction(answers);
    auto *theyCall = new KeyButton(answers);
    theyCall->setSize(ButtonSize::Small);
    theyCall->setKind(ButtonKind::Quiet);
    m_cardsHeader->addTrailing(theyCall);
    auto *details = new QAction(tr("May I, and why"), this);
    details->setShortcut(Qt::CTRL | Qt::Key_I);
    details->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(details, &QAction::triggered, this, &CustomerPane::openDetails);
    addAction(details);
    auto *why = new KeyButton(details);
    why->setSize(ButtonSize::Small);
    why->setKind(ButtonKind::Quiet);
    m_cardsHeader->addTrailing(why);
    add(tr("Promise to pay"), {Qt::Key_F6}, u"promise"_s, [this] { promise(); });
    add(tr("Payment"), {Qt::Key_F7}, u"pay"_s, [this] { takePayment(); });
    add(tr("Payment plan"), {Qt::Key_F8}, u"plan"_s, [this] { paymentPlan(); });
    makeMoneyActions();
    makeIdentityActions();
}

AccountTreeSource CustomerPane::makeSource()
{
    AccountTreeSource source;
    source.accounts = [this](std::vector<qint64> ids, AccountTreeSource::Done<FinancialAccountRow> done) {
        askRows(FinancialAccountRows{std::move(ids)}, std::move(done));
    };
    source.plans = [this](FinancialAccountId account, AccountTreeSource::Done<PlanRow> done) {
        askRows(PlanRows{account}, std::move(done));
    };
    source.items = [this](PlanId plan, AccountTreeSource::Done<ItemRow> done) { askRows(ItemRows{plan}, std::move(done)); };
    return source;
}

// Cards and timeline lie side by side; where each would be too narrow to read, the cards stand above the timeline. What is due is
// seen first, below the check of who is speaking.
void CustomerPane::arrangeBottom()
{
    const bool isStacked = width() < zoomed(stackedBelow) || height() < zoomed(lowBelow);
    m_bottom->setMinimumHeight(zoomed(bottomHeight));
    m_cardsBox->setMinimumHeight(isStacked ? zoomed(cardsHeight) : 0);
    m_cardsBox->setMinimumWidth(isStacked ? 0 : m_cardsHeader->sizeHint().width());
    if (isStacked == (m_cardsBox->parentWidget() != m_bottom))
        return;
    auto *rows = static_cast<QVBoxLayout *>(layout());
    auto *column = static_cast<QVBoxLayout *>(m_scroll->widget()->layout());
    if (isStacked) {
        column->insertWidget(column->indexOf(m_bottom), m_cardsBox);
        column->insertWidget(0, m_identity);
    } else {
        m_bottom->insertWidget(0, m_cardsBox);
        rows->insertWidget(rows->indexOf(m_columns), m_identity);
    }
    m_bottom->setSizes({zoomed(cardsWidth), zoomed(timelineWidth)});
}

// Where there is no room beside, the charts go under everything else; the page scrolls.
void CustomerPane::arrange()
{
    arrangeBottom();
    if (m_isAtWork)
        return;
    const bool isBeside = width() >= zoomed(besideFrom);
    const bool wasBeside = m_charts->parentWidget() == m_columns;
    if (isBeside == wasBeside)
        return;
    if (isBeside) {
        m_charts->setMinimumHeight(0);
        m_columns->addWidget(m_charts);
        m_columns->setSizes({width() - zoomed(chartsWidth), zoomed(chartsWidth)});
    } else {
        m_charts->setMinimumHeight(m_charts->widget()->minimumSizeHint().height());
        m_scroll->widget()->layout()->addWidget(m_charts);
    }
    m_charts->show();
}

void CustomerPane::setAtWork()
{
    m_isAtWork = true;
    m_back->setVisible(false);
    m_back->setEnabled(false);
    m_charts->hide();
}

QSize CustomerPane::minimumSizeHint() const
{
    const int least = layout()->totalMinimumSize().width();
    return {least, layout()->totalMinimumHeightForWidth(std::max(width(), least))};
}

void CustomerPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    arrange();
    fitTree();
}

} // namespace kept
