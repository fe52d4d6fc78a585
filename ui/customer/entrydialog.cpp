// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/entrydialog.h"

#include "ui/look/type.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/tonelabel.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kept {

using namespace Qt::Literals::StringLiterals;

EntryDialog::EntryDialog(const QString &title, const QString &about, const QString &text, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"entryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(title);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    for (const auto &[words, use, tone] :
         {std::tuple(title, TextUse::PageTitle, Tone::Text), std::tuple(about, TextUse::Body, Tone::Text2)}) {
        auto *label = new ToneLabel(words, use, tone);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    auto *whole = new QPlainTextEdit(text);
    whole->setObjectName(u"wholeText"_s);
    whole->setAccessibleName(tr("What was noted"));
    whole->setReadOnly(true);
    whole->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    whole->setVisible(!text.isEmpty());
    rows->addWidget(whole, 1);
    rows->addStretch(text.isEmpty() ? 1 : 0);
    auto *close = new KeyButton(tr("Close"));
    close->setKind(ButtonKind::Filled);
    close->setKeyHint(Qt::Key_Escape);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    rows->addWidget(close, 0, Qt::AlignRight);
    resize(zoomed(520), zoomed(text.isEmpty() ? 160 : 320));
}

// Escape is the dialog's own, not a shortcut of the page behind it.
bool EntryDialog::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QDialog::event(event);
}

} // namespace kept
