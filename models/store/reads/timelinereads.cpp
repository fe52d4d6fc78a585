// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/timelinereads.h"

#include "models/domain/catalogue.h"
#include "models/store/reads/moneyreads.h"

#include <QDateTime>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The plans of a timeline, as a condition on plan p.
SqlText plansOf(const TimelineOf &of)
{
    return of.plan ? SqlText(u" AND p.id = ?"_s, of.plan->value()) : SqlText(u" AND p.account_id = ?"_s, of.customer->value());
}

qint64 startOf(QDate date)
{
    return date.isValid() ? date.startOfDay(Qt::UTC).toMSecsSinceEpoch() : 0;
}

QDate dayOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).date();
}

TimelineEntry entryOf(TimelineKind kind, const Row &row, int id, int plan)
{
    TimelineEntry entry;
    entry.kind = kind;
    entry.id = row.integer(id);
    entry.plan = row.optionalId<PlanId>(plan);
    entry.planName = row.text(plan + 1);
    return entry;
}

Asked<TimelineEntry> interactions(Database &database, const TimelineOf &of, qint64 before, int limit)
{
    SqlText text(
        u"SELECT n.id, n.collection_plan_id, p.name, n.started_at, n.channel, n.outcome, n.direction, c.name, k.value, u.name, "
        "n.ended_at, n.is_conversation, n.is_right_party, n.notes, n.rang_at, n.answered_at, n.line_end FROM interaction n "
        "LEFT JOIN collection_plan p ON p.id = n.collection_plan_id LEFT JOIN contact c ON c.id = n.contact_id "
        "LEFT JOIN contact_point k ON k.id = n.contact_point_id LEFT JOIN app_user u ON u.id = n.performed_by "
        "WHERE n.deleted_at IS NULL AND n.started_at < ?"_s,
        before);
    if (of.plan)
        text.add(u" AND n.collection_plan_id = ?"_s, of.plan->value());
    else
        text.add(u" AND n.id IN (SELECT x.id FROM interaction x WHERE x.account_id = ? UNION SELECT x.id FROM collection_plan q "
                 "JOIN interaction x ON x.collection_plan_id = q.id WHERE q.account_id = ? UNION SELECT x.id FROM contact q "
                 "JOIN interaction x ON x.contact_id = q.id WHERE q.account_id = ?)"_s,
                 of.customer->value(), of.customer->value(), of.customer->value());
    text.add(u" ORDER BY n.started_at DESC, n.id DESC LIMIT ?"_s, qint64(limit));
    return asked(database, text, [](const Row &row) {
        TimelineEntry entry = entryOf(TimelineKind::Interaction, row, 0, 1);
        entry.at = row.integer(3);
        entry.what = row.text(4);
        entry.outcome = row.text(5);
        entry.direction = row.text(6);
        entry.person = row.text(7);
        entry.point = row.text(8);
        entry.by = row.text(9);
        entry.endedAt = row.optionalInteger(10);
        entry.isConversation = row.flag(11);
        entry.isRightParty = row.flag(12);
        entry.notes = row.text(13);
        entry.line = {row.optionalInteger(14), row.optionalInteger(15), fromName<LineEnd>(row.text(16))};
        return entry;
    });
}

// A promise or a payment plan: what was agreed, and what came of it.
TimelineEntry agreementOf(const Row &row, TimelineKind kind, ObjectKind object)
{
    TimelineEntry entry = entryOf(kind, row, 0, 1);
    entry.number = humanNumber(object, entry.id);
    entry.at = row.integer(3);
    entry.what = row.text(4);
    entry.outcome = row.text(5);
    entry.by = row.text(6);
    entry.amount = row.money(8, row.currency(7));
    entry.received = row.money(9, row.currency(7));
    entry.date = row.optionalDate(10);
    entry.notes = row.text(11);
    return entry;
}

Asked<TimelineEntry> promises(Database &database, const TimelineOf &of, TimelineKind kind, qint64 before, int limit)
{
    const QString at = kind == TimelineKind::PromiseTaken ? u"r.taken_at"_s : overAtSql(database.dialect());
    const QString state = kind == TimelineKind::PromiseTaken
                              ? u"r.status"_s
                              : u"CASE WHEN r.verdict_at IS NULL THEN 'EndedWithPlan' ELSE r.status END"_s;
    SqlText text(
        u"SELECT r.id, r.collection_plan_id, p.name, %1, r.type, %2, u.name, r.currency_iso_code, r.amount, "
        "r.received_amount, (SELECT MIN(i.due_date) FROM promise_instalment i WHERE i.promise_id = r.id), r.cancel_reason "
        "FROM promise_to_pay r JOIN collection_plan p ON p.id = r.collection_plan_id "
        "LEFT JOIN app_user u ON u.id = r.taken_by WHERE r.deleted_at IS NULL AND %1 < ?"_s.arg(at, state),
        before);
    text.add(plansOf(of)).add(u" ORDER BY %1 DESC, r.id DESC LIMIT ?"_s.arg(at), qint64(limit));
    return asked(database, text, [kind](const Row &row) { return agreementOf(row, kind, ObjectKind::PromiseToPay); });
}

// A feed brings what is old long after it came: then the date of its own tells when it was.
qint64 momentOf(QDate date, std::optional<qint64> recordedAt)
{
    constexpr qint64 day = 86'400'000;
    const qint64 start = startOf(date);
    const bool sameDaySomewhere = recordedAt && *recordedAt >= start - day && *recordedAt < start + 2 * day;
    return sameDaySomewhere ? *recordedAt : start;
}

Asked<TimelineEntry> payments(Database &database, const TimelineOf &of, qint64 before, int limit)
{
    SqlText text(
        u"SELECT m.id, m.collection_plan_id, p.name, m.received_at, m.value_date, m.method, m.status, m.currency_iso_code, "
        "m.amount, m.reverses_id, m.deleted_at FROM payment m JOIN collection_plan p ON p.id = m.collection_plan_id "
        "WHERE m.value_date <= ?"_s,
        dayOf(before));
    text.add(plansOf(of)).add(u" ORDER BY m.value_date DESC, m.id DESC LIMIT ?"_s, qint64(limit));
    return asked(database, text, [](const Row &row) {
        TimelineEntry entry = entryOf(TimelineKind::Payment, row, 0, 1);
        entry.number = humanNumber(ObjectKind::Payment, entry.id);
        entry.date = row.date(4);
        entry.at = momentOf(row.date(4), row.optionalInteger(3));
        entry.what = row.text(5);
        entry.outcome = row.isNull(9) ? row.text(6) : row.isNull(10) ? u"Reversal"_s : u"ReversalWithdrawn"_s;
        entry.amount = row.money(8, row.currency(7));
        return entry;
    });
}

Asked<TimelineEntry> holds(Database &database, const TimelineOf &of, TimelineKind kind, qint64 before, int limit)
{
    SqlText text(u"SELECT h.id, h.collection_plan_id, q.name, h.created_at, h.start_date, h.end_date, h.lifted_at, h.reason, "
                 u"u.name, h.notes, h.deleted_at "
                 "FROM hold h LEFT JOIN collection_plan q ON q.id = h.collection_plan_id "
                 "LEFT JOIN app_user u ON u.id = h.created_by WHERE "_s);
    if (kind == TimelineKind::HoldLifted)
        text.add(u"h.lifted_at < ? AND "_s, before);
    // Found by their keys, one way after the other: an OR of three would look at every hold there is.
    const QString plans = u" IN (SELECT %1 FROM collection_plan p WHERE p.id IS NOT NULL"_s;
    text.add(u"h.id IN (SELECT x.id FROM hold x WHERE x.collection_plan_id"_s + plans.arg(u"p.id"_s)).add(plansOf(of));
    text.add(u") UNION SELECT x.id FROM hold x WHERE x.account_id"_s + plans.arg(u"p.account_id"_s)).add(plansOf(of));
    text.add(u") UNION SELECT x.id FROM hold x WHERE x.contact_id IN (SELECT c.id FROM contact c WHERE c.account_id"_s +
             plans.arg(u"p.account_id"_s))
        .add(plansOf(of));
    text.add(u"))) ORDER BY h.start_date DESC, h.id DESC LIMIT ?"_s, qint64(limit));
    return asked(database, text, [kind](const Row &row) {
        TimelineEntry entry = entryOf(kind, row, 0, 1);
        entry.number = humanNumber(ObjectKind::Hold, entry.id);
        const qint64 placed = row.integer(3) > 0 ? row.integer(3) : startOf(row.date(4));
        entry.at = kind == TimelineKind::Hold ? placed : row.integer(6);
        entry.date = row.optionalDate(5);
        entry.what = row.text(7);
        entry.outcome = !row.isNull(10) ? u"Withdrawn"_s : row.isNull(6) ? u"Standing"_s : u"Lifted"_s;
        entry.by = row.text(8);
        entry.notes = row.text(9);
        return entry;
    });
}

Asked<TimelineEntry> disputes(Database &database, const TimelineOf &of, int limit)
{
    SqlText text(u"SELECT d.id, d.collection_plan_id, p.name, d.received_date, d.created_at, d.kind, d.status, "
                 u"d.currency_iso_code, d.amount, "
                 "d.evidence FROM dispute d JOIN collection_plan p ON p.id = d.collection_plan_id WHERE d.deleted_at IS NULL"_s);
    text.add(plansOf(of)).add(u" ORDER BY d.received_date DESC NULLS LAST, d.id DESC LIMIT ?"_s, qint64(limit));
    return asked(database, text, [](const Row &row) {
        TimelineEntry entry = entryOf(TimelineKind::Dispute, row, 0, 1);
        entry.number = humanNumber(ObjectKind::Dispute, entry.id);
        entry.date = row.optionalDate(3);
        entry.at = entry.date ? momentOf(*entry.date, row.optionalInteger(4)) : row.integer(4);
        entry.what = row.text(5);
        entry.outcome = row.text(6);
        entry.amount = row.money(8, row.currency(7));
        entry.notes = row.text(9);
        return entry;
    });
}

Asked<TimelineEntry> paymentPlans(Database &database, const TimelineOf &of, TimelineKind kind, qint64 before, int limit)
{
    const QString at = kind == TimelineKind::PaymentPlan ? u"s.proposed_at"_s : u"s.ended_at"_s;
    SqlText text(u"SELECT s.id, s.collection_plan_id, p.name, %1, s.kind, s.status, u.name, s.currency_iso_code, s.amount, "
                 "s.received_amount, (SELECT MIN(i.due_date) FROM payment_schedule_item i WHERE i.payment_schedule_id = s.id), "
                 "s.end_reason FROM payment_schedule s JOIN collection_plan p ON p.id = s.collection_plan_id "
                 "LEFT JOIN app_user u ON u.id = s.proposed_by WHERE s.deleted_at IS NULL AND %1 < ?"_s.arg(at),
                 before);
    text.add(plansOf(of)).add(u" ORDER BY %1 DESC, s.id DESC LIMIT ?"_s.arg(at), qint64(limit));
    return asked(database, text, [kind](const Row &row) { return agreementOf(row, kind, ObjectKind::PaymentSchedule); });
}

Asked<TimelineEntry> notes(Database &database, const TimelineOf &of, qint64 before, int limit)
{
    SqlText text(u"SELECT n.id, n.collection_plan_id, p.name, n.created_at, u.name, n.text FROM note n "
                 "LEFT JOIN collection_plan p ON p.id = n.collection_plan_id LEFT JOIN app_user u ON u.id = n.created_by "
                 "WHERE n.deleted_at IS NULL AND n.created_at < ?"_s,
                 before);
    if (of.plan)
        text.add(u" AND n.collection_plan_id = ?"_s, of.plan->value());
    else
        text.add(u" AND n.account_id = ?"_s, of.customer->value());
    text.add(u" ORDER BY n.created_at DESC, n.id DESC LIMIT ?"_s, qint64(limit));
    return asked(database, text, [](const Row &row) {
        TimelineEntry entry = entryOf(TimelineKind::Note, row, 0, 1);
        entry.at = row.integer(3);
        entry.by = row.text(4);
        entry.notes = row.text(5);
        return entry;
    });
}

// Of most changes the command's name says it all; of these the outcome does.
QString outcomeOf(const QString &command, const QString &outcome)
{
    static const QHash<QString, QString> telling{
        {u"RecordIdentityCheck"_s, u"verdict"_s}, {u"RecordReveal"_s, u"what"_s}, {u"SetCallback"_s, u"at"_s}};
    if (!telling.contains(command))
        return {};
    return QJsonDocument::fromJson(outcome.toUtf8()).object().value(telling.value(command)).toString();
}

// Which promise or payment plan it was about, and why.
void takeAgreement(TimelineEntry &entry, qint64 id, const QString &payload)
{
    entry.number = humanNumber(entry.what.endsWith(u"Promise") ? ObjectKind::PromiseToPay : ObjectKind::PaymentSchedule, id);
    entry.notes = QJsonDocument::fromJson(payload.toUtf8()).object().value(u"reason"_s).toString();
}

// What has an entry of its own is not told twice: a cancellation has one until it is undone.
Asked<TimelineEntry> changes(Database &database, const TimelineOf &of, qint64 before, int limit)
{
    SqlText text(u"SELECT e.id, e.plan_id, p.name, e.at, e.command, e.actor_name, e.outcome, c.name, e.record_id, "
                 "CASE WHEN e.command IN ('CancelPromise', 'CancelPaymentPlan', 'ReinstatePromise', 'ReinstatePaymentPlan') "
                 "THEN e.payload END FROM event e "
                 "LEFT JOIN collection_plan p ON p.id = e.plan_id "
                 "LEFT JOIN contact c ON e.object = 'Contact' AND c.id = e.record_id WHERE e.at < ? AND e.command NOT IN "
                 "('LogInteraction', 'WrapUpCall', 'MakePromise', "
                 "'ReplacePromise', 'RecordPayment', 'ReversePayment', 'PlaceHold', 'LiftHold', "
                 "'RecordDecision', 'ProposePaymentPlan', 'RejectPaymentPlan', 'OpenDispute', "
                 "'TakeNext', 'TakeCustomer', 'ReleaseLease', 'AddNote') AND NOT (e.command IN ('CancelPromise', "
                 "'CancelPaymentPlan') AND NOT EXISTS (SELECT 1 FROM event y WHERE y.plan_id = e.plan_id AND y.at >= e.at AND "
                 "y.object = e.object AND y.record_id = e.record_id AND y.command IN ('ReinstatePromise', "
                 "'ReinstatePaymentPlan')))"_s,
                 before);
    if (of.plan)
        text.add(u" AND e.plan_id = ?"_s, of.plan->value());
    else
        text.add(u" AND e.id IN (SELECT x.id FROM event x WHERE x.account_id = ? UNION SELECT x.id FROM collection_plan q "
                 "JOIN event x ON x.plan_id = q.id WHERE q.account_id = ?)"_s,
                 of.customer->value(), of.customer->value());
    text.add(u" ORDER BY e.at DESC, e.id DESC LIMIT ?"_s, qint64(limit));
    return asked(database, text, [](const Row &row) {
        TimelineEntry entry = entryOf(TimelineKind::Change, row, 0, 1);
        entry.at = row.integer(3);
        entry.what = row.text(4);
        entry.by = row.text(5);
        entry.outcome = outcomeOf(entry.what, row.text(6));
        entry.person = row.text(7);
        if (!row.isNull(9))
            takeAgreement(entry, row.integer(8), row.text(9));
        return entry;
    });
}

} // namespace

Asked<TimelineEntry> timelineEntries(Database &database, const TimelineOf &of, TimelineKind kind, qint64 before, int limit)
{
    Q_ASSERT(of.plan.has_value() != of.customer.has_value());
    switch (kind) {
    case TimelineKind::Interaction: return interactions(database, of, before, limit);
    case TimelineKind::PromiseTaken:
    case TimelineKind::PromiseVerdict: return promises(database, of, kind, before, limit);
    case TimelineKind::Payment: return payments(database, of, before, limit);
    case TimelineKind::Hold:
    case TimelineKind::HoldLifted: return holds(database, of, kind, before, limit);
    case TimelineKind::Dispute: return disputes(database, of, limit);
    case TimelineKind::PaymentPlan:
    case TimelineKind::PaymentPlanVerdict: return paymentPlans(database, of, kind, before, limit);
    case TimelineKind::Note: return notes(database, of, before, limit);
    case TimelineKind::Change: break;
    }
    return changes(database, of, before, limit);
}

} // namespace kept
