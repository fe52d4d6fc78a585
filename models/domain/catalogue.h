// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace kept {

/// The kinds of record, by their API names in the catalogue.
enum class ObjectKind {
    Account,
    Contact,
    ContactPoint,
    Consent,
    ContactRequest,
    FinancialAccount,
    FinancialAccountParty,
    CollectionPlanReason,
    CollectionPlan,
    CollectionPlanItem,
    PromiseToPay,
    PromiseInstalment,
    Payment,
    PaymentAllocation,
    PromiseMatch,
    PaymentSchedule,
    PaymentScheduleItem,
    ScheduleMatch,
    PaymentPlanTemplate,
    PaymentPlanLimit,
    CaseRule,
    ChargeAdjustment,
    ComplianceDecision,
    Interaction,
    Hold,
    Dispute,
    DisputeFile,
    PartyIncome,
    PartyExpense,
    Approval,
    Policy,
    User,
    Team,
    Case,
    ImportRun,
    OwnHoliday,
    CollectorTerms,
    Queue,
};

enum class FieldType {
    Text,
    Integer,
    BasisPoints, ///< a percentage with two decimals, stored as basis points
    Score,       ///< two decimals, stored times 100
    Boolean,
    Amount, ///< minor units of the currency in the record's CurrencyIsoCode
    CurrencyCode,
    Date,
    Instant,     ///< UTC milliseconds
    Enumeration, ///< one of Field::values
    Phone,       ///< E.164
    Reference,   ///< the id of a record of Field::target
};

/// Who may set a field from outside.
enum class FieldUse {
    Plain,    ///< import and update commands set it
    Key,      ///< the key that import upserts on
    Required, ///< plain, and a new record needs it
    Derived,  ///< kept by the program; exported, ignored on import
};

/// One field of a record as the outside knows it.
struct Field
{
    QString apiName;
    QString column;
    FieldType type = FieldType::Text;
    FieldUse use = FieldUse::Plain;
    std::optional<ObjectKind> target; ///< of a Reference
    QStringList values;               ///< of an Enumeration
};

/// One kind of record: its names, and its fields in the order of export.
struct ObjectType
{
    ObjectKind kind;
    QString apiName;
    QString table;
    bool importable = false;
    std::vector<Field> fields;

    const Field *field(QStringView apiName) const;
    const Field *keyField() const;
};

/// Every kind of record, those that others refer to first: the order of import.
const std::vector<ObjectType> &catalogue();
const ObjectType &objectType(ObjectKind kind);
const ObjectType *objectType(QStringView apiName);

/// "CP-000123" for a stand-alone file, "PTP-7K-000042" where a node made the record; none for kinds without a number.
QString humanNumber(ObjectKind kind, qint64 id);
/// The id a human number names; case and leading zeros don't matter.
std::optional<qint64> idOfHumanNumber(ObjectKind kind, QStringView number);

} // namespace kept
