// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>

namespace kept {

/// Something a search found, as a line of the list below the field.
struct SearchHit
{
    QString iconName;
    QString title;
    QString detail;
    int kind = 0; ///< ObjectKind as int
    qint64 id = 0;
    qint64 customer = 0; ///< whose it is
};

/// The field that searches everything, with its list of hits; complete by keyboard, the field keeps the focus.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    ~SearchField() override;
    /// The hits of a text; ignored when the field has moved on to another.
    void showHits(const QString &searched, const QList<SearchHit> &hits);
    /// Forgets what was typed and found: somebody else sits down here.
    void forget();

Q_SIGNALS:
    /// The search is left, and nothing is there any more that had the keyboard before it.
    void left();
    /// The text to search for, after typing has paused.
    void searched(const QString &text);
    void chosen(const kept::SearchHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    QSize sizeHint() const override;

private:
    void choose(const QModelIndex &index);
    void giveBack();
    void fitToText();
    void placeList();

    QTimer *m_pause;
    QPointer<QWidget> m_before; ///< had the keyboard before
    QPointer<QListView> m_list;
    QStandardItemModel m_hits;
};

} // namespace kept
