// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/rulekind.h"

#include <algorithm>
#include <array>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<Proceeding>, 2> proceedings{{{u"stay", Proceeding::Stay}, {u"discharge", Proceeding::Discharge}}};

/// No act to collect a debt that a court protects.
class Bankruptcy final : public RuleCheck
{
public:
    explicit Bankruptcy(Proceeding proceeding) : m_proceeding(proceeding) {}

    bool refuses(const ContactFacts &facts, qint64 at) const override
    {
        return std::ranges::any_of(facts.question.bankruptcies, [&](const BankruptcyCase &known) {
            return known.proceeding == m_proceeding && inForce(known.since, known.until, at) &&
                   touches(known.debts, facts.question.debts);
        });
    }

    void offerChanges(const ContactFacts &facts, NextInstant &next) const override
    {
        for (const BankruptcyCase &known : facts.question.bankruptcies)
            next.offer(known.until);
    }

private:
    Proceeding m_proceeding;
};

std::shared_ptr<const RuleCheck> read(SpecReader &spec)
{
    return std::make_shared<Bankruptcy>(spec.word<Proceeding>(u"proceeding"_s, proceedings));
}

} // namespace

const RuleKind bankruptcy{u"bankruptcy", RuleClass::Bankruptcy, RuleNeeds::Nothing, read};

} // namespace kept
