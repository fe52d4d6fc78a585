// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectdialog.h"

#include "models/desk/whenready.h"
#include "models/store/serveraddress.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/loadingbar.h"
#include "ui/widgets/segmentedchoice.h"
#include "ui/widgets/tonelabel.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QtConcurrent>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Encryption { Prefer, Require, VerifyFull };
const std::pair<Encryption, QString> modes[] = {
    {Prefer, u"sslmode=prefer"_s}, {Require, u"sslmode=require"_s}, {VerifyFull, u"sslmode=verify-full"_s}};

bool isAddress(const QString &text)
{
    return text.startsWith(u"postgresql://") || text.startsWith(u"postgres://");
}

// A Unix socket never leaves this computer.
bool isSocket(const QString &host)
{
    return host.isEmpty() || host.startsWith(u'/');
}

} // namespace

ConnectDialog::ConnectDialog(const QStringList &recent, Wording wording, Probe probe, QWidget *parent)
    : QDialog(parent), m_wording(std::move(wording)), m_probe(std::move(probe)), m_encryption(new SegmentedChoice),
      m_databaseFinding(new FindingLabel), m_banner(new Banner), m_loading(new LoadingBar),
      m_test(new QAction(tr("Test connection"), this)), m_join(new QAction(tr("Join"), this)),
      m_make(new QAction(tr("Make a new desk there"), this))
{
    setObjectName(u"connectDialog"_s);
    setModal(true);
    setWindowTitle(tr("Join a server"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_banner);
    rows->addWidget(m_loading);
    makeFields(rows, recent);
    makeFooter(rows);
    setMinimumWidth(zoomed(640));
    connect(m_test, &QAction::triggered, this, [this] { ask(Purpose::Test); });
    connect(m_join, &QAction::triggered, this, [this] { ask(Purpose::Join); });
    connect(m_make, &QAction::triggered, this, [this] { ask(Purpose::Make); });
    offerEncryption();
    m_host->setFocus();
}

QLineEdit *ConnectDialog::addField(QFormLayout *form, const QString &label, const QString &name, int width)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setFixedWidth(zoomed(width));
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(caption, field);
    return field;
}

void ConnectDialog::makeRecent(QFormLayout *form, const QStringList &recent)
{
    if (recent.isEmpty())
        return;
    auto *list = new QComboBox;
    list->setObjectName(u"recent"_s);
    list->setAccessibleName(tr("Joined before"));
    list->addItem(tr("Another server"));
    for (const QString &address : recent)
        if (const auto place = StoreLocation::parse(address))
            list->addItem(place->display(), address);
    auto *caption = new ToneLabel(tr("Joined &before"), TextUse::Body, Tone::Text2);
    caption->setBuddy(list);
    form->addRow(caption, list);
    connect(list, &QComboBox::activated, this, [this, list](int row) {
        if (const auto place = StoreLocation::parse(list->itemData(row).toString()); place && row > 0)
            setLocation(*place);
    });
}

void ConnectDialog::makeFields(QVBoxLayout *rows, const QStringList &recent)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(16, 12, 16, 12);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    makeRecent(form, recent);
    m_host = addField(form, tr("&Server"), u"host"_s, 320);
    m_host->setPlaceholderText(tr("Name, socket folder, or a whole address"));
    m_port = addField(form, tr("P&ort"), u"port"_s, 80);
    m_port->setPlaceholderText(u"5432"_s);
    m_port->setValidator(new QIntValidator(1, 65'535, m_port));
    m_database = addField(form, tr("&Database"), u"database"_s, 200);
    m_databaseFinding->setField(m_database);
    form->addRow(nullptr, m_databaseFinding);
    m_databaseFinding->hide();
    m_user = addField(form, tr("&User"), u"user"_s, 200);
    m_user->setPlaceholderText(tr("Your name on this computer"));
    m_password = addField(form, tr("&Password"), u"password"_s, 200);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Never written down"));
    m_encryption->setObjectName(u"encryption"_s);
    m_encryption->addChoice(Prefer, tr("If offered"));
    m_encryption->addChoice(Require, tr("Always"));
    m_encryption->addChoice(VerifyFull, tr("Always, and the server proves who it is"));
    m_encryption->setCurrent(VerifyFull);
    auto *caption = new ToneLabel(tr("&Encryption"), TextUse::Body, Tone::Text2);
    caption->setBuddy(m_encryption);
    form->addRow(caption, m_encryption);
    rows->addLayout(form);
    connect(m_host, &QLineEdit::textChanged, this, &ConnectDialog::hostTyped);
    connect(m_database, &QLineEdit::textChanged, this, [this] {
        m_databaseFinding->clear();
        m_databaseFinding->hide();
    });
}

void ConnectDialog::makeFooter(QVBoxLayout *rows)
{
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(16, 10, 16, 10);
    footer->setSpacing(8);
    m_test->setShortcut(Qt::CTRL | Qt::Key_T);
    m_join->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    addActions({m_test, m_join});
    footer->addWidget(new KeyButton(m_test));
    footer->addStretch();
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setKeyHint(Qt::Key_Escape);
    connect(cancel, &QPushButton::clicked, this, &ConnectDialog::reject);
    footer->addWidget(cancel);
    auto *join = new KeyButton(m_join);
    join->setKind(ButtonKind::Filled);
    footer->addWidget(join);
    rows->addStretch();
    rows->addLayout(footer);
}

// A whole address that is pasted is taken apart into the fields.
void ConnectDialog::hostTyped(const QString &text)
{
    const bool isPasted = text.size() - m_hostBefore.size() > 1;
    m_hostBefore = text;
    if (isPasted && isAddress(text.trimmed()))
        if (const auto place = StoreLocation::parse(text.trimmed()))
            return setLocation(*place);
    offerEncryption();
}

void ConnectDialog::offerEncryption()
{
    m_encryption->setEnabled(!isSocket(m_host->text().trimmed()));
}

void ConnectDialog::setLocation(const StoreLocation &location)
{
    m_host->setText(location.host);
    m_port->setText(location.port == -1 ? QString() : QString::number(location.port));
    m_database->setText(location.path);
    m_user->setText(location.user);
    m_password->setText(location.password);
    QStringList options = location.options.split(u';', Qt::SkipEmptyParts);
    m_encryption->setCurrent(VerifyFull);
    for (const auto &[mode, option] : modes)
        if (options.removeAll(option) > 0)
            m_encryption->setCurrent(mode);
    m_moreOptions = options.join(u';');
    if (location.password.isEmpty())
        m_password->setFocus();
}

StoreLocation ConnectDialog::location() const
{
    StoreLocation location;
    location.engine = Engine::PostgreSql;
    location.host = m_host->text().trimmed();
    location.port = m_port->text().isEmpty() ? -1 : m_port->text().toInt();
    location.path = m_database->text().trimmed();
    location.user = m_user->text().trimmed();
    location.password = m_password->text();
    QStringList options = m_moreOptions.split(u';', Qt::SkipEmptyParts);
    // A pasted address may name a mode that is not among the three: it is left as it is.
    if (!isSocket(location.host) && !m_moreOptions.contains(u"sslmode="))
        for (const auto &[mode, option] : modes)
            if (mode == m_encryption->current())
                options.append(option);
    location.options = options.join(u';');
    return location;
}

void ConnectDialog::ask(Purpose purpose)
{
    if (m_isBusy)
        return;
    m_asked = location();
    if (m_asked.path.isEmpty()) {
        m_databaseFinding->showText(Severity::Block, tr("Which database on this server?"));
        m_databaseFinding->show();
        m_database->setFocus();
        return;
    }
    if (isAddress(m_asked.host))
        return showAnswer(purpose, fail(ErrorKind::Invalid, u"STORE.LOCATION"_s));
    setBusy(true);
    whenReady(QtConcurrent::run([probe = m_probe, place = m_asked] { return probe(place); }), this,
              [this, purpose](const Result<SchemaState> &state) { showAnswer(purpose, state); });
}

void ConnectDialog::showAnswer(Purpose purpose, const Result<SchemaState> &state)
{
    setBusy(false);
    m_banner->setAction(nullptr);
    if (!state) {
        const FindingText text = errorText(state.error(), m_wording);
        m_banner->showMessage(StatusKind::Bad, tr("This server can't be joined"), text.sentence, text.remedy);
        if (state.error().code == u"STORE.PASSWORD" || state.error().code == u"STORE.SIGNIN")
            m_password->setFocus();
    }
    const bool isOnlyShown = purpose == Purpose::Test || (purpose == Purpose::Join && state == SchemaState::Fresh);
    if (state && isOnlyShown)
        showState(*state);
    if (state && !isOnlyShown) {
        Q_EMIT chosen(m_asked);
        accept();
    }
    Q_EMIT answered();
}

void ConnectDialog::showState(SchemaState state)
{
    switch (state) {
    case SchemaState::Current:
        return m_banner->showMessage(StatusKind::Ok, tr("The server answers"),
                                     tr("%1 is a desk of this version of Kept.").arg(m_asked.display()));
    case SchemaState::Older:
        return m_banner->showMessage(StatusKind::Warn, tr("An older version of Kept made this desk"),
                                     tr("Joining brings it up to date, for everybody who works with it."));
    case SchemaState::Fresh:
        m_banner->setAction(m_make);
        return m_banner->showMessage(StatusKind::Warn, tr("There is no desk in this database yet"),
                                     tr("The server answers and the database is empty."));
    }
}

void ConnectDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QAction *action : {m_test, m_join, m_make})
        action->setEnabled(!busy);
    if (!busy)
        return m_loading->stop();
    m_loading->start();
    m_banner->setAction(nullptr);
    m_banner->showMessage(StatusKind::Info, tr("Asking the server"), m_asked.display());
}

} // namespace kept
