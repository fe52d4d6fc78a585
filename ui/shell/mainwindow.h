// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/statuscells.h"

#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace kept {

class KeyButton;
class Notice;

/// The frame of the program: rail, search, pages and status line. What the pages do is their own business.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    /// A page of the rail, reached by its button and by Alt and its number.
    void addPage(const QString &id, const QString &iconName, const QString &text, QWidget *page,
                 Rail::Place place = Rail::Place::Top);
    /// A page that others lead to.
    void addInnerPage(const QString &id, QWidget *page, const QString &railId);
    void showPage(const QString &id);
    /// Takes every page away, and with them their actions: another store is opened.
    void clearPages();
    QString currentPage() const { return m_current; }
    QWidget *page(const QString &id) const;
    /// A strip between search and pages, whichever page is shown; it stays the caller's to delete.
    void addStrip(QWidget *strip);
    /// A page without rail, search and status line: the first screen.
    void showAlone(QWidget *page);

    SearchField *search() const { return m_search; }
    StatusCells *status() const { return m_status; }
    Notice *notice() const { return m_notice; }
    /// Who works here, with what can be done about it; without a name there is nobody.
    void setUserMenu(const QString &name, const QList<QAction *> &actions);
    /// What the clock at the top says.
    void setClock(const QString &date, const QString &time);

Q_SIGNALS:
    void pageShown(const QString &id);
    void helpAsked();

private:
    struct Page
    {
        QWidget *widget;
        QWidget *frame; ///< in which it scrolls
        QString railId;
    };
    QList<QAction *> m_goActions;
    QVBoxLayout *m_rows = nullptr;
    QWidget *makeTop();
    QWidget *addScrolled(QWidget *page);

    Rail *m_rail;
    SearchField *m_search;
    StatusCells *m_status;
    Notice *m_notice;
    QLabel *m_date = nullptr;
    QLabel *m_time = nullptr;
    KeyButton *m_user = nullptr;
    QMenu *m_userMenu = nullptr;
    QWidget *m_top;
    QStackedWidget *m_outer;
    QStackedWidget *m_pages;
    QHash<QString, Page> m_known;
    QString m_current;
    int m_railCount = 0;
};

} // namespace kept
