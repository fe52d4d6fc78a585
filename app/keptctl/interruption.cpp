// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/interruption.h"

#include <csignal>

namespace kept {

namespace {

// All that a signal handler may write to.
volatile std::sig_atomic_t interrupted = 0;

void note(int)
{
    interrupted = 1;
}

} // namespace

void watchForInterruption()
{
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace kept
