// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/find.h"
#include "models/view/findingtext.h"
#include "ui/call/takencall.h"

#include <QDialog>
#include <QStandardItemModel>
#include <QTimer>

class QLineEdit;
class QListView;

namespace kept {

class KeyButton;
class ToneLabel;

/// Asks whose call it is, of a number that several people have, or nobody: those who have it, and whoever a search finds.
class CallerDialog final : public QDialog
{
    Q_OBJECT

public:
    CallerDialog(Desk &desk, TakenCall call, QWidget *parent = nullptr);
    QListView *people() const { return m_people; }
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void chosen(const kept::TakenCall &call, const kept::CallerChoice &who);

public Q_SLOTS:
    /// Escape and Close: asks once before the call is given up.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void showKnown();
    void showFound(const Find::Answer &found);
    void addLine(const QString &iconName, const QString &title, const QString &detail, const CallerChoice &who);
    void selectFirst();
    void choose();
    void showLine();

    Desk &m_desk;
    TakenCall m_call;
    QuestionLane m_lane;
    QTimer m_pause;
    QStandardItemModel m_lines;
    std::vector<CallerChoice> m_choices;
    QLineEdit *m_field;
    QListView *m_people;
    ToneLabel *m_message;
    KeyButton *m_close;
    bool m_isWarned = false;
};

} // namespace kept
