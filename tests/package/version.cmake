# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Everything that has to spell the version, because nothing can compute it there, says what include/entente/version.hpp
# says.
cmake_minimum_required(VERSION 3.24)
include("${CMAKE_CURRENT_LIST_DIR}/run.cmake")
set(wrong "")

# Every match of `pattern` in a file must be `expected`; there must be one, unless the file is one of many.
function(hold file pattern expected)
  file(READ "${ROOT}/${file}" words)
  string(REGEX MATCHALL "${pattern}" matches "\n${words}")
  foreach(match IN LISTS matches)
    if(NOT match MATCHES "^${expected}$")
      string(STRIP "${match}" match)
      string(APPEND wrong "  ${file}: ${match}\n")
    endif()
  endforeach()
  if("${matches}" STREQUAL "" AND NOT "ONE_OF_MANY" IN_LIST ARGN)
    string(APPEND wrong "  ${file}: says nothing of it\n")
  endif()
  set(wrong "${wrong}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE headers RELATIVE "${ROOT}" "${ROOT}/include/*.hpp")
foreach(header IN LISTS headers)
  hold(${header} "\nnamespace entente[^\n]*" "\nnamespace entente::inline v${major}[ :].*" ONE_OF_MANY)
endforeach()
hold(docs/debuggers/entente.natvis "entente::v[0-9]+" "entente::v${major}")
hold(docs/headers.md "inline namespace v[0-9]+" "inline namespace v${major}")
hold(docs/packaging/vcpkg/entente/vcpkg.json "\"version\": *\"[^\"]*\"" "\"version\": \"${version}\"")
foreach(file README.md tests/package/find_package/CMakeLists.txt)
  hold(${file} "find_package\\(entente [^ ]*" "find_package.entente ${major}\\.${minor}")
endforeach()

# The newest entry, which is not released or has a date.
file(STRINGS "${ROOT}/CHANGELOG.md" entries REGEX "^## ")
list(GET entries 0 newest)
if(NOT newest MATCHES "^## ${version} - (unreleased|[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9])$")
  string(APPEND wrong "  CHANGELOG.md: ${newest}\n")
endif()

if(wrong)
  message(FATAL_ERROR "include/entente/version.hpp says ${version}, and\n${wrong}")
endif()
