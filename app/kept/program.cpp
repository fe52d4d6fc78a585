// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/program.h"

#include "app/shared/commandid.h"
#include "app/shared/defaultstore.h"
#include "models/demo/demo.h"
#include "models/store/serveraddress.h"
#include "models/view/datetext.h"
#include "ui/call/calldialog.h"
#include "ui/connect/connectdialog.h"
#include "ui/shell/notice.h"
#include "ui/signin/lockscreen.h"
#include "ui/signin/signindialog.h"
#include "ui/work/workpane.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 practiceAccounts = 3'000;
constexpr qsizetype mostRecent = 4;

QString serverTitle(const QString &address)
{
    const auto place = StoreLocation::parse(address);
    return place ? place->display() : address;
}

Appearance storedAppearance()
{
    const QSettings settings;
    Appearance appearance;
    appearance.theme = static_cast<ThemeChoice>(settings.value(u"look/theme"_s, 0).toInt());
    appearance.density = static_cast<Density>(settings.value(u"look/density"_s, 1).toInt());
    appearance.textPercent = settings.value(u"look/text"_s, 100).toInt();
    return appearance;
}

} // namespace

Program::Program(QApplication &application, const Clock &clock)
    : m_clock(clock), m_theme(application), m_wording{QLocale(), QTimeZone::systemTimeZone()}
{
    m_theme.apply(storedAppearance());
    m_window = std::make_unique<MainWindow>();
    makeWelcome();
    if (const QByteArray geometry = QSettings().value(u"window/geometry"_s).toByteArray(); !geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    else
        m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize()));
}

Program::~Program()
{
    QSettings().setValue(u"window/geometry"_s, m_window->saveGeometry());
    // The pages ask the desk: they go first, then it.
    m_workspace.reset();
    m_seat.reset();
    m_window.reset();
    closeDesk();
}

void Program::makeWelcome()
{
    m_first = new QWidget;
    m_banner = new Banner;
    m_welcome = new WelcomePage(storedAppearance());
    auto *rows = new QVBoxLayout(m_first);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_welcome, 1);
    m_first->setFocusProxy(m_welcome);
    connect(m_welcome, &WelcomePage::chosen, this, &Program::startWith);
    connect(m_welcome, &WelcomePage::recentChosen, this, [this](const QString &location) { openRecent(location); });
    connect(m_welcome, &WelcomePage::appearanceChosen, this, &Program::setAppearance);
}

void Program::startWith(Start start)
{
    switch (start) {
    case Start::Practice: return openFresh(AfterOpening::MakeDemo);
    case Start::Import: return openFresh(AfterOpening::ShowImport);
    case Start::File: return askForFile();
    case Start::Server: return askForServer();
    }
}

void Program::setAppearance(const Appearance &appearance)
{
    QSettings settings;
    settings.setValue(u"look/theme"_s, static_cast<int>(appearance.theme));
    settings.setValue(u"look/density"_s, static_cast<int>(appearance.density));
    settings.setValue(u"look/text"_s, appearance.textPercent);
    m_theme.apply(appearance);
}

void Program::tellBusy(const QString &what)
{
    m_banner->showMessage(StatusKind::Info, what, {});
    m_banner->show();
}

void Program::start(const QString &location)
{
    const QString last = location.isEmpty() ? QSettings().value(u"stores/last"_s).toString() : location;
    showWelcome();
    m_window->show();
    if (!last.isEmpty())
        open(last, Existence::MustExist, AfterOpening::ShowAccounts);
}

void Program::showWelcome()
{
    m_welcome->setRecent(recentDesks());
    m_window->showAlone(m_first);
}

// A practice desk or an import into nothing gets a file of its own; a file that is there is never touched.
void Program::openFresh(AfterOpening after)
{
    QString path = after == AfterOpening::MakeDemo ? practiceStore() : defaultStore();
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = numberedStore(after == AfterOpening::MakeDemo ? practiceStore() : defaultStore(), i);
    open(path, Existence::CreateIfMissing, after);
}

void Program::askForFile()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Open a desk"), {}, tr("Kept desks (*.kept);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { open(path, Existence::MustExist, AfterOpening::ShowAccounts); });
    dialog->open();
}

void Program::askForServer(const std::optional<StoreLocation> &known)
{
    QStringList servers = QSettings().value(u"stores/recent"_s).toStringList();
    servers.removeIf([](const QString &place) { return !place.startsWith(u"postgres"); });
    auto *dialog = new ConnectDialog(servers, m_wording, &probeServer, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (known)
        dialog->setLocation(*known);
    connect(dialog, &ConnectDialog::chosen, this,
            [this](const StoreLocation &location) { open(location, Existence::MustExist, AfterOpening::ShowAccounts); });
    dialog->open();
}

// A server may want a password, which was not written down.
void Program::openRecent(const QString &location)
{
    const auto place = StoreLocation::parse(location);
    if (place && place->engine == Engine::PostgreSql)
        return askForServer(*place);
    open(location, Existence::MustExist, AfterOpening::ShowAccounts);
}

void Program::open(const QString &location, Existence existence, AfterOpening after)
{
    const auto parsed = StoreLocation::parse(location);
    if (!parsed)
        return tellFailure(parsed.error());
    open(*parsed, existence, after);
}

void Program::open(const StoreLocation &location, Existence existence, AfterOpening after)
{
    closeDesk();
    m_location = location;
    if (const auto locked = lock(location); !locked)
        return tellFailure(locked.error());
    DeskSettings settings;
    settings.location = location;
    settings.clock = &m_clock;
    settings.newCommandId = newCommandId;
    settings.zone = QTimeZone::systemTimeZone();
    m_desk = std::make_unique<Desk>(std::move(settings));
    tellBusy(tr("Opening %1").arg(location.display()));
    whenReady(m_desk->open(existence), this, [this, after](const Result<void> &result) { opening(result, after); });
}

Result<void> Program::lock(const StoreLocation &location)
{
    if (location.engine != Engine::Sqlite)
        return {};
    KEPT_TRY(m_lock, DeskLock::take(location.path));
    connect(m_lock.get(), &DeskLock::raiseAsked, m_window.get(), [this] {
        m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        m_window->raise();
        m_window->activateWindow();
    });
    return {};
}

// The file is let go only when nothing writes to it any more.
void Program::closeDesk()
{
    m_workspace.reset();
    m_seat.reset();
    m_desk.reset();
    m_lock.reset();
}

void Program::opening(const Result<void> &result, AfterOpening after)
{
    if (!result)
        return tellFailure(result.error());
    if (after == AfterOpening::MakeDemo)
        return makeDemo();
    takeSeat(after);
}

void Program::makeDemo()
{
    tellBusy(tr("Making up customers, debts and promises"));
    const DemoOptions options{practiceAccounts, 1, m_desk->asking().today, m_desk->asking().now};
    auto made = m_desk->work<DemoCounts>(
        [options](Database &database, const Cancellation &) { return kept::makeDemo(database, options); });
    whenReady(made.result, this, [this](const Result<DemoCounts> &counts) {
        if (!counts)
            return tellFailure(counts.error());
        takeSeat(AfterOpening::ShowAccounts);
    });
}

void Program::takeSeat(AfterOpening after)
{
    m_after = after;
    m_banner->hide();
    m_seat = std::make_unique<Seat>(*m_desk, *m_window, m_wording);
    connect(m_seat.get(), &Seat::seated, this, &Program::becomeReady);
    connect(m_seat.get(), &Seat::signInOpened, this, &Program::signInOpened);
    connect(m_seat.get(), &Seat::left, this, &Program::leave, Qt::QueuedConnection);
    connect(m_seat.get(), &Seat::switching, this, &Program::changeSeat, Qt::QueuedConnection);
    connect(m_seat.get(), &Seat::locked, this, [this](LockScreen *screen) {
        if (m_workspace)
            screen->say(m_workspace->work().rest());
    });
    connect(m_seat.get(), &Seat::phoneChanged, this, [this] {
        if (m_workspace)
            m_workspace->usePhone();
    });
    connect(m_seat.get(), &Seat::unlocked, this, [this] {
        if (m_workspace)
            m_workspace->work().goOn();
    });
    connect(m_seat.get(), &Seat::told, this,
            [this](StatusKind kind, const QString &text) { m_window->notice()->say(kind, text, nullptr); });
    m_seat->signIn();
}

// Nobody signed in, or whoever did has left: the desk is closed again, and the customer goes back to the queues first.
void Program::leave(const std::optional<Error> &error)
{
    const auto told = m_workspace ? m_workspace->work().handBack() : std::nullopt;
    if (told)
        return whenReady(*told, this, [this, error](const auto &) { closeUp(error); });
    closeUp(error);
}

void Program::closeUp(const std::optional<Error> &error)
{
    if (error)
        return tellFailure(*error);
    closeDesk();
    showWelcome();
}

// What the one before had open is closed; pages are made anew for what the next one may see.
void Program::changeSeat()
{
    for (CallDialog *call : m_window->findChildren<CallDialog *>())
        call->setAside();
    while (auto *dialog = m_window->findChild<QDialog *>())
        delete dialog;
    if (m_workspace)
        m_workspace->work().handBack();
    m_workspace.reset();
    showWelcome();
    m_seat->signIn();
}

void Program::becomeReady()
{
    remember(m_location);
    m_workspace = std::make_unique<Workspace>(*m_desk, m_wording, *m_window);
    if (m_after == AfterOpening::ShowImport)
        m_workspace->showPage(Workspace::importId());
    else
        m_workspace->showLastPlace();
    m_workspace->resumeCalls();
    Q_EMIT opened();
}

void Program::tellFailure(const Error &error)
{
    closeDesk();
    showWelcome();
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, tr("This desk could not be opened"), text.sentence, text.remedy);
    m_banner->show();
}

void Program::remember(const StoreLocation &place) const
{
    QSettings settings;
    const QString location = addressOf(place);
    QStringList recent = settings.value(u"stores/recent"_s).toStringList();
    recent.removeAll(location);
    recent.prepend(location);
    settings.setValue(u"stores/recent"_s, recent.mid(0, mostRecent));
    settings.setValue(u"stores/last"_s, location);
}

QList<RecentDesk> Program::recentDesks() const
{
    QList<RecentDesk> desks;
    const QStringList recent = QSettings().value(u"stores/recent"_s).toStringList();
    for (const QString &location : recent) {
        const bool isServer = location.startsWith(u"postgres");
        const QFileInfo file(location);
        RecentDesk desk{location,
                        isServer ? serverTitle(location) : file.fileName(),
                        isServer ? u"server"_s : u"file"_s,
                        {},
                        isServer || file.exists()};
        if (!desk.isThere)
            desk.state = {tr("Not found"), StatusKind::Bad};
        else if (!isServer)
            desk.state = {shortDateText(file.lastModified().date(), QDate::currentDate(), m_wording.locale) + u", "_s +
                              m_wording.locale.formattedDataSize(file.size(), 1, QLocale::DataSizeTraditionalFormat),
                          StatusKind::None};
        desks.append(desk);
    }
    return desks;
}

} // namespace kept
