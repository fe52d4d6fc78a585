// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/call/phonedialog.h"

#include "models/domain/dialaddress.h"
#include "models/view/moneytext.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString exampleNumber = u"+13035550142"_s;

ToneLabel *makeHint(const QString &text)
{
    auto *hint = new ToneLabel(text, TextUse::Caption, Tone::Text2);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

PhoneDialog::PhoneDialog(Wording wording, QWidget *parent)
    : QDialog(parent), m_wording(std::move(wording)), m_way(new SegmentedChoice), m_handOverBox(new QWidget),
      m_baresipBox(new QWidget), m_port(new QSpinBox), m_example(new FindingLabel),
      m_trial(new ToneLabel({}, TextUse::Caption, Tone::Text2)), m_footer(new DialogFooter(tr("Save"), this))
{
    setObjectName(u"phoneDialog"_s);
    setModal(true);
    setWindowTitle(tr("Telephone"));
    makeWay();
    makeHandOver();
    makeBaresip();
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(10);
    body->addWidget(m_way, 0, Qt::AlignLeading);
    body->addWidget(m_handOverBox);
    body->addWidget(m_baresipBox);
    body->addWidget(m_example);
    body->addStretch();
    body->addWidget(
        makeHint(tr("Kept on this computer, for whoever sits here. The rules are asked before every call, either way.")));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(body, 1);
    rows->addWidget(m_footer);
    setMinimumWidth(zoomed(560));
    resize(minimumWidth(), minimumHeight());
    fill(PhoneSettings::stored());
    connect(m_footer, &DialogFooter::saved, this, &PhoneDialog::save);
    m_footer->setTouched(false);
    m_way->setFocus();
}

void PhoneDialog::makeWay()
{
    m_way->setObjectName(u"way"_s);
    m_way->setAccessibleName(tr("Who takes the numbers that are called"));
    m_way->addChoice(static_cast<int>(PhoneWay::HandOver), tr("The system's phone"));
    m_way->addChoice(static_cast<int>(PhoneWay::Baresip), tr("SIP through baresip"));
    connect(m_way, &SegmentedChoice::chosen, this, [this] {
        m_footer->setTouched(true);
        showState();
    });
}

QFormLayout *PhoneDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    return form;
}

void PhoneDialog::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(caption, field);
}

QLineEdit *PhoneDialog::addField(QFormLayout *form, const QString &label, const QString &name, int width)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setMinimumWidth(zoomed(width));
    addRow(form, label, field);
    connect(field, &QLineEdit::textChanged, this, [this] {
        m_footer->setTouched(true);
        showState();
    });
    return field;
}

void PhoneDialog::makeHandOver()
{
    auto *rows = new QVBoxLayout(m_handOverBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(
        makeHint(tr("Each number is opened as a link; the program that the desktop has for telephone links dials it. How "
                    "the call goes on is not heard of here.")));
    auto *form = makeForm();
    m_handOver = addField(form, tr("&Link"), u"handOver"_s, 280);
    rows->addLayout(form);
}

void PhoneDialog::makeBaresip()
{
    auto *rows = new QVBoxLayout(m_baresipBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(
        makeHint(tr("baresip runs on this computer with its module ctrl_tcp and an account at your exchange. Ringing, "
                    "answer and end of each call are shown and recorded.")));
    auto *form = makeForm();
    m_host = addField(form, tr("&Computer"), u"host"_s, 200);
    m_port->setObjectName(u"port"_s);
    m_port->setRange(1, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setFixedWidth(zoomed(90));
    addRow(form, tr("&Port"), m_port);
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        m_footer->setTouched(true);
        showState();
    });
    m_address = addField(form, tr("&Address"), u"address"_s, 280);
    m_address->setPlaceholderText(u"sip:{number}@exchange.example"_s);
    rows->addLayout(form);
    auto *action = new QAction(tr("Try it"), this);
    action->setShortcut(Qt::CTRL | Qt::Key_T);
    connect(action, &QAction::triggered, this, &PhoneDialog::tryBaresip);
    addAction(action);
    m_try = new KeyButton(action);
    m_try->setObjectName(u"try"_s);
    m_trial->setObjectName(u"trial"_s);
    m_trial->setWordWrap(true);
    auto *trial = new QHBoxLayout;
    trial->setSpacing(8);
    trial->addWidget(m_try);
    trial->addWidget(m_trial, 1);
    rows->addLayout(trial);
}

void PhoneDialog::fill(const PhoneSettings &settings)
{
    m_way->setCurrent(static_cast<int>(settings.way));
    m_handOver->setText(settings.handOver);
    m_host->setText(settings.baresip.host);
    m_port->setValue(settings.baresip.port);
    m_address->setText(settings.baresip.pattern);
    showState();
}

PhoneSettings PhoneDialog::drafted() const
{
    PhoneSettings draft;
    draft.way = static_cast<PhoneWay>(m_way->current());
    draft.handOver = m_handOver->text().trimmed();
    draft.baresip = {m_host->text().trimmed(), static_cast<quint16>(m_port->value()), m_address->text().trimmed()};
    return draft;
}

void PhoneDialog::showState()
{
    const PhoneSettings draft = drafted();
    m_handOverBox->setVisible(draft.way == PhoneWay::HandOver);
    m_baresipBox->setVisible(draft.way == PhoneWay::Baresip);
    m_trial->clear();
    m_example->setField(draft.way == PhoneWay::Baresip ? m_address : m_handOver);
    showExample(draft);
    m_footer->setReady(draft.check().has_value());
    fit();
}

// Sentences that break need height for their width, which a layout asks for only once, when it is shown.
void PhoneDialog::fit()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed)
        resize(width(), needed);
}

void PhoneDialog::showExample(const PhoneSettings &draft)
{
    if (const auto fits = draft.check(); !fits) {
        const FindingText text = errorText(fits.error(), m_wording);
        return m_example->showText(Severity::Block, text.sentence, {});
    }
    const QString &pattern = draft.way == PhoneWay::Baresip ? draft.baresip.pattern : draft.handOver;
    if (const auto address = dialAddress(pattern, exampleNumber))
        m_example->showHint(u"call"_s, tr("%1 is called as %2").arg(isolated(exampleNumber), isolated(*address)));
}

void PhoneDialog::tryBaresip()
{
    const PhoneSettings draft = drafted();
    if (draft.way != PhoneWay::Baresip)
        return;
    delete m_probe;
    m_probe = new BaresipDialler(draft.baresip, this);
    m_trial->setText(tr("Asking baresip"));
    connect(m_probe, &BaresipDialler::reached, this, [this] { m_trial->setText(tr("baresip takes calls there.")); });
    connect(m_probe, &Dialler::notPlaced, this, [this](const Error &error) {
        const FindingText text = errorText(error, m_wording);
        m_trial->setText(u"%1 %2."_s.arg(text.sentence, text.remedy));
    });
    m_probe->probe();
}

void PhoneDialog::save()
{
    const PhoneSettings draft = drafted();
    if (!draft.check())
        return;
    draft.store();
    m_footer->setTouched(false);
    accept();
    Q_EMIT told(draft.way == PhoneWay::Baresip ? tr("Calls go through baresip now.")
                                               : tr("Numbers are handed to the system's phone now."));
}

void PhoneDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
