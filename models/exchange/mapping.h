// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/fieldtext.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace kept {

/// How the columns of one object's source become fields.
struct ObjectMapping
{
    QHash<QString, QString> columns;                ///< heading -> API name; an empty name leaves the column out
    QHash<QString, QString> constants;              ///< API name -> the text every row gets
    QHash<QString, QHash<QString, QString>> values; ///< API name -> word of the source -> our word
};

/// What a mapping file says: formats, the encoding and separator where they are not to be found out, and columns by object.
struct Mapping
{
    ValueFormats formats;
    QString encoding;        ///< empty: found out
    char separator = '\0';   ///< NUL: found out
    QString defaultCurrency; ///< of rows that name none
    std::map<QString, ObjectMapping> objects;
};

/// Errors: MAPPING.JSON (values offset), MAPPING.UNKNOWN (values key, allowed).
Result<Mapping> parseMapping(const QByteArray &json);
QByteArray mappingToJson(const Mapping &mapping);

/// Names a set of headings, whatever their order and case: under it a mapping is remembered.
QString headerFingerprint(const QStringList &header);

/// Where a field's text comes from.
struct BoundColumn
{
    const Field *field = nullptr;
    int column = -1; ///< of the source; -1 when it is the constant
    QString heading;
    QByteArray constant;
    QHash<QByteArray, QByteArray> words;
};

/// A source's columns, tied to the fields of an object.
struct BoundMapping
{
    std::vector<BoundColumn> columns;
    QStringList ignored; ///< headings that no field was found for
    QStringList derived; ///< headings of fields the program keeps itself
    QStringList absent;  ///< headings the mapping names and this source hasn't; another of the same object may have them

    const BoundColumn *column(QStringView apiName) const;
};

/// Ties headings to fields: by the mapping where it names them, else by API name, label ("Current Due Amount"), with or
/// without "__c", and for related records by their key ("Account.SourceSystemRecordIdentifier", "Account:..."). The
/// columns ImportRow and ImportReason of a refused-rows file are passed over.
/// Errors: MAPPING.COLUMN (no field of that API name; values name), MAPPING.TWICE (two columns for one field;
/// values field, column).
Result<BoundMapping> bindColumns(const ObjectType &object, const QStringList &header, const ObjectMapping &mapping);

/// What one heading becomes, the others aside; none when it is left out, or the program keeps that field itself.
const Field *fieldOfHeading(const ObjectType &object, const QString &heading, const ObjectMapping &mapping);
/// The fields that a source of an object can fill, in the order of export.
std::vector<const Field *> fillableFields(const ObjectType &object);
/// The fields without which no new record is made, and that neither a heading, a constant nor the record above gives.
QStringList missingFields(const ObjectType &object, const QStringList &fields, const ObjectMapping &mapping);

/// What sources say of records that is no column of their table: the parts of a promise, or the date of the only one; where the
/// content of a dispute's file is, or that content as base64.
const std::vector<Field> &extraFields(ObjectKind kind);

/// The object a file is of: by its base name, else the one that most of its headings fit (more than half); none otherwise.
const ObjectType *guessObject(const QString &baseName, const QStringList &header);

inline constexpr auto refusedRowHeading = "ImportRow";
inline constexpr auto refusedReasonHeading = "ImportReason";

} // namespace kept
