// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rules.h"

#include "models/domain/compliance/afterconversation.h"
#include "models/domain/compliance/attorney.h"
#include "models/domain/compliance/callcount.h"
#include "models/domain/compliance/callhours.h"
#include "models/domain/compliance/ceaserequest.h"
#include "models/domain/compliance/contacthold.h"
#include "models/domain/compliance/place.h"
#include "models/domain/compliance/thirdparty.h"
#include "models/domain/compliance/unknownzone.h"

#include <array>

namespace kept {

std::span<const ContactRule> contactRules()
{
    static const std::array table{
        ceaseRequest, attorneyKnown, contactHold, workplace,         inconvenientPlace, thirdParty,
        locationOnce, unknownZone,   callHours,   callHoursOfOthers, afterConversation, callCount,
    };
    return table;
}

} // namespace kept
