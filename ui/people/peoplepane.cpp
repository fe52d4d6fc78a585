// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepane.h"

#include "models/view/peoplelines.h"
#include "ui/look/type.h"
#include "ui/people/persondialog.h"
#include "ui/people/securityform.h"
#include "ui/signin/passworddialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int besideFrom = 1100;

} // namespace

PeoplePane::PeoplePane(Desk &desk, const Wording &wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(wording), m_banner(new Banner),
      m_people(new RecordList(u"people"_s, tr("People who work here"),
                              {peopleHeadings(), {170, 110, 110, 150, 110}, {PersonState}, {}})),
      m_security(new SecurityForm(desk, wording))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(m_banner);
    m_banner->hide();
    m_people->setEmpty(u"user"_s, tr("Nobody is known by name here."),
                       tr("Whoever sits at this computer administers the file. Shift+F3 adds the first person."));
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(new SectionHeader(tr("People")));
    left->addWidget(m_people, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(new SectionHeader(tr("Locks, identity and masks")));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_security);
    right->addWidget(scroll, 1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(1);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    rows->addLayout(m_columns, 1);
    setFocusProxy(m_people->view());
    connect(m_people, &RecordList::opened, this, &PeoplePane::editPerson);
    connect(m_security, &SecurityForm::told, this, &PeoplePane::told);
    connect(&m_desk, &Desk::changed, this, [this](const std::vector<Touched> &records) {
        const bool concerns = std::any_of(records.begin(), records.end(),
                                          [](const Touched &each) { return each.object == ObjectKind::User; });
        if (concerns && isVisible())
            reload();
    });
}

QAction *PeoplePane::addKey(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

QWidget *PeoplePane::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(new ToneLabel(tr("People and security"), TextUse::PageTitle));
    row->addStretch(1);
    row->addWidget(m_people->filter());
    m_people->filter()->show();
    row->addWidget(new KeyButton(addKey(tr("New person"), Qt::SHIFT | Qt::Key_F3, [this] { addPerson(); })));
    row->addWidget(new KeyButton(addKey(tr("Edit"), Qt::Key_F3, [this] { editPerson(); })));
    row->addWidget(new KeyButton(addKey(tr("Password"), Qt::Key_F4, [this] { setPassword(); })));
    m_security->saving()->setShortcut(Qt::CTRL | Qt::Key_S);
    m_security->saving()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_security->saving());
    m_people->addKeys(this, tr("people"), m_wording, [this](const StatusText &text) { Q_EMIT told(text.kind, text.text); });
    return head;
}

// Where there is no room beside, the form stands below the list.
void PeoplePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= zoomed(besideFrom) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PeoplePane::reload()
{
    m_security->reload();
    whenReady(m_desk.ask(m_lane, People()), this, [this](const Result<People::Answer> &people) {
        if (!people)
            return tellFailure(people.error());
        m_banner->hide();
        m_known = *people;
        std::vector<TableLine> lines;
        for (const People::Person &person : m_known)
            lines.push_back(personLine(person));
        m_people->setLines(std::move(lines));
        Q_EMIT shown();
    });
}

const People::Person *PeoplePane::chosen() const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [this](const People::Person &person) {
        return person.record.id.value() == m_people->current();
    });
    return found == m_known.end() ? nullptr : &*found;
}

void PeoplePane::addPerson()
{
    openPerson({});
}

void PeoplePane::editPerson()
{
    if (const People::Person *person = chosen())
        openPerson(*person);
}

void PeoplePane::openPerson(std::optional<People::Person> person)
{
    whenReady(m_desk.ask(Owners()), this, [this, person = std::move(person)](const Result<Owners::Answer> &owners) {
        if (!owners)
            return tellFailure(owners.error());
        auto *dialog = new PersonDialog(m_desk, person, *owners, m_wording, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PersonDialog::told, this, [this](const QString &sentence) {
            Q_EMIT told(StatusKind::Ok, sentence);
            reload();
        });
        dialog->open();
        Q_EMIT personOpened(dialog);
    });
}

void PeoplePane::setPassword()
{
    const People::Person *person = chosen();
    if (!person || !person->record.isActive)
        return m_banner->showMessage(StatusKind::Info, tr("Whose password is it?"),
                                     tr("Choose somebody who works here, then press F4 again."));
    SignInRow row;
    row.id = person->record.id;
    row.name = person->record.name;
    row.signIn = person->record.signIn;
    row.role = person->record.role;
    row.hasPassword = person->hasPassword;
    auto *dialog = new PasswordDialog(m_desk, {row}, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_desk.location().engine == Engine::PostgreSql)
        dialog->explain(
            tr("Kept asks for this password where the server asks %1 for none. That of the server is changed with F3.")
                .arg(row.signIn));
    connect(dialog, &PasswordDialog::told, this, [this](const QString &sentence) {
        Q_EMIT told(StatusKind::Ok, sentence);
        reload();
    });
    dialog->open();
}

void PeoplePane::tellFailure(const Error &error)
{
    const FindingText text = errorText(error, m_wording);
    m_banner->showMessage(StatusKind::Bad, text.sentence, text.remedy);
}

} // namespace kept
