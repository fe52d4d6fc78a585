// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/paymentrows.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {

PaymentRows::PaymentRows(Database &database, const RecordRules &rules, ImportId run, const QTimeZone &deskZone)
    : m_database(database), m_rules(rules), m_days(database, rules, run, deskZone)
{}

Result<void> PaymentRows::look(const std::vector<const RecordDraft *> &drafts)
{
    KEPT_CHECK(m_days.look(drafts));
    std::vector<QByteArray> ids;
    for (const RecordDraft *draft : drafts)
        if (const FieldValue id = m_rules.effective(*draft, u"external_id"); id.isSet() && !m_known.contains(id.text))
            ids.push_back(id.text);
    KEPT_TRY(const auto known, filedPayments(m_database, ids));
    m_known.insert(known);
    return {};
}

tl::expected<std::optional<qint64>, RecordProblem> PaymentRows::match(const RecordDraft &draft) const
{
    const FieldValue id = m_rules.effective(draft, u"external_id");
    const auto known = id.isSet() ? m_known.constFind(id.text) : m_known.constEnd();
    if (known == m_known.constEnd())
        return std::nullopt;
    const bool isSame = !known->isReversal && known->plan == m_rules.effective(draft, u"collection_plan_id").integer &&
                        known->amount == m_rules.effective(draft, u"amount").integer;
    if (isSame)
        return known->id;
    return tl::make_unexpected(
        RecordProblem{u"external_id"_s, {u"IMPORT.EXTERNAL_ID"_s, Severity::Block, humanNumber(ObjectKind::Payment, known->id)}});
}

void PaymentRows::complete(RecordDraft &draft) const
{
    const int index = m_rules.indexOf(u"is_posted");
    const bool isReceived = m_rules.effective(draft, u"status").text != "Reversed";
    const bool isHeld = m_days.of(m_rules.effective(draft, u"collection_plan_id").integer)
                            .holdsPayment(m_rules.effective(draft, u"value_date").text);
    draft.values[static_cast<size_t>(index)] = FieldValue::of(qint64(isReceived && !isHeld ? 1 : 0));
}

void PaymentRows::add(const RecordDraft &draft)
{
    if (const FieldValue id = m_rules.effective(draft, u"external_id"); id.isSet())
        m_known.insert(id.text,
                       {draft.id, m_rules.effective(draft, u"collection_plan_id").integer,
                        m_rules.effective(draft, u"amount").integer, m_rules.effective(draft, u"status").text == "Reversed"});
}

std::optional<PostedFigures> PaymentRows::postedBy(const RecordDraft &draft) const
{
    if (m_rules.effective(draft, u"is_posted").integer == 0)
        return std::nullopt;
    return PostedFigures{m_rules.effective(draft, u"collection_plan_id").integer,
                         {m_rules.effective(draft, u"amount").integer, 0, 0, 0}};
}

} // namespace kept
