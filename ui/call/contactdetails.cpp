// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/contactdetails.h"

#include "models/view/calltext.h"
#include "models/view/moneytext.h"
#include "models/view/ruletext.h"
#include "ui/call/verdictpanel.h"
#include "ui/look/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int dialogWidth = 520;
constexpr int dialogHeight = 460;

ToneLabel *wrappedLabel(TextUse use, Tone tone, const QString &name)
{
    auto *label = new ToneLabel({}, use, tone);
    label->setWordWrap(true);
    label->setObjectName(name);
    return label;
}

} // namespace

ContactDetails::ContactDetails(const ContactCard &card, Wording wording, QWidget *parent)
    : QDialog(parent), m_card(card), m_wording(std::move(wording)), m_number{{}, ContactQuestion{card.contact, 0, {}, {}}, {}}
{
    setObjectName(u"contactDetails"_s);
    setModal(true);
    setWindowTitle(tr("May %1 be contacted?").arg(card.person));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    makeHeader(rows);
    makeBody(rows);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(margin, 10, margin, 10);
    footer->setSpacing(8);
    footer->addWidget(new ElidedLabel(tr("None of this is legal advice."), TextUse::Caption, Tone::Muted), 1);
    auto *location = new QAction(tr("Where they are"), this);
    location->setShortcut(Qt::CTRL | Qt::Key_W);
    location->setObjectName(u"whereAreThey"_s);
    connect(location, &QAction::triggered, this, [this] { Q_EMIT locationAsked(m_card.contact); });
    addAction(location);
    footer->addWidget(new KeyButton(location));
    auto *wishes = new QAction(tr("What they said"), this);
    wishes->setShortcut(Qt::CTRL | Qt::Key_R);
    wishes->setObjectName(u"whatTheySaid"_s);
    connect(wishes, &QAction::triggered, this, &ContactDetails::wishesAsked);
    addAction(wishes);
    footer->addWidget(new KeyButton(wishes));
    auto *close = new KeyButton(tr("Close"));
    close->setKeyHint(Qt::Key_Escape);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    footer->addWidget(close);
    rows->addLayout(footer);
    resize(zoomed(dialogWidth), zoomed(dialogHeight));
}

void ContactDetails::makeHeader(QVBoxLayout *rows)
{
    auto *header = new QVBoxLayout;
    header->setContentsMargins(margin, 12, margin, 8);
    header->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    auto *number = new ElidedLabel(isolated(m_card.number), TextUse::CustomerName);
    number->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    first->addWidget(number);
    first->addWidget(new ToneLabel(m_card.kind, TextUse::Body, Tone::Text2), 0, Qt::AlignBottom);
    first->addStretch(1);
    m_verdict = new Chip;
    m_verdict->setObjectName(u"verdict"_s);
    first->addWidget(m_verdict);
    header->addLayout(first);
    header->addWidget(new ElidedLabel(tr("%1, %2").arg(m_card.person, m_card.role), TextUse::Body, Tone::Text));
    m_time = wrappedLabel(TextUse::Caption, Tone::Text2, u"times"_s);
    header->addWidget(m_time);
    rows->addLayout(header);
}

void ContactDetails::makeBody(QVBoxLayout *rows)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(margin, 8, margin, 8);
    column->setSpacing(8);
    m_opens = wrappedLabel(TextUse::Emphasis, Tone::Text, u"opens"_s);
    column->addWidget(m_opens);
    m_reasons = new VerdictPanel;
    column->addWidget(m_reasons);
    m_attempts = wrappedLabel(TextUse::Emphasis, Tone::Text, u"attempts"_s);
    column->addWidget(m_attempts);
    m_attemptList = wrappedLabel(TextUse::Caption, Tone::Text2, u"attemptList"_s);
    column->addWidget(m_attemptList);
    m_judging = wrappedLabel(TextUse::Caption, Tone::Text2, u"judging"_s);
    column->addWidget(m_judging);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setWidget(body);
    rows->addWidget(scroll, 1);
}

void ContactDetails::showNumber(const CallCheck::Number &number, qint64 now)
{
    m_number = number;
    m_card.verdict = number.verdict;
    m_card.zones = zonesOf(number);
    m_card.closesAt = number.closesAt;
    m_reasons->showRefusals(refusalTexts(number, m_wording));
    m_reasons->setVisible(!number.verdict.allowed());
    showAttempts();
    showJudging();
    showClocks(now);
}

void ContactDetails::showAttempts()
{
    const bool isCall = m_card.channel == ContactChannel::Call;
    m_attempts->setVisible(isCall);
    m_attemptList->setVisible(isCall && !m_number.attempted.empty());
    m_attempts->setText(m_number.limit > 0 ? tr("%1 of %2 calls in seven days").arg(m_number.attempts).arg(m_number.limit)
                                           : tr("%n call(s) in seven days", nullptr, m_number.attempts));
    m_attemptList->setText(attemptTexts(m_number, m_wording).join(u'\n'));
}

void ContactDetails::showJudging()
{
    QStringList lines;
    for (const MissingFact fact : m_number.verdict.missing)
        lines.append(missingText(fact));
    lines.append(tr("Judged by the rule packs %1, about %n debt(s).", nullptr, static_cast<int>(m_number.asked.debts.size()))
                     .arg(m_number.packs.join(u", "_s)));
    m_judging->setText(lines.join(u'\n'));
}

void ContactDetails::showClocks(qint64 now)
{
    const VerdictText text = verdictText(m_card, now, m_wording);
    m_verdict->setStatus(text.kind, m_card.verdict && m_card.verdict->allowed() ? text.word : tr("Refused"));
    m_opens->setText(text.opens.isEmpty() ? text.reason : text.opens);
    QStringList places;
    for (const QTimeZone &zone : m_card.zones)
        places.append(
            tr("%1 in %2")
                .arg(localTimesText({zone}, now, m_wording), QString::fromUtf8(zone.id()).section(u'/', -1).replace(u'_', u' ')));
    m_time->setText(places.isEmpty() ? tr("It is not known where the person is.")
                                     : tr("There it is %1").arg(places.join(u", "_s)));
}

} // namespace kept
