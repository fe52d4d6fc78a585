// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/toursteps.h"

#include "app/kept/program.h"
#include "app/kept/tour.h"
#include "app/kept/tourcalls.h"
#include "app/kept/tourcompliance.h"
#include "app/kept/tourmoney.h"
#include "app/kept/tourpaymentplans.h"
#include "app/kept/tourpeople.h"
#include "app/kept/tourrequests.h"
#include "app/kept/tourwork.h"
#include "models/domain/promisepolicy.h"
#include "models/queries/lists.h"
#include "ui/accounts/accountspane.h"
#include "ui/approvals/approvalspane.h"
#include "ui/connect/connectdialog.h"
#include "ui/customer/customerpane.h"
#include "ui/dashboard/dashboardpane.h"
#include "ui/importing/importpane.h"
#include "ui/promise/promisedialog.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the steps share: where they are, and the plans and customers they show.
struct Guide
{
    explicit Guide(Program &tourProgram) : program(tourProgram) {}
    Program &program;
    QTemporaryDir files;
    QPointer<PromiseDialog> promise;
    bool listShown = false;
    bool opened = false;
    std::optional<PlanId> openPlan;
    std::optional<PlanId> fullPlan;
    std::optional<AccountId> customer;
    bool approvalsShown = false;
    bool serverAnswered = false;
    Workspace &workspace() const { return *program.workspace(); }
    QWidget *window() const { return &program.window(); }
};

QWidget *dialogOf()
{
    return QApplication::activeModalWidget();
}

void closeDialogs()
{
    while (QWidget *dialog = QApplication::activeModalWidget())
        delete dialog;
}

// One row is good, two have what is often wrong: so that the dry run has something to say.
void writeSample(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"Account.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("SourceSystemRecordIdentifier,Name,Type\r\nTOUR-1,Nadia Okonjo,Person\r\nTOUR-2,,Person\r\nTOUR-3,Aurelio "
                   "Ferri,Shop\r\n");
    QFile accounts(QDir(folder).filePath(u"FinancialAccount.csv"_s));
    if (accounts.open(QIODevice::WriteOnly))
        accounts.write(
            "SourceSystemRecordIdentifier,Account.SourceSystemRecordIdentifier,FinancialAccountNumber,Type,CurrencyIsoCode,"
            "Balance\r\n"
            "TOUR-A1,TOUR-1,4000-90001,CreditCard,USD,1250.00\r\nTOUR-A2,TOUR-1,4000-90002,CreditCard,JPY,184300.50\r\n"
            "TOUR-A3,TOUR-9,4000-90003,CreditCard,USD,12.00\r\n");
}

// The last plan with a broken promise, none open and one left.
void chooseOpen(const std::shared_ptr<Guide> &guide, const PromiseList::Answer &promises)
{
    std::map<PlanId, int> used;
    std::map<PlanId, int> open;
    for (const PromiseRow &row : promises) {
        used[row.plan] += row.holdsSlot;
        open[row.plan] += row.status == PromiseState::Open;
    }
    const int most = EffectivePolicy().maximumPromises.value;
    for (const PromiseRow &row : promises)
        if (open[row.plan] == 0 && used[row.plan] < most && row.status == PromiseState::Broken) {
            guide->openPlan = row.plan;
            guide->customer = row.customer;
        }
}

// A plan whose promises are used up, one that has some left, and its customer.
void choosePlans(const std::shared_ptr<Guide> &guide, Desk &desk)
{
    PromiseList all;
    all.filter.limit = 1'000'000;
    whenReady(desk.ask(all), &guide->program, [guide](const Result<PromiseList::Answer> &answer) {
        if (!answer)
            return;
        const std::vector<PromiseRow> full = plansAtLimit(*answer);
        if (!full.empty())
            guide->fullPlan = full.back().plan;
        chooseOpen(guide, *answer);
        whenReady(guide->workspace().desk().ask(Owners()), &guide->program, [guide, full](const Result<Owners::Answer> &owners) {
            if (owners)
                askAsSpecialists(guide->program, full, *owners);
        });
    });
}

// A server that does not answer, as on a morning without network.
void askSilentServer(const std::shared_ptr<Guide> &guide)
{
    guide->program.showWelcome();
    guide->program.askForServer(StoreLocation::parse(u"postgresql://ingrid@127.0.0.1:1/cards?sslmode=prefer"_s).value());
    auto *dialog = guide->window()->findChild<ConnectDialog *>();
    guide->serverAnswered = false;
    QObject::connect(dialog, &ConnectDialog::answered, &guide->program, [guide] { guide->serverAnswered = true; });
    dialog->actions().constFirst()->trigger();
}

void addTheme(std::vector<TourStep> &steps, const std::shared_ptr<Guide> &guide, const Appearance &appearance,
              const QString &suffix)
{
    const auto window = [guide] { return guide->window(); };
    const auto ready = [] { return true; };
    steps.push_back({u"01-welcome-"_s + suffix,
                     [guide, appearance] {
                         closeDialogs();
                         guide->program.theme().apply(appearance);
                         guide->program.showWelcome();
                     },
                     ready, window});
    steps.push_back({u"02-accounts-"_s + suffix,
                     [guide] {
                         guide->workspace().showPage(Workspace::accountsId());
                         QTreeView *view = guide->workspace().accounts().view();
                         view->expand(view->model()->index(1, 0));
                         view->setCurrentIndex(view->model()->index(3, 0));
                     },
                     ready, window});
    steps.push_back({u"02a-accounts-give-"_s + suffix,
                     [guide] {
                         QTreeView *view = guide->workspace().accounts().view();
                         view->setCurrentIndex(view->model()->index(0, 0));
                         const QItemSelection rows(view->model()->index(0, 0), view->model()->index(11, 0));
                         view->selectionModel()->select(rows, QItemSelectionModel::Select | QItemSelectionModel::Rows);
                         guide->workspace().accounts().givePlans();
                     },
                     [] { return dialogOf() != nullptr; }, window});
    steps.push_back({u"02b-accounts-charge-"_s + suffix,
                     [guide] {
                         closeDialogs();
                         QTreeView *view = guide->workspace().accounts().view();
                         view->setCurrentIndex(view->model()->index(0, 0, view->model()->index(1, 0)));
                         guide->workspace().accounts().openCharges();
                     },
                     [] { return dialogOf() != nullptr; }, window});
    steps.push_back({u"03-dashboard-"_s + suffix,
                     [guide] {
                         closeDialogs();
                         guide->workspace().showPage(Workspace::dashboardId());
                     },
                     [guide] { return guide->workspace().dashboard().isShown(); }, window});
    addWorkSteps(steps, guide->program, suffix);
    steps.push_back({u"04-customer-"_s + suffix, [guide] { guide->workspace().showCustomer(*guide->customer); }, ready, window});
    addIdentitySteps(steps, guide->program, guide->customer, suffix);
    steps.push_back({u"05-promise-"_s + suffix,
                     [guide] {
                         closeDialogs();
                         guide->workspace().takePromise(*guide->openPlan);
                     },
                     [guide] { return !guide->promise.isNull(); }, window});
    steps.push_back({u"06-promise-limit-"_s + suffix,
                     [guide] {
                         closeDialogs();
                         guide->workspace().takePromise(*guide->fullPlan);
                     },
                     [guide] { return !guide->promise.isNull(); }, window});
    addMoneySteps(steps, guide->program, guide->customer, suffix);
    addPaymentPlanSteps(steps, guide->program, suffix);
    addCallSteps(steps, guide->program, suffix);
    steps.push_back({u"07-import-"_s + suffix,
                     [guide] {
                         closeDialogs();
                         guide->workspace().showPage(Workspace::importId());
                         guide->workspace().importer().choose({guide->files.path()});
                     },
                     ready, window});
    steps.push_back({u"08-import-dry-run-"_s + suffix, [guide] { guide->workspace().importer().dryRun(); },
                     [guide] { return !guide->workspace().importer().isBusy() && guide->workspace().importer().report(); },
                     window});
    steps.push_back({u"08b-import-result-"_s + suffix, [guide] { guide->workspace().importer().import(); },
                     [guide] { return !guide->workspace().importer().isBusy(); }, window});
    steps.push_back({u"08c-import-past-"_s + suffix, [guide] { guide->workspace().importer().showPast(); },
                     [guide] { return !guide->workspace().importer().isBusy(); }, window});
    steps.push_back({u"09-empty-"_s + suffix,
                     [guide] {
                         AccountFilter nobody;
                         nobody.text = u"nobody of this name"_s;
                         guide->workspace().showPage(Workspace::accountsId());
                         guide->workspace().accounts().setFilter(nobody);
                     },
                     ready, window});
    steps.push_back({u"10-keys-"_s + suffix,
                     [guide] {
                         guide->workspace().accounts().setFilter({});
                         Q_EMIT guide->program.window().helpAsked();
                     },
                     [] { return dialogOf() != nullptr; }, window});
    steps.push_back({u"11-approvals-"_s + suffix,
                     [guide] {
                         closeDialogs();
                         guide->workspace().showPage(Workspace::approvalsId());
                     },
                     [guide] { return guide->approvalsShown; }, window});
    addComplianceSteps(steps, guide->program, QDir(guide->files.path()).filePath(u"packs"_s), suffix);
    addPeopleSteps(steps, guide->program, suffix);
    steps.push_back(
        {u"12-connect-"_s + suffix, [guide] { askSilentServer(guide); }, [guide] { return guide->serverAnswered; }, window});
}

// Pictures in another language lie beside the English ones.
void markLanguage(std::vector<TourStep> &steps)
{
    for (TourStep &step : steps)
        step.name += u'-' + QLocale::languageToCode(QLocale().language());
}

std::vector<TourStep> makeSteps(const std::shared_ptr<Guide> &guide)
{
    std::vector<TourStep> steps;
    steps.push_back({u"00-first-start"_s,
                     [guide] {
                         guide->program.window().resize(1440, 900);
                         guide->program.showWelcome();
                         guide->program.window().show();
                     },
                     [] { return true; }, [guide] { return guide->window(); }});
    steps.push_back({u"00-sign-in-first"_s,
                     [guide] {
                         guide->program.open(guide->files.filePath(u"tour.kept"_s), Existence::CreateIfMissing,
                                             AfterOpening::MakeDemo);
                     },
                     [] { return dialogOf() != nullptr; }, [guide] { return guide->window(); }});
    steps.push_back(
        {u"00-accounts-first"_s, [guide] { signInAtPractice(guide->program); },
         [guide] { return guide->opened && guide->listShown && guide->openPlan && guide->fullPlan && guide->customer; },
         [guide] { return guide->window(); }});
    const bool isEnglish = QLocale().language() == QLocale::English;
    std::vector<TourLook> looks{{u"light"_s, {ThemeChoice::Light, Density::Standard, 100}}};
    if (isEnglish)
        looks.push_back({u"dark"_s, {ThemeChoice::Dark, Density::Standard, 100}});
    looks.push_back({u"200"_s, {ThemeChoice::Light, Density::Standard, 200}});
    for (const TourLook &look : looks)
        addTheme(steps, guide, look.appearance, look.suffix);
    addRequestSteps(steps, guide->program, looks);
    if (!isEnglish)
        markLanguage(steps);
    return steps;
}

} // namespace

void runTour(Program &program, const QString &folder, std::function<void(const QString &problem)> done)
{
    auto guide = std::make_shared<Guide>(program);
    writeSample(guide->files.path());
    QObject::connect(&program, &Program::opened, &program, [guide] {
        if (std::exchange(guide->opened, true)) // somebody else has signed in
            return;
        Workspace &workspace = guide->workspace();
        QObject::connect(&workspace.accounts(), &AccountsPane::listShown, &guide->program, [guide] { guide->listShown = true; });
        QObject::connect(&workspace, &Workspace::promiseDialogOpened, &guide->program,
                         [guide](PromiseDialog *dialog) { guide->promise = dialog; });
        QObject::connect(&workspace.approvals(), &ApprovalsPane::shown, &guide->program,
                         [guide] { guide->approvalsShown = guide->workspace().approvals().waiting()->model()->rowCount() > 0; });
        choosePlans(guide, workspace.desk());
    });
    auto *tour = new Tour(folder, makeSteps(guide), &program);
    QObject::connect(tour, &Tour::finished, &program, [done = std::move(done)](const QString &problem) { done(problem); });
    tour->start();
}

} // namespace kept
