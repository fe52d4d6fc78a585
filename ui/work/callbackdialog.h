// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/domain/id.h"
#include "models/queries/callcheck.h"
#include "ui/payment/effectdialog.h"

class QAction;
class QLineEdit;

namespace kept {

class DateEdit;
class KeyButton;
class TimeEdit;
class ToneLabel;

/// Agrees when a customer is to be called back: until then nobody is handed the customer, from then on it comes first.
/// Shows what the clocks of the customer's people say then, and whether the rules would allow the call. It starts with the first
/// time that they allow; where that is now, tomorrow at ten where the customer is. Where they refuse the time that was typed, a
/// key takes the first one after it that they allow; it is agreed all the same only when it is saved twice.
class CallbackDialog final : public EffectDialog
{
    Q_OBJECT

public:
    CallbackDialog(Desk &desk, AccountId customer, const QString &name, Wording wording, QWidget *parent = nullptr);
    ~CallbackDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    std::optional<qint64> instant() const;
    void propose();
    void setInstant(qint64 at);
    void askRules(std::optional<qint64> at);
    void showRules(qint64 at, const CallCheck::Answer &numbers);
    bool needsConfirming();
    void showOffer(std::optional<qint64> at);

    AccountId m_customer;
    DateEdit *m_date;
    TimeEdit *m_time;
    QLineEdit *m_note;
    ToneLabel *m_there;
    FindingLabel *m_finding;
    FindingLabel *m_rules;
    QuestionLane m_proposalLane;
    QuestionLane m_rulesLane;
    QAction *m_take;
    KeyButton *m_takeButton;
    std::optional<qint64> m_offer;     ///< what the key takes
    bool m_isTyped = false;            ///< day or time are somebody's choice
    std::optional<qint64> m_judged;    ///< what the rules have answered about
    std::optional<qint64> m_confirmed; ///< a refused time that was agreed once
    bool m_isRefused = false;
    bool m_savesOnceJudged = false;
};

} // namespace kept
