// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promisestate.h"
#include "models/exchange/recordrules.h"
#include "models/store/imports/promiseparts.h"

#include <QTimeZone>

#include <set>

namespace kept {

/// What an import needs beside the columns of promise_to_pay: the parts of a promise, with deadlines by its plan's policy,
/// and a slot for each promise that counts: no import gets past a plan's maximum.
class PromiseRows final
{
public:
    PromiseRows(Database &database, const RecordRules &rules, const QTimeZone &deskZone);

    /// What the source says of the parts: "2026-02-01 50.00 20.00 Open; 2026-03-01 50.00" (date, amount, received, status),
    /// or the date of the only one.
    struct PartTexts
    {
        QByteArray instalments;
        QByteArray dueDate;
    };
    /// Completes a new promise: parts into `parts`, its slot, limit and type into the draft. A problem refuses it.
    Result<std::optional<RecordProblem>> complete(RecordDraft &draft, const PartTexts &texts, const ValueFormats &formats,
                                                  Currency currency, qint64 now, ImportedParts &parts);
    /// Forgets what was looked up of plans.
    void forget() { m_plans.clear(); }

private:
    struct Terms
    {
        EffectivePolicy policy;
        QTimeZone zone;
        BusinessCalendar calendar;
        std::set<qint64> slots;
    };
    Result<Terms *> termsOf(qint64 plan);
    std::optional<RecordProblem> takeSlot(RecordDraft &draft, Terms &terms, PromiseState state) const;
    void takeParts(RecordDraft &draft, const Terms &terms, PromiseState state, Currency currency, qint64 now,
                   std::vector<ImportedPart> &parts) const;
    FieldValue &value(RecordDraft &draft, QStringView column) const;

    Database &m_database;
    const RecordRules &m_rules;
    QTimeZone m_deskZone;
    QHash<qint64, std::shared_ptr<Terms>> m_plans;
};

/// The parts of a promise as one text, in the form that PartTexts::instalments takes.
QByteArray instalmentsText(const std::vector<ImportedPart> &parts, Currency currency);

} // namespace kept
