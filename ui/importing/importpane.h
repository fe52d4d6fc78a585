// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/undoimport.h"
#include "models/desk/desk.h"
#include "models/exchange/importer.h"
#include "models/store/reads/importreads.h"
#include "models/view/findingtext.h"
#include "ui/importing/importsteps.h"

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QStandardItemModel;
class QTreeView;
class QVBoxLayout;

namespace kept {

class Banner;
class ElidedLabel;
class EmptyState;
class KeyButton;
class LoadingBar;
class PastImports;
class SectionHeader;
class SegmentedChoice;
class StatStrip;

/// Brings in a portfolio: files, what their columns mean, a dry run with every refused row, the import, its result, and its
/// undo. The import is the same one that the command line runs.
class ImportPane final : public QWidget
{
    Q_OBJECT

public:
    enum View { Columns, Findings, Past };

    ImportPane(Desk &desk, Wording wording, QWidget *parent = nullptr);
    ~ImportPane() override;

    /// Takes these files or folders and shows what they are.
    void choose(const QStringList &paths);
    /// Makes a column of the chosen files become another field (empty: nothing) and, once tried, tries them again.
    void setField(const QString &object, const QString &heading, const QString &field);
    /// Errors: FILE.OPEN, FILE.WRITE, and those of the mapping.
    Result<void> loadMapping(const QString &path);
    Result<void> saveMapping(const QString &path) const;
    void dryRun();
    void import();
    /// Shows the imports that were made; with the selection on the last one.
    void showPast();
    void showView(View view);
    bool isBusy() const { return m_isBusy; }
    const std::optional<ImportReport> &report() const { return m_report; }

Q_SIGNALS:
    /// An import was applied, or taken back.
    void imported();
    void accountsAsked();
    /// What was asked for is on screen.
    void settled();

private:
    void makeActions();
    QHBoxLayout *makeHead();
    QVBoxLayout *makeBody();
    QHBoxLayout *makeFooter();
    void showButtons();
    void showEmpty();

    void askForFiles();
    void askForFolder();
    void askForMapping();
    void askWhereToSaveMapping();
    void useMapping();
    void look();
    void showSources();
    void tellProblems();
    void changeCurrent();

    void run(ImportMode mode);
    void showProgress(const ImportProgress &progress);
    QString finishedText(const BulkEffects &effects) const;
    void showReport(const ImportReport &report, ImportMode mode);
    void showCounts(const SourceCounts &total, ImportMode mode);
    void saveRefused();
    void cancel();
    void tellFailure(const Error &error);

    std::optional<ImportId> undoable() const;
    void askUndo();
    void undo();
    void showUndone(const ImportUndone &undone);
    void tellObstacles(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    ImportRequest m_request;
    std::vector<SourcePreview> m_previews;
    std::optional<ImportReport> m_report;
    std::optional<ImportId> m_toUndo; ///< asked about, not yet confirmed
    std::function<void()> m_stop;
    View m_view = Columns;
    bool m_isBusy = false;
    bool m_canImport = false;
    bool m_isTried = false;
    bool m_isUndone = false; ///< the import of m_report

    ImportSteps *m_steps;
    ElidedLabel *m_note;
    Banner *m_banner;
    LoadingBar *m_progress;
    StatStrip *m_counts;
    SectionHeader *m_bodyTitle;
    SegmentedChoice *m_choice;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    QTreeView *m_sources;
    QStandardItemModel *m_sourceModel;
    QTreeView *m_findings;
    QStandardItemModel *m_findingModel;
    PastImports *m_past;
    QAction *m_files = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_showPast = nullptr;
    QAction *m_change = nullptr;
    QAction *m_mapping = nullptr;
    QAction *m_saveMapping = nullptr;
    QAction *m_dryRun = nullptr;
    QAction *m_import = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_save = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_confirmUndo = nullptr;
    QAction *m_show = nullptr;
    std::vector<KeyButton *> m_buttons;
};

} // namespace kept
