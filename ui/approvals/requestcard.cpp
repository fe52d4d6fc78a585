// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/requestcard.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cardWidth = 376;

} // namespace

RequestCard::RequestCard(QAction *approve, QAction *decline, QAction *withdraw, Wording wording, QWidget *parent)
    : QWidget(parent), m_wording(std::move(wording)), m_number(new ToneLabel({}, TextUse::Caption, Tone::Text2)),
      m_customer(new ElidedLabel({}, TextUse::CustomerName)), m_reason(new ToneLabel), m_note(new QPlainTextEdit),
      m_own(new ToneLabel({}, TextUse::Emphasis, Tone::Status)), m_buttons(new QWidget), m_ownButtons(new QWidget),
      m_finding(new FindingLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(m_number);
    column->addWidget(m_customer);
    column->addSpacing(8);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(16);
    m_plan = addLine(form, tr("Plan"));
    m_amount = addLine(form, tr("Asked"));
    m_replaces = addLine(form, tr("In place of"));
    m_dates = addLine(form, tr("Due"));
    m_method = addLine(form, tr("Method"));
    m_limit = addLine(form, tr("Promises"));
    m_askedBy = addLine(form, tr("Asked by"));
    m_askedAt = addLine(form, tr("Since"));
    m_form = form;
    column->addLayout(form);
    column->addSpacing(8);
    column->addWidget(new ToneLabel(tr("Reason given"), TextUse::Emphasis));
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"reasonGiven"_s);
    column->addWidget(m_reason);
    column->addSpacing(8);
    makeNote(column);
    m_own->setObjectName(u"ownRequest"_s);
    m_own->setStatus(StatusKind::Info);
    m_own->setWordWrap(true);
    const FindingText own = findingText({u"OVERRIDE.OWN"_s, Severity::Block, {}, {}, {}, {}}, m_wording);
    m_own->setText(tr("This request is yours. %1 %2.").arg(own.sentence, own.remedy));
    column->addWidget(m_own);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch();
    buttons->addWidget(new KeyButton(decline));
    auto *filled = new KeyButton(approve);
    filled->setKind(ButtonKind::Filled);
    buttons->addWidget(filled);
    column->addSpacing(4);
    column->addWidget(m_buttons);
    auto *ownLine = new QHBoxLayout(m_ownButtons);
    ownLine->setContentsMargins(0, 0, 0, 0);
    ownLine->addStretch();
    ownLine->addWidget(new KeyButton(withdraw));
    column->addWidget(m_ownButtons);
    column->addStretch();
    fitToText();
}

ElidedLabel *RequestCard::addLine(QFormLayout *form, const QString &caption)
{
    auto *value = new ElidedLabel;
    value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    form->addRow(new ToneLabel(caption, TextUse::Body, Tone::Text2), value);
    return value;
}

void RequestCard::makeNote(QVBoxLayout *column)
{
    m_noteLabel = new ToneLabel(tr("What you say to it"), TextUse::Emphasis);
    m_noteLabel->setBuddy(m_note);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("What you say to it"));
    m_note->setPlaceholderText(tr("Required to decline; the specialist reads it."));
    m_note->setTabChangesFocus(true);
    m_finding->setField(m_note);
    column->addWidget(m_noteLabel);
    column->addWidget(m_note);
    column->addWidget(m_finding);
    connect(m_note, &QPlainTextEdit::textChanged, m_finding, &FindingLabel::clear);
}

void RequestCard::showRequest(const WaitingApproval &waiting, qint64 now)
{
    const ApprovalRow &request = waiting.request;
    if (m_shown != request.id)
        clearNote();
    m_shown = request.id;
    m_number->setText(tr("Request %1").arg(isolated(request.number)));
    m_customer->setText(request.customerName);
    m_plan->setText(isolated(request.planName));
    showParts(askedPromise(request));
    m_limit->setText(limitText(waiting));
    showKind(request);
    m_limit->setStatus(waiting.used >= waiting.limit ? StatusKind::Warn : StatusKind::None);
    m_askedBy->setText(request.requestedBy.isEmpty() ? tr("This desk") : request.requestedBy);
    m_askedAt->setText(
        tr("%1, %2 ago")
            .arg(instantText(request.requestedAt, m_wording.zone, m_wording.locale), ageText(now - request.requestedAt)));
    m_reason->setText(request.reason);
    setAccessibleName(m_number->text() + u", "_s + request.customerName);
}

void RequestCard::showParts(const AskedPromise &asked)
{
    m_amount->setText(asked.amount ? proseText(*asked.amount, m_wording.locale) : tr("The request can't be read"));
    m_replaces->setText(isolated(asked.replaces));
    m_form->setRowVisible(m_replaces, !asked.replaces.isEmpty());
    m_method->setText(methodText(asked.method));
    m_form->setRowVisible(m_method, !asked.method.isEmpty());
    if (asked.parts.size() == 1) {
        m_dates->setText(weekdayDateText(asked.parts.front().first, m_wording.locale));
        return;
    }
    QStringList parts;
    for (const auto &[date, amount] : asked.parts)
        parts.append(tr("%1 by %2").arg(proseText(amount, m_wording.locale), dateText(date, m_wording.locale)));
    m_dates->setText(parts.join(u"; "_s));
}

// A call that was refused has no amount, no dates and no limit.
void RequestCard::showKind(const ApprovalRow &request)
{
    const bool isContact = request.kind == u"Contact";
    m_form->setRowVisible(m_dates, !isContact);
    m_form->setRowVisible(m_limit, !isContact);
    if (isContact)
        m_amount->setText(tr("A call that the rules refuse"));
}

void RequestCard::setDecidable(bool isDecidable)
{
    m_own->setVisible(!isDecidable);
    m_ownButtons->setVisible(!isDecidable);
    for (QWidget *widget : {static_cast<QWidget *>(m_noteLabel), static_cast<QWidget *>(m_note), m_buttons})
        widget->setVisible(isDecidable);
}

QString RequestCard::note() const
{
    return m_note->toPlainText().trimmed();
}

void RequestCard::clearNote()
{
    m_note->clear();
    m_finding->clear();
}

void RequestCard::askForNote()
{
    m_finding->showText(Severity::Block, tr("Say why: the specialist tells the customer."));
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void RequestCard::fitToText()
{
    setFixedWidth(zoomed(cardWidth));
    m_note->setFixedHeight(zoomed(72));
}

void RequestCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitToText();
}

void RequestCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.base);
    drawEdgeLine(&painter, rect(), layoutDirection() == Qt::RightToLeft ? Qt::RightEdge : Qt::LeftEdge, look.line);
}

} // namespace kept
