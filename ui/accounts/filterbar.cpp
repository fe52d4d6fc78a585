// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/filterbar.h"

#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/look/icons.h"
#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int typingPause = 250;

struct DayRange
{
    qint64 from;
    std::optional<qint64> to;
};

constexpr DayRange dayRanges[] = {{1, 30}, {31, 60}, {31, 90}, {61, 90}, {91, std::nullopt}};
constexpr qint64 leastDues[] = {100, 500, 1'000, 5'000, 10'000, 100'000};

QString rangeText(qint64 from, std::optional<qint64> to)
{
    return to ? FilterBar::tr("%1 to %2").arg(from).arg(*to) : FilterBar::tr("%1 and more").arg(from);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_text(new QLineEdit), m_pause(new QTimer(this)), m_conditions(new QHBoxLayout),
      m_add(new KeyButton(tr("Add filter"))), m_clear(new KeyButton(tr("Clear all")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 8);
    row->setSpacing(8);
    m_text->setObjectName(u"accountFilter"_s);
    m_text->setPlaceholderText(tr("Name, number, phone"));
    m_text->setAccessibleName(tr("Filter by name, number or phone"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(zoomed(220));
    row->addWidget(m_text);
    m_conditions->setSpacing(8);
    row->addLayout(m_conditions);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setIconName(u"plus"_s);
    m_add->setSize(ButtonSize::Small);
    row->addWidget(m_add);
    row->addStretch();
    m_clear->setKind(ButtonKind::Link);
    row->addWidget(m_clear);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_text, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { edit([this] { m_filter.text = m_text->text().trimmed(); }); });
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openMenu);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_text->clear();
        edit([this] { m_filter = {}; });
    });
    showConditions();
}

void FilterBar::edit(const std::function<void()> &change)
{
    change();
    showConditions();
    Q_EMIT changed();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_text->setFixedWidth(zoomed(220));
}

void FilterBar::setFilter(const AccountFilter &filter)
{
    m_filter = filter;
    m_text->setText(filter.text);
    showConditions();
}

void FilterBar::setCurrencies(const QStringList &codes)
{
    if (!m_filter.currency)
        m_currencies = codes;
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::addCondition(const QString &name, const QString &value, std::function<void()> remove)
{
    auto *chip = new KeyButton(name + u"  "_s + value);
    chip->setKind(ButtonKind::Chip);
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setSize(ButtonSize::Small);
    chip->setIconName(u"x"_s);
    chip->setIconTrailing(true);
    chip->setAccessibleName(tr("%1 %2, remove this filter").arg(name, value));
    connect(chip, &QPushButton::clicked, this,
            [this, remove = std::move(remove)] { QTimer::singleShot(0, this, [this, remove] { edit(remove); }); });
    m_conditions->addWidget(chip);
}

void FilterBar::showConditions()
{
    while (QLayoutItem *item = m_conditions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_filter.statuses.isEmpty()) {
        QStringList words;
        for (const QString &status : std::as_const(m_filter.statuses))
            words.append(planStatusText(status).text);
        addCondition(tr("Status"), words.join(u", "_s), [this] { m_filter.statuses.clear(); });
    }
    if (m_filter.minimumDaysPastDue || m_filter.maximumDaysPastDue)
        addCondition(tr("Days past due"), rangeText(m_filter.minimumDaysPastDue.value_or(0), m_filter.maximumDaysPastDue),
                     [this] {
                         m_filter.minimumDaysPastDue.reset();
                         m_filter.maximumDaysPastDue.reset();
                     });
    if (m_filter.minimumDue)
        addCondition(tr("Due"), tr("at least %1").arg(countText(*m_filter.minimumDue, locale())),
                     [this] { m_filter.minimumDue.reset(); });
    if (m_filter.currency)
        addCondition(tr("Currency"), m_filter.currency->code(), [this] { m_filter.currency.reset(); });
    if (m_filter.which == AccountFilter::Which::WithOpenPlans)
        addCondition(tr("Plans"), tr("open"), [this] { m_filter.which = AccountFilter::Which::WithPlans; });
    if (m_filter.which == AccountFilter::Which::All)
        addCondition(tr("Accounts"), tr("without plans too"), [this] { m_filter.which = AccountFilter::Which::WithPlans; });
    m_clear->setVisible(!(m_filter == AccountFilter()));
}

void FilterBar::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu *status = menu->addMenu(tr("Status"));
    for (const QString &code : {u"New"_s, u"InProgress"_s, u"PromiseRegistered"_s, u"PromiseBroken"_s, u"Close"_s})
        status->addAction(planStatusText(code).text, this, [this, code] { edit([&] { m_filter.statuses = {code}; }); });
    QMenu *days = menu->addMenu(tr("Days past due"));
    for (const DayRange &range : dayRanges)
        days->addAction(rangeText(range.from, range.to), this, [this, range] {
            edit([&] {
                m_filter.minimumDaysPastDue = range.from;
                m_filter.maximumDaysPastDue = range.to;
            });
        });
    QMenu *due = menu->addMenu(tr("Due"));
    for (const qint64 least : leastDues)
        due->addAction(tr("at least %1").arg(countText(least, locale())), this,
                       [this, least] { edit([&] { m_filter.minimumDue = least; }); });
    QMenu *currency = menu->addMenu(tr("Currency"));
    for (const QString &code : std::as_const(m_currencies))
        currency->addAction(code, this, [this, code] { edit([&] { m_filter.currency = Currency::fromCode(code); }); });
    currency->setEnabled(!m_currencies.isEmpty());
    menu->addAction(tr("Open plans only"), this, [this] { edit([&] { m_filter.which = AccountFilter::Which::WithOpenPlans; }); });
    menu->addAction(tr("Accounts without plans too"), this,
                    [this] { edit([&] { m_filter.which = AccountFilter::Which::All; }); });
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

} // namespace kept
