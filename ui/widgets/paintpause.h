// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

class QWidget;

namespace kept {

/// Paints a widget once for many changes that come together. Between begin() and end() what stood there stays, but no longer
/// than anybody would wait; beginning again does not make it longer.
class PaintPause final : public QObject
{
    Q_OBJECT

public:
    explicit PaintPause(QWidget *widget);

    void begin();
    void end();

private:
    QWidget *m_widget;
    QTimer m_longest;
};

} // namespace kept
