// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importmapping.h"
#include "ui/importing/importpane.h"
#include "ui/importing/importtables.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QSaveFile>
#include <QStandardItemModel>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

void ImportPane::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Choose the files to import"), {},
                                   tr("CSV files and JSON payloads (*.csv *.txt *.tsv *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::filesSelected, this, &ImportPane::choose);
    dialog->open();
}

void ImportPane::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setLabelText(QFileDialog::Accept, tr("Choose"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { choose({folder}); });
    dialog->open();
}

void ImportPane::askForMapping()
{
    auto *dialog = new QFileDialog(this, tr("Load a mapping"), {}, tr("Mapping files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto loaded = loadMapping(path); !loaded)
            tellFailure(loaded.error());
    });
    dialog->open();
}

void ImportPane::askWhereToSaveMapping()
{
    auto *dialog = new QFileDialog(this, tr("Save the mapping"), {}, tr("Mapping files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveMapping(path); !saved)
            return tellFailure(saved.error());
        m_note->setText(tr("The mapping was saved to %1.").arg(path));
    });
    dialog->open();
}

Result<void> ImportPane::loadMapping(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"FILE.OPEN"_s, file.errorString(), {{u"path"_s, path}});
    KEPT_TRY(m_request.mapping, parseMapping(file.readAll()));
    useMapping();
    return {};
}

Result<void> ImportPane::saveMapping(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray json = mappingToJson(wholeMapping(m_request.mapping, m_previews));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorKind::Storage, u"FILE.WRITE"_s, file.errorString(), {{u"path"_s, path}});
    return {};
}

void ImportPane::choose(const QStringList &paths)
{
    if (m_isBusy)
        return;
    m_request = ImportRequest();
    m_request.paths = paths;
    m_isTried = false;
    m_isUndone = false;
    m_toUndo.reset();
    look();
    if (recallMapping(m_request.mapping, m_previews))
        look();
}

void ImportPane::setField(const QString &object, const QString &heading, const QString &field)
{
    if (m_isBusy || (m_report && m_report->run))
        return;
    chooseField(m_request.mapping, m_previews, object, heading, field);
    rememberMapping(m_request.mapping, m_previews);
    useMapping();
}

// Looks at the files anew; what was tried before is tried again, so that the counts stay true.
void ImportPane::useMapping()
{
    const bool tried = m_isTried;
    look();
    if (tried && m_dryRun->isEnabled())
        dryRun();
}

void ImportPane::look()
{
    m_report.reset();
    m_canImport = false;
    m_banner->hide();
    m_counts->hide();
    m_findingModel->clear();
    auto sources = previewImport(m_request);
    m_previews = sources ? std::move(*sources) : std::vector<SourcePreview>();
    showSources();
    if (!sources)
        return tellFailure(sources.error());
    tellProblems();
}

void ImportPane::showSources()
{
    const RowPlace place = placeOf(m_sources);
    fillSources(m_sourceModel, m_previews, m_wording);
    m_sources->setItemDelegateForColumn(0, new NameDelegate(m_sources));
    m_sources->setItemDelegateForColumn(4, new StatusDelegate(m_sources));
    const int widths[] = {250, 220, 300, 190, 200};
    for (int column = 0; column < 5; ++column)
        m_sources->header()->resizeSection(column, zoomed(widths[column]));
    goTo(m_sources, place);
    m_steps->setCurrent(m_previews.empty() ? ImportSteps::Files : ImportSteps::Mapping);
    m_steps->setNote(ImportSteps::Files,
                     m_previews.empty() ? QString() : tr("%n file(s)", nullptr, static_cast<int>(m_previews.size())));
    for (const ImportSteps::Step step : {ImportSteps::DryRun, ImportSteps::Result})
        m_steps->setNote(step, QString());
    m_note->setText(m_previews.empty() ? QString() : tr("Look through what each column becomes, then try it with a dry run."));
    showView(Columns);
}

// What stands in the way of all of it is said at once, before anybody tries.
void ImportPane::tellProblems()
{
    int broken = 0;
    const SourcePreview *first = nullptr;
    for (const SourcePreview &source : m_previews) {
        broken += source.error.has_value();
        if (source.error && !first)
            first = &source;
    }
    if (!first)
        return;
    const FindingText text = errorText(*first->error, m_wording);
    m_banner->setAction(nullptr);
    m_banner->showMessage(StatusKind::Bad, text.sentence, text.remedy,
                          broken > 1 ? tr("%n file(s) can't be imported as they are.", nullptr, broken) : QString());
    m_banner->show();
}

void ImportPane::changeCurrent()
{
    const QModelIndex current = m_sources->currentIndex();
    if (current.isValid())
        m_sources->edit(current.siblingAtColumn(1));
}

} // namespace kept
