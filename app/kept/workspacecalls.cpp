// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/workspace.h"
#include "models/domain/permissions.h"
#include "models/queries/opencalls.h"
#include "ui/call/calldialog.h"
#include "ui/call/callerdialog.h"
#include "ui/call/phonesettings.h"
#include "ui/call/ringstrip.h"
#include "ui/customer/customerpane.h"
#include "ui/shell/notice.h"
#include "ui/work/workpane.h"

#include <QApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestCallMs = 3'600'000;

} // namespace

void Workspace::connectCalls()
{
    if (!mayPerform(m_desk.user().role, u"LogInteraction"))
        return;
    m_rings = new RingStrip(m_desk, m_calls, m_wording);
    m_window.addStrip(m_rings);
    connect(m_rings, &RingStrip::taken, this, &Workspace::takeCall);
    connect(m_rings, &RingStrip::missedAsked, this, &Workspace::openMissed);
    connect(&m_calls, &CallWatch::standingChanged, this, &Workspace::showListening);
    usePhone();
}

// A call that is on at another desk of the same person is none of this one's; after an hour it is on no more.
void Workspace::resumeCalls()
{
    if (!mayPerform(m_desk.user().role, u"WrapUpCall"))
        return;
    whenReady(m_desk.ask(OpenCalls()), this, [this](const Result<OpenCalls::Answer> &calls) {
        if (!calls)
            return tellFailure(calls.error());
        const qint64 now = m_desk.asking().now;
        const auto left = std::find_if(calls->begin(), calls->end(), [&](const InteractionRecord &call) {
            return CallDialog::hasDraft(m_desk, call.id) || call.startedAt + longestCallMs < now;
        });
        if (left == calls->end())
            return;
        connect(m_customer, &CustomerPane::callLogged, this, &Workspace::resumeCalls, Qt::SingleShotConnection);
        showPage(customerId());
        m_customer->finishCall(*left);
        m_window.notice()->say(StatusKind::Warn, tr("A call was not wrapped up: say how it ended."), nullptr);
    });
}

void Workspace::usePhone()
{
    const PhoneSettings settings = PhoneSettings::stored();
    const bool listens = m_rings && settings.way == PhoneWay::Baresip && settings.check();
    m_calls.setLine(listens ? std::optional(settings.baresip) : std::nullopt);
    showListening();
}

void Workspace::showListening()
{
    const bool isDeaf = m_calls.line() && !m_calls.isListening();
    m_window.status()->setCell(
        u"phone"_s, u"call"_s,
        isDeaf ? tr("No phone at %1: calls that come in are not heard of here").arg(m_calls.line()->place()) : QString(),
        isDeaf ? StatusKind::Warn : StatusKind::None);
}

// One person has the number: the form opens at once. Else whoever takes the call asks who it is.
void Workspace::takeCall(const TakenCall &call)
{
    if (call.people.size() != 1 || call.people.front().isWrong)
        return askWhoCalls(call);
    const CallerRow &row = call.people.front();
    answerCall(call, {row.customer, row.point, row.contact});
}

void Workspace::askWhoCalls(const TakenCall &call)
{
    auto *dialog = new CallerDialog(m_desk, call, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CallerDialog::chosen, this, &Workspace::answerCall);
    connect(dialog, &QDialog::rejected, this, [this, call] { m_rings->handOver(call); });
    dialog->open();
}

// What is worked on stays as it is, with its lease and what was typed: the caller has a page of their own, and where a form is
// open, only the form of the call comes on top of it.
void Workspace::answerCall(const TakenCall &call, const CallerChoice &who)
{
    CustomerPane &pane = paneOfCaller(who.customer);
    if (!QApplication::activeModalWidget()) {
        if (m_window.currentPage() != callerId())
            m_beforeCall = m_window.currentPage();
        showPage(&pane == m_caller ? callerId() : workId());
    }
    pane.takeDown(call, who);
}

CustomerPane &Workspace::paneOfCaller(AccountId customer)
{
    if (m_work->isWorking() && m_work->customer().customer() == customer)
        return m_work->customer();
    if (!m_caller)
        makeCaller();
    return *m_caller;
}

void Workspace::makeCaller()
{
    m_caller = new CustomerPane(m_desk, m_wording);
    m_caller->setMoneyMasked(MoneyMask::UntilIdentified);
    m_window.addInnerPage(callerId(), m_caller, accountsId());
    connectCustomer(*m_caller);
    connect(m_caller, &CustomerPane::backAsked, this, [this] { showPage(m_beforeCall.isEmpty() ? accountsId() : m_beforeCall); });
}

void Workspace::openMissed(const TakenCall &call)
{
    if (call.people.size() == 1) {
        m_customer->show(call.people.front().customer, call.people.front().point);
        return showPage(customerId());
    }
    m_window.search()->setFocus(Qt::ShortcutFocusReason);
    m_window.search()->setText(call.number);
    search(call.number);
}

} // namespace kept
