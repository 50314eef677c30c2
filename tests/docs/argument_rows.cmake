# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DROOT=... -P argument_rows.cmake
# Holds the page on the argument to its tests: each of the 65 rows stands on it once, in order, and the test files that
# its last column names, argument_<name>_test.cpp, each have a test case "Row <number>".
cmake_minimum_required(VERSION 3.24)

set(page "${ROOT}/docs/the-argument.md")
file(STRINGS "${page}" rows REGEX "^\\| [0-9]+ \\|")
set(wrong "")
set(number 0)
foreach(row IN LISTS rows)
  math(EXPR number "${number} + 1")
  if(NOT row MATCHES "^\\| ${number} \\|")
    string(APPEND wrong "\n  row ${number} is not where it should be: ${row}")
  endif()
  string(REGEX REPLACE "^.*\\| ([a-z, ]+) \\|$" "\\1" tests "${row}")
  string(REPLACE ", " ";" tests "${tests}")
  foreach(test IN LISTS tests)
    set(file "${ROOT}/tests/data/argument_${test}_test.cpp")
    if(NOT EXISTS "${file}")
      string(APPEND wrong "\n  row ${number}: there is no test file \"${test}\"")
      continue()
    endif()
    file(READ "${file}" words)
    if(NOT words MATCHES "TEST_CASE\\([ \n]*\"Row ${number}[:,]")
      string(APPEND wrong "\n  row ${number}: ${file} has no test case of it")
    endif()
  endforeach()
endforeach()
if(NOT number EQUAL 65)
  string(APPEND wrong "\n  ${number} rows instead of 65")
endif()
if(wrong)
  message(FATAL_ERROR "${page}:${wrong}")
endif()
