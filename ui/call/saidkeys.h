// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calloutcome.h"

#include <QTime>
#include <QVariantMap>
#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QComboBox;
class QGridLayout;

namespace kept {

class KeyButton;
class TimeEdit;

/// Whom a call reached.
enum class SpokenWith { Nobody, ThePerson, Spouse, ThirdParty };

/// What the person said that the rules go by later.
enum class SaidFact {
    NotAtThisTime, ///< hours or days that are inconvenient
    NotHere,       ///< this number rings at an inconvenient place
    EmployerForbids,
    StopCalling, ///< no calls any more, said on the telephone
    CeaseContact,
    HasAttorney,
    TextsWelcome,
    EmailsWelcome,
};

/// The hours that are inconvenient.
struct SaidHours
{
    std::vector<int> days = {}; ///< 1 is Monday; empty: every day
    QTime from;
    QTime to;
};

/// What a number allows to be said of it.
enum class DialledPlace { Mobile, Home, Work };

/// Whom a call reached, on Ctrl with a digit, and what they said, on Alt with a digit.
class SaidKeys final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Rows, Column }; ///< Column: for a low window, the keys small and below each other

    explicit SaidKeys(DialledPlace place, Shape shape = Shape::Rows, QWidget *parent = nullptr);
    /// Whom the call reached; placed by whoever lays out the form.
    QWidget *reached() const { return m_reachedBox; }
    /// The fields of hours that are inconvenient, shown once that was said; placed likewise.
    QWidget *hoursFields() const { return m_hours; }
    /// The outcome tells who was reached until somebody says otherwise.
    void suggest(CallOutcome outcome);
    SpokenWith spokenWith() const { return m_spokenWith; }
    bool isSaid(SaidFact fact) const { return m_said.contains(fact); }
    /// What was said, in the order of the keys.
    std::vector<SaidFact> said() const { return {m_said.begin(), m_said.end()}; }
    SaidHours hours() const;
    /// What was chosen by hand, to be taken up by another form of the same call.
    QVariantMap draft() const;
    void takeUp(const QVariantMap &draft);

Q_SIGNALS:
    void reachedChanged();
    /// Somebody chose who it was, or what was said.
    void edited();

private:
    KeyButton *makeKey(const QString &text, const QKeySequence &key, const QString &name);
    QGridLayout *gridBelow(const QString &title, QWidget *box) const;
    void makeReached(QGridLayout *grid);
    void makeFacts(QGridLayout *grid, DialledPlace place);
    QWidget *makeHours();
    void choose(SpokenWith who);

    Shape m_shape;
    SpokenWith m_spokenWith = SpokenWith::Nobody;
    bool m_isChosen = false;
    std::set<SaidFact> m_said;
    std::vector<std::pair<SpokenWith, KeyButton *>> m_reached;
    QWidget *m_reachedBox = nullptr;
    QWidget *m_hours = nullptr;
    QComboBox *m_days = nullptr;
    TimeEdit *m_from = nullptr;
    TimeEdit *m_to = nullptr;
};

} // namespace kept
