# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Runs the example PROGRAM; it must succeed, and print what the file EXPECTED holds, byte for byte, if there is one.
# ACTUAL is where its output goes.
execute_process(COMMAND ${PROGRAM} RESULT_VARIABLE status OUTPUT_FILE ${ACTUAL})
if(NOT status STREQUAL "0")
  message(FATAL_ERROR "${PROGRAM}: ended with ${status}")
endif()
if(EXISTS ${EXPECTED})
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${ACTUAL} ${EXPECTED} RESULT_VARIABLE differs ERROR_QUIET)
  if(differs)
    execute_process(COMMAND diff -u ${EXPECTED} ${ACTUAL})  # for the reader; compare_files is the judge
    message(FATAL_ERROR "${PROGRAM}: prints other text than ${EXPECTED}")
  endif()
endif()
