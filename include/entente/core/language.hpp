// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_LANGUAGE_HPP
#define ENTENTE_CORE_LANGUAGE_HPP

// An older C++ finds a thousand errors in what follows. Every header that includes no other of the
// library's includes this one, so that the first error says why, whatever a program includes first.
// Visual C++ tells the language by a name of its own.
#if __cplusplus < 202002L && (!defined(_MSVC_LANG) || _MSVC_LANG < 202002L)
#error "entente needs C++20: compile with -std=c++20 (Visual C++: /std:c++20) or later"
#endif

#endif  // ENTENTE_CORE_LANGUAGE_HPP
