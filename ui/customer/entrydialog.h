// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace kept {

/// One entry of the timeline as a whole, with all that was noted; Escape or Enter closes it.
class EntryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// About: who, what number, when; text: what was noted, as it was written.
    EntryDialog(const QString &title, const QString &about, const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

} // namespace kept
