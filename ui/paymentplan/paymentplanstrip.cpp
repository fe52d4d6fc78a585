// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/paymentplanstrip.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/paymentplantext.h"
#include "models/view/statustext.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statstrip.h"

#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Figure { State, Received, Total, Next };

int rankOf(PaymentPlanState state)
{
    switch (state) {
    case PaymentPlanState::Active: return 0;
    case PaymentPlanState::PendingApproval: return 1;
    case PaymentPlanState::Broken: return 2;
    case PaymentPlanState::Completed: return 3;
    case PaymentPlanState::Cancelled:
    case PaymentPlanState::Superseded:
    case PaymentPlanState::Rejected:
    case PaymentPlanState::Expired: break;
    }
    return 4;
}

} // namespace

PaymentPlanStrip::PaymentPlanStrip(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_header(new SectionHeader(tr("Payment plan"))),
      m_figures(new StatStrip)
{
    setObjectName(u"paymentPlanStrip"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_figures);
    for (const QString &caption : {tr("State"), tr("Received"), tr("Comes to"), tr("Next instalment")})
        m_figures->addCell(caption);
    auto *open = new KeyButton(tr("Instalments"));
    open->setSize(ButtonSize::Small);
    open->setKind(ButtonKind::Quiet);
    open->setAccessibleName(tr("Instalments of the payment plan"));
    connect(open, &QPushButton::clicked, this, [this] {
        if (const PaymentPlanRow *row = chosen())
            Q_EMIT asked(row->plan);
    });
    m_header->addTrailing(open);
    hide();
}

void PaymentPlanStrip::clear()
{
    m_desk.cancel(m_lane);
    m_rows.clear();
    m_preferred.reset();
    hide();
}

void PaymentPlanStrip::show(AccountId customer)
{
    PaymentPlanFilter filter;
    filter.customer = customer;
    whenReady(m_desk.ask(m_lane, PaymentPlanList{filter}), this, [this](const Result<PaymentPlanList::Answer> &answer) {
        if (!answer)
            return;
        m_rows = *answer;
        showChosen();
    });
}

void PaymentPlanStrip::prefer(std::optional<PlanId> plan)
{
    m_preferred = plan;
    showChosen();
}

// What was ended, declined or has expired is history: the timeline has it.
const PaymentPlanRow *PaymentPlanStrip::chosen() const
{
    const PaymentPlanRow *best = nullptr;
    const auto weight = [this](const PaymentPlanRow &row) { return rankOf(row.status) + (m_preferred == row.plan ? 0 : 10); };
    for (const PaymentPlanRow &row : m_rows)
        if (rankOf(row.status) <= rankOf(PaymentPlanState::Completed) && (!best || weight(row) < weight(*best)))
            best = &row;
    return best;
}

void PaymentPlanStrip::showChosen()
{
    const PaymentPlanRow *row = chosen();
    setVisible(row);
    if (!row)
        return;
    const QLocale &locale = m_wording.locale;
    const QString often = m_wording.locale.toLower(cadenceText(row->cadence));
    const QString last = row->instalments.empty() ? QString() : dateText(row->instalments.back().dueDate, locale);
    m_header->setNote(tr("%1 on %2, %3 until %4").arg(isolated(row->number), isolated(row->planName), often, last));
    const StatusText state = paymentPlanStatusText(nameOf(row->status));
    m_figures->setFigure(State, state.text, {}, state.kind);
    m_figures->setFigure(Total, proseText(row->amount, locale));
    m_figures->setFigure(Received, proseText(row->received, locale), paidText(row->instalments, locale));
    const auto next = std::find_if(row->instalments.begin(), row->instalments.end(),
                                   [](const InstalmentRow &each) { return each.status == InstalmentState::Open; });
    if (next != row->instalments.end() && row->status == PaymentPlanState::Active)
        m_figures->setFigure(Next, shortDateText(next->dueDate, m_desk.asking().today, locale), proseText(next->amount, locale));
    else
        m_figures->setFigure(Next, u"–"_s);
}

} // namespace kept
