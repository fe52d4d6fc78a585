// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogfooter.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QDialog>
#include <QHBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

DialogFooter::DialogFooter(const QString &save, QDialog *dialog)
    : QWidget(dialog), m_action(new QAction(save, dialog)), m_text(new ToneLabel({}, TextUse::Emphasis)),
      m_cancel(new KeyButton(tr("Cancel"))), m_save(new KeyButton(m_action))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    m_text->setObjectName(u"blocking"_s);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_cancel->setAutoDefault(false);
    m_cancel->setKeyHint(Qt::Key_Escape);
    connect(m_cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    row->addWidget(m_cancel);
    m_action->setShortcut(Qt::CTRL | Qt::Key_S);
    connect(m_action, &QAction::triggered, this, &DialogFooter::pressed);
    dialog->addAction(m_action);
    m_save->setObjectName(u"save"_s);
    m_save->setKind(ButtonKind::Filled);
    m_save->setAutoDefault(false);
    row->addWidget(m_save);
    showState();
}

void DialogFooter::setSaveText(const QString &text)
{
    m_action->setText(text);
    showState();
}

void DialogFooter::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

void DialogFooter::say(StatusKind kind, const QString &text)
{
    m_isWarned = false;
    m_text->setText(text);
    m_text->setStatus(kind);
}

void DialogFooter::tellFailure(const Error &error, const Wording &wording)
{
    const FindingText text = errorText(error, wording);
    say(StatusKind::Bad, text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy + u'.');
}

void DialogFooter::setReady(bool isReady, bool isAsking)
{
    m_isReady = isReady;
    m_isAsking = isAsking;
    showState();
    if (isAsking || !std::exchange(m_isWished, false))
        return;
    if (isReady)
        Q_EMIT saved();
    else if (text().isEmpty())
        say(StatusKind::Bad, tr("This can't be saved as it is."));
}

void DialogFooter::pressed()
{
    if (!m_isAsking)
        return saved();
    m_isWished = true;
    say(StatusKind::Hold, tr("Saved as soon as the preview is there"));
}

void DialogFooter::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_isWished = false;
    showState();
}

void DialogFooter::setTouched(bool isTouched)
{
    m_isTouched = isTouched;
    m_isWarned = false;
    m_isWished = false;
}

bool DialogFooter::mayClose()
{
    if (m_isBusy)
        return false;
    m_isWished = false;
    if (!m_isTouched || m_isWarned)
        return true;
    say(StatusKind::Warn, tr("Press Escape again to throw away what you typed"));
    m_isWarned = true;
    return false;
}

QString DialogFooter::text() const
{
    return m_text->text();
}

void DialogFooter::showState()
{
    m_action->setEnabled((m_isReady || m_isAsking) && !m_isBusy);
    // After the action, whose state the button takes.
    m_save->setEnabled(m_isReady && !m_isBusy);
    m_cancel->setEnabled(!m_isBusy);
}

} // namespace kept
