// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into a program before the C library, it makes the machine's clock wrong by KEPT_TEST_CLOCK_AHEAD seconds.
#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

extern "C" int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const long done = syscall(SYS_clock_gettime, clock, now);
    const char *ahead = std::getenv("KEPT_TEST_CLOCK_AHEAD");
    if (done == 0 && clock == CLOCK_REALTIME && ahead)
        now->tv_sec += std::atol(ahead);
    return static_cast<int>(done);
}

extern "C" int gettimeofday(timeval *__restrict now, void *__restrict) noexcept
{
    timespec precise;
    clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return 0;
}
