// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/chargerows.h"
#include "models/exchange/disputefilerows.h"
#include "models/exchange/frozeninterest.h"
#include "models/exchange/idset.h"
#include "models/exchange/instalmentrows.h"
#include "models/exchange/matchrows.h"
#include "models/exchange/paymentrows.h"
#include "models/exchange/planlocks.h"
#include "models/exchange/promiserows.h"
#include "models/exchange/recordrules.h"
#include "models/store/imports/importrun.h"
#include "models/store/imports/keylookup.h"
#include "models/store/journal.h"

#include <map>

namespace kept {

/// What holds for a whole import.
struct ImportContext
{
    ImportId run;
    RowStamp stamp;
    QDate asOf; ///< the date of figures that bring none
    QString sourceSystem;
    ValueFormats formats;
    std::optional<Currency> defaultCurrency;
    QTimeZone deskZone = QTimeZone::utc();
    bool maySupervise = true; ///< whether whoever imports may give stored plans to others and set their limits
    PlanLocks *locks = nullptr;
};

/// One row as it came: a text for each mapped column. A null text says nothing, an empty one "none".
struct InputRow
{
    qint64 number = 0;              ///< in its file, the heading being 1
    std::vector<QByteArray> cells;  ///< by BoundMapping::columns
    std::vector<qint64> referenced; ///< ids of records of the same payload; empty or by column, 0 for none
};

/// What there is to say about a row: a refusal when it blocks, else a note.
struct RowRemark
{
    qint64 row = 0;
    QString heading;
    QString value;
    ValueRemark remark;
};

struct BatchOutcome
{
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    std::vector<RowRemark> remarks;   ///< at most one refusal a row
    std::vector<qint64> ids;          ///< by row; 0 for a refused one
    std::vector<FieldChange> changes; ///< of updated records
    std::vector<PostedFigures> posted;
    std::vector<TakenBack> returns; ///< payments that rows take back; what follows from it is for the end of the import
};

/// Writes rows of one source into one object's table: creates, updates by key, leaves equal rows alone, refuses with a
/// reason. Works in batches, so that each look-up and each write is one for thousands of rows. Wants an open transaction.
class RecordWriter final
{
public:
    RecordWriter(Database &database, const ImportContext &context, const ObjectType &object, const BoundMapping &mapping);

    /// The folder of the source: files that its rows name are below it.
    void setFolder(const QString &folder);
    /// Looks up what a writer needs to know of its table; call it once, before write().
    Result<void> prepare();
    Result<BatchOutcome> write(const std::vector<InputRow> &rows);
    /// From now on rows tell of returns: they may name by its key a payment that came before in the same source.
    void beginReturns() { m_seen = {}; }
    /// Plans that rows were written to or under.
    const IdSet &plans() const { return m_plans; }
    /// Financial accounts that a plan was taken from.
    const IdSet &accountsLeft() const { return m_accountsLeft; }

private:
    struct Draft
    {
        const InputRow *row = nullptr;
        RecordDraft record;
        bool isRefused = false;
        bool isNew = false;
        bool isKnown = false; ///< the payment is on file under another key
        qint64 withdrawn = 0; ///< its key is that of a return that was withdrawn here
        QByteArray key;
        ImportedParts parts;                ///< of a new promise
        std::optional<TakenBack> takenBack; ///< by the row of a payment
        std::vector<ToldMatch> matches;     ///< of a new payment
        std::optional<Currency> currency;
        std::optional<Currency> currencyAbove; ///< of the record this one belongs to
    };
    using Drafts = std::vector<Draft *>;

    void readKeys(std::vector<Draft> &drafts);
    Result<void> findStored(std::vector<Draft> &drafts);
    void matchKey(Draft &draft, const KeyHit &hit);
    Result<void> resolveReferences(std::vector<Draft> &drafts);
    Result<void> resolveColumn(size_t column, std::vector<Draft> &drafts);
    void takeReference(Draft &draft, size_t column, const KeyHit &hit);
    void keepSupervised(Draft &draft, size_t column);
    void refuseRepeated(std::vector<Draft> &drafts);
    std::optional<Currency> currencyOf(const QByteArray &code);
    Result<void> giveIds(std::vector<Draft> &drafts);
    void readValues(Draft &draft);
    void settleCurrency(Draft &draft);
    void readCell(Draft &draft, size_t column);
    QByteArray cellText(const Draft &draft, int source) const;
    Result<void> completePromise(Draft &draft);
    Result<void> completeInstalment(Draft &draft);
    Result<void> keepMovedFigures(std::vector<Draft> &drafts);
    bool tellsOurs(const Draft &draft, QDate asOf) const;
    void leaveFigures(Draft &draft) const;
    Result<void> lookAtPlans(const std::vector<Draft> &drafts);
    Result<void> readMatches(std::vector<Draft> &drafts);
    void matchPayment(Draft &draft);
    void completeFile(Draft &draft);
    DisputeFileRows::Texts fileTexts(const Draft &draft) const;
    void matchReturn(Draft &draft);
    void completePayment(Draft &draft, QDate today);
    void keepKnown(Draft &draft, qint64 payment, QString code);
    void keepReinstated(Draft &draft, qint64 payment);
    Result<void> lockPlans(const Drafts &drafts);
    Result<void> markReturned(const Drafts &drafts);
    void complete(Draft &draft);
    void respectFreeze(Draft &draft);
    void remarkField(Draft &draft, const RecordProblem &problem);
    void applyDefaults(Draft &draft);

    Result<void> applySome(const Drafts &drafts);
    Result<void> applyAll(const Drafts &drafts);
    Result<void> insert(BulkWriter &writer, const Draft &draft);
    Result<void> update(const Draft &draft);
    std::vector<size_t> changedColumns(const Draft &draft) const;
    void notePosted(const Draft &draft);
    void notePlan(const Draft &draft);

    void remark(Draft &draft, const QString &heading, const QByteArray &value, ValueRemark remark);
    void refuse(Draft &draft, const QString &heading, const QByteArray &value, QString code, QString hint = {});
    QString headingOf(const WrittenColumn &column) const;
    KeyLookup &lookup(ObjectKind kind);

    Database &m_database;
    const ImportContext &m_context;
    const ObjectType &m_object;
    const BoundMapping &m_mapping;
    RecordRules m_rules;
    BeforeImages m_images;
    std::unique_ptr<PromiseRows> m_promises;       ///< only of promises
    std::unique_ptr<InstalmentRows> m_instalments; ///< only of instalments
    std::unique_ptr<PaymentRows> m_payments;       ///< only of payments
    std::unique_ptr<FrozenInterest> m_frozen;      ///< only of plans and their items
    std::unique_ptr<ChargeRows> m_charges;         ///< only of items
    std::unique_ptr<DisputeFileRows> m_files;      ///< only of files of disputes
    std::vector<RecordColumn> m_columns;
    std::vector<FieldValue> m_defaults;
    std::vector<bool> m_mayBeNull;
    std::map<ObjectKind, std::unique_ptr<KeyLookup>> m_lookups;
    QHash<qint64, std::vector<FieldValue>> m_stored;
    IdSet m_seen;
    IdSet m_plans;
    IdSet m_accountsLeft;
    std::pair<QByteArray, std::optional<Currency>> m_lastCurrency;
    int m_keySource = -1;
    int m_currency = -1;
    BatchOutcome m_outcome;
};

} // namespace kept
