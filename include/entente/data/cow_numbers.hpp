// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_COW_NUMBERS_HPP
#define ENTENTE_DATA_COW_NUMBERS_HPP

#include <entente/model/state_number.hpp>

namespace entente::inline v0::data {

/// The numbers of the Correlates of War for the states that are curated here. Its 260 is West
/// Germany up to 1990 and is Germany here; its 365 is Russia at all times, the Soviet Union among
/// them, so that the curated Soviet Union has no number. East Germany is 265 and is not curated.
/// @source State System Membership list v2016, Correlates of War Project; countrycode code list
/// (ISO 3166-1; COW), V. Arel-Bundock et al.
inline constexpr state_number cow_numbers[]{
    {"USA", 2},   {"CAN", 20},  {"BHS", 31},  {"CUB", 40},  {"HTI", 41},  {"DOM", 42},
    {"TTO", 52},  {"MEX", 70},  {"GTM", 90},  {"HND", 91},  {"SLV", 92},  {"NIC", 93},
    {"CRI", 94},  {"PAN", 95},  {"COL", 100}, {"VEN", 101}, {"ECU", 130}, {"PER", 135},
    {"BRA", 140}, {"BOL", 145}, {"PRY", 150}, {"CHL", 155}, {"ARG", 160}, {"URY", 165},
    {"GBR", 200}, {"IRL", 205}, {"NLD", 210}, {"BEL", 211}, {"LUX", 212}, {"FRA", 220},
    {"MCO", 221}, {"LIE", 223}, {"CHE", 225}, {"ESP", 230}, {"AND", 232}, {"PRT", 235},
    {"DEU", 255}, {"DEU", 260}, {"POL", 290}, {"AUH", 300}, {"AUT", 305}, {"HUN", 310},
    {"CSK", 315}, {"CZE", 316}, {"SVK", 317}, {"ITA", 325}, {"SMR", 331}, {"MLT", 338},
    {"ALB", 339}, {"MNE", 341}, {"MKD", 343}, {"HRV", 344}, {"SRB", 345}, {"BIH", 346},
    {"XKX", 347}, {"SVN", 349}, {"GRC", 350}, {"CYP", 352}, {"BGR", 355}, {"MDA", 359},
    {"ROU", 360}, {"RUS", 365}, {"EST", 366}, {"LVA", 367}, {"LTU", 368}, {"UKR", 369},
    {"BLR", 370}, {"ARM", 371}, {"GEO", 372}, {"AZE", 373}, {"FIN", 375}, {"SWE", 380},
    {"NOR", 385}, {"DNK", 390}, {"ISL", 395}, {"MRT", 435}, {"MUS", 590}, {"MAR", 600},
    {"DZA", 615}, {"TUN", 616}, {"IRN", 630}, {"TUR", 640}, {"IRQ", 645}, {"EGY", 651},
    {"SYR", 652}, {"JOR", 663}, {"ISR", 666}, {"KWT", 690}, {"BHR", 692}, {"QAT", 694},
    {"ARE", 696}, {"AFG", 700}, {"TKM", 701}, {"TJK", 702}, {"KGZ", 703}, {"UZB", 704},
    {"KAZ", 705}, {"CHN", 710}, {"MNG", 712}, {"TWN", 713}, {"PRK", 731}, {"KOR", 732},
    {"JPN", 740}, {"IND", 750}, {"BTN", 760}, {"PAK", 770}, {"BGD", 771}, {"MMR", 775},
    {"LKA", 780}, {"MDV", 781}, {"NPL", 790}, {"THA", 800}, {"KHM", 811}, {"LAO", 812},
    {"VNM", 816}, {"MYS", 820}, {"SGP", 830}, {"BRN", 835}, {"PHL", 840}, {"IDN", 850},
    {"TLS", 860}, {"AUS", 900}, {"PNG", 910}, {"NZL", 920}, {"VUT", 935}, {"SLB", 940},
    {"KIR", 946}, {"TUV", 947}, {"FJI", 950}, {"TON", 955}, {"NRU", 970}, {"MHL", 983},
    {"PLW", 986}, {"FSM", 987}, {"WSM", 990}};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_COW_NUMBERS_HPP
