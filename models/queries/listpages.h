// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/paymentreads.h"
#include "models/store/reads/watchreads.h"

namespace kept {

/// A page of the payments of a plan, a customer or a portfolio, ordered over all of them.
struct PaymentPage
{
    using Row = PaymentRow;
    using Answer = ListPage<Row>;
    PaymentFilter filter = {};
    PaymentOrder order = PaymentOrder::Latest;
    Qt::SortOrder direction = Qt::AscendingOrder;
    ListPart part = {};
};

/// What all those payments come to, by currency.
struct PaymentTotals
{
    using Answer = std::vector<PaymentTotal>;
    PaymentFilter filter = {};
};

/// Pages of the disputes and of the cases of a plan, a customer or a portfolio, ordered over all of them.
struct DisputePage
{
    using Row = DisputeRow;
    using Answer = ListPage<Row>;
    CaseworkFilter filter = {};
    DisputeOrder order = DisputeOrder::Urgency;
    Qt::SortOrder direction = Qt::AscendingOrder;
    ListPart part = {};
};
struct CasePage
{
    using Row = CaseRow;
    using Answer = ListPage<Row>;
    CaseworkFilter filter = {};
    CaseOrder order = CaseOrder::Urgency;
    Qt::SortOrder direction = Qt::AscendingOrder;
    ListPart part = {};
};

Result<PaymentPage::Answer> answer(Database &database, const Asking &asking, const PaymentPage &question);
Result<PaymentTotals::Answer> answer(Database &database, const Asking &asking, const PaymentTotals &question);
Result<DisputePage::Answer> answer(Database &database, const Asking &asking, const DisputePage &question);
Result<CasePage::Answer> answer(Database &database, const Asking &asking, const CasePage &question);

} // namespace kept
