# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# What the scripts beside this one share.

# The version, as CMakeLists.txt reads it, in `version`, `major` and `minor`.
if(DEFINED VERSION)
  set(version ${VERSION})
else()
  file(STRINGS "${ROOT}/include/entente/version.hpp" version REGEX "^#define ENTENTE_VERSION_(MAJOR|MINOR|PATCH) ")
  string(REGEX MATCHALL "[0-9]+" version "${version}")
  list(JOIN version . version)
endif()
if(NOT version MATCHES "^([0-9]+)\\.([0-9]+)\\.[0-9]+$")
  message(FATAL_ERROR "include/entente/version.hpp holds no version")
endif()
set(major ${CMAKE_MATCH_1})
set(minor ${CMAKE_MATCH_2})

# Nothing may be downloaded.
foreach(variable http_proxy https_proxy all_proxy)
  set(ENV{${variable}} "http://127.0.0.1:9")
endforeach()

# Runs a command that must succeed; what it prints is in `output`.
function(run)
  execute_process(COMMAND ${ARGV} OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE status)
  if(NOT status STREQUAL "0")
    list(JOIN ARGV " " command)
    message(FATAL_ERROR "${command}: ended with ${status}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# Configures a project with the compiler and generator of this build.
function(configure source build)
  run(${CMAKE_COMMAND} -S ${source} -B ${build} -G ${GENERATOR} -DCMAKE_MAKE_PROGRAM=${MAKE}
    -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_FIND_USE_PACKAGE_REGISTRY=OFF ${ARGN})
endfunction()

# The files below a folder, sorted.
function(files_below folder out)
  file(GLOB_RECURSE found RELATIVE "${folder}" "${folder}/*")
  list(SORT found)
  set(${out} "${found}" PARENT_SCOPE)
endfunction()

# How many tests a build has, in `tests`.
function(count_tests build)
  run(${CMAKE_CTEST_COMMAND} --test-dir ${build} -N)
  string(REGEX MATCH "Total Tests: ([0-9]+)" total "${output}")
  set(tests "${CMAKE_MATCH_1}" PARENT_SCOPE)
endfunction()
