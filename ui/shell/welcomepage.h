// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/statustext.h"
#include "ui/look/appearance.h"

#include <QWidget>

#include <map>

class QAction;
class QVBoxLayout;

namespace kept {

class SegmentedChoice;

/// The ways into the program from its first screen.
enum class Start { Practice, Server, File, Import };

/// A desk that was open before.
struct RecentDesk
{
    QString location; ///< handed back when it is chosen
    QString title;
    QString iconName; ///< "file" or "server"
    StatusText state; ///< "Reachable", "Not found", or the date and size of a file
    bool isThere = true;
};

/// The first screen: practise, join a server, open a file, bring in a portfolio; recent desks; appearance.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Appearance &appearance, QWidget *parent = nullptr);

    /// Takes a way in away where it does not exist.
    void setOffered(Start start, bool offered);
    void setRecent(const QList<RecentDesk> &desks);

Q_SIGNALS:
    void chosen(kept::Start start);
    void recentChosen(const QString &location);
    void appearanceChosen(const kept::Appearance &appearance);

private:
    class Choice;
    class RecentRow;
    QWidget *makeTitle();
    QWidget *makeChoices();
    QWidget *makeRecent();
    QWidget *makeAppearance();
    QWidget *makeFoot();
    void addChoice(QVBoxLayout *rows, Start start, const QKeySequence &keys);
    SegmentedChoice *makeSegments(const QList<std::pair<int, QString>> &choices, int current);

    Appearance m_appearance;
    std::map<Start, Choice *> m_choices;
    QWidget *m_recentBox = nullptr;
    QVBoxLayout *m_recentRows = nullptr;
};

} // namespace kept
