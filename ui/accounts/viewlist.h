// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/desk.h"
#include "models/queries/accountlist.h"
#include "models/view/findingtext.h"

#include <QWidget>

class QVBoxLayout;

namespace kept {

/// The views of the portfolio that are asked for most, each with how many accounts it holds now.
class ViewList final : public QWidget
{
    Q_OBJECT

public:
    ViewList(Desk &desk, Wording wording, QWidget *parent = nullptr);
    /// Counts anew.
    void reload();
    /// Marks the view of a filter, if it is one of them.
    void setCurrent(const AccountFilter &filter);
    /// The name of the marked view; "Accounts" for a filter of one's own.
    QString currentTitle() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const kept::AccountFilter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Entry;
    void add(const QString &iconName, const QString &title, const AccountFilter &filter);

    Desk &m_desk;
    Wording m_wording;
    QuestionLane m_lane;
    QVBoxLayout *m_rows;
    std::vector<std::pair<AccountFilter, Entry *>> m_entries;
};

} // namespace kept
