# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DROOT=... -DPAGE=... -P quotes.cmake
# Holds a page to what compiles and runs: every ```cpp block stands in a source file of examples/ or tests/, every
# ```text block there or in the expected output of an example, every ```cmake block in a project of a user.
cmake_minimum_required(VERSION 3.24)

set(checked cpp text cmake)
set(unchecked console diagram ebnf json sh)

function(read_all out)
  set(all "")
  foreach(file IN LISTS ARGN)
    file(READ "${file}" words)
    string(APPEND all "${words}")
  endforeach()
  set(${out} "${all}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE sources "${ROOT}/examples/*.cpp" "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.hpp")
file(GLOB outputs "${ROOT}/examples/expected/*.txt")
file(GLOB projects "${ROOT}/tests/package/*/CMakeLists.txt")
read_all(cpp ${sources})
read_all(text ${sources} ${outputs})
read_all(cmake ${projects})

file(READ "${PAGE}" words)
set(words "\n${words}")
set(quotes 0)
while(TRUE)
  # A block: its language, its lines, the fence that closes it.
  string(FIND "${words}" "\n```" begin)
  if(begin EQUAL -1)
    break()
  endif()
  math(EXPR begin "${begin} + 4")
  string(SUBSTRING "${words}" ${begin} -1 words)
  string(FIND "${words}" "\n" end)
  string(SUBSTRING "${words}" 0 ${end} language)
  math(EXPR begin "${end} + 1")
  string(SUBSTRING "${words}" ${begin} -1 quote)
  string(FIND "${words}" "\n```" end)
  if(end EQUAL -1)
    message(FATAL_ERROR "${PAGE}: a block is not closed")
  endif()
  math(EXPR length "${end} + 1 - ${begin}")
  string(SUBSTRING "${quote}" 0 ${length} quote)
  math(EXPR end "${end} + 4")
  string(SUBSTRING "${words}" ${end} -1 words)

  if(language IN_LIST checked)
    string(FIND "${${language}}" "${quote}" found)
    if(found EQUAL -1)
      message(FATAL_ERROR "${PAGE} quotes what stands nowhere:\n${quote}")
    endif()
    math(EXPR quotes "${quotes} + 1")
  elseif(NOT language IN_LIST unchecked)
    message(FATAL_ERROR "${PAGE}: the language of a block is one of ${checked};${unchecked}: \"${language}\"")
  endif()
endwhile()
message("${PAGE}: ${quotes} quotes stand")
