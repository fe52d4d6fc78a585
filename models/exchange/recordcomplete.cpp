// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/civiltime.h"
#include "models/domain/valuedate.h"
#include "models/exchange/recordwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {

Result<void> RecordWriter::completePromise(Draft &draft)
{
    PromiseRows::PartTexts texts;
    for (size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const QString &name = m_mapping.columns[i].field->apiName;
        if (name == "Instalments"_L1)
            texts.instalments = cellText(draft, static_cast<int>(i));
        else if (name == "DueDate"_L1)
            texts.dueDate = cellText(draft, static_cast<int>(i));
    }
    if (!draft.currency) {
        refuse(draft, u"CurrencyIsoCode"_s, {}, u"VALUE.REQUIRED"_s);
        return {};
    }
    KEPT_TRY(const auto problem,
             m_promises->complete(draft.record, texts, m_context.formats, *draft.currency, m_context.stamp.at, draft.parts));
    if (problem)
        remarkField(draft, *problem);
    return {};
}

Result<void> RecordWriter::completeInstalment(Draft &draft)
{
    const QDate today = localDate(m_context.stamp.at, m_context.deskZone);
    KEPT_TRY(const auto problem, m_instalments->complete(draft.record, draft.currency.value_or(Currency()), today));
    if (problem)
        remarkField(draft, *problem);
    return {};
}

// Figures that are what ours have become, as an export writes them: what they are made of is on file here.
bool RecordWriter::tellsOurs(const Draft &draft, QDate asOf) const
{
    const auto at = [&](QStringView column) { return static_cast<size_t>(m_rules.indexOf(column)); };
    const std::vector<FieldValue> &stored = *draft.record.stored;
    for (const auto &column : {u"current_due_amount"_s, u"total_payments_received"_s})
        if (m_rules.indexOf(column) >= 0 && draft.record.values[at(column)].isSet() &&
            !(draft.record.values[at(column)] == stored[at(column)]))
            return false;
    const FieldValue &since = stored[at(u"past_due_since")];
    const qint64 days = draft.record.daysPastDue.value_or(0);
    if (!draft.record.daysPastDue || !stored[at(u"figures_as_of_date")].isSet() || since.isSet() != (days > 0))
        return false;
    const qint64 late = days + m_rules.effective(draft.record, u"paused_days").integer;
    return !since.isSet() || since.text == asOf.addDays(-late).toString(Qt::ISODate).toLatin1();
}

void RecordWriter::leaveFigures(Draft &draft) const
{
    draft.record.daysPastDue.reset();
    for (const auto &column : {u"current_due_amount"_s, u"total_payments_received"_s, u"figures_as_of_date"_s})
        if (const int index = m_rules.indexOf(column); index >= 0)
            draft.record.values[static_cast<size_t>(index)] = FieldValue();
}

// A feed's figures win until money moves here: then only a feed of a later day brings new ones.
Result<void> RecordWriter::keepMovedFigures(std::vector<Draft> &drafts)
{
    std::vector<qint64> plans;
    for (const Draft &draft : drafts)
        if (!draft.isRefused && !draft.isNew)
            plans.push_back(draft.record.id);
    KEPT_TRY(const auto moved, lastPostedPayments(m_database, plans));
    for (Draft &draft : drafts) {
        const QDate last = draft.isRefused || draft.isNew ? QDate() : moved.value(draft.record.id);
        if (!last.isValid())
            continue;
        const int date = m_rules.indexOf(u"figures_as_of_date");
        const FieldValue &said = draft.record.values[static_cast<size_t>(date)];
        const QDate asOf = said.isSet() ? QDate::fromString(QString::fromUtf8(said.text), Qt::ISODate) : m_context.asOf;
        if (last <= asOf && !tellsOurs(draft, asOf))
            continue;
        leaveFigures(draft);
        if (last <= asOf)
            continue;
        remark(draft, {}, {}, {u"IMPORT.FIGURES_OLDER"_s, Severity::Note, last.toString(Qt::ISODate)});
    }
    return {};
}

Result<void> RecordWriter::lookAtPlans(const std::vector<Draft> &drafts)
{
    std::vector<const RecordDraft *> looked;
    for (const Draft &draft : drafts)
        if (!draft.isRefused && (draft.isNew || m_charges || m_payments->tellsReturn(draft.record)))
            looked.push_back(&draft.record);
    return m_payments ? m_payments->look(looked) : m_charges->look(looked);
}

// Which promises the payments count for is told beside their columns; promises that are not here are passed over.
Result<void> RecordWriter::readMatches(std::vector<Draft> &drafts)
{
    const auto column = static_cast<int>(m_mapping.column(u"PromiseParts") - m_mapping.columns.data());
    std::vector<std::pair<Draft *, NamedPart>> named;
    std::vector<QByteArray> keys;
    for (Draft &draft : drafts) {
        if (draft.isRefused || !draft.isNew)
            continue;
        const auto parts = readPromiseParts(cellText(draft, column), m_context.formats, draft.currency.value_or(Currency()));
        if (!parts) {
            remarkField(draft, parts.error());
            continue;
        }
        for (const NamedPart &part : *parts) {
            named.emplace_back(&draft, part);
            keys.push_back(part.promise);
        }
    }
    KEPT_TRY(const auto hits, lookup(ObjectKind::PromiseToPay).find(keys));
    for (size_t i = 0; i < named.size(); ++i) {
        const auto &[draft, part] = named[i];
        if (hits[i].id != 0 && !hits[i].isDeleted)
            draft->matches.push_back({draft->record.id, hits[i].id, {}, part.number, part.amount});
        else
            remark(*draft, m_mapping.columns[static_cast<size_t>(column)].heading, part.promise,
                   {u"IMPORT.PROMISE_UNKNOWN"_s, Severity::Note, {}});
    }
    return {};
}

// The same money told under another key, or by another source, is the payment that is here.
void RecordWriter::matchPayment(Draft &draft)
{
    if (draft.withdrawn != 0)
        return keepKnown(draft, draft.withdrawn, u"IMPORT.RETURN_WITHDRAWN"_s);
    if (m_payments->tellsReturn(draft.record))
        return matchReturn(draft);
    if (!draft.isNew)
        return;
    const auto known = m_payments->match(draft.record);
    if (!known)
        remarkField(draft, known.error());
    else if (*known)
        keepKnown(draft, **known, u"IMPORT.SAME_PAYMENT"_s);
}

void RecordWriter::keepKnown(Draft &draft, qint64 payment, QString code)
{
    draft.isKnown = true;
    draft.record.id = payment;
    ++m_outcome.unchanged;
    remark(draft, {}, draft.key, {std::move(code), Severity::Note, humanNumber(ObjectKind::Payment, payment)});
}

void RecordWriter::keepReinstated(Draft &draft, qint64 payment)
{
    if (draft.isNew)
        return keepKnown(draft, payment, u"IMPORT.RETURN_WITHDRAWN"_s);
    m_rules.set(draft.record, u"status", FieldValue());
    remark(draft, {}, draft.key, {u"IMPORT.RETURN_WITHDRAWN"_s, Severity::Note, humanNumber(ObjectKind::Payment, payment)});
}

void RecordWriter::matchReturn(Draft &draft)
{
    const auto told = m_payments->takeReturn(draft.record);
    if (!told)
        return remarkField(draft, told.error());
    if (told->kind == ToldReturn::Kind::Known)
        return keepKnown(draft, told->record, u"IMPORT.SAME_RETURN"_s);
    if (told->kind == ToldReturn::Kind::Withdrawn)
        return keepReinstated(draft, told->record);
    if (told->kind == ToldReturn::Kind::Unknown)
        remark(draft, {}, draft.key, {u"IMPORT.RETURN_UNKNOWN"_s, Severity::Note, {}});
    if (told->kind == ToldReturn::Kind::Moved)
        remark(draft, {}, draft.key, {u"IMPORT.RETURN_MOVED"_s, Severity::Note, humanNumber(ObjectKind::Payment, told->record)});
    if (told->kind != ToldReturn::Kind::Takes)
        return;
    draft.takenBack = told->takenBack;
    draft.isKnown = draft.isNew && !told->takenBack.entry;
    if (draft.isKnown)
        draft.record.id = told->record;
}

// What figures hold is asked of a row that is good: one that is refused takes nothing from the rows after it.
void RecordWriter::completePayment(Draft &draft, QDate today)
{
    const auto day = m_payments->complete(draft.record);
    if (draft.takenBack)
        m_rules.set(draft.record, u"is_posted", FieldValue::of(qint64(draft.takenBack->isPosted ? 1 : 0)));
    else if (day)
        remark(draft, {}, draft.key, {u"IMPORT.IN_FIGURES"_s, Severity::Note, QString::fromLatin1(*day)});
    if (isLongAgo(m_rules.effective(draft.record, u"value_date").text, today) && !m_payments->comesWithFigures(draft.record))
        remarkField(draft, {u"ValueDate"_s, {longAgoWarning().rule, Severity::Warn, {}}});
    m_payments->add(draft.record);
}

DisputeFileRows::Texts RecordWriter::fileTexts(const Draft &draft) const
{
    DisputeFileRows::Texts texts;
    for (size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const QString &name = m_mapping.columns[i].field->apiName;
        if (name == "File"_L1)
            texts.file = cellText(draft, static_cast<int>(i));
        else if (name == "Content"_L1)
            texts.content = cellText(draft, static_cast<int>(i));
    }
    return texts;
}

void RecordWriter::completeFile(Draft &draft)
{
    if (const auto problem = m_files->complete(draft.record, fileTexts(draft), m_context.stamp.at))
        remarkField(draft, *problem);
}

void RecordWriter::complete(Draft &draft)
{
    const QDate today = localDate(m_context.stamp.at, m_context.deskZone);
    const auto problem = m_rules.complete(draft.record, m_context.asOf, m_context.stamp.at, today);
    if (problem)
        remarkField(draft, *problem);
    else
        applyDefaults(draft);
    if (draft.isRefused && draft.takenBack)
        m_payments->letStand(*draft.takenBack);
    if (m_payments && draft.isNew && !draft.isRefused)
        completePayment(draft, today);
}

} // namespace kept
