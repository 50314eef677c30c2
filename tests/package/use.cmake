# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Makes a project in WORK that uses the library in one WAY, and asks its program.
cmake_minimum_required(VERSION 3.24)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")
set(project "${WORK}/project")
set(flags -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Werror)
file(REMOVE_RECURSE "${WORK}")
file(COPY "${CMAKE_CURRENT_LIST_DIR}/main.cpp" DESTINATION "${project}")

function(expect_answers program)
  foreach(question "2023-02-15 yes" "1960-06-22 no")
    separate_arguments(question UNIX_COMMAND "${question}")
    list(GET question 0 day)
    list(GET question 1 answer)
    run(${program} ${day})
    if(NOT output STREQUAL "entente ${version}: ${answer}\n")
      message(FATAL_ERROR "on ${day} the program says: ${output}")
    endif()
  endforeach()
endfunction()

# The client's CMake project of this name, configured and built with warnings as errors.
function(build_project)
  file(COPY "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${WAY}/CMakeLists.txt" DESTINATION "${project}")
  list(JOIN flags " " words)
  configure(${project} ${WORK}/build "-DCMAKE_CXX_FLAGS=${words}" ${ARGN})
  run(${CMAKE_COMMAND} --build ${WORK}/build)
endfunction()

# The whole project as a part of another: its own tests, its own files, unless the parent asks for more.
function(use_as_sub_project)
  file(COPY "${ROOT}/CMakeLists.txt" "${ROOT}/LICENSE" "${ROOT}/include" "${ROOT}/docs" "${ROOT}/examples"
    DESTINATION "${project}/entente")
  build_project()
  expect_answers(${WORK}/build/user)
  count_tests(${WORK}/build)
  run(${CMAKE_COMMAND} --install ${WORK}/build --prefix ${WORK}/parent)
  files_below("${WORK}/parent" found)
  if(NOT tests STREQUAL "1" OR NOT found STREQUAL "bin/user")
    message(FATAL_ERROR "a parent has ${tests} tests and installs ${found}")
  endif()

  configure(${project} ${WORK}/build -DENTENTE_INSTALL=ON -DENTENTE_BUILD_EXAMPLES=ON)
  count_tests(${WORK}/build)
  run(${CMAKE_COMMAND} --install ${WORK}/build --prefix ${WORK}/asked)
  if(NOT tests GREATER 1 OR NOT EXISTS "${WORK}/asked/include/entente/entente.hpp")
    message(FATAL_ERROR "a parent that asks for examples and headers has ${tests} tests, and no headers")
  endif()
endfunction()

if(WAY STREQUAL "copy")
  file(COPY "${ROOT}/include" DESTINATION "${project}")
  run(${COMPILER} ${flags} -I ${project}/include ${project}/main.cpp -o ${WORK}/user)
  expect_answers(${WORK}/user)

elseif(WAY STREQUAL "single_header")
  file(COPY "${ROOT}/docs/single_header/entente.hpp" "${CMAKE_CURRENT_LIST_DIR}/second_unit.cpp"
    DESTINATION "${project}")
  run(${COMPILER} ${flags} -c -DSINGLE_HEADER ${project}/main.cpp -o ${WORK}/main.o)
  run(${COMPILER} ${flags} -c -I ${ROOT}/include ${project}/second_unit.cpp -o ${WORK}/second_unit.o)
  run(${COMPILER} ${WORK}/main.o ${WORK}/second_unit.o -o ${WORK}/user)
  expect_answers(${WORK}/user)

elseif(WAY STREQUAL "find_package")
  build_project(-DCMAKE_PREFIX_PATH=${INSTALLED})
  expect_answers(${WORK}/build/user)
  file(STRINGS "${WORK}/build/CMakeCache.txt" found REGEX "^entente_DIR:")
  if(NOT found MATCHES "=${INSTALLED}/share/cmake/entente$")
    message(FATAL_ERROR "another package was found: ${found}")
  endif()

elseif(WAY STREQUAL "absolute_include")
  # Headers at a path of their own, as Nix asks for, wherever the rest goes. The sources are copied: CMake exports no
  # path inside of them.
  file(COPY "${ROOT}/CMakeLists.txt" "${ROOT}/LICENSE" "${ROOT}/include" "${ROOT}/docs" DESTINATION "${WORK}/sources")
  configure(${WORK}/sources ${WORK}/library -DENTENTE_BUILD_TESTS=OFF -DENTENTE_BUILD_EXAMPLES=OFF
    -DCMAKE_INSTALL_INCLUDEDIR=${WORK}/headers)
  run(${CMAKE_COMMAND} --install ${WORK}/library --prefix ${WORK}/made)
  file(REMOVE_RECURSE "${WORK}/sources" "${WORK}/library")
  file(STRINGS "${WORK}/made/share/pkgconfig/entente.pc" pc_include REGEX "^includedir=")
  if(NOT EXISTS "${WORK}/headers/entente/entente.hpp" OR EXISTS "${WORK}/made/include"
     OR NOT pc_include STREQUAL "includedir=${WORK}/headers")
    message(FATAL_ERROR "the headers are not where they were asked for, or pkg-config has ${pc_include}")
  endif()
  set(WAY find_package)
  build_project(-DCMAKE_PREFIX_PATH=${WORK}/made)
  expect_answers(${WORK}/build/user)

elseif(WAY STREQUAL "pkg_config")
  find_program(pkg_config NAMES pkg-config pkgconf)
  if(NOT pkg_config)
    message("skipped: no pkg-config here")
    return()
  endif()
  set(ENV{PKG_CONFIG_LIBDIR} "${INSTALLED}/share/pkgconfig")
  run(${pkg_config} --validate entente)
  run(${pkg_config} --modversion entente)
  if(NOT output STREQUAL "${version}\n")
    message(FATAL_ERROR "pkg-config says: ${output}")
  endif()
  run(${pkg_config} --cflags entente)
  separate_arguments(cflags UNIX_COMMAND "${output}")
  run(${COMPILER} ${flags} ${project}/main.cpp ${cflags} -o ${WORK}/user)
  expect_answers(${WORK}/user)

else()
  use_as_sub_project()
endif()
