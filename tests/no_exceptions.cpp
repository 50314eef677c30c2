// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The library built with -fno-exceptions -fno-rtti.
#include <entente/entente.hpp>

int main() { return 0; }
