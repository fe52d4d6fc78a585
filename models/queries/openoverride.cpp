// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/openoverride.h"

#include "models/domain/civiltime.h"
#include "models/domain/compliance/questionjson.h"
#include "models/queries/placedscope.h"

#include <QJsonDocument>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

bool GrantedOverride::covers(const ContactVerdict &verdict) const
{
    return std::all_of(verdict.findings.begin(), verdict.findings.end(), [&](const ContactFinding &refused) {
        return std::any_of(findings.begin(), findings.end(), [&](const ContactFinding &passed) {
            return passed.rule == refused.rule && passed.reason == refused.reason;
        });
    });
}

Result<OpenOverride::Answer> answer(Database &database, const Asking &asking, const OpenOverride &question)
{
    KEPT_CHECK(needSight(database, asking, question.contact));
    const QString open =
        u"contact_id = ? AND contact_point_id = ? AND channel = 'Phone' AND overridden_at >= ? AND deleted_at IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM interaction WHERE interaction.decision_id = compliance_decision.id) "
        "ORDER BY overridden_at DESC, id DESC LIMIT 1"_s;
    KEPT_TRY(const auto found,
             RecordTable<DecisionRecord>::where(
                 database, open, {question.contact.value(), question.point.value(), startOfDay(asking.today, asking.zone)}));
    if (found.empty())
        return OpenOverride::Answer();
    const DecisionRecord &record = found.front();
    KEPT_TRY(const auto verdict, contactVerdictFrom(QJsonDocument::fromJson(record.verdict.toUtf8()).object()));
    GrantedOverride granted{record.id, {}, record.overrideReason.value_or(QString()), verdict.findings};
    if (record.overriddenBy) {
        Query query(database, u"SELECT name FROM app_user WHERE id = ?"_s);
        query.bind(*record.overriddenBy);
        KEPT_TRY(const auto name, query.first([](const Row &row) { return row.text(0); }));
        granted.by = name.value_or(QString());
    }
    return OpenOverride::Answer(granted);
}

} // namespace kept
