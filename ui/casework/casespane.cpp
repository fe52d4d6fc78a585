// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/casespane.h"

#include "models/view/caselines.h"
#include "ui/casework/casedialog.h"
#include "ui/casework/disputedialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int refreshDelay = 200;
enum Which { OpenOnes, AllOfThem };

ListColumns disputeColumns()
{
    return {
        disputeHeadings(), {104, 176, 52, 104, 144, 186, 140, 96, 104, 112}, {DisputeStatus, DisputeRespondBy}, {DisputeAmount}};
}

ListColumns caseColumns()
{
    return {caseHeadings(), {190, 180, 90, 90, 210, 90, 100, 108, 130}, {CaseDue, CaseStatus, CasePriorityOf}, {}};
}

bool concerns(const Touched &record)
{
    return record.object == ObjectKind::Dispute || record.object == ObjectKind::Case;
}

} // namespace

CasesPane::CasesPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_part(new SegmentedChoice), m_which(new SegmentedChoice),
      m_count(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_only(new KeyButton), m_banner(new Banner),
      m_loading(new LoadingBar), m_disputes(new RecordList(u"disputes"_s, tr("Disputes"), disputeColumns())),
      m_cases(new RecordList(u"cases"_s, tr("Cases"), caseColumns())),
      m_disputeRows(desk, m_disputes,
                    {[this] { return disputeQuestion(); },
                     [this](const std::vector<DisputeRow> &rows, size_t) {
                         std::vector<TableLine> lines = disputeLines(rows, m_desk.asking().today, m_wording);
                         maskMoney(m_masked, rows, &lines);
                         return lines;
                     },
                     [this](const Result<void> &result) { showArrived(result); }}),
      m_caseRows(desk, m_cases,
                 {[this] { return caseQuestion(); },
                  [this](const std::vector<CaseRow> &rows, size_t) { return caseLines(rows, m_desk.asking().today, m_wording); },
                  [this](const Result<void> &result) {
                      showArrived(result);
                      if (result)
                          Q_EMIT shown();
                  }})
{
    setObjectName(u"cases"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    makeHead(head);
    rows->addLayout(head);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(makePart(m_disputes, tr("disputes")));
    m_stack->addWidget(makePart(m_cases, tr("cases")));
    rows->addWidget(body, 1);
    m_disputes->setEmpty(u"disp"_s, tr("No dispute."), tr("A dispute is opened on a customer's page with F9."));
    m_cases->setEmpty(u"cases"_s, tr("No case."),
                      tr("Cases are opened on a customer's page with Ctrl+J, or by the table of reasons."));
    setFocusProxy(m_disputes);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &CasesPane::reload);
    connect(m_part, &SegmentedChoice::chosen, this, [this](int part) { showPart(static_cast<Part>(part)); });
    connect(m_which, &SegmentedChoice::chosen, this, &CasesPane::restart);
    connect(m_only, &QPushButton::clicked, this, [this] { setCustomer(std::nullopt); });
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        if (std::any_of(records.begin(), records.end(), concerns))
            m_refresh.start();
    });
}

CasesPane::~CasesPane() = default;

void CasesPane::makeHead(QHBoxLayout *head)
{
    head->setContentsMargins(12, 8, 12, 4);
    head->setSpacing(8);
    head->addWidget(new ToneLabel(tr("Cases"), TextUse::PageTitle));
    m_part->setObjectName(u"part"_s);
    m_part->addChoice(static_cast<int>(Part::Disputes), tr("Disputes"));
    m_part->addChoice(static_cast<int>(Part::Cases), tr("Cases"));
    head->addWidget(m_part);
    m_which->addChoice(OpenOnes, tr("Open"));
    m_which->addChoice(AllOfThem, tr("All"));
    head->addSpacing(8);
    head->addWidget(m_which);
    m_only->setKind(ButtonKind::Chip);
    m_only->setIconName(u"x"_s);
    m_only->setIconTrailing(true);
    m_only->hide();
    head->addWidget(m_only);
    head->addWidget(m_count, 1);
    makeActions(head);
}

void CasesPane::makeActions(QHBoxLayout *head)
{
    m_work = new QAction(tr("Work on it"), this);
    m_work->setShortcut(Qt::Key_F9);
    m_work->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_work->setEnabled(false);
    setActionIcon(m_work, u"cases"_s);
    connect(m_work, &QAction::triggered, this, &CasesPane::workOnCurrent);
    addAction(m_work);
    head->addWidget(new KeyButton(m_work));
    m_back = new QAction(tr("Back to the customer"), this);
    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape)});
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_back->setEnabled(false);
    connect(m_back, &QAction::triggered, this, [this] { Q_EMIT customerChosen(*m_customer); });
    addAction(m_back);
    auto *other = new QAction(tr("Disputes, cases"), this);
    other->setShortcut(Qt::CTRL | Qt::Key_B);
    other->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(other, &QAction::triggered, this, [this] { showPart(m_stack->currentIndex() == 0 ? Part::Cases : Part::Disputes); });
    addAction(other);
}

QWidget *CasesPane::makePart(RecordList *list, const QString &name)
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 4, 12, 8);
    list->filter()->show();
    line->addWidget(list->filter());
    rows->addLayout(line);
    rows->addWidget(list, 1);
    part->setFocusProxy(list);
    list->addKeys(part, name, m_wording, [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
    connect(list, &RecordList::currentChanged, this, &CasesPane::showCurrent);
    connect(list, &RecordList::askedAnew, this, [this] { m_loading->start(); });
    connect(list, &RecordList::opened, this, &CasesPane::openCustomer);
    return part;
}

RecordList *CasesPane::list() const
{
    return m_stack->currentIndex() == 0 ? m_disputes : m_cases;
}

void CasesPane::showPart(Part part)
{
    m_part->setCurrent(static_cast<int>(part));
    m_stack->setCurrentIndex(static_cast<int>(part));
    setFocusProxy(list());
    list()->setFocus(Qt::OtherFocusReason);
    showCurrent();
}

void CasesPane::setCustomer(std::optional<AccountId> customer, const QString &name, qint64 dispute)
{
    m_customer = customer;
    if (dispute != 0)
        showPart(Part::Disputes);
    m_only->setText(tr("Only %1").arg(name));
    m_only->setAccessibleName(tr("Show those of everybody, not only of %1").arg(name));
    m_only->setVisible(customer.has_value());
    m_back->setEnabled(customer.has_value());
    m_which->setCurrent(customer ? AllOfThem : OpenOnes);
    restart();
    m_disputeRows.select(dispute);
}

CaseworkFilter CasesPane::filter(const RecordList *list) const
{
    CaseworkFilter filter;
    filter.customer = m_customer;
    filter.openOnly = m_which->current() == OpenOnes;
    filter.text = list->filter()->text();
    return filter;
}

DisputePage CasesPane::disputeQuestion() const
{
    DisputePage question;
    question.filter = filter(m_disputes);
    question.order = disputeOrder(m_disputes->sortColumn());
    question.direction = m_disputes->sortOrder();
    return question;
}

CasePage CasesPane::caseQuestion() const
{
    CasePage question;
    question.filter = filter(m_cases);
    question.order = caseOrder(m_cases->sortColumn());
    question.direction = m_cases->sortOrder();
    return question;
}

void CasesPane::reload()
{
    m_loading->start();
    m_disputeRows.reload();
    m_caseRows.reload();
}

void CasesPane::setMaskedCustomers(const MaskedCustomers &masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    m_disputeRows.showAgain();
}

void CasesPane::restart()
{
    m_loading->start();
    m_disputeRows.restart();
    m_caseRows.restart();
}

void CasesPane::showArrived(const Result<void> &result)
{
    m_loading->stop();
    if (!result)
        return tellFailure(result.error());
    m_banner->hide();
    showCurrent();
}

void CasesPane::showCurrent()
{
    if (!m_stack)
        return;
    m_work->setEnabled(list()->current() != 0);
    m_count->setText(list() == m_disputes ? tr("%n dispute(s)", nullptr, static_cast<int>(m_disputeRows.total()))
                                          : tr("%n case(s)", nullptr, static_cast<int>(m_caseRows.total())));
}

void CasesPane::workOnCurrent()
{
    EffectDialog *dialog = nullptr;
    for (const DisputeRow &dispute : m_disputeRows.rows())
        if (list() == m_disputes && dispute.id.value() == m_disputes->current()) {
            if (m_masked.contains(dispute.customer))
                return Q_EMIT told(StatusKind::Warn, maskedMoneySentence());
            dialog = new DisputeDialog(m_desk, dispute, m_wording, this);
        }
    for (const CaseRow &row : m_caseRows.rows())
        if (list() == m_cases && row.id.value() == m_cases->current())
            dialog = new CaseDialog(m_desk, row, m_wording, this);
    if (!dialog)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EffectDialog::told, this, [this](const QString &sentence) { Q_EMIT told(StatusKind::Ok, sentence); });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void CasesPane::openCustomer(qint64 record)
{
    for (const DisputeRow &dispute : m_disputeRows.rows())
        if (list() == m_disputes && dispute.id.value() == record)
            return Q_EMIT customerChosen(dispute.customer);
    for (const CaseRow &row : m_caseRows.rows())
        if (list() == m_cases && row.id.value() == record && row.customer)
            return Q_EMIT customerChosen(*row.customer);
}

void CasesPane::tellFailure(const Error &error)
{
    m_loading->stop();
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The lists could not be read"), text.sentence, text.remedy);
}

} // namespace kept
