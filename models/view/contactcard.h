// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/compliance/terms.h"
#include "models/domain/compliance/verdict.h"
#include "models/domain/id.h"
#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <vector>

namespace kept {

/// A number or address of a person with what the rules say about contacting it now.
struct ContactCard
{
    ContactPointId point = ContactPointId::fromValue(0);
    ContactId contact = ContactId::fromValue(0);
    QString number;
    QString kind; ///< "mobile", "home", "work"
    QString person;
    QString role;
    std::vector<QTimeZone> zones;          ///< every place the person may be in
    int attempts = 0;                      ///< calls that count in the window
    int limit = 0;                         ///< of calls in the window; 0 where no rule has one
    std::optional<ContactVerdict> verdict; ///< none while it is being asked
    ContactChannel channel = ContactChannel::Call;
    std::optional<qint64> closesAt = std::nullopt; ///< UTC ms at which an allowed contact no longer is
};

/// What a card says of its verdict.
struct VerdictText
{
    QString word;   ///< "Allowed", "Refused, outside calling hours"
    QString reason; ///< one sentence
    QString citation;
    QString opens; ///< "Opens Fri 13 Mar 08:00 EDT, in 16 h 42 min"; of an allowed one, when it closes
    StatusKind kind = StatusKind::None;
    QString confidence = {}; ///< how well the words of the rule are known, in two words
};

/// Said in the place of an instant that has passed while nobody asked anew.
QString askAgainText();
/// A verdict in words at an instant (UTC milliseconds).
VerdictText verdictText(const ContactCard &card, qint64 now, const Wording &wording);
/// "13:18 MDT, 12:18 MST": the clocks of every place the person may be in.
QString localTimesText(const std::vector<QTimeZone> &zones, qint64 now, const Wording &wording);

/// The numbers and addresses of a customer, one card for each way to reach them.
class ContactCardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AttemptsRole = Qt::UserRole + 50,
        LimitRole,
        PersonRole, ///< name and role
        ClocksRole, ///< local time there
        VerdictWordRole,
        ReasonRole,
        CitationRole,
        OpensRole,
        CanCallRole,
        ConfidenceRole,
        AttemptsTextRole, ///< "3 of 7"
        ButtonRole        ///< what the card's button says
    };

    explicit ContactCardModel(Wording wording, QObject *parent = nullptr);
    /// The same cards as before keep their rows, so that selection and scrolling stay.
    void setCards(std::vector<ContactCard> cards, qint64 now);
    /// Moves clocks and countdowns on.
    void setNow(qint64 now);
    const ContactCard *card(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Wording m_wording;
    std::vector<ContactCard> m_cards;
    qint64 m_now = 0;
};

} // namespace kept
