// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <thread>
#include <vector>

namespace kept::test {

/// A way over TCP to a server's Unix socket that breaks at the worst moment: with the next COMMIT, before the server hears it or
/// before the client hears its answer.
class CuttingProxy final
{
public:
    enum class Cut { None, BeforeCommit, AfterCommit };

    explicit CuttingProxy(const QString &socketFolder);
    ~CuttingProxy();
    Q_DISABLE_COPY_MOVE(CuttingProxy)

    quint16 port() const { return m_port; }
    /// Cuts the next connection that commits, once.
    void cutNext(Cut cut) { m_cut = cut; }
    /// Whether new connections get through after that.
    void setOpen(bool open) { m_open = open; }

private:
    struct Pair
    {
        int client;
        int server;
    };

    void run();
    void accept();
    /// False when the connection is over.
    bool passOn(const Pair &pair);
    bool passBack(const Pair &pair);

    std::string m_socket;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<Cut> m_cut = Cut::None;
    std::atomic<bool> m_open = true;
    std::atomic<bool> m_ending = false;
    std::vector<Pair> m_pairs;
    std::thread m_thread;
};

} // namespace kept::test
