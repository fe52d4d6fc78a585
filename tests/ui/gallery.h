// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace kept::test {

/// Names of the sheets on which the widgets of the look are laid out with sample content.
QStringList gallerySheets();
std::unique_ptr<QWidget> makeGallerySheet(const QString &name);

} // namespace kept::test
