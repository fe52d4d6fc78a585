// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/question.h"

#include <QTimeZone>

#include <optional>

namespace kept {

/// Regulation F binds those who collect for others, consumers' debts only (12 CFR 1006.2(e), (f), (i)).
bool underRegulationF(const ContactQuestion &question);

/// The consumer and those who stand in for one (12 CFR 1006.6(a)).
bool consumerLike(PersonRole role);

/// Those who may be called as often as needed (12 CFR 1006.14(b)(3)(iii)).
bool excludedFromFrequency(PersonRole role);

/// Does a flag on these debts concern the asked ones? No debts named: it concerns all.
bool touches(const std::vector<PlanId> &flagged, const std::vector<PlanId> &asked);

/// Does the contact answer the person's own message by the same medium, once (comment 6(b)(1)-2)?
bool isReply(const ContactQuestion &question, qint64 at);

/// Consent to more calls that holds at the instant, in the zone, for a debt (12 CFR 1006.14(b)(3)(i)).
bool moreCallsConsented(const ContactQuestion &question, const QTimeZone &zone, PlanId debt, qint64 at);

/// Keeps the earliest instant after `at`; the boundaries of a rule are gathered with it.
class NextInstant final
{
public:
    explicit NextInstant(qint64 after) : m_after(after) {}

    void offer(std::optional<qint64> instant)
    {
        if (instant && *instant > m_after && (!m_next || *instant < *m_next))
            m_next = instant;
    }

    std::optional<qint64> value() const { return m_next; }

private:
    qint64 m_after;
    std::optional<qint64> m_next;
};

/// Offers everything at which isReply() may change.
void offerReply(NextInstant &next, const ContactQuestion &question);

} // namespace kept
