// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace kept::test {

/// Adds a test class to the executable of its room; `program NAME` runs it, `program --list` names them all.
struct Registration
{
    Registration(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

/// Runs the classes named in the arguments (all, when none is); the exit code is the number of failures.
int run(int argc, char **argv);

} // namespace kept::test

#define KEPT_TEST(Class)                                                                                                         \
    static const kept::test::Registration registration##Class(#Class, [] { return std::make_unique<Class>(); });
