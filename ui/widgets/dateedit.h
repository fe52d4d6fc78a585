// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

class QCalendarWidget;

namespace kept {

/// A field for a date that is typed as one likes, stepped with the arrow keys or picked from a calendar (Alt+Down).
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// `today` is what "20 mar" and "+8" are counted from.
    explicit DateEdit(QDate today, QWidget *parent = nullptr);

    /// None while the text can't be read.
    std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);
    /// Days outside can be typed (the finding says why not) but not picked.
    void setRange(QDate earliest, QDate latest);
    void openCalendar();

    QSize sizeHint() const override;

Q_SIGNALS:
    void dateChanged(std::optional<QDate> date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read();
    void step(int days, int months);

    QDate m_today;
    QDate m_earliest;
    QDate m_latest;
    std::optional<QDate> m_date;
};

} // namespace kept
