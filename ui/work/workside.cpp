// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/workside.h"

#include "models/desk/ownkey.h"
#include "ui/look/look.h"
#include "ui/look/strokes.h"
#include "ui/look/type.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"
#include "ui/work/scriptpanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int saveDelay = 400;
constexpr int dateWidth = 140;

} // namespace

WorkSide::WorkSide(Desk &desk, QAction *callback, QAction *wrapUp, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_ownKey(ownKey(u"drafts"_s, desk)), m_script(new ScriptPanel), m_notes(new QPlainTextEdit),
      m_draft(new ToneLabel({}, TextUse::Caption, Tone::Muted)), m_followUp(new DateEdit(desk.asking().today)),
      m_finding(new FindingLabel)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_script);
    auto *header = new SectionHeader(tr("Notes"));
    header->addTrailing(m_draft);
    rows->addWidget(header);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    m_notes->setObjectName(u"workNotes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What was said, what comes next"));
    m_notes->setTabChangesFocus(true);
    column->addWidget(m_notes, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    auto *label = new ToneLabel(tr("&Follow up"), TextUse::Body, Tone::Text2);
    m_followUp->setObjectName(u"followUp"_s);
    m_followUp->setAccessibleName(tr("Follow up"));
    m_followUp->setPlaceholderText(tr("As the queue says"));
    m_followUp->setMinimumWidth(zoomed(dateWidth));
    label->setBuddy(m_followUp);
    foot->addWidget(label);
    foot->addWidget(m_followUp, 1);
    column->addLayout(foot);
    column->addWidget(m_finding);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(new KeyButton(callback));
    buttons->addStretch(1);
    buttons->addWidget(new KeyButton(wrapUp));
    column->addLayout(buttons);
    rows->addWidget(body, 1);
    m_save.setSingleShot(true);
    m_save.setInterval(saveDelay);
    connect(&m_save, &QTimer::timeout, this, &WorkSide::saveDraft);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        m_draft->setText({});
        m_save.start();
    });
    connect(m_followUp, &QLineEdit::textChanged, this, &WorkSide::showFollowUp);
}

// What was typed in the last moment is part of the draft.
WorkSide::~WorkSide()
{
    if (m_save.isActive())
        saveDraft();
}

QString WorkSide::draftKey() const
{
    return m_ownKey + u'/' + QString::number(m_customer->value());
}

void WorkSide::start(AccountId customer)
{
    if (m_save.isActive())
        saveDraft();
    m_customer = customer;
    m_script->clear();
    m_notes->setPlainText(QSettings().value(draftKey()).toString());
    m_save.stop();
    m_draft->setText(m_notes->document()->isEmpty() ? QString() : tr("Draft that was left"));
    m_notes->moveCursor(QTextCursor::End);
    m_followUp->clear();
    m_finding->clear();
}

void WorkSide::clear()
{
    if (m_save.isActive())
        saveDraft();
    m_customer.reset();
    m_script->clear();
    m_notes->clear();
    m_save.stop();
    m_draft->setText({});
    m_followUp->clear();
}

void WorkSide::saveDraft()
{
    m_save.stop();
    if (!m_customer)
        return;
    QSettings settings;
    if (note().isEmpty()) {
        settings.remove(draftKey());
        m_draft->setText({});
    } else {
        settings.setValue(draftKey(), m_notes->toPlainText());
        m_draft->setText(tr("Draft kept"));
    }
}

QString WorkSide::note() const
{
    return m_notes->toPlainText().trimmed();
}

void WorkSide::noteRecorded()
{
    m_notes->clear();
    saveDraft();
}

std::optional<QDate> WorkSide::followUp() const
{
    return m_followUp->date();
}

void WorkSide::showFollowUp()
{
    const bool isEmpty = m_followUp->text().trimmed().isEmpty();
    if (isEmpty)
        m_finding->clear();
    else if (!m_followUp->date())
        m_finding->showText(Severity::Block, tr("This is no date."));
    else if (*m_followUp->date() <= m_desk.asking().today)
        m_finding->showText(Severity::Block, tr("A follow-up is tomorrow or later."));
    else
        m_finding->clear();
}

bool WorkSide::checkFollowUp()
{
    const bool isEmpty = m_followUp->text().trimmed().isEmpty();
    const bool isGood = isEmpty || (m_followUp->date() && *m_followUp->date() > m_desk.asking().today);
    if (!isGood)
        m_followUp->setFocus();
    return isGood;
}

void WorkSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawEdgeLine(&painter, rect(), isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge, lookOf(this).line);
}

bool WorkSide::isTouched() const
{
    return !note().isEmpty() || !m_followUp->text().trimmed().isEmpty();
}

} // namespace kept
