// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/moneytext.h"
#include "ui/importing/importpane.h"
#include "ui/importing/importtables.h"
#include "ui/importing/pastimports.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

void ImportPane::showPast()
{
    showView(Past);
    m_past->reload();
}

// The import in sight: the selected one of the list, else the one just made.
std::optional<ImportId> ImportPane::undoable() const
{
    if (m_view == Past) {
        const auto row = m_past->current();
        return row && !row->isUndone ? std::optional(row->id) : std::nullopt;
    }
    return m_report && !m_isUndone ? m_report->run : std::nullopt;
}

// What it removes can't be brought back but by importing again: so it is asked once.
void ImportPane::askUndo()
{
    m_toUndo = undoable();
    if (!m_toUndo)
        return;
    m_banner->setAction(m_confirmUndo);
    m_banner->showMessage(StatusKind::Warn, tr("Undo import %1?").arg(humanNumber(ObjectKind::ImportRun, m_toUndo->value())),
                          tr("What it created is removed, what it changed is as it was before."),
                          tr("It is refused if anything it brought was changed since."));
    m_banner->show();
    showButtons();
}

void ImportPane::undo()
{
    if (!m_toUndo || m_isBusy)
        return;
    const UndoImport command{*std::exchange(m_toUndo, std::nullopt)};
    m_isBusy = true;
    m_banner->hide();
    m_progress->start();
    whenReady(m_desk.run(command), this, [this](const Result<ImportUndone> &undone) {
        m_isBusy = false;
        m_progress->stop();
        if (undone)
            showUndone(*undone);
        else if (undone.error().kind == ErrorKind::Refused && !undone.error().findings.empty())
            tellObstacles(undone.error());
        else
            tellFailure(undone.error());
        Q_EMIT settled();
    });
    showButtons();
}

void ImportPane::showUndone(const ImportUndone &undone)
{
    qint64 removed = 0;
    qint64 restored = 0;
    for (const ObjectUndone &each : undone.objects) {
        removed += each.removed;
        restored += each.restored;
    }
    m_isUndone = m_isUndone || (m_report && m_report->run == undone.import);
    m_note->setText(tr("Import %1 is undone.").arg(humanNumber(ObjectKind::ImportRun, undone.import.value())));
    m_banner->setAction(nullptr);
    m_banner->showMessage(StatusKind::Ok,
                          tr("Import %1 is undone").arg(humanNumber(ObjectKind::ImportRun, undone.import.value())),
                          tr("%1 records removed, %2 as they were before.")
                              .arg(countText(removed, m_wording.locale), countText(restored, m_wording.locale)));
    m_banner->show();
    m_past->reload();
    showButtons();
    Q_EMIT imported();
}

void ImportPane::tellObstacles(const Error &error)
{
    m_banner->setAction(nullptr);
    m_banner->showMessage(StatusKind::Bad, tr("This import can't be undone"),
                          tr("Something it brought is in use by now; see below."), tr("Nothing was written."));
    m_banner->show();
    fillObstacles(m_findingModel, error.findings, m_wording);
    m_findings->setItemDelegateForColumn(0, new StatusDelegate(m_findings));
    const int widths[] = {560, 100, 200, 200, 300};
    for (int column = 0; column < 5; ++column)
        m_findings->header()->resizeSection(column, zoomed(widths[column]));
    showView(Findings);
    m_bodyTitle->setTitle(tr("Why the import can't be undone"));
}

} // namespace kept
