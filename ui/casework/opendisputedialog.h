// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/disputing.h"
#include "models/domain/housedeadlines.h"
#include "models/store/reads/planreads.h"
#include "models/store/reads/watchreads.h"
#include "ui/payment/effectdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kept {

class DateEdit;
class MoneyEdit;

/// Notes what a customer contests on a plan or on one of its items, and what stands still meanwhile.
class OpenDisputeDialog final : public EffectDialog
{
    Q_OBJECT

public:
    OpenDisputeDialog(Desk &desk, PlanRow plan, Wording wording, QWidget *parent = nullptr);
    ~OpenDisputeDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    void makeFields();
    void makeStops();
    void showItems(const std::vector<ItemRow> &items);
    void showOpen(const std::vector<DisputeRow> &disputes);
    void followAmount();
    void followReceived();
    Money mostDisputable() const;
    QString missing() const;
    OpenDispute command() const;

    PlanRow m_plan;
    std::vector<ItemRow> m_items;
    bool m_areStopsTouched = false;
    QComboBox *m_about = nullptr;
    QComboBox *m_kind = nullptr;
    MoneyEdit *m_amount = nullptr;
    FindingLabel *m_amountFinding = nullptr;
    FindingLabel *m_writtenFinding = nullptr;
    DateEdit *m_received = nullptr;
    FindingLabel *m_receivedFinding = nullptr;
    DateEdit *m_respondBy = nullptr;
    FindingLabel *m_respondByFinding = nullptr;
    QLineEdit *m_evidence = nullptr;
    int m_disputeDays = HouseDeadlines().disputeDays;
    bool m_isDeadlineTyped = false;
    bool m_isFollowing = false;
    QCheckBox *m_isWritten = nullptr;
    QCheckBox *m_stopsContact = nullptr;
    QCheckBox *m_stopsAgeing = nullptr;
    QCheckBox *m_stopsDeadlines = nullptr;
};

} // namespace kept
