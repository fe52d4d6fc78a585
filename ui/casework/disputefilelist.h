// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/disputefiles.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

#include <QWidget>

class QTreeView;

namespace kept {

/// The files of a dispute: opened with Enter, saved as a copy with a key.
class DisputeFileList final : public QWidget
{
    Q_OBJECT

public:
    DisputeFileList(Desk &desk, DisputeId dispute, const Wording &wording, QWidget *parent = nullptr);

    void reload();
    const std::vector<DisputeFile> &files() const { return m_files; }
    /// The file that is selected; none while nothing is, or when it was withdrawn.
    std::optional<DisputeFile> withdrawable() const;
    QTreeView *view() const { return m_view; }
    void openCurrent();
    /// Writes the selected file there.
    void saveTo(const QString &path);

Q_SIGNALS:
    void listed();
    void currentChanged();
    /// What could not be done, or what was.
    void told(const QString &sentence);

private:
    const DisputeFile *current() const;
    void saveCopy();
    void fetch(std::function<void(const DisputeFileContent::Answer &found)> then);
    void show(const DisputeFileContent::Answer &found);

    Desk &m_desk;
    DisputeId m_dispute;
    Wording m_wording;
    QuestionLane m_lane, m_contentLane;
    std::vector<DisputeFile> m_files;
    LineTable *m_table;
    QTreeView *m_view;
};

} // namespace kept
