// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

const OptionShape *optionOf(const std::vector<OptionShape> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const OptionShape &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

const VerbShape *verbOf(const std::vector<VerbShape> &verbs, const QString &name)
{
    const auto found = std::find_if(verbs.begin(), verbs.end(), [&](const VerbShape &verb) { return verb.name == name; });
    return found == verbs.end() ? nullptr : &*found;
}

Result<void> takeOption(const QString &text, const VerbShape *verb, QStringList &rest, Arguments &arguments)
{
    const QString name = text.mid(2).section(u'=', 0, 0);
    const OptionShape *option = optionOf(commonOptions(), name);
    if (!option && verb)
        option = optionOf(verb->options, name);
    if (!option)
        return usageError(verb ? tr("There is no option --%1 here.").arg(name)
                               : tr("There is no option --%1 before the verb; those of a verb stand after it.").arg(name));
    if (arguments.has(name))
        return usageError(tr("--%1 is given twice.").arg(name));
    const bool hasValue = text.contains(u'=');
    if (option->value.isEmpty() && hasValue)
        return usageError(tr("--%1 takes no value.").arg(name));
    if (!option->value.isEmpty() && !hasValue && rest.isEmpty())
        return usageError(tr("--%1 needs a value: %2.").arg(name, option->value));
    const QString value = hasValue ? text.section(u'=', 1) : option->value.isEmpty() ? QString() : rest.takeFirst();
    arguments.options.insert(name, value);
    return {};
}

Result<void> checkCount(const Arguments &arguments, const VerbShape &verb)
{
    if (arguments.has(u"help"_s))
        return {};
    if (arguments.words.size() < verb.fewest)
        return usageError(tr("Something is missing: keptctl %1 %2").arg(verb.name, verb.words));
    if (arguments.words.size() > verb.most)
        return usageError(tr("%1 can't use \"%2\".").arg(verb.name, arguments.words.at(verb.most)));
    return {};
}

QString optionLines(const std::vector<OptionShape> &options)
{
    QString text;
    for (const OptionShape &option : options) {
        const QString shape = option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
        text += u"  --%1  %2\n"_s.arg(shape, -18).arg(option.meaning);
    }
    return text;
}

} // namespace

tl::unexpected<Error> usageError(const QString &what)
{
    return fail(ErrorKind::Invalid, u"USAGE"_s, what);
}

const std::vector<OptionShape> &commonOptions()
{
    static const std::vector<OptionShape> options{
        {u"db"_s, u"STORE"_s, tr("a file, or postgresql://user@host/name; else the store of the window")},
        {u"packs"_s, u"FOLDER"_s, tr("own rule packs; else KEPT_PACKS, or the folder packs beside the store's file")},
        {u"json"_s, {}, tr("one JSON document instead of text for people")},
        {u"help"_s, {}, tr("what a verb takes")},
        {u"version"_s, {}, tr("the program's version")},
    };
    return options;
}

Result<Arguments> parseArguments(const QStringList &commandLine, const std::vector<VerbShape> &verbs)
{
    Arguments arguments;
    const VerbShape *verb = nullptr;
    bool onlyWords = false;
    QStringList rest = commandLine;
    while (!rest.isEmpty()) {
        const QString text = rest.takeFirst();
        if (!onlyWords && text == u"--") {
            onlyWords = true;
        } else if (!onlyWords && text.startsWith(u"--")) {
            KEPT_CHECK(takeOption(text, verb, rest, arguments));
        } else if (verb || arguments.verb == u"help") {
            arguments.words.append(text);
        } else {
            arguments.verb = text;
            verb = verbOf(verbs, text);
            if (!verb && text != u"help")
                return usageError(tr("There is no verb \"%1\".").arg(text));
        }
    }
    if (verb)
        KEPT_CHECK(checkCount(arguments, *verb));
    return arguments;
}

QString overview(const std::vector<VerbShape> &verbs)
{
    QString text = tr("keptctl [--db STORE] [--json] VERB ...\n\n");
    for (const VerbShape &verb : verbs)
        text += u"  %1  %2\n"_s.arg(verb.name, -12).arg(verb.meaning);
    text += u'\n' + optionLines(commonOptions());
    return text + tr("\nkeptctl help VERB tells what a verb takes.\n");
}

QString helpText(const VerbShape &verb)
{
    QString text = u"keptctl "_s + verb.name;
    if (!verb.words.isEmpty())
        text += u' ' + verb.words;
    text += u"\n\n"_s + verb.meaning + u'\n';
    return verb.options.empty() ? text : text + u'\n' + optionLines(verb.options);
}

} // namespace kept
