// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/book.h"

namespace kept::test {

/// Each test has a book of its own on each engine, and leaves it reconciled.
class BookTest : public QObject
{
    Q_OBJECT

protected:
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        m_book = std::make_unique<Book>(m_store->database());
    }

    void cleanup()
    {
        QCOMPARE(m_book->differences(), QString());
        m_book.reset();
        m_store.reset();
    }
};

} // namespace kept::test
