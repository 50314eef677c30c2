// expect: second_reason
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Wrong on purpose, a test of refused.cmake: the expected reason is in the second error only.
static_assert(sizeof(int) == 0, "first_reason");
static_assert(sizeof(int) == 0, "second_reason");
