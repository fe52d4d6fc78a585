// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/queuedialog.h"

#include "models/view/queuetext.h"
#include "models/view/queuewords.h"
#include "ui/look/type.h"
#include "ui/queues/conditionlist.h"
#include "ui/queues/pointrows.h"
#include "ui/queues/restrows.h"
#include "ui/queues/whatifpanel.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int dialogWidth = 1280;
constexpr int dialogHeight = 780;
constexpr int besideFrom = 1040;
constexpr int whatIfWidth = 400;
constexpr int whatIfHeight = 220;
constexpr int longestName = 80;
constexpr int mostDays = 400;
constexpr int mostMinutes = 24 * 60;

QSpinBox *makeSpin(const QString &name, const QString &words, int least, int most)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(words);
    spin->setRange(least, most);
    return spin;
}

QHBoxLayout *lineOf(const QString &label, QWidget *field)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    line->addWidget(caption);
    line->addWidget(field);
    return line;
}

} // namespace

QueueDialog::QueueDialog(Desk &desk, std::optional<Queues::Queue> queue, QueueWords words, Wording wording, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_queue(std::move(queue)), m_words(std::move(words)), m_wording(std::move(wording)),
      m_name(new QLineEdit), m_nameFinding(new FindingLabel), m_team(new QComboBox), m_active(new QCheckBox(tr("In &use"))),
      m_join(new QComboBox), m_tests(new ConditionList(m_words, tr("Condition"), tr("Everybody who has an open plan."))),
      m_except(new ConditionList(m_words, tr("Exception"), tr("No exceptions."))),
      m_own(new ToneLabel({}, TextUse::Body, Tone::Text2)), m_points(new PointRows(m_words, m_wording)),
      m_brokenDays(makeSpin(u"brokenDays"_s, tr("Days"), 0, mostDays)), m_holds(new QComboBox), m_returns(new RestRows),
      m_lease(makeSpin(u"lease"_s, tr("Minutes"), 1, mostMinutes)),
      m_whatIf(new WhatIfPanel(desk, m_wording, m_queue ? std::optional(m_queue->record.id) : std::nullopt)),
      m_scroll(new QScrollArea), m_footer(new DialogFooter(tr("Save"), this))
{
    setObjectName(u"queueDialog"_s);
    setModal(true);
    setWindowTitle(m_queue ? tr("Queue %1").arg(m_queue->record.name) : tr("New queue"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(makeForm());
    m_columns->addWidget(m_scroll, 1);
    m_columns->addWidget(m_whatIf);
    rows->addLayout(m_columns, 1);
    rows->addWidget(m_footer);
    addKeys();
    Queues::Queue fresh;
    fresh.record.isActive = true;
    setQueue(m_queue.value_or(fresh));
    connect(m_footer, &DialogFooter::saved, this, &QueueDialog::save);
    // A row that was just added is laid out later than it has the keyboard.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] { m_scroll->ensureWidgetVisible(now); });
    });
    resize(QSize(zoomed(dialogWidth), zoomed(dialogHeight)).boundedTo(roomOver(parent)));
    m_isSetting = false;
    judge();
    m_name->setFocus();
}

// Hidden first: a field that loses the keyboard still tells what it holds.
QueueDialog::~QueueDialog()
{
    hide();
}

QWidget *QueueDialog::makeForm()
{
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, margin);
    rows->setSpacing(0);
    addName(rows);
    addFilter(rows);
    addPoints(rows);
    addOrder(rows);
    addReturns(rows);
    rows->addStretch();
    return form;
}

QVBoxLayout *QueueDialog::addPart(QVBoxLayout *form, const QString &title)
{
    form->addWidget(new SectionHeader(title));
    auto *part = new QVBoxLayout;
    part->setContentsMargins(margin, 8, margin, 12);
    part->setSpacing(8);
    form->addLayout(part);
    return part;
}

void QueueDialog::addName(QVBoxLayout *form)
{
    auto *part = new QVBoxLayout;
    part->setContentsMargins(margin, 12, margin, 12);
    part->setSpacing(4);
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(zoomed(220));
    m_team->setObjectName(u"team"_s);
    m_team->setAccessibleName(tr("Who works it"));
    m_team->addItem(tr("Everybody"));
    for (const QueueVocabulary::Named &team : m_words->teams)
        m_team->addItem(team.name, team.stored.toLongLong());
    m_active->setObjectName(u"active"_s);
    auto *line = lineOf(tr("&Name"), m_name);
    line->setStretch(1, 1);
    line->addLayout(lineOf(tr("&Worked by"), m_team));
    line->addWidget(m_active);
    part->addLayout(line);
    m_nameFinding->setField(m_name);
    part->addWidget(m_nameFinding);
    form->addLayout(part);
    connect(m_name, &QLineEdit::textChanged, this, &QueueDialog::touch);
    connect(m_team, &QComboBox::currentIndexChanged, this, &QueueDialog::touch);
    connect(m_active, &QCheckBox::toggled, this, &QueueDialog::touch);
}

void QueueDialog::addFilter(QVBoxLayout *form)
{
    QVBoxLayout *part = addPart(form, tr("Whom it takes"));
    m_own->setWordWrap(true);
    part->addWidget(m_own);
    m_plain = new QWidget;
    auto *plain = new QVBoxLayout(m_plain);
    plain->setContentsMargins(0, 0, 0, 0);
    plain->setSpacing(8);
    m_join->setObjectName(u"join"_s);
    m_join->setAccessibleName(tr("How many conditions have to be met"));
    m_join->addItem(tr("who meets all of these conditions"), false);
    m_join->addItem(tr("who meets any of these conditions"), true);
    auto *line = lineOf(tr("&Customers"), m_join);
    line->addStretch();
    plain->addLayout(line);
    plain->addWidget(m_tests);
    plain->addWidget(new ToneLabel(tr("but nobody who meets one of these"), TextUse::Body, Tone::Text2));
    plain->addWidget(m_except);
    m_tests->adder()->setObjectName(u"addTest"_s);
    m_except->adder()->setObjectName(u"addException"_s);
    part->addWidget(m_plain);
    m_holds->setObjectName(u"holds"_s);
    m_holds->setAccessibleName(tr("Holds"));
    for (const EnumName<QueueHolds> &each : EnumNames<QueueHolds>::all)
        m_holds->addItem(queueHoldsText(each.value), static_cast<int>(each.value));
    auto *holds = lineOf(tr("&Holds"), m_holds);
    holds->addStretch();
    part->addLayout(holds);
    connect(m_join, &QComboBox::currentIndexChanged, this, &QueueDialog::touch);
    connect(m_holds, &QComboBox::currentIndexChanged, this, &QueueDialog::touch);
    connect(m_tests, &ConditionList::changed, this, &QueueDialog::touch);
    connect(m_except, &ConditionList::changed, this, &QueueDialog::touch);
}

void QueueDialog::addPoints(QVBoxLayout *form)
{
    addPart(form, tr("Points, which add up"))->addWidget(m_points);
    connect(m_points, &PointRows::changed, this, &QueueDialog::touch);
}

void QueueDialog::addOrder(QVBoxLayout *form)
{
    QVBoxLayout *part = addPart(form, tr("Who comes first, whatever the points"));
    for (const QueueBand band : QueueDefinition().bands) {
        auto *box = new QCheckBox(bandText(band));
        box->setObjectName(u"band"_s + nameOf(band));
        connect(box, &QCheckBox::toggled, this, &QueueDialog::touch);
        m_bands.emplace_back(band, box);
        if (band != QueueBand::BrokenPromise) {
            part->addWidget(box);
            continue;
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(box);
        line->addWidget(new ToneLabel(tr("for"), TextUse::Body, Tone::Text2));
        line->addWidget(m_brokenDays);
        line->addWidget(new ToneLabel(tr("days"), TextUse::Body, Tone::Text2));
        line->addStretch();
        part->addLayout(line);
    }
    connect(m_brokenDays, &QSpinBox::valueChanged, this, &QueueDialog::touch);
}

void QueueDialog::addReturns(QVBoxLayout *form)
{
    QVBoxLayout *part = addPart(form, tr("When a customer comes again"));
    part->addWidget(m_returns);
    auto *line = lineOf(tr("&Leased for"), m_lease);
    line->addWidget(new ToneLabel(tr("minutes after the last sign of life from a desk"), TextUse::Body, Tone::Text2));
    line->addStretch();
    part->addLayout(line);
    connect(m_returns, &RestRows::changed, this, &QueueDialog::touch);
    connect(m_lease, &QSpinBox::valueChanged, this, &QueueDialog::touch);
}

void QueueDialog::addKeys()
{
    const auto add = [this](const QString &text, const QKeySequence &key, KeyButton *button, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        button->setKeyHint(key);
    };
    add(tr("Another condition"), Qt::Key_F6, m_tests->adder(), [this] { m_tests->addTest(); });
    add(tr("Another exception"), Qt::Key_F7, m_except->adder(), [this] { m_except->addTest(); });
    add(tr("Another rule of points"), Qt::Key_F8, m_points->adder(), [this] { m_points->addRule(); });
}

// Where there is no room beside the form, the preview stands below it.
void QueueDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const bool isBeside = width() >= zoomed(besideFrom);
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_whatIf->setFixedWidth(isBeside ? zoomed(whatIfWidth) : width());
    if (isBeside)
        m_whatIf->setMaximumHeight(QWIDGETSIZE_MAX);
    else
        m_whatIf->setMaximumHeight(std::min(zoomed(whatIfHeight), height() / 3));
}

void QueueDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
