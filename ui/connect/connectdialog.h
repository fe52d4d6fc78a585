// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/serverprobe.h"
#include "models/view/findingtext.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QAction;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace kept {

class Banner;
class FindingLabel;
class LoadingBar;
class SegmentedChoice;

/// Where the server is and who signs in there; nothing is joined before the server was asked and has answered. The password
/// is handed on and never kept.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Asks a server, on another thread.
    using Probe = std::function<Result<SchemaState>(const StoreLocation &)>;

    ConnectDialog(const QStringList &recent, Wording wording, Probe probe = &probeServer, QWidget *parent = nullptr);

    void setLocation(const StoreLocation &location);
    StoreLocation location() const;

Q_SIGNALS:
    /// The server answered and is to be joined.
    void chosen(const kept::StoreLocation &location);
    /// The server, or its silence, has been shown.
    void answered();

private:
    enum class Purpose { Test, Join, Make };
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name, int width);
    void makeRecent(QFormLayout *form, const QStringList &recent);
    void makeFields(QVBoxLayout *rows, const QStringList &recent);
    void makeFooter(QVBoxLayout *rows);
    void hostTyped(const QString &text);
    void offerEncryption();
    void ask(Purpose purpose);
    void showAnswer(Purpose purpose, const Result<SchemaState> &state);
    void showState(SchemaState state);
    void setBusy(bool busy);

    Wording m_wording;
    Probe m_probe;
    QString m_moreOptions;
    QString m_hostBefore;
    StoreLocation m_asked;
    bool m_isBusy = false;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_port = nullptr;
    QLineEdit *m_database = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    SegmentedChoice *m_encryption;
    FindingLabel *m_databaseFinding;
    Banner *m_banner;
    LoadingBar *m_loading;
    QAction *m_test;
    QAction *m_join;
    QAction *m_make;
};

} // namespace kept
