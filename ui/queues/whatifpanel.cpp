// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/whatifpanel.h"

#include "models/view/queuewords.h"
#include "ui/compliance/officertable.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/tonelabel.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 250;
constexpr int margin = 12;

} // namespace

WhatIfPanel::WhatIfPanel(Desk &desk, Wording wording, std::optional<QueueId> queue, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_wording(std::move(wording)), m_queue(queue), m_loading(new LoadingBar),
      m_head(new ToneLabel({}, TextUse::PageTitle)), m_moves(new ToneLabel({}, TextUse::Body, Tone::Text2)),
      m_table(new LineTable(previewHeadings(), this)), m_view(makeOfficerTable(m_table, tr("The first ten"), {}))
{
    setObjectName(u"whatIf"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new SectionHeader(tr("What if, on today's data")));
    rows->addWidget(m_loading);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(margin, 8, margin, 8);
    words->setSpacing(4);
    m_head->setObjectName(u"whatIfHead"_s);
    m_moves->setObjectName(u"whatIfMoves"_s);
    m_head->setWordWrap(true);
    m_moves->setWordWrap(true);
    words->addWidget(m_head);
    words->addWidget(m_moves);
    rows->addLayout(words);
    rows->addWidget(new SectionHeader(tr("The first ten")));
    m_table->setNumberColumns({PreviewPoints});
    sizeColumns(m_view, {150, 64});
    rows->addWidget(m_view, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &WhatIfPanel::ask);
}

void WhatIfPanel::draft(const QueueDefinition &definition)
{
    m_definition = definition;
    m_shown.reset();
    m_soon.start();
}

void WhatIfPanel::rest(const QString &why)
{
    m_soon.stop();
    m_desk.cancel(m_lane);
    m_loading->stop();
    m_shown.reset();
    m_head->setTone(Tone::Muted);
    m_moves->setText(why);
}

void WhatIfPanel::ask()
{
    m_loading->start();
    QueuePreview question;
    question.definition = m_definition;
    question.queue = m_queue;
    whenReady(m_desk.ask(m_lane, question), this, [this](const Result<QueuePreview::Answer> &answer) {
        m_loading->stop();
        if (answer)
            show(*answer);
        else
            rest(errorText(answer.error(), m_wording).sentence);
    });
}

void WhatIfPanel::show(const QueuePreview::Answer &preview)
{
    m_head->setTone(Tone::Text);
    m_head->setText(previewHeadText(preview));
    m_moves->setText(previewMovesText(preview, m_queue.has_value()));
    m_table->setLines(previewLines(preview, m_wording));
    sizeColumns(m_view, {150, 64});
    m_shown = preview;
    Q_EMIT previewed();
}

} // namespace kept
