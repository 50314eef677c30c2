# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DHEADER=... -DKIND=form -DLIST=shipped_forms -P shipped_words.cmake
# Holds the LIST at the end of a HEADER to the codes of the nouns of that KIND that stand above it.
cmake_minimum_required(VERSION 3.24)

file(READ ${HEADER} text)
string(REGEX MATCHALL "struct [a-z0-9_]+ final[ \n]*: ${KIND}<\"[^\"]+\"" nouns "${text}")
string(REGEX REPLACE "struct [a-z0-9_]+ final[ \n]*: ${KIND}<\"([^\"]+)\"" "\\1" nouns "${nouns}")
string(REGEX MATCH "${LIST}\\[\\]{[^}]*}" list "${text}")
string(REGEX MATCHALL "\"[^\"]+\"" listed "${list}")
string(REPLACE "\"" "" listed "${listed}")
list(LENGTH nouns count)
if(NOT nouns STREQUAL listed OR count LESS 2)
  message(FATAL_ERROR "${HEADER}: ${LIST} is not the list of its nouns, in their order\n"
                      "nouns:  ${nouns}\nlisted: ${listed}")
endif()
message(STATUS "${HEADER}: ${LIST} lists its ${count} nouns")
