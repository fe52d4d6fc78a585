// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importpane.h"

#include "models/view/moneytext.h"
#include "ui/importing/importtables.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Count { Created, Updated, Unchanged, Refused, Noted };

QTreeView *table(QStandardItemModel *model, const QString &name)
{
    auto *view = new QTreeView;
    dressTable(view);
    view->setModel(model);
    view->setAccessibleName(name);
    return view;
}

} // namespace

ImportPane::ImportPane(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_steps(new ImportSteps),
      m_note(new ElidedLabel({}, TextUse::Body, Tone::Text2)), m_banner(new Banner), m_progress(new LoadingBar),
      m_counts(new StatStrip), m_body(new QStackedWidget), m_empty(new EmptyState), m_sourceModel(new QStandardItemModel(this)),
      m_remarkModel(new QStandardItemModel(this)), m_bodyTitle(new SectionHeader({}))
{
    setObjectName(u"importPane"_s);
    m_sources = table(m_sourceModel, tr("Files and their columns"));
    m_remarks = table(m_remarkModel, tr("Why rows were refused"));
    m_remarks->setRootIsDecorated(false);
    makeActions();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(12);
    head->addWidget(new ToneLabel(tr("Import"), TextUse::PageTitle));
    head->addWidget(m_note, 1);
    rows->addLayout(head);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_progress);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_steps);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    for (const QString &caption : {tr("Created"), tr("Updated"), tr("Unchanged"), tr("Refused"), tr("Taken with a note")})
        m_counts->addCell(caption);
    m_counts->hide();
    main->addWidget(m_counts);
    main->addWidget(m_bodyTitle);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_sources);
    m_body->addWidget(m_remarks);
    main->addWidget(m_body, 1);
    middle->addLayout(main, 1);
    rows->addLayout(middle, 1);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(16, 10, 16, 10);
    footer->addWidget(new ToneLabel(tr("Nothing is written before Import; an import is written whole or not at all."),
                                    TextUse::Caption, Tone::Text2));
    footer->addStretch();
    for (QAction *action : {m_save, m_mapping, m_cancel, m_dryRun, m_import, m_show}) {
        auto *button = new KeyButton(action);
        footer->addWidget(button);
        m_buttons.push_back(button);
    }
    rows->addLayout(footer);
    m_empty->setContent(u"exp"_s, tr("Choose the files of a portfolio."),
                        tr("CSV files, one for each kind of record, or a JSON export of composite graphs."));
    m_empty->setActions({m_folder, m_files});
    m_bodyTitle->hide();
    showButtons();
}

ImportPane::~ImportPane()
{
    if (m_stop)
        m_stop();
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
    m_mapping = add(tr("Mapping file"), u"cols"_s, Qt::CTRL | Qt::Key_M, &ImportPane::askForMapping);
    m_dryRun = add(tr("Dry run"), u"check"_s, Qt::Key_F5, &ImportPane::dryRun);
    m_import = add(tr("Import"), u"exp"_s, Qt::CTRL | Qt::Key_Return, &ImportPane::import);
    m_cancel = add(tr("Stop"), u"x"_s, Qt::Key_Escape, &ImportPane::cancel);
    m_save = add(tr("Save refused rows"), u"save"_s, QKeySequence::Save, &ImportPane::saveRefused);
    m_show = add(tr("Show the accounts"), u"accounts"_s, Qt::CTRL | Qt::Key_Return, &ImportPane::accountsAsked);
}

void ImportPane::showButtons()
{
    const bool chosen = m_sourceModel->rowCount() > 0;
    const bool done = m_report && m_report->run;
    m_mapping->setEnabled(chosen && !m_isBusy && !done);
    m_dryRun->setEnabled(chosen && !m_isBusy && !done);
    m_import->setEnabled(m_canImport && !m_isBusy && !done);
    m_cancel->setEnabled(m_isBusy);
    m_save->setEnabled(m_report && m_report->total().refused > 0 && !m_isBusy);
    m_show->setEnabled(done && !m_isBusy);
    for (KeyButton *button : m_buttons) {
        const bool next = button->action() == (done ? m_show : m_canImport ? m_import : m_dryRun);
        button->setKind(next ? ButtonKind::Filled : ButtonKind::Plain);
        button->setVisible(button->action()->isEnabled());
    }
}

void ImportPane::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Files to import"), {},
                                   tr("CSV files and JSON payloads (*.csv *.txt *.tsv *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPane::choose);
    dialog->open();
}

void ImportPane::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { choose({folder}); });
    dialog->open();
}

void ImportPane::askForMapping()
{
    auto *dialog = new QFileDialog(this, tr("Mapping file"), {}, tr("Mapping files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return tellFailure({ErrorKind::Invalid, u"FILE.OPEN"_s, file.errorString(), {{u"path"_s, path}}, {}});
        const auto mapping = parseMapping(file.readAll());
        if (!mapping)
            return tellFailure(mapping.error());
        m_request.mapping = *mapping;
        choose(m_request.paths);
    });
    dialog->open();
}

void ImportPane::choose(const QStringList &paths)
{
    m_request.paths = paths;
    m_report.reset();
    m_canImport = false;
    m_banner->hide();
    m_counts->hide();
    const auto sources = previewImport(m_request);
    if (!sources)
        return tellFailure(sources.error());
    showSources(*sources);
}

void ImportPane::showSources(const std::vector<SourcePreview> &sources)
{
    fillSources(m_sourceModel, sources, m_wording);
    m_sources->setItemDelegateForColumn(0, new NameDelegate(m_sources));
    m_sources->setItemDelegateForColumn(4, new StatusDelegate(m_sources));
    const int widths[] = {300, 240, 160, 200, 260};
    for (int column = 0; column < 5; ++column)
        m_sources->header()->resizeSection(column, zoomed(widths[column]));
    m_bodyTitle->setTitle(tr("Files and columns"));
    m_bodyTitle->show();
    m_body->setCurrentWidget(m_sources);
    m_sources->setFocus();
    m_steps->setCurrent(ImportSteps::Mapping);
    m_steps->setNote(ImportSteps::Files, tr("%n file(s)", nullptr, static_cast<int>(sources.size())));
    m_note->setText(tr("Look through what each column becomes, then try it with a dry run."));
    showButtons();
}

QString ImportPane::refusedFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::TempLocation);
}

void ImportPane::dryRun()
{
    run(ImportMode::DryRun);
}

void ImportPane::import()
{
    if (m_import->isEnabled())
        run(ImportMode::Apply);
}

void ImportPane::run(ImportMode mode)
{
    if (m_isBusy || m_request.paths.isEmpty())
        return;
    m_isBusy = true;
    m_banner->hide();
    m_request.mode = mode;
    m_request.refusedPath = QDir(refusedFolder()).filePath(u"kept-refused.csv"_s);
    m_steps->setCurrent(mode == ImportMode::DryRun ? ImportSteps::DryRun : ImportSteps::Import);
    m_progress->start();
    const QPointer<ImportPane> pane(this);
    auto started = m_desk.work<ImportReport>(
        [request = m_request, context = m_desk.context(), pane](Database &database, const Cancellation &cancellation) {
            return runImport(database, context, request, [&](const ImportProgress &progress) {
                QMetaObject::invokeMethod(
                    qApp,
                    [pane, progress] {
                        if (pane)
                            pane->showProgress(progress);
                    },
                    Qt::QueuedConnection);
                return cancellation.isCancelled() ? ImportAnswer::Cancel : ImportAnswer::GoOn;
            });
        });
    m_stop = [started] { started.cancel(); };
    whenReady(started.result, this, [this, mode](const Result<ImportReport> &report) {
        m_isBusy = false;
        m_stop = {};
        m_progress->stop();
        if (!report)
            return tellFailure(report.error());
        showReport(*report, mode);
    });
    showButtons();
}

void ImportPane::showProgress(const ImportProgress &progress)
{
    if (!m_isBusy)
        return;
    m_progress->setProgress(progress.bytes, progress.totalBytes);
    m_note->setText(tr("%1: %2 rows").arg(progress.object, countText(progress.rows, m_wording.locale)));
}

void ImportPane::showReport(const ImportReport &report, ImportMode mode)
{
    m_report = report;
    const SourceCounts total = report.total();
    m_canImport = mode == ImportMode::DryRun && total.created + total.updated > 0;
    const bool dry = mode == ImportMode::DryRun;
    m_counts->setCaption(Created, dry ? tr("Would be created") : tr("Created"));
    m_counts->setCaption(Updated, dry ? tr("Would be updated") : tr("Updated"));
    const auto figure = [this](qint64 count) { return countText(count, m_wording.locale); };
    m_counts->setFigure(Created, figure(total.created), {}, StatusKind::Ok);
    m_counts->setFigure(Updated, figure(total.updated), {}, StatusKind::Info);
    m_counts->setFigure(Unchanged, figure(total.unchanged));
    m_counts->setFigure(Refused, figure(total.refused), {}, total.refused > 0 ? StatusKind::Bad : StatusKind::None);
    m_counts->setFigure(Noted, figure(total.noted), {}, total.noted > 0 ? StatusKind::Warn : StatusKind::None);
    m_counts->show();
    fillRemarks(m_remarkModel, report, m_wording);
    m_remarks->setItemDelegateForColumn(0, new StatusDelegate(m_remarks));
    const int widths[] = {420, 80, 150, 160, 90, 160, 160};
    for (int column = 0; column < 7; ++column)
        m_remarks->header()->resizeSection(column, zoomed(widths[column]));
    m_bodyTitle->setTitle(tr("Why rows were refused or noted"));
    if (report.remarks.empty()) {
        m_empty->setContent(u"ok"_s, dry ? tr("Every row can be taken.") : tr("Every row was taken."),
                            tr("%1 rows read.").arg(figure(total.rows)));
        m_empty->setActions({});
    }
    m_body->setCurrentWidget(report.remarks.empty() ? static_cast<QWidget *>(m_empty) : m_remarks);
    m_steps->setCurrent(dry ? ImportSteps::Import : ImportSteps::Result);
    m_steps->setNote(dry ? ImportSteps::DryRun : ImportSteps::Result,
                     tr("%1 rows, %2 refused").arg(figure(total.rows), figure(total.refused)));
    m_note->setText(dry ? tr("The dry run is finished; nothing was written.") : tr("The import is finished."));
    m_import->setText(tr("Import %1 rows").arg(figure(total.created + total.updated)));
    showButtons();
    if (!dry)
        Q_EMIT imported();
}

// Refused rows were written while the rows were read; saving copies them to where the user wants them.
void ImportPane::saveRefused()
{
    if (!m_report)
        return;
    QStringList files;
    for (const SourceCounts &source : m_report->sources)
        if (!source.refusedPath.isEmpty())
            files.append(source.refusedPath);
    files.removeDuplicates();
    auto *dialog = new QFileDialog(this, tr("Folder for the refused rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this, files](const QString &folder) {
        for (const QString &file : files) {
            const QString target = QDir(folder).filePath(QFileInfo(file).fileName());
            if (QFile::exists(target) || !QFile::copy(file, target))
                return tellFailure({ErrorKind::Storage, u"FILE.WRITE"_s, target, {{u"path"_s, target}}, {}});
        }
        m_note->setText(tr("Saved to %1. Correct the rows and import the file again.").arg(folder));
    });
    dialog->open();
}

void ImportPane::cancel()
{
    if (m_stop)
        m_stop();
}

void ImportPane::tellFailure(const Error &error)
{
    m_isBusy = false;
    m_progress->stop();
    if (error.kind == ErrorKind::Cancelled) {
        m_note->setText(tr("Stopped; nothing was written."));
        m_steps->setCurrent(ImportSteps::Mapping);
    } else {
        const FindingText text = errorText(error, m_wording);
        m_banner->showMessage(StatusKind::Bad, text.sentence, text.remedy, tr("Nothing was written."));
        m_banner->show();
    }
    showButtons();
}

} // namespace kept
