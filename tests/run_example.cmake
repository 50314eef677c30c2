# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Runs the example PROGRAM; it must succeed, or end with STATUS, and print what the file EXPECTED holds, byte for byte,
# if there is one. With ARGUMENTS, it runs in FOLDER. ACTUAL is where its output goes, that to standard error, too.
set(where "")
if(ARGUMENTS)
  set(where WORKING_DIRECTORY ${FOLDER})
endif()
if(NOT STATUS)
  set(STATUS 0)
endif()
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} ${where} RESULT_VARIABLE status OUTPUT_FILE ${ACTUAL} ERROR_FILE ${ACTUAL})
if(NOT status STREQUAL STATUS)
  message(FATAL_ERROR "${PROGRAM}: ended with ${status}")
endif()
if(EXISTS ${EXPECTED})
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${ACTUAL} ${EXPECTED} RESULT_VARIABLE differs ERROR_QUIET)
  if(differs)
    execute_process(COMMAND diff -u ${EXPECTED} ${ACTUAL})  # for the reader; compare_files is the judge
    message(FATAL_ERROR "${PROGRAM}: prints other text than ${EXPECTED}")
  endif()
endif()
