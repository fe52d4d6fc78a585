// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promise/promisedialog.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/promise/countedtable.h"
#include "ui/promise/promiseparts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/slotbar.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelWidth = 96;
constexpr int leastWidth = 880;
constexpr int mostParts = 24;
constexpr int daysBetweenParts = 7;

ToneLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new ToneLabel(text, TextUse::Body, Tone::Text2);
    label->setBuddy(buddy);
    label->setFixedWidth(zoomed(labelWidth));
    return label;
}

} // namespace

PromiseDialog::PromiseDialog(Desk &desk, PromiseSheet sheet, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_sheet(std::move(sheet)), m_wording(std::move(wording))
{
    setObjectName(u"promiseDialog"_s);
    setModal(true);
    setWindowTitle(tr("%1, %2, %3, %4")
                       .arg(heading(), m_sheet.plan.name,
                            accountTitle(m_sheet.plan.financialAccountType, m_sheet.plan.financialAccountNumber),
                            m_sheet.plan.customerName));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *content = new QWidget;
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    makeHeader(form);
    if (m_sheet.replaces)
        makeReplaced(form);
    if (isAtLimit())
        makeRefusal(form);
    makeDraft(form);
    if (isAtLimit())
        makeReason(form);
    form->addStretch();
    rows->addWidget(new FormScroll(content), 1);
    makeFooter(rows);
    const QSize room = roomOver(parent);
    setMinimumWidth(std::min(zoomed(leastWidth), room.width()));
    const QuickDates dates = quickDates(m_sheet.facts);
    m_firstDate->setDate(dates.inAWeek.value_or(lastBusinessPromiseDate(m_sheet.facts)));
    m_amount->setValue(canBePromised(m_sheet.facts));
    spreadParts();
    if (m_sheet.replaces)
        fillReplaced();
    m_isTouched = false;
    m_amount->setFocus();
    m_amount->selectAll();
    resize(sizeHint().expandedTo(minimumSize()).boundedTo(room));
}

PromiseDialog::~PromiseDialog() = default;

bool PromiseDialog::isAtLimit() const
{
    return promisesLeft(m_sheet.facts) == 0;
}

QString PromiseDialog::heading() const
{
    return m_sheet.replaces ? tr("Replace %1").arg(m_sheet.replaces->number) : tr("Promise to pay");
}

QString PromiseDialog::saveText() const
{
    if (isAtLimit())
        return tr("Request override");
    return m_sheet.replaces ? tr("Replace the promise") : tr("Save promise");
}

void PromiseDialog::makeHeader(QVBoxLayout *rows)
{
    const PromiseFacts &facts = m_sheet.facts;
    auto *strip = new StatStrip;
    auto *boxes = new SlotBar;
    const int limit = facts.policy.maximumPromises.value;
    boxes->setSlots(facts.counted, limit);
    const int used = strip->addCell(tr("Promises on this plan"), boxes);
    strip->setFigure(used, tr("%1 of %2 used").arg(facts.counted).arg(limit), tr("%1 left").arg(promisesLeft(facts)),
                     isAtLimit() ? StatusKind::Bad : StatusKind::None);
    const std::pair<QString, Money> figures[] = {{tr("Total due"), facts.currentDue},
                                                 {tr("Disputed"), facts.disputed},
                                                 {tr("Already promised"), facts.alreadyPromised},
                                                 {tr("Can be promised"), canBePromised(facts)}};
    for (const auto &[caption, money] : figures)
        strip->setFigure(strip->addCell(caption), proseText(money, m_wording.locale));
    rows->addWidget(strip);
    // Holds and a closed plan concern no field: they are said before the draft.
    for (const Finding &finding : checkPromise({}, facts)) {
        if (!finding.field.isEmpty() || finding.rule == u"PTP.LIMIT" || finding.severity == Severity::Note)
            continue;
        auto *banner = new Banner;
        const FindingText text = findingText(finding, m_wording);
        banner->showMessage(finding.severity == Severity::Block ? StatusKind::Bad : StatusKind::Warn, text.sentence, text.remedy);
        rows->addWidget(banner);
    }
}

void PromiseDialog::makeRefusal(QVBoxLayout *rows)
{
    const auto &limit = m_sheet.facts.policy.maximumPromises;
    auto *banner = new Banner;
    const QString policy = limit.policy.isEmpty() ? tr("The policy") : tr("The policy %1").arg(limit.policy);
    QString body = tr("%1 allows %n promise(s); %2 count.", nullptr, limit.value).arg(policy).arg(m_sheet.facts.counted);
    body += QChar(u' ') + (m_sheet.replaces ? tr("A supervisor may allow this one.") : tr("A supervisor may allow one more."));
    banner->showMessage(StatusKind::Bad, tr("No promise is left on this plan"), body,
                        tr("Rule PTP.LIMIT. A promise that is cancelled gives its place back where the policy says so."));
    rows->addWidget(banner);
    rows->addWidget(new SectionHeader(tr("What counts")));
    rows->addWidget(makeCountedTable(m_sheet.counted, m_wording));
    rows->addWidget(new SectionHeader(tr("Your draft, kept with the request")));
}

void PromiseDialog::addQuickAmounts(QHBoxLayout *line)
{
    const QuickAmounts amounts = quickAmounts(m_sheet.facts);
    const auto add = [&](const QString &text, Money amount) {
        auto *button = new KeyButton(text);
        button->setSize(ButtonSize::Small);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, amount] { setAmount(amount); });
        line->addWidget(button);
    };
    add(tr("&All due"), amounts.allDue);
    add(tr("&Half"), amounts.half);
    if (amounts.minimum)
        add(tr("Mi&nimum"), *amounts.minimum);
}

void PromiseDialog::addQuickDates(QHBoxLayout *line)
{
    const QuickDates dates = quickDates(m_sheet.facts);
    const auto add = [&](const QString &text, std::optional<QDate> date) {
        if (!date)
            return;
        auto *button = new KeyButton(text);
        button->setSize(ButtonSize::Small);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, date] { m_firstDate->setDate(date); });
        line->addWidget(button);
    };
    add(tr("In a &week"), dates.inAWeek);
    add(tr("Month &end"), dates.monthEnd);
}

void PromiseDialog::makeDraft(QVBoxLayout *rows)
{
    auto *form = new QVBoxLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setSpacing(8);
    m_type = new SegmentedChoice;
    m_type->addChoice(SingleChoice, tr("Single"));
    m_type->addChoice(InPartsChoice, tr("In parts"));
    m_count = new QSpinBox;
    m_count->setObjectName(u"partCount"_s);
    m_count->setAccessibleName(tr("Number of parts"));
    m_count->setRange(2, mostParts);
    m_count->setEnabled(false);
    m_method = new QComboBox;
    m_method->setAccessibleName(tr("Method"));
    for (const QString &method : {u"BankTransfer"_s, u"DebitCard"_s, u"DirectDebit"_s, u"Cash"_s, u"Cheque"_s})
        m_method->addItem(methodText(method), method);
    auto *first = new QHBoxLayout;
    first->addWidget(fieldLabel(tr("T&ype"), m_type));
    first->addWidget(m_type);
    first->addWidget(m_count);
    first->addWidget(new ToneLabel(tr("parts"), TextUse::Body, Tone::Text2));
    first->addStretch();
    first->addWidget(fieldLabel(tr("&Method"), m_method));
    first->addWidget(m_method);
    form->addLayout(first);

    m_amount = new MoneyEdit(m_sheet.plan.currency);
    m_amount->setObjectName(u"amount"_s);
    m_amount->setAccessibleName(tr("Amount promised"));
    m_amount->setFixedWidth(zoomed(140));
    m_amountFinding = new FindingLabel;
    m_amountFinding->setField(m_amount);
    auto *second = new QHBoxLayout;
    second->addWidget(fieldLabel(tr("Am&ount"), m_amount));
    second->addWidget(m_amount);
    second->addWidget(new ToneLabel(m_sheet.plan.currency.code(), TextUse::Body, Tone::Text2));
    addQuickAmounts(second);
    second->addWidget(m_amountFinding, 1);
    form->addLayout(second);

    m_firstDate = new DateEdit(m_sheet.facts.today);
    m_firstDate->setObjectName(u"firstDate"_s);
    m_firstDate->setAccessibleName(tr("First date"));
    m_firstDate->setRange(m_sheet.facts.today, lastPromiseDate(m_sheet.facts));
    m_firstDate->setFixedWidth(zoomed(150));
    auto *latest = new FindingLabel;
    latest->showHint(u"clock"_s, tr("Not after %1, %n day(s)", nullptr, m_sheet.facts.policy.horizonDays.value)
                                     .arg(shortDateText(lastPromiseDate(m_sheet.facts), m_sheet.facts.today, m_wording.locale)));
    auto *third = new QHBoxLayout;
    third->addWidget(fieldLabel(tr("&First date"), m_firstDate));
    third->addWidget(m_firstDate);
    addQuickDates(third);
    third->addWidget(latest, 1);
    form->addLayout(third);
    rows->addLayout(form);

    m_parts = new PromiseParts(m_sheet.facts, m_wording);
    rows->addWidget(m_parts);
    rows->addSpacing(12);
    connect(m_type, &SegmentedChoice::chosen, this, [this](int choice) {
        m_count->setEnabled(choice == InPartsChoice);
        spreadParts();
    });
    connect(m_count, &QSpinBox::valueChanged, this, &PromiseDialog::spreadParts);
    connect(m_amount, &MoneyEdit::valueChanged, this, &PromiseDialog::amountTyped);
    connect(m_firstDate, &DateEdit::dateChanged, this, &PromiseDialog::spreadParts);
    connect(m_parts, &PromiseParts::changed, this, &PromiseDialog::partsTyped);
    connect(m_amountFinding, &FindingLabel::remedyChosen, this, [this] { setAmount(canBePromised(m_sheet.facts)); });
}

void PromiseDialog::makeReason(QVBoxLayout *rows)
{
    auto *form = new QVBoxLayout;
    form->setContentsMargins(16, 0, 16, 12);
    m_goesTo = new QComboBox;
    m_goesTo->setObjectName(u"goesTo"_s);
    m_goesTo->setAccessibleName(tr("Goes to"));
    m_goesTo->addItem(tr("Any supervisor"));
    for (const Supervisor &supervisor : m_sheet.supervisors)
        m_goesTo->addItem(supervisor.name, QVariant::fromValue(supervisor.id.value()));
    auto *line = new QHBoxLayout;
    line->addWidget(fieldLabel(tr("&Goes to"), m_goesTo));
    line->addWidget(m_goesTo);
    line->addStretch();
    form->addLayout(line);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why one more promise will be kept. Required; kept with the approval."));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(zoomed(56));
    auto *reason = new QHBoxLayout;
    reason->addWidget(fieldLabel(tr("&Reason"), m_reason), 0, Qt::AlignTop);
    reason->addWidget(m_reason);
    form->addLayout(reason);
    rows->addLayout(form);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &PromiseDialog::judge);
}

void PromiseDialog::makeFooter(QVBoxLayout *rows)
{
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(16, 10, 16, 10);
    footer->setSpacing(8);
    m_blocking = new ToneLabel({}, TextUse::Emphasis);
    m_blocking->setObjectName(u"blocking"_s);
    footer->addWidget(m_blocking, 1);
    m_cancel = new KeyButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_cancel->setKeyHint(Qt::Key_Escape);
    connect(m_cancel, &QPushButton::clicked, this, &PromiseDialog::reject);
    footer->addWidget(m_cancel);
    auto *action = new QAction(saveText(), this);
    action->setShortcut(isAtLimit() ? QKeySequence(Qt::CTRL | Qt::Key_Return) : QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &PromiseDialog::save);
    addAction(action);
    m_save = new KeyButton(action);
    m_save->setObjectName(u"save"_s);
    m_save->setKind(ButtonKind::Filled);
    m_save->setAutoDefault(false);
    footer->addWidget(m_save);
    rows->addLayout(footer);
}

PromiseDraft PromiseDialog::draft() const
{
    PromiseDraft draft;
    draft.type = m_type->current() == InPartsChoice ? PromiseType::InParts : PromiseType::Single;
    draft.amount = m_amount->value().value_or(Money::zero(m_sheet.plan.currency));
    draft.parts = m_parts->parts();
    draft.method = m_method->currentData().toString();
    draft.channel = u"Phone"_s;
    return draft;
}

void PromiseDialog::setAmount(Money amount)
{
    m_amount->setValue(amount);
}

// The parts follow amount, number and first date; what is then typed in a part stays until one of those changes.
void PromiseDialog::spreadParts()
{
    m_isTouched = true;
    const int count = m_type->current() == InPartsChoice ? m_count->value() : 1;
    const Money amount = m_amount->value().value_or(Money::zero(m_sheet.plan.currency));
    const std::vector<Money> amounts = amount.split(count);
    const QDate first = m_firstDate->date().value_or(QDate());
    std::vector<PromisePart> parts;
    for (int i = 0; i < count; ++i)
        parts.push_back({first.isValid() ? first.addDays(i * daysBetweenParts) : QDate(), amounts[static_cast<size_t>(i)]});
    m_parts->setParts(parts);
    judge();
}

void PromiseDialog::amountTyped()
{
    if (m_parts)
        spreadParts();
}

void PromiseDialog::partsTyped()
{
    m_isTouched = true;
    const auto parts = m_parts->parts();
    // A single promise has one amount and one date, whichever of the two fields is typed in.
    if (m_type->current() == SingleChoice && !parts.empty() && m_parts->isReadable()) {
        const QSignalBlocker quietAmount(m_amount);
        const QSignalBlocker quietDate(m_firstDate);
        if (m_amount->value() != std::optional(parts.front().amount))
            m_amount->setValue(parts.front().amount);
        if (m_firstDate->date() != std::optional(parts.front().date))
            m_firstDate->setDate(parts.front().date);
    }
    judge();
}

void PromiseDialog::judge()
{
    m_isWarned = false;
    m_findings = checkPromise(draft(), m_sheet.facts);
    if (!m_amount->value()) {
        const Error &error = m_amount->reading().error();
        m_amountFinding->showFinding({error.code, Severity::Block, u"amount"_s, error.values, {}, {}}, m_wording);
    } else if (const Finding *finding = weightiest(m_findings, u"amount"_s)) {
        m_amountFinding->showFinding(*finding, m_wording);
    } else {
        m_amountFinding->clear();
    }
    m_parts->showFindings(m_findings);
    showBlocking(m_findings);
}

void PromiseDialog::showBlocking(const std::vector<Finding> &findings)
{
    int blocking = 0;
    int warnings = 0;
    for (const Finding &finding : findings) {
        if (finding.rule == u"PTP.LIMIT" && isAtLimit())
            continue; // said at the top; the request is the way past it
        blocking += finding.severity == Severity::Block;
        warnings += finding.severity == Severity::Warn;
    }
    const bool readable = m_amount->value() && m_parts->isReadable();
    const bool reasoned = !isAtLimit() || !m_reason->toPlainText().trimmed().isEmpty();
    QString text;
    if (blocking > 0)
        text = tr("%n finding(s) block saving", nullptr, blocking);
    else if (!readable)
        text = tr("A field can't be read yet");
    else if (isAtLimit())
        text = reasoned ? tr("Not a promise until it is approved") : tr("Give a reason for the request");
    else if (warnings > 0)
        text = tr("%n finding(s) to note", nullptr, warnings);
    m_blocking->setText(text);
    m_blocking->setStatus(blocking > 0 || !readable ? StatusKind::Bad : warnings > 0 ? StatusKind::Warn : StatusKind::Hold);
    const bool ready = blocking == 0 && readable && reasoned && !m_isBusy;
    m_save->action()->setEnabled(ready);
    m_save->setEnabled(ready);
}

void PromiseDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_cancel->setEnabled(!busy);
    judge();
}

} // namespace kept
