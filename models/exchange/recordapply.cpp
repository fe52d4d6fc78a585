// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordwriter.h"
#include "models/store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

const QStringList stampColumns{u"id"_s,         u"created_at"_s,    u"created_by"_s,       u"updated_at"_s,
                               u"updated_by"_s, u"source_system"_s, u"created_import_id"_s};

bool isAboutTheRow(const Error &error)
{
    return error.code == "STORE.UNIQUE"_L1 || error.code == "STORE.CONSTRAINT"_L1 || error.code == "TEXT.CONTROL"_L1;
}

QJsonValue jsonOf(const FieldValue &value)
{
    if (value.kind == FieldValue::Kind::Integer)
        return QJsonValue(value.integer);
    return value.isSet() ? QJsonValue(QString::fromUtf8(value.text)) : QJsonValue(QJsonValue::Null);
}

std::optional<QString> textOf(const FieldValue &value)
{
    if (value.kind == FieldValue::Kind::Integer)
        return QString::number(value.integer);
    return value.isSet() ? std::optional(QString::fromUtf8(value.text)) : std::nullopt;
}

} // namespace

// What only comes new under a plan waits for nobody, unless it takes one of the plan's few places.
Result<void> RecordWriter::lockPlans(const Drafts &drafts)
{
    if (m_database.dialect().rowLock().isEmpty())
        return {};
    const bool takesPlace = m_object.kind == ObjectKind::PromiseToPay || m_object.kind == ObjectKind::PaymentSchedule;
    std::vector<qint64> plans;
    std::vector<qint64> accounts;
    for (const Draft *draft : drafts) {
        const bool isPlan = m_object.kind == ObjectKind::CollectionPlan;
        if (draft->isNew && isPlan)
            m_context.locks->own(draft->record.id);
        const bool isChanged = draft->isNew ? takesPlace : !changedColumns(*draft).empty();
        if (draft->takenBack)
            plans.push_back(draft->takenBack->plan);
        if (!isChanged)
            continue;
        plans.push_back(isPlan ? draft->record.id : m_rules.effective(draft->record, u"collection_plan_id").integer);
        if (m_object.kind == ObjectKind::FinancialAccount)
            accounts.push_back(draft->record.id);
    }
    KEPT_CHECK(m_context.locks->lock(plans));
    return m_context.locks->lockOfAccounts(accounts);
}

// Rows that the tables themselves refuse are found by halving, so that one of them costs a few statements more and not all.
Result<void> RecordWriter::applySome(const Drafts &drafts)
{
    if (drafts.empty())
        return {};
    std::optional<Error> problem;
    {
        const BatchOutcome before = m_outcome;
        KEPT_TRY(auto savepoint, Transaction::begin(m_database));
        const auto done = applyAll(drafts);
        if (done)
            return savepoint.commit();
        if (!isAboutTheRow(done.error()))
            return tl::make_unexpected(done.error());
        m_outcome = before;
        problem = done.error();
    }
    if (drafts.size() == 1) {
        const bool unique = problem->code == "STORE.UNIQUE"_L1;
        refuse(*drafts.front(), {}, {}, unique ? u"IMPORT.NOT_UNIQUE"_s : u"IMPORT.CONSTRAINT"_s, problem->detail);
        return {};
    }
    const auto middle = drafts.begin() + static_cast<std::ptrdiff_t>(drafts.size() / 2);
    KEPT_CHECK(applySome(Drafts(drafts.begin(), middle)));
    return applySome(Drafts(middle, drafts.end()));
}

Result<void> RecordWriter::applyAll(const Drafts &drafts)
{
    QStringList columns = stampColumns;
    for (const RecordColumn &column : m_columns)
        columns.append(column.name);
    KEPT_CHECK(markReturned(drafts));
    BulkWriter writer(m_database, m_object.table, columns);
    for (const Draft *draft : drafts) {
        if (draft->isNew && !draft->isKnown)
            KEPT_CHECK(insert(writer, *draft));
    }
    KEPT_CHECK(writer.finish());
    for (const Draft *draft : drafts)
        if (m_files && draft->isNew)
            KEPT_CHECK(m_files->store(m_database, draft->record, fileTexts(*draft)));
    std::vector<ImportedParts> promises;
    for (const Draft *draft : drafts)
        if (draft->isNew && !draft->parts.parts.empty())
            promises.push_back(draft->parts);
    KEPT_CHECK(insertParts(m_database, promises, m_context.stamp.at, m_context.stamp.by));
    std::vector<ToldMatch> matches;
    for (const Draft *draft : drafts)
        if (draft->isNew && !draft->isKnown)
            matches.insert(matches.end(), draft->matches.begin(), draft->matches.end());
    KEPT_CHECK(insertMatches(m_database, matches, m_context.stamp));
    for (const Draft *draft : drafts) {
        if (draft->isKnown)
            ++m_outcome.updated;
        else if (!draft->isNew)
            KEPT_CHECK(update(*draft));
        if (draft->takenBack) {
            m_outcome.returns.push_back(*draft->takenBack);
            m_plans.insert(draft->takenBack->plan);
        }
    }
    return {};
}

Result<void> RecordWriter::markReturned(const Drafts &drafts)
{
    std::vector<qint64> payments;
    for (const Draft *draft : drafts)
        if (draft->takenBack)
            payments.push_back(draft->takenBack->payment);
    return payments.empty() ? Result<void>() : markReversed(m_database, m_context.run, m_context.stamp, payments);
}

Result<void> RecordWriter::insert(BulkWriter &writer, const Draft &draft)
{
    writer.add(draft.record.id).add(m_context.stamp.at).add(m_context.stamp.by).add(m_context.stamp.at);
    writer.add(m_context.stamp.by).add(QStringView(m_context.sourceSystem)).add(m_context.run);
    for (const FieldValue &value : draft.record.values) {
        if (value.kind == FieldValue::Kind::Integer)
            writer.add(value.integer);
        else if (value.isSet())
            writer.addUtf8(value.text);
        else
            writer.add(std::nullopt);
    }
    KEPT_CHECK(writer.endRow());
    ++m_outcome.created;
    m_seen.insert(draft.record.id);
    notePosted(draft);
    notePlan(draft);
    return {};
}

Result<void> RecordWriter::update(const Draft &draft)
{
    const std::vector<size_t> changed = changedColumns(draft);
    if (changed.empty()) {
        ++m_outcome.unchanged;
        return {};
    }
    std::vector<RecordColumn> columns;
    std::vector<FieldValue> values;
    QJsonObject image;
    for (const size_t column : changed) {
        columns.push_back(m_columns[column]);
        values.push_back(draft.record.values[column]);
        const FieldValue &before = (*draft.record.stored)[column];
        image.insert(m_columns[column].name, jsonOf(before));
        m_outcome.changes.push_back(
            {m_object.kind, draft.record.id, m_columns[column].name, textOf(before), textOf(draft.record.values[column])});
        if (m_object.kind == ObjectKind::CollectionPlan && m_columns[column].name == "financial_account_id"_L1 && before.isSet())
            m_accountsLeft.insert(before.integer);
    }
    const QByteArray json = QJsonDocument(image).toJson(QJsonDocument::Compact);
    KEPT_CHECK(m_images.add(m_object, draft.record.id, QString::fromUtf8(json)));
    KEPT_CHECK(updateRow(m_database, m_object.table, columns, values, draft.record.id, m_context.stamp));
    ++m_outcome.updated;
    if (m_charges)
        notePosted(draft);
    notePlan(draft);
    return {};
}

std::vector<size_t> RecordWriter::changedColumns(const Draft &draft) const
{
    std::vector<size_t> changed;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const FieldValue &value = draft.record.values[column];
        const bool isSaid = value.kind != FieldValue::Kind::Absent && !m_rules.columns()[column].onlyOnInsert;
        if (isSaid && !(value == (*draft.record.stored)[column]))
            changed.push_back(column);
    }
    return changed;
}

void RecordWriter::notePosted(const Draft &draft)
{
    const auto posted = m_payments  ? m_payments->postedBy(draft.record)
                        : m_charges ? m_charges->postedBy(draft.record)
                                    : std::nullopt;
    if (posted)
        m_outcome.posted.push_back(*posted);
}

void RecordWriter::notePlan(const Draft &draft)
{
    if (m_object.kind == ObjectKind::CollectionPlan)
        m_plans.insert(draft.record.id);
    const int index = m_rules.indexOf(u"collection_plan_id");
    if (index < 0)
        return;
    const auto at = static_cast<size_t>(index);
    if (draft.record.values[at].isSet())
        m_plans.insert(draft.record.values[at].integer);
    if (draft.record.stored && (*draft.record.stored)[at].isSet())
        m_plans.insert((*draft.record.stored)[at].integer);
}

} // namespace kept
