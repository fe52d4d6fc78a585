// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>

namespace kept {

namespace {

/// Not at a place that the person called inconvenient (12 CFR 1006.6(b)(1)(ii)); a mobile number has no place.
class InconvenientPlace final : public RuleCheck
{
public:
    bool refuses(const ContactFacts &facts, qint64) const override
    {
        const auto &places = facts.question.inconvenientPlaces;
        return facts.question.place != ContactPlace::Unknown && std::ranges::find(places, facts.question.place) != places.end();
    }

    void offerChanges(const ContactFacts &, NextInstant &) const override {}
};

std::shared_ptr<const RuleCheck> read(SpecReader &)
{
    return std::make_shared<InconvenientPlace>();
}

} // namespace

const RuleKind inconvenientPlace{u"inconvenient_place", RuleClass::Place, RuleNeeds::Nothing, read};

} // namespace kept
