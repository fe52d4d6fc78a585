// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/notedlocation.h"
#include "models/view/locationtext.h"
#include "ui/payment/effectdialog.h"

class QComboBox;
class QLineEdit;

namespace kept {

/// Notes where a person said they are: state and country, postal code, time zone. The clocks that follow are shown with
/// every key; a place that lies in one time zone names it by itself.
class LocationDialog final : public EffectDialog
{
    Q_OBJECT

public:
    LocationDialog(Desk &desk, NotedLocation::Answer noted, Wording wording, QWidget *parent = nullptr);
    ~LocationDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    QLineEdit *makeLine(const QString &caption, const QString &name, const std::optional<QString> &text) const;
    QComboBox *makeZones() const;
    LocationReading reading();
    bool isChange(const LocationReading &typed) const;

    NotedLocation::Answer m_noted;
    QLineEdit *m_state;
    FindingLabel *m_stateFinding;
    QLineEdit *m_country;
    FindingLabel *m_countryFinding;
    QLineEdit *m_postalCode;
    QComboBox *m_zone;
    FindingLabel *m_zoneFinding;
};

} // namespace kept
