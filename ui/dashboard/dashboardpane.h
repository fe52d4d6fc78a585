// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/activity.h"
#include "models/queries/summary.h"
#include "models/view/findingtext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace kept {

class AgeingChart;
class Banner;
class DateEdit;
class ElidedLabel;
class KeyButton;
class LoadingBar;
class PaymentsAndPromisesChart;
class PromisesByStateChart;
class StatStrip;
class ToneLabel;

/// The portfolio in figures: what is due, what came in, how old it is, what was kept; one currency at a time.
class DashboardPane final : public QWidget
{
    Q_OBJECT

public:
    DashboardPane(Desk &desk, Wording wording, QWidget *parent = nullptr);
    ~DashboardPane() override;

    void reload();
    bool isShown() const { return m_shownSummary && m_shownActivity; }
    const PortfolioSummary::Answer &summary() const { return m_summary; }

Q_SIGNALS:
    /// The accounts behind a figure or a bar.
    void rowsAsked(const kept::AccountFilter &filter);

private:
    QWidget *makeHead();
    void showSummary();
    void showActivity();
    void showFigures(const CurrencySummary &figures);
    void askActivity();
    void offerFiguresDate();
    const CurrencySummary *current() const;
    void askAgeingRows(int bucket);
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_summaryLane;
    QuestionLane m_activityLane;
    PortfolioSummary::Answer m_summary;
    Activity::Answer m_activity;
    QTimer m_refresh;
    bool m_shownSummary = false;
    bool m_shownActivity = false;

    DateEdit *m_asOf;
    KeyButton *m_figuresDate;
    QComboBox *m_currency;
    ElidedLabel *m_note;
    LoadingBar *m_loading;
    Banner *m_banner;
    StatStrip *m_figures;
    StatStrip *m_more;
    AgeingChart *m_ageing;
    PromisesByStateChart *m_promises;
    PaymentsAndPromisesChart *m_payments;
};

} // namespace kept
