# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DHEADER=... -DKIND=form -DLIST=shipped_forms -DLISTED_IN=... -P shipped_words.cmake
# Holds the LIST of a header, LISTED_IN, to the codes of the nouns of that KIND in a HEADER.
cmake_minimum_required(VERSION 3.24)

file(READ ${HEADER} text)
string(REGEX MATCHALL "struct [a-z0-9_]+ final[ \n]*: ${KIND}<\"[^\"]+\"" nouns "${text}")
string(REGEX REPLACE "struct [a-z0-9_]+ final[ \n]*: ${KIND}<\"([^\"]+)\"" "\\1" nouns "${nouns}")
file(READ ${LISTED_IN} text)
string(REGEX MATCH "${LIST}\\[\\]{[^}]*}" list "${text}")
string(REGEX MATCHALL "\"[^\"]+\"" listed "${list}")
string(REPLACE "\"" "" listed "${listed}")
list(LENGTH nouns count)
if(NOT nouns STREQUAL listed OR count LESS 2)
  message(FATAL_ERROR "${LISTED_IN}: ${LIST} is not the list of its nouns, in their order\n"
                      "nouns:  ${nouns}\nlisted: ${listed}")
endif()
message(STATUS "${LISTED_IN}: ${LIST} lists its ${count} nouns")
