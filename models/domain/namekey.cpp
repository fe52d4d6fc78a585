// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/namekey.h"

namespace kept {

namespace {

// Letters that carry a stroke have no decomposition in Unicode, yet people type them without it.
char16_t withoutStroke(char16_t letter)
{
    switch (letter) {
    case u'\u00f8': return u'o';
    case u'\u0111': return u'd';
    case u'\u0127': return u'h';
    case u'\u0131': return u'i';
    case u'\u0142': return u'l';
    case u'\u0167': return u't';
    default: return letter;
    }
}

bool isMark(QChar character)
{
    return character.category() == QChar::Mark_NonSpacing || character.category() == QChar::Mark_Enclosing;
}

void appendFolded(QString *key, QChar character)
{
    if (character == QChar(u'\u00e6'))
        key->append(u"ae");
    else if (character == QChar(u'\u0153'))
        key->append(u"oe");
    else if (character == QChar(u'\u00df'))
        key->append(u"ss");
    else if (character.isLetterOrNumber() || character.isSurrogate() || character.category() == QChar::Mark_SpacingCombining)
        key->append(QChar(withoutStroke(character.unicode())));
    else if (!isMark(character))
        key->append(u' ');
}

} // namespace

QString nameKey(const QString &name)
{
    QString key;
    key.reserve(name.size());
    const QString folded = name.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar character : folded)
        appendFolded(&key, character);
    key = key.simplified();
    return key.isEmpty() ? name.simplified() : key;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text)
        if (character.isDigit())
            digits.append(QChar(static_cast<char16_t>(u'0' + character.digitValue())));
    return digits;
}

} // namespace kept
