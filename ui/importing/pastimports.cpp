// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/pastimports.h"

#include "ui/importing/importtables.h"
#include "ui/look/type.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

PastImports::PastImports(Desk &desk, Wording wording, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_model(new QStandardItemModel(this)), m_view(new QTreeView)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    dressTable(m_view);
    m_view->setObjectName(u"pastImports"_s);
    m_view->setAccessibleName(tr("Past imports"));
    m_view->setRootIsDecorated(false);
    m_view->setModel(m_model);
    rows->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PastImports::currentChanged);
}

void PastImports::reload()
{
    whenReady(m_desk.ask(m_lane, Imports()), this, [this](Result<Imports::Answer> answer) {
        if (!answer)
            return Q_EMIT failed(answer.error());
        show(std::move(*answer));
    });
}

std::optional<ImportRow> PastImports::current() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? std::optional(m_rows[static_cast<size_t>(row)]) : std::nullopt;
}

void PastImports::show(std::vector<ImportRow> rows)
{
    m_rows = std::move(rows);
    const int row = std::max(0, m_view->currentIndex().row());
    fillPastImports(m_model, m_rows, m_wording);
    m_view->setItemDelegateForColumn(7, new StatusDelegate(m_view));
    const int widths[] = {110, 160, 110, 80, 105, 105, 105, 95, 300};
    for (int column = 0; column < 9; ++column)
        m_view->header()->resizeSection(column, zoomed(widths[column]));
    m_view->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    Q_EMIT loaded();
    Q_EMIT currentChanged();
}

} // namespace kept
