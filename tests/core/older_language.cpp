// expect: entente needs C\+\+20
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Compiled as C++17, with a header that users include first.
#include HEADER
