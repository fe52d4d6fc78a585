// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvsource.h"

#include "models/exchange/csvwriter.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace kept {

Result<std::unique_ptr<CsvSource>> CsvSource::open(const QString &path, const QString &object, const Mapping &mapping)
{
    std::optional<Error> problem;
    KEPT_TRY(auto source, look(path, object, mapping, problem));
    if (problem)
        return tl::make_unexpected(std::move(*problem));
    return source;
}

Result<std::unique_ptr<CsvSource>> CsvSource::look(const QString &path, const QString &object, const Mapping &mapping,
                                                   std::optional<Error> &problem)
{
    std::unique_ptr<CsvSource> source(new CsvSource(path));
    if (!source->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Invalid, u"FILE.OPEN"_s, source->m_file.errorString(), {{u"path"_s, path}});
    if (auto started = source->start(mapping); !started)
        return tl::make_unexpected(source->located(started.error()));
    if (auto bound = source->bind(object, mapping); !bound)
        problem = source->located(bound.error());
    return source;
}

Result<void> CsvSource::start(const Mapping &mapping)
{
    if (mapping.encoding.isEmpty()) {
        KEPT_TRY(m_encoding, detectEncoding(m_file));
    } else {
        KEPT_TRY(m_encoding, chosenEncoding(mapping.encoding, m_file));
    }
    m_source = std::make_unique<Utf8Source>(m_file, m_encoding);
    KEPT_TRY(const QByteArrayView head, m_source->head());
    m_separator = mapping.separator == '\0' ? sniffSeparator(head) : mapping.separator;
    KEPT_CHECK(readHeading());
    for (qsizetype i = 0; i < m_reader->size(); ++i)
        m_header.append(QString::fromUtf8(withoutNeutralising(m_reader->field(i))).trimmed());
    return {};
}

Result<void> CsvSource::readHeading()
{
    m_reader = std::make_unique<CsvReader>(*m_source, m_separator);
    KEPT_TRY(const bool any, m_reader->next());
    if (!any || m_reader->isBlank())
        return fail(ErrorKind::Invalid, u"FILE.EMPTY"_s);
    return {};
}

Result<void> CsvSource::restart()
{
    if (!m_file.seek(0))
        return fail(ErrorKind::Invalid, u"FILE.OPEN"_s, m_file.errorString(), {{u"path"_s, m_path}});
    m_isAgain = true;
    m_source = std::make_unique<Utf8Source>(m_file, m_encoding);
    return readHeading();
}

Result<void> CsvSource::bind(const QString &object, const Mapping &mapping)
{
    const QString base = QFileInfo(m_path).completeBaseName();
    m_object = object.isEmpty() ? guessObject(base, m_header) : objectType(object);
    if (!m_object && base.contains(u'-'))
        m_object = guessObject(base.section(u'-', -1), m_header);
    if (!m_object || !m_object->importable)
        return fail(ErrorKind::Invalid, u"IMPORT.OBJECT"_s, {}, {{u"object"_s, object}});
    const auto given = mapping.objects.find(m_object->apiName);
    KEPT_TRY(m_bound, bindColumns(*m_object, m_header, given == mapping.objects.end() ? ObjectMapping() : given->second));
    const Field *key = m_object->keyField();
    if (key && !m_bound.column(key->apiName))
        return fail(ErrorKind::Invalid, u"IMPORT.NO_KEY"_s, {}, {{u"key"_s, key->apiName}});
    return {};
}

Result<bool> CsvSource::read(SourceBatch &batch, size_t count, const RowChoice &choice)
{
    batch.rows.clear();
    batch.rowOf.clear();
    batch.remarks.clear();
    batch.raggedRows.clear();
    batch.count = 0;
    batch.bytes.resize(count);
    batch.ends.resize(count);
    while (static_cast<size_t>(batch.count) < count) {
        const auto more = m_reader->next();
        if (!more)
            return tl::make_unexpected(located(more.error()));
        if (!*more)
            return batch.count > 0;
        if (!m_reader->isBlank() || m_header.size() == 1)
            takeRow(batch, choice);
    }
    return true;
}

void CsvSource::takeRow(SourceBatch &batch, const RowChoice &choice)
{
    const auto at = static_cast<size_t>(batch.count++);
    batch.bytes[at].assign(m_reader->bytes());
    batch.ends[at].assign(m_reader->ends().begin(), m_reader->ends().end());
    const auto found = static_cast<qsizetype>(batch.ends[at].size());
    if (found != m_header.size() && m_isAgain) {
        --batch.count;
        return;
    }
    if (found != m_header.size()) {
        batch.raggedRows.push_back(at);
        const QString hint = QString::number(found) + u" / "_s + QString::number(m_header.size());
        batch.remarks.push_back({m_reader->row(), {}, {}, {u"IMPORT.RAGGED"_s, Severity::Block, hint}});
        return;
    }
    InputRow row;
    row.number = m_reader->row();
    row.cells.reserve(m_bound.columns.size());
    for (const BoundColumn &bound : m_bound.columns) {
        if (bound.column < 0) {
            row.cells.push_back(bound.constant);
            continue;
        }
        const auto column = static_cast<size_t>(bound.column);
        const size_t begin = column == 0 ? 0 : batch.ends[at][column - 1];
        const QByteArrayView field(batch.bytes[at].data() + begin, static_cast<qsizetype>(batch.ends[at][column] - begin));
        const QByteArrayView text = withoutNeutralising(field);
        row.cells.push_back(QByteArray::fromRawData(text.data(), text.size()));
    }
    if (choice && !choice(row.cells)) {
        --batch.count;
        return;
    }
    batch.rows.push_back(std::move(row));
    batch.rowOf.push_back(at);
}

Error CsvSource::located(Error error) const
{
    error.values.insert(u"path"_s, m_path);
    const qlonglong column = error.values.value(u"column"_s).toLongLong();
    if (column > 0 && column <= m_header.size())
        error.values.insert(u"heading"_s, m_header.at(column - 1));
    return error;
}

} // namespace kept
