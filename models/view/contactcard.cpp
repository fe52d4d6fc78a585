// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/contactcard.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/packtext.h"
#include "models/view/ruletext.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

QString localTimesText(const std::vector<QTimeZone> &zones, qint64 now, const Wording &wording)
{
    QStringList clocks;
    for (const QTimeZone &zone : zones)
        if (const QString clock = clockText(now, zone, wording.locale); !clocks.contains(clock))
            clocks.append(clock);
    constexpr qsizetype most = 3;
    if (clocks.size() > most)
        return ContactCardModel::tr("%n time zone(s)", nullptr, static_cast<int>(clocks.size()));
    return clocks.isEmpty() ? ContactCardModel::tr("place unknown") : clocks.join(u", "_s);
}

namespace {

VerdictText allowedText(const ContactCard &card, qint64 now, const Wording &wording)
{
    VerdictText text{ContactCardModel::tr("Allowed"), ContactCardModel::tr("No rule refuses it now."), {}, {}, StatusKind::Ok};
    if (!card.verdict->missing.empty()) {
        text.word = ContactCardModel::tr("Allowed, check first");
        text.reason = missingText(card.verdict->missing.front());
        text.kind = StatusKind::Warn;
    }
    if (!card.closesAt)
        return text;
    const QTimeZone zone = card.zones.empty() ? wording.zone : card.zones.front();
    const QString until = ContactCardModel::tr("Until %1, closes %2")
                              .arg(instantText(*card.closesAt, zone, wording.locale), waitText(*card.closesAt - now));
    text.opens = card.verdict->missing.empty() ? until : text.reason + u' ' + until;
    return text;
}

bool isSamePlace(const ContactCard &a, const ContactCard &b)
{
    return a.point == b.point && a.channel == b.channel;
}

QString attemptsText(const ContactCard &card)
{
    if (card.channel != ContactChannel::Call)
        return {};
    if (card.limit == 0)
        return ContactCardModel::tr("%n call(s) in seven days", nullptr, card.attempts);
    return ContactCardModel::tr("%1 of %2").arg(card.attempts).arg(card.limit);
}

// All that a card says, also what a narrow one has to cut.
QStringList cardTexts(const ContactCard &card, const VerdictText &text, const QString &clocks)
{
    QStringList texts{card.number, card.kind,          card.person, card.role,     clocks,         text.word,
                      text.reason, attemptsText(card), text.opens,  text.citation, text.confidence};
    texts.removeAll(QString());
    return texts;
}

// Names may hold markup: it is shown as it is.
QString toolTip(const QStringList &lines)
{
    return u"<qt>%1</qt>"_s.arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString buttonText(const ContactCard &card)
{
    const bool isAllowed = card.verdict && card.verdict->allowed();
    if (!isAllowed)
        return ContactCardModel::tr("Why");
    return card.channel == ContactChannel::Call ? ContactCardModel::tr("Call") : ContactCardModel::tr("Details");
}

} // namespace

QString askAgainText()
{
    return ContactCardModel::tr("The time of this answer has passed: F5 asks again");
}

VerdictText verdictText(const ContactCard &card, qint64 now, const Wording &wording)
{
    if (!card.verdict)
        return {ContactCardModel::tr("Checking"), {}, {}, {}, StatusKind::None};
    const ContactVerdict &verdict = *card.verdict;
    if (verdict.allowed())
        return allowedText(card, now, wording);
    const ContactFinding &first = verdict.findings.front();
    const RuleText rule = ruleText(first);
    VerdictText text{ContactCardModel::tr("Refused, %1").arg(rule.word),
                     rule.sentence,
                     packText(first.citation),
                     {},
                     rule.kind,
                     confidenceMark(first.confidence)};
    if (verdict.nextAllowed && *verdict.nextAllowed <= now) {
        text.opens = askAgainText();
    } else if (verdict.nextAllowed) {
        const QTimeZone zone = card.zones.empty() ? wording.zone : card.zones.front();
        text.opens = ContactCardModel::tr("Opens %1, %2")
                         .arg(instantText(*verdict.nextAllowed, zone, wording.locale), waitText(*verdict.nextAllowed - now));
    } else {
        text.opens = verdict.missing.empty() ? ContactCardModel::tr("No end date.") : missingText(verdict.missing.front());
    }
    return text;
}

ContactCardModel::ContactCardModel(Wording wording, QObject *parent) : QAbstractListModel(parent), m_wording(std::move(wording))
{}

void ContactCardModel::setCards(std::vector<ContactCard> cards, qint64 now)
{
    if (std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(), isSamePlace)) {
        m_cards = std::move(cards);
        return setNow(now);
    }
    beginResetModel();
    m_cards = std::move(cards);
    m_now = now;
    endResetModel();
}

void ContactCardModel::setNow(qint64 now)
{
    m_now = now;
    if (!m_cards.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_cards.size()) - 1));
}

const ContactCard *ContactCardModel::card(const QModelIndex &index) const
{
    return index.isValid() ? &m_cards[static_cast<size_t>(index.row())] : nullptr;
}

int ContactCardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant ContactCardModel::data(const QModelIndex &index, int role) const
{
    const ContactCard *found = card(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return isolated(found->number) + u"  "_s + found->kind;
    case PersonRole: return u"%1, %2"_s.arg(found->person, found->role);
    case ClocksRole: return localTimesText(found->zones, m_now, m_wording);
    case AttemptsRole: return found->attempts;
    case LimitRole: return found->limit;
    case RecordIdRole: return found->point.value();
    case CanCallRole: return found->channel == ContactChannel::Call && found->verdict && found->verdict->allowed();
    case ButtonRole: return buttonText(*found);
    default: break;
    }
    const VerdictText text = verdictText(*found, m_now, m_wording);
    switch (role) {
    case VerdictWordRole: return text.word;
    case ReasonRole: return text.reason;
    case CitationRole: return text.citation;
    case OpensRole: return text.opens;
    case ConfidenceRole: return text.confidence;
    case StatusKindRole: return static_cast<int>(text.kind);
    case Qt::AccessibleTextRole: return cardTexts(*found, text, localTimesText(found->zones, m_now, m_wording)).join(u", "_s);
    case Qt::ToolTipRole: return toolTip(cardTexts(*found, text, localTimesText(found->zones, m_now, m_wording)));
    case AttemptsTextRole: return attemptsText(*found);
    default: return {};
    }
}

} // namespace kept
