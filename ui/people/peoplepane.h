// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/lists.h"
#include "models/queries/people.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

class QBoxLayout;

namespace kept {

class Banner;
class PersonDialog;
class RecordList;
class SecurityForm;

/// What an administrator looks after: who works here in which role, and what the house says about locks and identity.
class PeoplePane final : public QWidget
{
    Q_OBJECT

public:
    PeoplePane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    void reload();
    void addPerson();
    void editPerson();
    /// Opens the form for the password of the chosen person.
    void setPassword();
    RecordList *people() const { return m_people; }
    SecurityForm *security() const { return m_security; }

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    void personOpened(kept::PersonDialog *dialog);
    /// The list is that of now.
    void shown();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QAction *addKey(const QString &text, const QKeySequence &key, std::function<void()> act);
    void openPerson(std::optional<People::Person> person);
    const People::Person *chosen() const;
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    People::Answer m_known;
    Banner *m_banner;
    RecordList *m_people;
    SecurityForm *m_security;
    QBoxLayout *m_columns = nullptr;
};

} // namespace kept
