// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/listpages.h"

#include "models/queries/placedscope.h"

namespace kept {

namespace {

template<class Filter>
Result<Filter> within(Database &database, const Asking &asking, Filter filter)
{
    KEPT_TRY(filter.scope, scopeFor(database, asking, filter.scope));
    return filter;
}

} // namespace

Result<PaymentPage::Answer> answer(Database &database, const Asking &asking, const PaymentPage &question)
{
    KEPT_TRY(const auto filter, within(database, asking, question.filter));
    return paymentPage(database, filter, question.order, question.direction, question.part);
}

Result<PaymentTotals::Answer> answer(Database &database, const Asking &asking, const PaymentTotals &question)
{
    KEPT_TRY(const auto filter, within(database, asking, question.filter));
    return paymentTotals(database, filter);
}

Result<DisputePage::Answer> answer(Database &database, const Asking &asking, const DisputePage &question)
{
    KEPT_TRY(const auto filter, within(database, asking, question.filter));
    return disputePage(database, filter, question.order, question.direction, question.part);
}

Result<CasePage::Answer> answer(Database &database, const Asking &asking, const CasePage &question)
{
    KEPT_TRY(const auto filter, within(database, asking, question.filter));
    return casePage(database, filter, question.order, question.direction, question.part);
}

} // namespace kept
