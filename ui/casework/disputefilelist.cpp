// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/disputefilelist.h"

#include "models/view/filelines.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsSeen = 3;

// Others may run something when they are opened: who wants one saves it and decides.
bool isHarmless(const QString &name)
{
    static const QStringList suffixes{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s,
                                      u"gif"_s, u"txt"_s, u"csv"_s, u"odt"_s,  u"ods"_s, u"docx"_s};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

QString safeName(const QString &name)
{
    QString safe = QFileInfo(name).fileName();
    safe.removeIf([](QChar each) { return each.category() == QChar::Other_Control || each == u':'; });
    return safe.startsWith(u'.') ? u'_' + safe : safe;
}

bool write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

DisputeFileList::DisputeFileList(Desk &desk, DisputeId dispute, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_dispute(dispute), m_wording(wording), m_table(new LineTable(fileHeadings(), this)),
      m_view(makeOfficerTable(m_table, tr("Files of the dispute"), {FileState}))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
    m_view->setObjectName(u"files"_s);
    m_table->setNumberColumns({FileSize});
    sizeColumns(m_view, {150, 160, 72, 100, 104});
    m_view->setFixedHeight(zoomed(28) + rowsSeen * zoomed(26) + 2);
    setFocusProxy(m_view);
    const auto add = [this](const QString &text, const QKeySequence &key, void (DisputeFileList::*act)()) {
        auto *action = new QAction(text, m_view);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    add(tr("Open the file"), Qt::Key_Return, &DisputeFileList::openCurrent);
    add(tr("Save a copy of the file"), Qt::CTRL | Qt::Key_E, &DisputeFileList::saveCopy);
    connect(m_view, &QTreeView::doubleClicked, this, &DisputeFileList::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DisputeFileList::currentChanged);
}

void DisputeFileList::reload()
{
    whenReady(m_desk.ask(m_lane, DisputeFiles{m_dispute}), this, [this](const Result<DisputeFiles::Answer> &files) {
        if (!files)
            return Q_EMIT told(errorText(files.error(), m_wording).sentence);
        m_files = *files;
        m_table->setLines(fileLines(m_files, m_wording));
        m_view->setCurrentIndex(m_table->index(m_table->rowCount() - 1, 0));
        Q_EMIT listed();
    });
}

const DisputeFile *DisputeFileList::current() const
{
    const qint64 record = m_table->recordAt(m_view->currentIndex().row());
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [record](const DisputeFile &file) { return file.id.value() == record; });
    return found == m_files.end() ? nullptr : &*found;
}

std::optional<DisputeFile> DisputeFileList::withdrawable() const
{
    const DisputeFile *file = current();
    return file && !file->withdrawnAt ? std::optional(*file) : std::nullopt;
}

void DisputeFileList::fetch(std::function<void(const DisputeFileContent::Answer &found)> then)
{
    const DisputeFile *file = current();
    if (!file)
        return;
    whenReady(m_desk.ask(m_contentLane, DisputeFileContent{file->id}), this,
              [this, then = std::move(then)](const Result<DisputeFileContent::Answer> &found) {
                  if (!found)
                      return Q_EMIT told(errorText(found.error(), m_wording).sentence);
                  then(*found);
              });
}

void DisputeFileList::openCurrent()
{
    fetch([this](const DisputeFileContent::Answer &found) { show(found); });
}

// The copy lasts as long as the program, in a folder that nobody else may read.
void DisputeFileList::show(const DisputeFileContent::Answer &found)
{
    if (!isHarmless(found.file.name))
        return Q_EMIT told(tr("%1 is not of a kind that is opened from here. Save a copy with Ctrl+E.").arg(found.file.name));
    auto folder = std::make_shared<QTemporaryDir>();
    connect(qApp, &QCoreApplication::aboutToQuit, qApp, [folder] { folder->remove(); });
    const QString path = folder->filePath(safeName(found.file.name));
    if (!folder->isValid() || !write(path, found.content) || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT told(tr("%1 could not be opened.").arg(found.file.name));
}

void DisputeFileList::saveCopy()
{
    const DisputeFile *file = current();
    if (!file)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy of the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeName(file->name));
    connect(dialog, &QFileDialog::fileSelected, this, &DisputeFileList::saveTo);
    dialog->open();
}

void DisputeFileList::saveTo(const QString &path)
{
    fetch([this, path](const DisputeFileContent::Answer &found) {
        Q_EMIT told(write(path, found.content) ? tr("%1 was saved.").arg(found.file.name)
                                               : tr("%1 could not be saved there.").arg(found.file.name));
    });
}

} // namespace kept
