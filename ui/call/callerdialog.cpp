// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/callerdialog.h"

#include "models/view/calltext.h"
#include "models/view/foundtext.h"
#include "models/view/moneytext.h"
#include "models/view/roles.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/hitdelegate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 120;
constexpr int margin = 16;
constexpr int dialogWidth = 480;
constexpr int dialogHeight = 420;

QString iconOf(ObjectKind kind)
{
    return kind == ObjectKind::ContactPoint ? u"call"_s : u"user"_s;
}

} // namespace

CallerDialog::CallerDialog(Desk &desk, TakenCall call, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_call(std::move(call)), m_field(new QLineEdit), m_people(new QListView),
      m_message(new ToneLabel({}, TextUse::Emphasis)), m_close(new KeyButton(tr("Close")))
{
    setObjectName(u"callerDialog"_s);
    setModal(true);
    setWindowTitle(tr("Who calls?"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(margin, 12, margin, 12);
    rows->setSpacing(8);
    const QString number = m_call.number.isEmpty() ? tr("A withheld number") : isolated(phoneText(m_call.number).simplified());
    rows->addWidget(new ToneLabel(number, TextUse::CustomerName));
    auto *said = new ToneLabel(m_call.people.empty() ? tr("Nobody on file has this number. Ask who is calling, then search.")
                                                     : tr("Several people have this number. Ask who is calling."),
                               TextUse::Body, Tone::Text2);
    said->setWordWrap(true);
    rows->addWidget(said);
    m_field->setObjectName(u"callerSearch"_s);
    m_field->setPlaceholderText(tr("Search customers, accounts, phones, plans"));
    m_field->setAccessibleName(tr("Search for whoever calls"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    rows->addWidget(m_field);
    m_people->setObjectName(u"callerPeople"_s);
    m_people->setAccessibleName(tr("People who may be calling"));
    m_people->setItemDelegate(new HitDelegate(m_people));
    m_people->setModel(&m_lines);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->addWidget(m_people, 1);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    rows->addWidget(m_message);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addStretch();
    m_close->setKeyHint(Qt::Key_Escape);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &CallerDialog::reject);
    footer->addWidget(m_close);
    auto *take = new KeyButton(tr("This one"));
    take->setKind(ButtonKind::Filled);
    take->setKeyHint(Qt::Key_Return);
    take->setDefault(true);
    connect(take, &QPushButton::clicked, this, &CallerDialog::choose);
    footer->addWidget(take);
    rows->addLayout(footer);
    connect(m_people, &QListView::doubleClicked, this, &CallerDialog::choose);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CallerDialog::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_isWarned = false;
        m_message->clear();
        m_pause.start();
    });
    if (m_call.call)
        connect(m_call.call, &PhoneLine::ended, this, &CallerDialog::showLine);
    resize(zoomed(dialogWidth), zoomed(dialogHeight));
    if (parent)
        resize(size().boundedTo(parent->window()->size() - QSize(margin, margin)));
    showKnown();
    showLine();
    m_field->setFocus();
}

// The field keeps the keyboard; up and down move in the list below.
bool CallerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    const int row = m_people->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    m_people->setCurrentIndex(m_lines.index(std::clamp(row, 0, std::max(0, m_lines.rowCount() - 1)), 0));
    return true;
}

void CallerDialog::addLine(const QString &iconName, const QString &title, const QString &detail, const CallerChoice &who)
{
    auto *item = new QStandardItem(title);
    item->setEditable(false);
    item->setData(iconName, IconNameRole);
    item->setData(detail, HitDelegate::DetailRole);
    item->setData(tr("%1, %2").arg(title, detail), Qt::AccessibleTextRole);
    m_lines.appendRow(item);
    m_choices.push_back(who);
}

void CallerDialog::selectFirst()
{
    m_people->setCurrentIndex(m_lines.index(0, 0));
}

void CallerDialog::showKnown()
{
    m_lines.clear();
    m_choices.clear();
    for (const CallerRow &row : m_call.people) {
        const QString role = row.isWrong
                                 ? tr("%1 of %2, said to be another's number now").arg(roleText(row.role), row.customerName)
                                 : tr("%1 of %2").arg(roleText(row.role), row.customerName);
        addLine(u"call"_s, row.person, role, {row.customer, row.point, row.contact});
    }
    selectFirst();
}

void CallerDialog::search()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return showKnown();
    whenReady(m_desk.ask(m_lane, Find{text}), this, [this, text](const Result<Find::Answer> &answer) {
        if (answer && text == m_field->text().trimmed())
            showFound(*answer);
    });
}

// A number that a search found is not the one they call from.
void CallerDialog::showFound(const Find::Answer &found)
{
    m_lines.clear();
    m_choices.clear();
    for (const FoundRow &row : found) {
        CallerChoice who{row.customer};
        if (row.object == ObjectKind::Contact)
            who.contact = ContactId::fromValue(row.id);
        addLine(iconOf(row.object), row.title, foundDetailText(row), who);
    }
    selectFirst();
}

void CallerDialog::choose()
{
    const int row = m_people->currentIndex().row();
    if (row < 0 || static_cast<size_t>(row) >= m_choices.size())
        return m_message->setText(tr("Choose who calls first: type a name, a number or a plan."));
    const CallerChoice who = m_choices[static_cast<size_t>(row)];
    accept();
    Q_EMIT chosen(m_call, who);
}

void CallerDialog::showLine()
{
    if (m_call.told->line.end)
        m_message->setText(tr("They have hung up. Choose who it was, and the call is taken down."));
}

// Whoever was not named can't be recorded: the call ends, and leaves nothing.
void CallerDialog::reject()
{
    if (!std::exchange(m_isWarned, true))
        return m_message->setText(m_call.told->line.end
                                      ? tr("Esc again closes; the call is not recorded, as nobody was named.")
                                      : tr("Esc again hangs up; the call is not recorded, as nobody was named."));
    if (m_call.call)
        m_call.call->hangUp();
    QDialog::reject();
}

} // namespace kept
