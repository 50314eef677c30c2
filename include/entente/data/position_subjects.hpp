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

inline constexpr party_code nato_and_japan[]{nato.code(), japan.code()};
inline constexpr party_code nato_and_south_korea[]{nato.code(), south_korea.code()};
inline constexpr domain_code cyber_only[]{cyber.code()};

inline constexpr position_subject subjects_of_positions[]{
    {"NATO liaison office in Tokyo", nato_and_japan, office.code(), {}},
    {"NATO presence in Asia", nato_and_japan, {}, {}},
    {"NATO presence in Asia", nato_and_south_korea, {}, {}},
    {"NATO-Japan ties", nato_and_japan, {}, {}},
    {"deeper NATO-Japan cooperation", nato_and_japan, {}, {}},
    {"permanent role in Asia", nato_and_japan, office.code(), {}},
    {"AP4 cooperation with NATO", nato_and_south_korea, {}, {}},
    {"Japan in the CCDCOE", nato_and_japan, centre_participation.code(), cyber_only},
};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_POSITION_SUBJECTS_HPP
