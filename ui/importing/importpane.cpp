// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpane.h"

#include "ui/importing/fieldchooser.h"
#include "ui/importing/pastimports.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QTreeView *table(QStandardItemModel *model, const QString &id, const QString &name)
{
    auto *view = new QTreeView;
    dressTable(view);
    view->setModel(model);
    view->setObjectName(id);
    view->setAccessibleName(name);
    return view;
}

} // namespace

ImportPane::ImportPane(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_steps(new ImportSteps),
      m_note(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_banner(new Banner), m_progress(new LoadingBar),
      m_counts(new StatStrip), m_bodyTitle(new SectionHeader({})), m_choice(new SegmentedChoice), m_body(new QStackedWidget),
      m_empty(new EmptyState), m_sourceModel(new QStandardItemModel(this)), m_findingModel(new QStandardItemModel(this)),
      m_past(new PastImports(desk, m_wording))
{
    setObjectName(u"importPane"_s);
    m_sources = table(m_sourceModel, u"sources"_s, tr("Files and their columns"));
    m_findings = table(m_findingModel, u"findings"_s, tr("Why rows were refused"));
    m_findings->setRootIsDecorated(false);
    makeActions();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(makeHead());
    rows->addWidget(m_banner);
    m_banner->setObjectName(u"banner"_s);
    m_banner->hide();
    rows->addWidget(m_progress);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    middle->addLayout(makeBody(), 1);
    rows->addLayout(middle, 1);
    rows->addLayout(makeFooter());

    auto *chooser = new FieldChooser(m_sources);
    m_sources->setItemDelegateForColumn(1, chooser);
    m_sources->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_sources->setExpandsOnDoubleClick(false);
    connect(chooser, &FieldChooser::fieldChosen, this, &ImportPane::setField, Qt::QueuedConnection);
    connect(
        chooser, &FieldChooser::objectChosen, this,
        [this](const QString &object) {
            m_request.object = object;
            useMapping();
        },
        Qt::QueuedConnection);
    connect(m_choice, &SegmentedChoice::chosen, this, [this](int view) { showView(static_cast<View>(view)); });
    connect(m_past, &PastImports::currentChanged, this, &ImportPane::showButtons);
    connect(m_past, &PastImports::failed, this, &ImportPane::tellFailure);
    connect(m_past, &PastImports::loaded, this, [this] {
        if (m_view == Past)
            showView(Past);
        Q_EMIT settled();
    });
    showView(Columns);
}

ImportPane::~ImportPane()
{
    if (m_stop)
        m_stop();
}

QHBoxLayout *ImportPane::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(12);
    head->addWidget(new ToneLabel(tr("Import"), TextUse::PageTitle));
    m_note->setObjectName(u"note"_s);
    head->addWidget(m_note, 1);
    return head;
}

QVBoxLayout *ImportPane::makeBody()
{
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    for (const QString &caption : {tr("Created"), tr("Updated"), tr("Unchanged"), tr("Refused"), tr("Taken with a note")})
        m_counts->addCell(caption);
    m_counts->hide();
    main->addWidget(m_counts);
    m_choice->setObjectName(u"importView"_s);
    m_choice->setAccessibleName(tr("What is shown"));
    m_choice->addChoice(Columns, tr("Columns"));
    m_choice->addChoice(Findings, tr("Findings"));
    m_choice->addChoice(Past, tr("Past imports"));
    m_bodyTitle->addTrailing(m_choice);
    main->addWidget(m_bodyTitle);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_sources), static_cast<QWidget *>(m_findings),
                          static_cast<QWidget *>(m_past)})
        m_body->addWidget(page);
    main->addWidget(m_body, 1);
    return main;
}

QHBoxLayout *ImportPane::makeFooter()
{
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(16, 10, 16, 10);
    footer->setSpacing(8);
    footer->addWidget(new ElidedLabel(tr("Nothing is written before Import; an import is written whole or not at all."),
                                      TextUse::Caption, Tone::Text2),
                      1);
    for (QAction *action : {m_save, m_saveMapping, m_mapping, m_change, m_undo, m_cancel, m_files, m_dryRun, m_import, m_show}) {
        auto *button = new KeyButton(action);
        footer->addWidget(button);
        m_buttons.push_back(button);
    }
    return footer;
}

void ImportPane::makeActions()
{
    const auto add = [this](const QString &text, const QString &iconName, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        setActionIcon(action, iconName);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_files = add(tr("Choose files"), u"file"_s, QKeySequence::Open, &ImportPane::askForFiles);
    m_folder = add(tr("Choose a folder"), u"exp"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O, &ImportPane::askForFolder);
    m_showPast = add(tr("Past imports"), u"clock"_s, Qt::CTRL | Qt::Key_3, [this] { showPast(); });
    add(tr("Columns"), {}, Qt::CTRL | Qt::Key_1, [this] { showView(Columns); });
    add(tr("Findings"), {}, Qt::CTRL | Qt::Key_2, [this] { showView(Findings); });
    m_change = add(tr("Change the field"), u"cols"_s, Qt::Key_F2, &ImportPane::changeCurrent);
    m_mapping = add(tr("Load mapping"), u"file"_s, Qt::CTRL | Qt::Key_M, &ImportPane::askForMapping);
    m_saveMapping = add(tr("Save mapping"), u"save"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M, &ImportPane::askWhereToSaveMapping);
    m_dryRun = add(tr("Dry run"), u"check"_s, Qt::Key_F5, &ImportPane::dryRun);
    m_import = add(tr("Import"), u"exp"_s, Qt::CTRL | Qt::Key_Return, &ImportPane::import);
    m_cancel = add(tr("Stop"), u"x"_s, Qt::Key_Escape, &ImportPane::cancel);
    m_save = add(tr("Save refused rows"), u"save"_s, QKeySequence::Save, &ImportPane::saveRefused);
    m_undo = add(tr("Undo this import"), u"undo"_s, QKeySequence::Undo, &ImportPane::askUndo);
    m_confirmUndo = add(tr("Undo it"), u"undo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Z, &ImportPane::undo);
    m_show = add(tr("Show the accounts"), u"accounts"_s, Qt::CTRL | Qt::Key_Return, &ImportPane::accountsAsked);
    m_confirmUndo->setEnabled(false);
}

void ImportPane::showButtons()
{
    const bool chosen = !m_previews.empty();
    const bool done = m_report && m_report->run;
    const bool past = m_view == Past;
    const bool mappable = chosen && !m_isBusy && !done && !past;
    m_files->setEnabled(!m_isBusy);
    m_folder->setEnabled(!m_isBusy);
    m_mapping->setEnabled(mappable);
    m_saveMapping->setEnabled(mappable && m_view == Columns);
    m_change->setEnabled(mappable && m_view == Columns);
    m_sources->setEditTriggers(mappable ? QAbstractItemView::DoubleClicked : QAbstractItemView::NoEditTriggers);
    m_dryRun->setEnabled(mappable);
    m_import->setEnabled(m_canImport && mappable);
    m_cancel->setEnabled(m_isBusy || m_toUndo);
    m_cancel->setText(m_toUndo ? tr("Leave it") : tr("Stop"));
    m_save->setEnabled(m_report && m_report->total().refused > 0 && !m_isBusy && !past);
    m_undo->setEnabled(undoable() && !m_isBusy && !m_toUndo);
    m_confirmUndo->setEnabled(m_toUndo && !m_isBusy);
    m_show->setEnabled(done && !m_isBusy && !past);
    for (KeyButton *button : m_buttons) {
        const bool next = button->action() == (done ? m_show : m_canImport ? m_import : m_dryRun);
        button->setKind(next ? ButtonKind::Filled : ButtonKind::Plain);
        button->setVisible(button->action()->isEnabled() && (button->action() != m_files || done));
    }
}

void ImportPane::showView(View view)
{
    m_view = view;
    m_choice->setCurrent(view);
    m_counts->setVisible(m_report && view != Past);
    const bool empty = view == Columns    ? m_previews.empty()
                       : view == Findings ? m_findingModel->rowCount() == 0
                                          : m_past->isEmpty();
    QWidget *const pages[] = {m_sources, m_findings, m_past};
    const QString titles[] = {tr("Files and columns"), tr("Why rows were refused or noted"), tr("Past imports")};
    m_bodyTitle->setTitle(titles[view]);
    if (empty)
        showEmpty();
    QWidget *page = empty ? m_empty : pages[view];
    m_body->setCurrentWidget(page);
    showButtons();
    if (isVisible() && !empty)
        page->setFocus();
}

void ImportPane::showEmpty()
{
    if (m_view == Past) {
        m_empty->setContent(u"clock"_s, tr("No import was made yet."), tr("Each one is listed here and can be undone."));
        m_empty->setActions({m_files});
    } else if (m_previews.empty()) {
        m_empty->setContent(u"exp"_s, tr("Choose the files of a portfolio."),
                            tr("CSV files, one for each kind of record, or a JSON export of composite graphs."));
        m_empty->setActions({m_folder, m_files, m_showPast});
    } else if (!m_report) {
        m_empty->setContent(u"check"_s, tr("Nothing was tried yet."), tr("A dry run says what would happen, row by row."));
        m_empty->setActions({m_dryRun});
    } else {
        const SourceCounts total = m_report->total();
        m_empty->setContent(u"ok"_s, m_report->run ? tr("Every row was taken.") : tr("Every row can be taken."),
                            tr("%n row(s) read.", nullptr, static_cast<int>(total.rows)));
        m_empty->setActions({});
    }
}

} // namespace kept
