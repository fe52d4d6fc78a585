// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/identitystanding.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QWidget>

class QAction;
class QComboBox;

namespace kept {

struct IdentityChecked;
class Chip;
class KeyButton;
class SectionHeader;
class ToneLabel;

/// Asks a person's questions one after another by single keys: right, wrong, skip. The answer on file stands beside the question
/// for the specialist to compare; what was said is kept nowhere. A check that is left after a wrong answer counts as failed.
class IdentityPanel final : public QWidget
{
    Q_OBJECT

public:
    IdentityPanel(Desk &desk, Wording wording, QWidget *parent = nullptr);
    ~IdentityPanel() override;

    /// Of whom identity is to be checked; a pass before `since` (UTC milliseconds) is of another conversation.
    /// `contact` is the one who is spoken with; none: the first of the customer's people.
    void start(AccountId customer, qint64 since, std::optional<ContactId> contact = std::nullopt);
    /// Asks anew where the check stands: somebody else may have failed it, or a lock has ended.
    void refresh();
    /// Leaves the check and forgets the person.
    void clear();
    /// Its keys answer wherever the keyboard is in this window, not only here.
    void setKeysEverywhere();
    /// Right, wrong, skip: whoever takes them up answers from there too, as long as the panel is in sight.
    const std::vector<QAction *> &keys() const { return m_keys; }
    /// Takes the widget; it stands at the trailing end of the heading.
    void addTrailing(QWidget *widget);
    bool isPassed() const { return m_standing.isPassed(); }
    const IdentityStanding::Answer &standing() const { return m_standing; }

Q_SIGNALS:
    /// Where the check stands has been read.
    void stood();
    void passed();
    void failed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeKeys();
    QAction *addKey(const QString &text, Qt::Key key, IdentityAnswer answer);
    void showStanding(IdentityStanding::Answer standing);
    void showPeople();
    void showState();
    void showQuestion();
    void offerKeys();
    void choose(ContactId contact);
    void answerWith(IdentityAnswer answer);
    void record();
    void recorded(const Result<IdentityChecked> &result);
    void leave();
    bool isAsking() const;
    std::vector<IdentityQuestion> askable() const;
    int right() const;

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    std::optional<AccountId> m_customer;
    std::optional<ContactId> m_contact;
    qint64 m_since = 0;
    IdentityStanding::Answer m_standing;
    std::vector<AskedQuestion> m_asked;
    bool m_isBusy = false;
    bool m_hasFailed = false; ///< the check before this one, just now
    QString m_problem;
    SectionHeader *m_header;
    Chip *m_chip;
    QComboBox *m_people;
    QWidget *m_row;
    ToneLabel *m_question;
    ToneLabel *m_expected;
    ToneLabel *m_progress;
    std::vector<QAction *> m_keys;
};

} // namespace kept
