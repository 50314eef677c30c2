# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DROOT=... -P language.cmake
# Whatever a program includes first, it comes to core/language.hpp before anything else of the library: each header
# begins by including another one of the library's, and the last of these is that one. -DROOM=entente/x/ asks for headers
# of one room there, which is wrong.
cmake_minimum_required(VERSION 3.24)
if(NOT DEFINED ROOM)
  set(ROOM entente/)
endif()

file(GLOB_RECURSE headers RELATIVE "${ROOT}/include" "${ROOT}/include/*.hpp")
list(REMOVE_ITEM headers entente/core/language.hpp)
set(wrong "")
foreach(header IN LISTS headers)
  file(READ "${ROOT}/include/${header}" words)
  if(NOT words MATCHES "^(//[^\n]*\n)+#ifndef [A-Z0-9_]+\n#define [A-Z0-9_]+\n(\n|//[^\n]*\n)*#include <${ROOM}")
    string(APPEND wrong "  ${header}\n")
  endif()
endforeach()
if(wrong)
  message(FATAL_ERROR "no include of the library comes first, so that an older C++ would find other errors first, in\n"
                      "${wrong}Include <entente/core/language.hpp> there.")
endif()
