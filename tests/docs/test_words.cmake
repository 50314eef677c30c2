# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DROOT=... [-DPAGE=...] [-DWRITE=ON] -P test_words.cmake
# Holds the last tables of docs/casus-foederis.md to the code: each test that `failed` and `undetermined` can name and no article
# has to spell stands there once, in the words that answers use. With WRITE the tables are made anew.
cmake_minimum_required(VERSION 3.24)
include(${CMAKE_CURRENT_LIST_DIR}/tables.cmake)

if(NOT PAGE)
  set(PAGE "${ROOT}/docs/casus-foederis.md")
endif()
set(kinds every part)
set(title_of_every "Tests of every article")
set(title_of_part "Tests that triggers are made of")
set(count 0)

function(read_code out header)
  file(READ "${ROOT}/include/entente/${header}" code)
  string(REGEX REPLACE "//[^\n]*" "" code "${code}")
  string(REPLACE ";" "," code "${code}")  # what CMake takes for a list
  string(REGEX REPLACE "\"[ \n]+\"" "" code "${code}")  # one literal in parts
  string(REGEX REPLACE "([,{])[ \n]+" "\\1" code "${code}")
  set(${out} "${code}" PARENT_SCOPE)
endfunction()
read_code(clause query/casus_clause.hpp)
read_code(conditions query/condition_table.hpp)
read_code(sentences io/sentence_casus_foederis.hpp)

# What an answer says of a test.
function(words_of out word)
  if(NOT sentences MATCHES "{\"${word}\",\"([^\"]*)\",\"([^\"]*)\"}")
    message(FATAL_ERROR "io/sentence_casus_foederis.hpp has no words for ${word}")
  endif()
  set(words "${CMAKE_MATCH_1} | ${CMAKE_MATCH_2}")
  string(REPLACE "@" "the beneficiary" words "${words}")
  string(REPLACE "#" "the bearer" words "${words}")
  set(${out} "${words}" PARENT_SCOPE)
endfunction()

if(NOT clause MATCHES "builtin_words\\[\\]{([^}]*)}")
  message(FATAL_ERROR "query/casus_clause.hpp: no builtin_words: is the check still right?")
endif()
string(REGEX MATCHALL "[a-z_]+" builtin "${CMAKE_MATCH_1}")
foreach(word IN LISTS builtin)
  words_of(words ${word})
  add_row(casus_clause ${word} every "| `${word}` | every article | ${words} |")
endforeach()

# Rows of several parts: {"armed_attack",nullptr,{"beneficiary_attacked","armed_attack_threshold"}, ...
string(REGEX MATCHALL "{\"[a-z_]+\",nullptr,{\"[^}]*}" rows "${conditions}")
string(REGEX MATCHALL "nullptr,{\"" there "${conditions}")
list(LENGTH rows found)
list(LENGTH there expected)
if(found EQUAL 0 OR NOT found EQUAL expected)
  message(FATAL_ERROR "query/condition_table.hpp: ${expected} rows with parts, ${found} read: is the check still right?")
endif()
set(parts "")
foreach(row IN LISTS rows)
  string(REGEX MATCHALL "[a-z_]+" names "${row}")
  list(POP_FRONT names trigger)
  list(REMOVE_ITEM names nullptr)
  foreach(part IN LISTS names)
    list(APPEND parts ${part})
    string(APPEND triggers_of_${part} ", `${trigger}`")
  endforeach()
endforeach()
list(REMOVE_DUPLICATES parts)
foreach(word IN LISTS parts)
  words_of(words ${word})
  string(SUBSTRING "${triggers_of_${word}}" 2 -1 triggers)
  add_row(condition_table ${word} part "| `${word}` | ${triggers} | ${words} |")
endforeach()

hold_to_tables(test_words.cmake entente/query "| word | of | where it is open: whether | where it failed: because |")
message("docs/casus-foederis.md: ${count} tests")
