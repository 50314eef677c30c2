# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# The example dyad_years, PROGRAM, on the files of ATOP 5.1 and of the Correlates of War: as many rows as ATOP's own
# table, and those of the one state that it leaves out. ACTUAL is where the table goes. Skipped where ENTENTE_DATA_DIR
# is not set.
cmake_minimum_required(VERSION 3.24)
set(data "$ENV{ENTENTE_DATA_DIR}/data")
set(files ${data}/atop-5.1/atop5_1m.csv ${data}/atop-5.1/atop5_1aph.csv ${data}/cow-states-2016/states2016.csv
          ${data}/cow-nmc/NMC_5_0.csv)
foreach(file IN LISTS files)
  if("$ENV{ENTENTE_DATA_DIR}" STREQUAL "" OR NOT EXISTS ${file})
    message("skipped: ENTENTE_DATA_DIR is not set, or does not hold ${file}")
    return()
  endif()
endforeach()

execute_process(COMMAND ${PROGRAM} ${files} ${ACTUAL} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE words)
if(NOT status STREQUAL 0 OR NOT out STREQUAL "" OR
   NOT words STREQUAL "273316 dyad-years, 20 of them with a state that has no COW number\n")
  message(FATAL_ERROR "${PROGRAM}: ended with ${status}: ${out}${words}")
endif()

# demand(REGEX COUNT): so many lines of the table are like this.
function(demand regex count)
  file(STRINGS ${ACTUAL} lines REGEX "${regex}")
  list(LENGTH lines found)
  if(NOT found EQUAL count)
    message(SEND_ERROR "${found} lines, not ${count}, are like ${regex}")
  endif()
endfunction()
demand("^[0-9]+,[0-9]+,[12][0-9][0-9][0-9],." 273316)
demand("^(8152,|[0-9]+,8152,)" 20)
demand("^# source: atop5_1m.csv, version 5.1$" 1)
# The treaty of 1960 has the one defend the other. In 2005 a second agreement has a higher organization.
demand("^2,740,2000,United States of America,Japan,1,1,0,0,1,1,1,2,[0-9.]+$" 1)
demand("^740,2,2000,Japan,United States of America,1,0,0,0,1,1,1,2,0[0-9.]+$" 1)
# The list of states stops in 2016, capabilities 5.0 in 2012.
demand("^2,740,2018,United States of America,Japan,NA,1,.*,NA$" 1)
