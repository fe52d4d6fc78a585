// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/figuredays.h"

#include "models/store/imports/blocks.h"
#include "models/store/itemsums.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray isoText(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

} // namespace

FigureDay::Held FigureDay::takePayment(const QByteArray &valueDate, qint64 amount)
{
    if (!reaches(valueDate))
        return Held::No;
    if (m_facts.isNew)
        return Held::Yes;
    const qint64 gap = m_facts.unpaid - m_facts.due;
    if (m_facts.hasItems && m_facts.opening < amount && gap < amount)
        return Held::No;
    m_facts.opening = std::max<qint64>(0, m_facts.opening - amount);
    m_facts.unpaid -= amount;
    if (!m_facts.hasItems || gap < 0 || gap >= amount)
        return Held::Yes;
    m_facts.due = m_facts.unpaid;
    return Held::Corrects;
}

bool FigureDay::takeReturn(const QByteArray &valueDate, qint64 amount)
{
    return reaches(valueDate) && takeReturnAsTold(amount);
}

bool FigureDay::takeReturnOf(const QByteArray &today, qint64 amount)
{
    return m_facts.isNew || (reaches(today) && takeReturnAsTold(amount));
}

void FigureDay::forgetReturn(qint64 amount)
{
    if (!m_facts.isNew)
        m_facts.unpaid -= amount;
}

bool FigureDay::takeReturnAsTold(qint64 amount)
{
    if (m_facts.isNew)
        return true;
    if (m_facts.hasItems && m_facts.due - m_facts.unpaid < amount)
        return false;
    m_facts.unpaid += amount;
    return true;
}

bool FigureDay::takeCharge(const QByteArray &dueDate, qint64 more)
{
    if (m_facts.isNew)
        return true;
    const qint64 unexplained = m_facts.due - m_facts.unpaid;
    if (!reaches(dueDate) || (more < 0 ? unexplained > more : unexplained < more))
        return false;
    m_facts.unpaid += more;
    return true;
}

// What the items of an import say they say of its own money too, but not of figures that were told before.
Result<QHash<qint64, FigureDay>> figureDays(Database &database, ImportId run, const std::vector<qint64> &plans)
{
    QHash<qint64, FigureDay> days;
    const QString told = u"EXISTS (SELECT 1 FROM import_before b WHERE b.import_run_id = %1 AND b.object = 'CollectionPlan' AND "
                         "b.record_id = p.id AND b.before_image LIKE '%current_due_amount%')"_s;
    const QString isNew = u"p.created_import_id = :run OR "_s + told.arg(u":run"_s);
    const QString older = u"(i.created_import_id IS NULL OR i.created_import_id <> :run)"_s;
    const QString sql =
        QString(u"SELECT p.id, CASE WHEN p.figures_as_of_date IS NOT NULL THEN p.figures_as_of_date WHEN p.created_import_id IS "
                "NULL THEN NULL ELSE (SELECT max(r.as_of_date) FROM import_run r WHERE r.id = p.created_import_id OR "
                "(r.id > p.created_import_id AND r.status <> 'Undone' AND "_s +
                told.arg(u"r.id"_s) + u")) END, CASE WHEN "_s + isNew + u" THEN 1 ELSE 0 END, CASE WHEN EXISTS (SELECT 1 "_s +
                QLatin1StringView(itemsOfPlan) + u") THEN 1 ELSE 0 END, p.current_due_amount, CASE WHEN "_s + isNew +
                u" THEN 0 WHEN EXISTS (SELECT 1 "_s + QLatin1StringView(itemsOfPlan) + u") THEN (SELECT CAST(COALESCE(sum("_s +
                QLatin1StringView(unpaidOfItem) + u"), 0) AS BIGINT) "_s + QLatin1StringView(itemsOfPlan) +
                u" AND i.status <> 'Closed' AND "_s + older +
                u") ELSE (SELECT CAST(-COALESCE(sum(m.amount), 0) AS BIGINT) FROM payment m WHERE m.collection_plan_id = p.id "
                "AND m.status = 'Received' AND m.deleted_at IS NULL) END, p.opening_payments_received, "
                "CASE WHEN p.is_closed = 1 AND p.closed_as_settled = 0 THEN 1 ELSE 0 END "
                "FROM collection_plan p WHERE p.id IN (%1)"_s)
            .replace(u":run"_s, QString::number(run.value()));
    KEPT_CHECK(eachBlock(database, sql, plans, [&](const Row &row) {
        days.insert(row.integer(0), FigureDay({row.flag(2), row.flag(7), row.isNull(1) ? QByteArray() : isoText(row.date(1)),
                                               row.flag(3), row.integer(4), row.integer(5), row.integer(6)}));
    }));
    return days;
}

QString lastPaymentSql(const QString &plan)
{
    return u"(SELECT max(m.value_date) FROM payment m WHERE m.collection_plan_id = %1.id AND m.status = 'Received' "
           "AND m.deleted_at IS NULL)"_s.arg(plan);
}

Result<QHash<qint64, std::array<qint64, 6>>> paidOn(Database &database, const std::vector<qint64> &items)
{
    QHash<qint64, std::array<qint64, 6>> paid;
    KEPT_CHECK(eachBlock(database,
                         u"SELECT id, paid_principal, paid_interest, paid_fees, paid_tax, paid_penalties, paid_costs "
                         "FROM collection_plan_item WHERE id IN (%1)"_s,
                         items, [&](const Row &row) {
                             paid.insert(row.integer(0), {row.integer(1), row.integer(2), row.integer(3), row.integer(4),
                                                          row.integer(5), row.integer(6)});
                         }));
    return paid;
}

Result<QHash<QByteArray, FiledPayment>> filedPayments(Database &database, const std::vector<QByteArray> &externalIds)
{
    std::vector<QString> texts;
    texts.reserve(externalIds.size());
    for (const QByteArray &id : externalIds)
        texts.push_back(QString::fromUtf8(id));
    QHash<QByteArray, FiledPayment> known;
    // A return that a file told stays known when it was withdrawn; a number typed here is free again.
    for (const QString &condition : {u"deleted_at IS NOT NULL AND created_import_id IS NOT NULL"_s, u"deleted_at IS NULL"_s})
        KEPT_CHECK(eachBlock(
            database,
            u"SELECT external_id, id, collection_plan_id, amount, COALESCE(reverses_id, 0), CASE WHEN "
            "deleted_at IS NULL THEN 0 ELSE 1 END FROM payment WHERE %2 AND external_id IN (%1)"_s.arg(u"%1"_s, condition),
            texts, [&](const Row &row) {
                known.insert(row.text(0).toUtf8(),
                             {row.integer(1), row.integer(2), row.integer(3), row.integer(4) != 0, row.integer(4), row.flag(5)});
            }));
    return known;
}

} // namespace kept
