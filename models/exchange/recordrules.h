// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/mapping.h"

#include <QDate>

namespace kept {

/// A column that an import writes: mapped from the source, or filled by the program.
struct WrittenColumn
{
    Field field;
    int source = -1; ///< index into BoundMapping::columns; -1 when the program fills it
    bool onlyOnInsert = false;
};

/// What stands in a row for the rules to complete.
struct RecordDraft
{
    std::vector<FieldValue> values;                  ///< by WrittenColumn
    const std::vector<FieldValue> *stored = nullptr; ///< the row as it is, when there is one
    qint64 id = 0;
    std::optional<qint64> daysPastDue; ///< as the source says
};

/// A reason to refuse a completed row.
struct RecordProblem
{
    QString field;
    ValueRemark remark;
};

/// What the program adds to the mapped columns of each kind of record: names and their search keys, the currency of the
/// record above, the day since which a plan is late, closed plans; and what the tables themselves demand of a row.
class RecordRules final
{
public:
    RecordRules(const ObjectType &object, const BoundMapping &mapping);

    const std::vector<WrittenColumn> &columns() const { return m_columns; }
    int indexOf(QStringView column) const;
    /// Index into BoundMapping::columns of the days past due, which are not stored as such; -1 when not mapped.
    int daysPastDueSource() const { return m_daysPastDueSource; }
    /// What the row says of a column, or else stands on file; Absent for a column that is not written.
    FieldValue effective(const RecordDraft &draft, QStringView column) const;
    void set(RecordDraft &draft, QStringView column, FieldValue value) const;
    /// Fills what is missing. `asOf` is the date of figures that bring none; `now` UTC milliseconds; `today` the desk's date.
    std::optional<RecordProblem> complete(RecordDraft &draft, QDate asOf, qint64 now, QDate today) const;

private:
    void addColumn(const QString &column, FieldType type, bool onlyOnInsert = false);
    void fillNames(RecordDraft &draft) const;
    void fillPlan(RecordDraft &draft, QDate asOf) const;
    void fillClosure(RecordDraft &draft) const;
    void fillPaymentPlan(RecordDraft &draft) const;
    void keepWhatCameLater(RecordDraft &draft, const QStringList &later, const QStringList &earlier) const;
    std::optional<RecordProblem> checkRequired(const RecordDraft &draft) const;
    std::optional<RecordProblem> checkAmounts(const RecordDraft &draft) const;
    std::optional<RecordProblem> checkPayment(const RecordDraft &draft, QDate today) const;
    std::optional<RecordProblem> checkHold(const RecordDraft &draft) const;

    const ObjectType &m_object;
    std::vector<WrittenColumn> m_columns;
    int m_daysPastDueSource = -1;
};

} // namespace kept
