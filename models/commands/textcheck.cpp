// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/textcheck.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

std::optional<Error> textProblem(const QString &text)
{
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return Error{ErrorKind::Invalid, u"TEXT.CONTROL"_s, {}, {}, {}};
    if (text.size() > maximumTextLength)
        return Error{ErrorKind::Invalid, u"TEXT.LONG"_s, {}, {{u"length"_s, text.size()}, {u"limit"_s, maximumTextLength}}, {}};
    return std::nullopt;
}

void TextCheck::check(const char *name, QString &text)
{
    if (problem)
        return;
    problem = textProblem(text);
    if (problem)
        problem->values.insert(u"path"_s, QString(u"/"_s + QLatin1StringView(name)));
}

} // namespace kept
