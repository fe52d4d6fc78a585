// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/plancalculator.h"

#include "models/domain/paymentplanoffers.h"
#include "models/queries/paymentplans.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/paymentplan/affordabilityform.h"
#include "ui/paymentplan/planterms.h"
#include "ui/paymentplan/schedulepreview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualWidth = 1'250;
constexpr int usualHeight = 800;
constexpr int termsWidth = 600;
constexpr int besideFrom = 1'160;
constexpr int termsShare = 51;
constexpr int previewShare = 49;
enum Figure { Due, Disputed, Balance, Fees, Affordable };

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    return area;
}

} // namespace

PlanCalculator::PlanCalculator(Desk &desk, PlanSheet sheet, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_sheet(std::move(sheet)), m_wording(std::move(wording))
{
    setObjectName(u"planCalculator"_s);
    setModal(true);
    setWindowTitle(tr("Payment plan, %1, %2, %3")
                       .arg(m_sheet.plan.name,
                            accountTitle(m_sheet.plan.financialAccountType, m_sheet.plan.financialAccountNumber),
                            m_sheet.plan.customerName));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHeader(rows);
    makeSteps(rows);
    makeBody(rows);
    makeFooter(rows);
    resize(QSize(zoomed(usualWidth), zoomed(usualHeight)).boundedTo(roomOver(parent)));
    connect(m_terms, &PlanTerms::changed, this, [this] {
        m_isTouched = true;
        judge();
    });
    connect(m_affordability, &AffordabilityForm::changed, this, [this] {
        m_isTouched = true;
        judge();
    });
    connect(m_affordability, &AffordabilityForm::offerChosen, this, &PlanCalculator::useOffer);
    connect(&m_desk, &Desk::changed, this, &PlanCalculator::recordsChanged);
    showFacts();
    showStep(Step::Terms);
    judge();
}

PlanCalculator::~PlanCalculator() = default;

void PlanCalculator::makeHeader(QVBoxLayout *rows)
{
    m_figures = new StatStrip;
    for (const QString &caption :
         {tr("Total due"), tr("Disputed"), tr("Can be agreed on"), tr("Fees open"), tr("Affordable a month")})
        m_figures->addCell(caption);
    rows->addWidget(m_figures);
    m_banners = new QVBoxLayout;
    m_banners->setSpacing(0);
    rows->addLayout(m_banners);
}

void PlanCalculator::makeSteps(QVBoxLayout *rows)
{
    m_steps = new SegmentedChoice;
    m_steps->setAccessibleName(tr("Step"));
    m_steps->addChoice(static_cast<int>(Step::Affordability), tr("&Income and expenses"));
    m_steps->addChoice(static_cast<int>(Step::Terms), tr("Terms and &plan"));
    connect(m_steps, &SegmentedChoice::chosen, this, [this](int step) { showStep(static_cast<Step>(step)); });
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 16, 0);
    line->addWidget(m_steps);
    line->addStretch();
    rows->addLayout(line);
}

void PlanCalculator::makeBody(QVBoxLayout *rows)
{
    m_affordability = new AffordabilityForm(m_sheet, m_wording);
    m_terms = new PlanTerms(m_sheet, m_wording);
    m_preview = new SchedulePreview(m_sheet.facts.today, m_wording);
    auto *both = new QWidget;
    m_columns = new QHBoxLayout(both);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_terms->setMinimumWidth(zoomed(termsWidth));
    // The width does not follow what the findings say.
    m_terms->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_columns->addWidget(m_terms, termsShare);
    m_columns->addWidget(m_preview, previewShare);
    m_pages = new QStackedWidget;
    m_pages->addWidget(scrolled(m_affordability));
    m_pages->addWidget(scrolled(both));
    rows->addWidget(m_pages, 1);
}

void PlanCalculator::makeFooter(QVBoxLayout *rows)
{
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(16, 10, 16, 10);
    footer->setSpacing(8);
    m_message = new ElidedLabel({}, TextUse::Emphasis);
    m_message->setObjectName(u"message"_s);
    footer->addWidget(m_message, 1);
    m_goesToBox = new QWidget;
    auto *goesTo = new QHBoxLayout(m_goesToBox);
    goesTo->setContentsMargins(0, 0, 0, 0);
    m_goesTo = new QComboBox;
    m_goesTo->setObjectName(u"goesTo"_s);
    m_goesTo->setAccessibleName(tr("Goes to"));
    m_goesTo->addItem(tr("Any supervisor"));
    for (const Supervisor &supervisor : m_sheet.supervisors)
        m_goesTo->addItem(supervisor.name, QVariant::fromValue(supervisor.id.value()));
    goesTo->addWidget(new ToneLabel(tr("Goes to"), TextUse::Body, Tone::Text2));
    goesTo->addWidget(m_goesTo);
    footer->addWidget(m_goesToBox);
    m_cancel = new KeyButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_cancel->setKeyHint(Qt::Key_Escape);
    connect(m_cancel, &QPushButton::clicked, this, &PlanCalculator::reject);
    footer->addWidget(m_cancel);
    m_saveAction = new QAction(this);
    m_saveAction->setShortcut(Qt::CTRL | Qt::Key_S);
    connect(m_saveAction, &QAction::triggered, this, &PlanCalculator::save);
    addAction(m_saveAction);
    m_save = new KeyButton(m_saveAction);
    m_save->setObjectName(u"save"_s);
    m_save->setKind(ButtonKind::Filled);
    m_save->setAutoDefault(false);
    footer->addWidget(m_save);
    rows->addLayout(footer);
}

void PlanCalculator::showFacts()
{
    const PaymentPlanFacts &facts = m_sheet.facts;
    const QLocale &locale = m_wording.locale;
    m_figures->setFigure(Due, proseText(facts.currentDue, locale));
    m_figures->setFigure(Disputed, facts.disputed.isZero() ? u"–"_s : proseText(facts.disputed, locale), {},
                         facts.disputed.isZero() ? StatusKind::None : StatusKind::Dispute);
    m_figures->setFigure(Balance, proseText(agreeableBalance(facts), locale));
    m_figures->setFigure(Fees, facts.openFees.isZero() ? u"–"_s : proseText(facts.openFees, locale));
    m_figures->setFigure(Affordable, facts.affordable ? proseText(*facts.affordable, locale) : tr("not told yet"));
}

// What concerns no field stands above all of them.
void PlanCalculator::showStanding()
{
    QStringList rules;
    for (const Finding &finding : m_findings)
        if (finding.field.isEmpty())
            rules.append(finding.rule);
    if (rules == m_standing)
        return;
    m_standing = rules;
    while (QLayoutItem *item = m_banners->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding &finding : m_findings) {
        if (!finding.field.isEmpty())
            continue;
        auto *banner = new Banner;
        const FindingText text = findingText(finding, m_wording);
        banner->showMessage(finding.severity == Severity::Block ? StatusKind::Bad : StatusKind::Warn, text.sentence, text.remedy);
        m_banners->addWidget(banner);
    }
}

void PlanCalculator::showStep(Step step)
{
    m_steps->setCurrent(static_cast<int>(step));
    m_pages->setCurrentIndex(static_cast<int>(step));
    showFooter();
    QWidget *first = step == Step::Terms ? static_cast<QWidget *>(m_terms) : m_affordability;
    const QString name = step == Step::Terms ? u"template"_s : u"incomeWages"_s;
    if (auto *field = first->findChild<QWidget *>(name))
        field->setFocus();
}

PlanCalculator::Step PlanCalculator::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void PlanCalculator::judge()
{
    m_isWarned = false;
    PaymentPlanFacts facts = m_sheet.facts;
    if (const auto typed = m_affordability->affordability(); typed && m_affordability->isChanged())
        facts.affordable = typed->affordable;
    const PaymentPlanDraft draft = m_terms->draft();
    m_offer.reset();
    m_findings.clear();
    if (auto offer = drawPaymentPlan(draft, facts)) {
        m_findings = checkPaymentPlan(draft, *offer, facts);
        m_offer = std::move(*offer);
    } else {
        const Error &error = offer.error();
        m_findings.push_back({error.code, Severity::Block, error.values.value(u"field"_s).toString(), error.values, {}, {}});
    }
    m_terms->showOffer(m_offer, m_findings);
    m_preview->showOffer(m_offer, draft);
    showStanding();
    showFooter();
    askSplit();
}

void PlanCalculator::askSplit()
{
    if (!m_offer)
        return m_desk.cancel(m_splitLane);
    whenReady(m_desk.ask(m_splitLane, InstalmentSplit{m_sheet.plan.id, m_offer->parts}), this,
              [this](const Result<InstalmentSplit::Answer> &split) {
                  // Without it the schedule is whole but for these columns; the connection says by itself that it is lost.
                  if (!split)
                      return;
                  m_preview->showSplit(*split);
                  Q_EMIT splitShown();
              });
}

void PlanCalculator::recordsChanged(const std::vector<Touched> &records)
{
    const bool concerns = std::any_of(records.begin(), records.end(), [this](const Touched &record) {
        const bool isPlan = record.object == ObjectKind::CollectionPlan && record.id == m_sheet.plan.id.value();
        return isPlan || record.object == ObjectKind::Hold || record.object == ObjectKind::Contact;
    });
    if (concerns && !m_isBusy)
        askFacts();
}

// Money may come in, and somebody else may agree on something, while the form is open.
void PlanCalculator::askFacts()
{
    PaymentPlanPreview question{m_sheet.plan.id, m_terms->draft(), m_desk.user().role};
    whenReady(m_desk.ask(m_factsLane, question), this, [this](const Result<PaymentPlanPreview::Answer> &answer) {
        if (!answer)
            return tellFailure(answer.error());
        const bool wasTouched = m_isTouched;
        m_sheet.facts = answer->facts;
        m_affordability->setFacts(m_sheet.facts);
        m_terms->setFacts(m_sheet.facts);
        showFacts();
        m_isTouched = wasTouched;
    });
}

void PlanCalculator::arrange()
{
    const bool isBeside = width() >= zoomed(besideFrom);
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PlanCalculator::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrange();
}

} // namespace kept
