// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/view/findingtext.h"
#include "tests/support/testdatabase.h"
#include "tests/ui/lightlook.h"

#include <QPixmap>

namespace kept::test {

/// 2026-01-15 18:00 UTC: 11:00 in Denver, where the customer lives.
constexpr qint64 lateMorning = testNow + 3 * 3'600'000;
/// 2026-01-16 04:00 UTC: 21:00 in Denver, when calls have just closed.
constexpr qint64 evening = testNow + 13 * 3'600'000;

/// A file with one customer, two accounts, a borrower with two numbers and a guarantor, and a desk on it.
class OneCustomer final : public QObject
{
    Q_OBJECT

public:
    OneCustomer();
    ~OneCustomer() override;

    FixedClock clock{lateMorning};
    TestDatabase store;
    std::unique_ptr<Desk> desk;
    AccountId customer = AccountId::fromValue(1);
    PlanId plan = PlanId::fromValue(1);
    /// Numbers that were handed to the telephone program.
    QStringList dialled;

    Wording wording() const { return {QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/Denver")}; }
    /// User 2, Vera Lind.
    void addSupervisor();
    /// What the customer is asked to show who they are: born 3 May 1971, postal code 80202.
    void addIdentity();
    /// How many promises count on the plan at once.
    void allowPromises(int count);
    qint64 interactions() { return store.integer(QStringLiteral("SELECT COUNT(*) FROM interaction")); }

public Q_SLOTS:
    void take(const QUrl &url) { dialled.append(url.path()); }

private:
    OwnSettings m_settings;
};

/// Keeps a picture of the widget in the folder that KEPT_GALLERY names, if it is set.
void keepPicture(QWidget &widget, const QString &name);

} // namespace kept::test
