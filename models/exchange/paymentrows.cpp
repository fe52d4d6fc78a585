// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/paymentrows.h"

#include "models/exchange/fieldtext.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

constexpr auto reversed = "Reversed";

tl::unexpected<RecordProblem> problem(const QString &field, QString code, qint64 payment)
{
    return tl::make_unexpected(
        RecordProblem{field, {std::move(code), Severity::Block, humanNumber(ObjectKind::Payment, payment)}});
}

ToldReturn::Kind kindOf(const FiledPayment &reversal)
{
    return reversal.isWithdrawn ? ToldReturn::Kind::Withdrawn : ToldReturn::Kind::Known;
}

} // namespace

PaymentRows::PaymentRows(Database &database, const RecordRules &rules, ImportId run, QDate today)
    : m_database(database), m_rules(rules), m_days(database, rules, run), m_today(today.toString(Qt::ISODate).toLatin1())
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
    QSet<qint64> taken;
    for (const RecordDraft *draft : drafts) {
        if (!tellsReturn(*draft))
            continue;
        const FiledPayment *same = filed(*draft);
        for (const qint64 id : {named(*draft), draft->stored ? draft->id : 0, same && !same->isReversal ? same->id : 0})
            if (id != 0)
                taken.insert(id);
    }
    KEPT_TRY(m_facts, returnFacts(m_database, {taken.begin(), taken.end()}));
    return {};
}

const FiledPayment *PaymentRows::filed(const RecordDraft &draft) const
{
    const FieldValue id = m_rules.effective(draft, u"external_id");
    const auto known = id.isSet() ? m_known.constFind(id.text) : m_known.constEnd();
    return known == m_known.constEnd() ? nullptr : &*known;
}

qint64 PaymentRows::named(const RecordDraft &draft) const
{
    const int index = m_rules.indexOf(u"reverses_id");
    return index < 0 ? 0 : draft.values[static_cast<size_t>(index)].integer;
}

bool PaymentRows::tellsReturn(const RecordDraft &draft) const
{
    return named(draft) != 0 || draft.values[static_cast<size_t>(m_rules.indexOf(u"status"))].text == reversed;
}

tl::expected<ToldReturn, RecordProblem> PaymentRows::takeReturn(RecordDraft &draft)
{
    const FieldValue &status = draft.values[static_cast<size_t>(m_rules.indexOf(u"status"))];
    if (status.isSet() && status.text != reversed)
        return problem(u"Status"_s, u"IMPORT.RETURN_STATUS"_s, named(draft));
    m_rules.set(draft, u"status", FieldValue::of(QByteArray(reversed)));
    if (draft.stored)
        return takeStored(draft);
    if (named(draft) != 0)
        return takeNamed(draft);
    if (const FiledPayment *known = filed(draft))
        return takeFiled(draft, *known);
    return ToldReturn{ToldReturn::Kind::Unknown, 0, {}};
}

// The row of a payment on file, or of the entry that took one back.
PaymentRows::Told PaymentRows::takeStored(const RecordDraft &draft)
{
    const ReturnFacts facts = m_facts.value(draft.id);
    const int index = m_rules.indexOf(u"reverses_id");
    const qint64 before = index < 0 ? 0 : (*draft.stored)[static_cast<size_t>(index)].integer;
    if (named(draft) != before && named(draft) != 0)
        return problem(u"ReversesId"_s, u"IMPORT.RETURN_KEY"_s, draft.id);
    if (!facts.isReceived)
        return ToldReturn{facts.wasMoved ? ToldReturn::Kind::Moved : ToldReturn::Kind::Row, draft.id, {}};
    return take(draft, draft.id, u"Status"_s, std::nullopt);
}

// The row of an entry that names the payment it takes back.
PaymentRows::Told PaymentRows::takeNamed(RecordDraft &draft)
{
    const qint64 payment = named(draft);
    const FiledPayment *known = filed(draft);
    if (known && known->id == payment)
        return takeFiled(draft, *known);
    if (known) {
        const bool isSame = known->reverses == payment && known->amount == m_rules.effective(draft, u"amount").integer;
        return isSame ? Told(ToldReturn{kindOf(*known), known->id, {}})
                      : Told(problem(u"ExternalId"_s, u"IMPORT.EXTERNAL_ID"_s, known->id));
    }
    const ReturnFacts facts = m_facts.value(payment);
    if (facts.isReversal)
        return problem(u"ReversesId"_s, u"IMPORT.RETURN_OF_RETURN"_s, payment);
    if (facts.isReceived || facts.entry == 0)
        return take(draft, payment, u"ReversesId"_s, draft.id);
    if (facts.wasMoved)
        return problem(u"ReversesId"_s, u"IMPORT.RETURN_MOVED"_s, payment);
    const QByteArray id = m_rules.effective(draft, u"external_id").text;
    if (!id.isEmpty() && !facts.entryId.isEmpty() && id != facts.entryId)
        return problem(u"ReversesId"_s, u"IMPORT.RETURNED_BEFORE"_s, facts.entry);
    const Told fits = take(draft, payment, u"ReversesId"_s, facts.entry);
    return fits ? Told(ToldReturn{ToldReturn::Kind::Known, facts.entry, {}}) : fits;
}

// The row that names the payment by the external id it came with.
PaymentRows::Told PaymentRows::takeFiled(const RecordDraft &draft, const FiledPayment &known)
{
    if (known.isReversal) {
        const bool isSame = known.plan == m_rules.effective(draft, u"collection_plan_id").integer &&
                            known.amount == m_rules.effective(draft, u"amount").integer;
        return isSame ? Told(ToldReturn{kindOf(known), known.id, {}})
                      : Told(problem(u"ExternalId"_s, u"IMPORT.EXTERNAL_ID"_s, known.id));
    }
    const ReturnFacts facts = m_facts.value(known.id);
    if (facts.wasMoved)
        return problem(u"ExternalId"_s, u"IMPORT.RETURN_MOVED"_s, known.id);
    Told fits = take(draft, known.id, u"ExternalId"_s, std::nullopt);
    if (!fits || fits->kind != ToldReturn::Kind::Row)
        return fits;
    return ToldReturn{ToldReturn::Kind::Known, facts.entry != 0 ? facts.entry : known.id, {}};
}

PaymentRows::Told PaymentRows::take(const RecordDraft &draft, qint64 payment, const QString &field, std::optional<qint64> entry)
{
    ReturnFacts &facts = m_facts[payment];
    const qint64 plan = m_rules.effective(draft, u"collection_plan_id").integer;
    if (facts.plan != plan)
        return problem(field, u"IMPORT.RETURN_PLAN"_s, payment);
    if (facts.amount != m_rules.effective(draft, u"amount").integer)
        return problem(field, u"IMPORT.RETURN_AMOUNT"_s, payment);
    if (!facts.isReceived)
        return ToldReturn{ToldReturn::Kind::Row, payment, {}};
    if (isWithdrawn(draft, facts))
        return ToldReturn{ToldReturn::Kind::Withdrawn, payment, {}};
    facts.isReceived = false;
    facts.entry = entry.value_or(0);
    facts.entryId = m_rules.effective(draft, u"external_id").text;
    const bool hasDay = entry || !draft.stored;
    return ToldReturn{ToldReturn::Kind::Takes, payment, {payment, plan, entry, isPosted(draft, facts, hasDay)}};
}

void PaymentRows::letStand(const TakenBack &takenBack)
{
    ReturnFacts &facts = m_facts[takenBack.payment];
    facts.isReceived = true;
    facts.entry = 0;
    facts.entryId.clear();
    if (!takenBack.isPosted)
        m_days.of(takenBack.plan).forgetReturn(facts.amount);
}

// One that has an identifier of its own would be known by it. The row of the payment itself doesn't tell when the money went.
bool PaymentRows::isWithdrawn(const RecordDraft &draft, const ReturnFacts &facts) const
{
    const bool isEntry = !draft.stored && named(draft) != 0;
    const bool isNamed = m_rules.effective(draft, u"external_id").isSet() ||
                         m_rules.effective(draft, u"source_system_record_identifier").isSet();
    if (facts.withdrawn.isEmpty() || (isEntry && isNamed))
        return false;
    return draft.stored || m_rules.effective(draft, u"value_date").text <= facts.withdrawn;
}

// Money does not go back before it came. The row of the payment itself tells the day on which it came, not the one on which it went.
bool PaymentRows::isPosted(const RecordDraft &draft, const ReturnFacts &facts, bool hasDay)
{
    FigureDay &day = m_days.of(facts.plan);
    if (!hasDay)
        return !day.takeReturnOf(m_today, facts.amount);
    return !day.takeReturn(std::max(m_rules.effective(draft, u"value_date").text, facts.valueDate), facts.amount);
}

tl::expected<std::optional<qint64>, RecordProblem> PaymentRows::match(const RecordDraft &draft) const
{
    const FiledPayment *known = filed(draft);
    if (!known || known->isWithdrawn)
        return std::nullopt;
    const bool isSame = !known->isReversal && known->plan == m_rules.effective(draft, u"collection_plan_id").integer &&
                        known->amount == m_rules.effective(draft, u"amount").integer;
    if (isSame)
        return known->id;
    return problem(u"external_id"_s, u"IMPORT.EXTERNAL_ID"_s, known->id);
}

std::optional<QByteArray> PaymentRows::complete(RecordDraft &draft)
{
    const bool isReceived = m_rules.effective(draft, u"status").text != reversed;
    FigureDay &day = m_days.of(m_rules.effective(draft, u"collection_plan_id").integer);
    auto held = FigureDay::Held::No;
    if (isReceived)
        held = day.takePayment(m_rules.effective(draft, u"value_date").text, m_rules.effective(draft, u"amount").integer);
    if (held == FigureDay::Held::Corrects)
        m_corrected.insert(draft.id);
    m_rules.set(draft, u"is_posted", FieldValue::of(qint64(isReceived && held == FigureDay::Held::No ? 1 : 0)));
    return held == FigureDay::Held::No || day.isNew() ? std::nullopt : std::optional(day.last());
}

bool PaymentRows::comesWithFigures(const RecordDraft &draft)
{
    return m_days.of(m_rules.effective(draft, u"collection_plan_id").integer).isNew();
}

void PaymentRows::add(const RecordDraft &draft)
{
    if (const FieldValue id = m_rules.effective(draft, u"external_id"); id.isSet())
        m_known.insert(id.text, {draft.id, m_rules.effective(draft, u"collection_plan_id").integer,
                                 m_rules.effective(draft, u"amount").integer, named(draft) != 0, named(draft)});
}

std::optional<PostedFigures> PaymentRows::postedBy(const RecordDraft &draft) const
{
    const bool isReceived = m_rules.effective(draft, u"status").text != reversed;
    if (isReceived && m_corrected.contains(draft.id))
        return PostedFigures{m_rules.effective(draft, u"collection_plan_id").integer, {}};
    if (!isReceived || m_rules.effective(draft, u"is_posted").integer == 0)
        return std::nullopt;
    return PostedFigures{m_rules.effective(draft, u"collection_plan_id").integer,
                         {m_rules.effective(draft, u"amount").integer, 0, 0, 0}};
}

Telling tellingOf(const BoundMapping &mapping, const std::vector<QByteArray> &cells)
{
    Telling telling = Telling::Receipt;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const BoundColumn &bound = mapping.columns[i];
        const bool isStatus = bound.field->apiName == "Status"_L1;
        if (!isStatus && bound.field->apiName != "ReversesId"_L1)
            continue;
        const QByteArray text = bound.words.value(cells[i].trimmed(), cells[i]).trimmed();
        if (!isStatus && !text.isEmpty())
            return Telling::NamedReturn;
        FieldValue status;
        if (isStatus && !text.isEmpty())
            readFieldValue(*bound.field, text, {}, {}, status);
        if (status.text == reversed)
            telling = Telling::Return;
    }
    return telling;
}

} // namespace kept
