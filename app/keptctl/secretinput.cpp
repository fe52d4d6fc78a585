// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/secretinput.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace kept {

namespace {

/// Keeps a terminal from showing what is typed, as long as it lives.
class Unseen final
{
public:
    Unseen() : m_is(isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_is)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen()
    {
        if (!m_is)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

    bool isTerminal() const { return m_is; }

private:
    termios m_before = {};
    bool m_is;
};

} // namespace

QString secretFromInput(const QString &prompt)
{
    const Unseen unseen;
    if (unseen.isTerminal())
        std::fputs(prompt.toLocal8Bit().constData(), stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

} // namespace kept
