// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_POSITION_SUBJECTS_HPP
#define ENTENTE_DATA_POSITION_SUBJECTS_HPP

#include <entente/data/positions.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/position_subject.hpp>

namespace entente::inline v0::data {

// Which form and domain the subjects of positions.hpp speak of: a reading of their words.

inline constexpr std::string_view nato_and_japan[]{nato.code().view(), japan.code().view()};
inline constexpr std::string_view nato_and_south_korea[]{nato.code().view(),
                                                         south_korea.code().view()};
inline constexpr std::string_view cyber_only[]{cyber.code().view()};

inline constexpr position_subject subjects_of_positions[]{
    {"NATO liaison office in Tokyo", nato_and_japan, office.code().view(), {}},
    {"NATO presence in Asia", nato_and_japan, {}, {}},
    {"NATO presence in Asia", nato_and_south_korea, {}, {}},
    {"NATO-Japan ties", nato_and_japan, {}, {}},
    {"deeper NATO-Japan cooperation", nato_and_japan, {}, {}},
    {"permanent role in Asia", nato_and_japan, office.code().view(), {}},
    {"AP4 cooperation with NATO", nato_and_south_korea, {}, {}},
    {"Japan in the CCDCOE", nato_and_japan, centre_participation.code().view(), cyber_only},
};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_POSITION_SUBJECTS_HPP
