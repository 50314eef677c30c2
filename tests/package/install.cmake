# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Installs the library as a packager does, without tests, and moves the tree to INSTALLED: it must hold every header,
# what users look for, and nothing else, and no path of where it was made.
cmake_minimum_required(VERSION 3.24)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")
file(REMOVE_RECURSE "${WORK}" "${INSTALLED}")

configure(${ROOT} ${WORK}/build -DBUILD_TESTING=OFF -DENTENTE_BUILD_EXAMPLES=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Catch2=ON)
count_tests(${WORK}/build)
if(NOT tests STREQUAL "0")
  message(FATAL_ERROR "BUILD_TESTING is off, and there are '${tests}' tests")
endif()
run(${CMAKE_COMMAND} --install ${WORK}/build --prefix ${WORK}/made)
file(RENAME "${WORK}/made" "${INSTALLED}")
file(REMOVE_RECURSE "${WORK}/build")

file(GLOB_RECURSE expected RELATIVE "${ROOT}" "${ROOT}/include/*.hpp")
list(APPEND expected share/cmake/entente/ententeConfig.cmake share/cmake/entente/ententeConfigVersion.cmake
  share/doc/entente/LICENSE share/entente/debuggers/entente.natvis share/entente/debuggers/entente_gdb.py
  share/pkgconfig/entente.pc)
list(SORT expected)
files_below("${INSTALLED}" found)
if(NOT found STREQUAL expected)
  message(FATAL_ERROR "installed is\n${found}\nand not\n${expected}")
endif()
foreach(file IN LISTS found)
  file(READ "${INSTALLED}/${file}" words)
  foreach(path "${ROOT}" "${WORK}")
    string(FIND "${words}" "${path}" at)
    if(NOT at EQUAL -1)
      message(FATAL_ERROR "${file} holds the path ${path}: it cannot be moved")
    endif()
  endforeach()
endforeach()

# A client's CMake may know no file sets.
file(READ "${INSTALLED}/share/cmake/entente/ententeConfig.cmake" config)
string(FIND "${config}" "INTERFACE_INCLUDE_DIRECTORIES \"\${_IMPORT_PREFIX}/include\"" at)
if(at EQUAL -1 OR config MATCHES "FILE_SET")
  message(FATAL_ERROR "a CMake that knows no file sets finds no headers by\n${config}")
endif()

# Which versions a client may ask for, also one of another word size.
function(expect_compatible asked expected)
  string(REPLACE . ";" parts "${asked}")
  list(LENGTH parts PACKAGE_FIND_VERSION_COUNT)
  list(GET parts 0 PACKAGE_FIND_VERSION_MAJOR)
  list(GET parts 1 PACKAGE_FIND_VERSION_MINOR)
  set(PACKAGE_FIND_VERSION ${asked})
  set(CMAKE_SIZEOF_VOID_P 2)
  include("${INSTALLED}/share/cmake/entente/ententeConfigVersion.cmake")
  if(NOT PACKAGE_VERSION STREQUAL version OR NOT PACKAGE_VERSION_COMPATIBLE STREQUAL expected OR PACKAGE_VERSION_UNSUITABLE)
    message(FATAL_ERROR "asked for ${asked}: ${PACKAGE_VERSION} is compatible: '${PACKAGE_VERSION_COMPATIBLE}', "
                        "unsuitable: '${PACKAGE_VERSION_UNSUITABLE}'")
  endif()
endfunction()
math(EXPR next_major "${major} + 1")
math(EXPR next_minor "${minor} + 1")
expect_compatible(${major}.${minor} TRUE)
expect_compatible(${version} TRUE)
expect_compatible(${major}.${next_minor} FALSE)
expect_compatible(${next_major}.0 FALSE)
expect_compatible(0.0 FALSE)
