// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinform.h"

#include "models/commands/signingin.h"
#include "models/view/datetext.h"
#include "models/view/rolewords.h"
#include "ui/look/type.h"
#include "ui/widgets/tonelabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 9;
constexpr int tickMs = 500;
constexpr int lineSpacing = 2;

QString lineOf(const QString &name, Role role, const QString &team)
{
    QStringList parts{name, roleWord(role)};
    if (!team.isEmpty())
        parts.append(team);
    return parts.join(u", "_s);
}

} // namespace

SignInForm::SignInForm(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_list(new QListWidget),
      m_passwordCaption(new ToneLabel(tr("&Password"), TextUse::Body, Tone::Text2)), m_password(new QLineEdit),
      m_message(new ToneLabel({}, TextUse::Body))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("Who works here"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(lineSpacing);
    rows->addWidget(m_list);
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    m_passwordCaption->setBuddy(m_password);
    rows->addWidget(m_passwordCaption);
    rows->addWidget(m_password);
    m_message->setWordWrap(true);
    m_message->setObjectName(u"signInMessage"_s);
    rows->addWidget(m_message);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &SignInForm::showWait);
    connect(m_list, &QListWidget::currentRowChanged, this, &SignInForm::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &SignInForm::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::submit);
}

void SignInForm::setPeople(const std::vector<SignInRow> &people, const std::optional<DeskUser> &owner)
{
    m_people = people;
    m_owner = owner;
    m_list->clear();
    for (const SignInRow &row : m_people)
        m_list->addItem(lineOf(row.name, row.role, row.team));
    if (m_owner)
        m_list->addItem(tr("%1, at this computer").arg(lineOf(m_owner->name, m_owner->role, {})));
    const int shown = std::min(m_list->count(), mostShown);
    const int line = std::max(zoomed(26), m_list->sizeHintForRow(0)) + 2 * m_list->spacing();
    m_list->setFixedHeight(shown * line + 2 * m_list->frameWidth() + 2);
    m_list->setVisible(m_list->count() > 1);
    setFocusProxy(m_list->count() > 1 ? static_cast<QWidget *>(m_list) : m_password);
    m_list->setCurrentRow(0);
    showChosen();
}

void SignInForm::select(const QString &signIn)
{
    for (size_t i = 0; i < m_people.size(); ++i)
        if (m_people[i].signIn == signIn)
            m_list->setCurrentRow(static_cast<int>(i));
}

int SignInForm::chosen() const
{
    return m_list->currentRow();
}

const SignInRow *SignInForm::person() const
{
    const int row = chosen();
    return row >= 0 && static_cast<size_t>(row) < m_people.size() ? &m_people[static_cast<size_t>(row)] : nullptr;
}

QString SignInForm::text() const
{
    return m_message->text();
}

void SignInForm::showChosen()
{
    const SignInRow *row = person();
    const bool needsPassword = row && row->hasPassword;
    m_password->clear();
    m_password->setVisible(needsPassword);
    m_passwordCaption->setVisible(needsPassword);
    m_waitUntil.reset();
    m_tick.stop();
    m_password->setEnabled(true);
    const bool isSaid = !needsPassword && (row || isOnServer());
    say(isSaid ? saidWithoutPassword() : QString(), isSaid && isOnServer() ? StatusKind::Warn : StatusKind::None);
    if (needsPassword && m_list->isHidden())
        m_password->setFocus();
    Q_EMIT stateChanged();
}

QString SignInForm::saidWithoutPassword() const
{
    return isOnServer()
               ? tr("Nobody is known by name here yet: this lock hides the screen, but anybody at this computer can open "
                    "it. Enter is enough.")
               : tr("No password is set: Enter is enough.");
}

void SignInForm::submit()
{
    if (!isReady())
        return;
    const SignInRow *row = person();
    if (!row) {
        Q_EMIT accepted(*m_owner, {}, false);
        return;
    }
    if (row->hasPassword && m_password->text().isEmpty())
        return m_password->setFocus();
    setBusy(true);
    if (row->hasPassword && row->keeper == PasswordKeeper::Server)
        prove(*row);
    else
        letIn(*row, {});
}

void SignInForm::prove(const SignInRow &row)
{
    say(tr("Asking the server"), StatusKind::None);
    const auto ask = [place = m_desk.location(), typed = m_password->text()] { return provePassword(place, typed); };
    whenReady(QtConcurrent::run(ask), this, [this, row](const Result<PasswordProof> &proof) { proven(row, proof); });
}

void SignInForm::proven(const SignInRow &row, const Result<PasswordProof> &proof)
{
    if (proof && *proof != PasswordProof::NotAsked)
        return letIn(row, *proof);
    setBusy(false);
    if (!proof)
        return tellFailure(proof.error());
    m_password->clear();
    m_password->setFocus();
    say(tr("The server lets this login in without a password now: nothing typed here shows who you are. Sign in anew: Kept then "
           "asks for a password of your own."),
        StatusKind::Bad);
    Q_EMIT unproven();
    Q_EMIT refused();
}

// Who is nobody's user yet, at a server that is being set up, has nowhere to be recorded.
void SignInForm::letIn(const SignInRow &row, std::optional<PasswordProof> proof)
{
    if (row.id.value() == 0)
        return take(SignedIn{proof != PasswordProof::Wrong, {}}, row);
    whenReady(m_desk.run(SignIn{row.id, m_password->text(), proof}), this,
              [this, row](const Result<SignedIn> &result) { take(result, row); });
}

void SignInForm::setBusy(bool busy)
{
    m_isBusy = busy;
    m_password->setEnabled(!busy);
    Q_EMIT stateChanged();
}

void SignInForm::tellFailure(const Error &error)
{
    m_password->clear();
    m_password->setFocus();
    const QString sentence = errorText(error, m_wording).sentence;
    say(isOnServer() ? tr("%1 The desk stays locked until the server knows you.").arg(sentence) : sentence, StatusKind::Bad);
    Q_EMIT stateChanged();
    Q_EMIT refused();
}

void SignInForm::accept(const SignInRow &row)
{
    Q_EMIT accepted(DeskUser{row.id.value() ? std::optional(row.id) : std::nullopt, row.name, row.role}, row.signIn,
                    row.hasPassword);
}

void SignInForm::take(const Result<SignedIn> &result, const SignInRow &row)
{
    setBusy(false);
    if (!result)
        return tellFailure(result.error());
    m_password->clear();
    if (result->accepted)
        return accept(row);
    m_password->setFocus();
    if (result->waitUntil)
        wait(result->waitUntil->utc);
    else
        say(tr("That is not the password of %1.").arg(row.name), StatusKind::Bad);
    Q_EMIT stateChanged();
    Q_EMIT refused();
}

void SignInForm::wait(qint64 until)
{
    m_waitUntil = until;
    m_tick.start();
    showWait();
}

void SignInForm::showWait()
{
    const qint64 left = m_waitUntil.value_or(0) - m_desk.asking().now;
    if (left > 0) {
        m_password->setEnabled(false);
        return say(tr("Too many wrong passwords: wait %n second(s).", nullptr, static_cast<int>((left + 999) / 1'000)),
                   StatusKind::Bad);
    }
    m_tick.stop();
    m_waitUntil.reset();
    m_password->setEnabled(true);
    m_password->setFocus();
    say(tr("Try again."), StatusKind::None);
    Q_EMIT stateChanged();
}

void SignInForm::say(const QString &text, StatusKind kind)
{
    m_message->setText(text);
    if (kind == StatusKind::None)
        m_message->setTone(Tone::Text2);
    else
        m_message->setStatus(kind);
    m_message->setVisible(!text.isEmpty());
}

} // namespace kept
