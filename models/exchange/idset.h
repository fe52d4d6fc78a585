// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <array>
#include <bit>

namespace kept {

/// A set of record ids: a bit for each where they are dense, as those of one store are.
class IdSet final
{
public:
    /// False when it was there already.
    bool insert(qint64 id)
    {
        quint64 &word = m_blocks[id >> blockBits].words[static_cast<size_t>((id >> 6) & 15)];
        const quint64 bit = quint64(1) << (id & 63);
        const bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    template<class Visit>
    void each(Visit visit) const
    {
        for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block)
            for (size_t i = 0; i < block->words.size(); ++i)
                for (quint64 word = block->words[i]; word != 0; word &= word - 1)
                    visit((block.key() << blockBits) | static_cast<qint64>(i * 64 + static_cast<size_t>(std::countr_zero(word))));
    }

    bool isEmpty() const { return m_blocks.isEmpty(); }

private:
    static constexpr int blockBits = 10;
    struct Block
    {
        std::array<quint64, 16> words{};
    };
    QHash<qint64, Block> m_blocks;
};

} // namespace kept
