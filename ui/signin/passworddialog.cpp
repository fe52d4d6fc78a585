// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passworddialog.h"

#include "models/commands/signingin.h"
#include "models/domain/signin.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

PasswordDialog::PasswordDialog(Desk &desk, std::vector<SignInRow> people, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_people(std::move(people)), m_wording(std::move(wording)), m_who(new QComboBox),
      m_none(new QCheckBox(tr("Sign in without a password"))), m_purpose(new ToneLabel({}, TextUse::Body, Tone::Text2)),
      m_form(new QFormLayout), m_footer(new DialogFooter(tr("Set password"), this))
{
    Q_ASSERT(!m_people.empty());
    setObjectName(u"passwordDialog"_s);
    setModal(true);
    setWindowTitle(tr("Password"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_purpose->setWordWrap(true);
    m_purpose->setContentsMargins(16, 12, 16, 0);
    m_purpose->hide();
    rows->addWidget(m_purpose);
    m_form->setContentsMargins(16, 12, 16, 12);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    makeFields(m_form);
    rows->addLayout(m_form);
    rows->addStretch();
    rows->addWidget(m_footer);
    setMinimumWidth(zoomed(520));
    connect(m_footer, &DialogFooter::saved, this, &PasswordDialog::save);
    showState();
    (isOwn() && chosen().hasPassword ? m_present : m_password)->setFocus();
}

void PasswordDialog::explain(const QString &sentence)
{
    m_purpose->setText(sentence);
    m_purpose->setVisible(!sentence.isEmpty());
}

QLineEdit *PasswordDialog::addField(QFormLayout *form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(longestPassword);
    field->setFixedWidth(zoomed(260));
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    form->addRow(caption, field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        m_footer->setTouched(true);
        showState();
    });
    return field;
}

void PasswordDialog::makeFields(QFormLayout *form)
{
    for (const SignInRow &row : m_people)
        m_who->addItem(row.name);
    m_who->setObjectName(u"who"_s);
    m_who->setAccessibleName(tr("Person"));
    const auto own = std::find_if(m_people.begin(), m_people.end(),
                                  [&](const SignInRow &row) { return m_desk.user().id == row.id; });
    m_who->setCurrentIndex(own == m_people.end() ? 0 : static_cast<int>(own - m_people.begin()));
    auto *caption = new ToneLabel(tr("P&erson"), TextUse::Body, Tone::Text2);
    caption->setBuddy(m_who);
    form->addRow(caption, m_who);
    m_who->setEnabled(m_people.size() > 1);
    m_present = addField(form, tr("Pre&sent password"), u"present"_s);
    m_password = addField(form, tr("&New password"), u"new"_s);
    m_again = addField(form, tr("The new one a&gain"), u"again"_s);
    form->addRow(nullptr, m_none);
    connect(m_who, &QComboBox::currentIndexChanged, this, &PasswordDialog::showState);
    connect(m_none, &QCheckBox::toggled, this, &PasswordDialog::showState);
}

const SignInRow &PasswordDialog::chosen() const
{
    return m_people[static_cast<size_t>(std::max(0, m_who->currentIndex()))];
}

bool PasswordDialog::isOwn() const
{
    return m_desk.user().id == chosen().id;
}

void PasswordDialog::showState()
{
    const bool needsPresent = isOwn() && chosen().hasPassword;
    m_form->labelForField(m_present)->setVisible(needsPresent);
    m_present->setVisible(needsPresent);
    // Without one a desk at a server could not be locked.
    m_none->setVisible(chosen().hasPassword && m_desk.location().engine == Engine::Sqlite);
    const bool isNone = chosen().hasPassword && m_none->isChecked();
    for (QLineEdit *field : {m_password, m_again})
        field->setEnabled(!isNone);
    const auto fits = checkPassword(m_password->text());
    QString problem;
    if (needsPresent && m_present->text().isEmpty())
        problem = tr("Type the present password.");
    else if (!isNone && !fits)
        problem = errorText(fits.error(), m_wording).sentence;
    else if (!isNone && m_password->text() != m_again->text())
        problem = tr("The two new passwords are not the same.");
    m_footer->say(problem.isEmpty() ? StatusKind::None : StatusKind::Hold, problem);
    m_footer->setReady(problem.isEmpty());
}

// The present password is asked for as at sign-in: wrong ones are counted and slow down the next.
void PasswordDialog::save()
{
    m_footer->setBusy(true);
    if (!isOwn() || !chosen().hasPassword)
        return setPassword();
    whenReady(m_desk.run(SignIn{chosen().id, m_present->text()}), this, [this](const Result<SignedIn> &result) {
        if (result && result->accepted)
            return setPassword();
        m_footer->setBusy(false);
        if (!result)
            return m_footer->tellFailure(result.error(), m_wording);
        m_footer->say(
            StatusKind::Bad,
            result->waitUntil
                ? tr("The present password is wrong; the next attempt counts from %1.").arg(timeText(result->waitUntil->utc))
                : tr("The present password is wrong."));
    });
}

QString PasswordDialog::timeText(qint64 instant) const
{
    return m_wording.locale.toString(QDateTime::fromMSecsSinceEpoch(instant, m_wording.zone).time(), u"HH:mm:ss"_s);
}

void PasswordDialog::setPassword()
{
    const bool isNone = chosen().hasPassword && m_none->isChecked();
    const SetPassword command{chosen().id, isNone ? std::optional(true) : std::nullopt, m_present->text(),
                              isNone ? QString() : m_password->text()};
    whenReady(m_desk.run(command), this, [this, name = chosen().name, isNone](const Result<PasswordSet> &result) {
        m_footer->setBusy(false);
        if (!result)
            return m_footer->tellFailure(result.error(), m_wording);
        m_footer->setTouched(false);
        accept();
        Q_EMIT told(isNone ? tr("%1 signs in without a password now.").arg(name) : tr("The password of %1 is set.").arg(name));
    });
}

void PasswordDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
