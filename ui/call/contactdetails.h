// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/callcheck.h"
#include "models/view/contactcard.h"

#include <QDialog>

class QVBoxLayout;

namespace kept {

class Chip;
class ToneLabel;
class VerdictPanel;

/// All that is known of one way to reach a person: the verdict with rules, citations and how well their words are known, the
/// calls that count, the clocks there, the packs it was judged by.
class ContactDetails final : public QDialog
{
    Q_OBJECT

public:
    ContactDetails(const ContactCard &card, Wording wording, QWidget *parent = nullptr);
    ContactPointId point() const { return m_card.point; }
    ContactChannel channel() const { return m_card.channel; }
    void showNumber(const CallCheck::Number &number, qint64 now);
    /// Moves clocks and countdowns on.
    void showClocks(qint64 now);

Q_SIGNALS:
    /// Where the person is should be noted.
    void locationAsked(kept::ContactId contact);
    /// What was asked for and allowed should be seen.
    void wishesAsked();

private:
    void makeHeader(QVBoxLayout *rows);
    void makeBody(QVBoxLayout *rows);
    void showAttempts();
    void showJudging();

    ContactCard m_card;
    Wording m_wording;
    CallCheck::Number m_number;
    Chip *m_verdict = nullptr;
    ToneLabel *m_time = nullptr;
    ToneLabel *m_opens = nullptr;
    VerdictPanel *m_reasons = nullptr;
    ToneLabel *m_attempts = nullptr;
    ToneLabel *m_attemptList = nullptr;
    ToneLabel *m_judging = nullptr;
};

} // namespace kept
