// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findinglabel.h"

#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace kept {

namespace {

constexpr int iconSize = 14;
constexpr int gap = 7;
constexpr int leastSentence = 150;

StatusKind kindOf(Severity severity)
{
    switch (severity) {
    case Severity::Note: return StatusKind::Ok;
    case Severity::Warn: return StatusKind::Warn;
    case Severity::Block: return StatusKind::Bad;
    }
    return StatusKind::None;
}

} // namespace

FindingLabel::FindingLabel(QWidget *parent)
    : QWidget(parent), m_sign(new QWidget(this)), m_sentence(new ToneLabel({}, TextUse::Body, Tone::Text, this)),
      m_remedy(new KeyButton(QString(), this))
{
    m_sentence->setWordWrap(true);
    m_remedy->setKind(ButtonKind::Link);
    m_remedy->hide();
    connect(m_remedy, &QPushButton::clicked, this, &FindingLabel::remedyChosen);
    // What is fixed would keep the height of one line in a row of a layout.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingLabel::setField(QWidget *field)
{
    if (m_field == field)
        return;
    // The field it spoke of before is not marked any longer.
    if (m_field)
        mark({}, Severity::Note);
    m_field = field;
}

void FindingLabel::showFinding(const Finding &finding, const Wording &wording)
{
    const FindingText text = findingText(finding, wording);
    showText(finding.severity, text.sentence, text.remedy);
}

void FindingLabel::showText(Severity severity, const QString &sentence, const QString &remedy)
{
    m_kind = kindOf(severity);
    m_iconName = Look::light().status(m_kind).icon;
    m_sentence->setStatus(m_kind);
    m_sentence->setText(sentence);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    tell(remedy.isEmpty() ? sentence : sentence + u' ' + remedy, severity);
}

void FindingLabel::showHint(const QString &iconName, const QString &text)
{
    m_kind = StatusKind::None;
    m_iconName = iconName;
    m_sentence->setTone(Tone::Text2);
    m_sentence->setText(text);
    m_remedy->hide();
    tell(text, Severity::Note);
}

void FindingLabel::clear()
{
    showHint({}, {});
}

QString FindingLabel::text() const
{
    return m_sentence->text();
}

int FindingLabel::lineHeight() const
{
    const int text = m_sentence->fontMetrics().height();
    return m_remedy->isHidden() ? text : std::max(text, m_remedy->sizeHint().height());
}

QSize FindingLabel::sizeHint() const
{
    const int remedy = m_remedy->isHidden() ? 0 : gap + m_remedy->sizeHint().width();
    return {zoomed(iconSize) + gap + m_sentence->fontMetrics().horizontalAdvance(text()) + 1 + remedy, lineHeight()};
}

QSize FindingLabel::minimumSizeHint() const
{
    const QSize size = sizeHint();
    return {std::min(size.width(), zoomed(iconSize) + gap + zoomed(leastSentence)), size.height()};
}

int FindingLabel::arrange(int width, bool move) const
{
    const int start = zoomed(iconSize) + gap;
    const QSize remedy = m_remedy->isHidden() ? QSize(0, 0) : m_remedy->sizeHint();
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const bool isOneLine = sizeHint().width() <= width;
    const int room = isOneLine ? metrics.horizontalAdvance(text()) + 1 : std::max(1, width - start);
    const int broken = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, text()).height();
    const int height = isOneLine ? lineHeight() : broken + remedy.height();
    if (!move)
        return height;
    const int top = std::max(0, (this->height() - height) / 2);
    const int line = isOneLine ? height : metrics.height();
    const auto place = [this](QWidget *widget, const QRect &at) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    };
    place(m_sign, QRect(0, top, zoomed(iconSize), line));
    place(m_sentence, QRect(start, top, room, isOneLine ? line : broken));
    const int beside = start + room + gap;
    place(m_remedy, isOneLine ? QRect(QPoint(beside, top + (line - remedy.height()) / 2), remedy)
                              : QRect(QPoint(start, top + broken), remedy));
    return height;
}

bool FindingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

void FindingLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void FindingLabel::tell(const QString &description, Severity severity)
{
    setAccessibleName(description);
    updateGeometry();
    arrange(width(), true);
    update();
    if (m_field)
        mark(description, severity);
}

void FindingLabel::mark(const QString &description, Severity severity)
{
    m_field->setAccessibleDescription(description);
    m_field->setProperty(findingProperty, static_cast<int>(severity));
    m_field->update();
}

void FindingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_sign->geometry(), m_iconName, lookOf(this).status(m_kind).text, layoutDirection());
}

} // namespace kept
