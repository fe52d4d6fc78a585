// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/textencoding.h"

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace kept {
namespace {

constexpr qsizetype sampleBytes = 64 * 1024;

std::optional<TextEncoding> byMark(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        return TextEncoding{u"UTF-8"_s, EncodingBasis::Mark, 3};
    if (head.startsWith(QByteArrayView("\xFF\xFE")))
        return TextEncoding{u"UTF-16LE"_s, EncodingBasis::Mark, 2};
    if (head.startsWith(QByteArrayView("\xFE\xFF")))
        return TextEncoding{u"UTF-16BE"_s, EncodingBasis::Mark, 2};
    return std::nullopt;
}

// Western text in UTF-16 has a zero in nearly every second byte; no 8-bit text has any.
std::optional<TextEncoding> byZeroBytes(QByteArrayView sample)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        if (sample[i] == '\0')
            ++zeros[i % 2];
    const qsizetype half = sample.size() / 2;
    if (half == 0 || std::max(zeros[0], zeros[1]) * 10 <= half * 3)
        return std::nullopt;
    return TextEncoding{zeros[1] > zeros[0] ? u"UTF-16LE"_s : u"UTF-16BE"_s, EncodingBasis::Content, 0};
}

Result<bool> restIsUtf8(QIODevice &device)
{
    const qint64 start = device.pos();
    Utf8Check check;
    QByteArray chunk(Utf8Source::chunkBytes, Qt::Uninitialized);
    qint64 count = 0;
    while ((count = device.read(chunk.data(), chunk.size())) > 0)
        if (!check.feed(QByteArrayView(chunk.constData(), count)))
            break;
    if (count < 0 || !device.seek(start))
        return fail(ErrorKind::Unavailable, u"FILE.READ"_s, device.errorString());
    return check.finish();
}

// The end of a sample may cut a character in two, so only its start is judged.
bool sampleIsUtf8(QByteArrayView sample)
{
    Utf8Check check;
    return check.feed(sample);
}

} // namespace

bool TextEncoding::isUtf8() const
{
    return name.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0;
}

Result<TextEncoding> detectEncoding(QIODevice &device)
{
    const QByteArray sample = device.peek(sampleBytes);
    if (const auto marked = byMark(sample))
        return *marked;
    if (const auto wide = byZeroBytes(sample))
        return *wide;
    bool utf8 = sampleIsUtf8(sample);
    if (utf8 && !device.isSequential()) {
        KEPT_TRY(utf8, restIsUtf8(device));
    }
    if (utf8)
        return TextEncoding{u"UTF-8"_s, EncodingBasis::Content, 0};
    return TextEncoding{u"windows-1252"_s, EncodingBasis::Assumed, 0};
}

Result<TextEncoding> chosenEncoding(const QString &name, QIODevice &device)
{
    if (!QStringDecoder(name.toLatin1().constData()).isValid())
        return fail(ErrorKind::Invalid, u"TEXT.ENCODING_UNKNOWN"_s, {}, {{u"encoding"_s, name}});
    TextEncoding encoding{name, EncodingBasis::Chosen, 0};
    const auto marked = byMark(device.peek(4));
    const bool utf16 = name.compare("UTF-16"_L1, Qt::CaseInsensitive) == 0;
    if (marked && utf16)
        encoding.name = marked->name;
    if (marked && marked->name.compare(encoding.name, Qt::CaseInsensitive) == 0)
        encoding.markLength = marked->markLength;
    return encoding;
}

bool Utf8Check::feed(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at != end && m_valid) {
        quint64 word = 0;
        if (m_pending == 0 && end - at >= 8) {
            std::memcpy(&word, at, 8);
            if ((word & 0x8080808080808080ULL) == 0) {
                at += 8;
                m_offset += 8;
                continue;
            }
        }
        m_valid = step(static_cast<uchar>(*at++));
        m_offset += m_valid ? 1 : 0;
    }
    return m_valid;
}

// Table 3-7 of the Unicode Standard, "Well-Formed UTF-8 Byte Sequences".
bool Utf8Check::step(uchar byte)
{
    if (m_pending > 0) {
        const bool good = byte >= m_low && byte <= m_high;
        m_low = 0x80;
        m_high = 0xBF;
        --m_pending;
        return good;
    }
    if (byte < 0x80)
        return true;
    if (byte < 0xC2 || byte > 0xF4)
        return false;
    m_pending = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return true;
}

Utf8Source::Utf8Source(QIODevice &device, const TextEncoding &encoding)
    : m_device(device), m_encoding(encoding), m_raw(chunkBytes, Qt::Uninitialized)
{
    if (!encoding.isUtf8())
        m_decoder = QStringDecoder(encoding.name.toLatin1().constData(), QStringDecoder::Flag::ConvertInitialBom);
}

Result<QByteArrayView> Utf8Source::head()
{
    if (!m_hasHead) {
        KEPT_TRY(m_headChunk, read());
        m_hasHead = true;
    }
    return m_headChunk;
}

Result<QByteArrayView> Utf8Source::next()
{
    if (m_hasHead) {
        m_hasHead = false;
        return m_headChunk;
    }
    return read();
}

Result<QByteArrayView> Utf8Source::read()
{
    QByteArrayView text;
    qint64 count = 1;
    while (text.isEmpty() && count > 0) {
        count = m_device.read(m_raw.data(), m_raw.size());
        if (count < 0)
            return fail(ErrorKind::Unavailable, u"FILE.READ"_s, m_device.errorString());
        QByteArrayView raw(m_raw.constData(), count);
        m_bytesRead += count;
        if (!m_started && count > 0)
            raw = raw.sliced(std::min<qsizetype>(m_encoding.markLength, raw.size()));
        m_started = true;
        if (!m_encoding.isUtf8()) {
            const QString decoded = m_decoder.decode(raw);
            m_text = decoded.toUtf8();
            text = m_text;
        } else {
            m_check.feed(raw);
            text = raw;
        }
        KEPT_CHECK(check(count == 0));
    }
    return text;
}

Result<void> Utf8Source::check(bool atEnd)
{
    const bool halfUnit = atEnd && m_encoding.name.startsWith("UTF-16"_L1) && m_bytesRead % 2 != 0;
    const bool decoded = !m_decoder.hasError() && !halfUnit;
    const bool good = m_encoding.isUtf8() ? (atEnd ? m_check.finish() : m_check.feed({})) : decoded;
    if (good)
        return {};
    const qint64 offset = m_encoding.isUtf8() ? m_check.offset() + m_encoding.markLength : m_bytesRead;
    return fail(ErrorKind::Invalid, u"TEXT.INVALID"_s, {}, {{u"encoding"_s, m_encoding.name}, {u"offset"_s, offset}});
}

} // namespace kept
