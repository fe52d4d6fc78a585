// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace kept {

/// One of a few choices, all in sight. As the buddy of a label it takes the keyboard; arrows choose the next one, and it keeps
/// the keyboard.
class SegmentedChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedChoice(QWidget *parent = nullptr);

    /// The first choice added is the current one.
    void addChoice(int id, const QString &text);
    /// -1 where none is chosen.
    int current() const;
    /// One that is not there: none of them.
    void setCurrent(int id);

Q_SIGNALS:
    /// Only when a person chose.
    void chosen(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(QAbstractButton *from, int by);

    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace kept
