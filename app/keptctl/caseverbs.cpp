// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsoninput.h"
#include "app/keptctl/jsontext.h"
#include "app/keptctl/verbs.h"
#include "models/domain/cases/ageingcases.h"
#include "models/domain/cases/allocationcases.h"
#include "models/domain/cases/schedulecases.h"
#include "models/domain/compliance/casereader.h"
#include "models/domain/compliance/words.h"
#include "models/exchange/callcases.h"
#include "models/exchange/csvcases.h"
#include "models/queries/callcheck.h"
#include "models/queries/named.h"
#include "models/view/datetext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <thread>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

Result<ExitCode> checkVectors(Session &session)
{
    KEPT_TRY(const QByteArray text, readInput(session.arguments().value(u"vectors"_s)));
    KEPT_TRY(const auto packs, session.packs());
    KEPT_TRY(const auto lines, runCallCases(text, *packs, std::max(1U, std::thread::hardware_concurrency())));
    session.output().jsonLines(lines);
    return ExitCode::Done;
}

void sayVerdict(const Output &output, const QString &about, const QJsonObject &verdict)
{
    if (verdict.contains(u"unsupported"_s))
        return output.line(tr("Not judged: %1").arg(verdict.value(u"unsupported"_s).toString()));
    const QJsonArray missing = verdict.value(u"missing"_s).toArray();
    for (const QJsonValue &fact : missing)
        output.line(about + tr("to be asked or mended: %1.").arg(fact.toString()));
    if (verdict.value(u"allowed"_s).toBool())
        return output.line(about + tr("allowed."));
    output.line(about +
                tr("not allowed: %1 (%2).").arg(verdict.value(u"rule_id"_s).toString(), verdict.value(u"severity"_s).toString()));
    for (const QJsonValue &rule : verdict.value(u"also"_s).toArray())
        output.line(tr("  also %1").arg(rule.toString()));
    const QString next = verdict.value(u"next_allowed"_s).toString();
    output.line(next.isEmpty() ? tr("  Waiting is no help.") : tr("  Allowed again from %1.").arg(next));
}

QJsonArray reasonsJson(const ContactVerdict &verdict)
{
    QJsonArray reasons;
    for (const ContactFinding &finding : verdict.findings)
        reasons.append(QJsonObject{{u"rule"_s, finding.rule},
                                   {u"severity"_s, wordOf(severityWords(), finding.severity)},
                                   {u"citation"_s, finding.citation},
                                   {u"confidence"_s, wordOf(confidenceWords(), finding.confidence)},
                                   {u"pack"_s, finding.pack},
                                   {u"version"_s, finding.version},
                                   {u"clearsAt"_s, instantJson(finding.clearsAt)}});
    return reasons;
}

ExitCode endingOf(bool allowed)
{
    return allowed ? ExitCode::Done : ExitCode::Partly;
}

Result<ExitCode> checkFacts(Session &session, const QJsonObject &vector)
{
    KEPT_TRY(const auto packs, session.packs());
    KEPT_TRY(const QJsonObject verdict, CallCases(*packs).answerTo(vector));
    if (session.output().isJson())
        session.output().document(verdict);
    else
        sayVerdict(session.output(), {}, verdict);
    return endingOf(verdict.value(u"allowed"_s).toBool());
}

Result<CallCheck> checkOf(Database &database, const Asking &asking, const QJsonObject &asked)
{
    KEPT_TRY(const AccountId customer,
             answer(database, asking, NamedCustomer{asked.value(u"customer"_s).toVariant().toString()}));
    CallCheck check{customer};
    if (asked.contains(u"at"_s)) {
        const QDateTime at = QDateTime::fromString(asked.value(u"at"_s).toString(), Qt::ISODateWithMs);
        if (!at.isValid())
            return fail(ErrorKind::Invalid, u"JSON.TYPE"_s, {}, {{u"path"_s, u"/at"_s}, {u"expected"_s, tr("an instant")}});
        check.at = at.toMSecsSinceEpoch();
    }
    return check;
}

Result<ExitCode> checkCustomer(Session &session, const QJsonObject &asked)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const CallCheck check, checkOf(*database, asking, asked));
    KEPT_TRY(const auto numbers, answer(*database, asking, check));
    const QString only = asked.value(u"number"_s).toString();
    QJsonArray answers;
    bool allowed = !numbers.empty();
    for (const CallCheck::Number &number : numbers) {
        if (!only.isEmpty() && number.point.value != only)
            continue;
        QJsonObject verdict = contactAnswer(number.verdict);
        verdict.insert(u"number"_s, number.point.value);
        verdict.insert(u"reasons"_s, reasonsJson(number.verdict));
        allowed = allowed && number.verdict.allowed();
        answers.append(verdict);
        if (!session.output().isJson())
            sayVerdict(session.output(), number.point.value + u": "_s, verdict);
    }
    if (session.output().isJson())
        session.output().document(QJsonObject{{u"numbers"_s, answers}});
    else if (answers.isEmpty())
        session.output().line(tr("No such number is on file."));
    return endingOf(allowed && !answers.isEmpty());
}

Result<ExitCode> checkCall(Session &session)
{
    const QStringList &words = session.arguments().words;
    if (words.size() + session.arguments().has(u"vectors"_s) != 1)
        return usageError(tr("check-call needs JSON, - or --vectors FILE."));
    if (words.isEmpty())
        return checkVectors(session);
    KEPT_TRY(const QJsonObject asked, objectOf(words.first()));
    return asked.contains(u"setup"_s) ? checkFacts(session, asked) : checkCustomer(session, asked);
}

using CaseRunner = Result<std::vector<QByteArray>> (*)(const QByteArray &json);

template<CaseRunner run>
Result<ExitCode> answerCases(Session &session)
{
    if (!session.arguments().has(u"cases"_s))
        return usageError(tr("%1 needs --cases FILE.").arg(session.arguments().verb));
    KEPT_TRY(const QByteArray text, readInput(session.arguments().value(u"cases"_s)));
    KEPT_TRY(const auto lines, run(text));
    session.output().jsonLines(lines);
    return ExitCode::Done;
}

template<CaseRunner run>
Verb caseVerb(const QString &name, const QString &meaning)
{
    return {{name, {}, meaning, 0, 0, {{u"cases"_s, u"FILE"_s, tr("the cases")}}}, &answerCases<run>};
}

} // namespace

std::vector<Verb> caseVerbs()
{
    return {
        {{u"check-call"_s,
          u"JSON|-"_s,
          tr("may this customer be called: {\"customer\", \"number\"?, \"at\"?}, or a case with all its facts"),
          0,
          1,
          {{u"vectors"_s, u"FILE"_s, tr("a file of cases; one JSON line for each")}}},
         &checkCall},
        caseVerb<runCsvCases>(u"csv"_s, tr("what the CSV reader makes of a file of cases; one JSON line for each")),
        caseVerb<runAllocationCases>(u"allocate"_s, tr("where the payments of a file of cases go; one JSON line for each")),
        caseVerb<runScheduleCases>(u"schedule"_s, tr("the instalments of a file of cases; one JSON line for each")),
        caseVerb<runAgeingCases>(u"age"_s, tr("how late the debts of a file of cases are; one JSON line for each")),
    };
}

} // namespace kept
