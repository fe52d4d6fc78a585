// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/evaluate.h"
#include "models/queries/builtinpacks.h"
#include "tests/bench/setting.h"

#include <QDateTime>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int verdicts = 100'000;
constexpr int repetitions = 9;
constexpr qint64 hourMs = 3'600'000;

PastContact contact(const ContactQuestion &question, int i)
{
    PastContact past{question.at - (5 + 14 * i) * hourMs, question.person};
    past.outcome = i % 10 == 9 ? ContactOutcome::Conversation : i % 3 == 0 ? ContactOutcome::Busy : ContactOutcome::NoAnswer;
    past.counted = {question.debts.front()};
    if (past.outcome == ContactOutcome::Conversation)
        past.talked = past.counted;
    past.point = question.point;
    return past;
}

/// Noon on a weekday, fifty contacts of the last month: allowed as long as a rule has not been reached.
ContactQuestion question()
{
    const qint64 noon = QDateTime(QDate(2026, 4, 8), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch();
    ContactQuestion asked{ContactId::fromValue(1), noon, {PlanId::fromValue(1)}, {"America/New_York"}};
    asked.point = ContactPointId::fromValue(1);
    asked.line = LineKind::Mobile;
    for (int i = 0; i < 50; ++i)
        asked.history.push_back(contact(asked, i + (i > 8 ? 3 : 0)));
    return asked;
}

/// The same person a second later each time, so that no answer can be had from the one before.
qint64 judgeAll(ContactQuestion asked, const RuleSet &rules, ZoneClocks &clocks)
{
    qint64 allowed = 0;
    for (int i = 0; i < verdicts; ++i, asked.at += i % 2 == 0 ? 1000 : -999)
        allowed += evaluate(asked, rules, clocks).allowed() ? 1 : 0;
    return allowed;
}

qint64 passOver(const ContactQuestion &asked)
{
    qint64 counted = 0;
    for (int i = 0; i < verdicts; ++i)
        for (const PastContact &past : asked.history)
            counted += past.at <= asked.at + i && past.person == asked.person ? 1 : 0;
    return counted;
}

Figure figure(const QString &operation, const ContactQuestion &asked, const QStringList &packs)
{
    const RuleSet rules = demand(builtInPacks().rules(packs));
    ZoneClocks clocks;
    qint64 sink = judgeAll(asked, rules, clocks);
    const auto times = byTurns(
        repetitions, [&](int) { sink += judgeAll(asked, rules, clocks); }, [&](int) { sink += passOver(asked); });
    const double floor = sink > 0 ? times.second.median() : 0;
    return {u"P8"_s, operation, u"as many passes over the contacts"_s, times.first.median(), floor, Unit::Milliseconds, 333, 100};
}

} // namespace

// P8: 100,000 verdicts in 333 ms are 300,000 a second.
std::vector<Figure> judging(Setting &)
{
    ContactQuestion asked = question();
    std::vector<Figure> figures{figure(u"100,000 verdicts, allowed"_s, asked, {u"US-FED"_s})};
    asked.at += 10 * hourMs;
    figures.push_back(figure(u"100,000 verdicts, refused at night"_s, asked, {u"US-FED"_s}));
    return figures;
}

} // namespace kept::bench
