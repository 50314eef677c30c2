# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
# Adds @p row to the table of a kind, which has to be there.
macro(add_row header name kind row)
  if(NOT ${kind} IN_LIST kinds)
    message(FATAL_ERROR "${header}: ${name} is a ${kind}, which has no table")
  endif()
  string(APPEND rows_of_${kind} "${row}\n")
  math(EXPR count "${count} + 1")
endmacro()

# Holds a page to the tables that a script made: rows_of_<kind> under title_of_<kind> and @p columns for each of kinds,
# behind the script's mark. Writes them with -DWRITE=ON, else the page has to have them.
function(hold_to_tables script room columns)
  string(REGEX REPLACE "[^|]+" " --- " rule "${columns}")
  set(tables "")
  foreach(kind IN LISTS kinds)
    string(APPEND tables "\n## ${title_of_${kind}}\n\n${columns}\n${rule}\n${rows_of_${kind}}")
  endforeach()

  file(READ "${PAGE}" text)
  set(mark "<!-- the tables below are made by tests/docs/${script} -->\n")
  string(FIND "${text}" "${mark}" at)
  if(at EQUAL -1)
    message(FATAL_ERROR "${PAGE}: no mark where the tables begin")
  endif()
  string(LENGTH "${mark}" length)
  math(EXPR at "${at} + ${length}")
  string(SUBSTRING "${text}" 0 ${at} intro)
  if(WRITE)
    file(WRITE "${PAGE}" "${intro}${tables}")
  else()
    string(SUBSTRING "${text}" ${at} -1 listed)
    if(NOT listed STREQUAL tables)
      message(FATAL_ERROR "${PAGE} is not what ${room} holds: run\n"
        "  cmake -DROOT=${ROOT} -DWRITE=ON -P tests/docs/${script}")
    endif()
  endif()
endfunction()
