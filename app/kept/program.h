// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kept/seat.h"
#include "app/kept/workspace.h"
#include "ui/look/theme.h"
#include "ui/shell/desklock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/banner.h"

#include <QObject>

#include <memory>

namespace kept {

/// What happens once a store is open.
enum class AfterOpening { ShowAccounts, MakeDemo, ShowImport };

/// The window program: what is open, the first screen, and the way between them.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it.
    Program(QApplication &application, const Clock &clock);
    ~Program() override;

    /// Shows the window with the first screen, or with the store that was open last.
    void start(const QString &location);
    /// Opens a store, making its file if it is new; the screen says why when it can't be opened.
    void open(const QString &location, Existence existence, AfterOpening after);
    /// The form for a server; filled in where the server is known.
    void askForServer(const std::optional<StoreLocation> &known = {});
    MainWindow &window() { return *m_window; }
    WelcomePage &welcome() { return *m_welcome; }
    QWidget &firstScreen() { return *m_first; }
    Workspace *workspace() const { return m_workspace.get(); }
    /// Who sits at the open desk; null while none is open.
    Seat *seat() const { return m_seat.get(); }
    Theme &theme() { return m_theme; }
    void showWelcome();

Q_SIGNALS:
    void opened();
    /// Somebody has to say who they are.
    void signInOpened(kept::SignInDialog *dialog);

private:
    void makeWelcome();
    void startWith(Start start);
    void tellBusy(const QString &what);
    void askForFile();
    void open(const StoreLocation &location, Existence existence, AfterOpening after);
    void openRecent(const QString &location);
    void openFresh(AfterOpening after);
    Result<void> lock(const StoreLocation &location);
    void closeDesk();
    void opening(const Result<void> &result, AfterOpening after);
    void takeSeat(AfterOpening after);
    void leave(const std::optional<Error> &error);
    void closeUp(const std::optional<Error> &error);
    void changeSeat();
    void becomeReady();
    void makeDemo();
    void tellFailure(const Error &error);
    void remember(const StoreLocation &location) const;
    QList<RecentDesk> recentDesks() const;
    void setAppearance(const Appearance &appearance);

    const Clock &m_clock;
    Theme m_theme;
    Wording m_wording;
    std::unique_ptr<MainWindow> m_window;
    QWidget *m_first = nullptr;
    Banner *m_banner = nullptr;
    WelcomePage *m_welcome = nullptr;
    std::unique_ptr<DeskLock> m_lock;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<Workspace> m_workspace;
    AfterOpening m_after = AfterOpening::ShowAccounts;
    StoreLocation m_location;
};

} // namespace kept
