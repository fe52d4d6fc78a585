// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/securityform.h"

#include "models/commands/setidentityquestions.h"
#include "models/commands/signingin.h"
#include "models/view/identitytext.h"
#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostIdle = 480;
constexpr int mostAttempts = 20;
constexpr int mostMinutes = 1'440;

} // namespace

SecurityForm::SecurityForm(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_problem(new ToneLabel({}, TextUse::Body)),
      m_save(new QAction(tr("Save"), this))
{
    setObjectName(u"security"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    m_idle = addNumber(form, tr("A desk &locks itself after minutes without a key"), u"idle"_s, 0, mostIdle);
    m_idle->setSpecialValueText(tr("never"));
    rows->addLayout(form);
    rows->addSpacing(8);
    rows->addWidget(new ToneLabel(tr("Who calls is asked, in this order"), TextUse::Emphasis));
    for (const EnumName<IdentityQuestion> &each : EnumNames<IdentityQuestion>::all) {
        auto *box = new QCheckBox(questionText(each.value));
        box->setObjectName(u"ask"_s + nameOf(each.value));
        connect(box, &QCheckBox::toggled, this, &SecurityForm::touch);
        m_questions.emplace_back(each.value, box);
        rows->addWidget(box);
    }
    auto *limits = new QFormLayout;
    limits->setHorizontalSpacing(16);
    limits->setVerticalSpacing(8);
    m_required = addNumber(limits, tr("&Right answers that pass"), u"required"_s, 1, static_cast<int>(m_questions.size()));
    m_attempts = addNumber(limits, tr("&Failed checks within a day that lock"), u"attempts"_s, 1, mostAttempts);
    m_lock = addNumber(limits, tr("Locked for &minutes"), u"lock"_s, 1, mostMinutes);
    m_valid = addNumber(limits, tr("A pass &holds for minutes"), u"valid"_s, 1, mostMinutes);
    rows->addLayout(limits);
    m_masks = new QCheckBox(tr("Mask &money at work until the check is passed"));
    m_masks->setObjectName(u"masks"_s);
    connect(m_masks, &QCheckBox::toggled, this, &SecurityForm::touch);
    rows->addWidget(m_masks);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    rows->addWidget(m_problem);
    connect(m_save, &QAction::triggered, this, &SecurityForm::save);
    auto *button = new KeyButton(m_save);
    button->setKind(ButtonKind::Filled);
    rows->addWidget(button, 0, Qt::AlignLeading);
    rows->addStretch();
    judge();
}

QSpinBox *SecurityForm::addNumber(QFormLayout *form, const QString &label, const QString &name, int least, int most)
{
    auto *number = new QSpinBox;
    number->setObjectName(name);
    number->setAccessibleName(QString(label).remove(u'&'));
    number->setRange(least, most);
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(number);
    form->addRow(caption, number);
    connect(number, &QSpinBox::valueChanged, this, &SecurityForm::touch);
    return number;
}

void SecurityForm::reload()
{
    whenReady(m_desk.ask(HouseSecurity()), this, [this](const Result<HouseSecurity::Answer> &house) {
        if (!house)
            return tell(house.error());
        if (!m_isTouched)
            show(*house);
    });
}

void SecurityForm::show(const HouseSecurity::Answer &house)
{
    m_isSetting = true;
    m_idle->setValue(house.idleLockMinutes);
    for (const auto &[question, box] : m_questions)
        box->setChecked(std::find(house.identity.questions.begin(), house.identity.questions.end(), question) !=
                        house.identity.questions.end());
    m_required->setValue(house.identity.required);
    m_attempts->setValue(house.identity.attempts);
    m_lock->setValue(house.identity.lockMinutes);
    m_valid->setValue(house.identity.validMinutes);
    m_masks->setChecked(house.masksMoney);
    m_isSetting = false;
    judge();
}

IdentityRules SecurityForm::rules() const
{
    IdentityRules rules;
    rules.questions.clear();
    for (const auto &[question, box] : m_questions)
        if (box->isChecked())
            rules.questions.push_back(question);
    rules.required = m_required->value();
    rules.attempts = m_attempts->value();
    rules.lockMinutes = m_lock->value();
    rules.validMinutes = m_valid->value();
    return rules;
}

void SecurityForm::touch()
{
    if (m_isSetting)
        return;
    m_isTouched = true;
    judge();
}

void SecurityForm::judge()
{
    const auto fits = checkIdentityRules(rules());
    m_problem->setStatus(StatusKind::Bad);
    m_problem->setText(fits || !m_isTouched ? QString() : errorText(fits.error(), m_wording).sentence);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_save->setEnabled(m_isTouched && fits);
}

// Two commands: the second is given once the first is done.
void SecurityForm::save()
{
    m_save->setEnabled(false);
    whenReady(m_desk.run(SetIdleLock{m_idle->value()}), this, [this](const Result<IdleLockSet> &done) {
        if (!done)
            return tell(done.error());
        saveQuestions();
    });
}

void SecurityForm::saveQuestions()
{
    const IdentityRules wanted = rules();
    SetIdentityQuestions command;
    command.questions = wanted.questions;
    command.required = wanted.required;
    command.attempts = wanted.attempts;
    command.lockMinutes = wanted.lockMinutes;
    command.validMinutes = wanted.validMinutes;
    command.masksMoney = m_masks->isChecked();
    whenReady(m_desk.run(command), this, [this](const Result<IdentityQuestionsSet> &done) {
        if (!done)
            return tell(done.error());
        m_isTouched = false;
        judge();
        Q_EMIT told(StatusKind::Ok, tr("Saved; it holds at every desk from now on."));
    });
}

void SecurityForm::tell(const Error &error)
{
    judge();
    const FindingText text = errorText(error, m_wording);
    m_problem->setText(text.sentence);
    m_problem->show();
}

} // namespace kept
