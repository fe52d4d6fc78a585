// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

namespace kept {

/// Why a file is taken to be in its encoding: a byte order mark, its content, the last resort, or the caller's word.
enum class EncodingBasis { Mark, Content, Assumed, Chosen };

/// The encoding of a text file, by its IANA name, and the length of the byte order mark in front of the text.
struct TextEncoding
{
    QString name;
    EncodingBasis basis = EncodingBasis::Content;
    int markLength = 0;

    bool isUtf8() const;
};

/// Settles the encoding: byte order mark, strict UTF-8, UTF-16 when over 30 % of the bytes at one parity are zero,
/// else windows-1252 (Assumed: tell the user). Reads a seekable device to its end and goes back to where it was;
/// of any other it sees what can be peeked. Error: FILE.READ.
Result<TextEncoding> detectEncoding(QIODevice &device);

/// The encoding the caller names, with the device's byte order mark where it has one. Error: TEXT.ENCODING_UNKNOWN.
Result<TextEncoding> chosenEncoding(const QString &name, QIODevice &device);

/// Checks strict UTF-8 (no overlong forms, no surrogates) piece by piece.
class Utf8Check final
{
public:
    /// False once a byte is wrong; `offset()` is then the place of the sequence it belongs to.
    bool feed(QByteArrayView bytes);
    /// False when the text ends inside a character.
    bool finish() const { return m_valid && m_pending == 0; }
    qint64 offset() const { return m_offset; }

private:
    bool step(uchar byte);
    bool m_valid = true;
    int m_pending = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
    qint64 m_offset = 0;
};

/// Reads a device of any encoding as a stream of UTF-8 chunks without a byte order mark, in constant memory.
class Utf8Source final
{
public:
    static constexpr qsizetype chunkBytes = 256 * 1024;

    /// The device stays the caller's and must be open for reading at its start.
    Utf8Source(QIODevice &device, const TextEncoding &encoding);

    /// The next chunk, valid until the next call; empty at the end.
    /// Errors: FILE.READ, TEXT.INVALID (values: encoding, offset of the byte).
    Result<QByteArrayView> next();
    /// The first chunk, without taking it: for sniffing.
    Result<QByteArrayView> head();
    /// Bytes of the device taken so far, for progress.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    Result<QByteArrayView> read();
    Result<void> check(bool atEnd);
    QIODevice &m_device;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    Utf8Check m_check;
    QByteArray m_raw;
    QByteArray m_text;
    QByteArrayView m_headChunk;
    bool m_hasHead = false;
    bool m_started = false;
    qint64 m_bytesRead = 0;
};

} // namespace kept
