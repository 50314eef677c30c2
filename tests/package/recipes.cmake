# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# What can be checked of docs/packaging without vcpkg and Conan: the port and the recipe run, with stand-ins for the
# functions of those tools, and make packages of the right files.
cmake_minimum_required(VERSION 3.24)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")
file(REMOVE_RECURSE "${WORK}")

# --- vcpkg

set(port "${ROOT}/docs/packaging/vcpkg/entente")
file(READ "${port}/vcpkg.json" manifest)
foreach(field name license)
  string(JSON ${field} GET "${manifest}" ${field})
endforeach()
if(NOT name STREQUAL "entente" OR NOT license STREQUAL "BSL-1.0")
  message(FATAL_ERROR "vcpkg.json: ${name}, ${license}")
endif()

set(CURRENT_PACKAGES_DIR "${WORK}/vcpkg")
set(PORT entente)
function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "SOURCE_PATH" "OPTIONS")
  configure(${given_SOURCE_PATH} ${WORK}/build ${given_OPTIONS})
endfunction()
function(vcpkg_cmake_install)
  run(${CMAKE_COMMAND} --install ${WORK}/build --prefix ${CURRENT_PACKAGES_DIR})
endfunction()
function(vcpkg_cmake_config_fixup)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "CONFIG_PATH" "")
  file(GLOB config "${CURRENT_PACKAGES_DIR}/${given_CONFIG_PATH}/*.cmake")
  file(COPY ${config} DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
  file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/${given_CONFIG_PATH}")
endfunction()
function(vcpkg_fixup_pkgconfig)
endfunction()
function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 given "" "" "FILE_LIST")
  configure_file(${given_FILE_LIST} "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright" COPYONLY)
endfunction()
include("${port}/portfile.cmake")

# What is installed otherwise, with the package's files where vcpkg wants them.
files_below("${INSTALLED}" expected)
list(TRANSFORM expected REPLACE "^share/cmake/entente/" "share/entente/")
list(APPEND expected share/entente/copyright share/entente/usage)
list(SORT expected)
files_below("${CURRENT_PACKAGES_DIR}" found)
if(NOT found STREQUAL expected)
  message(FATAL_ERROR "vcpkg would install\n${found}\nand not\n${expected}")
endif()

# --- Conan

find_program(python NAMES python3)
if(NOT python)
  message("skipped: no python3 here, the Conan recipe is not checked")
  return()
endif()
run(${python} -B ${CMAKE_CURRENT_LIST_DIR}/conan_stand_in.py ${ROOT}/docs/packaging/conan ${WORK}/conan)
file(GLOB_RECURSE expected RELATIVE "${ROOT}" "${ROOT}/include/*.hpp")
list(APPEND expected licenses/LICENSE)
files_below("${WORK}/conan/package" found)
if(NOT output STREQUAL "entente/${version}\n" OR NOT found STREQUAL expected)
  message(FATAL_ERROR "Conan would make ${output} of\n${found}")
endif()
