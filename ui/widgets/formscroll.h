// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kept {

/// The part of a dialog above its foot: as high as what it holds, and scrolled where there is no room for that. The dialog grows
/// with it as far as roomOver() lets it.
class FormScroll final : public QScrollArea
{
public:
    /// Takes the content over.
    explicit FormScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The largest size of a dialog over a widget's window, in pixels: a little less than that window.
/// Without a parent there is no bound.
QSize roomOver(const QWidget *parent);

} // namespace kept
