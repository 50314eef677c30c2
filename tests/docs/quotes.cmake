# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DROOT=... -DPAGE=... -P quotes.cmake
# Holds a page to what compiles and runs: every ```cpp block stands in a source file of examples/ or tests/, every
# ```text block in the expected output of an example.
cmake_minimum_required(VERSION 3.24)

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
read_all(cpp ${sources})
read_all(text ${outputs})

file(READ "${PAGE}" rest)
set(quotes 0)
foreach(language cpp text)
  set(words "${rest}")
  while(TRUE)
    string(FIND "${words}" "```${language}\n" begin)
    if(begin EQUAL -1)
      break()
    endif()
    string(LENGTH "```${language}\n" fence)
    math(EXPR begin "${begin} + ${fence}")
    string(SUBSTRING "${words}" ${begin} -1 words)
    string(FIND "${words}" "```" end)
    string(SUBSTRING "${words}" 0 ${end} quote)
    string(SUBSTRING "${words}" ${end} -1 words)
    string(FIND "${${language}}" "${quote}" found)
    if(found EQUAL -1)
      message(FATAL_ERROR "${PAGE} quotes what stands nowhere:\n${quote}")
    endif()
    math(EXPR quotes "${quotes} + 1")
  endwhile()
endforeach()
if(quotes EQUAL 0)
  message(FATAL_ERROR "${PAGE} quotes nothing: is the check still right?")
endif()
message("${PAGE}: ${quotes} quotes stand")
