// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/text.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

bool isStorable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull())
            return false;
        if (!c.isSurrogate())
            continue;
        if (!c.isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return false;
        ++i;
    }
    return true;
}

QStringView asStored(QStringView text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    return text;
}

Error unstorableText()
{
    return {ErrorKind::Invalid, u"TEXT.CONTROL"_s, {}, {}, {}};
}

} // namespace kept
