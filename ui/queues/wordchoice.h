// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QStandardItemModel;

namespace kept {

/// Several of a few words, each with a tick in the list that drops down; Space ticks, Enter and Escape close. The field itself
/// shows what is chosen.
class WordChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit WordChoice(QWidget *parent = nullptr);
    /// Takes the words away, and the choice with them.
    void clearWords();
    void addWord(const QString &stored, const QString &text);
    /// A chosen word that was not offered is offered from now on.
    void setChosen(const QStringList &stored);
    QStringList chosen() const;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggle(int row);
    QString shownText() const;

    QStandardItemModel *m_words;
};

} // namespace kept
