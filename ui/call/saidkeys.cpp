// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/saidkeys.h"

#include "ui/widgets/keybutton.h"
#include "ui/widgets/timeedit.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int perRow = 2;

struct FactKey
{
    SaidFact fact;
    const char *text;
    const char *name;
};

constexpr FactKey factKeys[] = {
    {SaidFact::NotAtThisTime, QT_TRANSLATE_NOOP("kept::SaidKeys", "Not at some times"), "saidTimes"},
    {SaidFact::NotHere, QT_TRANSLATE_NOOP("kept::SaidKeys", "Not at this place"), "saidPlace"},
    {SaidFact::EmployerForbids, QT_TRANSLATE_NOOP("kept::SaidKeys", "Employer forbids it"), "saidEmployer"},
    {SaidFact::StopCalling, QT_TRANSLATE_NOOP("kept::SaidKeys", "No more calls"), "saidNoCalls"},
    {SaidFact::CeaseContact, QT_TRANSLATE_NOOP("kept::SaidKeys", "No contact at all"), "saidCease"},
    {SaidFact::HasAttorney, QT_TRANSLATE_NOOP("kept::SaidKeys", "Has an attorney"), "saidAttorney"},
    {SaidFact::TextsWelcome, QT_TRANSLATE_NOOP("kept::SaidKeys", "Text messages welcome"), "saidTexts"},
    {SaidFact::EmailsWelcome, QT_TRANSLATE_NOOP("kept::SaidKeys", "E-mails welcome"), "saidEmails"},
};

bool isPossible(SaidFact fact, DialledPlace place)
{
    switch (fact) {
    case SaidFact::NotHere: return place != DialledPlace::Mobile;
    case SaidFact::EmployerForbids: return place == DialledPlace::Work;
    case SaidFact::TextsWelcome: return place == DialledPlace::Mobile;
    default: return true;
    }
}

SpokenWith reachedBy(CallOutcome outcome)
{
    const CallFlags flags = flagsOf(outcome);
    if (flags.isRightParty)
        return SpokenWith::ThePerson;
    return flags.isContacted ? SpokenWith::ThirdParty : SpokenWith::Nobody;
}

} // namespace

SaidKeys::SaidKeys(DialledPlace place, Shape shape, QWidget *parent)
    : QWidget(parent), m_shape(shape), m_reachedBox(new QWidget(this))
{
    setAccessibleName(tr("What was said"));
    m_reachedBox->setAccessibleName(tr("Spoke with"));
    makeReached(gridBelow(tr("Spoke with"), m_reachedBox));
    makeFacts(gridBelow(tr("They said"), this), place);
    m_hours = makeHours();
    m_hours->hide();
}

QGridLayout *SaidKeys::gridBelow(const QString &title, QWidget *box) const
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new ToneLabel(title, TextUse::Emphasis));
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    column->addLayout(grid);
    column->addStretch();
    return grid;
}

KeyButton *SaidKeys::makeKey(const QString &text, const QKeySequence &key, const QString &name)
{
    auto *action = new QAction(text, this);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setObjectName(name);
    addAction(action);
    auto *button = new KeyButton(action);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (m_shape == Shape::Column)
        button->setSize(ButtonSize::Small);
    return button;
}

void SaidKeys::makeReached(QGridLayout *grid)
{
    const std::pair<SpokenWith, QString> all[] = {{SpokenWith::Nobody, tr("Nobody")},
                                                  {SpokenWith::ThePerson, tr("The person")},
                                                  {SpokenWith::Spouse, tr("Spouse")},
                                                  {SpokenWith::ThirdParty, tr("Somebody else")}};
    int number = 0;
    for (const auto &[who, text] : all) {
        KeyButton *key = makeKey(text, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number)),
                                 u"spokeWith%1"_s.arg(number));
        connect(key->action(), &QAction::triggered, this, [this, chosen = who] {
            m_isChosen = true;
            choose(chosen);
            Q_EMIT edited();
        });
        grid->addWidget(key, number / perRow, number % perRow);
        m_reached.emplace_back(who, key);
        ++number;
    }
    choose(SpokenWith::Nobody);
}

void SaidKeys::makeFacts(QGridLayout *grid, DialledPlace place)
{
    int number = 0;
    for (const FactKey &each : factKeys) {
        KeyButton *key = makeKey(tr(each.text), QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number)),
                                 QLatin1StringView(each.name));
        key->action()->setEnabled(isPossible(each.fact, place));
        connect(key->action(), &QAction::toggled, this, [this, fact = each.fact](bool isOn) {
            if (isOn)
                m_said.insert(fact);
            else
                m_said.erase(fact);
            m_hours->setVisible(isSaid(SaidFact::NotAtThisTime));
            Q_EMIT edited();
        });
        const int columns = m_shape == Shape::Column ? 1 : perRow;
        grid->addWidget(key, number / columns, number % columns);
        ++number;
    }
}

QWidget *SaidKeys::makeHours()
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const auto timeEdit = [&](const QString &name, const QString &words, QTime start) {
        auto *edit = new TimeEdit(start);
        edit->setObjectName(name);
        edit->setAccessibleName(words);
        return edit;
    };
    line->addWidget(new ToneLabel(tr("Not"), TextUse::Body, Tone::Text2));
    m_days = new QComboBox;
    m_days->setObjectName(u"saidDays"_s);
    m_days->setAccessibleName(tr("Days that are inconvenient"));
    m_days->addItem(tr("on any day"), QVariantList());
    m_days->addItem(tr("on weekdays"), QVariantList{1, 2, 3, 4, 5});
    m_days->addItem(tr("at weekends"), QVariantList{6, 7});
    for (int day = 1; day <= 7; ++day)
        m_days->addItem(tr("on %1").arg(locale().dayName(day)), QVariantList{day});
    line->addWidget(m_days);
    line->addWidget(new ToneLabel(tr("from"), TextUse::Body, Tone::Text2));
    m_from = timeEdit(u"saidFrom"_s, tr("From, in their time"), QTime(8, 0));
    line->addWidget(m_from);
    line->addWidget(new ToneLabel(tr("to"), TextUse::Body, Tone::Text2));
    m_to = timeEdit(u"saidTo"_s, tr("To, in their time"), QTime(17, 0));
    line->addWidget(m_to);
    connect(m_days, &QComboBox::currentIndexChanged, this, &SaidKeys::edited);
    for (const TimeEdit *edit : {m_from, m_to})
        connect(edit, &QTimeEdit::timeChanged, this, &SaidKeys::edited);
    line->addWidget(new ToneLabel(tr("their time"), TextUse::Body, Tone::Text2));
    line->addStretch();
    return box;
}

void SaidKeys::suggest(CallOutcome outcome)
{
    if (!m_isChosen)
        choose(reachedBy(outcome));
}

void SaidKeys::choose(SpokenWith who)
{
    m_spokenWith = who;
    for (const auto &[each, key] : m_reached)
        key->action()->setChecked(each == who);
    Q_EMIT reachedChanged();
}

SaidHours SaidKeys::hours() const
{
    SaidHours hours{{}, m_from->time(), m_to->time()};
    for (const QVariant &day : m_days->currentData().toList())
        hours.days.push_back(day.toInt());
    return hours;
}

QVariantMap SaidKeys::draft() const
{
    QVariantMap draft;
    if (m_isChosen)
        draft.insert(u"spokenWith"_s, static_cast<int>(m_spokenWith));
    QStringList facts;
    for (const FactKey &each : factKeys)
        if (isSaid(each.fact))
            facts.append(QLatin1StringView(each.name));
    draft.insert(u"facts"_s, facts);
    if (!isSaid(SaidFact::NotAtThisTime))
        return draft;
    draft.insert(u"days"_s, m_days->currentIndex());
    draft.insert(u"from"_s, m_from->time());
    draft.insert(u"to"_s, m_to->time());
    return draft;
}

void SaidKeys::takeUp(const QVariantMap &draft)
{
    const int who = draft.value(u"spokenWith"_s, -1).toInt();
    for (const auto &[each, key] : m_reached)
        if (static_cast<int>(each) == who) {
            m_isChosen = true;
            choose(each);
        }
    if (draft.contains(u"days"_s)) {
        m_days->setCurrentIndex(draft.value(u"days"_s).toInt());
        m_from->setTime(draft.value(u"from"_s).toTime());
        m_to->setTime(draft.value(u"to"_s).toTime());
    }
    const QStringList facts = draft.value(u"facts"_s).toStringList();
    for (const QString &fact : facts)
        if (auto *action = findChild<QAction *>(fact, Qt::FindDirectChildrenOnly); action && action->isEnabled())
            action->setChecked(true);
}

} // namespace kept
