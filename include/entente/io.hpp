// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_HPP
#define ENTENTE_IO_HPP

#include <entente/io/atop_facts.hpp>             // IWYU pragma: export
#include <entente/io/atop_features.hpp>          // IWYU pragma: export
#include <entente/io/cow.hpp>                    // IWYU pragma: export
#include <entente/io/csv_table.hpp>              // IWYU pragma: export
#include <entente/io/files.hpp>                  // IWYU pragma: export
#include <entente/io/gw.hpp>                     // IWYU pragma: export
#include <entente/io/levels_svg.hpp>             // IWYU pragma: export
#include <entente/io/line_chart_svg.hpp>         // IWYU pragma: export
#include <entente/io/memberships_svg.hpp>        // IWYU pragma: export
#include <entente/io/network.hpp>                // IWYU pragma: export
#include <entente/io/network_svg.hpp>            // IWYU pragma: export
#include <entente/io/nmc.hpp>                    // IWYU pragma: export
#include <entente/io/print.hpp>                  // IWYU pragma: export
#include <entente/io/render.hpp>                 // IWYU pragma: export
#include <entente/io/report.hpp>                 // IWYU pragma: export
#include <entente/io/report_acts.hpp>            // IWYU pragma: export
#include <entente/io/report_avenues.hpp>         // IWYU pragma: export
#include <entente/io/report_bridges.hpp>         // IWYU pragma: export
#include <entente/io/report_casus_foederis.hpp>  // IWYU pragma: export
#include <entente/io/report_claims.hpp>          // IWYU pragma: export
#include <entente/io/report_compare.hpp>         // IWYU pragma: export
#include <entente/io/report_deterrence.hpp>      // IWYU pragma: export
#include <entente/io/report_effects.hpp>         // IWYU pragma: export
#include <entente/io/report_levels.hpp>          // IWYU pragma: export
#include <entente/io/report_measures.hpp>        // IWYU pragma: export
#include <entente/io/report_permits.hpp>         // IWYU pragma: export
#include <entente/io/report_posture.hpp>         // IWYU pragma: export
#include <entente/io/report_precedents.hpp>      // IWYU pragma: export
#include <entente/io/report_recommend.hpp>       // IWYU pragma: export
#include <entente/io/report_roadmap.hpp>         // IWYU pragma: export
#include <entente/io/sentence.hpp>               // IWYU pragma: export
#include <entente/io/series_table.hpp>           // IWYU pragma: export
#include <entente/io/table.hpp>                  // IWYU pragma: export
#include <entente/io/table_writer.hpp>           // IWYU pragma: export
#include <entente/io/timeline.hpp>               // IWYU pragma: export
#include <entente/io/timeline_svg.hpp>           // IWYU pragma: export

#endif  // ENTENTE_IO_HPP
