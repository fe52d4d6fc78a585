// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/locationdialog.h"

#include "models/commands/notelocation.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 680;
constexpr int fieldWidth = 230;
constexpr int longestText = 100;

} // namespace

LocationDialog::LocationDialog(Desk &desk, NotedLocation::Answer noted, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording), tr("Where is %1?").arg(noted.name), tr("Note it"), parent),
      m_noted(std::move(noted)), m_state(makeLine(tr("State or province"), u"state"_s, m_noted.state)),
      m_country(makeLine(tr("Country"), u"country"_s, m_noted.country)),
      m_postalCode(makeLine(tr("Postal code"), u"postalCode"_s, m_noted.postalCode)), m_zone(makeZones())
{
    setObjectName(u"locationDialog"_s);
    setSummary(tr("Note what they said: a time zone replaces what their numbers tell, and every number is judged anew."));
    m_stateFinding = addField(tr("&State or province"), m_state);
    m_countryFinding = addField(tr("&Country"), m_country);
    addField(tr("&Postal code"), m_postalCode);
    m_zoneFinding = addField(tr("&Time zone"), m_zone);
    // Another place has other clocks: a zone that was noted for the last one stays only when it is typed again.
    for (QLineEdit *field : {m_state, m_country, m_postalCode}) {
        connect(field, &QLineEdit::textEdited, m_zone, &QComboBox::clearEditText);
        connect(field, &QLineEdit::textChanged, this, &LocationDialog::touch);
    }
    connect(m_zone, &QComboBox::editTextChanged, this, &LocationDialog::touch);
    m_zone->setEditText(m_noted.timeZone.value_or(QString()));
    hideEffects();
    resize(std::min(zoomed(dialogWidth), screen()->availableSize().width()), height());
    footer()->setTouched(false);
    refresh();
    m_state->setFocus();
}

QLineEdit *LocationDialog::makeLine(const QString &caption, const QString &name, const std::optional<QString> &text) const
{
    auto *line = new QLineEdit(text.value_or(QString()));
    line->setObjectName(name);
    line->setAccessibleName(caption);
    line->setMaxLength(longestText);
    line->setFixedWidth(zoomed(fieldWidth));
    return line;
}

QComboBox *LocationDialog::makeZones() const
{
    auto *zones = new QComboBox;
    zones->setObjectName(u"timeZone"_s);
    zones->setAccessibleName(tr("Time zone"));
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->addItems(offeredZones());
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones->setFixedWidth(zoomed(fieldWidth));
    return zones;
}

LocationReading LocationDialog::reading()
{
    return readLocation({m_country->text(), m_state->text(), m_postalCode->text()}, m_zone->currentText(), desk().asking().now,
                        wording());
}

bool LocationDialog::isChange(const LocationReading &typed) const
{
    return typed.place.place.country != m_noted.country.value_or(QString()) ||
           typed.place.place.region != m_noted.state.value_or(QString()) ||
           typed.place.place.postalCode != m_noted.postalCode.value_or(QString()) ||
           QString::fromUtf8(typed.zone) != m_noted.timeZone.value_or(QString());
}

void LocationDialog::refresh()
{
    setNoEffect();
    const LocationReading typed = reading();
    m_stateFinding->clear();
    m_countryFinding->clear();
    if (typed.refusal) {
        const FindingText text = errorText(*typed.refusal, wording());
        FindingLabel *beside = typed.refusal->code == u"LOCATION.COUNTRY" ? m_countryFinding : m_stateFinding;
        beside->showText(Severity::Block, text.sentence);
    }
    m_zone->lineEdit()->setPlaceholderText(QString::fromUtf8(typed.zone));
    if (typed.isZoneUnknown)
        m_zoneFinding->showText(Severity::Block, tr("There is no such time zone."));
    else
        m_zoneFinding->showHint(u"clock"_s, typed.sentence);
    if (typed.refusal || typed.isZoneUnknown)
        setMissing(tr("Mend what is marked"));
    else
        setMissing(isChange(typed) ? QString() : tr("Nothing is changed yet"));
}

void LocationDialog::save()
{
    const LocationReading typed = reading();
    NoteLocation command;
    command.contact = m_noted.id;
    command.version = m_noted.version;
    command.country = typed.place.place.country;
    command.state = typed.place.place.region;
    command.postalCode = typed.place.place.postalCode;
    command.timeZone = QString::fromUtf8(typed.zone);
    runCommand(command, [this](const LocationNoted &) { return tr("Noted where %1 is.").arg(m_noted.name); });
}

} // namespace kept
