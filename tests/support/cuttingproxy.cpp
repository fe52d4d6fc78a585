// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cuttingproxy.h"

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kept::test {

namespace {

using namespace std::string_view_literals;

using Buffer = std::array<char, 65'536>;

bool sendAll(int socket, const char *data, ssize_t size)
{
    while (size > 0) {
        const ssize_t sent = send(socket, data, static_cast<size_t>(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

int connectTo(const std::string &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    const int made = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (connect(made, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return made;
    close(made);
    return -1;
}

} // namespace

CuttingProxy::CuttingProxy(const QString &socketFolder) : m_socket(socketFolder.toStdString() + "/.s.PGSQL.5432")
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<const sockaddr *>(&address), size) != 0 || listen(m_listener, 16) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("no port on the loopback");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

CuttingProxy::~CuttingProxy()
{
    m_ending = true;
    m_thread.join();
    for (const Pair &pair : m_pairs) {
        close(pair.client);
        close(pair.server);
    }
    close(m_listener);
}

void CuttingProxy::run()
{
    while (!m_ending) {
        std::vector<pollfd> all{{m_listener, POLLIN, 0}};
        for (const Pair &pair : m_pairs) {
            all.push_back({pair.client, POLLIN, 0});
            all.push_back({pair.server, POLLIN, 0});
        }
        if (poll(all.data(), all.size(), 20) <= 0)
            continue;
        for (size_t i = m_pairs.size(); i-- > 0;) {
            const Pair pair = m_pairs[i];
            const bool lives = (all[1 + 2 * i].revents == 0 || passOn(pair)) && (all[2 + 2 * i].revents == 0 || passBack(pair));
            if (lives)
                continue;
            close(pair.client);
            close(pair.server);
            m_pairs.erase(m_pairs.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (all[0].revents != 0)
            accept();
    }
}

void CuttingProxy::accept()
{
    const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    const int server = m_open ? connectTo(m_socket) : -1;
    if (server >= 0)
        m_pairs.push_back({client, server});
    else
        close(client);
}

bool CuttingProxy::passOn(const Pair &pair)
{
    Buffer buffer;
    const ssize_t size = recv(pair.client, buffer.data(), buffer.size(), 0);
    if (size <= 0)
        return false;
    const bool commits = std::string_view(buffer.data(), static_cast<size_t>(size)).find("COMMIT\0"sv) != std::string_view::npos;
    const Cut cut = commits ? m_cut.exchange(Cut::None) : Cut::None;
    if (cut == Cut::BeforeCommit)
        return false;
    if (!sendAll(pair.server, buffer.data(), size))
        return false;
    // The server has answered, so it is done; nobody hears of it.
    return cut == Cut::None || (recv(pair.server, buffer.data(), buffer.size(), 0) > 0 && false);
}

bool CuttingProxy::passBack(const Pair &pair)
{
    Buffer buffer;
    const ssize_t size = recv(pair.server, buffer.data(), buffer.size(), 0);
    return size > 0 && sendAll(pair.client, buffer.data(), size);
}

} // namespace kept::test
