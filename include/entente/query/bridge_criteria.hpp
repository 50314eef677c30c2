// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_BRIDGE_CRITERIA_HPP
#define ENTENTE_QUERY_BRIDGE_CRITERIA_HPP

#include <entente/model/body_domain.hpp>
#include <entente/model/role_right.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/set_cover.hpp>
#include <entente/query/several.hpp>

#include <span>

namespace entente::inline v0 {

/// Bodies of which somebody says something that the facts do not have: that they have a standing
/// council, that a party may raise a matter there.
struct named_forums {
  /// What is said of them: "standing political council".
  text label;
  several<party_tag> bodies;
  /// Who says so.
  text source;
  /// Whether the label is a word of the table that it was made of: of one that is not, no body is
  /// known to be in or out.
  bool is_known = true;
  friend constexpr bool operator==(const named_forums&, const named_forums&) = default;
};

/// The bodies in which some role has @p right, by a table of rights; @p source says whose it is.
[[nodiscard]] constexpr named_forums forums_with(std::string_view right,
                                                 std::span<const role_right> table,
                                                 std::string_view source = {}) {
  named_forums made{text{right}, {}, text{source}};
  for (const auto& one : table)
    if (detail::same_words(one.right, right)) made.bodies.add(one.body);
  made.is_known = !made.bodies.empty();
  return made;
}

/// The bodies that work in @p domain, by a table of domains; @p source says whose it is.
[[nodiscard]] constexpr named_forums forums_in(std::string_view domain,
                                               std::span<const body_domain> table,
                                               std::string_view source = {}) {
  named_forums made{text{domain}, {}, text{source}};
  for (const auto& one : table)
    if (detail::same_words(one.domain, domain)) made.bodies.add(one.body);
  made.is_known = !made.bodies.empty();
  return made;
}

/// The bodies that work in at least @p at_least domains, by a table of domains, which has each
/// domain of a body once.
/// @cost quadratic in the table
[[nodiscard]] constexpr named_forums broad_forums(std::size_t at_least,
                                                  std::span<const body_domain> table,
                                                  std::string_view source = {}) {
  named_forums made{"breadth of domains", {}, text{source}};
  for (std::size_t i = 0; i != table.size(); ++i) {
    std::size_t before = 0;
    for (std::size_t j = 0; j <= i; ++j)
      before += detail::same_words(table[i].body, table[j].body) ? 1U : 0U;
    // Once for each body: at the row with which it has enough.
    if (before == at_least) made.bodies.add(table[i].body);
  }
  return made;
}

/// What makes a body a forum that connects. Default-made it asks for membership alone: that the one
/// has a role in the body and at least one of the others is inside. Every answer shows its
/// criteria.
struct bridge_criteria {
  /// The roles that count for the one that is to be connected. A role in a framework of a body is a
  /// partner's in the body.
  flag_set<role> focal_as{role::member, role::partner, role::participant};
  /// The roles that count for those that are to be reached: a partner meets those inside, not
  /// every other partner.
  flag_set<role> targets_as{role::member, role::participant};
  /// How many of them each forum must reach by itself.
  std::size_t at_least = 1;
  /// Those whom each forum must reach by itself.
  several<party_tag> must_reach{};
  /// Whether its members must defend each other as members.
  bool collective_defence = false;
  /// Whether outsiders must be able to work with it.
  bool open_to_partners = false;
  /// Words, one of which must stand in its mandate, its kind, its scope, its rule of decision.
  row_list<text> mandates{};
  row_list<text> kinds{};
  row_list<text> scopes{};
  row_list<text> decides_by{};
  /// Lists on each of which it must stand.
  row_list<named_forums> on_lists{};
  cover_limits limits{};
  friend constexpr bool operator==(const bridge_criteria&, const bridge_criteria&) = default;
};

namespace detail {
/// Every criterion that is set, and limits of the search that are not the default: "the one as
/// member or partner, the others as member; each body reaches at least 1 of them; its members
/// defend each other".
[[nodiscard]] constexpr text words_of(const bridge_criteria& c) {
  const auto any_of = [](const auto& some, const auto& word) {
    text made;
    for (const auto& one : some) made = joined_text({made, made.empty() ? "" : " or ", word(one)});
    return made;
  };
  const auto roles = [&](flag_set<role> some) {
    if (some.empty()) return text{"nothing"};
    return any_of(some, [](role r) { return name_of(r); });
  };
  text made =
      joined_text({"the one as ", roles(c.focal_as), ", the others as ", roles(c.targets_as),
                   "; each body reaches at least ", digits_of(c.at_least), " of them"});
  for (std::size_t i = 0; i != c.must_reach.size(); ++i)
    made = joined_text({made, i == 0 ? " and " : ", ", c.must_reach[i].name()});
  if (c.collective_defence) add_part(made, {}, "its members defend each other");
  if (c.open_to_partners) add_part(made, {}, "outsiders can work with it");
  const auto mentions = [&](std::string_view what, const row_list<text>& some) {
    add_part(made, what, any_of(some, [](const text& t) { return t.view(); }));
  };
  mentions("its mandate mentions ", c.mandates);
  mentions("its kind mentions ", c.kinds);
  mentions("its scope mentions ", c.scopes);
  mentions("its rule of decision mentions ", c.decides_by);
  for (const auto& list : c.on_lists) {
    add_part(made, "listed as ", list.label);
    if (!list.source.empty()) made = joined_text({made, " by ", list.source});
  }
  if (!(c.limits == cover_limits{}))
    add_part(
        made, {},
        joined_text({"the search for the fewest is exact up to ", digits_of(c.limits.exact_up_to),
                     " bodies, beyond for ", digits_of(c.limits.steps), " steps, and lists ",
                     digits_of(c.limits.listed)}));
  return made;
}
}  // namespace detail

/// One criterion of `bridge_criteria`.
enum class forum_criterion : std::uint8_t {
  at_least,
  must_reach,
  mutual_defence,
  open_to_partners,
  mandate,
  kind,
  scope,
  decides_by,
  on_list
};
[[nodiscard]] constexpr std::array<named<forum_criterion>, 9> words_of(forum_criterion) noexcept {
  return {{{forum_criterion::at_least, "at_least"},
           {forum_criterion::must_reach, "must_reach"},
           {forum_criterion::mutual_defence, "mutual_defence"},
           {forum_criterion::open_to_partners, "open_to_partners"},
           {forum_criterion::mandate, "mandate"},
           {forum_criterion::kind, "kind"},
           {forum_criterion::scope, "scope"},
           {forum_criterion::decides_by, "decides_by"},
           {forum_criterion::on_list, "on_list"}}};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_BRIDGE_CRITERIA_HPP
