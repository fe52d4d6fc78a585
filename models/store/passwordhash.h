// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// How often a new password is hashed: PBKDF2 with HMAC-SHA-512, 210,000 rounds, as OWASP's Password Storage Cheat Sheet (2023) asks.
constexpr int passwordRounds = 210'000;

/// What is kept of a password: nothing that leads back to it but guessing.
struct PasswordHash
{
    QString salt; ///< text, another for each password
    QString hash; ///< hexadecimal
    int rounds = passwordRounds;
};

/// Takes about a second, as it should for who guesses.
PasswordHash hashPassword(const QString &password, const QString &salt, int rounds = passwordRounds);
/// Whether it is that password; takes as long whether it is or not.
bool fits(const PasswordHash &kept, const QString &password);

} // namespace kept
