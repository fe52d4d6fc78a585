// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"
#include "models/queries/notedlocation.h"
#include "models/view/calltext.h"
#include "models/view/moneytext.h"
#include "models/view/windowtext.h"
#include "ui/call/calldialog.h"
#include "ui/call/clockwatch.h"
#include "ui/call/contactcardview.h"
#include "ui/call/contactdetails.h"
#include "ui/call/locationdialog.h"
#include "ui/call/windowstrip.h"
#include "ui/call/wishesdialog.h"
#include "ui/customer/customerheader.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sectionheader.h"

#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCall(const CallCheck::Number &number)
{
    return number.asked.channel == ContactChannel::Call;
}

// A consent to e-mails names the address where there can be no doubt which.
std::optional<ContactPointId> onlyEmail(const std::vector<ContactPointRow> &points, ContactId person)
{
    std::optional<ContactPointId> found;
    for (const ContactPointRow &point : points) {
        if (point.contact != person || point.kind != u"Email")
            continue;
        if (found)
            return std::nullopt;
        found = point.id;
    }
    return found;
}

} // namespace

void CustomerPane::checkCalls()
{
    if (!m_customer)
        return;
    CallCheck question{*m_customer};
    question.reach = CallCheck::Reach::Every;
    askIn(m_callLane, question, [this](const CallCheck::Answer &answer) { showCards(answer); });
}

void CustomerPane::showCards(const CallCheck::Answer &numbers)
{
    m_numbers = numbers;
    const QVariant selected = m_wanted ? QVariant::fromValue(m_wanted->value()) : m_cards->currentIndex().data(RecordIdRole);
    std::vector<ContactCard> cards;
    for (const CallCheck::Number &number : numbers) {
        const auto person = std::find_if(m_detail.contacts.begin(), m_detail.contacts.end(),
                                         [&](const ContactRow &row) { return row.id == number.point.contact; });
        cards.push_back(cardOf(number, person == m_detail.contacts.end() ? nullptr : &*person));
    }
    m_cardModel->setCards(std::move(cards), m_desk.asking().now);
    if (std::exchange(m_wanted, {}) || !m_cards->currentIndex().isValid())
        selectCard(selected);
    m_cardsHeader->setNote(tr("%n way(s) to reach", nullptr, static_cast<int>(numbers.size())) + u' ' +
                           tr("%n person(s)", nullptr, static_cast<int>(m_detail.contacts.size())));
    setAlarm();
    moveClocks();
    updateDetails();
    for (int row = 0; m_form && row < m_cardModel->rowCount(); ++row)
        if (const ContactCard *card = m_cardModel->card(m_cardModel->index(row)); card->channel == ContactChannel::Call)
            m_form->showAttempts(*card);
    askWindows();
    m_hasNumbers = true;
    goOnWithNumbers();
}

void CustomerPane::selectCard(const QVariant &point)
{
    int chosen = 0;
    for (int row = m_cardModel->rowCount() - 1; row >= 0; --row)
        if (m_cardModel->index(row).data(RecordIdRole) == point)
            chosen = row;
    m_cards->setCurrentIndex(m_cardModel->index(chosen));
}

// The first instant at which one of the verdicts is another.
void CustomerPane::setAlarm()
{
    std::optional<qint64> first;
    for (const CallCheck::Number &number : m_numbers) {
        const auto changes = number.verdict.allowed() ? number.closesAt : number.verdict.nextAllowed;
        if (changes && (!first || *changes < *first))
            first = changes;
    }
    m_watch->setAlarm(first);
}

void CustomerPane::moveClocks()
{
    const qint64 now = m_desk.asking().now;
    m_cardModel->setNow(now);
    const auto numbers = std::count_if(m_numbers.begin(), m_numbers.end(), isCall);
    const auto allowed = std::count_if(m_numbers.begin(), m_numbers.end(),
                                       [](const CallCheck::Number &n) { return isCall(n) && n.verdict.allowed(); });
    m_header->showCalls(static_cast<int>(allowed), static_cast<int>(numbers), callsUntil());
    m_header->showTimes(m_numbers.empty() ? QString() : localTimesText(zonesOf(m_numbers.front()), now, m_wording));
    if (m_details)
        m_details->showClocks(now);
}

// When the last number closes, or, where none is open, the first one opens.
QString CustomerPane::callsUntil() const
{
    const ContactCard *best = nullptr;
    const auto isBetter = [&](const ContactCard &card) {
        const bool isOpen = card.verdict->allowed();
        if (!best || isOpen != best->verdict->allowed())
            return !best || isOpen;
        return isOpen ? card.closesAt > best->closesAt
                      : card.verdict->nextAllowed &&
                            (!best->verdict->nextAllowed || *card.verdict->nextAllowed < *best->verdict->nextAllowed);
    };
    for (int row = 0; row < m_cardModel->rowCount(); ++row)
        if (const ContactCard *card = m_cardModel->card(m_cardModel->index(row));
            card->channel == ContactChannel::Call && card->verdict && isBetter(*card))
            best = card;
    const bool hasInstant = best && (best->verdict->allowed() ? best->closesAt : best->verdict->nextAllowed);
    return hasInstant ? verdictText(*best, m_desk.asking().now, m_wording).opens : QString();
}

void CustomerPane::tellNumber()
{
    const ContactCard *card = m_cardModel->card(m_cards->currentIndex());
    const auto found = std::find_if(m_numbers.begin(), m_numbers.end(), [&](const CallCheck::Number &number) {
        return card && isCall(number) && number.point.id == card->point;
    });
    if (found == m_numbers.end())
        return Q_EMIT numberChosen(nullptr, {}, {});
    const auto person = std::find_if(m_detail.contacts.begin(), m_detail.contacts.end(),
                                     [&](const ContactRow &row) { return row.id == found->point.contact; });
    const bool isKnown = person != m_detail.contacts.end();
    Q_EMIT numberChosen(&*found, isKnown ? person->name : m_detail.customer.name,
                        isKnown && !person->language.isEmpty() ? person->language : m_detail.customer.language);
}

void CustomerPane::askWindows()
{
    tellNumber();
    const ContactCard *card = m_cardModel->card(m_cards->currentIndex());
    if (!m_customer || !card)
        return showWindows({});
    const std::pair wanted(card->point, card->channel);
    if (m_windowsOf == wanted)
        return;
    m_windowsOf = wanted;
    askIn(m_windowsLane, ContactWindows{*m_customer, card->point, card->channel},
          [this](const ContactWindows::Answer &windows) { showWindows(windows); });
}

void CustomerPane::showWindows(const std::optional<ContactWindows::Answer> &windows)
{
    m_windowsHeader->setNote(
        windows ? u"%1, %2"_s.arg(isolated(phoneText(windows->point.value).simplified()), stripNote(*windows)) : QString());
    m_strip->setDays(windows ? stripDays(*windows, m_desk.asking().now, m_wording) : std::vector<StripDay>());
}

void CustomerPane::call()
{
    if (waitsForNumbers([this] { call(); }))
        return;
    const auto canCall = [](const QModelIndex &index) { return index.data(ContactCardModel::CanCallRole).toBool(); };
    std::vector<QModelIndex> numbers;
    for (int row = 0; row < m_cardModel->rowCount(); ++row)
        if (m_cardModel->card(m_cardModel->index(row))->channel == ContactChannel::Call)
            numbers.push_back(m_cardModel->index(row));
    const QModelIndex current = m_cards->currentIndex();
    const bool isNumber = std::ranges::find(numbers, current) != numbers.end();
    const auto allowed = std::ranges::find_if(numbers, canCall);
    if (isNumber && (canCall(current) || m_cards->hasFocus()))
        return openCall(current);
    // Where none may be called the form says why.
    if (!numbers.empty())
        return openCall(allowed != numbers.end() ? *allowed : isNumber ? current : numbers.front());
    m_banner->showMessage(StatusKind::Info, tr("There is no number to call"),
                          tr("Nobody of this customer has a telephone number on file."));
}

void CustomerPane::openCall(const QModelIndex &card)
{
    const ContactCard *chosen = m_cardModel->card(card);
    if (!chosen || !m_customer)
        return;
    // Whoever is called is the one that the page is about: card, hours and script.
    m_cards->setCurrentIndex(card);
    CallTarget target = targetOf(*chosen);
    target.place = placeOf(*chosen);
    openCallForm(std::move(target));
}

DialledPlace CustomerPane::placeOf(const ContactCard &card) const
{
    const auto number = std::find_if(m_numbers.begin(), m_numbers.end(),
                                     [&](const CallCheck::Number &each) { return each.point.id == card.point; });
    if (number == m_numbers.end() || (number->point.isMobile && !number->point.isWorkplace))
        return DialledPlace::Mobile;
    return number->point.isWorkplace ? DialledPlace::Work : DialledPlace::Home;
}

CallTarget CustomerPane::targetOf(const ContactCard &card) const
{
    CallTarget target{*m_customer, card, {}, {}};
    if (const PlanRow *plan = planForAction()) {
        target.plan = plan->id;
        target.planName = plan->name;
    }
    target.emailPoint = onlyEmail(m_detail.points, card.contact);
    target.lease = m_lease;
    return target;
}

CallDialog *CustomerPane::openCallForm(CallTarget target)
{
    const bool hasPlan = target.plan.has_value();
    const ContactId contact = target.card.contact;
    auto *dialog = new CallDialog(m_desk, std::move(target), m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCallWatch(m_watchedCalls);
    m_form = dialog;
    m_isInCall = true;
    startIdentity();
    showMask();
    m_planOfForm.reset();
    askIdentityIn(*dialog, contact);
    workIn(*dialog);
    if (!m_isAtWork)
        readIn(*dialog);
    connect(dialog, &QDialog::finished, this, &CustomerPane::endCall);
    connect(dialog, &QDialog::finished, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(dialog, &CallDialog::callLogged, this, [this, hasPlan](InteractionId, CallOutcome outcome) {
        Q_EMIT callLogged(outcome);
        m_owesPromise = m_owesPromise || outcome == CallOutcome::Promise;
        if (outcome == CallOutcome::Promise && !hasPlan)
            promise();
    });
    connect(dialog, &CallDialog::promiseAsked, this, &CustomerPane::promiseOn);
    dialog->open();
    Q_EMIT callOpened(dialog);
    return dialog;
}

// Whoever showed on the telephone who they are is the one that this page talks about money with.
void CustomerPane::askIdentityIn(CallDialog &dialog, ContactId contact)
{
    if (!mayPerform(m_desk.user().role, u"RecordIdentityCheck"))
        return;
    auto *panel = new IdentityPanel(m_desk, m_wording);
    connect(panel, &IdentityPanel::passed, this, [this, contact, customer = *m_customer] {
        if (m_customer == customer)
            m_identity->start(customer, m_conversationAt, contact);
    });
    connect(panel, &IdentityPanel::failed, this, [this, customer = *m_customer] {
        if (m_customer == customer)
            maskAfterFailure();
    });
    dialog.askIdentity(panel);
    panel->start(*m_customer, m_conversationAt, contact);
}

// A refused number opens the call form, where it may be let pass; a message has no form, only its reasons.
void CustomerPane::openCard(const QModelIndex &card)
{
    const ContactCard *chosen = m_cardModel->card(card);
    if (chosen && chosen->channel == ContactChannel::Call)
        return openCall(card);
    m_cards->setCurrentIndex(card);
    openDetails();
}

void CustomerPane::openDetails()
{
    const ContactCard *chosen = m_cardModel->card(m_cards->currentIndex());
    if (!chosen)
        return;
    m_details = new ContactDetails(*chosen, m_wording, this);
    m_details->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_details, &ContactDetails::locationAsked, this, &CustomerPane::askLocation);
    connect(m_details, &ContactDetails::wishesAsked, this, [this] {
        auto *dialog = new WishesDialog(m_desk, *m_customer, m_wording, m_details ? static_cast<QWidget *>(m_details) : this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    updateDetails();
    m_details->open();
    Q_EMIT detailsOpened(m_details);
}

void CustomerPane::askLocation(ContactId contact)
{
    ask(m_desk.ask(NotedLocation{contact}), [this](const NotedLocation::Answer &noted) {
        auto *dialog = new LocationDialog(m_desk, noted, m_wording, m_details ? static_cast<QWidget *>(m_details) : this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void CustomerPane::updateDetails()
{
    if (!m_details)
        return;
    for (const CallCheck::Number &number : m_numbers)
        if (number.point.id == m_details->point() && number.asked.channel == m_details->channel())
            m_details->showNumber(number, m_desk.asking().now);
}

} // namespace kept
