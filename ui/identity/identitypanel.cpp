// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity/identitypanel.h"

#include "models/commands/recordidentitycheck.h"
#include "models/view/identitytext.h"
#include "ui/look/type.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

IdentityPanel::IdentityPanel(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_header(new SectionHeader(tr("Identity check"))),
      m_chip(new Chip), m_people(new QComboBox), m_row(new QWidget), m_question(new ToneLabel({}, TextUse::Caption, Tone::Text2)),
      m_expected(new ToneLabel({}, TextUse::PageTitle)), m_progress(new ToneLabel({}, TextUse::Caption, Tone::Text2))
{
    setObjectName(u"identityPanel"_s);
    m_people->setAccessibleName(tr("Who is speaking"));
    m_people->setFocusPolicy(Qt::TabFocus);
    m_expected->setObjectName(u"expectedAnswer"_s);
    m_header->addTrailing(m_people);
    m_header->addTrailing(m_chip);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (ToneLabel *label : {m_question, m_expected, m_progress})
        words->addWidget(label);
    m_progress->setWordWrap(true);
    auto *line = new QHBoxLayout(m_row);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(8);
    line->addLayout(words, 1);
    makeKeys();
    rows->addWidget(m_row);
    connect(m_people, &QComboBox::activated, this,
            [this](int row) { choose(ContactId::fromValue(m_people->itemData(row).toLongLong())); });
    showState();
}

// Destroyed in the middle of a check nobody hears of it any more; what was wrong stays wrong.
IdentityPanel::~IdentityPanel()
{
    leave();
}

void IdentityPanel::makeKeys()
{
    auto *line = static_cast<QHBoxLayout *>(m_row->layout());
    addKey(tr("Right"), Qt::Key_R, IdentityAnswer::Right);
    addKey(tr("Wrong"), Qt::Key_W, IdentityAnswer::Wrong);
    addKey(tr("Skip"), Qt::Key_S, IdentityAnswer::Skipped);
    for (QAction *key : m_keys) {
        auto *button = new KeyButton(key);
        line->addWidget(button, 0, Qt::AlignVCenter);
        if (key == m_keys.front())
            setFocusProxy(button);
    }
}

QAction *IdentityPanel::addKey(const QString &text, Qt::Key key, IdentityAnswer answer)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setObjectName(u"identity"_s + nameOf(answer));
    connect(action, &QAction::triggered, this, [this, answer] { answerWith(answer); });
    addAction(action);
    m_keys.push_back(action);
    return action;
}

void IdentityPanel::addTrailing(QWidget *widget)
{
    m_header->addTrailing(widget);
}

void IdentityPanel::setKeysEverywhere()
{
    for (QAction *key : m_keys)
        key->setShortcutContext(Qt::WindowShortcut);
}

void IdentityPanel::start(AccountId customer, qint64 since, std::optional<ContactId> contact)
{
    const bool isSame = m_customer == customer && m_since == since;
    if (isSame && (!contact || contact == m_contact))
        return refresh();
    if (isSame)
        return choose(*contact);
    clear();
    m_customer = customer;
    m_since = since;
    m_contact = contact;
    refresh();
}

void IdentityPanel::clear()
{
    leave();
    m_desk.cancel(m_lane);
    m_customer.reset();
    m_contact.reset();
    m_standing = {};
    m_hasFailed = false;
    m_problem.clear();
    m_people->clear();
    showState();
}

void IdentityPanel::refresh()
{
    if (!m_customer || m_isBusy)
        return;
    whenReady(m_desk.ask(m_lane, IdentityStanding{*m_customer, m_contact, m_since}), this,
              [this](const Result<IdentityStanding::Answer> &answer) {
                  if (answer)
                      return showStanding(*answer);
                  m_problem = errorText(answer.error(), m_wording).sentence;
                  showState();
              });
}

void IdentityPanel::showStanding(IdentityStanding::Answer standing)
{
    m_standing = std::move(standing);
    m_contact = m_standing.contact;
    m_problem.clear();
    showPeople();
    showState();
    Q_EMIT stood();
}

void IdentityPanel::showPeople()
{
    if (m_people->count() != static_cast<int>(m_standing.people.size())) {
        m_people->clear();
        for (const ContactRow &person : m_standing.people)
            m_people->addItem(person.name, person.id.value());
    }
    m_people->setCurrentIndex(m_contact ? m_people->findData(m_contact->value()) : -1);
}

void IdentityPanel::choose(ContactId contact)
{
    if (m_contact == contact)
        return;
    leave();
    m_contact = contact;
    m_hasFailed = false;
    refresh();
}

std::vector<IdentityQuestion> IdentityPanel::askable() const
{
    std::vector<IdentityQuestion> questions;
    for (const ExpectedAnswer &each : m_standing.questions)
        questions.push_back(each.question);
    return questions;
}

int IdentityPanel::right() const
{
    return static_cast<int>(std::count_if(m_asked.begin(), m_asked.end(),
                                          [](const AskedQuestion &each) { return each.answer == IdentityAnswer::Right; }));
}

bool IdentityPanel::isAsking() const
{
    return m_contact && !m_standing.isPassed() && !m_standing.lockedUntil && m_standing.canPass() &&
           m_asked.size() < m_standing.questions.size();
}

void IdentityPanel::showState()
{
    StatusText state = standingText(m_standing, right(), m_wording);
    if (m_hasFailed && isAsking() && m_asked.empty())
        state = {tr("Not passed, ask again"), StatusKind::Bad};
    if (!m_problem.isEmpty())
        state = {m_problem, StatusKind::Bad};
    m_chip->setStatus(state.kind, state.text);
    m_chip->setVisible(m_contact || !m_problem.isEmpty());
    m_people->setVisible(m_people->count() > 1);
    m_header->setNote(m_people->count() == 1 ? m_people->itemText(0) : QString());
    // The keyboard stays here while the check is recorded, for the next attempt.
    m_row->setVisible(isAsking() || m_isBusy);
    offerKeys();
    showQuestion();
    setAccessibleName(tr("Identity check"));
    setAccessibleDescription(state.text);
}

// Nobody answers a question that is not in sight.
void IdentityPanel::offerKeys()
{
    for (QAction *key : m_keys)
        key->setEnabled(isVisible() && (isAsking() || m_isBusy));
}

void IdentityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerKeys();
}

void IdentityPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    offerKeys();
}

void IdentityPanel::showQuestion()
{
    if (!isAsking())
        return;
    const ExpectedAnswer &expected = m_standing.questions[m_asked.size()];
    m_question->setText(tr("%1 (question %2 of %3)")
                            .arg(questionText(expected.question))
                            .arg(m_asked.size() + 1)
                            .arg(m_standing.questions.size()));
    m_expected->setText(expectedText(expected, m_wording));
    m_progress->setText(tr("%1. Compare with what the person says; never read it out.").arg(attemptsText(m_standing)));
}

void IdentityPanel::answerWith(IdentityAnswer answer)
{
    if (!isAsking() || m_isBusy)
        return;
    m_problem.clear();
    m_asked.push_back({m_standing.questions[m_asked.size()].question, answer});
    if (judgeIdentity(m_standing.rules, m_asked, askable()) != IdentityVerdict::Open)
        return record();
    showState();
}

void IdentityPanel::record()
{
    m_isBusy = true;
    showState();
    RecordIdentityCheck check{*m_contact, m_customer, {}};
    for (const AskedQuestion &each : m_asked)
        check.asked.push_back({each.question, each.answer});
    whenReady(m_desk.run(check), this, [this](const Result<IdentityChecked> &result) { recorded(result); });
}

void IdentityPanel::recorded(const Result<IdentityChecked> &result)
{
    m_isBusy = false;
    m_asked.clear();
    if (!result) {
        const FindingText text = errorText(result.error(), m_wording);
        m_problem = text.remedy.isEmpty() ? text.sentence : text.sentence + u' ' + text.remedy;
        return showState();
    }
    m_hasFailed = result->verdict != IdentityVerdict::Passed;
    const bool hasFailed = m_hasFailed;
    refresh();
    if (hasFailed)
        Q_EMIT failed();
    else
        Q_EMIT passed();
}

// Nobody guesses for nothing: what is left after a wrong answer has failed.
void IdentityPanel::leave()
{
    const auto asked = std::exchange(m_asked, {});
    const bool isWrong = std::any_of(asked.begin(), asked.end(),
                                     [](const AskedQuestion &each) { return each.answer == IdentityAnswer::Wrong; });
    if (!isWrong || m_isBusy || !m_contact)
        return;
    RecordIdentityCheck check{*m_contact, m_customer, {}};
    for (const AskedQuestion &each : asked)
        check.asked.push_back({each.question, each.answer});
    m_desk.run(check);
}

} // namespace kept
