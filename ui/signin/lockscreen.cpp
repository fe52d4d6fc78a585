// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/lockscreen.h"

#include "models/view/datetext.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formWidth = 360;
constexpr int signSize = 40;

int depthOf(const QWidget *widget)
{
    int depth = 0;
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        ++depth;
    return depth;
}

} // namespace

LockScreen::LockScreen(Desk &desk, const SignInRow &who, const Wording &wording, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_desk(desk), m_window(window),
      m_form(new SignInForm(desk, wording)), m_work(new ToneLabel({}, TextUse::Body, Tone::Text))
{
    setObjectName(u"lockScreen"_s);
    setWindowModality(Qt::ApplicationModal);
    setWindowTitle(tr("Locked"));
    makeRows(who, wording);
    m_window->installEventFilter(this);
    connect(m_form, &SignInForm::accepted, this, [this] {
        uncover();
        Q_EMIT unlocked();
    });
}

void LockScreen::makeRows(const SignInRow &who, const Wording &wording)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addSpacing(zoomed(signSize) + 16);
    column->addWidget(new ToneLabel(tr("This desk is locked"), TextUse::PageTitle));
    column->addWidget(
        new ToneLabel(tr("%1, since %2").arg(who.name, clockText(m_desk.asking().now, wording.zone, wording.locale)),
                      TextUse::Body, Tone::Text2));
    m_work->setObjectName(u"work"_s);
    m_work->setWordWrap(true);
    m_work->hide();
    column->addWidget(m_work);
    column->addWidget(m_form);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *unlock = new QAction(tr("Unlock"), this);
    connect(unlock, &QAction::triggered, m_form, &SignInForm::submit);
    auto *unlockButton = new KeyButton(unlock);
    unlockButton->setKind(ButtonKind::Filled);
    unlockButton->setKeyHint(Qt::Key_Return);
    unlockButton->setDefault(true);
    const bool isFile = m_desk.location().engine == Engine::Sqlite;
    auto *change = new QAction(isFile ? tr("Somebody else") : tr("Sign in anew"), this);
    connect(change, &QAction::triggered, this, &LockScreen::switchAsked);
    change->setVisible(isFile);
    connect(m_form, &SignInForm::unproven, change, [change] { change->setVisible(true); });
    auto *changeButton = new KeyButton(change);
    changeButton->setAutoDefault(false);
    line->addWidget(unlockButton);
    line->addWidget(changeButton);
    line->addStretch();
    column->addLayout(line);
    const QString kept = isFile ? tr("Open forms keep what was typed. Somebody else starts afresh: what was not saved is lost.")
                                : tr("Open forms keep what was typed.");
    auto *hint = new ToneLabel(kept, TextUse::Caption, Tone::Text2);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *box = new QWidget;
    box->setLayout(column);
    box->setFixedWidth(zoomed(formWidth));
    m_box = box;
    // Stretches, not an alignment: with one, wrapped lines get the height of a single one.
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(box);
    across->addStretch();
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(across);
    middle->addStretch(2);
    const bool isPerson = who.id.value() != 0 || who.hasPassword;
    m_form->setPeople(isPerson ? std::vector<SignInRow>{who} : std::vector<SignInRow>(),
                      isPerson ? std::nullopt : std::optional(DeskUser{std::nullopt, who.name, who.role}));
    m_first = who.hasPassword ? static_cast<QWidget *>(m_form) : unlockButton;
    m_first->setFocus();
}

void LockScreen::say(const QString &sentence)
{
    m_work->setText(sentence);
    m_work->setVisible(!sentence.isEmpty());
}

LockScreen::~LockScreen()
{
    showContent(true);
}

void LockScreen::cover()
{
    m_focus = QApplication::focusWidget();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *other : windows) {
        if (other == m_window || other == this || !other->isVisible())
            continue;
        if (other->windowType() == Qt::Dialog)
            m_hidden.append(other);
        other->hide();
    }
    std::sort(m_hidden.begin(), m_hidden.end(), [](const auto &a, const auto &b) { return depthOf(a) < depthOf(b); });
    showContent(false);
    fit();
    show();
    raise();
    activateWindow();
    // A form that was hidden takes the keyboard with it, later than this one comes.
    QMetaObject::invokeMethod(
        m_first, [first = m_first] { first->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

// A dialog that was opened from another comes back after it, on top.
void LockScreen::uncover()
{
    hide();
    showContent(true);
    for (const QPointer<QWidget> &other : std::as_const(m_hidden))
        if (other)
            other->show();
    if (m_hidden.isEmpty())
        m_window->activateWindow();
    m_hidden.clear();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

// Behind the cover there is nothing, wherever a window manager puts it.
void LockScreen::showContent(bool isShown)
{
    if (const auto *frame = qobject_cast<QMainWindow *>(m_window); frame && frame->centralWidget())
        frame->centralWidget()->setVisible(isShown);
}

void LockScreen::fit()
{
    setGeometry(QRect(m_window->mapToGlobal(QPoint(0, 0)), m_window->size()));
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        fit();
    return QDialog::eventFilter(watched, event);
}

void LockScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = lookOf(this);
    painter.fillRect(rect(), look.window);
    const int size = zoomed(signSize);
    const QRect sign(m_box->geometry().left() - size / 6, m_box->geometry().top(), size, size);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), m_box->geometry(), sign), u"lock"_s, look.muted);
}

} // namespace kept
