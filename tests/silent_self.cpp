// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Not silent, on purpose: the test of warnings must say so.
double promoted(float value);
double promoted(float value) { return value * 2.0; }
