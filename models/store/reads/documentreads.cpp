// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/documentreads.h"

#include "models/store/housedeadlinesrepository.h"
#include "models/store/reads/financialaccountreads.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto columns = "p.id, p.account_id, p.name, a.name, a.language, "_L1;
constexpr auto joined = " JOIN collection_plan p ON p.id = %1.collection_plan_id JOIN account a ON a.id = p.account_id "
                        "WHERE p.deleted_at IS NULL AND p.is_closed = 0 AND %1.deleted_at IS NULL "_L1;
constexpr auto unsent =
    "AND NOT EXISTS (SELECT 1 FROM document d WHERE d.about_id = %1.id AND d.template = ? AND d.deleted_at IS NULL)"_L1;

QString onPlan(QLatin1StringView alias)
{
    return (QString(joined) + unsent).arg(alias);
}

// What came with an import was confirmed by the system it came from.
SqlText confirmedPromises()
{
    return SqlText(u"SELECT "_s + columns +
                       u"r.id, r.amount, r.currency_iso_code, MIN(i.due_date), r.taken_at FROM promise_to_pay r "
                       "JOIN promise_instalment i ON i.promise_id = r.id"_s +
                       onPlan("r"_L1) + u" AND r.status = 'Open' AND r.created_import_id IS NULL"_s,
                   nameOf(DocumentKind::PromiseConfirmation));
}

SqlText remindedPromises(QDate today, int leadDays)
{
    return SqlText(u"SELECT "_s + columns +
                       u"i.id, i.amount - i.received_amount, r.currency_iso_code, i.due_date, r.taken_at "
                       "FROM promise_to_pay r JOIN promise_instalment i ON i.promise_id = r.id"_s +
                       onPlan("i"_L1) + u" AND i.status = 'Open' AND r.status = 'Open' AND i.due_date BETWEEN ? AND ?"_s,
                   nameOf(DocumentKind::PromiseReminder), today, today.addDays(leadDays));
}

SqlText confirmedPaymentPlans()
{
    return SqlText(u"SELECT "_s + columns +
                       u"s.id, s.amount, s.currency_iso_code, MIN(i.due_date), s.activated_at "
                       "FROM payment_schedule s JOIN payment_schedule_item i ON i.payment_schedule_id = s.id"_s +
                       onPlan("s"_L1) + u" AND s.status = 'Active' AND s.created_import_id IS NULL"_s,
                   nameOf(DocumentKind::PaymentPlanConfirmation));
}

SqlText remindedInstalments(QDate today, int leadDays)
{
    return SqlText(u"SELECT "_s + columns +
                       u"i.id, i.amount - i.received_amount, s.currency_iso_code, i.due_date, s.activated_at "
                       "FROM payment_schedule s JOIN payment_schedule_item i ON i.payment_schedule_id = s.id"_s +
                       onPlan("i"_L1) + u" AND i.status = 'Open' AND s.status = 'Active' AND i.due_date BETWEEN ? AND ?"_s,
                   nameOf(DocumentKind::InstalmentReminder), today, today.addDays(leadDays));
}

struct Source
{
    DocumentKind kind;
    SqlText text;
    QString record; ///< what the document is about
    bool grouped;
};

std::vector<Source> sources(QDate today, int leadDays)
{
    return {{DocumentKind::PromiseConfirmation, confirmedPromises(), u"r"_s, true},
            {DocumentKind::PaymentPlanConfirmation, confirmedPaymentPlans(), u"s"_s, true},
            {DocumentKind::PromiseReminder, remindedPromises(today, leadDays), u"i"_s, false},
            {DocumentKind::InstalmentReminder, remindedInstalments(today, leadDays), u"i"_s, false}};
}

// A confirmation waits from the day it was agreed, a reminder from some days before it falls due.
WaitingDocument documentOf(const Row &row, const Source &source, int leadDays)
{
    constexpr qint64 day = 86'400'000;
    const QDate dueDate = row.date(8);
    const QDate agreed = QDate(1970, 1, 1).addDays(row.integer(9) / day);
    return {source.kind,       row.integer(5),
            row.id<PlanId>(0), row.id<AccountId>(1),
            row.text(2),       row.text(3),
            row.text(4),       row.money(6, row.currency(7)),
            dueDate,           source.grouped ? agreed : dueDate.addDays(-leadDays)};
}

SettledDocument settledOf(const Row &row)
{
    return {row.integer(0),
            fromName<DocumentKind>(row.text(1)).value_or(DocumentKind::PromiseConfirmation),
            row.isNull(8) ? DocumentFate::Withdrawn : DocumentFate::Sent,
            row.id<PlanId>(2),
            row.id<AccountId>(3),
            row.text(4),
            row.text(5),
            row.text(6),
            fromName<Channel>(row.text(7)),
            row.integer(9),
            row.text(10),
            row.text(11)};
}

} // namespace

Result<std::vector<WaitingDocument>> waitingDocuments(Database &database, const WaitingDocuments &which)
{
    KEPT_TRY(const HouseDeadlines deadlines, houseDeadlines(database));
    const int leadDays = deadlines.reminderLeadDays;
    std::vector<WaitingDocument> found;
    for (Source &source : sources(which.today, leadDays)) {
        if (which.kind && *which.kind != source.kind)
            continue;
        SqlText &text = source.text;
        if (which.plan)
            text.add(u" AND p.id = ?"_s, which.plan->value());
        if (which.customer)
            text.add(u" AND p.account_id = ?"_s, which.customer->value());
        if (which.about)
            text.add(u" AND %1.id = ?"_s.arg(source.record), *which.about);
        text.add(scopeCondition(which.scope));
        if (source.grouped)
            text.add(u" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 10"_s);
        text.add(u" ORDER BY 9, 6 LIMIT ?"_s, qint64(which.limit));
        KEPT_TRY(const auto some, allOf(database, text, [&](const Row &row) { return documentOf(row, source, leadDays); }));
        found.insert(found.end(), some.begin(), some.end());
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const WaitingDocument &a, const WaitingDocument &b) { return a.sendOn < b.sendOn; });
    return found;
}

Result<DocumentFate> documentFate(Database &database, DocumentKind kind, qint64 about)
{
    Query query(database, u"SELECT sent_at FROM document WHERE about_id = ? AND template = ? AND deleted_at IS NULL"_s);
    query.bind(about).bind(nameOf(kind));
    KEPT_TRY(const auto fates,
             query.all([](const Row &row) { return row.isNull(0) ? DocumentFate::Withdrawn : DocumentFate::Sent; }));
    return fates.empty() ? DocumentFate::None : fates.front();
}

Result<std::vector<SettledDocument>> settledDocuments(Database &database, const SettledDocuments &which)
{
    SqlText text(u"SELECT d.id, d.template, p.id, p.account_id, p.name, a.name, d.language, d.sent_by, d.sent_at, d.created_at, "
                 "u.name, d.note FROM document d JOIN collection_plan p ON p.id = d.collection_plan_id "
                 "JOIN account a ON a.id = p.account_id LEFT JOIN app_user u ON u.id = d.created_by "
                 "WHERE d.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    if (which.id)
        text.add(u" AND d.id = ?"_s, *which.id);
    if (which.customer)
        text.add(u" AND d.account_id = ?"_s, which.customer->value());
    text.add(scopeCondition(which.scope));
    text.add(u" ORDER BY d.created_at DESC, d.id DESC LIMIT ?"_s, qint64(which.limit));
    return allOf(database, text, settledOf);
}

} // namespace kept
