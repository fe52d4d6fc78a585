// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/wishesdialog.h"

#include "models/commands/changecontactrequest.h"
#include "models/commands/setconsent.h"
#include "models/domain/permissions.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/tonelabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 880;
constexpr int dialogHeight = 420;
constexpr int longestText = 500;

// The same as was given, taken back.
SetConsent revocationOf(const ConsentRow &given, const QString &why)
{
    SetConsent command;
    command.contact = given.contact;
    command.contactPoint = given.point;
    command.channel = fromName<ConsentChannel>(given.channel).value_or(ConsentChannel::All);
    command.status = ConsentStatus::Revoked;
    command.kind = fromName<ConsentKind>(given.kind);
    command.plan = given.plan;
    command.givenTo = fromName<ConsentReceiver>(given.givenTo);
    command.evidence = why;
    command.consent = given.id;
    if (!given.fromTime.isEmpty())
        command.from = given.fromTime;
    if (!given.toTime.isEmpty())
        command.to = given.toTime;
    return command;
}

} // namespace

WishesDialog::WishesDialog(Desk &desk, AccountId customer, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_customer(customer), m_wording(std::move(wording)),
      m_table(new LineTable(wishHeadings(), this)),
      m_view(makeOfficerTable(m_table, tr("Consents and requests"), {wishStateColumn})), m_why(new QLineEdit),
      m_footer(new DialogFooter(tr("Take back"), this))
{
    setObjectName(u"wishesDialog"_s);
    setModal(true);
    setWindowTitle(tr("Consents and requests"));
    makeRows();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WishesDialog::judge);
    connect(m_why, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_footer->setTouched(!text.isEmpty());
        judge();
    });
    connect(m_footer, &DialogFooter::saved, this, &WishesDialog::withdraw);
    connect(&m_desk, &Desk::changed, this, &WishesDialog::reload);
    resize(zoomed(dialogWidth), zoomed(dialogHeight));
    reload();
    m_view->setFocus();
}

// Hidden first: a field that loses the keyboard still tells what it holds.
WishesDialog::~WishesDialog()
{
    hide();
}

void WishesDialog::makeRows()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    sizeColumns(m_view, {130, 280, 180, 160});
    rows->addWidget(m_view, 1);
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setHorizontalSpacing(16);
    m_why->setObjectName(u"why"_s);
    m_why->setMaxLength(longestText);
    auto *caption = new ToneLabel(tr("&Why it is taken back"), TextUse::Body, Tone::Text2);
    caption->setBuddy(m_why);
    m_why->setAccessibleName(tr("Why it is taken back"));
    form->addRow(caption, m_why);
    rows->addLayout(form);
    rows->addWidget(m_footer);
}

void WishesDialog::reload()
{
    whenReady(m_desk.ask(m_lane, CustomerDetail{m_customer}), this, [this](const Result<CustomerDetail::Answer> &answer) {
        if (answer)
            showDetail(*answer);
        else
            m_footer->tellFailure(answer.error(), m_wording);
    });
}

void WishesDialog::showDetail(const CustomerDetail::Answer &detail)
{
    setWindowTitle(tr("Consents and requests, %1").arg(detail.customer.name));
    const int row = std::max(0, m_view->currentIndex().row());
    m_wishes = wishesOf(detail);
    m_table->setLines(wishLines(m_wishes, detail, m_desk.asking().now, m_wording));
    m_view->setCurrentIndex(m_table->index(std::min(row, m_table->rowCount() - 1), 0));
    judge();
    Q_EMIT shown();
}

const ContactWish *WishesDialog::chosen() const
{
    const qint64 place = m_table->recordAt(m_view->currentIndex().row());
    return place > 0 ? &m_wishes[static_cast<size_t>(place) - 1] : nullptr;
}

void WishesDialog::judge()
{
    const ContactWish *wish = chosen();
    const bool canEnd = wish && wish->canEnd(m_desk.asking().now);
    const bool mayEnd = wish && mayPerform(m_desk.user().role, wish->request ? u"WithdrawContactRequest" : u"SetConsent");
    m_why->setEnabled(canEnd && mayEnd);
    m_footer->setReady(canEnd && mayEnd && !m_why->text().trimmed().isEmpty());
    if (!wish)
        m_footer->say(StatusKind::Info, tr("Nothing was asked for and nothing allowed yet; the call form records it."));
    else if (!canEnd)
        m_footer->say(StatusKind::None, tr("It has ended: nothing can be taken back."));
    else if (!mayEnd)
        m_footer->say(StatusKind::Info, tr("Your role may not take it back."));
    else
        m_footer->say(StatusKind::None, m_why->text().trimmed().isEmpty() ? tr("Say why, then take it back.") : QString());
}

template<class C>
void WishesDialog::give(const C &command)
{
    m_footer->setBusy(true);
    whenReady(m_desk.run(command), this, [this](const auto &result) {
        m_footer->setBusy(false);
        if (!result)
            return m_footer->tellFailure(result.error(), m_wording);
        m_why->clear();
        m_view->setFocus();
        reload();
    });
}

void WishesDialog::withdraw()
{
    const ContactWish *wish = chosen();
    if (!wish)
        return;
    const QString why = m_why->text().trimmed();
    if (wish->request)
        give(WithdrawContactRequest{wish->request->id, {}, why});
    else
        give(revocationOf(*wish->consent, why));
}

void WishesDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
