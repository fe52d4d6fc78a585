// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/approvaltable.h"

#include <QWidget>

class QAction;
class QFormLayout;
class QPlainTextEdit;
class QVBoxLayout;

namespace kept {

class ElidedLabel;
class FindingLabel;
class ToneLabel;

/// One request in full, with the place for what the supervisor says to it and the two decisions.
class RequestCard final : public QWidget
{
    Q_OBJECT

public:
    /// The actions stay the caller's; the card shows them as its buttons.
    RequestCard(QAction *approve, QAction *decline, QAction *withdraw, Wording wording, QWidget *parent = nullptr);

    /// What was typed stays while the same request is shown anew.
    void showRequest(const WaitingApproval &waiting, qint64 now);
    /// Nobody decides their own request: then it says so in place of the field and the buttons.
    void setDecidable(bool isDecidable);
    QString note() const;
    void clearNote();
    /// Points at the missing reason and puts the keyboard there.
    void askForNote();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *addLine(QFormLayout *form, const QString &caption);
    void makeNote(QVBoxLayout *column);
    void fitToText();
    void showKind(const ApprovalRow &request);
    void showParts(const AskedPromise &asked);

    Wording m_wording;
    std::optional<ApprovalId> m_shown;
    QFormLayout *m_form = nullptr;
    ToneLabel *m_number;
    ElidedLabel *m_customer;
    ElidedLabel *m_replaces = nullptr;
    ElidedLabel *m_plan;
    ElidedLabel *m_amount;
    ElidedLabel *m_dates;
    ElidedLabel *m_method;
    ElidedLabel *m_limit;
    ElidedLabel *m_askedBy;
    ElidedLabel *m_askedAt;
    ToneLabel *m_reason;
    QPlainTextEdit *m_note;
    ToneLabel *m_noteLabel = nullptr;
    ToneLabel *m_own;
    QWidget *m_buttons;
    QWidget *m_ownButtons;
    FindingLabel *m_finding;
};

} // namespace kept
