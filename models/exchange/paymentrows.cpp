// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/paymentrows.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace kept {

PaymentRows::PaymentRows(Database &database, const RecordRules &rules, ImportId run, const QTimeZone &deskZone)
    : m_database(database), m_rules(rules), m_run(run), m_deskZone(deskZone)
{}

FieldValue PaymentRows::valueOf(const RecordDraft &draft, QStringView column) const
{
    const int index = m_rules.indexOf(column);
    return index < 0 ? FieldValue() : draft.values[static_cast<size_t>(index)];
}

Result<void> PaymentRows::look(const std::vector<const RecordDraft *> &drafts)
{
    KEPT_CHECK(lookAtPlans(drafts));
    std::vector<QByteArray> ids;
    for (const RecordDraft *draft : drafts)
        if (const FieldValue id = valueOf(*draft, u"external_id"); id.isSet() && !m_known.contains(id.text))
            ids.push_back(id.text);
    KEPT_TRY(const auto known, filedPayments(m_database, ids));
    m_known.insert(known);
    return {};
}

Result<void> PaymentRows::lookAtPlans(const std::vector<const RecordDraft *> &drafts)
{
    QSet<qint64> plans;
    for (const RecordDraft *draft : drafts)
        if (const FieldValue plan = valueOf(*draft, u"collection_plan_id"); plan.isSet() && !m_days.contains(plan.integer))
            plans.insert(plan.integer);
    KEPT_TRY(const auto days, figureDays(m_database, m_run, m_deskZone, {plans.begin(), plans.end()}));
    m_days.insert(days);
    return {};
}

tl::expected<std::optional<qint64>, RecordProblem> PaymentRows::match(const RecordDraft &draft) const
{
    const FieldValue id = valueOf(draft, u"external_id");
    const auto known = id.isSet() ? m_known.constFind(id.text) : m_known.constEnd();
    if (known == m_known.constEnd())
        return std::nullopt;
    const bool isSame = !known->isReversal && known->plan == valueOf(draft, u"collection_plan_id").integer &&
                        known->amount == valueOf(draft, u"amount").integer;
    if (isSame)
        return known->id;
    return tl::make_unexpected(
        RecordProblem{u"external_id"_s, {u"IMPORT.EXTERNAL_ID"_s, Severity::Block, humanNumber(ObjectKind::Payment, known->id)}});
}

void PaymentRows::complete(RecordDraft &draft) const
{
    const int index = m_rules.indexOf(u"is_posted");
    const bool isReceived = valueOf(draft, u"status").text != "Reversed";
    const bool isHeld =
        m_days.value(valueOf(draft, u"collection_plan_id").integer).holdsPayment(valueOf(draft, u"value_date").text);
    draft.values[static_cast<size_t>(index)] = FieldValue::of(qint64(isReceived && !isHeld ? 1 : 0));
}

void PaymentRows::add(const RecordDraft &draft)
{
    if (const FieldValue id = valueOf(draft, u"external_id"); id.isSet())
        m_known.insert(id.text, {draft.id, valueOf(draft, u"collection_plan_id").integer, valueOf(draft, u"amount").integer,
                                 valueOf(draft, u"status").text == "Reversed"});
}

std::optional<PostedFigures> PaymentRows::postedBy(const RecordDraft &draft) const
{
    if (valueOf(draft, u"is_posted").integer == 0)
        return std::nullopt;
    return PostedFigures{valueOf(draft, u"collection_plan_id").integer, {valueOf(draft, u"amount").integer, 0, 0, 0}};
}

} // namespace kept
