// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/plandays.h"
#include "models/exchange/postedfigures.h"
#include "models/store/imports/returnedmoney.h"

#include <QSet>

namespace kept {

/// What a row that tells of a return comes to.
struct ToldReturn
{
    enum class Kind {
        Takes,     ///< it takes a payment back that stands
        Known,     ///< it tells again of a return that is on file: `record` is what stands there
        Withdrawn, ///< it tells again of a return that somebody withdrew: the payment `record` counts, and goes on doing so
        Moved,     ///< the payment was moved to another plan here; the row is its own
        Row,       ///< it is a row like others: it changes nothing about a payment that stands
        Unknown    ///< it is a payment that came and went elsewhere: none of ours
    };
    Kind kind = Kind::Row;
    qint64 record = 0;   ///< a payment
    TakenBack takenBack; ///< what it takes; without an entry the row is none of its own
};

/// What an import needs to know of payments beside their columns: whether a new one is on file already under another key, by its
/// external id; what a row takes back; and whether the figures of its plan hold the money, or it is posted now.
class PaymentRows final
{
public:
    PaymentRows(Database &database, const RecordRules &rules, ImportId run, QDate today);

    /// Looks up what the rest needs of these payments, whose values are read.
    Result<void> look(const std::vector<const RecordDraft *> &drafts);

    /// Whether the row says that money went back: by its status, or by the payment it names.
    bool tellsReturn(const RecordDraft &draft) const;
    /// What such a row comes to; a payment is taken back once. A problem when it can't be carried out.
    tl::expected<ToldReturn, RecordProblem> takeReturn(RecordDraft &draft);

    /// The row that took it back is refused: the payment stands, and its figures know of no return.
    void letStand(const TakenBack &takenBack);

    /// The payment on file, or taken by add(), that tells of the same money. A problem when it has the external id but
    /// another plan or amount.
    tl::expected<std::optional<qint64>, RecordProblem> match(const RecordDraft &draft) const;
    /// Says of a new payment whether it is posted. The day of figures that came before and hold it already; else none.
    std::optional<QByteArray> complete(RecordDraft &draft);
    /// Whether the same import tells the figures of its plan: it is history then, and no news.
    bool comesWithFigures(const RecordDraft &draft);
    /// From now on the payment's external id is its own.
    void add(const RecordDraft &draft);
    /// What was posted by a row that was written; none when the plan's figures hold it and stay as they are.
    std::optional<PostedFigures> postedBy(const RecordDraft &draft) const;

private:
    using Told = tl::expected<ToldReturn, RecordProblem>;

    const FiledPayment *filed(const RecordDraft &draft) const;
    qint64 named(const RecordDraft &draft) const;
    bool isNews(const RecordDraft &draft) const;
    Told takeStored(const RecordDraft &draft);
    Told takeNamed(RecordDraft &draft);
    Told takeFiled(const RecordDraft &draft, const FiledPayment &known);
    Told take(const RecordDraft &draft, qint64 payment, const QString &field, std::optional<qint64> entry);
    bool isWithdrawn(const RecordDraft &draft, const ReturnFacts &facts) const;
    bool isPosted(const RecordDraft &draft, const ReturnFacts &facts, bool hasDay);

    Database &m_database;
    const RecordRules &m_rules;
    PlanDays m_days;
    QByteArray m_today;                      ///< ISO 8601
    QHash<QByteArray, FiledPayment> m_known; ///< by external id
    QHash<qint64, ReturnFacts> m_facts;      ///< of the payments that the rows may take back
    QSet<qint64> m_corrected;                ///< payments in figures that come down to the items by them
};

/// What a row of a file of payments tells of, before anything is looked up: of money that came, of money that went back, or of money
/// that went back and which payment that was.
enum class Telling { Receipt, Return, NamedReturn };
Telling tellingOf(const BoundMapping &mapping, const std::vector<QByteArray> &cells);

} // namespace kept
