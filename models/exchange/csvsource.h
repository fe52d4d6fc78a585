// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/mapping.h"
#include "models/exchange/recordwriter.h"

#include <QFile>

#include <functional>

namespace kept {

/// Rows of a source, held together with their bytes until the next batch.
struct SourceBatch
{
    std::vector<std::string> bytes;        ///< by row: all fields, one after the other
    std::vector<std::vector<size_t>> ends; ///< by row: where each field ends
    std::vector<InputRow> rows;            ///< views into `bytes`
    std::vector<RowRemark> remarks;        ///< rows that are no rows of the table: none of them is in `rows`
    std::vector<size_t> raggedRows;        ///< indexes into `bytes` of those rows
    std::vector<size_t> rowOf;             ///< by `rows`: index into `bytes`
    qint64 count = 0;                      ///< rows read, blank lines left out
};

/// A CSV file that is one object's records: opened, its encoding and separator settled, its columns tied to fields.
class CsvSource final
{
public:
    /// `object` may be empty: then the file name or the headings tell. Errors carry `path`: FILE.OPEN, FILE.EMPTY,
    /// IMPORT.OBJECT (cannot tell which object), IMPORT.NO_KEY (no column is the key; values key), those of the encoding,
    /// the reader and the mapping.
    static Result<std::unique_ptr<CsvSource>> open(const QString &path, const QString &object, const Mapping &mapping);

    /// The same for a look inside: a file that opens, but whose columns can't be tied or whose object can't be told, comes with
    /// the reason in `problem`; it has no object then, or no mapping, and must not be imported.
    static Result<std::unique_ptr<CsvSource>> look(const QString &path, const QString &object, const Mapping &mapping,
                                                   std::optional<Error> &problem);

    const QString &path() const { return m_path; }
    bool hasObject() const { return m_object && m_object->importable; }
    const ObjectType &object() const { return *m_object; }
    const TextEncoding &encoding() const { return m_encoding; }
    char separator() const { return m_separator; }
    const QStringList &header() const { return m_header; }
    const BoundMapping &mapping() const { return m_bound; }
    qint64 bytesRead() const { return m_source->bytesRead(); }
    qint64 bytesTotal() const { return m_file.size(); }

    /// Whether a row, by its mapped cells, is one of those to read.
    using RowChoice = std::function<bool(const std::vector<QByteArray> &cells)>;
    /// Fills the batch with up to `count` rows, of which `choice` takes all by default; false when there are no more.
    Result<bool> read(SourceBatch &batch, size_t count, const RowChoice &choice = {});
    /// Reads from the first row again. The file is taken to be as it was.
    Result<void> restart();

private:
    explicit CsvSource(const QString &path) : m_path(path), m_file(path) {}
    Result<void> start(const Mapping &mapping);
    Result<void> readHeading();
    Result<void> bind(const QString &object, const Mapping &mapping);
    void takeRow(SourceBatch &batch, const RowChoice &choice);
    Error located(Error error) const;

    QString m_path;
    QFile m_file;
    TextEncoding m_encoding;
    char m_separator = ',';
    std::unique_ptr<Utf8Source> m_source;
    std::unique_ptr<CsvReader> m_reader;
    const ObjectType *m_object = nullptr;
    QStringList m_header;
    BoundMapping m_bound;
    bool m_isAgain = false; ///< rows that are no rows of the table have been told of
};

} // namespace kept
