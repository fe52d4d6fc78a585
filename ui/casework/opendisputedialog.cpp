// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/opendisputedialog.h"

#include "models/queries/housedeadlines.h"
#include "models/queries/listpages.h"
#include "models/queries/planlist.h"
#include "models/view/caselines.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/paymentlines.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestText = 500;

} // namespace

OpenDisputeDialog::OpenDisputeDialog(Desk &desk, PlanRow plan, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording), tr("Open a dispute, %1, %2").arg(plan.name, plan.customerName), tr("Open dispute"),
                   parent),
      m_plan(std::move(plan))
{
    setObjectName(u"openDisputeDialog"_s);
    setSummary(tr("%1, %2, %3 due")
                   .arg(isolated(m_plan.name), m_plan.customerName, proseText(m_plan.currentDue, this->wording().locale)));
    makeFields();
    makeStops();
    m_amount->setValue(mostDisputable());
    whenReady(desk.ask(ItemRows{m_plan.id}), this, [this](const Result<ItemRows::Answer> &items) {
        if (items)
            showItems(*items);
    });
    DisputePage open;
    open.filter.plan = m_plan.id;
    open.filter.openOnly = true;
    whenReady(desk.ask(open), this, [this](const Result<DisputePage::Answer> &disputes) {
        if (disputes)
            showOpen(disputes->rows);
    });
    connect(m_about, &QComboBox::currentIndexChanged, this, [this] { m_amount->setValue(mostDisputable()); });
    connect(m_about, &QComboBox::currentIndexChanged, this, &OpenDisputeDialog::touch);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OpenDisputeDialog::touch);
    connect(m_amount, &MoneyEdit::textChanged, this, [this] {
        followAmount();
        touch();
    });
    connect(m_received, &DateEdit::dateChanged, this, &OpenDisputeDialog::followReceived);
    connect(m_received, &DateEdit::dateChanged, this, &OpenDisputeDialog::touch);
    connect(m_respondBy, &QLineEdit::textChanged, this, [this] {
        if (m_isFollowing)
            return;
        m_isDeadlineTyped = true;
        touch();
    });
    whenReady(desk.ask(HouseDeadlineTerms()), this, [this](const Result<HouseDeadlineTerms::Answer> &deadlines) {
        if (!deadlines)
            return;
        m_disputeDays = deadlines->disputeDays;
        followReceived();
    });
    followReceived();
    connect(m_evidence, &QLineEdit::textChanged, this, &OpenDisputeDialog::touch);
    followAmount();
    refresh();
    m_kind->setFocus();
}

void OpenDisputeDialog::makeFields()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What is contested"));
    for (const auto &[kind, name] : EnumNames<DisputeKind>::all)
        m_kind->addItem(disputeKindText(QString::fromLatin1(name)), static_cast<int>(kind));
    m_about = new QComboBox;
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_about->setObjectName(u"about"_s);
    m_about->setAccessibleName(tr("About"));
    m_about->addItem(tr("The whole plan"));
    m_amount = new MoneyEdit(m_plan.currency);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setAccessibleName(tr("Amount contested"));
    m_amount->setFixedWidth(zoomed(140));
    auto *all = new KeyButton(tr("&All of it"));
    all->setSize(ButtonSize::Small);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] { m_amount->setValue(mostDisputable()); });
    auto *amount = new QHBoxLayout;
    amount->setSpacing(8);
    amount->addWidget(m_amount);
    amount->addWidget(all);
    amount->addStretch();
    m_received = new DateEdit(desk().asking().today);
    m_received->setObjectName(u"received"_s);
    m_received->setAccessibleName(tr("Day it was told"));
    m_received->setFixedWidth(zoomed(150));
    m_received->setDate(desk().asking().today);
    m_respondBy = new DateEdit(desk().asking().today);
    m_respondBy->setObjectName(u"respondBy"_s);
    m_respondBy->setAccessibleName(tr("Answer by"));
    m_respondBy->setFixedWidth(zoomed(150));
    m_evidence = new QLineEdit;
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->setPlaceholderText(tr("What the customer says or brings"));
    m_evidence->setMaxLength(longestText);
    m_evidence->setFixedWidth(zoomed(fieldWidth));
    addField(tr("&What is contested"), m_kind);
    addField(tr("A&bout"), m_about);
    m_amountFinding = addField(tr("Am&ount"), m_amount, amount);
    m_receivedFinding = addField(tr("&Told on"), m_received);
    m_respondByFinding = addField(tr("A&nswer by"), m_respondBy);
    m_isWritten = new QCheckBox(tr("&Written"));
    m_isWritten->setObjectName(u"isWritten"_s);
    connect(m_isWritten, &QCheckBox::clicked, this, &OpenDisputeDialog::touch);
    m_writtenFinding = addField(tr("How it came"), m_isWritten);
    addField(tr("&Evidence"), m_evidence);
}

void OpenDisputeDialog::makeStops()
{
    m_stopsContact = new QCheckBox(tr("&Contact"));
    m_stopsAgeing = new QCheckBox(tr("Days &past due"));
    m_stopsDeadlines = new QCheckBox(tr("&Deadlines of promises"));
    m_stopsContact->setObjectName(u"stopsContact"_s);
    m_stopsAgeing->setObjectName(u"stopsAgeing"_s);
    m_stopsDeadlines->setObjectName(u"stopsDeadlines"_s);
    auto *stops = new QHBoxLayout;
    stops->setSpacing(16);
    for (QCheckBox *box : {m_stopsContact, m_stopsAgeing, m_stopsDeadlines}) {
        stops->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            m_areStopsTouched = true;
            touch();
        });
    }
    stops->addStretch();
    addField(tr("Stands still"), m_stopsContact, stops);
}

void OpenDisputeDialog::showItems(const std::vector<ItemRow> &items)
{
    const QSignalBlocker quiet(m_about);
    for (const ItemRow &item : items) {
        if (!item.due.isPositive())
            continue;
        m_items.push_back(item);
        m_about->addItem(tr("%1, %2, %3 due")
                             .arg(itemTitle(item.kind, item.name), dateText(item.dueDate, wording().locale),
                                  proseText(item.due, wording().locale)));
    }
}

void OpenDisputeDialog::showOpen(const std::vector<DisputeRow> &disputes)
{
    if (disputes.empty())
        return;
    QStringList open;
    for (const DisputeRow &dispute : disputes)
        open.append(tr("%1 (%2)").arg(isolated(dispute.number), proseText(dispute.amount, wording().locale)));
    setSummary(
        tr("%1, %2, %3 due. Open already: %4.")
            .arg(isolated(m_plan.name), m_plan.customerName, proseText(m_plan.currentDue, wording().locale), open.join(u", "_s)));
}

// What is unpaid and not disputed yet; the command says what is too much.
Money OpenDisputeDialog::mostDisputable() const
{
    const int item = m_about->currentIndex() - 1;
    if (item >= 0 && static_cast<size_t>(item) < m_items.size()) {
        const ItemRow &row = m_items[static_cast<size_t>(item)];
        return row.due.minus(row.disputed).value_or(row.due);
    }
    return m_plan.currentDue.minus(m_plan.disputed).value_or(m_plan.currentDue);
}

// With all that is due in doubt nothing ages and no deadline runs, unless somebody says otherwise.
void OpenDisputeDialog::followAmount()
{
    const auto amount = m_amount->value();
    if (m_areStopsTouched || !amount)
        return;
    const bool isAll = amount->minor() >= m_plan.currentDue.minor();
    m_stopsAgeing->setChecked(isAll);
    m_stopsDeadlines->setChecked(isAll);
}

// As the house says, until somebody types another day.
void OpenDisputeDialog::followReceived()
{
    if (m_isDeadlineTyped || !m_received->date())
        return;
    m_isFollowing = true;
    m_respondBy->setDate(m_received->date()->addDays(m_disputeDays));
    m_isFollowing = false;
}

OpenDispute OpenDisputeDialog::command() const
{
    OpenDispute command;
    command.plan = m_plan.id;
    if (const int item = m_about->currentIndex() - 1; item >= 0)
        command.item = m_items[static_cast<size_t>(item)].id;
    command.kind = static_cast<DisputeKind>(m_kind->currentData().toInt());
    command.amount = m_amount->value();
    command.received = m_received->date();
    command.respondBy = m_respondBy->date();
    if (const QString evidence = m_evidence->text().trimmed(); !evidence.isEmpty())
        command.evidence = evidence;
    command.isWritten = m_isWritten->isChecked();
    command.stopsContact = m_stopsContact->isChecked();
    command.stopsAgeing = m_stopsAgeing->isChecked();
    command.stopsPromiseClock = m_stopsDeadlines->isChecked();
    return command;
}

QString OpenDisputeDialog::missing() const
{
    if (!m_amount->value())
        return tr("The amount can't be read yet");
    return m_received->date() && m_respondBy->date() ? QString() : tr("The date can't be read yet");
}

void OpenDisputeDialog::refresh()
{
    if (m_isWritten->isChecked())
        m_writtenFinding->showHint(u"info"_s, tr("The law may forbid contact until verification was sent."));
    else
        m_writtenFinding->clear();
    if (m_amount->value())
        m_amountFinding->clear();
    else
        m_amountFinding->showFinding(
            {m_amount->reading().error().code, Severity::Block, {}, m_amount->reading().error().values, {}, {}}, wording());
    m_receivedFinding->clear();
    if (m_respondBy->date() && *m_respondBy->date() < desk().asking().today)
        m_respondByFinding->showText(Severity::Warn, tr("This day has passed."));
    else
        m_respondByFinding->clear();
    setMissing(missing());
    if (missing().isEmpty())
        rehearseCommand(command(), {m_plan.id});
    else
        clearEffects();
}

void OpenDisputeDialog::save()
{
    runCommand(command(), [this](const DisputeChanged &result) {
        return tr("Dispute %1 is open; %2 is disputed on %3.")
            .arg(isolated(result.number), proseText(result.disputed, wording().locale), isolated(m_plan.name));
    });
}

} // namespace kept
