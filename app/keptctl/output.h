// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/view/findingtext.h"

#include <QJsonObject>
#include <QStringList>

namespace kept {

enum class ExitCode { Done = 0, Partly = 1, Usage = 2, Unreadable = 3, Unavailable = 4, Cancelled = 130 };

enum class OutputForm { Text, Json };

/// Rows for people; numbers stand to the right.
struct TextTable
{
    struct Column
    {
        QString heading;
        Qt::AlignmentFlag side = Qt::AlignLeft;
    };
    std::vector<Column> columns;
    std::vector<QStringList> rows;

    /// Padded lines; a table without headings has no heading line.
    QString text() const;
};

/// What the program says: text or JSON to standard output, troubles and progress to standard error.
class Output final
{
public:
    explicit Output(OutputForm form) : m_form(form) {}

    bool isJson() const { return m_form == OutputForm::Json; }
    /// The one document of a --json answer.
    void document(const QJsonValue &value) const;
    /// One line of a stream of JSON lines.
    void jsonLine(const QByteArray &compact) const;
    /// All of them in one go.
    void jsonLines(const std::vector<QByteArray> &compact) const;
    void line(const QString &text = {}) const;
    void table(const TextTable &table) const;
    /// A failure in words, and with --json as a document too.
    void error(const Error &error) const;
    /// A word to who watches; never part of the answer.
    void remark(const QString &text) const;
    /// How far long work is; nothing when nobody watches.
    void progress(const QString &text) const;
    void endProgress() const;

private:
    OutputForm m_form;
};

/// How amounts, counts and dates are written: always alike, so that scripts may rely on it.
Wording plainWording();
/// "302,421,029.00"
QString amountWords(Money money);
/// "4,126"
QString countWords(qint64 count);
/// "52.6927" of a number times 10,000.
QString ratioWords(qint64 tenThousandths);

/// The exit code that a failure gives.
ExitCode exitCodeOf(const Error &error);

} // namespace kept
