// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "models/view/datereading.h"
#include "models/view/datetext.h"
#include "ui/look/icons.h"
#include "ui/look/type.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

DateEdit::DateEdit(QDate today, QWidget *parent) : QLineEdit(parent), m_today(today)
{
    QAction *open = addAction(icon(u"down"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Open the calendar"));
    connect(open, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::read);
}

void DateEdit::setDate(std::optional<QDate> date)
{
    setText(date ? weekdayDateText(*date, locale()) : QString());
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(m_date);
}

void DateEdit::setRange(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

QSize DateEdit::sizeHint() const
{
    // The widest of a year's days by its words, the margins of a field, and the key of the calendar.
    const QDate january(m_today.year(), 1, 1);
    int widest = 0;
    for (int month = 0; month < 12; ++month)
        for (int day = 0; day < 7; ++day)
            widest = std::max(
                widest, fontMetrics().horizontalAdvance(weekdayDateText(january.addMonths(month).addDays(21 + day), locale())));
    const int frame = QLineEdit::sizeHint().width() - 17 * fontMetrics().horizontalAdvance(u'x');
    return {std::max(zoomed(158), widest + std::max(frame, zoomed(44))), QLineEdit::sizeHint().height()};
}

void DateEdit::read()
{
    const std::optional<QDate> date = readDate(text(), m_today, locale());
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(m_date);
}

void DateEdit::step(int days, int months)
{
    setDate(m_date.value_or(m_today).addMonths(months).addDays(days));
    selectAll();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Down: return isAlt ? openCalendar() : step(-1, 0);
    case Qt::Key_Up: return step(1, 0);
    case Qt::Key_PageDown: return step(0, -1);
    case Qt::Key_PageUp: return step(0, 1);
    default: QLineEdit::keyPressEvent(event);
    }
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_date)
        setText(weekdayDateText(*m_date, locale()));
    QLineEdit::focusOutEvent(event);
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *box = new QVBoxLayout(popup);
    box->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setLocale(locale());
    if (m_earliest.isValid())
        calendar->setMinimumDate(m_earliest);
    if (m_latest.isValid())
        calendar->setMaximumDate(m_latest);
    calendar->setSelectedDate(m_date.value_or(m_today));
    const auto pick = [this, popup](QDate date) {
        setDate(date);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    box->addWidget(calendar);
    popup->adjustSize();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - popup->width() : 0;
    popup->move(mapToGlobal(QPoint(x, height() + 2)));
    popup->show();
    calendar->setFocus();
}

} // namespace kept
