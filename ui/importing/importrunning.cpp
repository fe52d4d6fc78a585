// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/moneytext.h"
#include "ui/importing/importpane.h"
#include "ui/importing/importtables.h"
#include "ui/importing/pastimports.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QPointer>
#include <QStandardPaths>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Count { Created, Updated, Unchanged, Refused, Noted };

QString refusedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::TempLocation);
}

// The watcher runs in the desk's writing thread.
ImportWatcher watcherFor(const QPointer<ImportPane> &pane, const Cancellation &cancellation,
                         void (ImportPane::*show)(const ImportProgress &))
{
    return [pane, &cancellation, show](const ImportProgress &progress) {
        QMetaObject::invokeMethod(
            qApp,
            [pane, progress, show] {
                if (pane)
                    (pane->*show)(progress);
            },
            Qt::QueuedConnection);
        return cancellation.isCancelled() ? ImportAnswer::Cancel : ImportAnswer::GoOn;
    };
}

} // namespace

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
    if (m_isBusy || m_previews.empty())
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
            return runImport(database, context, request, watcherFor(pane, cancellation, &ImportPane::showProgress));
        });
    m_stop = [started] { started.cancel(); };
    whenReady(started.result, this, [this, mode](const Result<ImportReport> &report) {
        m_isBusy = false;
        m_stop = {};
        m_progress->stop();
        if (!report)
            return tellFailure(report.error());
        showReport(*report, mode);
        Q_EMIT settled();
    });
    showButtons();
}

void ImportPane::showProgress(const ImportProgress &progress)
{
    if (!m_isBusy)
        return;
    m_progress->setProgress(progress.bytes, progress.totalBytes);
    if (progress.isWaiting)
        return m_note->setText(tr("Another import is under way; this one begins when it is over."));
    m_note->setText(tr("%1: %n row(s)", nullptr, static_cast<int>(progress.rows)).arg(progress.object));
}

void ImportPane::showCounts(const SourceCounts &total, ImportMode mode)
{
    const bool dry = mode == ImportMode::DryRun;
    m_counts->setCaption(Created, dry ? tr("Would be created") : tr("Created"));
    m_counts->setCaption(Updated, dry ? tr("Would be updated") : tr("Updated"));
    const auto figure = [this](qint64 count) { return countText(count, m_wording.locale); };
    m_counts->setFigure(Created, figure(total.created), {}, StatusKind::Ok);
    m_counts->setFigure(Updated, figure(total.updated), {}, StatusKind::Info);
    m_counts->setFigure(Unchanged, figure(total.unchanged));
    m_counts->setFigure(Refused, figure(total.refused), {}, total.refused > 0 ? StatusKind::Bad : StatusKind::None);
    m_counts->setFigure(Noted, figure(total.noted), {}, total.noted > 0 ? StatusKind::Warn : StatusKind::None);
}

// What the money of a bank's file did is what a person wants to know of it.
QString ImportPane::finishedText(const BulkEffects &effects) const
{
    QStringList words{tr("The import is finished.")};
    const auto add = [&](qint64 count, const QString &text) {
        if (count > 0)
            words.append(text);
    };
    add(effects.plansMoved, tr("Figures of %n plan(s) moved.", nullptr, static_cast<int>(effects.plansMoved)));
    add(effects.promisesKept, tr("%n promise(s) kept.", nullptr, static_cast<int>(effects.promisesKept)));
    add(effects.promisesPartlyKept, tr("%n promise(s) partly kept.", nullptr, static_cast<int>(effects.promisesPartlyKept)));
    add(effects.paymentsTakenBack, tr("%n payment(s) taken back.", nullptr, static_cast<int>(effects.paymentsTakenBack)));
    add(effects.plansReopened, tr("%n plan(s) opened again.", nullptr, static_cast<int>(effects.plansReopened)));
    add(effects.plansClosed, tr("%n plan(s) closed.", nullptr, static_cast<int>(effects.plansClosed)));
    add(effects.casesOpened, tr("%n case(s) opened.", nullptr, static_cast<int>(effects.casesOpened)));
    return words.join(u' ');
}

void ImportPane::showReport(const ImportReport &report, ImportMode mode)
{
    m_report = report;
    const bool dry = mode == ImportMode::DryRun;
    const bool again = std::exchange(m_isTried, true);
    const SourceCounts total = report.total();
    m_canImport = dry && total.created + total.updated > 0;
    showCounts(total, mode);
    fillRemarks(m_findingModel, report, m_wording);
    m_findings->setItemDelegateForColumn(0, new StatusDelegate(m_findings));
    const int widths[] = {420, 80, 150, 160, 90, 160, 160};
    for (int column = 0; column < 7; ++column)
        m_findings->header()->resizeSection(column, zoomed(widths[column]));
    m_steps->setCurrent(dry ? ImportSteps::Import : ImportSteps::Result);
    m_steps->setNote(
        dry ? ImportSteps::DryRun : ImportSteps::Result,
        tr("%1 rows, %2 refused").arg(countText(total.rows, m_wording.locale), countText(total.refused, m_wording.locale)));
    m_note->setText(dry ? tr("The dry run is finished; nothing was written.") : finishedText(report.effects));
    m_import->setText(tr("Import %1 rows").arg(countText(total.created + total.updated, m_wording.locale)));
    // A dry run that follows a change of a column leaves the columns in sight.
    showView(dry && again && m_view == Columns ? Columns : Findings);
    if (dry)
        return;
    m_past->reload();
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
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the refused rows"));
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
    if (m_toUndo) {
        m_toUndo.reset();
        m_banner->hide();
        showButtons();
    } else if (m_stop) {
        m_stop();
    }
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
        m_banner->setAction(nullptr);
        m_banner->showMessage(StatusKind::Bad, text.sentence, text.remedy, tr("Nothing was written."));
        m_banner->show();
    }
    showButtons();
    Q_EMIT settled();
}

} // namespace kept
