// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/packspage.h"

#include "models/queries/builtinpacks.h"
#include "models/view/compliancelines.h"
#include "models/view/packtext.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sourceColumn = 5;
constexpr int packConfidenceColumn = 6;
constexpr int ruleConfidenceColumn = 4;

ToneLabel *makeText(Tone tone)
{
    auto *label = new ToneLabel({}, TextUse::Body, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

PacksPage::PacksPage(PackWatch &packs, QWidget *parent)
    : QWidget(parent), m_packs(packs), m_packTable(new LineTable(packHeadings(), this)),
      m_ruleTable(new LineTable(ruleHeadings(), this)), m_problems(new Banner),
      m_packView(makeOfficerTable(m_packTable, tr("Rule packs in force"), {sourceColumn, packConfidenceColumn})),
      m_ruleView(makeOfficerTable(m_ruleTable, tr("Rules of the pack"), {ruleConfidenceColumn})),
      m_header(new SectionHeader(QString())), m_about(makeText(Tone::Text2)), m_changes(makeText(Tone::Text))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_problems);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_packView);
    parts->addWidget(makeDetails());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    rows->addWidget(parts, 1);
    auto *reload = new QAction(tr("Reload"), this);
    reload->setShortcut(Qt::Key_F5);
    reload->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(reload, &QAction::triggered, &m_packs, &PackWatch::reload);
    addAction(reload);
    setFocusProxy(m_packView);
    connect(&m_packs, &PackWatch::reloaded, this, &PacksPage::show);
    connect(m_packView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PacksPage::showPack);
    fitColumns();
    show();
}

QWidget *PacksPage::makeDetails()
{
    auto *details = new QWidget;
    auto *rows = new QVBoxLayout(details);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *words = new QWidget;
    auto *lines = new QVBoxLayout(words);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(6);
    lines->addWidget(m_about);
    lines->addWidget(m_changes);
    lines->addStretch();
    scroll->setWidget(words);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(zoomed(340));
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_ruleView);
    columns->addWidget(scroll);
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 1);
    rows->addWidget(columns, 1);
    return details;
}

void PacksPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

void PacksPage::fitColumns()
{
    sizeColumns(m_packView, {84, 260, 120, 64, 52, 190, 230});
    sizeColumns(m_ruleView, {150, 90, 300, 240});
}

void PacksPage::show()
{
    const PackShelf &shelf = packsOr(m_packs.packs());
    const int row = std::max(0, m_packView->currentIndex().row());
    m_packTable->setLines(packLines(shelf));
    m_packView->setCurrentIndex(m_packTable->index(std::min(row, m_packTable->rowCount() - 1), 0));
    m_problems->setVisible(!shelf.rejected().empty());
    if (!shelf.rejected().empty())
        m_problems->showMessage(StatusKind::Warn,
                                tr("%n rule pack(s) refused", nullptr, static_cast<int>(shelf.rejected().size())),
                                rejectedText(shelf));
    showPack();
}

void PacksPage::showPack()
{
    const PackShelf &shelf = packsOr(m_packs.packs());
    const auto row = static_cast<size_t>(std::max(0, m_packView->currentIndex().row()));
    if (row >= shelf.packs().size())
        return;
    const RulePack &pack = shelf.packs()[row];
    m_header->setTitle(u"%1 %2"_s.arg(pack.id, pack.version));
    m_header->setNote(packText(pack.title));
    m_ruleTable->setLines(ruleLines(pack));
    QStringList about{packText(pack.citation)};
    if (!pack.note.isEmpty())
        about.append(packText(pack.note));
    about.append(tr("Nothing here is legal advice. Own packs lie in %1.").arg(m_packs.folder()));
    m_about->setText(about.join(u"\n\n"_s));
    const QString text = packChangesText(pack);
    m_changes->setText(text.isEmpty() ? QString() : tr("What it changes in the program's pack:\n%1").arg(text));
    m_changes->setVisible(!text.isEmpty());
}

QString PacksPage::changes() const
{
    return m_changes->text();
}

} // namespace kept
