// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callline.h"
#include "models/domain/result.h"

#include <QObject>

namespace kept {

/// Who dials a number that was handed over.
enum class DialledBy { Telephone, Hand };

/// One call at the telephone, whoever made it.
class PhoneLine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Ends the call, where it can; one that rings here is refused.
    virtual void hangUp() = 0;
    /// Whether it tells how the call goes on; else placed() is the last that is heard of it.
    virtual bool isFollowing() const = 0;

Q_SIGNALS:
    void answered();
    /// The last there is to say; `said` is the telephone's own word for it.
    void ended(kept::LineEnd end, const QString &said);
};

/// The way from a number to the telephone: one call each. It judges nothing; whoever asks it to dial has asked the rules.
class Dialler : public PhoneLine
{
    Q_OBJECT

public:
    using PhoneLine::PhoneLine;
    /// Dials; placed() or notPlaced() says what became of it.
    virtual void dial(const QString &number) = 0;

Q_SIGNALS:
    /// From now on there is a call, or may be one.
    void placed(kept::DialledBy by);
    /// Nothing was called, and why. Codes: those of dialAddress(), DIAL.OFF (nobody listens at "place"), DIAL.STRANGER (something else
    /// does), DIAL.REFUSED (it would not dial; value "reason").
    void notPlaced(const kept::Error &error);
    void ringing();
};

/// A call that somebody makes here: it rings until it is taken, or ends before that. Taken or not, ended() is its last word.
class IncomingCall : public PhoneLine
{
    Q_OBJECT

public:
    using PhoneLine::PhoneLine;
    bool isFollowing() const override { return true; }
    /// The number that calls, as the exchange tells it; empty where it is withheld.
    virtual QString number() const = 0;
    /// Takes the call; answered() follows, or ended().
    virtual void take() = 0;
};

} // namespace kept
