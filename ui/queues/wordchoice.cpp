// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/wordchoice.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QStylePainter>

namespace kept {

using namespace Qt::Literals::StringLiterals;

WordChoice::WordChoice(QWidget *parent) : QComboBox(parent), m_words(new QStandardItemModel(this))
{
    setModel(m_words);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    view()->installEventFilter(this);
    view()->viewport()->installEventFilter(this);
}

void WordChoice::clearWords()
{
    m_words->clear();
}

void WordChoice::addWord(const QString &stored, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(stored, Qt::UserRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    m_words->appendRow(item);
}

void WordChoice::setChosen(const QStringList &stored)
{
    for (const QString &word : stored)
        if (findData(word) < 0)
            addWord(word, word);
    for (int row = 0; row < m_words->rowCount(); ++row)
        m_words->item(row)->setCheckState(stored.contains(m_words->item(row)->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                                             : Qt::Unchecked);
    setToolTip(shownText());
    update();
}

QStringList WordChoice::chosen() const
{
    QStringList words;
    for (int row = 0; row < m_words->rowCount(); ++row)
        if (m_words->item(row)->checkState() == Qt::Checked)
            words.append(m_words->item(row)->data(Qt::UserRole).toString());
    return words;
}

QString WordChoice::shownText() const
{
    QStringList texts;
    for (int row = 0; row < m_words->rowCount(); ++row)
        if (m_words->item(row)->checkState() == Qt::Checked)
            texts.append(m_words->item(row)->text());
    return texts.isEmpty() ? tr("Choose") : texts.join(u", "_s);
}

void WordChoice::toggle(int row)
{
    QStandardItem *item = m_words->item(row);
    if (!item)
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    setToolTip(shownText());
    setAccessibleDescription(shownText());
    update();
    Q_EMIT changed();
}

// The list stays open while words are ticked.
bool WordChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view()->viewport() && event->type() == QEvent::MouseButtonRelease) {
        toggle(view()->indexAt(static_cast<QMouseEvent *>(event)->pos()).row());
        return true;
    }
    if (watched == view() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space)
            toggle(view()->currentIndex().row());
        else if (key == Qt::Key_Return || key == Qt::Key_Enter)
            hidePopup();
        else
            return QComboBox::eventFilter(watched, event);
        return true;
    }
    return QComboBox::eventFilter(watched, event);
}

// The wheel scrolls the form; keys open the list, they choose nothing by themselves.
void WordChoice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void WordChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        return showPopup();
    event->ignore();
}

void WordChoice::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    option.currentIcon = {};
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace kept
