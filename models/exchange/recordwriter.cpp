// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recordwriter.h"

#include "models/domain/civiltime.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace kept {

RecordWriter::RecordWriter(Database &database, const ImportContext &context, const ObjectType &object,
                           const BoundMapping &mapping)
    : m_database(database), m_context(context), m_object(object), m_mapping(mapping), m_rules(object, mapping),
      m_images(database, context.run)
{
    for (const WrittenColumn &column : m_rules.columns()) {
        m_columns.push_back({column.field.column, isStoredAsInteger(column.field.type)});
        if (column.field.use == FieldUse::Key)
            m_keySource = column.source;
    }
    m_currency = m_rules.indexOf(u"currency_iso_code");
    if (object.kind == ObjectKind::PromiseToPay)
        m_promises = std::make_unique<PromiseRows>(database, m_rules, context.deskZone);
    if (object.kind == ObjectKind::Payment)
        m_payments = std::make_unique<PaymentRows>(database, m_rules, context.run, localDate(context.stamp.at, context.deskZone));
    if (object.kind == ObjectKind::CollectionPlanItem)
        m_charges = std::make_unique<ChargeRows>(database, m_rules, context.run);
    if (object.kind == ObjectKind::PaymentScheduleItem)
        m_instalments = std::make_unique<InstalmentRows>(database, m_rules, context.deskZone);
    if (object.kind == ObjectKind::DisputeFile)
        m_files = std::make_unique<DisputeFileRows>(m_rules);
    if (object.kind == ObjectKind::CollectionPlan || object.kind == ObjectKind::CollectionPlanItem)
        m_frozen = std::make_unique<FrozenInterest>(m_rules);
}

void RecordWriter::setFolder(const QString &folder)
{
    if (m_files)
        m_files->setFolder(folder);
}

Result<void> RecordWriter::prepare()
{
    KEPT_TRY(const auto defaults, columnDefaults(m_database, m_object.table));
    for (const RecordColumn &column : m_columns) {
        const ColumnDefault found = defaults.value(column.name);
        m_defaults.push_back(found.value);
        m_mayBeNull.push_back(found.mayBeNull);
    }
    return m_frozen ? m_frozen->read(m_database, m_context.run, m_context.deskZone) : Result<void>();
}

Result<BatchOutcome> RecordWriter::write(const std::vector<InputRow> &rows)
{
    m_outcome = {};
    m_stored.clear();
    std::vector<Draft> drafts(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        drafts[i].row = &rows[i];
        drafts[i].record.values.resize(m_columns.size());
    }
    KEPT_CHECK(findStored(drafts));
    KEPT_CHECK(resolveReferences(drafts));
    KEPT_CHECK(giveIds(drafts));
    for (Draft &draft : drafts)
        if (!draft.isRefused)
            readValues(draft);
    if (m_object.kind == ObjectKind::CollectionPlan)
        KEPT_CHECK(keepMovedFigures(drafts));
    if (m_payments || m_charges)
        KEPT_CHECK(lookAtPlans(drafts));
    if (m_payments && m_mapping.column(u"PromiseParts"))
        KEPT_CHECK(readMatches(drafts));
    if (m_promises)
        m_promises->forget();
    Drafts good;
    for (Draft &draft : drafts) {
        if (m_promises && draft.isNew && !draft.isRefused)
            KEPT_CHECK(completePromise(draft));
        if (m_instalments && draft.isNew && !draft.isRefused)
            KEPT_CHECK(completeInstalment(draft));
        if (m_payments && !draft.isRefused)
            matchPayment(draft);
        if (m_charges && !draft.isRefused)
            if (const auto problem = m_charges->check(draft.record, draft.currency.value_or(Currency())))
                remarkField(draft, *problem);
        if (m_files && !draft.isRefused)
            completeFile(draft);
        if (!draft.isRefused && !draft.isKnown)
            complete(draft);
        if (m_frozen && !draft.isRefused)
            respectFreeze(draft);
        if (!draft.isRefused && (!draft.isKnown || draft.takenBack))
            good.push_back(&draft);
    }
    KEPT_CHECK(lockPlans(good));
    KEPT_CHECK(applySome(good));
    for (const Draft &draft : drafts)
        m_outcome.ids.push_back(draft.isRefused ? 0 : draft.record.id);
    return std::move(m_outcome);
}

void RecordWriter::readKeys(std::vector<Draft> &drafts)
{
    const QString heading = m_mapping.columns[static_cast<size_t>(m_keySource)].heading;
    bool isAscending = true;
    const QByteArray *last = nullptr;
    for (Draft &draft : drafts) {
        draft.key = cellText(draft, m_keySource).trimmed();
        if (draft.key.isEmpty())
            refuse(draft, heading, {}, u"VALUE.REQUIRED"_s);
        else if (draft.key.contains('\0'))
            refuse(draft, heading, draft.key, u"VALUE.TEXT"_s);
        isAscending = isAscending && (!last || *last < draft.key);
        last = &draft.key;
    }
    if (!isAscending)
        refuseRepeated(drafts);
}

void RecordWriter::refuseRepeated(std::vector<Draft> &drafts)
{
    QSet<QByteArray> keys;
    keys.reserve(static_cast<qsizetype>(drafts.size()));
    for (Draft &draft : drafts) {
        if (draft.isRefused)
            continue;
        const qsizetype before = keys.size();
        keys.insert(draft.key);
        if (keys.size() == before)
            refuse(draft, m_mapping.columns[static_cast<size_t>(m_keySource)].heading, draft.key, u"IMPORT.DUPLICATE_KEY"_s);
    }
}

Result<void> RecordWriter::findStored(std::vector<Draft> &drafts)
{
    for (Draft &draft : drafts)
        draft.isNew = true;
    if (m_keySource < 0)
        return {};
    readKeys(drafts);
    std::vector<QByteArray> keys;
    keys.reserve(drafts.size());
    for (const Draft &draft : drafts)
        keys.push_back(draft.isRefused ? QByteArray("") : draft.key);
    KEPT_TRY(const auto hits, lookup(m_object.kind).find(keys));
    std::vector<qint64> ids;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (!drafts[i].isRefused)
            matchKey(drafts[i], hits[i]);
        if (!drafts[i].isRefused && !drafts[i].isNew)
            ids.push_back(drafts[i].record.id);
    }
    if (ids.empty())
        return {};
    KEPT_TRY(m_stored, loadRows(m_database, m_object.table, m_columns, ids));
    for (Draft &draft : drafts)
        if (!draft.isRefused && !draft.isNew)
            draft.record.stored = &*m_stored.constFind(draft.record.id);
    return {};
}

void RecordWriter::matchKey(Draft &draft, const KeyHit &hit)
{
    if (hit.id == 0)
        return;
    const QString heading = m_mapping.columns[static_cast<size_t>(m_keySource)].heading;
    // Of payments only the entry of a reversal is ever withdrawn.
    const bool isEntry = hit.isDeleted && m_object.kind == ObjectKind::Payment;
    draft.isNew = isEntry;
    if (isEntry)
        draft.withdrawn = hit.id;
    else
        draft.record.id = hit.id;
    if (hit.isDeleted && !isEntry)
        refuse(draft, heading, draft.key, m_object.kind == ObjectKind::Hold ? u"IMPORT.HOLD_WITHDRAWN"_s : u"IMPORT.IN_BIN"_s);
    else if (!m_seen.insert(hit.id))
        refuse(draft, heading, draft.key, u"IMPORT.DUPLICATE_KEY"_s);
}

Result<void> RecordWriter::resolveReferences(std::vector<Draft> &drafts)
{
    for (size_t column = 0; column < m_columns.size(); ++column)
        if (m_rules.columns()[column].field.type == FieldType::Reference)
            KEPT_CHECK(resolveColumn(column, drafts));
    return {};
}

Result<void> RecordWriter::resolveColumn(size_t column, std::vector<Draft> &drafts)
{
    const WrittenColumn &written = m_rules.columns()[column];
    std::vector<QByteArray> keys;
    std::vector<size_t> keyOf(drafts.size());
    for (size_t i = 0; i < drafts.size(); ++i) {
        const QByteArray key = cellText(drafts[i], written.source).trimmed();
        const bool isUsable = !drafts[i].isRefused && !key.contains('\0');
        if (keys.empty() || keys.back() != key)
            keys.push_back(isUsable ? key : QByteArray(""));
        keyOf[i] = keys.size() - 1;
    }
    KEPT_TRY(const auto hits, lookup(*written.field.target).find(keys));
    for (size_t i = 0; i < drafts.size(); ++i)
        if (!drafts[i].isRefused) {
            takeReference(drafts[i], column, hits[keyOf[i]]);
            keepSupervised(drafts[i], column);
        }
    return {};
}

// A file gives nobody's plans away, and lets nobody promise more often, whose sender may not do so by hand.
void RecordWriter::keepSupervised(Draft &draft, size_t column)
{
    const QString &name = m_columns[column].name;
    const bool isLimit = name == "maximum_promiseto_pay_count"_L1;
    const bool isSupervised = m_object.kind == ObjectKind::CollectionPlan &&
                              (isLimit || name == "owner_user_id"_L1 || name == "owner_team_id"_L1 ||
                               name == "collection_agency_account_id"_L1);
    FieldValue &value = draft.record.values[column];
    if (m_context.maySupervise || !isSupervised || !draft.record.stored || value.kind == FieldValue::Kind::Absent ||
        value == (*draft.record.stored)[column])
        return;
    value = {};
    const WrittenColumn &written = m_rules.columns()[column];
    const QString code = isLimit ? u"IMPORT.LIMIT_KEPT"_s : u"IMPORT.OWNER_KEPT"_s;
    remark(draft, headingOf(written), cellText(draft, written.source), {code, Severity::Note, {}});
}

void RecordWriter::takeReference(Draft &draft, size_t column, const KeyHit &hit)
{
    const WrittenColumn &written = m_rules.columns()[column];
    FieldValue &value = draft.record.values[column];
    const auto source = static_cast<size_t>(written.source);
    if (!draft.row->referenced.empty() && draft.row->referenced[source] != 0) {
        value = FieldValue::of(draft.row->referenced[source]);
        return;
    }
    const QByteArray text = cellText(draft, written.source);
    const bool isPerson = written.field.target == ObjectKind::User || written.field.target == ObjectKind::Team;
    if (text.isNull())
        return;
    if (text.trimmed().isEmpty())
        value = FieldValue::empty();
    else if (hit.id == 0 && isPerson)
        remark(draft, headingOf(written), text, {u"IMPORT.UNKNOWN_OWNER"_s, Severity::Note, {}});
    else if (hit.id == 0)
        refuse(draft, headingOf(written), text, u"IMPORT.UNKNOWN_REFERENCE"_s, objectType(*written.field.target).apiName);
    else if (hit.isDeleted)
        refuse(draft, headingOf(written), text, u"IMPORT.REFERENCE_IN_BIN"_s, objectType(*written.field.target).apiName);
    else {
        value = FieldValue::of(hit.id);
        if (!hit.currency.isEmpty())
            draft.currencyAbove = currencyOf(hit.currency);
    }
}

Result<void> RecordWriter::giveIds(std::vector<Draft> &drafts)
{
    const auto isWanted = [](const Draft &draft) { return draft.isNew && !draft.isRefused; };
    const auto count = std::count_if(drafts.begin(), drafts.end(), isWanted);
    if (count == 0)
        return {};
    KEPT_TRY(const auto ids, m_database.newIds(m_object.table, static_cast<int>(count)));
    auto next = ids.begin();
    for (Draft &draft : drafts)
        if (isWanted(draft))
            draft.record.id = *next++;
    return {};
}

void RecordWriter::readValues(Draft &draft)
{
    if (m_currency >= 0)
        settleCurrency(draft);
    else
        draft.currency = draft.currencyAbove;
    for (size_t column = 0; column < m_columns.size() && !draft.isRefused; ++column) {
        const WrittenColumn &written = m_rules.columns()[column];
        const bool isSettled = static_cast<int>(column) == m_currency || written.field.type == FieldType::Reference;
        if (written.source >= 0 && !isSettled)
            readCell(draft, column);
    }
    if (m_rules.daysPastDueSource() < 0 || draft.isRefused)
        return;
    const BoundColumn &bound = m_mapping.columns[static_cast<size_t>(m_rules.daysPastDueSource())];
    const QByteArray text = cellText(draft, m_rules.daysPastDueSource());
    FieldValue days;
    if (const auto said = readFieldValue(*bound.field, text, m_context.formats, {}, days))
        remark(draft, bound.heading, text, *said);
    else if (days.isSet())
        draft.record.daysPastDue = days.integer;
}

// A record is in the currency it says, else stays in its own, else is in that of the record it belongs to.
void RecordWriter::settleCurrency(Draft &draft)
{
    const auto at = static_cast<size_t>(m_currency);
    const WrittenColumn &written = m_rules.columns()[at];
    std::optional<Currency> stored;
    if (draft.record.stored)
        stored = currencyOf((*draft.record.stored)[at].text);
    const QByteArray text = cellText(draft, written.source).trimmed();
    draft.currency = stored ? stored : draft.currencyAbove ? draft.currencyAbove : m_context.defaultCurrency;
    if (!text.isEmpty()) {
        draft.currency = currencyOf(text);
        if (!draft.currency) {
            refuse(draft, headingOf(written), text, u"VALUE.CURRENCY"_s);
            return;
        }
    }
    if (!draft.currency)
        return;
    const QByteArray code = draft.currency->code().toLatin1();
    if (stored && *stored != *draft.currency)
        refuse(draft, headingOf(written), text, u"IMPORT.CURRENCY_CHANGED"_s, stored->code());
    else if (draft.currencyAbove && *draft.currencyAbove != *draft.currency)
        refuse(draft, headingOf(written), code, u"IMPORT.CURRENCY_DIFFERS"_s, draft.currencyAbove->code());
    else
        draft.record.values[at] = FieldValue::of(code);
}

std::optional<Currency> RecordWriter::currencyOf(const QByteArray &code)
{
    if (m_lastCurrency.first != code)
        m_lastCurrency = {QByteArray(code.constData(), code.size()), Currency::fromCode(QString::fromUtf8(code).toUpper())};
    return m_lastCurrency.second;
}

void RecordWriter::readCell(Draft &draft, size_t column)
{
    const WrittenColumn &written = m_rules.columns()[column];
    if (written.field.use == FieldUse::Key) {
        if (draft.isNew)
            draft.record.values[column] = FieldValue::of(draft.key);
        return;
    }
    const QByteArray text = cellText(draft, written.source);
    if (text.isNull())
        return;
    const auto said = readFieldValue(written.field, text, m_context.formats, draft.currency, draft.record.values[column]);
    if (said)
        remark(draft, headingOf(written), text, *said);
    keepSupervised(draft, column);
}

QByteArray RecordWriter::cellText(const Draft &draft, int source) const
{
    if (source < 0)
        return {};
    const auto at = static_cast<size_t>(source);
    const BoundColumn &bound = m_mapping.columns[at];
    const QByteArray &text = draft.row->cells[at];
    if (bound.words.isEmpty())
        return text;
    const auto word = bound.words.constFind(text.trimmed());
    return word == bound.words.constEnd() ? text : *word;
}

void RecordWriter::respectFreeze(Draft &draft)
{
    const bool isPlan = m_object.kind == ObjectKind::CollectionPlan;
    if (const auto said = isPlan ? m_frozen->leaveOut(draft.record, m_context.asOf) : m_frozen->check(draft.record))
        remarkField(draft, *said);
}

void RecordWriter::remarkField(Draft &draft, const RecordProblem &problem)
{
    for (size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const BoundColumn &bound = m_mapping.columns[i];
        if (bound.field->apiName == problem.field || bound.field->column == problem.field)
            return remark(draft, bound.heading, cellText(draft, static_cast<int>(i)), problem.remark);
    }
    remark(draft, problem.field, {}, problem.remark);
}

// An empty cell means none; where the table has no "none", its default.
void RecordWriter::applyDefaults(Draft &draft)
{
    for (size_t column = 0; column < m_columns.size() && !draft.isRefused; ++column) {
        FieldValue &value = draft.record.values[column];
        if (value.isSet() || (!draft.isNew && value.kind == FieldValue::Kind::Absent))
            continue;
        if (draft.isNew || !m_mayBeNull[column])
            value = m_defaults[column];
        if (!value.isSet() && !m_mayBeNull[column])
            refuse(draft, headingOf(m_rules.columns()[column]), {}, u"VALUE.REQUIRED"_s);
    }
}

void RecordWriter::remark(Draft &draft, const QString &heading, const QByteArray &value, ValueRemark said)
{
    constexpr qsizetype enough = 200;
    draft.isRefused = draft.isRefused || said.severity == Severity::Block;
    m_outcome.remarks.push_back({draft.row->number, heading, QString::fromUtf8(value.left(enough)), std::move(said)});
}

void RecordWriter::refuse(Draft &draft, const QString &heading, const QByteArray &value, QString code, QString hint)
{
    remark(draft, heading, value, {std::move(code), Severity::Block, std::move(hint)});
}

QString RecordWriter::headingOf(const WrittenColumn &column) const
{
    return column.source < 0 ? column.field.apiName : m_mapping.columns[static_cast<size_t>(column.source)].heading;
}

KeyLookup &RecordWriter::lookup(ObjectKind kind)
{
    auto &found = m_lookups[kind];
    if (!found)
        found = std::make_unique<KeyLookup>(m_database, objectType(kind), m_context.sourceSystem);
    return *found;
}

} // namespace kept
