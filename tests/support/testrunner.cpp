// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"

#include <QTest>

#include <cstdio>
#include <map>
#include <string>

namespace kept::test {
namespace {

using Factory = std::function<std::unique_ptr<QObject>()>;

std::map<std::string, Factory> &registrations()
{
    static std::map<std::string, Factory> all;
    return all;
}

} // namespace

Registration::Registration(const char *name, Factory make)
{
    registrations().emplace(name, std::move(make));
}

int run(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.size() > 1 && arguments.at(1) == QLatin1String("--list")) {
        for (const auto &[name, make] : registrations())
            std::printf("%s\n", name.c_str());
        return 0;
    }
    int failures = 0;
    bool found = false;
    for (const auto &[name, make] : registrations()) {
        const bool named = arguments.size() > 1 && registrations().contains(argv[1]);
        if (named && name != argv[1])
            continue;
        found = true;
        QStringList rest = arguments;
        if (named)
            rest.removeAt(1);
        failures += QTest::qExec(make().get(), rest);
    }
    return found ? failures : 1;
}

} // namespace kept::test
