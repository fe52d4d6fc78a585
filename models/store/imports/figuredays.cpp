// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/figuredays.h"

#include "models/domain/civiltime.h"
#include "models/store/imports/blocks.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<QHash<qint64, FigureDay>> figureDays(Database &database, ImportId run, const QTimeZone &zone,
                                            const std::vector<qint64> &plans)
{
    QHash<qint64, FigureDay> days;
    KEPT_CHECK(eachBlock(database,
                         u"SELECT id, figures_as_of_date, created_import_id, created_at FROM collection_plan WHERE id IN (%1)"_s,
                         plans, [&](const Row &row) {
                             FigureDay day;
                             const auto import = row.optionalInteger(2);
                             if (!row.isNull(1))
                                 day.last = row.date(1);
                             else if (import)
                                 day = {*import == run.value(), localDate(row.integer(3), zone)};
                             days.insert(row.integer(0), day);
                         }));
    return days;
}

Result<QHash<QByteArray, KnownPayment>> knownPayments(Database &database, const std::vector<QByteArray> &externalIds)
{
    std::vector<QString> texts;
    texts.reserve(externalIds.size());
    for (const QByteArray &id : externalIds)
        texts.push_back(QString::fromUtf8(id));
    QHash<QByteArray, KnownPayment> known;
    KEPT_CHECK(eachBlock(database,
                         u"SELECT external_id, id, collection_plan_id, amount, CASE WHEN reverses_id IS NULL THEN 0 ELSE 1 END "
                         "FROM payment WHERE external_id IN (%1)"_s,
                         texts, [&](const Row &row) {
                             known.insert(row.text(0).toUtf8(), {row.integer(1), row.integer(2), row.integer(3), row.flag(4)});
                         }));
    return known;
}

} // namespace kept
