// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace kept {

/// A JSON object whose one long array was taken out, so that its elements can be read one by one and beside each other.
struct JsonElements
{
    QByteArray frame;                     ///< the object with that array left empty
    std::vector<QByteArrayView> elements; ///< the objects of the array as text, in the text that was given
};

/// Takes the array of objects named `key` out of a JSON object by its brackets and quotes alone. The text is sound where
/// frame and elements are. None: there is no such array, there are two, or something but objects is in it.
std::optional<JsonElements> elementsOf(const QByteArray &json, QByteArrayView key);

} // namespace kept
