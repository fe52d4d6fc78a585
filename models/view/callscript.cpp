// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/callscript.h"

#include <QCoreApplication>
#include <QLocale>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Said { AskFor, Initial, Subsequent, FirstParty, Location, Message };

struct Words
{
    const char *language;
    Said said;
    const char16_t *words;
};

constexpr Words spoken[] = {
    {"en", Said::AskFor, u"Hello, may I speak with %1, please?"},
    {"en", Said::Initial, u"This is an attempt to collect a debt, and any information obtained will be used for that purpose."},
    {"en", Said::Subsequent, u"This call is from a debt collector."},
    {"en", Said::FirstParty, u"I am calling about your account with us."},
    {"en", Said::Location, u"My name is … I am calling to confirm how %1 can be reached."},
    {"en", Said::Message, u"Please return the call to … at your convenience. Thank you."},
    {"es", Said::AskFor, u"Buenos días, ¿podría hablar con %1, por favor?"},
    {"es", Said::Initial,
     u"Esta llamada es un intento de cobrar una deuda, y toda la información que se obtenga se usará con ese fin."},
    {"es", Said::Subsequent, u"Esta llamada es de un cobrador de deudas."},
    {"es", Said::FirstParty, u"Le llamo por su cuenta con nosotros."},
    {"es", Said::Location, u"Mi nombre es … Llamo para confirmar cómo se puede localizar a %1."},
    {"es", Said::Message, u"Por favor, devuelva la llamada a … cuando le sea posible. Gracias."},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

QString wordsOf(Said said, const QString &language)
{
    for (const Words &each : spoken)
        if (each.said == said && language == QLatin1StringView(each.language))
            return QStringView(each.words).toString();
    return {};
}

// Portfolios write "es", "es-MX" or "Spanish".
QString codeOf(const QString &language)
{
    if (language.isEmpty())
        return {};
    const QLocale::Language byCode = QLocale::codeToLanguage(language.section(u'-', 0, 0).section(u'_', 0, 0).toLower());
    if (byCode != QLocale::AnyLanguage)
        return QLocale::languageToCode(byCode, QLocale::ISO639Part1);
    for (const QString &known : scriptLanguages())
        if (QLocale::languageToString(QLocale::codeToLanguage(known)).compare(language, Qt::CaseInsensitive) == 0)
            return known;
    return language;
}

bool isThirdPartyInTheStates(const CallCheck::Number &number)
{
    return number.asked.collector == CollectorKind::ThirdParty &&
           std::any_of(number.packs.begin(), number.packs.end(), [](const QString &pack) { return pack.startsWith(u"US-"); });
}

// Those whom the law lets a collector speak with about the debt as with the consumer (12 CFR 1006.6(a)).
bool isAsTheConsumer(PersonRole role)
{
    switch (role) {
    case PersonRole::Consumer:
    case PersonRole::Spouse:
    case PersonRole::ParentOfMinor:
    case PersonRole::Guardian:
    case PersonRole::Executor:
    case PersonRole::Successor: return true;
    default: return false;
    }
}

bool wasSpokenTo(const ContactQuestion &question)
{
    return std::any_of(question.history.begin(), question.history.end(), [&](const PastContact &contact) {
        return contact.person == question.person && contact.outcome == ContactOutcome::Conversation && contact.at < question.at;
    });
}

} // namespace

QStringList scriptLanguages()
{
    return {u"en"_s, u"es"_s};
}

CallScript callScript(const CallCheck::Number &number, const QString &person, const QString &language)
{
    CallScript script;
    script.person = person;
    const QString code = codeOf(language);
    script.isTheirs = code.isEmpty() || scriptLanguages().contains(code);
    script.language = script.isTheirs && !code.isEmpty() ? code : u"en"_s;
    const auto say = [&](Said said) {
        const QString words = wordsOf(said, script.language);
        return words.contains(u"%1"_s) ? words.arg(person) : words;
    };
    const bool isRegulated = isThirdPartyInTheStates(number);
    const QString discreet = isRegulated ? u"12 CFR 1006.6(d)(1)"_s : QString();
    script.steps.push_back({tr("Ask for the person; nothing of a debt before you know who speaks"), say(Said::AskFor), discreet});
    if (!isAsTheConsumer(number.asked.role)) {
        script.steps.push_back({tr("Say who you are and that you ask for a location, nothing else"), say(Said::Location),
                                isRegulated ? u"12 CFR 1006.10(b)"_s : QString()});
        return script;
    }
    if (!isRegulated)
        script.steps.push_back({tr("Once identity is checked: what it is about"), say(Said::FirstParty), {}});
    else if (wasSpokenTo(number.asked))
        script.steps.push_back(
            {tr("Once identity is checked: who is calling"), say(Said::Subsequent), u"12 CFR 1006.18(e)(2)"_s});
    else
        script.steps.push_back(
            {tr("Once identity is checked, in the first conversation"), say(Said::Initial), u"12 CFR 1006.18(e)(1)"_s});
    script.steps.push_back(
        {tr("On an answering machine, nothing of a debt"), say(Said::Message), isRegulated ? u"12 CFR 1006.2(j)"_s : QString()});
    return script;
}

} // namespace kept
