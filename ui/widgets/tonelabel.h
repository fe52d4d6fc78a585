// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/roles.h"
#include "ui/look/type.h"

#include <QLabel>

namespace kept {

enum class Tone { Text, Text2, Muted, Accent, Status };

/// A line of plain text in one of the look's fonts and colours, which follow theme and text size.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(const QString &text = {}, TextUse use = TextUse::Body, Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setUse(TextUse use);
    /// Colours the text as a status does.
    void setStatus(StatusKind kind);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Leading text stays leading in a mirrored layout, whatever the direction of its letters.
    void paintText(const QString &text, int flags);

private:
    void dress();

    TextUse m_use;
    Tone m_tone;
    StatusKind m_kind = StatusKind::None;
    bool m_isDressing = false;
};

/// A label that gives its end up for an ellipsis when there is no room, and shows the whole text as its tip.
class ElidedLabel final : public ToneLabel
{
    Q_OBJECT

public:
    using ToneLabel::ToneLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace kept
