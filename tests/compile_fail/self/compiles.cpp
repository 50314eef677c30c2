// expect: error
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Wrong on purpose, a test of refused.cmake: it compiles.
int main() {}
