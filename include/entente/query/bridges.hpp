// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_BRIDGES_HPP
#define ENTENTE_QUERY_BRIDGES_HPP

#include <entente/query/bridge_criteria.hpp>
#include <entente/query/roles.hpp>

namespace entente::inline v0 {

/// Whether a forum meets one criterion, and what it has: its mandate, the label of the list.
struct criterion_finding {
  forum_criterion about = forum_criterion::at_least;
  truth met;
  text has;
  friend constexpr bool operator==(const criterion_finding&, const criterion_finding&) = default;
};

/// A body in which the focal party has a role that counts.
struct forum_finding {
  party_finding forum;
  /// Yes if it meets every criterion for certain, no if it fails one.
  truth meets;
  /// The criteria that were asked for, in the order of their enumeration.
  row_list<criterion_finding> criteria;
  /// The targets in it, certainly or possibly, in the order asked.
  row_list<party_finding> reached;
  row_list<party_finding> possibly_reached;
  /// The roles of the focal party and of every target, in this order.
  row_list<reason> reasons;
  provenance cites;
  friend constexpr bool operator==(const forum_finding&, const forum_finding&) = default;
};

/// Which forums connect one party with others. A range of those that meet the criteria for certain,
/// in the order of the facts.
class bridge_answer {
 public:
  using value_type = forum_finding;
  using const_iterator = row_list<forum_finding>::const_iterator;

  party_finding focal;
  row_list<party_finding> targets;
  date day;
  bridge_criteria criteria;
  row_list<forum_finding> forums;
  /// Bodies of the focal party that may meet the criteria, and those that do not.
  row_list<forum_finding> possible;
  row_list<forum_finding> rejected;
  /// The smallest sets of forums that together reach every target that any of them reaches: places
  /// in `forums`. `count` tells of more than are listed, `is_exact` whether the search ended.
  set_covers smallest;
  /// Targets that no forum reaches for certain.
  row_list<party_finding> out_of_reach;
  /// The parties asked for that the world does not know, and the rights and domains that a table
  /// does not have; lists of bodies may name what they like.
  row_list<text> not_known;
  /// Whether the facts cover the day: else there may be roles that they do not have.
  bool complete = true;

  [[nodiscard]] constexpr const_iterator begin() const noexcept { return forums.begin(); }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return forums.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return forums.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return forums.empty(); }
  [[nodiscard]] constexpr const forum_finding& operator[](std::size_t i) const noexcept {
    return forums[i];
  }
  /// Whether the forums reach every target: unknown where one may be reached, or a name is not
  /// known, or there is nobody to reach.
  [[nodiscard]] constexpr truth connects_all() const {
    if (!not_known.empty() || targets.empty()) return truth::unknown;
    truth all = truth::yes;
    for (const auto& missing : out_of_reach) {
      truth perhaps = complete ? truth::no : truth::unknown;
      for (const auto* const some : {&forums, &possible})
        for (const auto& f : *some) {
          if (some == &possible && is_in(f.reached, missing)) perhaps = truth::unknown;
          if (is_in(f.possibly_reached, missing)) perhaps = truth::unknown;
        }
      all = all && perhaps;
    }
    return all;
  }
  friend constexpr bool operator==(const bridge_answer&, const bridge_answer&) = default;

 private:
  [[nodiscard]] static constexpr bool is_in(const row_list<party_finding>& some,
                                            const party_finding& party) {
    for (const auto& one : some)
      if (one == party) return true;
    return false;
  }
};

namespace detail {

/// Whether @p party has one of @p roles in @p body today; with the roles as reasons.
[[nodiscard]] constexpr truth has_role(const snapshot& now, party_id party, party_id body,
                                       flag_set<role> roles, row_list<reason>& reasons) {
  truth holds = truth::no;
  for (const std::uint32_t number : now.memberships_of(party)) {
    const membership_record& m = now.all_facts().memberships[number];
    const party_id in = now.find_party(m.body);
    const bool counts = in == body ? roles.contains(m.as)
                                   : roles.contains(role::partner) &&
                                         now.record(in).framework_of == now.record(body).code;
    const truth today = counts ? m.during.contains(now.day()) : truth::no;
    if (today.is_no()) continue;
    holds = holds || today;
    reasons.push_back(reason_of(now, m, today));
  }
  return holds;
}

[[nodiscard]] constexpr truth mentions_one(const text& has, const row_list<text>& words) {
  if (has.empty()) return truth::unknown;
  for (const auto& one : words)
    if (mentions(has, one)) return truth::yes;
  return truth::no;
}

class bridge_builder {
 public:
  constexpr bridge_builder(const snapshot& now, bridge_criteria criteria) : now_{now} {
    made.day = now.day();
    made.complete = now.is_covered();
    made.criteria = static_cast<bridge_criteria&&>(criteria);
  }

  constexpr void run(party_ref focal, const several<party_tag>& targets) {
    made.focal.name = text{focal.name()};
    const party_id who = find(focal);
    for (std::size_t i = 0; i != targets.size(); ++i) {
      const party_id target = find(targets[i]);
      if (target.is_valid() && !(target == who) && place_of(target) == made.targets.size())
        made.targets.push_back(finding_of(now_, target));
    }
    const auto& criteria = made.criteria;
    for (std::size_t i = 0; i != criteria.must_reach.size(); ++i) find(criteria.must_reach[i]);
    for (const auto& list : criteria.on_lists)
      if (!list.is_known) made.not_known.push_back(list.label);
    made.out_of_reach = made.targets;
    if (!who.is_valid()) return;
    made.focal = finding_of(now_, who);
    for (std::size_t i = 0; i != now_.parties(); ++i)
      if (now_.record(party_id{i}).kind == party_kind::alliance) add_forum(who, party_id{i});
    cover();
  }

  bridge_answer made;

 private:
  constexpr party_id find(party_ref party) {
    const party_id id = now_.find_party(party);
    if (!id.is_valid()) made.not_known.push_back(text{party.name()});
    return id;
  }
  /// Of a target, or their number.
  [[nodiscard]] constexpr std::size_t place_of(party_id target) const {
    std::size_t at = 0;
    while (at != made.targets.size() && !(made.targets[at].party == target)) ++at;
    return at;
  }

  constexpr void add_forum(party_id who, party_id body) {
    forum_finding f;
    truth in = has_role(now_, who, body, made.criteria.focal_as, f.reasons);
    if (in.is_no()) return;
    f.forum = finding_of(now_, body);
    f.cites = now_.record(body).cites;
    for (const auto& target : made.targets) {
      const truth there = has_role(now_, target.party, body, made.criteria.targets_as, f.reasons);
      if (there.is_yes()) f.reached.push_back(target);
      if (there.is_unknown()) f.possibly_reached.push_back(target);
    }
    judge(f, now_.record(body));
    f.meets = in;
    for (const auto& c : f.criteria) f.meets = f.meets && c.met;
    (f.meets.is_yes()       ? made.forums
     : f.meets.is_unknown() ? made.possible
                            : made.rejected)
        .push_back(static_cast<forum_finding&&>(f));
  }

  constexpr void judge(forum_finding& f, const party_record& body) const {
    const bridge_criteria& asked = made.criteria;
    const auto add = [&f](forum_criterion about, truth met, const text& has) {
      f.criteria.push_back({about, met, has});
    };
    // Where the facts end, there may be more inside than they say.
    const truth no = now_.is_covered() ? truth::no : truth::unknown;
    truth enough = no;
    if (f.reached.size() + f.possibly_reached.size() >= asked.at_least) enough = truth::unknown;
    if (f.reached.size() >= asked.at_least) enough = truth::yes;
    add(forum_criterion::at_least, enough, {});
    if (!asked.must_reach.empty()) {
      truth all = truth::yes;
      for (std::size_t i = 0; i != asked.must_reach.size(); ++i) {
        row_list<reason> unused;
        const party_id one = now_.find_party(asked.must_reach[i]);
        truth there = truth::unknown;
        if (one.is_valid())
          there = no || has_role(now_, one, f.forum.party, asked.targets_as, unused);
        all = all && there;
      }
      add(forum_criterion::must_reach, all, {});
    }
    if (asked.collective_defence) add(forum_criterion::mutual_defence, body.collective_defence, {});
    if (asked.open_to_partners) add(forum_criterion::open_to_partners, body.open_to_partners, {});
    const auto add_words = [&](forum_criterion about, const text& has,
                               const row_list<text>& words) {
      if (!words.empty()) add(about, mentions_one(has, words), has);
    };
    add_words(forum_criterion::mandate, body.mandate, asked.mandates);
    add_words(forum_criterion::kind, body.body_kind, asked.kinds);
    add_words(forum_criterion::scope, body.scope, asked.scopes);
    add_words(forum_criterion::decides_by, body.decides_by, asked.decides_by);
    for (const auto& list : asked.on_lists) {
      truth is_on = truth::no;
      if (!list.is_known) is_on = truth::unknown;
      for (std::size_t i = 0; i != list.bodies.size(); ++i)
        is_on = is_on || truth{now_.find_party(list.bodies[i]) == f.forum.party};
      add(forum_criterion::on_list, is_on, list.label);
    }
  }

  constexpr void cover() {
    row_list<row_list<std::uint32_t>> sets;
    row_list<bool> is_reached(made.targets.size(), false);
    for (const auto& f : made.forums) {
      row_list<std::uint32_t> places;
      for (const auto& target : f.reached) {
        const std::size_t place = place_of(target.party);
        places.push_back(static_cast<std::uint32_t>(place));
        is_reached[place] = true;
      }
      sets.push_back(static_cast<row_list<std::uint32_t>&&>(places));
    }
    made.smallest = smallest_covers(sets, made.targets.size(), made.criteria.limits);
    made.out_of_reach.clear();
    for (std::size_t i = 0; i != made.targets.size(); ++i)
      if (!is_reached[i]) made.out_of_reach.push_back(made.targets[i]);
  }

  const snapshot& now_;
};

}  // namespace detail

/// Which bodies, alone or together, connect @p focal with @p targets today, by criteria that the
/// caller sets and the answer shows. @p focal and whoever is named twice are no targets.
/// @cost bodies of the focal party x roles of the targets, and the search for the smallest sets
[[nodiscard]] constexpr bridge_answer bridges(const snapshot& now, party_ref focal,
                                              const several<party_tag>& targets,
                                              bridge_criteria criteria = {}) {
  detail::bridge_builder builder{now, std::move(criteria)};
  builder.run(focal, targets);
  return std::move(builder.made);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_BRIDGES_HPP
