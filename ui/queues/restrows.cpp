// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/restrows.h"

#include "models/domain/calloutcome.h"
#include "models/view/statustext.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostHours = 24 * 400;
constexpr int usualHours = 24;

} // namespace

RestRows::RestRows(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_add(new KeyButton(tr("Rest")))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    m_add->setObjectName(u"addRest"_s);
    m_add->setSize(ButtonSize::Small);
    m_add->setIconName(u"plus"_s);
    m_add->setAutoDefault(false);
    m_rows->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({{}, usualHours})->findChild<QComboBox *>()->setFocus(Qt::TabFocusReason);
        Q_EMIT changed();
    });
}

QWidget *RestRows::addRow(const QueueReturn &rest)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *outcome = new QComboBox;
    outcome->setAccessibleName(tr("How the contact ended"));
    outcome->addItem(tr("Any other way"), QString());
    for (const EnumName<CallOutcome> &each : EnumNames<CallOutcome>::all)
        outcome->addItem(outcomeText(QLatin1StringView(each.name)), QString(QLatin1StringView(each.name)));
    if (outcome->findData(rest.outcome) < 0)
        outcome->addItem(outcomeText(rest.outcome), rest.outcome);
    outcome->setCurrentIndex(outcome->findData(rest.outcome));
    auto *hours = new QSpinBox;
    hours->setAccessibleName(tr("Hours"));
    hours->setRange(0, mostHours);
    hours->setValue(rest.hours);
    auto *remove = new KeyButton;
    remove->setKind(ButtonKind::Quiet);
    remove->setSize(ButtonSize::Small);
    remove->setIconName(u"x"_s);
    remove->setAutoDefault(false);
    remove->setAccessibleName(tr("Take this rest away"));
    remove->setToolTip(tr("Take this rest away"));
    line->addWidget(outcome);
    line->addWidget(new ToneLabel(tr("comes again after"), TextUse::Body, Tone::Text2));
    line->addWidget(hours);
    line->addWidget(new ToneLabel(tr("hours"), TextUse::Body, Tone::Text2));
    line->addStretch();
    line->addWidget(remove);
    QWidget *before = m_add->previousInFocusChain();
    m_rows->insertWidget(m_rows->count() - 1, row);
    row->show();
    setTabOrder(before, outcome);
    setTabOrder(outcome, hours);
    setTabOrder(hours, remove);
    m_list.push_back(row);
    connect(outcome, &QComboBox::currentIndexChanged, this, &RestRows::changed);
    connect(hours, &QSpinBox::valueChanged, this, &RestRows::changed);
    connect(remove, &QPushButton::clicked, this, [this, row] {
        std::erase(m_list, row);
        m_add->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater();
        Q_EMIT changed();
    });
    return row;
}

void RestRows::setReturns(const std::vector<QueueReturn> &returns)
{
    for (QWidget *row : std::exchange(m_list, {}))
        delete row;
    for (const QueueReturn &rest : returns)
        addRow(rest);
}

std::vector<QueueReturn> RestRows::returns() const
{
    std::vector<QueueReturn> returns;
    for (const QWidget *row : m_list)
        returns.push_back({row->findChild<QComboBox *>()->currentData().toString(), row->findChild<QSpinBox *>()->value()});
    return returns;
}

QString RestRows::problem() const
{
    std::set<QString> named;
    for (const QueueReturn &rest : returns())
        if (!named.insert(rest.outcome).second)
            return tr("%1: it is named twice.").arg(rest.outcome.isEmpty() ? tr("Any other way") : outcomeText(rest.outcome));
    return {};
}

} // namespace kept
