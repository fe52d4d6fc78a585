// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/decisiondetail.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"
#include "models/view/statustext.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;
class QTreeView;

namespace kept {

class Banner;
class EmptyState;
class LoadingBar;
class NumberReveal;
class SegmentedChoice;
class ToneLabel;

/// The latest decisions about contacts, and why one of them was made.
class DecisionsPage final : public QWidget
{
    Q_OBJECT

public:
    DecisionsPage(Desk &desk, Wording wording, QWidget *parent = nullptr);

    void reload();
    QTreeView *table() const { return m_view; }
    QString explanation() const;

Q_SIGNALS:
    void told(kept::StatusKind kind, const QString &text);
    void shown();
    /// The decision with the selection is explained.
    void explained();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBody();
    void fitColumns();
    void explain();
    void showDetail();
    void showWhole();
    void tellFailure(const Error &error);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_listLane;
    QuestionLane m_detailLane;
    SegmentedChoice *m_shows;
    Banner *m_banner;
    LoadingBar *m_loading;
    LineTable *m_table;
    QTreeView *m_view;
    NumberReveal *m_reveal;
    std::optional<DecisionDetail::Answer> m_detail; ///< what is explained
    EmptyState *m_empty;
    QSplitter *m_split = nullptr;
    Qt::Orientation m_orientation = Qt::Horizontal;
    QStackedLayout *m_stack = nullptr;
    ToneLabel *m_text;
};

} // namespace kept
