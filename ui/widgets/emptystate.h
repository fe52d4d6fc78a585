// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace kept {

class ToneLabel;

/// What a list shows when it has nothing: why, one fact, and up to three ways on; the first is the filled button.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &sentence, const QString &fact);
    void setActions(const QList<QAction *> &actions);

private:
    class Sign;
    Sign *m_sign;
    ToneLabel *m_sentence;
    ToneLabel *m_fact;
    QWidget *m_buttons;
    QHBoxLayout *m_row;
};

} // namespace kept
