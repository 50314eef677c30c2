# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DROOT=... -P comparisons.cmake
# Comparisons are defaulted, so that a new member is never forgotten. Those by hand stand here with their reason, in the
# number in which a header has them; nobody writes operator!= or one of the four that <=> gives.
cmake_minimum_required(VERSION 3.24)

set(by_hand
  "core/buffer.hpp 1"        # contents, not addresses
  "core/code.hpp 2"          # the hash first, which decides nearly always
  "core/flag_set.hpp 1"      # an iterator: positions
  "core/list.hpp 1"          # contents, not addresses
  "core/own_optional.hpp 2"  # neither side is taken for a value of the other
  "core/row_list.hpp 1"      # contents, not addresses
  "core/text.hpp 2"          # contents, not addresses
  "io/csv_cell.hpp 1"        # a cell and a value of it
  "measure/k_ads.hpp 2"      # an iterator: positions
  "measure/promise_years.hpp 1" # an iterator: positions
  "measure/year_rows.hpp 1"  # an iterator: positions
  "model/records.hpp 1"      # any two origins are equal
  "query/delay.hpp 1"        # an answer and a span, as an optional one
  "scale/level.hpp 2"        # deleted: of two scales
  "scale/product.hpp 1"      # an order in part, by component
  "world/diagnostic.hpp 1"   # here the origin counts
  "world/dyad_panel.hpp 1"   # an index says nothing of its own
  "world/panel.hpp 1"        # an index says nothing of its own
  "world/state_system.hpp 1" # an index says nothing of its own
  "world/world.hpp 1")       # shared data need no comparison

file(GLOB_RECURSE headers RELATIVE "${ROOT}/include/entente" "${ROOT}/include/entente/*.hpp")
set(found "")
set(defaulted 0)
foreach(header IN LISTS headers)
  file(READ "${ROOT}/include/entente/${header}" words)
  string(REGEX REPLACE "//[^\n]*" "" words "${words}")
  string(REGEX REPLACE "[ \n]+" " " words "${words}")  # one may go on on the next line
  string(REPLACE ";" "\n" words "${words}")
  string(REGEX MATCHALL "operator *(!=|<=>|<=|>=|==|<[^<=]|>[^>=])[^\n{]*" operators "${words}")
  set(count 0)
  foreach(one IN LISTS operators)
    if(one MATCHES "operator *(!=|<=[^>]|>=|<[^=]|>[^=])")
      message(FATAL_ERROR "${header}: ${one}: the language makes it from == or <=>")
    elseif(one MATCHES "= default")
      math(EXPR defaulted "${defaulted} + 1")
    else()
      math(EXPR count "${count} + 1")
    endif()
  endforeach()
  if(count)
    list(APPEND found "${header} ${count}")
  endif()
endforeach()
if(NOT found STREQUAL by_hand)
  message(FATAL_ERROR "comparisons by hand:\n  ${found}\nexpected:\n  ${by_hand}")
endif()
if(defaulted LESS 20)
  message(FATAL_ERROR "only ${defaulted} defaulted comparisons: is the check still right?")
endif()
message("${defaulted} comparisons are defaulted")
