// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callline.h"
#include "models/domain/result.h"

#include <QObject>

namespace kept {

/// Who dials a number that was handed over.
enum class DialledBy { Telephone, Hand };

/// The way from a number to the telephone: one call each. It judges nothing; whoever asks it to dial has asked the rules.
class Dialler : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Dials; placed() or notPlaced() says what became of it.
    virtual void dial(const QString &number) = 0;
    /// Ends the call, where it can.
    virtual void hangUp() = 0;
    /// Whether it tells how the call goes on; else placed() is the last that is heard of it.
    virtual bool isFollowing() const = 0;

Q_SIGNALS:
    /// From now on there is a call, or may be one.
    void placed(kept::DialledBy by);
    /// Nothing was called, and why. Codes: those of dialAddress(), DIAL.OFF (nobody listens at "place"), PHONE.STRANGER (something else
    /// does), DIAL.REFUSED (it would not dial; value "reason").
    void notPlaced(const kept::Error &error);
    void ringing();
    void answered();
    /// The last there is to say; `said` is the telephone's own word for it.
    void ended(kept::LineEnd end, const QString &said);
};

} // namespace kept
