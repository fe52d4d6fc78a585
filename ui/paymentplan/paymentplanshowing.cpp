// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/changeinstalment.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/paymentplantext.h"
#include "models/view/statustext.h"
#include "ui/paymentplan/paymentplanpage.h"
#include "ui/promise/agreementdialog.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/statstrip.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int interestColumn = 3; // hidden where none is borne
enum Figure { State, Total, Received, Next, Forgiven };

} // namespace

void PaymentPlanPage::reload()
{
    whenReady(m_desk.ask(m_lane, PaymentPlanDetail{m_plan}), this, [this](const Result<PaymentPlanDetail::Answer> &answer) {
        if (!answer)
            return tellFailure(answer.error());
        showAnswer(*answer);
    });
}

void PaymentPlanPage::showAnswer(const PaymentPlanDetail::Answer &answer)
{
    m_rows = answer.paymentPlans;
    m_planZone = answer.zone;
    if (!current())
        m_shown = m_rows.empty() ? std::nullopt : std::optional(m_rows.front().id);
    m_choice->clear();
    for (const PaymentPlanRow &row : m_rows)
        m_choice->addItem(
            tr("%1, %2, proposed %3")
                .arg(isolated(row.number), m_wording.locale.toLower(paymentPlanStatusText(nameOf(row.status)).text),
                     dateText(QDateTime::fromMSecsSinceEpoch(row.proposedAt, m_wording.zone).date(), m_wording.locale)),
            QVariant::fromValue(row.id.value()));
    const bool isFirst = !m_view->currentIndex().isValid();
    showChosen();
    if (isFirst)
        m_view->setFocus();
    Q_EMIT arrived();
}

void PaymentPlanPage::showChosen()
{
    const PaymentPlanRow *row = current();
    if (row) {
        m_choice->setCurrentIndex(m_choice->findData(QVariant::fromValue(row->id.value())));
        setWindowTitle(tr("Payment plan %1, %2, %3").arg(row->number, row->planName, row->customerName));
        showFigures(*row);
        showTerms(*row);
        showInstalments(*row);
    }
    enableActions();
}

void PaymentPlanPage::showFigures(const PaymentPlanRow &row)
{
    const QLocale &locale = m_wording.locale;
    const StatusText state = paymentPlanStatusText(nameOf(row.status));
    m_figures->setFigure(State, state.text, {}, state.kind);
    m_figures->setFigure(Total, proseText(row.amount, locale),
                         row.interest.isZero() ? QString() : tr("%1 of it interest").arg(amountText(row.interest, locale)));
    m_figures->setFigure(Received, proseText(row.received, locale), paidText(row.instalments, locale));
    m_figures->setFigure(Next, row.nextDue ? dateText(*row.nextDue, locale) : u"–"_s,
                         row.nextDue ? daysFromText(*row.nextDue, m_desk.asking().today) : QString());
    m_figures->setFigure(Forgiven, row.forgiven.isZero() ? u"–"_s : proseText(row.forgiven, locale));
}

void PaymentPlanPage::showTerms(const PaymentPlanRow &row)
{
    const QLocale &locale = m_wording.locale;
    QStringList terms{cadenceText(row.cadence), paymentPlanKindText(row.kind)};
    if (row.hardship)
        terms.append(hardshipText(*row.hardship));
    if (row.settlementBasisPoints > 0)
        terms.append(
            (row.feeWaiverBasisPoints > 0 ? tr("settles for %1 of what waived fees leave of %2") : tr("settles for %1 of %2"))
                .arg(percentText(row.settlementBasisPoints, locale), proseText(row.balance, locale)));
    if (row.feeWaiverBasisPoints > 0)
        terms.append(tr("%1 of the fees waived").arg(percentText(row.feeWaiverBasisPoints, locale)));
    if (row.freezesInterest)
        terms.append(tr("interest frozen"));
    if (row.interestTerms.isBorne())
        terms.append(interestText(row.interestTerms, locale));
    if (row.expires)
        terms.append(tr("offer ends %1").arg(dateText(*row.expires, locale)));
    m_terms->setText(terms.join(u" · "_s));
    QStringList history;
    const auto by = [](const QString &name) { return name.isEmpty() ? tr("this desk") : name; };
    history.append(tr("Proposed by %1, %2").arg(by(row.proposedBy), instantText(row.proposedAt, m_wording.zone, locale)));
    const bool isOwn = m_desk.user().id && row.proposedById == m_desk.user().id;
    if (isOwn && row.status == PaymentPlanState::PendingApproval && mayDo(m_desk.user().role, Right::Supervise))
        history.append(findingText({u"PAYPLAN.OWN"_s, Severity::Block, {}, {}, {}, {}}, m_wording).sentence);
    if (!row.note.isEmpty())
        history.append(row.note);
    QStringList needs;
    for (const QString &rule : row.needs)
        needs.append(neededForText(rule));
    if (!needs.isEmpty())
        history.append(tr("Beyond the limits of who proposed it: %1").arg(needs.join(u", "_s)));
    if (row.decidedAt)
        history.append(tr("Decided by %1, %2").arg(by(row.decidedBy), instantText(*row.decidedAt, m_wording.zone, locale)));
    if (!row.decisionNote.isEmpty())
        history.append(row.decisionNote);
    if (row.endedAt)
        history.append(tr("Ended %1").arg(instantText(*row.endedAt, m_wording.zone, locale)));
    if (!row.endReason.isEmpty() && row.endReason != row.decisionNote)
        history.append(row.endReason);
    m_history->setText(history.join(u" · "_s));
}

TableLine PaymentPlanPage::lineOf(const InstalmentRow &instalment) const
{
    const QLocale &locale = m_wording.locale;
    const StatusText state = instalmentStatusText(nameOf(instalment.status));
    const QString until = instalment.deadlineAt > 0 ? instantText(instalment.deadlineAt, m_planZone, locale) : QString();
    return {{{countText(instalment.number, locale), StatusKind::None, true},
             {weekdayDateText(instalment.dueDate, locale)},
             {amountText(instalment.amount, locale), StatusKind::None, true},
             {cellText(instalment.interest, locale), StatusKind::None, true},
             {cellText(instalment.received, locale), StatusKind::None, true},
             {until},
             {state.text, state.kind},
             {instalment.reason}},
            instalment.id.value()};
}

// The instalment that was selected stays so; at first it is the next that is expected.
void PaymentPlanPage::showInstalments(const PaymentPlanRow &row)
{
    qint64 selected = m_lines->recordAt(m_view->currentIndex().row());
    std::vector<TableLine> lines;
    qint64 next = 0;
    for (const InstalmentRow &instalment : row.instalments) {
        lines.push_back(lineOf(instalment));
        const bool isNext = instalment.status == InstalmentState::Open || instalment.status == InstalmentState::Missed;
        if (isNext && next == 0)
            next = instalment.id.value();
    }
    const bool isKnown = std::any_of(row.instalments.begin(), row.instalments.end(),
                                     [&](const InstalmentRow &each) { return each.id.value() == selected; });
    if (!isKnown)
        selected = next;
    m_lines->setLines(std::move(lines));
    m_view->setColumnHidden(interestColumn, row.interest.isZero());
    widenColumns();
    for (int each = 0; each < m_lines->rowCount(); ++each)
        if (m_lines->recordAt(each) == selected)
            m_view->setCurrentIndex(m_lines->index(each, 0));
}

QString PaymentPlanPage::reason() const
{
    return m_reason->text().trimmed();
}

bool PaymentPlanPage::hasReason()
{
    if (!reason().isEmpty())
        return true;
    m_reasonFinding->showText(Severity::Block, tr("Say why: it is kept with what is done."));
    m_reason->setFocus(Qt::ShortcutFocusReason);
    return false;
}

template<class C>
void PaymentPlanPage::run(const C &command, const QString &said)
{
    m_isBusy = true;
    enableActions();
    whenReady(m_desk.run(command), this, [this, said](const Result<PaymentPlanChanged> &result) {
        m_isBusy = false;
        enableActions();
        if (!result)
            return tellFailure(result.error());
        m_reason->clear();
        m_reasonFinding->clear();
        tell(StatusKind::Ok, said);
        m_view->setFocus();
        reload();
        Q_EMIT changed();
    });
}

void PaymentPlanPage::waive()
{
    const InstalmentRow *instalment = currentInstalment();
    if (instalment && hasReason())
        run(WaiveInstalment{instalment->id, reason()}, tr("Instalment %1 is waived.").arg(instalment->number));
}

void PaymentPlanPage::putOff()
{
    const InstalmentRow *instalment = currentInstalment();
    if (instalment && hasReason())
        run(DeferInstalment{instalment->id, reason()}, tr("Instalment %1 is put off to the end.").arg(instalment->number));
}

void PaymentPlanPage::expectAgain()
{
    if (const InstalmentRow *instalment = currentInstalment())
        run(ReinstateInstalment{instalment->id}, tr("Instalment %1 is expected again.").arg(instalment->number));
}

void PaymentPlanPage::end()
{
    const PaymentPlanRow *row = current();
    if (row && hasReason())
        run(CancelPaymentPlan{row->id, reason()}, tr("Payment plan %1 is ended.").arg(row->number));
}

void PaymentPlanPage::standAgain()
{
    const PaymentPlanRow *row = current();
    if (!row)
        return;
    auto *dialog = new AgreementDialog(m_desk, *row, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EffectDialog::told, this, [this](const QString &sentence) {
        tell(StatusKind::Ok, sentence);
        m_view->setFocus();
        reload();
        Q_EMIT changed();
    });
    dialog->open();
    Q_EMIT dialogOpened(dialog);
}

void PaymentPlanPage::approve()
{
    const PaymentPlanRow *row = current();
    if (!row)
        return;
    ApprovePaymentPlan command{row->id, {}};
    if (!reason().isEmpty())
        command.note = reason();
    run(command, tr("Payment plan %1 is approved.").arg(row->number));
}

void PaymentPlanPage::decline()
{
    const PaymentPlanRow *row = current();
    if (row && hasReason())
        run(RejectPaymentPlan{row->id, reason()}, tr("Payment plan %1 is declined.").arg(row->number));
}

void PaymentPlanPage::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    tell(StatusKind::Bad, text.remedy.isEmpty() ? text.sentence : text.sentence + QChar(u' ') + text.remedy + QChar(u'.'));
}

void PaymentPlanPage::tell(StatusKind kind, const QString &text)
{
    m_message->setText(text);
    m_message->setStatus(kind);
}

} // namespace kept
