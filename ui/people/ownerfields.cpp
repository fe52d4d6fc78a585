// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/ownerfields.h"

#include "ui/look/type.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QFormLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 320;

template<class I>
std::optional<I> idOf(const QComboBox *box)
{
    const qint64 id = box->currentData().toLongLong();
    return id == 0 ? std::nullopt : std::optional(I::fromValue(id));
}

} // namespace

OwnerFields::OwnerFields(const Owners::Answer &owners, QFormLayout *form, QObject *parent)
    : QObject(parent), m_owner(new QComboBox), m_team(new QComboBox)
{
    m_owner->addItem(tr("Nobody"), 0);
    m_team->addItem(tr("No team"), 0);
    for (const OwnerRow &row : owners) {
        if (row.user)
            m_owner->addItem(row.name, row.user->value());
        else if (row.team)
            m_team->addItem(row.name, row.team->value());
    }
    addOwnerField(form, tr("&Owner"), u"owner"_s, m_owner);
    addOwnerField(form, tr("&Team"), u"team"_s, m_team);
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this, owners] {
        for (const OwnerRow &row : owners)
            if (row.user && row.team && row.user->value() == m_owner->currentData().toLongLong())
                m_team->setCurrentIndex(std::max(0, m_team->findData(row.team->value())));
    });
    for (QComboBox *box : {m_owner, m_team})
        connect(box, &QComboBox::currentIndexChanged, this, &OwnerFields::chosen);
}

std::optional<UserId> OwnerFields::user() const
{
    return idOf<UserId>(m_owner);
}

std::optional<TeamId> OwnerFields::team() const
{
    return idOf<TeamId>(m_team);
}

QString OwnerFields::name() const
{
    if (user())
        return m_owner->currentText();
    return team() ? m_team->currentText() : tr("nobody");
}

void addOwnerField(QFormLayout *form, const QString &label, const QString &name, QComboBox *field)
{
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setMinimumWidth(zoomed(fieldWidth));
    form->addRow(caption, field);
}

} // namespace kept
