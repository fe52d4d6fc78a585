// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// The result is a success; else the test fails with the error's code and detail.
#define VERIFY_OK(expression)                                                                                                    \
    do {                                                                                                                         \
        const auto &verified = (expression);                                                                                     \
        QVERIFY2(verified, qPrintable(verified ? QString() : verified.error().code + u' ' + verified.error().detail));           \
    } while (false)

/// The result is an error of that code.
#define VERIFY_CODE(expression, expectedCode)                                                                                    \
    do {                                                                                                                         \
        const auto &verified = (expression);                                                                                     \
        QVERIFY2(!verified, "succeeded");                                                                                        \
        QCOMPARE(verified.error().code, expectedCode);                                                                           \
    } while (false)
