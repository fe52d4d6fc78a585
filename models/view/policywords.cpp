// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/policywords.h"

#include <QCoreApplication>

namespace kept {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

} // namespace

QString countingText(PromiseCounting counting)
{
    switch (counting) {
    case PromiseCounting::AllMade: return tr("All that were made");
    case PromiseCounting::NotCancelled: return tr("All but cancelled ones");
    case PromiseCounting::BrokenOnly: return tr("Broken ones");
    case PromiseCounting::OpenOnly: break;
    }
    return tr("Open ones");
}

QString graceKindText(GraceKind kind)
{
    return kind == GraceKind::Business ? tr("Business days") : tr("Calendar days");
}

} // namespace kept
