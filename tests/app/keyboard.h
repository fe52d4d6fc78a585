// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace kept::test {

/// What a window manager does when a dialog opens or closes.
inline bool comesToTheFront(QWidget *window)
{
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

/// The object name of the widget with the keyboard.
inline QString keyboardName()
{
    return QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }) ? QApplication::focusWidget()->objectName()
                                                                                  : QString();
}

/// Where a person's keys go: to the window in front, which hands them on.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QVERIFY(QTest::qWaitFor([] { return QGuiApplication::focusWindow() != nullptr; }));
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

inline void type(const QString &text)
{
    for (const QChar each : text)
        QTest::keyClick(QGuiApplication::focusWindow(), each.toLatin1());
}

} // namespace kept::test
