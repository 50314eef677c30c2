// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ROADMAP_GOAL_HPP
#define ENTENTE_QUERY_ROADMAP_GOAL_HPP

#include <entente/model/candidate_step.hpp>
#include <entente/query/features.hpp>
#include <entente/query/joined_text.hpp>

#include <cstdint>

namespace entente::inline v0 {

// What a roadmap is to reach. A level of a scale is a goal, too.

/// Nothing in particular: whatever gains most.
struct any_goal {};

/// Each of these forms and domains, whichever step brings it.
struct wanted_cooperation {
  list<form_code> forms = {};
  list<domain_code> domains = {};
};

/// As much gain, in all.
struct wanted_gain {
  std::uint64_t at_least = 0;
};

namespace detail {

template <class Goal>
class compiled_goal;

// What each goal is for the search: which parts of it a step covers, a bit each; which of them
// every plan has to cover; whether parts and gain are enough; and, in words, what no step brings.

template <>
class compiled_goal<any_goal> {
 public:
  template <class Steps>
  constexpr compiled_goal(const any_goal&, const features&, const Steps&) {}
  [[nodiscard]] constexpr std::uint64_t covers(const candidate_step&) const { return 0; }
  [[nodiscard]] constexpr std::uint64_t must_cover() const { return 0; }
  [[nodiscard]] constexpr bool is_reached(std::uint64_t, std::uint64_t) const { return true; }
  [[nodiscard]] constexpr row_list<text> missing() const { return {}; }
};
[[nodiscard]] constexpr text goal_words(const any_goal&) { return "the most gain"; }

template <>
class compiled_goal<wanted_gain> {
 public:
  template <class Steps>
  constexpr compiled_goal(wanted_gain goal, const features&, const Steps& steps)
      : goal_{goal.at_least} {
    for (const auto& s : steps) at_most_ += s.weight.gain;
  }
  [[nodiscard]] constexpr std::uint64_t covers(const candidate_step&) const { return 0; }
  [[nodiscard]] constexpr std::uint64_t must_cover() const { return 0; }
  [[nodiscard]] constexpr bool is_reached(std::uint64_t, std::uint64_t gain) const {
    return gain >= goal_;
  }
  [[nodiscard]] constexpr row_list<text> missing() const {
    if (at_most_ >= goal_) return {};
    return {joined_text({"a gain of ", digits_of(goal_ - at_most_), " more"})};
  }

 private:
  std::uint64_t goal_, at_most_ = 0;
};
[[nodiscard]] constexpr text goal_words(wanted_gain goal) {
  return joined_text({"a gain of at least ", digits_of(goal.at_least)});
}

template <>
class compiled_goal<wanted_cooperation> {
 public:
  /// What the tie certainly has is not wanted any more.
  template <class Steps>
  constexpr compiled_goal(const wanted_cooperation& goal, const features& tied,
                          const Steps& steps) {
    const auto want = [&](feature_kind kind, const text& code) {
      for (const auto& f : tied.all)
        if (f.kind == kind && f.code == code && f.holds.is_yes()) return;
      for (const auto& p : parts_)
        if (p.kind == kind && p.code == code) return;
      parts_.push_back({kind, code});
      bool is_brought = parts_.size() <= 64;
      if (is_brought) {
        is_brought = false;
        for (const auto& s : steps) is_brought = is_brought || brings(s.what.step, parts_.back());
      }
      if (!is_brought) missing_.push_back(joined_text({name_of(kind), " ", code}));
    };
    for (const auto& f : goal.forms) want(feature_kind::form, f.as_text());
    for (const auto& d : goal.domains) want(feature_kind::domain, d.as_text());
  }
  [[nodiscard]] constexpr std::uint64_t covers(const candidate_step& step) const {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i != parts_.size() && i != 64; ++i)
      if (brings(step, parts_[i])) bits |= std::uint64_t{1} << i;
    return bits;
  }
  [[nodiscard]] constexpr std::uint64_t must_cover() const {
    return parts_.size() >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << parts_.size()) - 1;
  }
  [[nodiscard]] constexpr bool is_reached(std::uint64_t covers, std::uint64_t) const {
    return missing_.empty() && (must_cover() & ~covers) == 0;
  }
  [[nodiscard]] constexpr row_list<text> missing() const { return missing_; }

 private:
  struct part {
    feature_kind kind;
    text code;
  };
  [[nodiscard]] static constexpr bool brings(const candidate_step& step, const part& wanted) {
    if (wanted.kind == feature_kind::form) return step.form.as_text() == wanted.code;
    for (const auto& d : step.domains)
      if (d.as_text() == wanted.code) return true;
    return false;
  }
  row_list<part> parts_;
  row_list<text> missing_;
};
[[nodiscard]] constexpr text goal_words(const wanted_cooperation& goal) {
  text made;
  const auto add = [&made](std::string_view kind, std::string_view code) {
    made = joined_text({made, made.empty() ? "" : ", ", kind, " ", code});
  };
  for (const auto& f : goal.forms) add("form", f.view());
  for (const auto& d : goal.domains) add("domain", d.view());
  if (made.empty()) return goal_words(any_goal{});
  return made;
}

/// What a scale may judge of a step that was taken. One that is an agreement has its form by its
/// text.
constexpr void add_features(features& made, const candidate_step& step) {
  const auto give = [&](feature_kind kind, const text& code, basis rests_on) {
    feature f;
    f.kind = kind;
    f.code = code;
    f.rests_on = rests_on;
    f.from = step.code.as_text();
    f.from_name = step.title;
    f.cites = step.cites;
    f.part = 1;
    if (!code.empty()) made.all.push_back(std::move(f));
  };
  give(feature_kind::form, step.form.as_text(),
       step.instrument.empty() ? basis::practice : basis::text);
  for (const auto& d : step.domains) give(feature_kind::domain, d.as_text(), basis::practice);
  give(feature_kind::instrument, step.instrument.as_text(), basis::text);
  if (step.legally_binding.is_yes()) give(feature_kind::bond, "binding", basis::text);
}

/// A level, as most scales are made, is reached by any one of some steps: that is one part, which
/// every plan covers. Where several together reach it, each is a part of its own.
template <judges_features Scale>
class compiled_goal<level<Scale>> {
 public:
  template <class Steps>
  constexpr compiled_goal(level<Scale> goal, const features& tied, const Steps& steps)
      : goal_{goal} {
    for (const auto& f : tied.all)
      if (f.holds.is_yes()) tied_.all.push_back(f);
    is_there_ = reaches(tied_);
    features others = tied_, all = tied_;
    for (const auto& s : steps) {
      features with = tied_;
      add_features(with, s.what.step);
      add_features(all, s.what.step);
      by_itself_.push_back(reaches(with));
      if (!by_itself_.back()) add_features(others, s.what.step);
      steps_.push_back(s.what.step);
    }
    is_reachable_ = reaches(all);
    takes_several_ = reaches(others);
  }
  [[nodiscard]] constexpr std::uint64_t covers(const candidate_step& step) const {
    for (std::size_t i = 0; i != steps_.size(); ++i) {
      if (!(steps_[i].code == step.code)) continue;
      if (by_itself_[i]) return takes_several_ ? ~std::uint64_t{0} : 1U;
      return takes_several_ ? std::uint64_t{1} << i : 0U;
    }
    return 0;
  }
  [[nodiscard]] constexpr std::uint64_t must_cover() const {
    return is_there_ || takes_several_ ? 0U : 1U;
  }
  [[nodiscard]] constexpr bool is_reached(std::uint64_t covers, std::uint64_t) const {
    if (is_there_ || !takes_several_) return is_there_ || covers != 0;
    if (covers == 0 || covers == ~std::uint64_t{0}) return covers != 0;
    features with = tied_;
    for (std::size_t i = 0; i != steps_.size(); ++i)
      if ((covers >> i & 1U) != 0) add_features(with, steps_[i]);
    return reaches(with);
  }
  [[nodiscard]] constexpr row_list<text> missing() const {
    if (is_reachable_ || is_there_) return {};
    return {joined_text({goal_.label(), " on the ", Scale::name})};
  }

 private:
  [[nodiscard]] constexpr bool reaches(const features& some) const {
    const auto found = judged<Scale>(some.all);
    return found && *found >= goal_;
  }
  level<Scale> goal_;
  features tied_;
  row_list<candidate_step> steps_;
  row_list<bool> by_itself_;
  bool is_there_ = false, is_reachable_ = false, takes_several_ = false;
};
template <judges_features Scale>
[[nodiscard]] constexpr text goal_words(level<Scale> goal) {
  return joined_text({goal.label(), " on the ", Scale::name});
}

}  // namespace detail

/// What a roadmap can be asked to reach.
template <class Goal>
concept goal_of_a_roadmap = requires(const Goal& goal) {
  detail::goal_words(goal);
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_ROADMAP_GOAL_HPP
