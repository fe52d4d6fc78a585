// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signindialog.h"

#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

SignInDialog::SignInDialog(Desk &desk, const SignInList::Answer &list, const std::optional<DeskUser> &owner,
                           const Wording &wording, QWidget *parent)
    : QDialog(parent), m_form(new SignInForm(desk, wording)), m_sign(new QAction(tr("Sign in"), this))
{
    setObjectName(u"signInDialog"_s);
    setModal(true);
    setWindowTitle(tr("Sign in"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 12);
    rows->setSpacing(12);
    rows->addWidget(new ToneLabel(tr("Who works at this desk?"), TextUse::PageTitle));
    auto *where = new ElidedLabel(desk.location().display(), TextUse::Caption, Tone::Text2);
    rows->addWidget(where);
    rows->addWidget(m_form);
    rows->addStretch();
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addStretch();
    auto *leave = new KeyButton(tr("Close the desk"));
    leave->setKeyHint(Qt::Key_Escape);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &SignInDialog::reject);
    footer->addWidget(leave);
    auto *sign = new KeyButton(m_sign);
    sign->setKind(ButtonKind::Filled);
    sign->setKeyHint(Qt::Key_Return);
    sign->setAutoDefault(false);
    footer->addWidget(sign);
    rows->addLayout(footer);
    setMinimumWidth(zoomed(460));
    connect(m_sign, &QAction::triggered, m_form, &SignInForm::submit);
    connect(m_form, &SignInForm::stateChanged, this, [this] { m_sign->setEnabled(m_form->isReady()); });
    connect(m_form, &SignInForm::accepted, this, [this](const DeskUser &user, const QString &signIn, bool hasPassword) {
        Q_EMIT signedIn(user, signIn, hasPassword);
        accept();
    });
    m_form->setPeople(list.people, owner);
    m_form->setFocus();
}

} // namespace kept
