// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/onecustomer.h"

#include <QDesktopServices>
#include <QTest>
#include <QUuid>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace kept::test {

namespace {

void fill(TestDatabase &store)
{
    store.execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (1, 'Ana Duarte', 'ana', 'Specialist')"_s);
    store.execute(
        u"INSERT INTO account (id, name, name_key, type, language) VALUES (1, '<img src=x>', 'img src x', 'Person', 'cs')"_s);
    store.execute(u"INSERT INTO contact (id, account_id, name, name_key, role, time_zone) VALUES "
                  "(1, 1, '<img src=x>', 'img src x', 'Borrower', 'America/Denver'), "
                  "(2, 1, 'Martin Holt', 'martin holt', 'Guarantor', 'Asia/Tokyo')"_s);
    store.execute(
        u"INSERT INTO contact_point (id, contact_id, kind, value, is_mobile, is_workplace) VALUES "
        "(1, 1, 'Phone', '+13035550142', 1, 0), (2, 1, 'Phone', '+13035550163', 0, 0), (3, 2, 'Phone', '+12125550186', 1, 0)"_s);
    store.execute(
        u"INSERT INTO financial_account (id, account_id, financial_account_number, type, currency_iso_code, plan_count, "
        "open_plan_count, initial_due_amount, current_due_amount, total_fees_amount, total_payments_received, promised_amount, "
        "disputed_amount, past_due_since, paused_days, plan_status) VALUES "
        "(1, 1, '4000-1180', 'CreditCard', 'USD', 1, 1, 156000, 125000, 6500, 31000, 0, 12000, '2025-12-03', 0, "
        "'PromiseBroken'), "
        "(2, 1, 'LN-7702', 'Loan', 'USD', 1, 0, 5000, 0, 0, 5000, 0, 0, NULL, 0, 'Close')"_s);
    store.execute(u"INSERT INTO collection_plan_reason (id, code, name, is_active) VALUES (1, 'CPR01', 'Missed payments', 1)"_s);
    store.execute(
        u"INSERT INTO collection_plan (id, name, account_id, contact_id, financial_account_id, collection_plan_reason_id, "
        "owner_user_id, status, currency_iso_code, initial_due_amount, current_due_amount, total_fees_amount, "
        "total_payments_received, past_due_since, paused_days, is_closed, promised_amount, disputed_amount) VALUES "
        "(1, 'CP-000001', 1, 1, 1, 1, 1, 'PromiseBroken', 'USD', 156000, 125000, 6500, 31000, '2025-12-03', 0, 0, 0, 12000), "
        "(2, 'CP-000002', 1, 1, 2, 1, 1, 'Close', 'USD', 5000, 0, 0, 5000, '2025-01-01', 0, 1, 0, 0)"_s);
    store.execute(
        u"INSERT INTO collection_plan_item (id, collection_plan_id, kind, name, due_date, currency_iso_code, principal_amount, "
        "interest_amount, fees_amount, paid_principal, disputed_amount, status) VALUES "
        "(1, 1, 'Instalment', 'Instalment 14', '2025-12-03', 'USD', 51240, 4760, 4000, 20000, 0, 'Pending'), "
        "(2, 1, 'Instalment', 'Instalment 15', '2026-01-03', 'USD', 88380, 5120, 2500, 11000, 12000, 'Pending')"_s);
    store.execute(
        u"INSERT INTO promise_to_pay (id, collection_plan_id, slot, slot_limit, amount, currency_iso_code, type, status, "
        "received_amount, taken_by, taken_at, verdict_at) VALUES "
        "(1, 1, 1, 3, 40000, 'USD', 'Single', 'Broken', 0, 1, 1766000000000, 1768300000000), "
        "(2, 1, 2, 3, 20000, 'USD', 'Single', 'Kept', 20000, 1, 1764000000000, 1765000000000)"_s);
    store.execute(
        u"INSERT INTO promise_instalment (id, promise_id, collection_plan_id, part_number, due_date, amount, received_amount, "
        "deadline_at, status) VALUES (1, 1, 1, 1, '2026-01-12', 40000, 0, 1768300000000, 'Broken'), "
        "(2, 2, 1, 1, '2025-12-05', 20000, 20000, 1765000000000, 'Kept')"_s);
    store.execute(u"INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date, method, status, "
                  u"received_at) VALUES "
                  "(1, 1, 20000, 'USD', '2025-12-05', 'BankTransfer', 'Received', 1764930000000), "
                  "(2, 1, 11000, 'USD', '2026-01-15', 'DebitCard', 'Received', 1768480000000)"_s);
    store.execute(
        u"INSERT INTO interaction (id, collection_plan_id, account_id, contact_id, contact_point_id, channel, direction, "
        "started_at, ended_at, outcome, is_connected, is_conversation, is_right_party, performed_by) VALUES "
        "(901, 1, 1, 1, 1, 'Phone', 'Outbound', 1766100000000, 1766100300000, 'Talked', 1, 1, 1, 1), "
        "(902, 1, 1, 1, 2, 'Phone', 'Outbound', 1768400000000, 1768400030000, 'NoAnswer', 1, 0, 0, 1)"_s);
    // All this is written behind the program's back, under ids that would come next.
    store.execute(u"INSERT OR REPLACE INTO id_sequence (object, last) VALUES ('promise_to_pay', 900), "
                  "('promise_instalment', 900), ('payment', 900), ('payment_allocation', 900), ('collection_plan_item', 900), "
                  "('payment_schedule', 900), ('payment_schedule_item', 900), ('interaction', 2000)"_s);
}

} // namespace

OneCustomer::OneCustomer() : store(u"sqlite"_s)
{
    fill(store);
    DeskSettings settings;
    settings.location = store.location();
    settings.clock = &clock;
    settings.newCommandId = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    settings.zone = QTimeZone("America/Denver");
    settings.beat = std::chrono::milliseconds(50);
    desk = std::make_unique<Desk>(settings);
    desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Specialist});
    const auto opened = desk->open(Existence::MustExist);
    if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 60'000))
        qFatal("the desk did not open");
    QDesktopServices::setUrlHandler(u"tel"_s, this, "take");
}

OneCustomer::~OneCustomer()
{
    QDesktopServices::unsetUrlHandler(u"tel"_s);
}

void keepPicture(QWidget &widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("KEPT_GALLERY"); !folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

void OneCustomer::addSupervisor()
{
    store.execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (2, 'Vera Lind', 'vera', 'Supervisor')"_s);
}

void OneCustomer::addIdentity()
{
    store.execute(u"UPDATE contact SET birthdate = '1971-05-03', postal_code = '80202' WHERE id = 1"_s);
}

void OneCustomer::allowPromises(int count)
{
    store.execute(u"INSERT INTO policy (id, scope, scope_id, maximum_promises) VALUES (77, 'Plan', 1, %1)"_s.arg(count));
}

} // namespace kept::test
