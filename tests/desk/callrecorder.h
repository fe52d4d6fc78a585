// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dialler.h"

#include <QStringList>

namespace kept::test {

/// Writes down what a dialler tells, in order: "placed", "ringing", "answered", "ended Busy", "not placed DIAL.OFF".
class CallRecorder final : public QObject
{
public:
    explicit CallRecorder(Dialler &dialler)
    {
        connect(&dialler, &Dialler::placed, this, [this] { heard.append(QStringLiteral("placed")); });
        connect(&dialler, &Dialler::ringing, this, [this] { heard.append(QStringLiteral("ringing")); });
        connect(&dialler, &Dialler::answered, this, [this] { heard.append(QStringLiteral("answered")); });
        connect(&dialler, &Dialler::ended, this,
                [this](LineEnd end, const QString &) { heard.append(QStringLiteral("ended ") + nameOf(end)); });
        connect(&dialler, &Dialler::notPlaced, this, [this](const Error &error) {
            heard.append(QStringLiteral("not placed ") + error.code);
            said = error.values.value(QStringLiteral("reason")).toString();
        });
    }

    QStringList heard;
    QString said;
};

} // namespace kept::test
