// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/effectdialog.h"

#include "models/view/paymentlines.h"
#include "ui/compliance/officertable.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/formscroll.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 900;
constexpr int dialogHeight = 520;
constexpr int typingPause = 150;
constexpr int rowsAlwaysSeen = 3;
enum GridColumn { LabelColumn, FieldColumn, FindingColumn };

} // namespace

EffectDialog::EffectDialog(Desk &desk, Wording wording, const QString &title, const QString &save, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_wording(std::move(wording)), m_summary(new ToneLabel({}, TextUse::Emphasis)),
      m_form(new QGridLayout), m_notice(new FindingLabel), m_table(new LineTable(changeHeadings(), this)),
      m_view(makeOfficerTable(m_table, tr("What changes"), {ChangeBefore, ChangeAfter})), m_footer(new DialogFooter(save, this))
{
    setModal(true);
    setWindowTitle(title);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(16, 12, 16, 0);
    rows->addWidget(m_summary);
    m_form->setContentsMargins(16, 12, 16, 12);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setColumnStretch(FindingColumn, 1);
    rows->addLayout(m_form);
    m_notice->setObjectName(u"notice"_s);
    m_notice->hide();
    auto *notice = new QHBoxLayout;
    notice->setContentsMargins(16, 0, 16, 12);
    notice->addWidget(m_notice);
    rows->addLayout(notice);
    m_view->setObjectName(u"effects"_s);
    m_table->setNumberColumns({ChangeBefore, ChangeAfter});
    m_view->setMinimumHeight(zoomed(28) + rowsAlwaysSeen * zoomed(26));
    m_view->header()->setStretchLastSection(false);
    sizeColumns(m_view, {100, 200, 104, 170, 170});
    m_view->header()->setSectionResizeMode(ChangeWhat, QHeaderView::Stretch);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_footer);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
    connect(m_footer, &DialogFooter::saved, this, [this] { this->save(); });
    // What others do meanwhile changes what this would do.
    connect(&m_desk, &Desk::changed, this, [this] {
        if (!m_footer->isBusy())
            m_soon.start();
    });
    resize(QSize(zoomed(dialogWidth), zoomed(dialogHeight)).boundedTo(roomOver(parent)));
}

// Hidden first: a field that loses the keyboard still tells what it holds.
EffectDialog::~EffectDialog()
{
    hide();
    if (m_rehearsal)
        m_rehearsal->giveUp();
}

FindingLabel *EffectDialog::addField(const QString &label, QWidget *field)
{
    auto *line = new QHBoxLayout;
    line->addWidget(field);
    line->addStretch();
    return addField(label, field, line);
}

FindingLabel *EffectDialog::addField(const QString &label, QWidget *buddy, QLayout *fields)
{
    const int row = m_form->rowCount();
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(buddy);
    auto *finding = new FindingLabel;
    finding->setField(buddy);
    m_form->addWidget(caption, row, LabelColumn);
    m_form->addLayout(fields, row, FieldColumn);
    m_form->addWidget(finding, row, FindingColumn);
    m_beside[buddy] = {caption, finding};
    return finding;
}

void EffectDialog::setFieldVisible(QWidget *buddy, bool isVisible)
{
    for (QWidget *widget : m_beside[buddy])
        widget->setVisible(isVisible);
    buddy->setVisible(isVisible);
}

void EffectDialog::growToFit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int wanted = std::min(layout()->totalMinimumHeightForWidth(width()), roomOver(parentWidget()).height());
    if (wanted > height())
        resize(width(), wanted);
}

void EffectDialog::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void EffectDialog::touch()
{
    m_footer->setTouched(true);
    m_isAsking = true;
    m_soon.start();
    showState();
}

void EffectDialog::setMissing(const QString &sentence)
{
    m_missing = sentence;
    showState();
}

void EffectDialog::clearEffects()
{
    if (m_rehearsal)
        m_rehearsal->giveUp();
    m_rehearsal.reset();
    m_isAsking = false;
    m_hasEffect = false;
    m_refusal.reset();
    m_table->setLines({});
    showNotice({});
    showState();
}

void EffectDialog::setNoEffect()
{
    clearEffects();
    m_hasEffect = true;
    showState();
}

void EffectDialog::hideEffects()
{
    m_view->hide();
    layout()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    layout()->removeWidget(m_footer);
    layout()->addWidget(m_footer);
    resize(width(), minimumSizeHint().height());
}

void EffectDialog::showEffects(const Result<Rehearsed> &result)
{
    m_isAsking = m_soon.isActive();
    m_refusal = result ? std::nullopt : std::optional(result.error());
    m_hasEffect = result.has_value();
    showNotice(result ? overpromisedText(*result, m_wording) : QString());
    m_table->setLines(result ? changeLines(*result, m_wording) : std::vector<TableLine>());
    widenToFit(m_view, {ChangeBefore, ChangeAfter});
    showState();
    if (!m_isAsking)
        Q_EMIT rehearsed();
}

void EffectDialog::showNotice(const QString &text)
{
    m_notice->setVisible(!text.isEmpty());
    if (text.isEmpty())
        m_notice->clear();
    else
        m_notice->showText(Severity::Warn, text);
}

void EffectDialog::showState()
{
    if (m_footer->isBusy())
        return;
    if (m_refusal)
        m_footer->tellFailure(*m_refusal, m_wording);
    else
        m_footer->say(m_missing.isEmpty() ? StatusKind::Hold : StatusKind::Bad, m_missing);
    m_footer->setReady(!m_isAsking && m_hasEffect && m_missing.isEmpty(), m_isAsking);
}

void EffectDialog::setBusy(bool isBusy)
{
    m_footer->setBusy(isBusy);
}

void EffectDialog::finish(const QString &sentence)
{
    m_footer->setBusy(false);
    m_footer->setTouched(false);
    accept();
    Q_EMIT told(sentence);
}

// What was typed stays: nothing is lost by a refusal or a lost connection.
void EffectDialog::tellFailure(const Error &error)
{
    m_footer->setBusy(false);
    m_footer->tellFailure(error, m_wording);
}

void EffectDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
