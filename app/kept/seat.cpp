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
        if (const auto row = fromServer(list))
            return sit({row->id, row->name, row->role}, row->signIn, list.asksPassword);
        // Whoever was put out of the house may still have a login at the server.
        if (list.hasAdministrator)
            return Q_EMIT left(Error{ErrorKind::Refused, u"USER.UNKNOWN"_s, {}, {{u"user"_s, list.login}}, {}});
        return sit(owner(), {}, list.asksPassword);
    }
    const auto own = list.hasAdministrator ? std::nullopt : std::optional(owner());
    if (list.people.empty())
        return sit(owner(), {}, false);
    if (const SignInRow &only = list.people.front(); list.people.size() == 1 && !own && !only.hasPassword)
        return sit({only.id, only.name, only.role}, only.signIn, false);
    m_dialog = new SignInDialog(m_desk, list, own, m_wording, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->form().select(QSettings().value(lastKey).toString());
    connect(m_dialog, &SignInDialog::signedIn, this, &Seat::sit);
    connect(m_dialog, &QDialog::rejected, this, [this] { Q_EMIT left({}); });
    m_dialog->open();
    Q_EMIT signInOpened(m_dialog);
}

void Seat::sit(const DeskUser &user, const QString &signIn, bool hasPassword)
{
    m_desk.setUser(user);
    m_who = SignInRow();
    m_who.id = user.id.value_or(UserId::fromValue(0));
    m_who.name = user.name;
    m_who.signIn = signIn;
    m_who.role = user.role;
    m_who.hasPassword = hasPassword;
    if (!signIn.isEmpty())
        QSettings().setValue(lastKey, signIn);
    makeMenu();
    askLimit();
    Q_EMIT seated();
}

void Seat::makeMenu()
{
    m_window.setUserMenu(m_who.name, {m_lockAction, m_switchAction, m_passwordAction, m_phoneAction});
    m_passwordAction->setVisible(m_desk.location().engine == Engine::Sqlite);
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
    connect(m_lock, &LockScreen::switchAsked, this, &Seat::standUp);
    m_lock->cover();
    Q_EMIT locked(m_lock);
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
    connect(dialog, &PhoneDialog::told, this, [this](const QString &sentence) { Q_EMIT told(StatusKind::Ok, sentence); });
    dialog->open();
}

void Seat::openPassword(const SignInList::Answer &list)
{
    std::vector<SignInRow> people = list.people;
    if (m_who.role != Role::Administrator)
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
