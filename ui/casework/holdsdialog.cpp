// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/holdsdialog.h"

#include "models/commands/lifthold.h"
#include "models/view/moneytext.h"
#include "ui/casework/withdrawholddialog.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 900;
constexpr int dialogHeight = 560;
constexpr int fieldWidth = 380;
constexpr int longestText = 500;
constexpr int rowsSeen = 3;
enum Scope { OnCustomer, OnPerson, OnPlan };

void addRow(QGridLayout *form, const QString &label, QWidget *buddy, QLayout *line, QWidget *finding = nullptr)
{
    const int row = form->rowCount();
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(buddy);
    form->addWidget(caption, row, 0);
    form->addLayout(line, row, 1);
    if (finding)
        form->addWidget(finding, row, 2);
}

QHBoxLayout *lineOf(std::initializer_list<QWidget *> widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    return line;
}

QString attorneyText(AttorneyState state)
{
    switch (state) {
    case AttorneyState::Reachable: return HoldsDialog::tr("The attorney can be reached");
    case AttorneyState::NotAscertainable: return HoldsDialog::tr("The attorney is not known");
    case AttorneyState::Unresponsive: return HoldsDialog::tr("The attorney does not answer");
    case AttorneyState::ConsentsToContact: break;
    }
    return HoldsDialog::tr("The attorney agrees to contact");
}

QString reasonLine(HoldReason reason)
{
    const QString name = holdReasonText(nameOf(reason));
    const HoldStops stops = usualStops(reason);
    if (stops.contact && stops.clocks)
        return HoldsDialog::tr("%1: stops contact, days past due and deadlines").arg(name);
    if (stops.contact)
        return HoldsDialog::tr("%1: stops contact").arg(name);
    return (stops.clocks ? HoldsDialog::tr("%1: stops days past due and deadlines")
                         : HoldsDialog::tr("%1: stops nothing by itself"))
        .arg(name);
}

} // namespace

HoldsDialog::HoldsDialog(Desk &desk, AccountId customer, std::vector<PlanRow> plans, std::optional<PlanId> plan, Wording wording,
                         QWidget *parent)
    : QDialog(parent), m_desk(desk), m_customer(customer), m_plans(std::move(plans)), m_plan(plan), m_wording(std::move(wording))
{
    setObjectName(u"holdsDialog"_s);
    setModal(true);
    setWindowTitle(tr("Holds"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeStanding(rows);
    makeForm(rows);
    m_footer = new DialogFooter(tr("Place hold"), this);
    rows->addWidget(m_footer);
    connect(m_footer, &DialogFooter::saved, this, &HoldsDialog::place);
    connect(&m_desk, &Desk::changed, this, &HoldsDialog::reload);
    resize(QSize(zoomed(dialogWidth), zoomed(dialogHeight)).boundedTo(roomOver(parent)));
    reasonChosen();
    m_footer->setTouched(false);
    reload();
    m_reason->setFocus();
}

// Hidden first: a field that loses the keyboard still tells what it holds.
HoldsDialog::~HoldsDialog()
{
    hide();
}

void HoldsDialog::makeStanding(QVBoxLayout *rows)
{
    m_header = new SectionHeader(tr("Holds that stand"));
    m_lift = new QAction(tr("Lift it"), this);
    m_lift->setShortcut(Qt::CTRL | Qt::Key_I);
    m_lift->setEnabled(false);
    connect(m_lift, &QAction::triggered, this, &HoldsDialog::lift);
    addAction(m_lift);
    m_why = new QLineEdit;
    m_why->setObjectName(u"why"_s);
    m_why->setAccessibleName(tr("Why it is lifted"));
    m_why->setPlaceholderText(tr("Why it is lifted"));
    m_why->setMaxLength(longestText);
    m_why->setFixedWidth(zoomed(220));
    m_header->addTrailing(m_why);
    m_withdraw = new QAction(tr("Withdraw it"), this);
    m_withdraw->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    m_withdraw->setEnabled(false);
    m_withdraw->setToolTip(tr("It was placed by mistake: days and deadlines are as if it had never been"));
    connect(m_withdraw, &QAction::triggered, this, &HoldsDialog::withdraw);
    addAction(m_withdraw);
    for (QAction *action : {m_lift, m_withdraw}) {
        auto *button = new KeyButton(action);
        button->setSize(ButtonSize::Small);
        button->setAutoDefault(false);
        m_header->addTrailing(button);
    }
    rows->addWidget(m_header);
    m_table = new LineTable(holdHeadings(), this);
    m_view = makeOfficerTable(m_table, tr("Holds that stand"), {HoldReasonOf});
    m_view->setObjectName(u"standing"_s);
    m_view->setMinimumHeight(zoomed(28) + rowsSeen * zoomed(26));
    sizeColumns(m_view, {170, 150, 104, 130, 190});
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HoldsDialog::judge);
    rows->addWidget(m_view, 1);
    rows->addWidget(new SectionHeader(tr("Place another")));
}

void HoldsDialog::makeForm(QVBoxLayout *rows)
{
    m_reason = new QComboBox;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    for (const auto &[reason, name] : EnumNames<HoldReason>::all)
        m_reason->addItem(reasonLine(reason), static_cast<int>(reason));
    // Whatever stood there first would be placed by a slip of the key.
    m_reason->setPlaceholderText(tr("Choose a reason"));
    m_reason->setCurrentIndex(-1);
    m_matter = new QComboBox;
    m_matter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_matter->setObjectName(u"matter"_s);
    m_matter->setAccessibleName(tr("What is known of it"));
    m_on = new QComboBox;
    m_on->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_on->setObjectName(u"on"_s);
    m_on->setAccessibleName(tr("On"));
    const QDate today = m_desk.asking().today;
    m_from = new DateEdit(today);
    m_until = new DateEdit(today);
    m_from->setObjectName(u"from"_s);
    m_until->setObjectName(u"until"_s);
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_until->setPlaceholderText(tr("Until it is lifted"));
    m_from->setFixedWidth(zoomed(150));
    m_until->setFixedWidth(zoomed(180));
    m_from->setDate(today);
    m_untilFinding = new FindingLabel;
    m_untilFinding->setField(m_until);
    m_notes = new QLineEdit;
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setMaxLength(longestText);
    m_notes->setFixedWidth(zoomed(fieldWidth));
    auto *until = new ToneLabel(tr("&until"), TextUse::Body, Tone::Text2);
    until->setBuddy(m_until);
    auto *form = new QGridLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(2, 1);
    addRow(form, tr("&Reason"), m_reason, lineOf({m_reason, m_matter}));
    addRow(form, tr("&On"), m_on, lineOf({m_on}));
    addRow(form, tr("&From"), m_from, lineOf({m_from, until, m_until}), m_untilFinding);
    auto *stops = makeStops();
    addRow(form, tr("Stops"), m_stopsContact, lineOf({stops}));
    addRow(form, tr("&Notes"), m_notes, lineOf({m_notes}));
    rows->addLayout(form);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &HoldsDialog::reasonChosen);
    connect(m_from, &QLineEdit::textChanged, this, &HoldsDialog::touch);
    connect(m_until, &QLineEdit::textChanged, this, &HoldsDialog::touch);
    connect(m_notes, &QLineEdit::textChanged, this, &HoldsDialog::touch);
}

QWidget *HoldsDialog::makeStops()
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    m_stopsContact = new QCheckBox(tr("&Contact"));
    m_stopsAgeing = new QCheckBox(tr("Days &past due"));
    m_stopsDeadlines = new QCheckBox(tr("&Deadlines of promises"));
    m_stopsContact->setObjectName(u"stopsContact"_s);
    m_stopsAgeing->setObjectName(u"stopsAgeing"_s);
    m_stopsDeadlines->setObjectName(u"stopsDeadlines"_s);
    for (QCheckBox *check : {m_stopsContact, m_stopsAgeing, m_stopsDeadlines})
        line->addWidget(check);
    return box;
}

void HoldsDialog::reload()
{
    whenReady(m_desk.ask(m_lane, CustomerDetail{m_customer}), this, [this](const Result<CustomerDetail::Answer> &answer) {
        if (answer)
            showDetail(*answer);
        else
            m_footer->tellFailure(answer.error(), m_wording);
    });
}

void HoldsDialog::showDetail(const CustomerDetail::Answer &detail)
{
    m_detail = detail;
    setWindowTitle(tr("Holds, %1").arg(detail.customer.name));
    HoldNames names;
    for (const ContactRow &person : detail.contacts)
        names.people.emplace(person.id, person.name);
    for (const PlanRow &plan : m_plans)
        names.plans.emplace(plan.id, plan.name);
    const int row = std::max(0, m_view->currentIndex().row());
    m_table->setLines(holdLines(detail.holds, names, m_wording));
    m_view->setCurrentIndex(m_table->index(std::min(row, m_table->rowCount() - 1), 0));
    const int count = m_table->rowCount();
    m_header->setNote(count == 0 ? tr("None today") : tr("%n hold(s)", nullptr, count));
    fillScopes();
    judge();
    Q_EMIT shown();
}

void HoldsDialog::fillScopes()
{
    if (m_on->count() > 0)
        return;
    m_on->addItem(tr("The whole customer"), QVariantList{OnCustomer, m_customer.value()});
    for (const ContactRow &person : m_detail.contacts)
        m_on->addItem(tr("%1 alone").arg(person.name), QVariantList{OnPerson, person.id.value()});
    for (const PlanRow &plan : m_plans) {
        if (plan.isClosed)
            continue;
        m_on->addItem(tr("The plan %1").arg(isolated(plan.name)), QVariantList{OnPlan, plan.id.value()});
        if (m_plan == plan.id)
            m_on->setCurrentIndex(m_on->count() - 1);
    }
}

std::optional<HoldReason> HoldsDialog::chosenReason() const
{
    return m_reason->currentIndex() < 0 ? std::nullopt : std::optional(static_cast<HoldReason>(m_reason->currentData().toInt()));
}

// What a hold of that reason stops where nobody says otherwise is the command's own rule, shown before it is placed.
void HoldsDialog::reasonChosen()
{
    const auto reason = chosenReason();
    const HoldStops stops = reason ? usualStops(*reason) : HoldStops();
    m_stopsContact->setChecked(stops.contact);
    m_stopsAgeing->setChecked(stops.clocks);
    m_stopsDeadlines->setChecked(stops.clocks);
    m_matter->clear();
    if (reason == HoldReason::Attorney)
        for (const auto &[state, name] : EnumNames<AttorneyState>::all)
            m_matter->addItem(attorneyText(state), static_cast<int>(state));
    if (reason == HoldReason::Bankruptcy) {
        m_matter->addItem(tr("The automatic stay is in force"), static_cast<int>(BankruptcyStage::Stay));
        m_matter->addItem(tr("The debt was discharged"), static_cast<int>(BankruptcyStage::Discharge));
    }
    m_matter->setVisible(m_matter->count() > 0);
    touch();
}

void HoldsDialog::touch()
{
    if (m_footer)
        m_footer->setTouched(true);
    judge();
}

void HoldsDialog::judge()
{
    if (!m_footer || m_footer->isBusy())
        return;
    for (QAction *action : {m_lift, m_withdraw})
        action->setEnabled(m_table->recordAt(m_view->currentIndex().row()) != 0);
    const bool isEndRead = m_until->text().trimmed().isEmpty() || m_until->date();
    const bool isOrdered = !m_until->date() || !m_from->date() || *m_until->date() >= *m_from->date();
    if (!isEndRead)
        m_untilFinding->showText(Severity::Block, tr("This is no date."));
    else if (!isOrdered)
        m_untilFinding->showFinding({u"HOLD.DATES"_s, Severity::Block, {}, {}, {}, {}}, m_wording);
    else
        m_untilFinding->clear();
    const bool isReady = chosenReason() && m_from->date() && isEndRead && isOrdered && m_on->count() > 0;
    if (!m_from->date())
        m_footer->say(StatusKind::Bad, tr("The date can't be read yet"));
    else
        m_footer->say(StatusKind::Info, chosenReason() ? QString() : tr("Choose a reason first: it says what the hold stops"));
    m_footer->setReady(isReady);
}

PlaceHold HoldsDialog::command() const
{
    PlaceHold command;
    command.reason = *chosenReason();
    const QVariantList on = m_on->currentData().toList();
    switch (on.at(0).toInt()) {
    case OnPerson: command.contact = ContactId::fromValue(on.at(1).toLongLong()); break;
    case OnPlan: command.plan = PlanId::fromValue(on.at(1).toLongLong()); break;
    default: command.account = m_customer;
    }
    command.start = m_from->date();
    command.end = m_until->date();
    command.stopsContact = m_stopsContact->isChecked();
    command.stopsAgeing = m_stopsAgeing->isChecked();
    command.stopsPromiseClock = m_stopsDeadlines->isChecked();
    if (const QString notes = m_notes->text().trimmed(); !notes.isEmpty())
        command.notes = notes;
    if (command.reason == HoldReason::Attorney)
        command.attorneyState = static_cast<AttorneyState>(m_matter->currentData().toInt());
    if (command.reason == HoldReason::Bankruptcy)
        command.proceeding = static_cast<BankruptcyStage>(m_matter->currentData().toInt());
    return command;
}

void HoldsDialog::place()
{
    m_footer->setBusy(true);
    whenReady(m_desk.run(command()), this, [this](const Result<HoldPlaced> &result) {
        m_footer->setBusy(false);
        if (!result)
            return m_footer->tellFailure(result.error(), m_wording);
        m_footer->setTouched(false);
        accept();
        Q_EMIT told(tr("Hold %1 is placed.").arg(isolated(result->number)));
    });
}

// The form stays open: there may be more to lift, and what is typed is kept.
void HoldsDialog::lift()
{
    const qint64 hold = m_table->recordAt(m_view->currentIndex().row());
    if (hold == 0 || m_footer->isBusy())
        return;
    const QString why = m_why->text().trimmed();
    m_footer->setBusy(true);
    const LiftHold command{HoldId::fromValue(hold), why.isEmpty() ? std::nullopt : std::optional(why)};
    whenReady(m_desk.run(command), this, [this](const Result<HoldLifted> &result) {
        m_footer->setBusy(false);
        if (!result)
            return m_footer->tellFailure(result.error(), m_wording);
        m_why->clear();
        reload();
        Q_EMIT told(tr("The hold is lifted."));
    });
}

void HoldsDialog::withdraw()
{
    const int row = m_view->currentIndex().row();
    const qint64 hold = m_table->recordAt(row);
    if (hold == 0 || m_footer->isBusy())
        return;
    QStringList summary;
    for (int column = 0; column < m_table->columnCount(); ++column)
        if (const QString text = m_table->index(row, column).data().toString(); !text.isEmpty())
            summary.append(text);
    std::vector<PlanId> plans;
    for (const PlanRow &plan : m_plans)
        plans.push_back(plan.id);
    auto *dialog = new WithdrawHoldDialog(m_desk, HoldId::fromValue(hold), summary.join(u", "_s), std::move(plans), m_wording,
                                          this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EffectDialog::told, this, [this](const QString &sentence) {
        reload();
        Q_EMIT told(sentence);
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void HoldsDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
