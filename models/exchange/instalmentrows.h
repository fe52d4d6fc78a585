// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/recordrules.h"
#include "models/queries/promiseterms.h"
#include "models/store/paymentplanrepository.h"

#include <map>

namespace kept {

/// What an import needs beside the columns of payment_schedule_item: the collection plan of the payment plan, and of an instalment
/// that is expected what is enough and until when money counts, where the source does not say so.
class InstalmentRows final
{
public:
    InstalmentRows(Database &database, const RecordRules &rules, const QTimeZone &deskZone);

    /// Completes a new instalment of a payment plan in `currency`. A problem refuses it.
    Result<std::optional<RecordProblem>> complete(RecordDraft &draft, Currency currency, QDate today);

private:
    struct Known
    {
        PaymentPlanRecord paymentPlan;
        PromiseTerms terms;
    };
    FieldValue &value(RecordDraft &draft, QStringView column) const;
    Result<const Known *> knownOf(qint64 paymentPlan);

    Database &m_database;
    const RecordRules &m_rules;
    QTimeZone m_deskZone;
    std::map<qint64, Known> m_known;
};

} // namespace kept
