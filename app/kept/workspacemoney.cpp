// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/workspace.h"
#include "models/commands/recorddocument.h"
#include "models/commands/reinstatepayment.h"
#include "models/commands/reversepayment.h"
#include "models/domain/permissions.h"
#include "models/view/moneytext.h"
#include "ui/accounts/accountspane.h"
#include "ui/approvals/requestspane.h"
#include "ui/call/ringstrip.h"
#include "ui/casework/casespane.h"
#include "ui/customer/customerpane.h"
#include "ui/payment/paymentspane.h"
#include "ui/shell/notice.h"
#include "ui/terms/termspane.h"
#include "ui/watch/letterspane.h"
#include "ui/watch/promisespane.h"
#include "ui/work/workpane.h"

#include <QAction>

namespace kept {

using namespace Qt::Literals::StringLiterals;

void Workspace::addMoneyPages()
{
    m_window.addPage(promisesId(), u"promise"_s, tr("Promises"), m_promises);
    m_window.addInnerPage(lettersId(), m_letters, promisesId());
    m_window.addPage(paymentsId(), u"pay"_s, tr("Payments"), m_payments);
    m_window.addPage(casesId(), u"cases"_s, tr("Cases"), m_cases);
}

void Workspace::addTermsPage()
{
    const Role role = m_desk.user().role;
    if (!mayDo(role, Right::Supervise) && role != Role::Auditor)
        return;
    m_terms = new TermsPane(m_desk, m_wording);
    m_window.addPage(termsId(), u"plan"_s, tr("Terms"), m_terms, Rail::Place::Bottom);
    connect(m_terms, &TermsPane::told, this,
            [this](StatusKind kind, const QString &text) { m_window.notice()->say(kind, text, nullptr); });
    connect(&m_window, &MainWindow::pageShown, m_terms, [this](const QString &id) {
        if (id == termsId())
            m_terms->reload();
    });
}

// The same page stands alone and in the flow of work.
void Workspace::connectCustomer(CustomerPane &customer)
{
    customer.setCallWatch(&m_calls);
    connect(&customer, &CustomerPane::moneyMaskShown, this, &Workspace::maskLists);
    connect(&customer, &CustomerPane::customerLeft, m_window.notice(), &Notice::forgetAction);
    connect(&customer, &CustomerPane::callTakenDown, this, [this](const TakenCall &call) { m_rings->handOver(call); });
    connect(&customer, &CustomerPane::callerDenied, this, &Workspace::askWhoCalls);
    connect(&customer, &CustomerPane::promiseAsked, this, [this, &customer](PlanId plan) { takePromise(plan, &customer); });
    connect(&customer, &CustomerPane::paymentPlanAsked, &m_paymentPlans, &PaymentPlanScreens::open);
    connect(&customer, &CustomerPane::paymentRecorded, this, &Workspace::tellPayment);
    connect(&customer, &CustomerPane::paymentsAsked, this, [this](AccountId id, const QString &name, qint64 selected) {
        m_payments->setCustomer(id, name, selected);
        showPage(paymentsId());
    });
    connect(&customer, &CustomerPane::lettersAsked, this, [this](AccountId id, const QString &name) {
        m_letters->setCustomer(id, name);
        showPage(lettersId());
    });
    connect(&customer, &CustomerPane::casesAsked, this, [this](AccountId id, const QString &name, qint64 selected) {
        m_cases->setCustomer(id, name, selected);
        showPage(casesId());
    });
    connect(&customer, &CustomerPane::told, this,
            [this](StatusKind kind, const QString &text) { m_window.notice()->say(kind, text, nullptr); });
}

// What the customer's pages mask, no list tells.
void Workspace::maskLists()
{
    MaskedCustomers masked;
    for (const CustomerPane *page : {m_customer, m_caller, &m_work->customer()})
        if (const auto customer = page ? page->maskedCustomer() : std::nullopt)
            masked.insert(*customer);
    m_accounts->setMaskedCustomers(masked);
    m_payments->setMaskedCustomers(masked);
    m_promises->setMaskedCustomers(masked);
    m_cases->setMaskedCustomers(masked);
    m_letters->setMaskedCustomers(masked);
    if (m_requests)
        m_requests->setMaskedCustomers(masked);
}

void Workspace::connectMoney()
{
    const auto tell = [this](StatusKind kind, const QString &text) { m_window.notice()->say(kind, text, nullptr); };
    connect(m_cases, &CasesPane::told, this, tell);
    connect(m_cases, &CasesPane::customerChosen, this, &Workspace::showCustomer);
    connect(m_payments, &PaymentsPane::told, this, tell);
    connect(m_payments, &PaymentsPane::customerChosen, this, &Workspace::showCustomer);
    connect(m_promises, &PromisesPane::told, this, tell);
    connect(m_promises, &PromisesPane::customerChosen, this, &Workspace::showCustomer);
    connect(m_promises, &PromisesPane::replaceAsked, this,
            [this](PromiseId promise, PlanId plan) { takePromise(plan, nullptr, promise); });
    connectLetters();
    connect(&m_window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (id == lettersId())
            m_letters->reload();
        if (id == promisesId())
            m_promises->reload();
        if (id == casesId())
            m_cases->reload();
        if (id == paymentsId())
            m_payments->reload();
    });
}

// Undo of a payment is honest: it is taken back by an entry of its own, and history keeps both.
void Workspace::tellPayment(const std::vector<PaymentId> &payments, Money amount, bool repeated)
{
    const QString number = humanNumber(ObjectKind::Payment, payments.front().value());
    if (repeated)
        return m_window.notice()->say(StatusKind::Info, tr("%1 was on file already; nothing was recorded.").arg(number), nullptr);
    auto *undo = new QAction(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this, payments] { takeBack(payments); });
    const QString text = proseText(amount, m_wording.locale);
    m_window.notice()->say(StatusKind::Ok,
                           payments.size() == 1
                               ? tr("Payment %1 of %2 is recorded.").arg(number, text)
                               : tr("%1 is recorded on %n plan(s).", nullptr, static_cast<int>(payments.size())).arg(text),
                           undo);
}

void Workspace::takeBack(const std::vector<PaymentId> &payments)
{
    m_window.notice()->clear();
    for (const PaymentId payment : payments)
        whenReady(m_desk.run(ReversePayment{payment, u"Undone at once"_s, {}}), this,
                  [this, payments](const Result<PaymentReversed> &result) {
                      if (!result)
                          return tellFailure(result.error());
                      auto *undo = new QAction(tr("Undo"), this);
                      undo->setShortcut(QKeySequence::Undo);
                      connect(undo, &QAction::triggered, this, [this, payments] { countAgain(payments); });
                      m_window.notice()->say(StatusKind::Hold, tr("The payment was taken back."), undo);
                  });
}

void Workspace::countAgain(const std::vector<PaymentId> &payments)
{
    m_window.notice()->clear();
    for (const PaymentId payment : payments)
        whenReady(m_desk.run(ReinstatePayment{payment, u"Undone at once"_s}), this,
                  [this](const Result<PaymentReinstated> &result) {
                      if (!result)
                          return tellFailure(result.error());
                      m_window.notice()->say(StatusKind::Ok, tr("The payment counts again."), nullptr);
                  });
}

void Workspace::connectLetters()
{
    connect(m_letters, &LettersPane::told, this,
            [this](StatusKind kind, const QString &text) { m_window.notice()->say(kind, text, nullptr); });
    connect(m_letters, &LettersPane::customerChosen, this, &Workspace::showCustomer);
    connect(m_letters, &LettersPane::backAsked, this, [this] { showPage(promisesId()); });
    connect(m_letters, &LettersPane::noted, this, &Workspace::tellLetters);
    connect(m_promises, &PromisesPane::lettersAsked, this, [this] {
        m_letters->setCustomer(std::nullopt);
        showPage(lettersId());
    });
}

// Undo is honest: the letters wait again, and history keeps both.
void Workspace::tellLetters(const std::vector<qint64> &documents, const QString &sentence)
{
    auto *undo = new QAction(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this, documents] {
        m_window.notice()->clear();
        for (const qint64 document : documents)
            whenReady(m_desk.run(RestoreDocument{document, u"Undone at once"_s}), this,
                      [this](const Result<DocumentRecorded> &result) {
                          if (!result)
                              return tellFailure(result.error());
                          m_window.notice()->say(StatusKind::Hold, tr("The letters wait again."), nullptr);
                      });
    });
    m_window.notice()->say(StatusKind::Ok, sentence, undo);
}

} // namespace kept
