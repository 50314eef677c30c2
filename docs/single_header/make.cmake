# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# cmake -P docs/single_header/make.cmake             writes docs/single_header/entente.hpp from include/
# cmake -DCHECK=ON -P docs/single_header/make.cmake  fails if that file is not what would be written
#
# The single header is every header that needs nothing but a light part of the standard library, in an order in which
# each comes after what it includes. Each keeps its guard: so a header that is left out, or all of include/, may be
# included beside it.
cmake_minimum_required(VERSION 3.24)
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
set(single "${CMAKE_CURRENT_LIST_DIR}/entente.hpp")

# Asked for by name, because each needs more: another library, exceptions, or <chrono>.
set(left_out "^entente/(adapters/.*|chrono\\.hpp|core/throwing\\.hpp)$")

# Appends `header`, after those that it includes, to the global property `body`; collects in `standard` what it
# includes of the standard library.
function(append header)
  get_property(done GLOBAL PROPERTY done)
  if(header IN_LIST done)
    return()
  endif()
  set_property(GLOBAL APPEND PROPERTY done "${header}")

  file(READ "${root}/include/${header}" words)
  string(MAKE_C_IDENTIFIER "${header}" guard)
  string(TOUPPER "${guard}" guard)
  if(NOT words MATCHES
     "^(// SPDX-FileCopyrightText: [^\n]*\n// SPDX-License-Identifier: [^\n]*\n)#ifndef ${guard}\n#define ${guard}")
    message(FATAL_ERROR "include/${header} does not begin with two SPDX lines and the guard ${guard}")
  endif()
  set_property(GLOBAL PROPERTY licence "${CMAKE_MATCH_1}")
  string(LENGTH "${CMAKE_MATCH_0}" begin)
  string(SUBSTRING "${words}" ${begin} -1 words)

  # Below a condition everything stays as it is, and only the standard library may be included.
  set(conditional "")
  string(FIND "${words}" "\n#if" begin)
  if(NOT begin EQUAL -1)
    string(SUBSTRING "${words}" ${begin} -1 conditional)
    string(SUBSTRING "${words}" 0 ${begin} words)
  endif()
  if(conditional MATCHES "\n#[ \t]*include [<\"](entente/[^>\"]+)")
    message(FATAL_ERROR "include/${header} includes ${CMAKE_MATCH_1} below an #if: the single header cannot be made")
  endif()

  string(REGEX MATCHALL "\n#include <[^>]+>" includes "${words}")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE ".*<(.*)>" "\\1" included "${include}")
    if(included MATCHES "^entente/")
      append("${included}")
    else()
      set_property(GLOBAL APPEND PROPERTY standard "#include <${included}>\n")
    endif()
  endforeach()
  string(REGEX REPLACE "(\n*\n#include <[^>]+>[^\n]*)+" "" words "${words}")
  if(words MATCHES "\n#[ \t]*include")
    message(FATAL_ERROR "include/${header} includes in an unusual way: the single header cannot be made")
  endif()
  set_property(GLOBAL APPEND_STRING PROPERTY body
    "\n// --- ${header}\n#ifndef ${guard}\n#define ${guard}${words}${conditional}")
endfunction()

append(entente/version.hpp)
file(GLOB_RECURSE headers RELATIVE "${root}/include" "${root}/include/*.hpp")
list(SORT headers)
foreach(header IN LISTS headers)
  if(NOT header MATCHES "${left_out}")
    append("${header}")
  endif()
endforeach()

foreach(part licence standard body)
  get_property(${part} GLOBAL PROPERTY ${part})
endforeach()
list(SORT standard)
list(REMOVE_DUPLICATES standard)
list(JOIN standard "" standard)
set(made "${licence}//
// entente in one header, for places that take one file. Made from include/ by
//   cmake -P docs/single_header/make.cmake
// Do not edit. Not in it, because they need more: entente/adapters/, entente/chrono.hpp and entente/core/throwing.hpp.
#ifndef ENTENTE_SINGLE_HEADER_HPP
#define ENTENTE_SINGLE_HEADER_HPP

${standard}${body}
#endif  // ENTENTE_SINGLE_HEADER_HPP
")

if(NOT CHECK)
  file(WRITE "${single}" "${made}")
  return()
endif()
set(there "")
if(EXISTS "${single}")
  file(READ "${single}" there)
endif()
if(NOT there STREQUAL made)
  message(FATAL_ERROR "docs/single_header/entente.hpp is not current. Refresh it by\n"
                      "  cmake -P docs/single_header/make.cmake")
endif()
