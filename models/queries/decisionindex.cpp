// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/decisionindex.h"

#include "models/domain/compliance/questionjson.h"

#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A row as it is stored: its verdict is still text.
struct StoredRow
{
    DecisionIndex::Row row;
    QByteArray verdict;
};

StoredRow storedRow(const Row &row)
{
    StoredRow stored;
    stored.row.decision = row.id<DecisionId>(0);
    stored.row.askedAt = row.integer(1);
    stored.row.channel = row.text(2);
    stored.row.isAllowed = row.flag(3);
    stored.verdict = row.text(4).toUtf8();
    stored.row.overriddenAt = row.optionalInteger(5);
    stored.row.overrideReason = row.text(6);
    stored.row.customer = row.text(7);
    stored.row.person = row.text(8);
    stored.row.point = row.text(9);
    stored.row.overriddenBy = row.text(10);
    return stored;
}

} // namespace

Result<DecisionIndex::Answer> answer(Database &database, const Asking &, const DecisionIndex &question)
{
    Query query(database,
                u"SELECT d.id, d.asked_at, d.channel, d.is_allowed, d.verdict, d.overridden_at, d.override_reason, a.name, "
                "c.name, p.value, u.name FROM compliance_decision d LEFT JOIN account a ON a.id = d.account_id "
                "LEFT JOIN contact c ON c.id = d.contact_id LEFT JOIN contact_point p ON p.id = d.contact_point_id "
                "LEFT JOIN app_user u ON u.id = d.overridden_by WHERE d.deleted_at IS NULL %1"
                "ORDER BY d.asked_at DESC, d.id DESC LIMIT ?"_s.arg(
                    question.shows == DecisionIndex::Shows::Refused ? u"AND d.is_allowed = 0 "_s : QString()));
    query.bind(question.limit);
    KEPT_TRY(auto all, query.all(storedRow));
    DecisionIndex::Answer rows;
    for (StoredRow &stored : all) {
        KEPT_TRY(ContactVerdict verdict, contactVerdictFrom(QJsonDocument::fromJson(stored.verdict).object()));
        stored.row.findings = std::move(verdict.findings);
        rows.push_back(std::move(stored.row));
    }
    return rows;
}

} // namespace kept
