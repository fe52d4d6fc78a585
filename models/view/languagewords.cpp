// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/languagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace kept {

namespace {

struct LanguageName
{
    QLocale::Language language;
    const char *word;
};

// Qt tells a language's name in English and in itself, in no third one.
constexpr LanguageName names[] = {
    {QLocale::Arabic, QT_TRANSLATE_NOOP("kept", "Arabic")},
    {QLocale::Armenian, QT_TRANSLATE_NOOP("kept", "Armenian")},
    {QLocale::Bengali, QT_TRANSLATE_NOOP("kept", "Bengali")},
    {QLocale::Bulgarian, QT_TRANSLATE_NOOP("kept", "Bulgarian")},
    {QLocale::Catalan, QT_TRANSLATE_NOOP("kept", "Catalan")},
    {QLocale::Chinese, QT_TRANSLATE_NOOP("kept", "Chinese")},
    {QLocale::Croatian, QT_TRANSLATE_NOOP("kept", "Croatian")},
    {QLocale::Czech, QT_TRANSLATE_NOOP("kept", "Czech")},
    {QLocale::Danish, QT_TRANSLATE_NOOP("kept", "Danish")},
    {QLocale::Dutch, QT_TRANSLATE_NOOP("kept", "Dutch")},
    {QLocale::English, QT_TRANSLATE_NOOP("kept", "English")},
    {QLocale::Estonian, QT_TRANSLATE_NOOP("kept", "Estonian")},
    {QLocale::Finnish, QT_TRANSLATE_NOOP("kept", "Finnish")},
    {QLocale::French, QT_TRANSLATE_NOOP("kept", "French")},
    {QLocale::German, QT_TRANSLATE_NOOP("kept", "German")},
    {QLocale::Greek, QT_TRANSLATE_NOOP("kept", "Greek")},
    {QLocale::Gujarati, QT_TRANSLATE_NOOP("kept", "Gujarati")},
    {QLocale::Haitian, QT_TRANSLATE_NOOP("kept", "Haitian Creole")},
    {QLocale::Hebrew, QT_TRANSLATE_NOOP("kept", "Hebrew")},
    {QLocale::Hindi, QT_TRANSLATE_NOOP("kept", "Hindi")},
    {QLocale::Hungarian, QT_TRANSLATE_NOOP("kept", "Hungarian")},
    {QLocale::Indonesian, QT_TRANSLATE_NOOP("kept", "Indonesian")},
    {QLocale::Italian, QT_TRANSLATE_NOOP("kept", "Italian")},
    {QLocale::Japanese, QT_TRANSLATE_NOOP("kept", "Japanese")},
    {QLocale::Korean, QT_TRANSLATE_NOOP("kept", "Korean")},
    {QLocale::Latvian, QT_TRANSLATE_NOOP("kept", "Latvian")},
    {QLocale::Lithuanian, QT_TRANSLATE_NOOP("kept", "Lithuanian")},
    {QLocale::Malay, QT_TRANSLATE_NOOP("kept", "Malay")},
    {QLocale::Navajo, QT_TRANSLATE_NOOP("kept", "Navajo")},
    {QLocale::NorwegianBokmal, QT_TRANSLATE_NOOP("kept", "Norwegian")},
    {QLocale::Persian, QT_TRANSLATE_NOOP("kept", "Persian")},
    {QLocale::Polish, QT_TRANSLATE_NOOP("kept", "Polish")},
    {QLocale::Portuguese, QT_TRANSLATE_NOOP("kept", "Portuguese")},
    {QLocale::Punjabi, QT_TRANSLATE_NOOP("kept", "Punjabi")},
    {QLocale::Romanian, QT_TRANSLATE_NOOP("kept", "Romanian")},
    {QLocale::Russian, QT_TRANSLATE_NOOP("kept", "Russian")},
    {QLocale::Serbian, QT_TRANSLATE_NOOP("kept", "Serbian")},
    {QLocale::Slovak, QT_TRANSLATE_NOOP("kept", "Slovak")},
    {QLocale::Slovenian, QT_TRANSLATE_NOOP("kept", "Slovenian")},
    {QLocale::Somali, QT_TRANSLATE_NOOP("kept", "Somali")},
    {QLocale::Spanish, QT_TRANSLATE_NOOP("kept", "Spanish")},
    {QLocale::Swahili, QT_TRANSLATE_NOOP("kept", "Swahili")},
    {QLocale::Swedish, QT_TRANSLATE_NOOP("kept", "Swedish")},
    {QLocale::Thai, QT_TRANSLATE_NOOP("kept", "Thai")},
    {QLocale::Turkish, QT_TRANSLATE_NOOP("kept", "Turkish")},
    {QLocale::Ukrainian, QT_TRANSLATE_NOOP("kept", "Ukrainian")},
    {QLocale::Urdu, QT_TRANSLATE_NOOP("kept", "Urdu")},
    {QLocale::Vietnamese, QT_TRANSLATE_NOOP("kept", "Vietnamese")},
};

QLocale::Language languageOf(const QString &language)
{
    const QLocale::Language byCode = QLocale::codeToLanguage(
        language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower());
    if (byCode != QLocale::AnyLanguage)
        return byCode;
    const auto named = std::find_if(std::begin(names), std::end(names), [&](const LanguageName &each) {
        return language.compare(QLatin1StringView(each.word), Qt::CaseInsensitive) == 0;
    });
    return named == std::end(names) ? QLocale(language).language() : named->language;
}

} // namespace

QString languageWord(const QString &language)
{
    const QLocale::Language known = languageOf(language.trimmed());
    if (known == QLocale::C || known == QLocale::AnyLanguage)
        return language;
    const auto named = std::find_if(std::begin(names), std::end(names),
                                    [&](const LanguageName &each) { return each.language == known; });
    return named == std::end(names) ? QLocale(known).nativeLanguageName() : QCoreApplication::translate("kept", named->word);
}

} // namespace kept
