// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptctl/jsoninput.h"
#include "app/keptctl/jsontext.h"
#include "app/keptctl/verbs.h"
#include "models/commands/describe.h"
#include "models/commands/paymentplaninput.h"
#include "models/domain/moneyjson.h"
#include "models/queries/named.h"
#include "models/queries/paymentplans.h"
#include "models/queries/paymentpreview.h"
#include "models/view/findingtext.h"
#include "models/view/policywords.h"
#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept::CommandLine", text);
}

QJsonObject toJson(const PlanOutcome &outcome)
{
    QJsonArray items, parts, instalments;
    for (const PreviewedItem &each : outcome.items)
        items.append(QJsonObject{{u"item"_s, each.item.value()},
                                 {u"dueDate"_s, dateJson(each.dueDate)},
                                 {u"component"_s, nameOf(each.component)},
                                 {u"amount"_s, kept::toJson(each.amount)},
                                 {u"left"_s, kept::toJson(each.left)}});
    for (const PreviewedPart &each : outcome.parts)
        parts.append(QJsonObject{{u"promise"_s, each.number},
                                 {u"dueDate"_s, dateJson(each.dueDate)},
                                 {u"amount"_s, kept::toJson(each.amount)},
                                 {u"verdict"_s, nameOf(each.verdict)}});
    for (const PreviewedInstalment &each : outcome.instalments)
        instalments.append(QJsonObject{{u"number"_s, each.number},
                                       {u"dueDate"_s, dateJson(each.dueDate)},
                                       {u"amount"_s, kept::toJson(each.amount)},
                                       {u"status"_s, nameOf(each.state)}});
    return {{u"plan"_s, outcome.planName},
            {u"amount"_s, kept::toJson(outcome.amount)},
            {u"order"_s, outcome.order},
            {u"items"_s, items},
            {u"promises"_s, parts},
            {u"instalments"_s, instalments},
            {u"allocated"_s, kept::toJson(outcome.allocated)},
            {u"unallocated"_s, kept::toJson(outcome.unallocated)},
            {u"dueBefore"_s, kept::toJson(outcome.dueBefore)},
            {u"due"_s, kept::toJson(outcome.due)},
            {u"closes"_s, outcome.closes}};
}

void say(const PlanOutcome &outcome, const Output &output)
{
    const QString order = plainWording().locale.toLower(allocationOrderText(outcome.order));
    output.line(tr("%1: %2 by %3").arg(outcome.planName, amountWords(outcome.amount), order));
    TextTable table{{{}, {}, {}, {{}, Qt::AlignRight}}, {}};
    for (const PreviewedItem &each : outcome.items)
        table.rows.push_back({u"  "_s + itemKindText(each.kind), each.dueDate.toString(Qt::ISODate), nameOf(each.component),
                              amountWords(each.amount)});
    for (const PreviewedPart &each : outcome.parts)
        table.rows.push_back({u"  "_s + each.number, each.dueDate.toString(Qt::ISODate),
                              promiseStatusText(nameOf(each.verdict)).text, amountWords(each.amount)});
    for (const PreviewedInstalment &each : outcome.instalments)
        table.rows.push_back({u"  "_s + tr("Instalment %1").arg(each.number), each.dueDate.toString(Qt::ISODate),
                              instalmentStatusText(nameOf(each.state)).text, amountWords(each.amount)});
    output.table(table);
    output.line(tr("Credit: %1. Due then: %2.").arg(amountWords(outcome.unallocated), amountWords(outcome.due)));
}

Result<ExitCode> answerRefused(const Session &session, const std::vector<Finding> &findings)
{
    session.output().error(Error{ErrorKind::Refused, findings.front().rule, {}, findings.front().values, findings});
    return ExitCode::Partly;
}

Result<ExitCode> previewPayment(Session &session)
{
    const QStringList &words = session.arguments().words;
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const PlanId id, answer(*database, asking, NamedPlan{words.first()}));
    KEPT_TRY(const auto plan, planRowOf(*database, id, asking.today));
    KEPT_TRY(const Money amount, Money::parse(words.at(1), plan.currency));
    KEPT_TRY(const auto valueDate, session.date(u"value-date"_s));
    PaymentPreview question;
    question.plan = id;
    question.amount = amount;
    question.valueDate = valueDate.value_or(asking.today);
    KEPT_TRY(const auto preview, answer(*database, asking, question));
    if (blocks(preview.findings))
        return answerRefused(session, preview.findings);
    if (session.output().isJson()) {
        QJsonObject document = toJson(preview.plans.front());
        document.insert(u"findings"_s, listJson(preview.findings));
        session.output().document(document);
        return ExitCode::Done;
    }
    say(preview.plans.front(), session.output());
    for (const Finding &finding : preview.findings)
        session.output().line(findingText(finding, plainWording()).sentence);
    return ExitCode::Done;
}

QJsonObject toJson(const PaymentPlanRow &row)
{
    QJsonArray instalments;
    for (const InstalmentRow &each : row.instalments)
        instalments.append(QJsonObject{{u"id"_s, each.id.value()},
                                       {u"number"_s, each.number},
                                       {u"dueDate"_s, dateJson(each.dueDate)},
                                       {u"amount"_s, kept::toJson(each.amount)},
                                       {u"received"_s, kept::toJson(each.received)},
                                       {u"status"_s, nameOf(each.status)}});
    return {{u"id"_s, row.id.value()},
            {u"number"_s, row.number},
            {u"plan"_s, row.planName},
            {u"kind"_s, nameOf(row.kind)},
            {u"status"_s, nameOf(row.status)},
            {u"cadence"_s, nameOf(row.cadence)},
            {u"amount"_s, kept::toJson(row.amount)},
            {u"interest"_s, kept::toJson(row.interest)},
            {u"received"_s, kept::toJson(row.received)},
            {u"forgiven"_s, kept::toJson(row.forgiven)},
            {u"nextDue"_s, dateJson(row.nextDue)},
            {u"needs"_s, QJsonArray::fromStringList(row.needs)},
            {u"instalments"_s, instalments}};
}

Result<ExitCode> paymentPlans(Session &session)
{
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const PlanId id, answer(*database, asking, NamedPlan{session.arguments().words.first()}));
    KEPT_TRY(const auto detail, answer(*database, asking, PaymentPlanDetail{id}));
    if (session.output().isJson()) {
        QJsonArray all;
        for (const PaymentPlanRow &row : detail.paymentPlans)
            all.append(toJson(row));
        session.output().document(QJsonObject{{u"paymentPlans"_s, all}});
        return ExitCode::Done;
    }
    if (detail.paymentPlans.empty())
        session.output().line(tr("There is no payment plan."));
    for (const PaymentPlanRow &row : detail.paymentPlans) {
        session.output().line(tr("%1: %2, %3 of %4 received")
                                  .arg(row.number, paymentPlanStatusText(nameOf(row.status)).text, amountWords(row.received),
                                       amountWords(row.amount)));
        TextTable table{{{{}, Qt::AlignRight}, {}, {{}, Qt::AlignRight}, {}}, {}};
        for (const InstalmentRow &each : row.instalments)
            table.rows.push_back({QString::number(each.number), each.dueDate.toString(Qt::ISODate), amountWords(each.amount),
                                  instalmentStatusText(nameOf(each.status)).text});
        session.output().table(table);
    }
    return ExitCode::Done;
}

Result<ExitCode> sketchPaymentPlan(Session &session)
{
    const QStringList &words = session.arguments().words;
    KEPT_TRY(const Asking asking, session.asking());
    KEPT_TRY(Database *const database, session.open());
    KEPT_TRY(const PlanId id, answer(*database, asking, NamedPlan{words.first()}));
    KEPT_TRY(const QJsonObject fields, objectOf(words.at(1)));
    KEPT_TRY(const auto input, fromJson<PaymentPlanInput>(fields));
    KEPT_TRY(const auto templates, answer(*database, asking, PaymentPlanTemplates()));
    std::optional<PaymentPlanTemplate> offered;
    for (const PaymentPlanTemplate &each : templates)
        if (each.code == input.templateCode)
            offered = each;
    KEPT_TRY(const auto preview, answer(*database, asking, PaymentPlanPreview{id, draftOf(input, offered, asking.today)}));
    if (!preview.offer)
        return answerRefused(session, preview.findings);
    QJsonArray parts, findings;
    TextTable table{{{tr("Due")}, {tr("Amount"), Qt::AlignRight}, {tr("Interest"), Qt::AlignRight}}, {}};
    for (const PaymentPlanPart &part : preview.offer->parts) {
        parts.append(QJsonObject{{u"dueDate"_s, dateJson(part.due)},
                                 {u"amount"_s, kept::toJson(part.amount)},
                                 {u"interest"_s, kept::toJson(part.interest)}});
        table.rows.push_back({part.due.toString(Qt::ISODate), amountWords(part.amount), amountWords(part.interest)});
    }
    for (const Finding &finding : preview.findings)
        findings.append(kept::toJson(finding));
    if (session.output().isJson()) {
        session.output().document(QJsonObject{{u"total"_s, kept::toJson(preview.offer->total)},
                                              {u"interest"_s, kept::toJson(preview.offer->interest)},
                                              {u"instalment"_s, kept::toJson(preview.offer->instalment)},
                                              {u"forgiven"_s, kept::toJson(preview.offer->forgiven)},
                                              {u"parts"_s, parts},
                                              {u"findings"_s, findings},
                                              {u"waitsForApproval"_s, preview.waitsForApproval}});
    } else {
        session.output().table(table);
        session.output().line(preview.waitsForApproval ? tr("It would wait for approval.") : tr("It would be active at once."));
    }
    return blocks(preview.findings) ? answerRefused(session, preview.findings) : ExitCode::Done;
}

} // namespace

std::vector<Verb> moneyVerbs()
{
    return {
        {{u"preview-payment"_s,
          u"PLAN AMOUNT"_s,
          tr("where a payment would go, item by item, without recording it"),
          2,
          2,
          {{u"value-date"_s, u"DATE"_s, tr("the date from which it counts; else today")}}},
         &previewPayment},
        {{u"payment-plans"_s, u"PLAN"_s, tr("the payment plans of a plan with their instalments"), 1, 1, {}}, &paymentPlans},
        {{u"sketch-payment-plan"_s,
          u"PLAN JSON|-"_s,
          tr("what a payment plan would come to; the fields are those of ProposePaymentPlan"),
          2,
          2,
          {}},
         &sketchPaymentPlan},
    };
}

} // namespace kept
