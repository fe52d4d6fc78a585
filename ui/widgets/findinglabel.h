// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QPointer>
#include <QWidget>

namespace kept {

class ElidedLabel;
class KeyButton;

/// What a rule says about a field, beside the field: icon, sentence, and the remedy as a link.
class FindingLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingLabel(QWidget *parent = nullptr);

    /// The field whose edge takes the colour and whose accessible description is the sentence.
    void setField(QWidget *field);
    /// A note is shown as in order, a warning and a block as such.
    void showFinding(const Finding &finding, const Wording &wording);
    void showText(Severity severity, const QString &sentence, const QString &remedy = {});
    /// A fact without a verdict, in muted text.
    void showHint(const QString &iconName, const QString &text);
    void clear();
    QString text() const;

Q_SIGNALS:
    void remedyChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &description, Severity severity);

    QPointer<QWidget> m_field;
    StatusKind m_kind = StatusKind::None;
    QString m_iconName;
    QWidget *m_sign;
    ElidedLabel *m_sentence;
    KeyButton *m_remedy;
};

} // namespace kept
