// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/disputefilerows.h"

#include "models/commands/disputefiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

constexpr qsizetype longestName = 60;

RecordProblem problem(const QString &field, QString code, QString hint = {})
{
    return {field, {std::move(code), Severity::Block, std::move(hint)}};
}

bool isInside(const QString &path, const QString &folder)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    return whole.startsWith(QFileInfo(folder).canonicalFilePath() + u'/');
}

bool isPlain(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\');
}

} // namespace

std::optional<RecordProblem> DisputeFileRows::complete(RecordDraft &draft, const Texts &texts, qint64 now) const
{
    if (draft.stored)
        return checkStored(draft, texts);
    if (const FieldValue name = value(draft, u"name"); name.isSet() && !isPlain(QString::fromUtf8(name.text).trimmed()))
        return problem(u"Name"_s, u"FILE.NAME"_s);
    const auto content = contentOf(texts);
    if (!content)
        return content.error();
    const QString digest = digestOf(*content);
    const FieldValue size = value(draft, u"size");
    const FieldValue sha256 = value(draft, u"sha256");
    if (size.isSet() && size.integer != content->size())
        return problem(u"Size"_s, u"FILE.DIGEST"_s, QString::number(content->size()));
    if (sha256.isSet() && QString::fromUtf8(sha256.text).compare(digest, Qt::CaseInsensitive) != 0)
        return problem(u"Sha256"_s, u"FILE.DIGEST"_s, digest);
    value(draft, u"size") = FieldValue::of(qint64(content->size()));
    value(draft, u"sha256") = FieldValue::of(digest.toLatin1());
    if (!value(draft, u"added_at").isSet())
        value(draft, u"added_at") = FieldValue::of(now);
    return std::nullopt;
}

// A file that is here stays what it is; that it was withdrawn elsewhere is news, that it was not is none.
std::optional<RecordProblem> DisputeFileRows::checkStored(RecordDraft &draft, const Texts &texts) const
{
    const auto before = [&](QStringView column) { return (*draft.stored)[static_cast<size_t>(m_rules.indexOf(column))]; };
    QString digest = QString::fromUtf8(value(draft, u"sha256").text);
    if (!texts.file.isEmpty() || !texts.content.isEmpty()) {
        const auto content = contentOf(texts);
        if (!content)
            return content.error();
        digest = digestOf(*content);
    }
    if (!digest.isEmpty() && digest.compare(QString::fromUtf8(before(u"sha256").text), Qt::CaseInsensitive) != 0)
        return problem(texts.content.isEmpty() ? u"File"_s : u"Content"_s, u"FILE.CHANGED"_s);
    for (const auto &column : {u"withdrawn_at"_s, u"withdrawn_by"_s, u"withdrawn_reason"_s})
        if (m_rules.indexOf(column) >= 0 && before(u"withdrawn_at").isSet())
            value(draft, column) = FieldValue();
    return std::nullopt;
}

// Read again, because thousands of contents need not fit into memory together.
Result<void> DisputeFileRows::store(Database &database, const RecordDraft &draft, const Texts &texts) const
{
    const auto content = contentOf(texts);
    const QString digest = QString::fromUtf8(draft.values[static_cast<size_t>(m_rules.indexOf(u"sha256"))].text);
    if (!content || digestOf(*content) != digest)
        return fail(ErrorKind::Invalid, u"FILE.DIGEST"_s);
    return setDisputeFileContent(database, DisputeFileId::fromValue(draft.id), *content);
}

tl::expected<QByteArray, RecordProblem> DisputeFileRows::contentOf(const Texts &texts) const
{
    if (texts.content.isEmpty())
        return read(QDir::fromNativeSeparators(QString::fromUtf8(texts.file).trimmed()).replace(u'\\', u'/'));
    QByteArray base64 = texts.content;
    base64.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return tl::make_unexpected(problem(u"Content"_s, u"FILE.BASE64"_s));
    if (decoded.decoded.size() > largestDisputeFile)
        return tl::make_unexpected(problem(u"Content"_s, u"FILE.SIZE"_s, QString::number(largestDisputeFile)));
    return std::move(decoded.decoded);
}

tl::expected<QByteArray, RecordProblem> DisputeFileRows::read(const QString &path) const
{
    if (path.isEmpty())
        return tl::make_unexpected(problem(u"File"_s, u"VALUE.REQUIRED"_s));
    QFile file(m_folder + u'/' + path);
    if (QDir::isAbsolutePath(path) || QDir::cleanPath(path).startsWith(u"../"_s))
        return tl::make_unexpected(problem(u"File"_s, u"FILE.OUTSIDE"_s));
    if (!QFileInfo(file).isFile())
        return tl::make_unexpected(problem(u"File"_s, u"FILE.MISSING"_s, m_folder));
    if (!isInside(file.fileName(), m_folder))
        return tl::make_unexpected(problem(u"File"_s, u"FILE.OUTSIDE"_s));
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(problem(u"File"_s, u"FILE.OPEN"_s, file.errorString()));
    QByteArray content = file.read(largestDisputeFile + 1);
    if (content.isEmpty())
        return tl::make_unexpected(problem(u"File"_s, u"FILE.NOTHING"_s));
    if (content.size() > largestDisputeFile)
        return tl::make_unexpected(problem(u"File"_s, u"FILE.SIZE"_s, QString::number(largestDisputeFile)));
    return content;
}

FieldValue &DisputeFileRows::value(RecordDraft &draft, QStringView column) const
{
    return draft.values[static_cast<size_t>(m_rules.indexOf(column))];
}

// The number in front keeps files of one name apart, and a name that means something to a system from being just that.
QString exportedPath(qint64 file, const QString &name)
{
    QString plain = name;
    for (QChar &sign : plain)
        if (!sign.isPrint() || u"/\\:*?\"<>|"_s.contains(sign))
            sign = u'_';
    if (plain.size() > longestName) {
        const QString suffix = QFileInfo(plain).suffix().left(10);
        plain = plain.left(longestName) + (suffix.isEmpty() ? QString() : u'.' + suffix);
    }
    return u"DisputeFile/%1-%2"_s.arg(file).arg(plain);
}

} // namespace kept
