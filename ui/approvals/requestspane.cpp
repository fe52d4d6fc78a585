// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/requestspane.h"

#include "models/commands/paymentplandecision.h"
#include "models/commands/withdrawrequest.h"
#include "models/desk/ownkey.h"
#include "models/view/moneytext.h"
#include "models/view/requestlines.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int refreshDelay = 200;

ListColumns columns()
{
    return {requestHeadings(), {100, 160, 110, 235, 50, 95, 150, 120, 300}, {requestAnswerColumn}, {requestAmountColumn}};
}

bool concerns(const Touched &record)
{
    return record.object == ObjectKind::Approval || record.object == ObjectKind::PaymentSchedule;
}

} // namespace

RequestsPane::RequestsPane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_count(new ElidedLabel({}, TextUse::Body, Tone::Text2)),
      m_banner(new Banner), m_loading(new LoadingBar),
      m_list(new RecordList(u"ownRequests"_s, tr("What you asked for"), columns())),
      m_withdraw(new QAction(tr("Take back"), this))
{
    setObjectName(u"requests"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 4);
    head->setSpacing(8);
    head->addWidget(new ToneLabel(tr("Requests"), TextUse::PageTitle));
    head->addWidget(m_count, 1);
    head->addWidget(m_list->filter(), 1);
    m_list->filter()->show();
    m_withdraw->setShortcut(Qt::CTRL | Qt::Key_R);
    m_withdraw->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setActionIcon(m_withdraw, u"x"_s);
    addAction(m_withdraw);
    connect(m_withdraw, &QAction::triggered, this, &RequestsPane::withdraw);
    head->addWidget(new KeyButton(m_withdraw));
    rows->addLayout(head);
    rows->addWidget(m_banner);
    m_banner->hide();
    rows->addWidget(m_loading);
    rows->addWidget(m_list, 1);
    m_list->setEmpty(u"check"_s, tr("You have asked for nothing yet."),
                     tr("A promise past the limit, a payment plan beyond your "
                        "limits and a refused call can be asked for in their "
                        "forms; the answers stand here."));
    m_list->addKeys(this, tr("requests"), m_wording, [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
    setFocusProxy(m_list);
    connect(m_list, &RecordList::opened, this, [this](qint64 record) {
        const OwnRequest *found = request(record);
        if (found && found->customer)
            Q_EMIT customerChosen(*found->customer);
    });
    connect(m_list, &RecordList::currentChanged, this, &RequestsPane::offerWithdrawing);
    offerWithdrawing();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    connect(&m_soon, &QTimer::timeout, this, &RequestsPane::reload);
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        if (std::any_of(records.begin(), records.end(), concerns))
            m_soon.start();
    });
}

RequestsPane::~RequestsPane() = default;

const OwnRequest *RequestsPane::request(qint64 record) const
{
    const auto found = std::find_if(m_requests.begin(), m_requests.end(),
                                    [record](const OwnRequest &each) { return requestRecord(each) == record; });
    return found == m_requests.end() ? nullptr : &*found;
}

void RequestsPane::offerWithdrawing()
{
    const OwnRequest *current = request(m_list->current());
    m_withdraw->setEnabled(current && current->status == ApprovalStatus::Pending);
}

void RequestsPane::withdraw()
{
    const OwnRequest *current = request(m_list->current());
    if (!current || current->status != ApprovalStatus::Pending)
        return;
    m_withdraw->setEnabled(false);
    const QString done = tr("Taken back: %1, %2.").arg(current->customerName, isolated(current->number));
    const auto tell = [this, done](const auto &result) {
        const bool isDone = result.has_value();
        Q_EMIT told(isDone ? StatusKind::Ok : StatusKind::Bad, isDone ? done : errorText(result.error(), m_wording).sentence);
        reload();
    };
    if (current->kind == RequestKind::PaymentPlan)
        whenReady(m_desk.run(CancelPaymentPlan{PaymentPlanId::fromValue(current->id), tr("Taken back by who asked")}), this,
                  tell);
    else
        whenReady(m_desk.run(WithdrawRequest{ApprovalId::fromValue(current->id)}), this, tell);
}

void RequestsPane::reload()
{
    m_loading->start();
    whenReady(m_desk.ask(m_lane, OwnRequests()), this,
              [this](const Result<OwnRequests::Answer> &answer) { showRequests(answer); });
}

void RequestsPane::showRequests(const Result<OwnRequests::Answer> &answer)
{
    m_loading->stop();
    if (!answer) {
        const FindingText text = errorText(answer.error(), m_wording);
        return m_banner->showMessage(StatusKind::Bad, tr("Your requests could not be read"), text.sentence, text.remedy);
    }
    m_banner->hide();
    if (std::exchange(m_isKnown, true))
        tellAnswers(*answer);
    m_requests = *answer;
    showLines();
    offerWithdrawing();
    const auto waiting = std::count_if(m_requests.begin(), m_requests.end(),
                                       [](const OwnRequest &each) { return each.status == ApprovalStatus::Pending; });
    m_count->setText(waiting > 0 ? tr("%n wait(s) for an answer", nullptr, static_cast<int>(waiting)) : QString());
    if (isVisible())
        markSeen();
    tellUnseen();
    Q_EMIT shown();
}

void RequestsPane::setMaskedCustomers(const MaskedCustomers &masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    showLines();
}

void RequestsPane::showLines()
{
    std::vector<TableLine> lines = requestLines(m_requests, m_wording);
    for (size_t i = 0; i < lines.size(); ++i)
        if (const auto customer = m_requests[i].customer; customer && m_masked.contains(*customer))
            maskMoney(&lines[i]);
    m_list->setLines(lines);
}

// One answer in full; several at once would push each other away.
void RequestsPane::tellAnswers(const OwnRequests::Answer &now)
{
    std::vector<const OwnRequest *> answered;
    for (const OwnRequest &request : now) {
        const auto before = std::find_if(m_requests.begin(), m_requests.end(),
                                         [&](const OwnRequest &known) { return requestRecord(known) == requestRecord(request); });
        const bool wasWaiting = before == m_requests.end() || before->status == ApprovalStatus::Pending;
        if (wasWaiting && request.status != ApprovalStatus::Pending)
            answered.push_back(&request);
    }
    if (answered.empty())
        return;
    const StatusText text = requestAnswerText(*answered.front());
    if (answered.size() == 1)
        return Q_EMIT told(text.kind, text.text);
    Q_EMIT told(StatusKind::Info, tr("%n of your requests were answered; the page Requests has them all. The last: %1", nullptr,
                                     static_cast<int>(answered.size()))
                                      .arg(text.text));
}

QString RequestsPane::seenKey() const
{
    return ownKey(u"requests"_s, m_desk);
}

void RequestsPane::tellUnseen()
{
    const qint64 seen = QSettings().value(seenKey()).toLongLong();
    const auto unseen = std::count_if(m_requests.begin(), m_requests.end(),
                                      [seen](const OwnRequest &each) { return each.decidedAt.value_or(0) > seen; });
    Q_EMIT unseenChanged(static_cast<int>(unseen));
}

void RequestsPane::markSeen()
{
    qint64 latest = QSettings().value(seenKey()).toLongLong();
    for (const OwnRequest &request : m_requests)
        latest = std::max(latest, request.decidedAt.value_or(0));
    QSettings().setValue(seenKey(), latest);
}

void RequestsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    markSeen();
    tellUnseen();
}

} // namespace kept
