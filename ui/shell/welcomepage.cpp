// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/type.h"
#include "ui/shell/welcomechoice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The program's sign, large.
class Sign final : public QWidget
{
public:
    Sign() { setFixedSize(zoomed(42), zoomed(42)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), u"mark"_s, lookOf(this).accent);
    }
};

QString titleOf(Start start)
{
    switch (start) {
    case Start::Practice: return WelcomePage::tr("Practice with a made-up portfolio");
    case Start::Server: return WelcomePage::tr("Join a server");
    case Start::File: return WelcomePage::tr("Open a file");
    case Start::Import: return WelcomePage::tr("Bring in a portfolio");
    }
    return {};
}

QVBoxLayout *tightColumn(QWidget *widget, int margin)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    return column;
}

} // namespace

WelcomePage::WelcomePage(const Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setBackgroundRole(QPalette::Window);
    tightColumn(this, 0)->addWidget(area);
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    auto *middle = new QWidget;
    middle->setMaximumWidth(zoomed(860));
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    QVBoxLayout *column = tightColumn(middle, 0);
    column->addStretch(2);
    column->addWidget(makeTitle());
    column->addSpacing(22);
    column->addWidget(makeChoices());
    column->addSpacing(16);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(16);
    lower->addWidget(makeRecent(), 6);
    lower->addWidget(makeAppearance(), 5);
    column->addLayout(lower);
    column->addSpacing(16);
    column->addWidget(makeFoot());
    column->addStretch(4);
    area->setWidget(page);
    setFocusProxy(m_choices.at(Start::Practice));
}

QWidget *WelcomePage::makeTitle()
{
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(new Sign);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ToneLabel(tr("Kept"), TextUse::Headline));
    words->addWidget(new ToneLabel(tr("A desk for collections: the queue, the promise, and the rule that decides."),
                                   TextUse::Script, Tone::Text2));
    row->addLayout(words, 1);
    return title;
}

QWidget *WelcomePage::makeChoices()
{
    auto *card = new Card;
    QVBoxLayout *rows = tightColumn(card, 1);
    addChoice(rows, Start::Practice, Qt::Key_P);
    addChoice(rows, Start::Server, Qt::Key_J);
    addChoice(rows, Start::File, QKeySequence::Open);
    addChoice(rows, Start::Import, Qt::Key_I);
    return card;
}

void WelcomePage::addChoice(QVBoxLayout *rows, Start start, const QKeySequence &keys)
{
    auto *action = new QAction(titleOf(start), this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, [this, start] { Q_EMIT chosen(start); });
    auto *choice = new Choice(start, action);
    m_choices.emplace(start, choice);
    rows->addWidget(choice);
}

void WelcomePage::setOffered(Start start, bool offered)
{
    Choice *choice = m_choices.at(start);
    choice->setVisible(offered);
    choice->action()->setEnabled(offered);
    for (const auto &[way, other] : m_choices)
        if (!other->isHidden())
            return setFocusProxy(other);
}

QWidget *WelcomePage::makeRecent()
{
    m_recentBox = new Card;
    QVBoxLayout *column = tightColumn(m_recentBox, 1);
    column->addWidget(new SectionHeader(tr("Recent")));
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    column->addLayout(m_recentRows);
    column->addStretch();
    setRecent({});
    return m_recentBox;
}

void WelcomePage::setRecent(const QList<RecentDesk> &desks)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecentDesk &desk : desks) {
        auto *row = new RecentRow(desk);
        connect(row, &QAbstractButton::clicked, this, [this, location = desk.location] { Q_EMIT recentChosen(location); });
        m_recentRows->addWidget(row);
    }
    if (!desks.isEmpty())
        return;
    auto *none = new ToneLabel(tr("Nothing was opened on this computer yet."), TextUse::Body, Tone::Muted);
    none->setContentsMargins(12, 12, 12, 12);
    m_recentRows->addWidget(none);
}

SegmentedChoice *WelcomePage::makeSegments(const QList<std::pair<int, QString>> &choices, int current)
{
    auto *segments = new SegmentedChoice;
    for (const auto &[id, text] : choices)
        segments->addChoice(id, text);
    segments->setCurrent(current);
    return segments;
}

QWidget *WelcomePage::makeAppearance()
{
    auto *card = new Card;
    QVBoxLayout *column = tightColumn(card, 1);
    column->addWidget(new SectionHeader(tr("Appearance")));
    auto *form = new QFormLayout;
    form->setContentsMargins(12, 12, 12, 12);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(24);
    SegmentedChoice *theme = makeSegments({{static_cast<int>(ThemeChoice::AsSystem), tr("As system")},
                                           {static_cast<int>(ThemeChoice::Light), tr("Light")},
                                           {static_cast<int>(ThemeChoice::Dark), tr("Dark")}},
                                          static_cast<int>(m_appearance.theme));
    SegmentedChoice *density = makeSegments({{static_cast<int>(Density::Compact), tr("Compact")},
                                             {static_cast<int>(Density::Standard), tr("Standard")},
                                             {static_cast<int>(Density::Roomy), tr("Roomy")}},
                                            static_cast<int>(m_appearance.density));
    QList<std::pair<int, QString>> sizes;
    for (const int percent : {100, 125, 150, 200})
        sizes.append({percent, tr("%1 %").arg(percent)});
    SegmentedChoice *size = makeSegments(sizes, m_appearance.textPercent);
    const auto add = [form](const QString &text, SegmentedChoice *choice) {
        auto *label = new ToneLabel(text, TextUse::Body, Tone::Text2);
        label->setBuddy(choice);
        form->addRow(label, choice);
    };
    add(tr("Theme"), theme);
    add(tr("Density"), density);
    add(tr("Text size"), size);
    column->addLayout(form);
    const auto tell = [this, theme, density, size] {
        m_appearance = {static_cast<ThemeChoice>(theme->current()), static_cast<Density>(density->current()), size->current()};
        Q_EMIT appearanceChosen(m_appearance);
    };
    for (SegmentedChoice *choice : {theme, density, size})
        connect(choice, &SegmentedChoice::chosen, this, tell);
    return card;
}

QWidget *WelcomePage::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new ElidedLabel(tr("Every action has a key: F1 lists those of the screen you are on, Ctrl K finds anything."),
                                   TextUse::Caption, Tone::Text2),
                   1);
    row->addWidget(new ToneLabel(tr("Kept %1, free software, GPL 3 or later").arg(QLatin1String(KEPT_VERSION)), TextUse::Caption,
                                 Tone::Text2));
    return foot;
}

} // namespace kept
