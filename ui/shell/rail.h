// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

class QVBoxLayout;

namespace kept {

/// One place of the rail: an icon above its word.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// How high it may be, in pixels; low ones have no room for the word.
    void setRoom(int room);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_iconName;
    bool m_compact = false;
    int m_height = 0;
};

/// The places of the program, down the leading edge.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Top, Bottom };

    explicit Rail(QWidget *parent = nullptr);
    QAbstractButton *add(const QString &id, const QString &iconName, const QString &text, Place place);
    void setCurrent(const QString &id);
    void clear();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitToWindow();
    int roomOf(int each) const;

    QVBoxLayout *m_layout;
    QList<std::pair<QString, RailButton *>> m_buttons;
    QButtonGroup m_group;
    int m_topCount = 0;
};

} // namespace kept
