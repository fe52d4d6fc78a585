// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/undoimport.h"

#include "models/commands/importedmoney.h"
#include "models/commands/planclock.h"
#include "models/store/imports/importundo.h"
#include "models/store/zonedplans.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Beyond this many, screens are told of the import and look at everything again.
constexpr size_t plansToName = 2000;

QString ruleOf(UndoObstacle::Reason reason)
{
    switch (reason) {
    case UndoObstacle::Reason::Changed: return u"IMPORT.UNDO.CHANGED"_s;
    case UndoObstacle::Reason::LaterImport: return u"IMPORT.UNDO.LATER"_s;
    case UndoObstacle::Reason::Used: return u"IMPORT.UNDO.USED"_s;
    }
    return {};
}

Finding findingOf(const UndoObstacle &obstacle)
{
    QVariantMap values{{u"object"_s, objectType(obstacle.object).apiName},
                       {u"record"_s, obstacle.record},
                       {u"id"_s, obstacle.id},
                       {u"count"_s, obstacle.count}};
    values.insert(obstacle.reason == UndoObstacle::Reason::LaterImport ? u"import"_s : u"by"_s, obstacle.by);
    return Finding{ruleOf(obstacle.reason), Severity::Block, {}, values, {}, {}};
}

Result<void> needUndoable(ImportUndo &undo)
{
    KEPT_TRY(const auto obstacles, undo.obstacles());
    if (obstacles.empty())
        return {};
    std::vector<Finding> findings;
    for (const UndoObstacle &obstacle : obstacles)
        findings.push_back(findingOf(obstacle));
    return refuse(std::move(findings));
}

} // namespace

Result<ImportUndone> execute(Transaction &transaction, const Context &context, const UndoImport &command)
{
    const qint64 run = command.import.value();
    KEPT_TRY(const auto status, importRunStatus(transaction.database(), command.import));
    if (!status)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {},
                    {{u"object"_s, objectType(ObjectKind::ImportRun).apiName}, {u"id"_s, run}});
    ImportUndone undone{command.import, {}};
    if (*status == QLatin1StringView(undoneRunStatus))
        return undone;
    ImportUndo undo(transaction, command.import);
    KEPT_CHECK(undo.lock());
    KEPT_CHECK(needUndoable(undo));
    KEPT_TRY(const auto moved, takeMoneyBack(transaction, context, command.import));
    KEPT_TRY(const auto counts, undo.undo());
    KEPT_CHECK(judgeAfterBulk(transaction, context, undo.plans()));
    // What was promised since goes by the zone that the import found.
    KEPT_TRY(const auto zoned, plansZonedBy(transaction.database(), command.import));
    for (const PlanId plan : zoned)
        KEPT_CHECK(runPlanClock(transaction, context, plan));
    for (const PlanId plan : moved)
        if (std::binary_search(undo.plans().begin(), undo.plans().end(), plan))
            KEPT_CHECK(refreshPlan(transaction, plan, Figures::AsTheyAre));
    KEPT_CHECK(undo.passVersionsOn());
    for (const UndoneCounts &each : counts)
        undone.objects.push_back({objectType(each.object).apiName, each.removed, each.restored});
    Journal &journal = transaction.journal();
    journal.setSubject(ObjectKind::ImportRun, run);
    journal.touch(ObjectKind::ImportRun, run);
    if (undo.plans().size() <= plansToName)
        for (const PlanId plan : undo.plans())
            journal.touch(ObjectKind::CollectionPlan, plan.value());
    return undone;
}

} // namespace kept
