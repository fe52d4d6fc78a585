// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callline.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace kept {

/// What baresip answers to a command.
struct PhoneReply
{
    QString token; ///< of the command
    bool isOk = false;
    QString text; ///< what it says about it, one line without colours
};

/// What baresip tells by itself about a call.
struct PhoneEvent
{
    QString type; ///< "CALL_RINGING"
    QString call; ///< baresip's id of the call; empty before it has one
    QString peer; ///< the address at the other end
    QString text; ///< with CALL_CLOSED: why
    bool isOutgoing = false;
};

using PhoneMessage = std::variant<std::monostate, PhoneReply, PhoneEvent>;

/// Reads one message of baresip's ctrl_tcp; monostate for what is none, and for what is about something else than calls.
PhoneMessage phoneMessage(const QByteArray &json);

/// A command for ctrl_tcp, framed.
QByteArray phoneCommand(const QString &command, const QString &parameters, const QString &token);

/// How a line ended by the words of CALL_CLOSED: the SIP status of the one who refused it ("486 Busy Here", RFC 3261, 21.4),
/// or what baresip says of a call that was on.
LineEnd lineEndOf(const QString &text, bool wasAnswered);

} // namespace kept
