// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/refusedrows.h"

#include "models/exchange/importreport.h"

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

bool isOurOwn(const QString &heading)
{
    return heading == QLatin1StringView(refusedRowHeading) || heading == QLatin1StringView(refusedReasonHeading);
}

} // namespace

Result<void> RefusedRows::add(const SourceBatch &batch, const std::vector<RowRemark> &remarks)
{
    std::map<qint64, QString> reasons;
    for (const auto *list : {&batch.remarks, &remarks})
        for (const RowRemark &said : *list) {
            if (said.remark.severity != Severity::Block)
                continue;
            QString &reason = reasons[said.row];
            reason += (reason.isEmpty() ? QString() : u"; "_s) + remarkText(said.heading, said.value, said.remark);
        }
    if (reasons.empty())
        return {};
    if (!m_writer)
        KEPT_CHECK(start());
    for (size_t i = 0; i < batch.raggedRows.size(); ++i)
        addRow(batch, batch.raggedRows[i], batch.remarks[i].row, reasons[batch.remarks[i].row]);
    for (size_t i = 0; i < batch.rows.size(); ++i)
        if (const auto reason = reasons.find(batch.rows[i].number); reason != reasons.end())
            addRow(batch, batch.rowOf[i], reason->first, reason->second);
    return m_writer->state();
}

Result<void> RefusedRows::start()
{
    if (!m_file.open())
        return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, m_file.errorString());
    m_writer = std::make_unique<CsvWriter>(m_file, m_source.separator());
    for (const QString &heading : m_source.header())
        if (!isOurOwn(heading))
            m_writer->add(heading.toUtf8());
    m_writer->add(refusedRowHeading);
    m_writer->add(refusedReasonHeading);
    m_writer->endRow();
    return {};
}

void RefusedRows::addRow(const SourceBatch &batch, size_t row, qint64 number, const QString &reason)
{
    size_t begin = 0;
    const auto columns = static_cast<size_t>(m_source.header().size());
    for (size_t column = 0; column < std::max(columns, batch.ends[row].size()); ++column) {
        const size_t end = column < batch.ends[row].size() ? batch.ends[row][column] : begin;
        const QByteArrayView field(batch.bytes[row].data() + begin, static_cast<qsizetype>(end - begin));
        begin = end;
        const bool own = column < columns && isOurOwn(m_source.header().at(static_cast<qsizetype>(column)));
        if (!own && column < columns)
            m_writer->add(withoutNeutralising(field));
    }
    m_writer->add(QByteArray::number(number));
    m_writer->add(reason.toUtf8());
    m_writer->endRow();
    ++m_count;
}

Result<void> RefusedRows::keep(const QString &path)
{
    KEPT_CHECK(m_writer->flush());
    m_file.close();
    if (QFile::exists(path) && !QFile::remove(path))
        return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, path, {{u"path"_s, path}});
    if (!QFile::copy(m_file.fileName(), path))
        return fail(ErrorKind::Unavailable, u"FILE.WRITE"_s, path, {{u"path"_s, path}});
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace kept
