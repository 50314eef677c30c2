// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_BILATERAL_INSTRUMENTS_HPP
#define ENTENTE_SCALE_BILATERAL_INSTRUMENTS_HPP

#include <entente/scale/feature_set.hpp>

namespace entente::inline v0 {

/// The instruments that two parties have with each other, as a set: from a declaration to a treaty
/// of defence. Each means something of its own, and they are not signed in one order, so that a set
/// fits them better than a ladder. Which forms and domains show an instrument is this library's
/// reading; a general agreement is told by the domain that it is on.
struct bilateral_instruments {
  static constexpr std::string_view name = "set of bilateral security instruments";
  static constexpr std::string_view source =
      "practice of a state with one treaty ally and many partners; list and features ours";

  /// An agreement that binds, on one domain.
  template <fixed_string... Domains>
  using agreement_on = both_of_one<written_in_text<feature_kind::form, "agreement">,
                                   written_in_text<feature_kind::domain, Domains...>>;

  using declaration = element_of<bilateral_instruments, "joint declaration",
                                 written_in_text<feature_kind::form, "declaration">>;
  using programme = element_of<bilateral_instruments, "partnership or programme",
                               written_in_text<feature_kind::form, "programme">>;
  using information = element_of<bilateral_instruments, "information security agreement",
                                 agreement_on<"information_sharing">>;
  using equipment = element_of<bilateral_instruments, "equipment and technology agreement",
                               agreement_on<"defence_industry", "defence_st">>;
  using servicing = element_of<bilateral_instruments, "acquisition and cross-servicing agreement",
                               agreement_on<"logistics">>;
  using access = element_of<bilateral_instruments, "reciprocal access agreement",
                            agreement_on<"interoperability">>;
  using defence = element_of<bilateral_instruments, "treaty of defence",
                             both_of_one<shown_by<feature_kind::bond, "binding">,
                                         shown_by<feature_kind::duty, "defence">>>;
  using components =
      components_of<declaration, programme, information, equipment, servicing, access, defence>;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_BILATERAL_INSTRUMENTS_HPP
