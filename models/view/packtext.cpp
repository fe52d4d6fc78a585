// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/packtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("kept", text)

/// What the packs of the program say, letter by letter.
constexpr const char *texts[] = {
    WORDS("Australia"),
    WORDS("A guideline, not a statute: contact actually made counts, and the person's own wishes prevail."),
    WORDS("Alberta"),
    WORDS("Counted in Alberta time, wherever the person is."),
    WORDS("British Columbia"),
    WORDS("Canada, federally regulated institutions"),
    WORDS("New Brunswick"),
    WORDS("Ontario"),
    WORDS("Quebec"),
    WORDS("Colombia"),
    WORDS("House rules"),
    WORDS("In force with every other pack."),
    WORDS("house policy"),
    WORDS("comment 6(b)(1)(i)-2 to 12 CFR 1006.6"),
    WORDS("Indonesia"),
    WORDS("Ireland"),
    // One text on two lines. NOLINTNEXTLINE(bugprone-suspicious-missing-comma)
    WORDS("The Consumer Protection Regulations 2025 replace the code from 24 March 2026; whether they keep the number was not "
          "verified."),
    WORDS("India"),
    WORDS("Japan"),
    WORDS("Korea"),
    WORDS("Mexico"),
    WORDS("Philippines"),
    WORDS("Russia"),
    WORDS("Thailand"),
    WORDS("United Kingdom"),
    WORDS("California"),
    WORDS("The conduct rules of the federal act bind original creditors too."),
    WORDS("District of Columbia"),
    WORDS("United States, federal: Regulation F, bankruptcy, telephone consumer protection"),
    WORDS("Florida"),
    WORDS("Emails are exempt since 16 May 2025 (SB 232). The zone is that of the dialled number, unless the place is known."),
    WORDS("Massachusetts"),
    WORDS("Calls that could leave a message count, whether or not one was left (Armata v. Target Corp., 480 Mass. 14 (2018))."),
    WORDS("New York City"),
    WORDS("Rhode Island"),
    WORDS("Washington"),
    WORDS("Debtor and spouse, all debts together. A week is any seven consecutive local days."),
    WORDS("West Virginia"),
};

/// What is wrong with a pack, letter by letter as its readers say it.
constexpr const char *faults[] = {
    WORDS("unknown key"),
    WORDS("missing"),
    WORDS("a text is expected"),
    WORDS("a whole number from %1 to %2 is expected"),
    WORDS("true or false is expected"),
    WORDS("\"%1\" is no date"),
    WORDS("\"%1\" is no time of day"),
    WORDS("a list of texts is expected"),
    WORDS("\"%1\" stands twice"),
    WORDS("days are 1 (Monday) to 7, each once"),
    WORDS("an object is expected"),
    WORDS("a list of objects is expected"),
    WORDS("no day is closed"),
    WORDS("unknown time zone \"%1\""),
    WORDS("unknown word \"%1\""),
    WORDS("ends before it begins"),
    WORDS("unknown kind \"%1\""),
    WORDS("two capital letters are expected"),
    WORDS("\"kept-rule-pack/1\" is expected"),
    WORDS("only \"month\" is known"),
    WORDS("nothing is counted"),
    WORDS("consent is given for a debt: the unit has to be each debt"),
    WORDS("the window is for no day"),
    WORDS("the window closes before it opens"),
    WORDS("the window overlaps an earlier one"),
    WORDS("\"%1\" is the id of %2 too"),
    WORDS("\"%1\" stands in the pack %2 too"),
    WORDS("larger than 1 MiB"),
};

QString translated(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

QRegularExpression patternOf(const char *fault)
{
    QString pattern = QRegularExpression::escape(QString::fromLatin1(fault));
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern.replace(u"\\%1"_s, u"(.*?)"_s).replace(u"\\%2"_s, u"(.*)"_s)),
        QRegularExpression::DotMatchesEverythingOption);
}

QString reasonText(const QString &reason)
{
    for (const char *fault : faults) {
        const QRegularExpressionMatch match = patternOf(fault).match(reason);
        if (!match.hasMatch())
            continue;
        QString text = translated(fault);
        switch (match.lastCapturedIndex()) {
        case 0: return text;
        case 1: return text.arg(match.captured(1));
        default: return text.arg(match.captured(1), match.captured(2));
        }
    }
    return reason;
}

} // namespace

QString packText(const QString &written)
{
    const auto *const known = std::ranges::find_if(texts, [&](const char *text) { return written == QString::fromUtf8(text); });
    return known == std::end(texts) ? written : translated(*known);
}

QString packFaultText(const Error &error)
{
    const QString path = error.values.value(u"path"_s).toString();
    const QString reason = error.values.value(u"reason"_s).toString();
    if (reason.isEmpty())
        return error.detail;
    const QString text = reasonText(reason);
    // What is no JSON at all has no path: the detail names the byte.
    return !path.isEmpty() ? path + u": "_s + text : text == reason ? error.detail : text;
}

} // namespace kept
