// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tourcompliance.h"

#include "app/kept/program.h"
#include "app/kept/tour.h"
#include "models/queries/builtinpacks.h"
#include "ui/compliance/compliancepane.h"
#include "ui/compliance/decisionspage.h"
#include "ui/compliance/numberreveal.h"
#include "ui/compliance/packspage.h"
#include "ui/compliance/replaypage.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

CompliancePane &pane(Program &program)
{
    return *program.workspace()->compliance();
}

void reloadPacks(Program &program)
{
    for (QAction *action : pane(program).packs()->actions())
        if (action->shortcut() == QKeySequence(Qt::Key_F5))
            action->trigger();
}

void writePack(const QString &folder, const QByteArray &before, const QByteArray &after)
{
    QDir().mkpath(folder);
    QFile file(QDir(folder).filePath(u"wa.json"_s));
    if (const RulePack *pack = builtInPacks().find(u"US-WA"_s); pack && file.open(QIODevice::WriteOnly))
        file.write(QByteArray(pack->json).replace(before, after));
}

void showPack(Program &program, const QString &id)
{
    QTreeView *view = pane(program).packs()->packs();
    for (int row = 0; row < view->model()->rowCount(); ++row)
        if (view->model()->index(row, 0).data() == id)
            view->setCurrentIndex(view->model()->index(row, 0));
}

void refusePack(Program &program, const QString &folder)
{
    writePack(folder, "\"1.0\"", "\"1.0-own\"");
    reloadPacks(program);
    writePack(folder, "\"07:30\"", "\"23:30\"");
    reloadPacks(program);
    showPack(program, u"US-WA"_s);
}

} // namespace

void addComplianceSteps(std::vector<TourStep> &steps, Program &program, const QString &packs, const QString &suffix)
{
    const auto window = [&program]() -> QWidget * { return &program.window(); };
    const auto ready = [] { return true; };
    steps.push_back({u"11b-compliance-"_s + suffix,
                     [&program] {
                         program.workspace()->showPage(Workspace::complianceId());
                         pane(program).showPart(CompliancePane::Part::Packs);
                         showPack(program, u"US-FED"_s);
                     },
                     ready, window});
    steps.push_back({u"11b-compliance-refused-"_s + suffix, [&program, packs] { refusePack(program, packs); }, ready, window});
    steps.push_back({u"11c-compliance-replay-"_s + suffix,
                     [&program, packs] {
                         QDir(packs).removeRecursively();
                         reloadPacks(program);
                         pane(program).showPart(CompliancePane::Part::Replay);
                         pane(program).replay()->start();
                     },
                     [&program] { return !pane(program).replay()->isRunning(); }, window});
    steps.push_back({u"11d-compliance-decisions-"_s + suffix,
                     [&program] { pane(program).showPart(CompliancePane::Part::Decisions); },
                     [&program] { return !pane(program).decisions()->explanation().isEmpty(); }, window});
    steps.push_back({u"11d1-compliance-number-"_s + suffix,
                     [&program] { pane(program).decisions()->findChild<NumberReveal *>()->action()->trigger(); },
                     [&program] { return !pane(program).decisions()->explanation().contains(u'\u00B7'); }, window});
}

} // namespace kept
