// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/exchange/importer.h"
#include "models/view/findingtext.h"
#include "ui/importing/importsteps.h"

#include <QWidget>

class QStackedWidget;
class QStandardItemModel;
class QTreeView;
class QVBoxLayout;

namespace kept {

class Banner;
class EmptyState;
class KeyButton;
class LoadingBar;
class SectionHeader;
class StatStrip;
class ToneLabel;

/// Brings in a portfolio: files, what their columns mean, a dry run with every refused row, the import, its result.
/// The import is the same one that the command line runs.
class ImportPane final : public QWidget
{
    Q_OBJECT

public:
    ImportPane(Desk &desk, Wording wording, QWidget *parent = nullptr);
    ~ImportPane() override;

    /// Takes these files or folders and shows what they are.
    void choose(const QStringList &paths);
    void dryRun();
    void import();
    bool isBusy() const { return m_isBusy; }
    const std::optional<ImportReport> &report() const { return m_report; }

Q_SIGNALS:
    /// An import was applied.
    void imported();
    void accountsAsked();

private:
    void makeActions();
    void askForFiles();
    void askForFolder();
    void askForMapping();
    void showSources(const std::vector<SourcePreview> &sources);
    void run(ImportMode mode);
    void showProgress(const ImportProgress &progress);
    void showReport(const ImportReport &report, ImportMode mode);
    void saveRefused();
    void cancel();
    void tellFailure(const Error &error);
    void showButtons();
    QString refusedFolder() const;

    Desk &m_desk;
    Wording m_wording;
    ImportRequest m_request;
    std::optional<ImportReport> m_report;
    std::function<void()> m_stop;
    bool m_isBusy = false;
    bool m_canImport = false;

    ImportSteps *m_steps;
    ToneLabel *m_note;
    Banner *m_banner;
    LoadingBar *m_progress;
    StatStrip *m_counts;
    QStackedWidget *m_body;
    EmptyState *m_empty;
    QTreeView *m_sources;
    QStandardItemModel *m_sourceModel;
    QTreeView *m_remarks;
    QStandardItemModel *m_remarkModel;
    SectionHeader *m_bodyTitle;
    QAction *m_files;
    QAction *m_folder;
    QAction *m_mapping;
    QAction *m_dryRun;
    QAction *m_import;
    QAction *m_cancel;
    QAction *m_save;
    QAction *m_show;
    std::vector<KeyButton *> m_buttons;
};

} // namespace kept
