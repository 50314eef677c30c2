# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -DPROGRAM=... -DPICTURE=... -DACTUAL=... -P picture.cmake
# Holds the PICTURE of a page to what PROGRAM draws today, which goes to ACTUAL; and PROGRAM says so where it cannot
# write.
cmake_minimum_required(VERSION 3.24)

execute_process(COMMAND ${PROGRAM} --svg ${ACTUAL} RESULT_VARIABLE status)
if(NOT status STREQUAL "0")
  message(FATAL_ERROR "${PROGRAM} --svg ${ACTUAL}: ended with ${status}")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${ACTUAL} ${PICTURE} RESULT_VARIABLE differs ERROR_QUIET)
if(differs)
  message(FATAL_ERROR "${PICTURE} is not what is drawn today; after a look at it: cp ${ACTUAL} ${PICTURE}")
endif()

execute_process(COMMAND ${PROGRAM} --svg ${ACTUAL}/no/such/folder/picture.svg RESULT_VARIABLE status
  OUTPUT_VARIABLE out ERROR_VARIABLE error)
if(NOT status STREQUAL "1" OR NOT error MATCHES "cannot write" OR NOT out STREQUAL "")
  message(FATAL_ERROR "${PROGRAM}: into a file that cannot be written: ended with ${status}, said \"${error}\"")
endif()
