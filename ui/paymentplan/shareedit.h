// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace kept {

/// A field for a share of a whole: typed in percent, held in hundredths of a percent; nothing is "None".
class ShareEdit final : public QSpinBox
{
    Q_OBJECT

public:
    explicit ShareEdit(QWidget *parent = nullptr);

protected:
    QString textFromValue(int basisPoints) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    QString bare(const QString &text) const;
};

} // namespace kept
