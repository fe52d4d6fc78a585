// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/documentreads.h"

#include "models/domain/namekey.h"
#include "models/store/housedeadlinesrepository.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto joined = " JOIN collection_plan p ON p.id = %1.collection_plan_id JOIN account a ON a.id = p.account_id "
                        "WHERE p.deleted_at IS NULL AND p.is_closed = 0 AND %1.deleted_at IS NULL "_L1;
constexpr auto unsent =
    "AND NOT EXISTS (SELECT 1 FROM document d WHERE d.about_id = %1.id AND d.template = ? AND d.deleted_at IS NULL)"_L1;
constexpr auto selected = "SELECT p.id AS plan_id, p.account_id AS customer_id, p.name AS plan_name, a.name AS customer, "
                          "a.language AS language, a.name_key AS name_key, %1.id AS about, %2 AS amount, "
                          "%3.currency_iso_code AS currency, %4 AS due_date, %5 AS kind, %6 AS send_day"_L1;

/// Where documents of one kind come from.
struct Source
{
    DocumentKind kind;
    QString about;  ///< the alias of the table that holds what it is about: of an agreement or of one of its dates
    QString agreed; ///< the alias of the agreement, and when it was made
    QString agreedAt;
    SqlText text; ///< FROM and WHERE
    bool isReminder() const { return about != agreed; }
};

SqlText from(const QString &tables, const QString &about, const QString &condition, DocumentKind kind)
{
    return SqlText(u" FROM "_s + tables + (QString(joined) + unsent).arg(about) + condition, nameOf(kind));
}

SqlText dueFrom(SqlText text, QDate today, int leadDays)
{
    return text.add(u" AND i.status = 'Open' AND i.due_date BETWEEN ? AND ?"_s, today, today.addDays(leadDays));
}

// What came with an import was confirmed by the system it came from.
std::vector<Source> sources(const WaitingDocuments &which, int leadDays)
{
    const QString promises = u"promise_to_pay r JOIN promise_instalment i ON i.promise_id = r.id"_s;
    const QString paymentPlans = u"payment_schedule s JOIN payment_schedule_item i ON i.payment_schedule_id = s.id"_s;
    const QString promised = u"r.taken_at"_s;
    const QString activated = u"s.activated_at"_s;
    using enum DocumentKind;
    std::vector<Source> all{
        {PromiseConfirmation, u"r"_s, u"r"_s, promised,
         from(promises, u"r"_s, u" AND r.status = 'Open' AND r.created_import_id IS NULL"_s, PromiseConfirmation)},
        {PaymentPlanConfirmation, u"s"_s, u"s"_s, activated,
         from(paymentPlans, u"s"_s, u" AND s.status = 'Active' AND s.created_import_id IS NULL"_s, PaymentPlanConfirmation)},
        {PromiseReminder, u"i"_s, u"r"_s, promised,
         dueFrom(from(promises, u"i"_s, u" AND r.status = 'Open'"_s, PromiseReminder), which.today, leadDays)},
        {InstalmentReminder, u"i"_s, u"s"_s, activated,
         dueFrom(from(paymentPlans, u"i"_s, u" AND s.status = 'Active'"_s, InstalmentReminder), which.today, leadDays)}};
    std::erase_if(all, [&](const Source &source) { return which.kind && source.kind != *which.kind; });
    return all;
}

// A confirmation waits from the day it was agreed, a reminder from some days before it falls due; in days since 1970.
QString sendDay(const Dialect &dialect, const Source &source, int leadDays)
{
    if (source.isReminder())
        return dialect.daysBetween(u"'1970-01-01'"_s, u"i.due_date"_s) + u" - %1"_s.arg(leadDays);
    return u"COALESCE(%1, 0) / 86400000"_s.arg(source.agreedAt);
}

SqlText selectOf(const Dialect &dialect, const Source &source, const WaitingDocuments &which, int leadDays)
{
    const QString amount = source.isReminder() ? u"i.amount - i.received_amount"_s : source.about + u".amount"_s;
    const QString due = source.isReminder() ? u"i.due_date"_s : u"MIN(i.due_date)"_s;
    SqlText text(QString(selected).arg(source.about, amount, source.agreed, due, QString::number(static_cast<int>(source.kind)),
                                       sendDay(dialect, source, leadDays)));
    text.add(source.text);
    if (which.plan)
        text.add(u" AND p.id = ?"_s, which.plan->value());
    if (which.customer)
        text.add(u" AND p.account_id = ?"_s, which.customer->value());
    if (which.about)
        text.add(u" AND %1.id = ?"_s.arg(source.about), *which.about);
    text.add(scopeCondition(which.scope));
    return source.isReminder() ? text : text.add(u" GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, "_s + source.agreedAt);
}

SqlText waitingSource(const Dialect &dialect, const WaitingDocuments &which, int leadDays)
{
    SqlText text(u" FROM ("_s);
    QString separator;
    for (const Source &source : sources(which, leadDays)) {
        text.add(separator).add(selectOf(dialect, source, which, leadDays));
        separator = u" UNION ALL "_s;
    }
    text.add(u") w WHERE 1 = 1"_s);
    if (const QString words = which.text.trimmed(); !words.isEmpty())
        text.add(u" AND (w.name_key LIKE ? ESCAPE '!' OR LOWER(w.plan_name) LIKE ? ESCAPE '!')"_s, likeAnywhere(nameKey(words)),
                 likeAnywhere(words.toLower()));
    return text;
}

Keyset waitingOrder(WaitingOrder order, Qt::SortOrder direction)
{
    std::vector<SortKey> keys;
    switch (order) {
    case WaitingOrder::Since: keys = {SortKey::number(u"w.send_day"_s)}; break;
    case WaitingOrder::Customer: keys = {SortKey::text(u"w.name_key"_s)}; break;
    case WaitingOrder::Kind: break;
    case WaitingOrder::Currency: keys = {SortKey::text(u"w.currency"_s)}; break;
    case WaitingOrder::Amount: keys = {SortKey::text(u"w.currency"_s), SortKey::number(u"w.amount"_s)}; break;
    case WaitingOrder::Due: keys = {{u"w.due_date"_s, SortKey::Kind::Date}}; break;
    case WaitingOrder::Plan: keys = {SortKey::text(u"w.plan_name"_s)}; break;
    case WaitingOrder::Language: keys = {SortKey::text(u"w.language"_s)}; break;
    }
    for (const SortKey &key :
         {SortKey::number(u"w.kind"_s), SortKey{u"w.due_date"_s, SortKey::Kind::Date}, SortKey::number(u"w.about"_s)})
        keys.push_back(key);
    return {std::move(keys), direction};
}

Keyset settledOrder(SettledOrder order, Qt::SortOrder direction)
{
    std::vector<SortKey> keys;
    switch (order) {
    case SettledOrder::At: break;
    case SettledOrder::Customer: keys = {SortKey::text(u"a.name_key"_s)}; break;
    case SettledOrder::Kind: keys = {SortKey::text(u"d.template"_s)}; break;
    case SettledOrder::Fate: keys = {SortKey::text(u"CASE WHEN d.sent_at IS NOT NULL THEN d.sent_by END"_s)}; break;
    case SettledOrder::Plan: keys = {SortKey::text(u"p.name"_s)}; break;
    case SettledOrder::By: keys = {SortKey::text(u"u.name"_s)}; break;
    case SettledOrder::Note: keys = {SortKey::text(u"d.note"_s)}; break;
    }
    keys.push_back(SortKey::number(u"d.created_at"_s));
    keys.push_back(SortKey::number(u"d.id"_s));
    return {std::move(keys), direction};
}

WaitingDocument waitingOf(const Row &row)
{
    return {static_cast<DocumentKind>(row.integer(9)),
            row.integer(5),
            row.id<PlanId>(0),
            row.id<AccountId>(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.money(6, row.currency(7)),
            row.date(8),
            QDate(1970, 1, 1).addDays(row.integer(10))};
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

SqlText settledSource(const SettledDocuments &which)
{
    SqlText text(u" FROM document d JOIN collection_plan p ON p.id = d.collection_plan_id "
                 "JOIN account a ON a.id = p.account_id LEFT JOIN app_user u ON u.id = d.created_by "
                 "WHERE d.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    if (which.id)
        text.add(u" AND d.id = ?"_s, *which.id);
    if (which.customer)
        text.add(u" AND d.account_id = ?"_s, which.customer->value());
    if (const QString words = which.text.trimmed(); !words.isEmpty()) {
        const QString like = likeAnywhere(words.toLower());
        text.add(u" AND (a.name_key LIKE ? ESCAPE '!' OR LOWER(p.name) LIKE ? ESCAPE '!' OR LOWER(u.name) LIKE ? ESCAPE '!' "
                 "OR LOWER(d.note) LIKE ? ESCAPE '!')"_s,
                 likeAnywhere(nameKey(words)), like, like, like);
    }
    return text.add(scopeCondition(which.scope));
}

} // namespace

Result<ListPage<WaitingDocument>> waitingDocuments(Database &database, const WaitingDocuments &which)
{
    KEPT_TRY(const HouseDeadlines deadlines, houseDeadlines(database));
    const PagedSelect select{{u"w.plan_id"_s, u"w.customer_id"_s, u"w.plan_name"_s, u"w.customer"_s, u"w.language"_s,
                              u"w.about"_s, u"w.amount"_s, u"w.currency"_s, u"w.due_date"_s, u"w.kind"_s, u"w.send_day"_s},
                             waitingSource(database.dialect(), which, deadlines.reminderLeadDays),
                             waitingOrder(which.order, which.direction)};
    return readPage(database, select, which.part, waitingOf);
}

Result<DocumentFate> documentFate(Database &database, DocumentKind kind, qint64 about)
{
    Query query(database, u"SELECT sent_at FROM document WHERE about_id = ? AND template = ? AND deleted_at IS NULL"_s);
    query.bind(about).bind(nameOf(kind));
    KEPT_TRY(const auto fates,
             query.all([](const Row &row) { return row.isNull(0) ? DocumentFate::Withdrawn : DocumentFate::Sent; }));
    return fates.empty() ? DocumentFate::None : fates.front();
}

Result<ListPage<SettledDocument>> settledDocuments(Database &database, const SettledDocuments &which)
{
    const PagedSelect select{{u"d.id"_s, u"d.template"_s, u"p.id"_s, u"p.account_id"_s, u"p.name"_s, u"a.name"_s, u"d.language"_s,
                              u"d.sent_by"_s, u"d.sent_at"_s, u"d.created_at"_s, u"u.name"_s, u"d.note"_s},
                             settledSource(which),
                             settledOrder(which.order, which.direction)};
    return readPage(database, select, which.part, settledOf);
}

} // namespace kept
