// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tourpeople.h"

#include "app/kept/program.h"
#include "app/kept/tour.h"
#include "ui/call/phonesettings.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/people/peoplepane.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/signindialog.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

IdentityPanel &panel(Program &program)
{
    return *program.workspace()->customer().identity();
}

bool isAsked(Program &program)
{
    return panel(program).standing().contact.has_value();
}

void answerWith(Program &program, const QString &key)
{
    if (auto *action = panel(program).findChild<QAction *>(key))
        action->trigger();
}

bool hasDialog()
{
    return QApplication::activeModalWidget() != nullptr;
}

void closeDialog()
{
    delete QApplication::activeModalWidget();
}

void showSignIn(Program &program)
{
    Desk &desk = program.workspace()->desk();
    whenReady(desk.ask(SignInList()), &program, [&program, &desk](const Result<SignInList::Answer> &list) {
        if (!list)
            return;
        auto *dialog = new SignInDialog(desk, *list, {}, {QLocale(), QTimeZone::utc()}, &program.window());
        dialog->form().select(u"ingrid"_s);
        dialog->open();
    });
}

// The lock of a desk at a server that asks for the password of its login; no server is behind it.
void showServerLock(Program &program)
{
    static const FixedClock clock(1'768'489'200'000);
    DeskSettings settings;
    settings.location.engine = Engine::PostgreSql;
    settings.clock = &clock;
    auto *desk = new Desk(settings);
    SignInRow who;
    who.id = UserId::fromValue(1);
    who.name = u"Grace Osei"_s;
    who.signIn = u"grace"_s;
    who.hasPassword = true;
    who.keeper = PasswordKeeper::Server;
    auto *screen = new LockScreen(*desk, who, {QLocale(), QTimeZone::utc()}, &program.window());
    QObject::connect(screen, &QObject::destroyed, &program, [desk] { delete desk; });
    screen->cover();
}

} // namespace

void signInAtPractice(Program &program)
{
    auto *dialog = program.window().findChild<SignInDialog *>();
    dialog->form().select(u"osei"_s);
    dialog->form().submit();
}

void addIdentitySteps(std::vector<TourStep> &steps, Program &program, const std::optional<AccountId> &customer,
                      const QString &suffix)
{
    const auto window = [&program]() -> QWidget * { return &program.window(); };
    steps.push_back(
        {u"04a2-owner-"_s + suffix, [&program] { program.workspace()->customer().assignOwner(); }, hasDialog, window});
    steps.push_back({u"04b-identity-masked-"_s + suffix,
                     [&program, &customer] {
                         closeDialog();
                         program.workspace()->customer().setMoneyMasked(MoneyMask::UntilIdentified);
                         program.workspace()->showCustomer(*customer);
                     },
                     [&program] { return isAsked(program); }, window});
    steps.push_back({u"04c-identity-asked-"_s + suffix, [&program] { answerWith(program, u"identityRight"_s); },
                     [&program] { return isAsked(program); }, window});
    steps.push_back({u"04d-identity-passed-"_s + suffix, [&program] { answerWith(program, u"identityRight"_s); },
                     [&program] { return panel(program).isPassed(); }, window});
    steps.push_back({u"04e-identity-off-"_s + suffix,
                     [&program] { program.workspace()->customer().setMoneyMasked(MoneyMask::Off); },
                     [&program] { return !panel(program).isVisible(); }, window});
}

void addPeopleSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix)
{
    const auto window = [&program]() -> QWidget * { return &program.window(); };
    steps.push_back({u"14-people-"_s + suffix,
                     [&program] {
                         closeDialog();
                         program.workspace()->showPage(Workspace::peopleId());
                     },
                     [&program] { return program.workspace()->people()->people()->count() > 0; }, window});
    steps.push_back({u"14-person-"_s + suffix,
                     [&program] {
                         RecordList *people = program.workspace()->people()->people();
                         people->view()->setCurrentIndex(people->view()->model()->index(0, 0));
                         program.workspace()->people()->editPerson();
                     },
                     hasDialog, window});
    steps.push_back({u"14a-sign-in-"_s + suffix,
                     [&program] {
                         closeDialog();
                         program.showWelcome(); // as when somebody else takes the seat
                         showSignIn(program);
                     },
                     hasDialog, window});
    steps.push_back({u"14b-password-"_s + suffix,
                     [&program] {
                         closeDialog();
                         program.workspace()->showPage(Workspace::accountsId());
                         program.seat()->setPassword();
                     },
                     hasDialog, window});
    steps.push_back({u"14b0-password-first-"_s + suffix,
                     [&program] {
                         closeDialog();
                         SignInRow who;
                         who.id = UserId::fromValue(1);
                         who.name = u"Grace Osei"_s;
                         who.signIn = u"grace"_s;
                         program.seat()->chooseOwnPassword(who);
                     },
                     hasDialog, window});
    steps.push_back({u"14b1-telephone-"_s + suffix,
                     [&program] {
                         closeDialog();
                         program.seat()->openPhone();
                     },
                     hasDialog, window});
    steps.push_back({u"14b2-telephone-sip-"_s + suffix,
                     [] {
                         QWidget *dialog = QApplication::activeModalWidget();
                         auto *way = dialog->findChild<SegmentedChoice *>(u"way"_s);
                         way->setCurrent(static_cast<int>(PhoneWay::Baresip));
                         Q_EMIT way->chosen(way->current());
                         dialog->findChild<QLineEdit *>(u"address"_s)->setText(u"sip:{number}@exchange.example"_s);
                     },
                     hasDialog, window});
    steps.push_back({u"14b3-locked-server-"_s + suffix,
                     [&program] {
                         closeDialog();
                         showServerLock(program);
                     },
                     hasDialog, window});
    steps.push_back({u"14c-locked-"_s + suffix,
                     [&program] {
                         closeDialog();
                         program.seat()->lock();
                     },
                     hasDialog, window});
    steps.push_back({u"14d-unlocked-"_s + suffix, [&program] { program.window().findChild<LockScreen *>()->form().submit(); },
                     [&program] { return !program.seat()->isLocked(); }, window});
}

} // namespace kept
