// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/packwatch.h"
#include "models/view/linetable.h"

#include <QWidget>

class QTreeView;

namespace kept {

class Banner;
class SectionHeader;
class ToneLabel;

/// The rule packs in force, the rules of one of them, and what an own one changes in the program's.
class PacksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PacksPage(PackWatch &packs, QWidget *parent = nullptr);

    QTreeView *packs() const { return m_packView; }
    QTreeView *rules() const { return m_ruleView; }
    QString changes() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeDetails();
    void fitColumns();
    void show();
    void showPack();

    PackWatch &m_packs;
    LineTable *m_packTable;
    LineTable *m_ruleTable;
    Banner *m_problems;
    QTreeView *m_packView;
    QTreeView *m_ruleView;
    SectionHeader *m_header;
    ToneLabel *m_about;
    ToneLabel *m_changes;
};

} // namespace kept
