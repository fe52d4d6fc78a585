// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/planterms.h"

#include "models/domain/paymentplanoffers.h"
#include "models/queries/paymentplans.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/paymentplantext.h"
#include "ui/look/type.h"
#include "ui/paymentplan/shareedit.h"
#include "ui/promise/promiseparts.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelWidth = 118;
constexpr int fieldWidth = 152;
constexpr int mostInstalments = 1'200;
constexpr int mostDeferred = 60;
enum GridColumn { LabelColumn, FieldColumn, FindingColumn };

template<class E>
QComboBox *makeCombo(QString (*words)(E), const QString &name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    for (const auto &[value, code] : EnumNames<E>::all)
        combo->addItem(words(value), static_cast<int>(value));
    return combo;
}

template<class E>
E chosenIn(const QComboBox *combo)
{
    return static_cast<E>(combo->currentData().toInt());
}

template<class E>
void choose(QComboBox *combo, E value)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

void setOpen(QLineEdit *field, bool open)
{
    field->setReadOnly(!open);
    field->setFocusPolicy(open ? Qt::StrongFocus : Qt::NoFocus);
    for (QAction *action : field->actions())
        action->setVisible(open);
}

} // namespace

PlanTerms::PlanTerms(const PlanSheet &sheet, Wording wording, QWidget *parent)
    : QWidget(parent), m_sheet(sheet), m_wording(std::move(wording)), m_grid(new QGridLayout(this)), m_template(new QComboBox),
      m_kind(new SegmentedChoice), m_hardship(makeCombo<HardshipReason>(hardshipText, u"hardship"_s)),
      m_solve(new SegmentedChoice), m_instalment(new MoneyEdit(sheet.plan.currency)), m_count(new QSpinBox),
      m_total(new MoneyEdit(sheet.plan.currency)), m_cadence(makeCombo<PaymentPlanCadence>(cadenceText, u"cadence"_s)),
      m_first(new DateEdit(sheet.facts.today)), m_last(new DateEdit(sheet.facts.today)),
      m_roll(makeCombo<DateRoll>(dateRollText, u"roll"_s)), m_deferral(new QSpinBox), m_step(new ShareEdit),
      m_settlement(new ShareEdit), m_waiver(new ShareEdit), m_interest(new ShareEdit),
      m_interestKind(makeCombo<InterestKind>(interestKindText, u"interestKind"_s)), m_expires(new DateEdit(sheet.facts.today)),
      m_freeze(new QCheckBox(tr("No interest while it is active"))), m_note(new QLineEdit)
{
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(FindingColumn, 1);
    makeChoices();
    makeAmounts();
    makeDates();
    makeConcessions();
    m_grid->setRowStretch(m_row, 1);
    connectFields();
    takeDraft(usualDraft(m_sheet.facts));
}

void PlanTerms::addRow(const QString &caption, QWidget *field, const QString &key)
{
    auto *label = new ToneLabel(caption, TextUse::Body, Tone::Text2);
    label->setBuddy(field);
    label->setFixedWidth(zoomed(labelWidth));
    field->setFixedWidth(zoomed(fieldWidth));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(caption).remove(u'&'));
    m_grid->addWidget(label, m_row, LabelColumn);
    m_grid->addWidget(field, m_row, FieldColumn);
    if (!key.isEmpty()) {
        if (field->objectName().isEmpty())
            field->setObjectName(key);
        auto *finding = new FindingLabel;
        finding->setField(field);
        connect(finding, &FindingLabel::remedyChosen, this, [this, key] { useRemedy(key); });
        m_grid->addWidget(finding, m_row, FindingColumn);
        m_findings.emplace(key, finding);
    }
    ++m_row;
}

void PlanTerms::addWideRow(const QString &caption, QWidget *buddy, QWidget *line)
{
    auto *label = new ToneLabel(caption, TextUse::Body, Tone::Text2);
    label->setBuddy(buddy);
    label->setFixedWidth(zoomed(labelWidth));
    buddy->setAccessibleName(QString(caption).remove(u'&'));
    m_grid->addWidget(label, m_row, LabelColumn);
    m_grid->addWidget(line, m_row, FieldColumn, 1, 2);
    ++m_row;
}

void PlanTerms::makeChoices()
{
    m_template->setObjectName(u"template"_s);
    m_template->addItem(tr("Own terms"), QString());
    for (const PaymentPlanTemplate &offer : m_sheet.templates)
        m_template->addItem(templateText(offer), offer.code);
    addWideRow(tr("&Template"), m_template, m_template);
    for (const auto &[kind, name] : EnumNames<PaymentPlanKind>::all)
        m_kind->addChoice(static_cast<int>(kind), paymentPlanKindText(kind));
    auto *kinds = new QWidget;
    auto *row = new QHBoxLayout(kinds);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    m_hardship->setAccessibleName(tr("Hardship"));
    row->addWidget(m_hardship);
    row->addStretch();
    addWideRow(tr("&What for"), m_kind, kinds);
    const std::pair<Solve, QString> choices[] = {{Solve::Instalment, tr("Instalment")},
                                                 {Solve::Count, tr("Number")},
                                                 {Solve::Total, tr("Total")},
                                                 {Solve::FirstDate, tr("First date")}};
    for (const auto &[what, text] : choices)
        m_solve->addChoice(static_cast<int>(what), text);
    m_solve->setObjectName(u"solve"_s);
    addWideRow(tr("Wor&k out"), m_solve, m_solve);
}

void PlanTerms::makeAmounts()
{
    addRow(tr("I&nstalment, %1").arg(m_sheet.plan.currency.code()), m_instalment, u"instalment"_s);
    m_count->setRange(1, mostInstalments);
    addRow(tr("N&umber"), m_count, u"count"_s);
    addRow(tr("T&otal, %1").arg(m_sheet.plan.currency.code()), m_total, u"total"_s);
    addRow(tr("&How often"), m_cadence);
}

void PlanTerms::makeDates()
{
    addRow(tr("&First date"), m_first, u"first"_s);
    addRow(tr("&Last date"), m_last, u"last"_s);
    addRow(tr("On &days off"), m_roll);
}

void PlanTerms::makeConcessions()
{
    m_deferral->setRange(0, mostDeferred);
    m_deferral->setSpecialValueText(tr("None"));
    addRow(tr("P&eriods off first"), m_deferral, u"deferredPeriods"_s);
    addRow(tr("&Grows by"), m_step, u"stepBasisPoints"_s);
    addRow(tr("Settles fo&r"), m_settlement, u"settlementBasisPoints"_s);
    addRow(tr("Fees wai&ved"), m_waiver, u"feeWaiverBasisPoints"_s);
    addRow(tr("Interest a &year"), m_interest, u"interestBasisPoints"_s);
    addWideRow(tr("T&aken on"), m_interestKind, m_interestKind);
    m_expires->setPlaceholderText(tr("No end"));
    addRow(tr("Offer ends"), m_expires, u"expires"_s);
    m_freeze->setObjectName(u"freeze"_s);
    addWideRow(tr("Interest"), m_freeze, m_freeze);
    m_note->setObjectName(u"planNote"_s);
    m_note->setPlaceholderText(tr("What was said; kept with the payment plan"));
    addWideRow(tr("Note"), m_note, m_note);
}

void PlanTerms::connectFields()
{
    connect(m_template, &QComboBox::activated, this, [this] { useTemplate(m_template->currentData().toString()); });
    connect(m_solve, &SegmentedChoice::chosen, this, [this](int what) { solve(static_cast<Solve>(what)); });
    connect(m_kind, &SegmentedChoice::chosen, this, &PlanTerms::typed);
    connect(m_total, &QLineEdit::textEdited, this, [this] {
        m_isTotalTyped = true;
        typed();
    });
    connect(m_settlement, &QSpinBox::valueChanged, this, [this](int share) {
        const auto from = share > 0 ? PaymentPlanKind::Arrangement : PaymentPlanKind::Settlement;
        const auto to = share > 0 ? PaymentPlanKind::Settlement : PaymentPlanKind::Arrangement;
        if (!m_isShowing && m_kind->current() == static_cast<int>(from))
            m_kind->setCurrent(static_cast<int>(to));
    });
    connect(m_instalment, &MoneyEdit::valueChanged, this, &PlanTerms::typed);
    for (DateEdit *field : {m_first, m_last, m_expires}) {
        connect(field, &DateEdit::dateChanged, this, &PlanTerms::typed);
        connect(field, &QLineEdit::textEdited, this, &PlanTerms::typed);
    }
    for (QSpinBox *field : std::initializer_list<QSpinBox *>{m_count, m_deferral, m_step, m_settlement, m_waiver, m_interest})
        connect(field, &QSpinBox::valueChanged, this, &PlanTerms::typed);
    for (QComboBox *field : {m_hardship, m_cadence, m_roll, m_interestKind})
        connect(field, &QComboBox::currentIndexChanged, this, &PlanTerms::typed);
    connect(m_freeze, &QCheckBox::toggled, this, &PlanTerms::typed);
}

bool PlanTerms::forgives() const
{
    return m_settlement->value() > 0 || m_waiver->value() > 0;
}

bool PlanTerms::isLumpSum() const
{
    return chosenIn<PaymentPlanCadence>(m_cadence) == PaymentPlanCadence::LumpSum;
}

PlanTerms::Solve PlanTerms::solved() const
{
    return static_cast<Solve>(m_solve->current());
}

void PlanTerms::setFacts(const PaymentPlanFacts &facts)
{
    m_sheet.facts = facts;
    typed();
}

void PlanTerms::solve(Solve what)
{
    m_solve->setCurrent(static_cast<int>(what));
    typed();
}

void PlanTerms::typed()
{
    if (m_isShowing)
        return;
    arrange();
    Q_EMIT changed();
}

void PlanTerms::showRow(QWidget *field, bool isShown)
{
    int row = 0;
    int column = 0;
    int rows = 0;
    int columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(field), &row, &column, &rows, &columns);
    field->setVisible(isShown);
    m_grid->itemAtPosition(row, LabelColumn)->widget()->setVisible(isShown);
}

// What is worked out can't be typed. One payment has no instalment to choose, and a settlement says what it comes to.
void PlanTerms::arrange()
{
    const bool hasNoChoice = (isLumpSum() && solved() != Solve::FirstDate) || (forgives() && solved() == Solve::Total);
    if (hasNoChoice)
        m_solve->setCurrent(static_cast<int>(Solve::Instalment));
    const Solve what = solved();
    setOpen(m_instalment, what == Solve::Count || what == Solve::Total);
    const bool isCountOpen = what != Solve::Count && !isLumpSum();
    m_count->setReadOnly(!isCountOpen);
    m_count->setFocusPolicy(isCountOpen ? Qt::StrongFocus : Qt::NoFocus);
    m_count->setButtonSymbols(isCountOpen ? QSpinBox::UpDownArrows : QSpinBox::NoButtons);
    setOpen(m_total, what != Solve::Total && !forgives());
    setOpen(m_first, what != Solve::FirstDate);
    setOpen(m_last, what == Solve::FirstDate);
    m_hardship->setVisible(m_kind->current() == static_cast<int>(PaymentPlanKind::Hardship));
    // Of the two one is asked for: all rows have room side by side with the schedule.
    showRow(m_interestKind, m_interest->value() > 0);
    showRow(m_freeze, m_interest->value() == 0 || m_freeze->isChecked());
    if (forgives())
        m_isTotalTyped = false;
}

PaymentPlanDraft PlanTerms::draft() const
{
    PaymentPlanDraft draft;
    draft.kind = static_cast<PaymentPlanKind>(m_kind->current());
    draft.templateCode = m_template->currentData().toString();
    if (draft.kind == PaymentPlanKind::Hardship)
        draft.hardship = chosenIn<HardshipReason>(m_hardship);
    draft.cadence = chosenIn<PaymentPlanCadence>(m_cadence);
    const Solve what = solved();
    if (what != Solve::Total && m_isTotalTyped)
        draft.total = m_total->value();
    if (what == Solve::Count || what == Solve::Total)
        draft.instalment = m_instalment->value();
    if (what != Solve::Count)
        draft.count = isLumpSum() ? 1 : m_count->value();
    if (what == Solve::FirstDate)
        draft.last = m_last->date();
    else
        draft.first = m_first->date();
    draft.roll = chosenIn<DateRoll>(m_roll);
    draft.stepBasisPoints = m_step->value();
    draft.deferredPeriods = m_deferral->value();
    draft.settlementBasisPoints = m_settlement->value();
    draft.feeWaiverBasisPoints = m_waiver->value();
    draft.freezesInterest = m_freeze->isChecked();
    draft.interest = {chosenIn<InterestKind>(m_interestKind), m_interest->value()};
    draft.expires = m_expires->date() ? m_expires->date() : expiryOfTemplate();
    return draft;
}

// An offer of a template that ends does not go on for ever because its end was taken out.
std::optional<QDate> PlanTerms::expiryOfTemplate() const
{
    const QString code = m_template->currentData().toString();
    for (const PaymentPlanTemplate &offer : m_sheet.templates)
        if (offer.code == code && offer.expiresAfterDays)
            return m_sheet.facts.today.addDays(*offer.expiresAfterDays);
    return std::nullopt;
}

QString PlanTerms::note() const
{
    return m_note->text().trimmed();
}

void PlanTerms::takeDraft(const PaymentPlanDraft &draft)
{
    m_isShowing = true;
    m_kind->setCurrent(static_cast<int>(draft.kind));
    choose(m_hardship, draft.hardship.value_or(HardshipReason::ReducedIncome));
    choose(m_cadence, draft.cadence);
    m_solve->setCurrent(static_cast<int>(draft.count ? Solve::Instalment : Solve::Count));
    if (draft.count)
        m_count->setValue(*draft.count);
    if (draft.instalment)
        m_instalment->setValue(*draft.instalment);
    m_isTotalTyped = false;
    m_first->setDate(draft.first);
    choose(m_roll, draft.roll);
    m_deferral->setValue(draft.deferredPeriods);
    m_step->setValue(draft.stepBasisPoints);
    m_settlement->setValue(draft.settlementBasisPoints);
    m_waiver->setValue(draft.feeWaiverBasisPoints);
    m_expires->setDate(draft.expires);
    m_freeze->setChecked(draft.freezesInterest);
    m_interest->setValue(draft.interest.basisPoints);
    choose(m_interestKind, draft.interest.kind);
    m_isShowing = false;
    typed();
}

void PlanTerms::useTemplate(const QString &code)
{
    m_template->setCurrentIndex(std::max(0, m_template->findData(code)));
    const QDate first = m_first->date().value_or(usualFirstDate(m_sheet.facts));
    for (const PaymentPlanTemplate &offer : m_sheet.templates)
        if (offer.code == code)
            return takeDraft(draftFrom(offer, first, m_sheet.facts.today));
    takeDraft(usualDraft(m_sheet.facts));
}

void PlanTerms::useInstalment(PaymentPlanCadence cadence, Money instalment)
{
    m_isShowing = true;
    choose(m_cadence, cadence);
    m_instalment->setValue(instalment);
    m_solve->setCurrent(static_cast<int>(Solve::Count));
    m_isShowing = false;
    typed();
}

} // namespace kept
