// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/seat.h"

#include "models/queries/identitystanding.h"
#include "ui/call/phonedialog.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/passworddialog.h"
#include "ui/signin/signindialog.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QSettings>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString lastKey = u"signin/last"_s;

} // namespace

Seat::Seat(Desk &desk, MainWindow &window, Wording wording)
    : m_desk(desk), m_window(window), m_wording(std::move(wording)), m_idle([this] { return m_desk.asking().now; }),
      m_lockAction(new QAction(tr("Lock this desk"), this)), m_switchAction(new QAction(tr("Somebody else signs in"), this)),
      m_passwordAction(new QAction(tr("Password"), this)), m_phoneAction(new QAction(tr("Telephone"), this))
{
    m_lockAction->setShortcut(Qt::CTRL | Qt::Key_L);
    m_switchAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    connect(m_lockAction, &QAction::triggered, this, &Seat::lock);
    connect(m_switchAction, &QAction::triggered, this, &Seat::standUp);
    connect(m_passwordAction, &QAction::triggered, this, &Seat::setPassword);
    connect(m_phoneAction, &QAction::triggered, this, &Seat::openPhone);
    qApp->installEventFilter(this);
    connect(&m_idle, &IdleWatch::idle, this, &Seat::lock);
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        if (std::any_of(records.begin(), records.end(), [](const Touched &each) { return each.object == ObjectKind::Policy; }))
            askLimit();
    });
}

// A dialog keeps the window's keys from it, but not this one.
bool Seat::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress && QApplication::activeModalWidget();
    if (!isKey || static_cast<QKeyEvent *>(event)->keyCombination() != (Qt::CTRL | Qt::Key_L))
        return QObject::eventFilter(watched, event);
    lock();
    return true;
}

Seat::~Seat()
{
    m_window.setUserMenu({}, {});
    delete m_dialog;
    delete m_lock;
}

// Somebody has to be able to administer a store of which nobody is said to.
DeskUser Seat::owner() const
{
    return {std::nullopt, qEnvironmentVariable("USER", tr("This desk")), Role::Administrator};
}

SignInRow Seat::atThisComputer() const
{
    SignInRow row;
    row.name = owner().name;
    row.role = owner().role;
    return row;
}

void Seat::signIn()
{
    // Until somebody is known nothing may be done but look.
    m_desk.setUser({std::nullopt, owner().name, Role::Auditor});
    whenReady(m_desk.ask(SignInList()), this, [this](const Result<SignInList::Answer> &list) {
        if (list)
            choose(*list);
        else
            Q_EMIT left(list.error());
    });
}

std::optional<SignInRow> Seat::fromServer(const SignInList::Answer &list)
{
    for (const SignInRow &row : list.people)
        if (row.id == list.session)
            return row;
    return std::nullopt;
}

void Seat::choose(const SignInList::Answer &list)
{
    if (m_desk.location().engine == Engine::PostgreSql) {
        auto row = fromServer(list);
        // Whoever was put out of the house may still have a login at the server.
        if (!row && list.hasAdministrator)
            return Q_EMIT left(Error{ErrorKind::Refused, u"USER.UNKNOWN"_s, {}, {{u"user"_s, list.login}}, {}});
        if (row && !list.asksPassword)
            return askAtServer(*row);
        SignInRow known = row.value_or(atThisComputer());
        known.hasPassword = list.asksPassword;
        known.keeper = PasswordKeeper::Server;
        return sit(known);
    }
    const auto own = list.hasAdministrator ? std::nullopt : std::optional(owner());
    if (list.people.empty())
        return sit(atThisComputer());
    if (list.people.size() == 1 && !own && !list.people.front().hasPassword)
        return sit(list.people.front());
    openSignIn(list, own);
}

// The server has said who it is, and whoever sits at this computer could have said so: a password of the person's own shows more.
void Seat::askAtServer(const SignInRow &row)
{
    m_desk.setUser({row.id, row.name, row.role});
    if (!row.hasPassword)
        return chooseOwnPassword(row);
    SignInList::Answer alone;
    alone.people = {row};
    openSignIn(alone, {});
}

void Seat::chooseOwnPassword(const SignInRow &row)
{
    auto *dialog = new PasswordDialog(m_desk, {row}, m_wording, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->explain(
        tr("The server lets %1 in without a password. Choose one of your own for Kept: it is asked for at the start, and "
           "when this desk was locked.")
            .arg(row.signIn));
    connect(dialog, &QDialog::accepted, this, [this, row] {
        SignInRow known = row;
        known.hasPassword = true;
        sit(known);
    });
    connect(dialog, &QDialog::rejected, this, [this] { Q_EMIT left({}); });
    m_dialog = dialog;
    dialog->open();
}

void Seat::openSignIn(const SignInList::Answer &list, const std::optional<DeskUser> &own)
{
    auto *dialog = new SignInDialog(m_desk, list, own, m_wording, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->form().select(QSettings().value(lastKey).toString());
    connect(dialog, &SignInDialog::signedIn, this, [this](const DeskUser &user, const QString &signIn, bool hasPassword) {
        SignInRow row = atThisComputer();
        row.id = user.id.value_or(row.id);
        row.name = user.name;
        row.signIn = signIn;
        row.role = user.role;
        row.hasPassword = hasPassword;
        sit(row);
    });
    connect(dialog, &QDialog::rejected, this, [this] { Q_EMIT left({}); });
    m_dialog = dialog;
    dialog->open();
    Q_EMIT signInOpened(dialog);
}

void Seat::sit(const SignInRow &row)
{
    m_who = row;
    m_desk.setUser({row.id.value() == 0 ? std::nullopt : std::optional(row.id), row.name, row.role});
    if (!row.signIn.isEmpty())
        QSettings().setValue(lastKey, row.signIn);
    makeMenu();
    askLimit();
    Q_EMIT seated();
}

void Seat::makeMenu()
{
    m_window.setUserMenu(m_who.name, {m_lockAction, m_switchAction, m_passwordAction, m_phoneAction});
    const bool isKeptHere = m_who.keeper == PasswordKeeper::Store && m_who.id.value() != 0;
    m_passwordAction->setVisible(m_desk.location().engine == Engine::Sqlite || isKeptHere);
    m_switchAction->setVisible(m_desk.location().engine == Engine::Sqlite);
}

void Seat::askLimit()
{
    whenReady(m_desk.ask(HouseSecurity()), this, [this](const Result<HouseSecurity::Answer> &house) {
        m_idle.setLimit(house ? house->idleLockMinutes : HouseSecurity::Answer().idleLockMinutes);
        if (!isLocked())
            m_idle.restart();
    });
}

void Seat::lock()
{
    if (isLocked() || m_dialog)
        return;
    m_idle.stop();
    m_lock = new LockScreen(m_desk, m_who, m_wording, &m_window);
    m_lock->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_lock, &LockScreen::unlocked, this, [this] {
        m_lock->deleteLater();
        m_lock.clear();
        m_idle.restart();
        Q_EMIT unlocked();
    });
    connect(m_lock, &LockScreen::switchAsked, this, &Seat::leaveLock);
    m_lock->cover();
    Q_EMIT locked(m_lock);
}

// At a server the connection that is open says nothing of who sits here now.
void Seat::leaveLock()
{
    if (m_desk.location().engine == Engine::Sqlite)
        return standUp();
    Q_EMIT left(Error{ErrorKind::Refused, u"SIGNIN.UNPROVEN"_s, {}, {}, {}});
}

void Seat::standUp()
{
    m_idle.stop();
    m_window.setUserMenu({}, {});
    if (m_lock)
        m_lock->deleteLater();
    m_lock.clear();
    Q_EMIT switching();
}

void Seat::setPassword()
{
    whenReady(m_desk.ask(SignInList()), this, [this](const Result<SignInList::Answer> &list) {
        if (list)
            openPassword(*list);
        else
            Q_EMIT told(StatusKind::Bad, errorText(list.error(), m_wording).sentence);
    });
}

void Seat::openPhone()
{
    auto *dialog = new PhoneDialog(m_wording, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PhoneDialog::told, this, [this](const QString &sentence) {
        Q_EMIT phoneChanged();
        Q_EMIT told(StatusKind::Ok, sentence);
    });
    dialog->open();
}

void Seat::openPassword(const SignInList::Answer &list)
{
    std::vector<SignInRow> people = list.people;
    if (m_who.role != Role::Administrator || m_desk.location().engine == Engine::PostgreSql)
        std::erase_if(people, [this](const SignInRow &row) { return row.id != m_who.id; });
    if (people.empty())
        return Q_EMIT told(StatusKind::Info, tr("There are no users yet: an administrator adds them."));
    auto *dialog = new PasswordDialog(m_desk, std::move(people), m_wording, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::told, this, [this](const QString &sentence) {
        // Who has just set one is asked for it when the desk is unlocked.
        whenReady(m_desk.ask(SignInList()), this, [this](const Result<SignInList::Answer> &now) {
            for (const SignInRow &row : now ? now->people : std::vector<SignInRow>())
                if (row.id == m_who.id)
                    m_who.hasPassword = row.hasPassword;
        });
        Q_EMIT told(StatusKind::Ok, sentence);
    });
    dialog->open();
}

} // namespace kept
