# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Passes when CASE does not compile with COMPILE and the first error says why: the text up to the second error must
# match the regex in the case's `// expect: ` line, or in its `// expect-gcc: ` or `// expect-clang: ` line for that
# FAMILY. Later errors do not count: they may follow from the first, and so may match by accident.
file(READ ${CASE} source)
if(NOT source MATCHES "^// expect: ([^\n]+)\n")
  message(FATAL_ERROR "${CASE}: the first line is not '// expect: REGEX'")
endif()
set(reason "${CMAKE_MATCH_1}")
if(source MATCHES "\n// expect-${FAMILY}: ([^\n]+)\n")
  set(reason "${CMAKE_MATCH_1}")
endif()

set(ENV{LC_ALL} C)  # English, and ' for g++'s curly quotes
execute_process(COMMAND ${COMPILE} ${CASE} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(status STREQUAL "0")
  message(FATAL_ERROR "It compiles, and must not: ${CASE}")
endif()

# A byte that no compiler prints marks each line with an error. What stands before the first one belongs to it: that is
# where g++ says which template it was in.
string(ASCII 1 mark)
string(REGEX REPLACE "\n([^\n]*: (fatal )?error: )" "\n${mark}\\1" marked "\n${output}")
string(REGEX MATCH "^[^${mark}]*${mark}[^${mark}]*" first_error "${marked}")
if(NOT first_error MATCHES "${reason}")
  message("${output}")
  message(FATAL_ERROR "Refused for another reason: the first error does not match '${reason}': ${CASE}")
endif()
