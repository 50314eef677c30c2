// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_ATOP_TERMS_HPP
#define ENTENTE_IO_ATOP_TERMS_HPP

#include <entente/io/atop_variables.hpp>
#include <entente/model/term.hpp>

#include <array>
#include <cstddef>

namespace entente::inline v0 {

// The conditions of ATOP, by the names of its variables: each says for which obligation it stands,
// since a member may owe several. The set is open: see term.hpp.

inline constexpr struct defcoadv final
    : condition<"defcoadv", "defence: against a particular adversary or kind of adversary"> {
} defcoadv;
inline constexpr struct defcoloc final : condition<"defcoloc", "defence: in a particular place"> {
} defcoloc;
inline constexpr struct defcocon final
    : condition<"defcocon", "defence: in a particular conflict that goes on"> {
} defcocon;
inline constexpr struct defconum final
    : condition<"defconum", "defence: by the number of adversaries"> {
} defconum;
inline constexpr struct defcodem final
    : condition<"defcodem", "defence: if stated demands are met or refused"> {
} defcodem;
inline constexpr struct defconpr final
    : condition<"defconpr", "defence: if the ally did not provoke"> {
} defconpr;
inline constexpr struct offcoadv final
    : condition<"offcoadv", "offence: against a particular adversary or kind of adversary"> {
} offcoadv;
inline constexpr struct offcoloc final : condition<"offcoloc", "offence: in a particular place"> {
} offcoloc;
inline constexpr struct offcocon final
    : condition<"offcocon", "offence: in a particular conflict that goes on"> {
} offcocon;
inline constexpr struct offconum final
    : condition<"offconum", "offence: by the number of adversaries"> {
} offconum;
inline constexpr struct offcodem final
    : condition<"offcodem", "offence: if stated demands are met or refused"> {
} offcodem;
inline constexpr struct neucoadv final
    : condition<"neucoadv", "neutrality: towards a particular adversary or kind of adversary"> {
} neucoadv;
inline constexpr struct neucoloc final
    : condition<"neucoloc", "neutrality: in a particular place"> {
} neucoloc;
inline constexpr struct neucocon final
    : condition<"neucocon", "neutrality: in a particular conflict that goes on"> {
} neucocon;
inline constexpr struct neuconum final
    : condition<"neuconum", "neutrality: by the number of adversaries"> {
} neuconum;
inline constexpr struct neucodem final
    : condition<"neucodem", "neutrality: if stated demands are met or refused"> {
} neucodem;
inline constexpr struct neuconpr final
    : condition<"neuconpr", "neutrality: if the ally did not provoke"> {
} neuconpr;
inline constexpr struct neucoatt final
    : condition<"neucoatt", "neutrality: if the ally was attacked"> {
} neucoatt;
inline constexpr struct concoadv final
    : condition<"concoadv", "consultation: on a particular adversary or kind of adversary"> {
} concoadv;
inline constexpr struct concoloc final
    : condition<"concoloc", "consultation: on a particular place"> {
} concoloc;
inline constexpr struct concocon final
    : condition<"concocon", "consultation: on a particular conflict that goes on"> {
} concocon;
inline constexpr struct concoreq final
    : condition<"concoreq", "consultation: if an ally asks for it"> {
} concoreq;
inline constexpr struct olimob final : condition<"olimob", "on some other condition"> {
} olimob;

namespace detail {
template <auto&... Terms>
inline constexpr std::array<const term_record*, sizeof...(Terms)> term_rows{
    node_of<tag_of<Terms>>.term...};

/// In the order of the variables.
inline constexpr auto atop_conditions =
    term_rows<defcoadv, defcoloc, defcocon, defconum, defcodem, defconpr, offcoadv, offcoloc,
              offcocon, offconum, offcodem, neucoadv, neucoloc, neucocon, neuconum, neucodem,
              neuconpr, neucoatt, concoadv, concoloc, concocon, concoreq, olimob>;
inline constexpr auto atop_first_condition = static_cast<std::size_t>(atop_variable::defcoadv);
static_assert(atop_conditions.size() ==
              static_cast<std::size_t>(atop_variable::olimob) + 1 - atop_first_condition);

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_ATOP_TERMS_HPP
