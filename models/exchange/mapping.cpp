// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

// "Current Due Amount", "currentDueAmount__c" and "Current_Due_Amount" are one name.
QString plainName(QStringView heading)
{
    QString name;
    const QStringView whole = heading.trimmed();
    const bool custom = whole.endsWith(u"__c", Qt::CaseInsensitive);
    for (const QChar c : custom ? whole.chopped(3) : whole)
        if (c.isLetterOrNumber())
            name.append(c.toLower());
    return name;
}

bool isOurOwn(const QString &heading)
{
    return heading == QLatin1StringView(refusedRowHeading) || heading == QLatin1StringView(refusedReasonHeading);
}

QStringList namesOf(const Field &field)
{
    QStringList names{plainName(field.apiName)};
    if (field.type == FieldType::CurrencyCode)
        names << u"currency"_s << u"currencycode"_s;
    if (field.use == FieldUse::Key)
        names << u"id"_s << u"externalid"_s << u"recordid"_s;
    if (!field.target)
        return names;
    const QString related = field.apiName.endsWith("Id"_L1) ? field.apiName.chopped(2) : field.apiName;
    if (const Field *key = objectType(*field.target).keyField())
        names << plainName(related + key->apiName);
    if (*field.target == ObjectKind::User)
        names << plainName(related + u"SignIn"_s);
    if (*field.target == ObjectKind::Team)
        names << plainName(related + u"Name"_s);
    return names;
}

const Field *fieldFor(const ObjectType &object, const QString &heading)
{
    const QString name = plainName(heading);
    const Field *found = nullptr;
    qsizetype rank = 100;
    for (const auto *fields : {&object.fields, &extraFields(object.kind)})
        for (const Field &field : *fields) {
            const qsizetype place = namesOf(field).indexOf(name);
            if (place >= 0 && place < rank) {
                found = &field;
                rank = place;
            }
        }
    return found;
}

// Lateness and what came of a promise are derived, yet an import's word on them is taken.
bool isTaken(const ObjectType &object, const Field &field)
{
    return field.use != FieldUse::Derived || object.kind == ObjectKind::PromiseToPay || field.apiName == "DaysPastDue"_L1 ||
           field.apiName == "DaysPastDueAsOfDate"_L1;
}

tl::unexpected<Error> noSuchColumn(const QString &name)
{
    return fail(ErrorKind::Invalid, u"MAPPING.COLUMN"_s, {}, {{u"name"_s, name}});
}

/// Ties the columns of one source.
class Binding final
{
public:
    Binding(const ObjectType &object, const ObjectMapping &mapping) : m_object(object), m_mapping(mapping) {}

    Result<void> addHeading(int column, const QString &heading)
    {
        if (isOurOwn(heading))
            return {};
        const auto named = m_mapping.columns.constFind(heading);
        if (named != m_mapping.columns.constEnd() && named->isEmpty()) {
            m_bound.ignored.append(heading);
            return {};
        }
        const Field *field = fieldFor(m_object, named != m_mapping.columns.constEnd() ? *named : heading);
        if (!field && named != m_mapping.columns.constEnd())
            return noSuchColumn(*named);
        return add(field, column, heading, {});
    }

    Result<void> addConstants()
    {
        for (auto it = m_mapping.constants.begin(); it != m_mapping.constants.end(); ++it) {
            const Field *field = fieldFor(m_object, it.key());
            if (!field)
                return noSuchColumn(it.key());
            KEPT_CHECK(add(field, -1, it.key(), it.value().toUtf8()));
        }
        return {};
    }

    void addAbsent(const QString &heading) { m_bound.absent.append(heading); }

    BoundMapping take() { return std::move(m_bound); }

private:
    Result<void> add(const Field *field, int column, const QString &heading, QByteArray constant)
    {
        if (!field || !isTaken(m_object, *field)) {
            (field ? m_bound.derived : m_bound.ignored).append(heading);
            return {};
        }
        if (m_bound.column(field->apiName))
            return fail(ErrorKind::Invalid, u"MAPPING.TWICE"_s, {}, {{u"field"_s, field->apiName}, {u"column"_s, heading}});
        BoundColumn bound{field, column, heading, std::move(constant), {}};
        const auto words = m_mapping.values.value(field->apiName);
        for (auto it = words.begin(); it != words.end(); ++it)
            bound.words.insert(it.key().toUtf8(), it.value().toUtf8());
        m_bound.columns.push_back(std::move(bound));
        return {};
    }

    const ObjectType &m_object;
    const ObjectMapping &m_mapping;
    BoundMapping m_bound;
};

} // namespace

const std::vector<Field> &extraFields(ObjectKind kind)
{
    static const std::vector<Field> none;
    static const std::vector<Field> ofPromises{{u"DueDate"_s, {}, FieldType::Date, FieldUse::Plain, {}, {}},
                                               {u"Instalments"_s, {}, FieldType::Text, FieldUse::Plain, {}, {}}};
    static const std::vector<Field> ofDisputeFiles{{u"File"_s, {}, FieldType::Text, FieldUse::Plain, {}, {}},
                                                   {u"Content"_s, {}, FieldType::Text, FieldUse::Plain, {}, {}}};
    static const std::vector<Field> ofPayments{{u"PromiseParts"_s, {}, FieldType::Text, FieldUse::Plain, {}, {}}};
    switch (kind) {
    case ObjectKind::PromiseToPay: return ofPromises;
    case ObjectKind::Payment: return ofPayments;
    case ObjectKind::DisputeFile: return ofDisputeFiles;
    default: return none;
    }
}

const BoundColumn *BoundMapping::column(QStringView apiName) const
{
    for (const BoundColumn &bound : columns)
        if (bound.field->apiName == apiName)
            return &bound;
    return nullptr;
}

Result<BoundMapping> bindColumns(const ObjectType &object, const QStringList &header, const ObjectMapping &mapping)
{
    Binding binding(object, mapping);
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it)
        if (!header.contains(it.key()))
            binding.addAbsent(it.key());
    for (int column = 0; column < header.size(); ++column)
        KEPT_CHECK(binding.addHeading(column, header.at(column)));
    KEPT_CHECK(binding.addConstants());
    return binding.take();
}

const Field *fieldOfHeading(const ObjectType &object, const QString &heading, const ObjectMapping &mapping)
{
    ObjectMapping own;
    if (const auto named = mapping.columns.constFind(heading); named != mapping.columns.constEnd())
        own.columns.insert(heading, *named);
    const auto bound = bindColumns(object, {heading}, own);
    return bound && !bound->columns.empty() ? bound->columns.front().field : nullptr;
}

std::vector<const Field *> fillableFields(const ObjectType &object)
{
    std::vector<const Field *> fields;
    for (const auto *all : {&object.fields, &extraFields(object.kind)})
        for (const Field &field : *all)
            if (isTaken(object, field))
                fields.push_back(&field);
    return fields;
}

QStringList missingFields(const ObjectType &object, const QStringList &fields, const ObjectMapping &mapping)
{
    QStringList missing;
    for (const Field *field : fillableFields(object)) {
        const bool needed = field->use == FieldUse::Key || field->use == FieldUse::Required;
        const bool inherited = field->type == FieldType::CurrencyCode;
        if (needed && !inherited && !fields.contains(field->apiName) && !mapping.constants.contains(field->apiName))
            missing.append(field->apiName);
    }
    return missing;
}

const ObjectType *guessObject(const QString &baseName, const QStringList &header)
{
    if (const ObjectType *named = objectType(baseName); named && named->importable)
        return named;
    const ObjectType *best = nullptr;
    qsizetype most = header.size() / 2;
    for (const ObjectType &object : catalogue()) {
        const auto fits = std::count_if(header.begin(), header.end(),
                                        [&](const QString &h) { return fieldFor(object, h) != nullptr; });
        if (object.importable && fits > most) {
            best = &object;
            most = fits;
        }
    }
    return best;
}

QString headerFingerprint(const QStringList &header)
{
    QStringList names;
    for (const QString &heading : header)
        if (!isOurOwn(heading))
            names.append(heading.trimmed().toCaseFolded());
    names.sort();
    return QString::fromLatin1(QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace kept
