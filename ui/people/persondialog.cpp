// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persondialog.h"

#include "models/commands/adduser.h"
#include "models/commands/updateuser.h"
#include "models/domain/signin.h"
#include "models/view/rolewords.h"
#include "ui/look/type.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 300;
constexpr int longestName = 200;
constexpr int byPolicy = -1;
constexpr int mostPromises = 99;

template<class I>
std::optional<I> idOf(const QComboBox *box)
{
    const qint64 id = box->currentData().toLongLong();
    return id == 0 ? std::nullopt : std::optional(I::fromValue(id));
}

} // namespace

PersonDialog::PersonDialog(Desk &desk, std::optional<People::Person> person, const Owners::Answer &owners, Wording wording,
                           QWidget *parent)
    : QDialog(parent), m_desk(desk), m_person(std::move(person)), m_wording(std::move(wording)), m_form(new QFormLayout),
      m_name(new QLineEdit), m_signIn(new QLineEdit), m_role(new QComboBox), m_team(new QComboBox), m_agency(new QComboBox),
      m_limit(new QSpinBox), m_active(new QCheckBox(tr("&Works here, and may sign in"))),
      m_footer(new DialogFooter(tr("Save"), this))
{
    setObjectName(u"personDialog"_s);
    setModal(true);
    setWindowTitle(m_person ? m_person->record.name : tr("New person"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_form->setContentsMargins(16, 12, 16, 12);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    makeFields(owners);
    rows->addLayout(m_form);
    rows->addStretch();
    rows->addWidget(m_footer);
    setMinimumWidth(zoomed(520));
    UserRecord fresh;
    setPerson(m_person ? m_person->record : fresh);
    for (QLineEdit *field : {m_name, m_signIn})
        connect(field, &QLineEdit::textChanged, this, &PersonDialog::touch);
    for (QComboBox *box : {m_role, m_team, m_agency})
        connect(box, &QComboBox::currentIndexChanged, this, &PersonDialog::touch);
    if (m_password)
        connect(m_password, &QLineEdit::textChanged, this, &PersonDialog::touch);
    connect(m_limit, &QSpinBox::valueChanged, this, &PersonDialog::touch);
    connect(m_active, &QCheckBox::toggled, this, &PersonDialog::touch);
    connect(m_footer, &DialogFooter::saved, this, &PersonDialog::save);
    judge();
    m_name->setFocus();
}

// Hidden first: a field that loses the keyboard still tells what it holds.
PersonDialog::~PersonDialog()
{
    hide();
}

void PersonDialog::addField(const QString &label, const QString &name, QWidget *field)
{
    auto *caption = new ToneLabel(label, TextUse::Body, Tone::Text2);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setMinimumWidth(zoomed(fieldWidth));
    m_form->addRow(caption, field);
}

void PersonDialog::makeFields(const Owners::Answer &owners)
{
    m_name->setMaxLength(longestName);
    m_signIn->setMaxLength(longestName);
    for (const EnumName<Role> &role : EnumNames<Role>::all)
        m_role->addItem(roleWord(role.value), static_cast<int>(role.value));
    m_team->addItem(tr("No team"), 0);
    m_agency->addItem(tr("No agency"), 0);
    for (const OwnerRow &row : owners) {
        if (row.team && !row.user)
            m_team->addItem(row.name, row.team->value());
        if (row.agency && !row.user)
            m_agency->addItem(row.name, row.agency->value());
    }
    m_limit->setRange(byPolicy, mostPromises);
    m_limit->setSpecialValueText(tr("as the policy says"));
    addField(tr("&Name"), u"name"_s, m_name);
    addField(tr("Si&gns in as"), u"signIn"_s, m_signIn);
    addField(tr("&Role"), u"role"_s, m_role);
    addField(tr("&Team"), u"team"_s, m_team);
    addField(tr("&Agency"), u"agency"_s, m_agency);
    addField(tr("Limit of &promises"), u"limit"_s, m_limit);
    if (isAtServer()) {
        m_password = new QLineEdit;
        m_password->setEchoMode(QLineEdit::Password);
        m_password->setMaxLength(longestPassword);
        m_password->setPlaceholderText(m_person ? tr("empty: as it is") : tr("empty: the server asks for none"));
        addField(tr("Password at the ser&ver"), u"password"_s, m_password);
    }
    m_active->setObjectName(u"active"_s);
    m_form->addRow(nullptr, m_active);
}

void PersonDialog::setPerson(const UserRecord &record)
{
    m_name->setText(record.name);
    m_signIn->setText(record.signIn);
    m_signIn->setReadOnly(m_person.has_value());
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(record.role)));
    if (record.team)
        m_team->setCurrentIndex(std::max(0, m_team->findData(record.team->value())));
    if (record.agency)
        m_agency->setCurrentIndex(std::max(0, m_agency->findData(record.agency->value())));
    m_limit->setValue(static_cast<int>(record.promiseLimit.value_or(byPolicy)));
    m_active->setChecked(record.isActive);
    m_active->setVisible(m_person.has_value());
}

// People of a server are logins of it, too: both change together.
bool PersonDialog::isAtServer() const
{
    return m_desk.location().engine == Engine::PostgreSql;
}

void PersonDialog::touch()
{
    m_footer->setTouched(true);
    judge();
}

void PersonDialog::judge()
{
    const bool isAgency = m_role->currentData().toInt() == static_cast<int>(Role::Agency);
    m_agency->setEnabled(isAgency);
    const bool isNamed = !m_name->text().trimmed().isEmpty() && !m_signIn->text().trimmed().isEmpty();
    const bool hasAgency = !isAgency || idOf<AccountId>(m_agency);
    const QString password = m_password ? m_password->text() : QString();
    const auto fits = password.isEmpty() ? Result<void>() : checkPassword(password);
    m_footer->say(StatusKind::Hold, !isNamed     ? tr("A person needs a name and a sign-in.")
                                    : !hasAgency ? tr("Say whose agency the person works for.")
                                    : !fits      ? errorText(fits.error(), m_wording).sentence
                                                 : QString());
    m_footer->setReady(isNamed && hasAgency && fits);
}

template<class C>
void PersonDialog::run(const C &command)
{
    m_footer->setBusy(true);
    whenReady(m_desk.run(command), this, [this, name = command.name](const Result<typename C::Outcome> &result) {
        m_footer->setBusy(false);
        if (!result)
            return m_footer->tellFailure(result.error(), m_wording);
        m_footer->setTouched(false);
        accept();
        Q_EMIT told(tr("%1 is saved.").arg(name));
    });
}

void PersonDialog::save()
{
    const Role role = static_cast<Role>(m_role->currentData().toInt());
    const auto agency = role == Role::Agency ? idOf<AccountId>(m_agency) : std::nullopt;
    const auto limit = m_limit->value() == byPolicy ? std::nullopt : std::optional(m_limit->value());
    const QString name = m_name->text().trimmed();
    const QString password = m_password ? m_password->text() : QString();
    const auto letIn = isAtServer() ? std::optional(true) : std::nullopt;
    if (m_person)
        run(UpdateUser{m_person->record.id, name, role, idOf<TeamId>(m_team), agency, limit, m_active->isChecked(), letIn,
                       password});
    else
        run(AddUser{name, m_signIn->text().trimmed(), role, idOf<TeamId>(m_team), agency, limit, letIn, password});
}

void PersonDialog::reject()
{
    if (m_footer->mayClose())
        QDialog::reject();
}

} // namespace kept
