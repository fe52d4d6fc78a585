// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;

namespace kept {

/// A shortcut as it is printed on screen: "Ctrl K", "Enter", "Shift F2".
QString keyText(const QKeySequence &keys);

/// Room that a keycap takes.
QSize keycapSize(const QString &text);
/// A keycap at the leading end of the rectangle, centred upright.
void drawKeycap(QPainter *painter, const QRect &rect, const QString &text, const QColor &ink, const QColor &edge,
                const QColor &fill);

/// A key printed beside what it does.
class Keycap final : public QWidget
{
    Q_OBJECT

public:
    explicit Keycap(const QKeySequence &keys, QWidget *parent = nullptr);
    QSize sizeHint() const override { return keycapSize(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace kept
