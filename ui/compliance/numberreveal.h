// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"

#include <QAction>
#include <QObject>

#include <set>

namespace kept {

/// A number or address that is on a page in part only.
struct MaskedNumber
{
    AccountId customer = AccountId::fromValue(0);
    std::optional<ContactId> person;
    ContactPointId point = ContactPointId::fromValue(0);
    QString value;
};

/// The action that shows what is masked in the row that is chosen. That somebody looked is on record before it is shown; where it
/// can't be recorded, nothing is shown.
class NumberReveal final : public QObject
{
    Q_OBJECT

public:
    /// The action works by its key wherever the keyboard is on that page.
    NumberReveal(Desk &desk, QWidget *page);

    QAction *action() const { return m_action; }
    /// The number of the row that is chosen; none where it has none.
    void setChosen(std::optional<MaskedNumber> number);
    bool isShown(std::optional<ContactPointId> point) const { return point && m_shown.contains(*point); }
    /// From now on everything is masked again.
    void forget();

Q_SIGNALS:
    /// It is on record: the number may be seen.
    void revealed(const kept::MaskedNumber &number);
    void failed(const kept::Error &error);

private:
    void reveal();
    void offer();

    Desk &m_desk;
    QAction *m_action;
    std::optional<MaskedNumber> m_chosen;
    std::set<ContactPointId> m_shown;
};

} // namespace kept
