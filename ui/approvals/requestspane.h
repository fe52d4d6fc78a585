// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/ownrequests.h"
#include "models/view/findingtext.h"
#include "models/view/maskedcustomers.h"
#include "models/view/statustext.h"

#include <QAction>
#include <QTimer>
#include <QWidget>

namespace kept {

class Banner;
class ElidedLabel;
class LoadingBar;
class RecordList;

/// What one asked a supervisor for, and the answers: told once when they come, and counted until the page was looked at.
class RequestsPane final : public QWidget
{
    Q_OBJECT

public:
    RequestsPane(Desk &desk, const Wording &wording, QWidget *parent = nullptr);
    ~RequestsPane() override;

    void reload();
    void setMaskedCustomers(const MaskedCustomers &masked);
    RecordList *list() const { return m_list; }

Q_SIGNALS:
    void shown();
    void told(kept::StatusKind kind, const QString &text);
    void customerChosen(kept::AccountId customer);
    /// How many answers came since the page was looked at.
    void unseenChanged(int answers);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showRequests(const Result<OwnRequests::Answer> &answer);
    void showLines();
    void tellAnswers(const OwnRequests::Answer &now);
    void tellUnseen();
    void markSeen();
    const OwnRequest *request(qint64 record) const;
    void offerWithdrawing();
    void withdraw();
    QString seenKey() const;

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    QTimer m_soon;
    OwnRequests::Answer m_requests;
    MaskedCustomers m_masked;
    bool m_isKnown = false; ///< the list has come once: what changes from then on is news
    ElidedLabel *m_count;
    Banner *m_banner;
    LoadingBar *m_loading;
    RecordList *m_list;
    QAction *m_withdraw;
};

} // namespace kept
