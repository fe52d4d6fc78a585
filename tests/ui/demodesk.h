// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/view/findingtext.h"
#include "tests/support/testdatabase.h"
#include "tests/ui/lightlook.h"

class QTreeView;

namespace kept::test {

enum class Portfolio { Demo, Empty };

/// A file with the made-up portfolio, small, and a desk on it; settings that a page remembers go to a temporary folder.
class DemoDesk final
{
public:
    explicit DemoDesk(Portfolio portfolio = Portfolio::Demo);

    FixedClock clock{testNow};
    TestDatabase store;
    std::unique_ptr<Desk> desk;

    Wording wording() const { return {QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()}; }
    qint64 count(const QString &what) { return store.integer(QStringLiteral("SELECT count(*) FROM ") + what); }

private:
    OwnSettings m_settings;
};

/// Whether a label with just this text can be seen.
bool showsText(const QWidget &widget, const QString &text);
/// Whether a label that contains this text can be seen.
bool mentions(const QWidget &widget, const QString &text);
/// The first text in these columns that has no room in its cell; empty where all can be read.
QString cutCell(const QTreeView &view, const QList<int> &columns);
/// The first finding beside a field that has no room; empty where all can be read.
QString cutFinding(const QWidget &widget);

} // namespace kept::test
