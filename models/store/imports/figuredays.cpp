// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/figuredays.h"

#include "models/domain/civiltime.h"
#include "models/store/imports/blocks.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray isoText(QDate day)
{
    return day.toString(Qt::ISODate).toLatin1();
}

} // namespace

Result<QHash<qint64, FigureDay>> figureDays(Database &database, ImportId run, const QTimeZone &zone,
                                            const std::vector<qint64> &plans)
{
    QHash<qint64, FigureDay> days;
    const QString sql =
        QString(u"SELECT id, figures_as_of_date, created_import_id, created_at, CASE WHEN created_import_id = :run OR EXISTS "
                "(SELECT 1 FROM import_before b WHERE b.import_run_id = :run AND b.object = 'CollectionPlan' AND b.record_id = "
                "collection_plan.id AND b.before_image LIKE '%current_due_amount%') THEN 1 ELSE 0 END "
                "FROM collection_plan WHERE id IN (%1)"_s)
            .replace(u":run"_s, QString::number(run.value()));
    KEPT_CHECK(eachBlock(database, sql, plans, [&](const Row &row) {
        FigureDay day{row.flag(4), {}};
        const auto import = row.optionalInteger(2);
        if (!row.isNull(1))
            day.last = isoText(row.date(1));
        else if (import && !day.isNew)
            day.last = isoText(localDate(row.integer(3), zone));
        days.insert(row.integer(0), day);
    }));
    return days;
}

Result<QHash<QByteArray, FiledPayment>> filedPayments(Database &database, const std::vector<QByteArray> &externalIds)
{
    std::vector<QString> texts;
    texts.reserve(externalIds.size());
    for (const QByteArray &id : externalIds)
        texts.push_back(QString::fromUtf8(id));
    QHash<QByteArray, FiledPayment> known;
    KEPT_CHECK(eachBlock(database,
                         u"SELECT external_id, id, collection_plan_id, amount, COALESCE(reverses_id, 0) "
                         "FROM payment WHERE external_id IN (%1)"_s,
                         texts, [&](const Row &row) {
                             known.insert(row.text(0).toUtf8(),
                                          {row.integer(1), row.integer(2), row.integer(3), row.integer(4) != 0, row.integer(4)});
                         }));
    return known;
}

} // namespace kept
