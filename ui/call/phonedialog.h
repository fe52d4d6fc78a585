// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/findingtext.h"
#include "ui/call/phonesettings.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace kept {

class DialogFooter;
class FindingLabel;
class KeyButton;
class SegmentedChoice;
class ToneLabel;

/// How this computer makes calls: numbers are handed to the system's telephone, or called by SIP through baresip.
class PhoneDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PhoneDialog(Wording wording, QWidget *parent = nullptr);

Q_SIGNALS:
    void told(const QString &sentence);

public Q_SLOTS:
    void reject() override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name, int width);
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    QFormLayout *makeForm();
    void makeWay();
    void makeHandOver();
    void makeBaresip();
    void fill(const PhoneSettings &settings);
    PhoneSettings drafted() const;
    void showState();
    void fit();
    void showExample(const PhoneSettings &draft);
    void tryBaresip();
    void save();

    Wording m_wording;
    SegmentedChoice *m_way;
    QWidget *m_handOverBox;
    QWidget *m_baresipBox;
    QLineEdit *m_handOver = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port;
    QLineEdit *m_address = nullptr;
    FindingLabel *m_example;
    KeyButton *m_try = nullptr;
    ToneLabel *m_trial;
    DialogFooter *m_footer;
    QPointer<BaresipDialler> m_probe;
};

} // namespace kept
