// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/amounts.h"
#include "models/demo/drafts.h"

#include <algorithm>

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How far behind a plan is.
enum class Standing { NotYetDue, Early, Middle, Late, Severe };

struct Terms
{
    Product product;
    Currency currency;
    qint64 instalment;
    int rateBasisPoints;
    QString itemKind;
};

int drawDaysPastDue(Draws &draws, Standing standing)
{
    switch (standing) {
    case Standing::NotYetDue: return 0;
    case Standing::Early: return draws.between(1, 30);
    case Standing::Middle: return draws.between(31, 60);
    case Standing::Late: return draws.between(61, 90);
    case Standing::Severe: return draws.percent(70) ? draws.between(91, 180) : draws.between(181, 420);
    }
    return 0;
}

enum class LateFee { Charged, None };

ItemDraft drawItem(Draws &draws, const Terms &terms, QDate due, LateFee fee)
{
    ItemDraft item;
    item.due = due;
    item.charged[0] = terms.instalment - terms.instalment * draws.below(12) / 100;
    item.charged[1] = item.charged[0] * terms.rateBasisPoints / 12 / 1'000;
    if (fee == LateFee::Charged && draws.percent(60))
        item.charged[2] = worthOf(draws.between(12, 38), terms.currency);
    if (terms.product == Product::Invoices)
        item.charged[3] = item.charged[0] / 5;
    return item;
}

/// The items from the oldest that is paid to the last one, of which `unpaid` on are not paid.
struct Statements
{
    std::vector<ItemDraft> items;
    size_t unpaid = 0;
};

Statements drawItems(Draws &draws, const Terms &terms, QDate today, int daysPastDue)
{
    Statements all;
    const QDate oldest = daysPastDue > 0 ? today.addDays(-daysPastDue) : today.addDays(draws.between(1, 25));
    const int paid = draws.below(5);
    for (int month = paid; month > 0; --month)
        all.items.push_back(
            drawItem(draws, terms, oldest.addMonths(-month), draws.percent(15) ? LateFee::Charged : LateFee::None));
    all.unpaid = all.items.size();
    const bool hasNext = draws.percent(55);
    for (int month = 0; month < 15; ++month) {
        const QDate due = oldest.addMonths(month);
        const bool isAhead = due > today;
        if (isAhead && month > 0 && !hasNext)
            break;
        all.items.push_back(drawItem(draws, terms, due, isAhead ? LateFee::None : LateFee::Charged));
        if (isAhead)
            break;
    }
    return all;
}

QString drawMethod(Draws &draws)
{
    static const QStringList methods{u"BankTransfer"_s, u"DebitCard"_s, u"DirectDebit"_s, u"Cheque"_s, u"Cash"_s};
    return methods.at(draws.weighted({46, 28, 18, 5, 3}));
}

PaymentDraft drawPayment(Draws &draws, qint64 amount, QDate near, QDate today)
{
    PaymentDraft payment;
    payment.amount = amount;
    payment.method = drawMethod(draws);
    payment.valueDate = std::min(near.addDays(draws.percent(70) ? -draws.below(9) : draws.below(20)), today.addDays(-1));
    return payment;
}

// Money that pays exactly the paid items and perhaps part of the oldest unpaid one.
void drawPayments(Draws &draws, const Statements &statements, QDate today, PlanDraft *plan)
{
    for (size_t i = 0; i < statements.unpaid; ++i) {
        const qint64 whole = statements.items[i].chargedSum();
        const qint64 first = draws.percent(3) ? whole / 3 : 0;
        if (first > 0)
            plan->payments.push_back(drawPayment(draws, first, statements.items[i].due, today));
        plan->payments.push_back(drawPayment(draws, whole - first, statements.items[i].due, today));
    }
    if (statements.unpaid == statements.items.size() || statements.items[statements.unpaid].due >= today || !draws.percent(28))
        return;
    const ItemDraft &oldest = statements.items[statements.unpaid];
    const qint64 part = oldest.chargedSum() * draws.between(10, 80) / 100;
    if (part > 0)
        plan->payments.push_back(drawPayment(draws, part, oldest.due.addDays(1), today));
}

// Disputed is what the customer does not owe by their own word; the oldest item may have been paid in part.
void addDisputes(Draws &draws, size_t oldestUnpaid, const Terms &terms, QDate today, PlanDraft *plan)
{
    if (!draws.perMille(terms.product == Product::Invoices ? 227 : 30))
        return;
    static const QStringList kinds{u"WrongAmount"_s, u"AlreadyPaid"_s, u"NotMine"_s, u"GoodsOrService"_s};
    DisputeDraft dispute;
    dispute.item = oldestUnpaid;
    dispute.kind = kinds.at(draws.below(static_cast<int>(kinds.size())));
    dispute.amount = std::max<qint64>(1, plan->items[oldestUnpaid].chargedSum() * draws.between(5, 20) / 100);
    dispute.received = today.addDays(-draws.between(1, 50));
    const bool isOpen = draws.percent(70);
    dispute.status = isOpen ? u"Open"_s : u"Resolved"_s;
    if (isOpen)
        plan->items[oldestUnpaid].disputed = dispute.amount;
    else
        dispute.resolved = std::min(dispute.received.addDays(12), today);
    dispute.outcome = isOpen ? QString() : u"Rejected"_s;
    plan->disputes.push_back(dispute);
}

// What open promises expect stands on the items, the oldest first.
void promiseItems(PlanDraft *plan)
{
    qint64 left = plan->promised();
    for (ItemDraft &item : plan->items) {
        item.promised = std::min(left, item.unpaid());
        left -= item.promised;
    }
}

PlanDraft drawOwner(Draws &draws, const Setting &setting, int daysPastDue)
{
    static const QStringList segments{u"Pre-due"_s, u"Early reminder"_s, u"Call"_s, u"Intensive"_s, u"Recovery"_s};
    PlanDraft plan;
    plan.specialist = draws.percent(86) ? draws.below(setting.specialists) : -1;
    plan.team = daysPastDue > 60 ? 1 : 0;
    plan.isWithAgency = daysPastDue > 120 && draws.percent(30);
    plan.segment = segments.at(daysPastDue == 0 ? 0 : daysPastDue <= 15 ? 1 : daysPastDue <= 60 ? 2 : daysPastDue <= 120 ? 3 : 4);
    plan.riskScore = std::min(9900, daysPastDue * 40 + draws.below(4000));
    plan.reason = draws.weighted({62, 10, 9, 12, 7});
    plan.status = daysPastDue == 0 || draws.percent(30) ? u"New"_s : u"InProgress"_s;
    return plan;
}

PlanDraft draftOpenPlan(const Setting &setting, const Region &region, qint64 number, const Terms &terms)
{
    Draws draws(setting.seed, Series::Plan, number);
    const auto standing = static_cast<Standing>(draws.weighted({12, 40, 20, 11, 17}));
    const int days = drawDaysPastDue(draws, standing);
    PlanDraft plan = drawOwner(draws, setting, days);
    plan.itemKind = terms.itemKind;
    const Statements statements = drawItems(draws, terms, setting.today, days);
    plan.items = statements.items;
    plan.openedOn = plan.items.front().due;
    drawPayments(draws, statements, setting.today, &plan);
    allocate(&plan);
    addDisputes(draws, statements.unpaid, terms, setting.today, &plan);
    if (days > 0)
        addPromises(setting, region, number, &plan);
    for (PaymentDraft &payment : plan.payments)
        payment.receivedAt = instantAt(region, payment.valueDate, 12 * 60);
    allocate(&plan);
    promiseItems(&plan);
    return plan;
}

PlanDraft draftClosedPlan(const Setting &setting, const Region &region, qint64 number, const Terms &terms)
{
    Draws draws(setting.seed, Series::Plan, -number - 1);
    PlanDraft plan = drawOwner(draws, setting, 0);
    plan.itemKind = terms.itemKind;
    plan.isClosed = true;
    plan.status = u"Close"_s;
    const QDate last = setting.today.addDays(-draws.between(200, 700));
    const int count = draws.between(1, 5);
    for (int month = count; month > 0; --month)
        plan.items.push_back(drawItem(draws, terms, last.addMonths(-month), LateFee::Charged));
    for (const ItemDraft &item : plan.items)
        plan.payments.push_back(drawPayment(draws, item.chargedSum(), last, setting.today));
    if (draws.percent(4)) // paid too much: kept as credit
        plan.payments.back().amount += worthOf(draws.between(1, 40), terms.currency);
    for (PaymentDraft &payment : plan.payments) {
        payment.receivedAt = instantAt(region, payment.valueDate, 12 * 60);
        plan.closedOn = plan.closedOn.isValid() ? std::max(plan.closedOn, payment.valueDate) : payment.valueDate;
    }
    plan.openedOn = plan.items.front().due;
    allocate(&plan);
    return plan;
}

struct ProductWords
{
    QString type, name, prefix, itemKind;
};

ProductWords wordsOf(Product product)
{
    switch (product) {
    case Product::Card: return {u"CreditCard"_s, u"Everyday card"_s, u"CC"_s, u"Statement"_s};
    case Product::PersonalLoan: return {u"Loan"_s, u"Personal loan"_s, u"PL"_s, u"Instalment"_s};
    case Product::CarLoan: return {u"AutoLoan"_s, u"Car finance"_s, u"CF"_s, u"Instalment"_s};
    case Product::Invoices: return {u"InvoiceAccount"_s, u"Trade account"_s, u"TA"_s, u"Invoice"_s};
    case Product::HomeLoan: return {u"Mortgage"_s, u"Home loan"_s, u"HL"_s, u"Instalment"_s};
    }
    return {};
}

Product drawProduct(Draws &draws, const CustomerDraft &customer)
{
    if (customer.type == u"Organization")
        return draws.percent(80) ? Product::Invoices : Product::CarLoan;
    static constexpr std::array products{Product::Card, Product::PersonalLoan, Product::CarLoan, Product::Invoices,
                                         Product::HomeLoan};
    return products[static_cast<size_t>(draws.weighted({50, 27, 15, 2, 6}))];
}

} // namespace

FinancialAccountDraft draftAccount(const Setting &setting, const CustomerDraft &customer, qint64 number)
{
    Draws draws(setting.seed, Series::Account, number);
    const Currency currency = currencyOf(*customer.region);
    const Product product = drawProduct(draws, customer);
    const ProductWords words = wordsOf(product);
    const Terms terms{product, currency, drawInstalment(draws, product, currency),
                      product == Product::Invoices ? 0 : draws.between(380, 2190), words.itemKind};
    FinancialAccountDraft account;
    account.type = words.type;
    account.product = words.name;
    account.number = u"%1-%2"_s.arg(words.prefix).arg(40'000'000 + number * 7 + draws.below(7));
    account.opened = setting.today.addDays(-draws.between(1100, 3600));
    account.rateBasisPoints = terms.rateBasisPoints;
    account.hasSecondParty = draws.percent(19);
    if (product == Product::Card)
        account.limit = worthOf(draws.between(10, 200) * 100, currency);
    if (draws.percent(17))
        account.plans.push_back(draftClosedPlan(setting, *customer.region, number, terms));
    if (account.plans.empty() || draws.percent(80))
        account.plans.push_back(draftOpenPlan(setting, *customer.region, number, terms));
    for (const PlanDraft &plan : account.plans)
        account.balance += plan.due();
    account.balance += terms.instalment * draws.between(2, 30);
    return account;
}

void allocate(PlanDraft *plan)
{
    for (ItemDraft &each : plan->items)
        each.paid = {};
    std::vector<size_t> order(plan->payments.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return plan->payments[a].valueDate < plan->payments[b].valueDate; });
    constexpr std::array<size_t, 4> components{2, 3, 1, 0}; // fees, tax, interest, principal
    size_t item = 0;
    size_t component = 0;
    for (const size_t index : order) {
        PaymentDraft &payment = plan->payments[index];
        payment.allocations.clear();
        for (qint64 left = payment.amount; left > 0 && item < plan->items.size();) {
            ItemDraft &open = plan->items[item];
            const size_t which = components[component];
            const qint64 share = std::min(left, open.charged[which] - open.paid[which]);
            if (share > 0)
                payment.allocations.push_back({item, which, share});
            open.paid[which] += share;
            left -= share;
            if (open.paid[which] < open.charged[which])
                continue;
            component = (component + 1) % components.size();
            item += component == 0 ? 1 : 0;
        }
    }
}

qint64 PlanDraft::due() const
{
    qint64 sum = 0;
    for (const ItemDraft &item : items)
        sum += item.unpaid();
    return sum;
}

qint64 PlanDraft::promised() const
{
    qint64 sum = 0;
    for (const PromiseDraft &promise : promises)
        for (const PartDraft &part : promise.parts)
            sum += part.status == u"Open" ? part.amount - part.received : 0;
    return sum;
}

qint64 PlanDraft::disputed() const
{
    qint64 sum = 0;
    for (const DisputeDraft &dispute : disputes)
        sum += dispute.status == u"Open" ? dispute.amount : 0;
    return sum;
}

std::optional<QDate> PlanDraft::pastDueSince() const
{
    for (const ItemDraft &item : items)
        if (item.unpaid() > 0)
            return item.due;
    return std::nullopt;
}

std::optional<QDate> PlanDraft::nextPromise() const
{
    std::optional<QDate> next;
    for (const PromiseDraft &promise : promises)
        for (const PartDraft &part : promise.parts)
            if (part.status == u"Open")
                next = next ? std::min(*next, part.due) : part.due;
    return next;
}

} // namespace kept::demo
