// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/verbs.h"
#include "app/shared/defaultstore.h"
#include "app/shared/systemclock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

kept::ExitCode run(const kept::Arguments &arguments, const std::vector<kept::Verb> &verbs, const kept::Output &output)
{
    const auto verb = std::find_if(verbs.begin(), verbs.end(),
                                   [&](const kept::Verb &one) { return one.shape.name == arguments.verb; });
    if (arguments.has(u"help"_s)) {
        output.line(kept::helpText(verb->shape).chopped(1));
        return kept::ExitCode::Done;
    }
    const kept::SystemClock clock;
    kept::Session session(arguments, output, clock);
    const auto ending = verb->run(session);
    if (ending)
        return *ending;
    output.error(ending.error());
    return kept::exitCodeOf(ending.error());
}

kept::ExitCode help(kept::Arguments arguments, const std::vector<kept::Verb> &verbs, const std::vector<kept::VerbShape> &shapes,
                    const kept::Output &output)
{
    for (const kept::Verb &verb : verbs) {
        if (arguments.words.value(0) == verb.shape.name) {
            output.line(kept::helpText(verb.shape).chopped(1));
            return kept::ExitCode::Done;
        }
    }
    output.line(kept::overview(shapes).chopped(1));
    return arguments.words.isEmpty() ? kept::ExitCode::Done : kept::ExitCode::Usage;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    kept::nameProgram();
    const std::vector<kept::Verb> verbs = kept::allVerbs();
    std::vector<kept::VerbShape> shapes;
    for (const kept::Verb &verb : verbs)
        shapes.push_back(verb.shape);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const bool json = words.contains(u"--json"_s);
    const kept::Output output(json ? kept::OutputForm::Json : kept::OutputForm::Text);
    const auto arguments = kept::parseArguments(words, shapes);
    if (!arguments) {
        output.error(arguments.error());
        return static_cast<int>(kept::exitCodeOf(arguments.error()));
    }
    if (arguments->has(u"version"_s)) {
        output.line(u"keptctl "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (arguments->verb == u"help" || (arguments->verb.isEmpty() && arguments->has(u"help"_s)))
        return static_cast<int>(help(*arguments, verbs, shapes, output));
    if (arguments->verb.isEmpty()) {
        output.remark(kept::overview(shapes).chopped(1));
        return static_cast<int>(kept::ExitCode::Usage);
    }
    return static_cast<int>(run(*arguments, verbs, output));
}
