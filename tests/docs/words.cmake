# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DROOT=... [-DPAGE=...] [-DWRITE=ON] -P words.cmake
# Holds the tables of docs/words.md to the terms of entente/model: each object stands there once, with its code and label, and
# nothing else does. With WRITE the tables are made anew.
cmake_minimum_required(VERSION 3.24)
include(${CMAKE_CURRENT_LIST_DIR}/tables.cmake)

if(NOT PAGE)
  set(PAGE "${ROOT}/docs/words.md")
endif()
set(kinds domain form instrument situation condition content procedure reading threat_kind)
set(title_of_domain "Domains: `entente/model/domains.hpp`")
set(title_of_form "Forms: `entente/model/forms.hpp`")
set(title_of_instrument "Instruments: `entente/model/treaty_terms.hpp`")
set(title_of_situation "Situations: `entente/model/treaty_terms.hpp`")
set(title_of_condition "Conditions: `entente/model/treaty_terms.hpp`")
set(title_of_content "Contents: `entente/model/treaty_terms.hpp`")
set(title_of_procedure "Procedures: `entente/model/treaty_terms.hpp`")
set(title_of_reading "Readings: `entente/model/treaty_terms.hpp`")
set(title_of_threat_kind "Kinds of threat: `entente/model/threat_kinds.hpp`")

set(count 0)
foreach(header domains forms treaty_terms threat_kinds)
  file(READ "${ROOT}/include/entente/model/${header}.hpp" code)
  string(REGEX REPLACE "//[^\n]*" "" code "${code}")
  string(REPLACE ";" "," code "${code}")  # what CMake takes for a list
  string(REGEX REPLACE "\"[ \n]+\"" "" code "${code}")  # one literal in parts
  string(REGEX MATCHALL "inline constexpr struct [a-z0-9_]+ final[ \n]*:[ \n]*[a-z_]+<[^{]*{" objects "${code}")
  string(REGEX MATCHALL "inline constexpr struct " all "${code}")
  list(LENGTH objects found)
  list(LENGTH all there)
  if(NOT found EQUAL there)
    message(FATAL_ERROR "${header}: ${there} objects, ${found} of them read: is the check still right?")
  endif()
  foreach(object IN LISTS objects)
    string(REGEX MATCH "struct ([a-z0-9_]+) final[ \n]*:[ \n]*([a-z_]+)<[ \n]*\"([^\"]*)\",[ \n]*\"([^\"]*)\"" head "${object}")
    set(name "${CMAKE_MATCH_1}")
    set(kind "${CMAKE_MATCH_2}")
    add_row(${header} ${name} ${kind} "| `${name}` | `${CMAKE_MATCH_3}` | ${CMAKE_MATCH_4} |")
  endforeach()
endforeach()

hold_to_tables(words.cmake entente/model "| object | code | what |")
message("docs/words.md: ${count} words")
