// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/findingtext.h"
#include "models/view/roles.h"

#include <QPointer>
#include <QWidget>

namespace kept {

class KeyButton;
class ToneLabel;

/// What a rule says about a field, beside the field: icon, sentence, and the remedy as a link. Where there is no room for it on
/// one line the sentence is broken and the remedy stands below.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override { return arrange(width, false); }

Q_SIGNALS:
    void remedyChosen();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// The height it takes at this width, in pixels; moves what it holds there where it shall.
    int arrange(int width, bool move) const;
    int lineHeight() const;
    void tell(const QString &description, Severity severity);
    void mark(const QString &description, Severity severity);

    QPointer<QWidget> m_field;
    StatusKind m_kind = StatusKind::None;
    QString m_iconName;
    QWidget *m_sign;
    ToneLabel *m_sentence;
    KeyButton *m_remedy;
};

} // namespace kept
