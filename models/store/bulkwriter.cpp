// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkwriter.h"

#include "models/store/query.h"
#include "models/store/text.h"

#include <QAtomicInteger>
#include <QSqlError>
#include <QStringEncoder>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype blockSize = 1 << 20;

} // namespace

BulkWriter::BulkWriter(Database &database, const QString &table, const QStringList &columns)
    : m_database(database), m_table(table), m_columns(columns)
{
    if (database.engine() == Engine::Sqlite)
        prepare();
    else
        m_block.reserve(blockSize + blockSize / 8);
}

BulkWriter::~BulkWriter()
{
    sqlite3_finalize(m_insert);
}

BulkWriter &BulkWriter::after(BulkWriter &parent)
{
    m_parents.push_back(&parent);
    return *this;
}

void BulkWriter::prepare()
{
    m_texts.resize(static_cast<size_t>(m_columns.size()));
    QStringList marks;
    marks.fill(u"?"_s, m_columns.size());
    const QByteArray sql =
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(m_table, m_columns.join(u", "_s), marks.join(u", "_s)).toUtf8();
    auto *handle = static_cast<sqlite3 *>(m_database.nativeHandle());
    if (!handle || sqlite3_prepare_v3(handle, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &m_insert, nullptr) != SQLITE_OK)
        m_problem = sqliteError(static_cast<sqlite3 *>(m_database.nativeHandle()));
}

void BulkWriter::separate()
{
    Q_ASSERT(m_column < m_columns.size());
    if (m_column++ > 0)
        m_block.append('\t');
}

BulkWriter &BulkWriter::addInteger(qint64 value)
{
    if (m_database.engine() == Engine::Sqlite) {
        sqlite3_bind_int64(m_insert, ++m_column, value);
        return *this;
    }
    separate();
    m_block.append(QByteArray::number(value));
    return *this;
}

BulkWriter &BulkWriter::add(std::nullopt_t)
{
    if (m_database.engine() == Engine::Sqlite) {
        sqlite3_bind_null(m_insert, ++m_column);
        return *this;
    }
    separate();
    m_block.append("\\N");
    return *this;
}

void BulkWriter::encode(QStringView text, QByteArray *target)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    target->resize(encoder.requiredSpace(text.size()));
    target->truncate(encoder.appendToBuffer(target->data(), text) - target->constData());
}

BulkWriter &BulkWriter::add(QStringView text)
{
    if (!isStorable(text)) {
        m_problem = unstorableText();
        m_problem->values.insert(u"column"_s, m_columns.at(m_column));
    }
    if (m_database.engine() == Engine::Sqlite) {
        QByteArray &held = m_texts[static_cast<size_t>(m_column)];
        encode(asStored(text), &held);
        sqlite3_bind_text(m_insert, ++m_column, held.constData(), static_cast<int>(held.size()), SQLITE_STATIC);
        return *this;
    }
    separate();
    QByteArray utf8;
    encode(asStored(text), &utf8);
    appendEscaped(utf8);
    return *this;
}

BulkWriter &BulkWriter::addUtf8(QByteArrayView utf8)
{
    if (m_database.engine() == Engine::Sqlite) {
        const char *text = utf8.isEmpty() ? "" : utf8.data();
        sqlite3_bind_text(m_insert, ++m_column, text, static_cast<int>(utf8.size()), SQLITE_STATIC);
        return *this;
    }
    separate();
    appendEscaped(utf8);
    return *this;
}

void BulkWriter::appendEscaped(QByteArrayView utf8)
{
    qsizetype copied = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        const char *escape = c == '\\' ? "\\\\" : c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : nullptr;
        if (!escape)
            continue;
        m_block.append(utf8.sliced(copied, i - copied)).append(escape);
        copied = i + 1;
    }
    m_block.append(utf8.sliced(copied));
}

BulkWriter &BulkWriter::add(QDate date)
{
    if (!date.isValid())
        return add(std::nullopt);
    const QByteArray text = storedDate(date);
    if (m_database.engine() == Engine::Sqlite)
        return addUtf8(m_texts[static_cast<size_t>(m_column)] = text);
    return addUtf8(text);
}

BulkWriter &BulkWriter::add(const QByteArray &bytes)
{
    if (m_database.engine() == Engine::Sqlite) {
        QByteArray &held = m_texts[static_cast<size_t>(m_column)] = bytes;
        sqlite3_bind_blob(m_insert, ++m_column, held.isNull() ? "" : held.constData(), static_cast<int>(held.size()),
                          SQLITE_STATIC);
        return *this;
    }
    separate();
    m_block.append("\\\\x").append(bytes.toHex());
    return *this;
}

Result<void> BulkWriter::endRow()
{
    if (m_problem) {
        m_column = 0;
        m_block.truncate(m_rowStart);
        if (m_insert)
            sqlite3_clear_bindings(m_insert);
        const Error problem = *m_problem;
        if (problem.kind == ErrorKind::Invalid)
            m_problem.reset();
        return tl::make_unexpected(problem);
    }
    Q_ASSERT(m_column == m_columns.size());
    m_column = 0;
    if (m_database.engine() == Engine::Sqlite)
        return insertRow();
    ++m_rows;
    m_block.append('\n');
    m_rowStart = m_block.size();
    return m_rowStart < blockSize ? Result<void>() : copyRows();
}

Result<void> BulkWriter::insertRow()
{
    if (m_database.isTransactionGone())
        return fail(ErrorKind::Storage, u"STORE.ABORTED"_s);
    if (sqlite3_step(m_insert) == SQLITE_DONE) {
        sqlite3_reset(m_insert);
        ++m_rows;
        return {};
    }
    const Error error = sqliteError(static_cast<sqlite3 *>(m_database.nativeHandle()));
    sqlite3_reset(m_insert);
    return tl::make_unexpected(error);
}

Result<void> BulkWriter::copyRows()
{
    for (BulkWriter *parent : m_parents)
        KEPT_CHECK(parent->finish());
    if (m_block.isEmpty())
        return {};
    auto *connection = static_cast<PGconn *>(m_database.nativeHandle());
    if (!connection)
        return tl::make_unexpected(storeError(Engine::PostgreSql, {}, false));
    KEPT_CHECK(chooseTarget());
    KEPT_CHECK(m_database.sendHeld());
    const QByteArray sql = u"COPY %1 (%2) FROM STDIN"_s.arg(m_target, m_columns.join(u", "_s)).toUtf8();
    if (const ServerAnswer started(PQexec(connection, sql.constData())); PQresultStatus(started.get()) != PGRES_COPY_IN)
        return tl::make_unexpected(serverError(m_database, started));
    if (PQputCopyData(connection, m_block.constData(), static_cast<int>(m_block.size())) != 1)
        return tl::make_unexpected(serverError(m_database));
    m_block.truncate(0);
    m_rowStart = 0;
    KEPT_CHECK(endCopy());
    return m_target == m_table ? Result<void>() : moveStaged();
}

// COPY passes policies by, so the server refuses it to whoever is bound by some: their rows come through a table of their own.
Result<void> BulkWriter::chooseTarget()
{
    if (!m_target.isEmpty())
        return {};
    Query query(m_database, u"SELECT CASE WHEN row_security_active(?) THEN 1 ELSE 0 END"_s);
    query.bind(m_table);
    KEPT_TRY(const qint64 bound, query.integer());
    if (bound == 0) {
        m_target = m_table;
        return {};
    }
    static QAtomicInteger<qint64> counter;
    m_target = u"staged_%1"_s.arg(counter.fetchAndAddRelaxed(1));
    return m_database.execute(u"CREATE TEMPORARY TABLE %1 ON COMMIT DROP AS SELECT %2 FROM %3 WITH NO DATA"_s.arg(
        m_target, m_columns.join(u", "_s), m_table));
}

Result<void> BulkWriter::moveStaged()
{
    const QString columns = m_columns.join(u", "_s);
    KEPT_CHECK(m_database.execute(u"INSERT INTO %1 (%2) SELECT %2 FROM %3"_s.arg(m_table, columns, m_target)));
    return m_database.execute(u"TRUNCATE %1"_s.arg(m_target));
}

Result<void> BulkWriter::endCopy()
{
    auto *connection = static_cast<PGconn *>(m_database.nativeHandle());
    std::optional<Error> problem;
    if (PQputCopyEnd(connection, nullptr) != 1)
        problem = serverError(m_database);
    for (ServerAnswer answer(PQgetResult(connection)); answer.get(); answer = ServerAnswer(PQgetResult(connection))) {
        if (!answer.isGood() && !problem)
            problem = serverError(m_database, answer);
        if (PQstatus(connection) != CONNECTION_OK)
            break;
    }
    if (problem)
        return tl::make_unexpected(*problem);
    return {};
}

Result<void> BulkWriter::finish()
{
    Q_ASSERT(m_column == 0);
    return m_database.engine() == Engine::Sqlite ? Result<void>() : copyRows();
}

} // namespace kept
