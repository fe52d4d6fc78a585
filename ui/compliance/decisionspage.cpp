// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/decisionspage.h"

#include "models/view/calltext.h"
#include "models/view/compliancelines.h"
#include "models/view/moneytext.h"
#include "ui/compliance/numberreveal.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int resultColumn = 6;
constexpr int besideFrom = 900;

} // namespace

DecisionsPage::DecisionsPage(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_shows(new SegmentedChoice), m_banner(new Banner),
      m_loading(new LoadingBar), m_table(new LineTable(decisionHeadings(), this)),
      m_view(makeOfficerTable(m_table, tr("Decisions"), {resultColumn})), m_reveal(new NumberReveal(desk, this)),
      m_empty(new EmptyState), m_text(new ToneLabel)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    m_shows->addChoice(static_cast<int>(DecisionIndex::Shows::All), tr("All"));
    m_shows->addChoice(static_cast<int>(DecisionIndex::Shows::Refused), tr("Refused"));
    head->addWidget(m_shows);
    head->addStretch();
    head->addWidget(new KeyButton(m_reveal->action()));
    rows->addLayout(head);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    rows->addWidget(makeBody(), 1);
    addExport(m_view, this, tr("decisions"), m_wording, [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
    setFocusProxy(m_view);
    connect(m_reveal, &NumberReveal::revealed, this, &DecisionsPage::showWhole);
    connect(m_reveal, &NumberReveal::failed, this, &DecisionsPage::tellFailure);
    connect(m_shows, &SegmentedChoice::chosen, this, &DecisionsPage::reload);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DecisionsPage::explain);
    fitColumns();
}

QWidget *DecisionsPage::makeBody()
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Why"));
    m_text->setContentsMargins(12, 8, 12, 8);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_text);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(zoomed(320));
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_view);
    m_split->addWidget(scroll);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_empty->setContent(u"legal"_s, tr("No decision yet."), tr("Each contact that is judged, allowed or refused, is kept here."));
    auto *body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_split);
    return body;
}

void DecisionsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

// Where there is no room beside the table, the reasons go under it.
void DecisionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() < zoomed(besideFrom) ? Qt::Vertical : Qt::Horizontal;
    if (std::exchange(m_orientation, wanted) == wanted)
        return;
    m_split->setOrientation(wanted);
    m_split->setSizes(wanted == Qt::Vertical ? QList<int>{1'000, 1'000} : QList<int>{3'000, 1'000});
}

void DecisionsPage::fitColumns()
{
    sizeColumns(m_view, {92, 146, 134, 134, 78, 104, 120, 114});
}

void DecisionsPage::reload()
{
    m_loading->start();
    const DecisionIndex question{static_cast<DecisionIndex::Shows>(m_shows->current())};
    whenReady(m_desk.ask(m_listLane, question), this, [this](const Result<DecisionIndex::Answer> &answer) {
        m_loading->stop();
        if (!answer)
            return tellFailure(answer.error());
        m_banner->hide();
        m_reveal->forget();
        const int row = std::max(0, m_view->currentIndex().row());
        m_table->setLines(decisionLines(*answer, m_wording));
        m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 1 : 0);
        m_view->setCurrentIndex(m_table->index(std::min(row, m_table->rowCount() - 1), 0));
        Q_EMIT shown();
    });
}

void DecisionsPage::explain()
{
    const qint64 record = m_table->recordAt(m_view->currentIndex().row());
    m_detail.reset();
    m_reveal->setChosen({});
    if (record == 0)
        return m_text->clear();
    whenReady(m_desk.ask(m_detailLane, DecisionDetail{DecisionId::fromValue(record)}), this,
              [this](const Result<DecisionDetail::Answer> &answer) {
                  if (!answer)
                      return tellFailure(answer.error());
                  m_detail = *answer;
                  showDetail();
                  Q_EMIT explained();
              });
}

void DecisionsPage::showDetail()
{
    const DecisionRecord &record = m_detail->record;
    const bool isWhole = m_reveal->isShown(record.contactPoint);
    m_text->setText(decisionText(*m_detail, m_wording, isWhole ? PointText::Whole : PointText::Masked));
    if (record.account && record.contactPoint)
        m_reveal->setChosen(MaskedNumber{*record.account, record.contact, *record.contactPoint, m_detail->point});
}

void DecisionsPage::showWhole()
{
    const int row = m_view->currentIndex().row();
    if (!m_detail || m_table->recordAt(row) != m_detail->record.id.value())
        return;
    showDetail();
    m_table->setText(row, decisionNumberColumn, isolated(phoneText(m_detail->point)));
}

void DecisionsPage::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("The decisions could not be read"), text.sentence, text.remedy);
    m_banner->show();
}

QString DecisionsPage::explanation() const
{
    return m_text->text();
}

} // namespace kept
