// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeedit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace kept {

TimeEdit::TimeEdit(QTime time, QWidget *parent) : QTimeEdit(time, parent)
{
    setDisplayFormat(QStringLiteral("HH:mm"));
}

// Qt refuses a digit that would stand alone in the place of the whole text.
void TimeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isDigit = event->text().size() == 1 && event->text().front().isDigit();
    if (isDigit && lineEdit()->selectedText() == text())
        setSelectedSection(HourSection);
    QTimeEdit::keyPressEvent(event);
}

} // namespace kept
