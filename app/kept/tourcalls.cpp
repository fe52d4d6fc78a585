// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tourcalls.h"

#include "app/kept/program.h"
#include "app/kept/tour.h"
#include "models/commands/recorddecision.h"
#include "models/queries/customerdetail.h"
#include "models/queries/lists.h"
#include "ui/call/calldialog.h"
#include "ui/call/contactcardview.h"
#include "ui/call/contactdetails.h"
#include "ui/call/ringstrip.h"
#include "ui/call/windowstrip.h"
#include "ui/customer/customerpane.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QUrl>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes the numbers that are dialled, so that no telephone program opens over the pictures.
class SilentTelephone final : public QObject
{
    Q_OBJECT

public:
    SilentTelephone() { QDesktopServices::setUrlHandler(u"tel"_s, this, "take"); }
    ~SilentTelephone() override { QDesktopServices::unsetUrlHandler(u"tel"_s); }

public Q_SLOTS:
    void take(const QUrl &) {}
};

/// A telephone that takes every number and does what the pictures want.
class TourPhone final : public Dialler
{
    Q_OBJECT

public:
    void dial(const QString &) override { Q_EMIT placed(DialledBy::Telephone); }
    void hangUp() override {}
    bool isFollowing() const override { return true; }
};

/// A telephone that is switched off.
class DeadPhone final : public Dialler
{
    Q_OBJECT

public:
    void dial(const QString &) override
    {
        Q_EMIT notPlaced(Error{ErrorKind::Unavailable, u"DIAL.OFF"_s, {}, {{u"place"_s, u"127.0.0.1:4444"_s}}, {}});
    }
    void hangUp() override {}
    bool isFollowing() const override { return true; }
};

/// Somebody who calls, from a number that is on file or not.
class TourCaller final : public IncomingCall
{
    Q_OBJECT

public:
    explicit TourCaller(QString number) : m_number(std::move(number)) {}
    QString number() const override { return m_number; }
    void take() override { Q_EMIT answered(); }
    void hangUp() override { Q_EMIT ended(LineEnd::HungUpHere, {}); }

private:
    QString m_number;
};

/// What the steps share: the forms that are open, and the customers with something to say about contact.
struct Calls
{
    explicit Calls(Program &tourProgram) : program(tourProgram) {}
    Program &program;
    SilentTelephone telephone;
    QPointer<CallDialog> form;
    QPointer<Dialler> phone;
    std::unique_ptr<TourCaller> caller;
    QPointer<ContactDetails> details;
    std::optional<AccountId> seven;
    std::optional<AccountId> hours;
    std::optional<AccountId> lost;
    std::optional<AccountId> open;
    bool isListening = false;
    bool isSearched = false;
    CustomerPane &pane() const { return program.workspace()->customer(); }
    bool isAnswered() const
    {
        return form && form->step() != CallDialog::Step::Checking && form->step() != CallDialog::Step::Dialling;
    }
};

void closeDialogs()
{
    while (QWidget *dialog = QApplication::activeModalWidget())
        delete dialog;
}

bool hasRequest(const CustomerDetail::Answer &detail, ContactRequestKind kind)
{
    return std::any_of(detail.requests.begin(), detail.requests.end(),
                       [&](const ContactRequestRow &request) { return request.kind == nameOf(kind); });
}

void keepRefusal(Desk &desk, const CustomerDetail::Answer &detail)
{
    if (!detail.points.empty())
        desk.run(RecordDecision{detail.points.front().contact, detail.points.front().id, {}, Channel::Phone, {}});
}

// One customer after the other until there is one of each kind.
void search(const std::shared_ptr<Calls> &calls, qint64 id)
{
    Desk &desk = calls->program.workspace()->desk();
    whenReady(desk.ask(CustomerDetail{AccountId::fromValue(id)}), &calls->program,
              [calls, id, &desk](const Result<CustomerDetail::Answer> &detail) {
                  if (!detail)
                      return search(calls, id + 1);
                  const AccountId customer = AccountId::fromValue(id);
                  if (!calls->seven && hasRequest(*detail, ContactRequestKind::EmployerProhibits) &&
                      detail->contacts.size() > 1) {
                      calls->seven = customer;
                      keepRefusal(desk, *detail);
                  }
                  if (!calls->hours && hasRequest(*detail, ContactRequestKind::InconvenientTime))
                      calls->hours = customer;
                  if (!calls->lost && detail->contacts.size() == 1 && detail->contacts.front().country.isEmpty())
                      calls->lost = customer;
                  if (!calls->seven || !calls->hours || !calls->lost)
                      search(calls, id + 1);
              });
}

// May be called now, was called before, and may be called as often again as the pictures do: what one look records is no reason
// to refuse the next look's calls.
bool isOpenFor(const CallCheck::Answer &numbers, int calls)
{
    constexpr int some = 2;
    const auto isClosed = [](const CallCheck::Number &number) { return !number.verdict.allowed(); };
    const auto hasRoom = [calls](const CallCheck::Number &number) {
        return number.closesAt && number.attempts >= some && number.attempts + calls <= number.limit;
    };
    return std::ranges::any_of(numbers, hasRoom) &&
           std::ranges::all_of(numbers, [&](const CallCheck::Number &number) { return isClosed(number) || hasRoom(number); });
}

void searchOpen(const std::shared_ptr<Calls> &calls, qint64 id)
{
    constexpr int callsOfOneLook = 4;
    whenReady(calls->program.workspace()->desk().ask(CallCheck{AccountId::fromValue(id)}), &calls->program,
              [calls, id](const Result<CallCheck::Answer> &numbers) {
                  if (numbers && isOpenFor(*numbers, callsOfOneLook))
                      calls->open = AccountId::fromValue(id);
                  else
                      searchOpen(calls, id + 1);
              });
}

// The pages are there only once a desk is open.
void listen(const std::shared_ptr<Calls> &calls)
{
    closeDialogs();
    if (std::exchange(calls->isListening, true))
        return;
    QObject::connect(&calls->pane(), &CustomerPane::callOpened, &calls->program,
                     [calls](CallDialog *dialog) { calls->form = dialog; });
    QObject::connect(&calls->pane(), &CustomerPane::detailsOpened, &calls->program,
                     [calls](ContactDetails *details) { calls->details = details; });
}

// The card whose verdict has this word, else the first.
void selectCard(const CustomerPane &pane, const QString &verdict)
{
    QAbstractItemModel *model = pane.cards()->model();
    pane.cards()->setCurrentIndex(model->index(0, 0));
    for (int row = model->rowCount() - 1; row >= 0; --row)
        if (model->index(row, 0).data(ContactCardModel::VerdictWordRole).toString().contains(verdict))
            pane.cards()->setCurrentIndex(model->index(row, 0));
}

void openForm(const std::shared_ptr<Calls> &calls, const QString &verdict, Role role)
{
    closeDialogs();
    Desk &desk = calls->program.workspace()->desk();
    const DeskUser user = desk.user();
    DeskUser other = user;
    other.role = role;
    desk.setUser(other);
    selectCard(calls->pane(), verdict);
    Q_EMIT calls->pane().cards()->whyAsked(calls->pane().cards()->currentIndex());
    desk.setUser(user);
}

// Once the form is there and tells the clocks of what is typed into it.
bool isPlaceTyped(const CallDialog &form)
{
    const auto *state = form.findChild<QLineEdit *>(u"state"_s);
    if (!state)
        return false;
    if (state->text().isEmpty())
        form.findChild<QLineEdit *>(u"state"_s)->setText(u"Colorado"_s);
    return !form.findChild<QComboBox *>(u"timeZone"_s)->lineEdit()->placeholderText().isEmpty();
}

void pressCall(const CallDialog &form)
{
    for (QAction *action : form.actions())
        if (action->shortcut() == QKeySequence(Qt::Key_F5) && action->isEnabled())
            action->trigger();
}

bool isOpen(const Calls &calls)
{
    return calls.form && calls.form->step() == CallDialog::Step::Allowed;
}

// Calls once the rules have answered; then whether the form is as far as that.
bool isCalledBy(const std::shared_ptr<Calls> &calls, CallDialog::Step wanted)
{
    if (isOpen(*calls) && calls->phone && calls->phone->parent() != calls->form) {
        calls->form->setDialler(calls->phone);
        pressCall(*calls->form);
        return false;
    }
    return calls->form && calls->form->step() == wanted;
}

// The same call through a telephone that tells how it goes.
void addPhone(std::vector<TourStep> &steps, const std::shared_ptr<Calls> &calls, const QString &suffix)
{
    const auto window = [calls]() -> QWidget * { return &calls->program.window(); };
    const auto isOn = [calls] { return isCalledBy(calls, CallDialog::Step::OnCall); };
    const auto callBy = [calls](Dialler *phone) {
        closeDialogs();
        calls->phone = phone;
        calls->pane().call();
    };
    steps.push_back({u"04c1-phone-off-"_s + suffix, [callBy] { callBy(new DeadPhone); },
                     [calls] { return isOpen(*calls) && !isCalledBy(calls, CallDialog::Step::OnCall) && !calls->phone; },
                     window});
    steps.push_back({u"04c2-phone-dialling-"_s + suffix, [callBy] { callBy(new TourPhone); }, isOn, window});
    steps.push_back({u"04c3-phone-ringing-"_s + suffix, [calls] { Q_EMIT calls->phone->ringing(); }, isOn, window});
    steps.push_back({u"04c4-phone-answered-"_s + suffix, [calls] { Q_EMIT calls->phone->answered(); }, isOn, window});
    steps.push_back({u"04c5-phone-lost-"_s + suffix, [calls] { Q_EMIT calls->phone->ended(LineEnd::Lost, {}); },
                     [calls] { return calls->form->step() == CallDialog::Step::HungUp; }, window});
    steps.push_back({u"04c6-phone-busy-"_s + suffix, [callBy] { callBy(new TourPhone); },
                     [calls, isOn] {
                         if (isOn())
                             Q_EMIT calls->phone->ended(LineEnd::Busy, {});
                         return calls->form->step() == CallDialog::Step::HungUp;
                     },
                     window});
}

TourStep showing(const QString &name, const std::shared_ptr<Calls> &calls, std::optional<AccountId> Calls::*whose)
{
    return {name,
            [calls] {
                listen(calls);
                if (std::exchange(calls->isSearched, true))
                    return;
                search(calls, 1);
                searchOpen(calls, 1);
            },
            [calls, whose] {
                const std::optional<AccountId> customer = (*calls).*whose;
                if (customer && calls->pane().customer() != customer)
                    calls->program.workspace()->showCustomer(*customer);
                return customer && calls->pane().cards()->model()->rowCount() > 0;
            },
            [calls]() -> QWidget * { return &calls->program.window(); }};
}

// The telephone rings; who is it, and after it was given up.
void addRings(std::vector<TourStep> &steps, const std::shared_ptr<Calls> &calls, const QString &suffix)
{
    const auto window = [calls]() -> QWidget * { return &calls->program.window(); };
    const auto ready = [] { return true; };
    steps.push_back({u"04c9-ringing-"_s + suffix,
                     [calls] {
                         closeDialogs();
                         calls->caller = std::make_unique<TourCaller>(u"+13125550145"_s);
                         calls->program.workspace()->rings()->ring(calls->caller.get());
                     },
                     ready, window});
    steps.push_back(
        {u"04c91-missed-"_s + suffix, [calls] { Q_EMIT calls->caller->ended(LineEnd::HungUpThere, {}); }, ready, window});
    steps.push_back({u"04c92-who-calls-"_s + suffix,
                     [calls] {
                         calls->program.workspace()->rings()->refuse();
                         calls->caller = std::make_unique<TourCaller>(u"+13035550199"_s);
                         calls->program.workspace()->rings()->ring(calls->caller.get());
                     },
                     [calls] {
                         calls->program.workspace()->rings()->take();
                         return QApplication::activeModalWidget() != nullptr;
                     },
                     window});
}

void addForms(std::vector<TourStep> &steps, const std::shared_ptr<Calls> &calls, const QString &suffix)
{
    const auto window = [calls]() -> QWidget * { return &calls->program.window(); };
    const auto isAnswered = [calls] { return calls->isAnswered(); };
    steps.push_back(showing(u"04a-customer-open-"_s + suffix, calls, &Calls::open));
    steps.push_back({u"04b-call-"_s + suffix, [calls] { calls->pane().call(); }, isAnswered, window});
    steps.push_back({u"04c-call-placed-"_s + suffix, [calls] { pressCall(*calls->form); }, isAnswered, window});
    addPhone(steps, calls, suffix);
    steps.push_back({u"04c7-they-call-"_s + suffix,
                     [calls] {
                         closeDialogs();
                         calls->pane().answerCall();
                     },
                     [calls] { return calls->form && calls->form->step() == CallDialog::Step::OnCall; }, window});
    steps.push_back({u"04c8-they-talked-"_s + suffix,
                     [calls] { calls->form->findChild<QAction *>(u"outcomeTalked"_s)->trigger(); }, [] { return true; }, window});
    addRings(steps, calls, suffix);
    steps.push_back({u"04d-details-"_s + suffix,
                     [calls] {
                         // Twice Escape, as somebody at the desk would.
                         if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                             for (int i = 0; i < 2; ++i)
                                 dialog->reject();
                         closeDialogs();
                         calls->pane().openDetails();
                     },
                     [calls] { return !calls->details.isNull(); }, window});
}

void addRefusals(std::vector<TourStep> &steps, const std::shared_ptr<Calls> &calls, const QString &suffix)
{
    const auto window = [calls]() -> QWidget * { return &calls->program.window(); };
    const auto isAnswered = [calls] { return calls->isAnswered(); };
    const QString seven = QCoreApplication::translate("kept", "seven calls in seven days");
    steps.push_back(showing(u"04e-seven-calls-"_s + suffix, calls, &Calls::seven));
    steps.push_back(
        {u"04f-call-override-"_s + suffix, [calls, seven] { openForm(calls, seven, Role::Supervisor); }, isAnswered, window});
    steps.push_back({u"04g-call-ask-"_s + suffix,
                     [calls, seven] {
                         openForm(calls, seven, Role::Specialist);
                         if (auto *reason = calls->form->findChild<QPlainTextEdit *>(u"overrideReason"_s))
                             reason->setPlainText(u"The line dropped in the middle of a promise; asked to be called back."_s);
                     },
                     isAnswered, window});
    const QString attorney = QCoreApplication::translate("kept", "attorney");
    steps.push_back({u"04h-call-attorney-"_s + suffix, [calls, attorney] { openForm(calls, attorney, Role::Specialist); },
                     isAnswered, window});
    steps.push_back(showing(u"04i-hours-"_s + suffix, calls, &Calls::hours));
    steps.push_back({u"04j-closed-day-"_s + suffix,
                     [calls] {
                         auto *strip = calls->pane().findChild<WindowStrip *>(u"windowStrip"_s);
                         QKeyEvent home(QEvent::KeyPress, Qt::Key_Home, Qt::NoModifier);
                         QApplication::sendEvent(strip, &home);
                         for (int i = 0; i < 5; ++i) {
                             QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
                             QApplication::sendEvent(strip, &right);
                         }
                     },
                     [] { return true; }, window});
    steps.push_back({u"04j1-wishes-"_s + suffix,
                     [calls] {
                         calls->pane().openDetails();
                         calls->details->findChild<QAction *>(u"whatTheySaid"_s)->trigger();
                     },
                     [] {
                         const QWidget *dialog = QApplication::activeModalWidget();
                         return dialog && dialog->objectName() == u"wishesDialog"_s;
                     },
                     window});
    steps.push_back(showing(u"04k-place-unknown-"_s + suffix, calls, &Calls::lost));
    steps.push_back({u"04l-details-unknown-"_s + suffix, [calls] { calls->pane().openDetails(); },
                     [calls] { return !calls->details.isNull(); }, window});
    steps.push_back({u"04m-where-"_s + suffix,
                     [calls] {
                         openForm(calls, {}, Role::Specialist);
                         calls->form->findChild<QAction *>(u"whereAreThey"_s)->trigger();
                     },
                     [calls] { return isPlaceTyped(*calls->form); }, window});
}

} // namespace

void addCallSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix)
{
    auto calls = std::make_shared<Calls>(program);
    addForms(steps, calls, suffix);
    addRefusals(steps, calls, suffix);
}

} // namespace kept

#include "tourcalls.moc"
