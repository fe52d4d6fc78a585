// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/paymentreads.h"

#include "models/domain/catalogue.h"
#include "models/domain/namekey.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto stands = "(m.reverses_id IS NULL AND m.status <> 'Reversed')"_L1;

PaymentRow readPayment(const Row &row)
{
    PaymentRow payment;
    payment.id = row.id<PaymentId>(0);
    payment.number = humanNumber(ObjectKind::Payment, row.integer(0));
    payment.plan = row.id<PlanId>(1);
    payment.customer = row.id<AccountId>(2);
    payment.planName = row.text(3);
    payment.customerName = row.text(4);
    payment.currency = row.currency(5);
    payment.amount = row.money(6, payment.currency);
    payment.allocated = row.money(7, payment.currency);
    payment.valueDate = row.date(8);
    payment.method = row.text(9);
    payment.externalId = row.text(10);
    payment.status = row.text(11);
    payment.reverses = row.optionalId<PaymentId>(12);
    payment.receivedAt = row.optionalInteger(13);
    return payment;
}

SqlText textCondition(const QString &text)
{
    const QString like = likeAnywhere(text.toLower());
    SqlText any(
        u" AND (a.name_key LIKE ? ESCAPE '!' OR LOWER(p.name) LIKE ? ESCAPE '!' OR LOWER(m.external_id) LIKE ? ESCAPE '!'"_s,
        likeAnywhere(nameKey(text)), like, like);
    if (const auto payment = idOfHumanNumber(ObjectKind::Payment, text))
        any.add(u" OR m.id = ?"_s, *payment);
    return any.add(u")"_s);
}

SqlText listed(const PaymentFilter &filter)
{
    SqlText text(u" FROM payment m JOIN collection_plan p ON p.id = m.collection_plan_id JOIN account a ON a.id = p.account_id "
                 "WHERE m.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    text.add(ownerCondition(filter.plan, filter.customer, filter.scope));
    if (filter.from)
        text.add(u" AND m.value_date >= ?"_s, *filter.from);
    if (filter.to)
        text.add(u" AND m.value_date <= ?"_s, *filter.to);
    if (const QString words = filter.text.trimmed(); !words.isEmpty())
        text.add(textCondition(words));
    return text;
}

std::vector<SortKey> keysOf(PaymentOrder order)
{
    const SortKey currency = SortKey::text(u"m.currency_iso_code"_s);
    const QString credit = u"CASE WHEN %1 THEN m.amount - m.allocated_amount ELSE 0 END"_s.arg(stands);
    const QString state = u"CASE WHEN m.reverses_id IS NOT NULL THEN 3 WHEN m.status = 'Reversed' THEN 2 "
                          "WHEN m.amount > m.allocated_amount THEN 0 ELSE 1 END"_s;
    switch (order) {
    case PaymentOrder::Latest:
    case PaymentOrder::ValueDate: return {{u"m.value_date"_s, SortKey::Kind::Date}};
    case PaymentOrder::Customer: return {SortKey::text(u"a.name_key"_s)};
    case PaymentOrder::Currency: return {currency};
    case PaymentOrder::Amount: return {currency, SortKey::number(u"m.amount"_s)};
    case PaymentOrder::OnItems: return {currency, SortKey::number(u"m.allocated_amount"_s)};
    case PaymentOrder::Credit: return {currency, SortKey::number(credit)};
    case PaymentOrder::State: return {SortKey::number(state)};
    case PaymentOrder::Plan: return {SortKey::text(u"p.name"_s)};
    case PaymentOrder::Method: return {SortKey::text(u"m.method"_s)};
    case PaymentOrder::Reference: return {SortKey::text(u"m.external_id"_s)};
    case PaymentOrder::Number: break;
    }
    return {};
}

Keyset keysetOf(PaymentOrder order, Qt::SortOrder direction)
{
    if (order == PaymentOrder::Latest)
        direction = Qt::DescendingOrder;
    std::vector<SortKey> keys = keysOf(order);
    keys.push_back(SortKey::number(u"m.id"_s));
    return {std::move(keys), direction};
}

} // namespace

Result<ListPage<PaymentRow>> paymentPage(Database &database, const PaymentFilter &filter, PaymentOrder order,
                                         Qt::SortOrder direction, const ListPart &part)
{
    const PagedSelect select{{u"m.id"_s, u"m.collection_plan_id"_s, u"p.account_id"_s, u"p.name"_s, u"a.name"_s,
                              u"m.currency_iso_code"_s, u"m.amount"_s, u"m.allocated_amount"_s, u"m.value_date"_s, u"m.method"_s,
                              u"m.external_id"_s, u"m.status"_s, u"m.reverses_id"_s, u"m.received_at"_s},
                             listed(filter),
                             keysetOf(order, direction)};
    return readPage(database, select, part, readPayment);
}

Result<std::vector<PaymentTotal>> paymentTotals(Database &database, const PaymentFilter &filter)
{
    SqlText text(u"SELECT m.currency_iso_code, count(*), CAST(sum(m.amount) AS BIGINT), CAST(sum(m.allocated_amount) AS BIGINT), "
                 "CAST(sum(m.amount - m.allocated_amount) AS BIGINT)"_s);
    text.add(listed(filter)).add(u" AND "_s + stands + u" GROUP BY m.currency_iso_code ORDER BY m.currency_iso_code"_s);
    return allOf(database, text, [](const Row &row) {
        const Currency currency = row.currency(0);
        return PaymentTotal{row.integer(1), row.money(2, currency), row.money(3, currency), row.money(4, currency)};
    });
}

} // namespace kept
