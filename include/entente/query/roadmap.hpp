// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ROADMAP_HPP
#define ENTENTE_QUERY_ROADMAP_HPP

#include <entente/query/roadmap_answer.hpp>
#include <entente/query/roadmap_goal.hpp>

#include <concepts>
#include <optional>

namespace entente::inline v0 {

namespace detail {

/// Reviews candidates, leaves out what cannot be taken, ranks the rest.
template <weighs_steps Weights>
class roadmap_builder {
 public:
  constexpr roadmap_builder(const snapshot& now, party_id a, party_id b, const tie_answer& tied,
                            const roadmap_limits& limits, const Weights& weigh,
                            roadmap_answer& made)
      : now_{now},
        reviewer_{now, a, b, tied, limits.given, limits.subjects},
        limits_{limits},
        weigh_{weigh},
        made_{made} {}

  constexpr void sort_out(std::span<const candidate_step> candidates) {
    for (const candidate_step& step : candidates) {
      found f{reviewer_.review(step), {}, std::nullopt, {}, {}, {}};
      for (const auto& before : all_)
        if (before.review.step.code == step.code) f.because = left_out::given_twice;
      if (!f.because) judge(f);
      all_.push_back(std::move(f));
    }
    put_after();
    for (auto& f : all_) {
      if (!f.because && limits_.ready_by && *limits_.ready_by < f.ready_latest)
        f.because = left_out::not_ready;
    }
    for (auto& f : all_) {
      if (f.because)
        made_.out.push_back({f.review, *f.because, f.after});
      else
        made_.steps.push_back(ranked_later(f));
    }
    rank();
    while (made_.steps.size() > 64) leave_out(made_.steps.size() - 1, left_out::too_many, {});
  }

 private:
  struct found {
    step_review review;
    step_weight weight;
    std::optional<left_out> because;
    candidate_code after;
    date ready_earliest, ready_latest;
  };

  [[nodiscard]] constexpr roadmap_step ranked_later(const found& f) const {
    roadmap_step made{f.review, f.weight, {}, {}, 0, f.ready_earliest, f.ready_latest};
    if constexpr (std::same_as<Weights, recorded_ranks>) {
      made.gain_because = f.review.step.depth.because;
      made.exposure_because = f.review.step.exposure.because;
    }
    return made;
  }

  constexpr void judge(found& f) const {
    const step_review& r = f.review;
    const std::optional<step_weight> weight = weigh_(r.step);
    if (r.is_theirs.is_no())
      f.because = left_out::other_parties;
    else if (r.progress == step_progress::done && !limits_.widen)
      f.because = left_out::done;
    else if (r.is_barred().is_yes())
      f.because = left_out::barred;
    else if (r.is_vetoed().is_yes())
      f.because = left_out::vetoed;
    else if (r.is_available.is_no())
      f.because = left_out::not_available;
    else if ((r.is_barred() || r.is_vetoed()).is_unknown())
      f.because = left_out::may_be_barred;
    else if (r.is_available.is_unknown())
      f.because = left_out::availability_unknown;
    else if (r.soft_bars() != 0 && !limits_.cost_of_soft_bar)
      f.because = left_out::soft_barred;
    else if (!weight)
      f.because = left_out::not_judged;
    else {
      f.weight = *weight;
      const std::uint64_t dearer =
          f.weight.exposure + std::uint64_t{r.soft_bars()} * limits_.cost_of_soft_bar.value_or(0);
      constexpr std::uint32_t most = ~std::uint32_t{0};
      f.weight.exposure = dearer < most ? static_cast<std::uint32_t>(dearer) : most;
    }
  }

  [[nodiscard]] constexpr found* of(const candidate_code& code) {
    for (auto& f : all_)
      if (f.review.step.code == code && f.because != left_out::given_twice) return &f;
    return nullptr;
  }

  /// Leaves out what comes after what is left out, unless that is in place, and what comes after
  /// itself; says when the others are ready. Each pass settles the steps after settled ones.
  constexpr void put_after() {
    row_list<bool> settled(all_.size(), false);
    for (bool goes_on = true; goes_on;) {
      goes_on = false;
      for (std::size_t i = 0; i != all_.size(); ++i)
        if (!settled[i] && settle(all_[i], settled)) settled[i] = goes_on = true;
    }
    for (std::size_t i = 0; i != all_.size(); ++i)
      if (!settled[i]) all_[i].because = left_out::comes_after_itself;
  }
  [[nodiscard]] constexpr bool settle(found& f, const row_list<bool>& settled) {
    if (f.because) return true;
    date earliest = now_.day(), latest = now_.day();
    for (const auto& code : f.review.step.after) {
      const found* first = of(code);
      if (first != nullptr && first->review.progress == step_progress::done) continue;
      if (first != nullptr && !settled[static_cast<std::size_t>(first - all_.data())]) return false;
      if (first == nullptr || first->because) {
        f.because = left_out::comes_after_left_out;
        f.after = code;
        return true;
      }
      earliest = (std::max)(earliest, first->ready_earliest);
      latest = (std::max)(latest, first->ready_latest);
    }
    f.ready_earliest = months_after(earliest, f.review.step.takes.least());
    f.ready_latest = ready_at_latest(latest, f.review.step.takes);
    return true;
  }

  /// Takes a step out again, and those that come after it.
  constexpr void leave_out(std::size_t number, left_out because, const candidate_code& after) {
    const step_review gone = made_.steps[number].what;
    made_.is_exact = false;
    made_.out.push_back({gone, because, after});
    made_.steps.erase(made_.steps.begin() + number);
    const auto follows = [&gone](const roadmap_step& s) {
      for (const auto& code : s.what.step.after)
        if (code == gone.step.code) return true;
      return false;
    };
    // From the first again after each: others may have gone with it.
    for (std::size_t i = 0; gone.progress != step_progress::done && i != made_.steps.size();) {
      const bool is_out = follows(made_.steps[i]);
      if (is_out) leave_out(i, left_out::comes_after_left_out, gone.step.code);
      i = is_out ? 0 : i + 1;
    }
  }

  /// Takes off, layer by layer, the steps that no other beats.
  constexpr void rank() {
    const auto beats = [](const step_weight& a, const step_weight& b) {
      return a.gain >= b.gain && a.exposure <= b.exposure && a != b;
    };
    auto& steps = made_.steps;
    std::size_t ranked = 0;
    for (std::size_t layer = 1; ranked != steps.size(); ++layer) {
      row_list<std::size_t> best;
      for (std::size_t i = 0; i != steps.size(); ++i) {
        bool is_beaten = steps[i].layer != 0;
        for (const auto& other : steps)
          is_beaten = is_beaten || (other.layer == 0 && beats(other.weight, steps[i].weight));
        if (!is_beaten) best.push_back(i);
      }
      for (const std::size_t i : best) steps[i].layer = layer;
      ranked += best.size();
    }
    // A step moves down past those that it comes before: as given where nothing decides.
    const auto comes_first = [](const roadmap_step& a, const roadmap_step& b) {
      if (a.layer != b.layer) return a.layer < b.layer;
      if (a.weight.exposure != b.weight.exposure) return a.weight.exposure < b.weight.exposure;
      return a.weight.gain > b.weight.gain;
    };
    for (std::size_t i = 1; i < steps.size(); ++i)
      for (std::size_t j = i; j != 0 && comes_first(steps[j], steps[j - 1]); --j)
        std::swap(steps[j], steps[j - 1]);
  }

  const snapshot& now_;
  step_reviewer reviewer_;
  const roadmap_limits& limits_;
  const Weights& weigh_;
  roadmap_answer& made_;
  row_list<found> all_;
};

/// The numbers of the steps in an order in which each comes after those that have to come first and
/// are not in place; else as ranked.
[[nodiscard]] constexpr row_list<std::size_t> in_order_of_taking(
    const row_list<roadmap_step>& steps) {
  row_list<std::size_t> order;
  row_list<bool> placed(steps.size(), false);
  const auto waits = [&](const roadmap_step& s) {
    for (const auto& code : s.what.step.after)
      for (std::size_t j = 0; j != steps.size(); ++j)
        if (steps[j].what.step.code == code && !placed[j] &&
            steps[j].what.progress != step_progress::done)
          return true;
    return false;
  };
  while (order.size() != steps.size()) {
    std::size_t next = 0;
    while (placed[next] || waits(steps[next])) ++next;
    placed[next] = true;
    order.push_back(next);
  }
  return order;
}

/// What a subject of positions names that the world does not know, or nobody spoke of.
template <class Add>
constexpr void add_unknown(const snapshot& now, const position_subject& subject, const Add& add) {
  if (!is_spoken_of(now, subject.subject)) add(text{subject.subject});
  for (const std::string_view party : subject.parties)
    if (!now.find_party(party).is_valid()) add(text{party});
  if (!subject.form.empty() && !is_known_word(now, form_code::borrow(subject.form)))
    add(text{subject.form});
  for (const std::string_view domain : subject.domains)
    if (!is_known_word(now, domain_code::borrow(domain))) add(text{domain});
}

/// What the goal, the weights, the subjects and the steps name that neither the library nor the
/// world nor a step knows.
template <class Goal, class Weights>
[[nodiscard]] constexpr row_list<text> unknown_names(const snapshot& now, const Goal& goal,
                                                     std::span<const candidate_step> steps,
                                                     const roadmap_limits& limits,
                                                     const Weights& weigh) {
  row_list<text> made;
  const auto add = [&made](const text& name) { add_once(made, name); };
  const auto any_step = [steps](const auto& fits) {
    for (const candidate_step& step : steps)
      if (fits(step)) return true;
    return false;
  };
  if constexpr (std::same_as<Goal, wanted_cooperation>) {
    const auto add_unknown = [&](const auto& words) {
      for (const auto& word : words)
        if (!is_known_word(now, word) &&
            !any_step([&word](const candidate_step& step) { return names(step, word); }))
          add(word.as_text());
    };
    add_unknown(goal.forms);
    add_unknown(goal.domains);
  }
  if constexpr (std::same_as<Weights, rank_table>)
    for (const auto& row : weigh.rows)
      if (!any_step([&row](const candidate_step& step) { return step.code == row.code; }))
        add(row.code.as_text());
  for (const candidate_step& step : steps) {
    for (const objection& by : step.opposed_by)
      if (!now.find_party(by.by).is_valid()) add(by.by.as_text());
    for (const party_code& party : step.between)
      if (!now.find_party(party).is_valid()) add(party.as_text());
    if (!step.role_in.empty() && !now.find_party(step.role_in).is_valid())
      add(step.role_in.as_text());
    for (const precedent_code& code : step.precedents)
      if (find_coded(now.all_facts().precedents, code) == nullptr) add(code.as_text());
    if (!step.instrument.empty() && !is_known_instrument(now, step.instrument))
      add(step.instrument.as_text());
  }
  for (const position_subject& subject : limits.subjects) add_unknown(now, subject, add);
  return made;
}

template <class Goal>
constexpr void search_plans(roadmap_answer& made, const compiled_goal<Goal>& goal,
                            const roadmap_limits& limits) {
  const auto order = in_order_of_taking(made.steps);
  row_list<searched_step> searched;
  for (const std::size_t number : order) {
    const roadmap_step& s = made.steps[number];
    searched_step one{s.weight.gain, s.weight.exposure, goal.covers(s.what.step), 0};
    for (const auto& code : s.what.step.after)
      for (std::size_t j = 0; j != searched.size(); ++j) {
        const step_review& first = made.steps[order[j]].what;
        if (first.step.code == code && first.progress != step_progress::done)
          one.after |= std::uint64_t{1} << j;
      }
    searched.push_back(one);
  }
  search_bounds within;
  within.join = limits.exposures;
  within.most_kept = limits.most_kept == 0 ? 1 : limits.most_kept;
  within.must_cover = goal.must_cover();
  if (limits.most_exposure) within.most_exposure = *limits.most_exposure;
  if (limits.most_steps) within.most_steps = *limits.most_steps;
  const auto add_plans = [&](auto search) {
    search.run();
    made.is_exact = made.is_exact && search.is_exact();
    const auto found = std::move(search).front([&goal](std::uint64_t covers, std::uint64_t gain) {
      return goal.is_reached(covers, gain);
    });
    made.front.reserve(found.size());
    for (const auto& p : found) {
      made.front.push_back(
          {p.gain, p.exposure, {}, p.ways, made.day, made.day, truth::no, truth::no});
      roadmap_plan& plan = made.front.back();
      plan.steps.reserve(static_cast<std::size_t>(p.size()));
      for (auto left = p.steps; left != 0; left &= left - 1) {
        const std::size_t number = order[static_cast<std::size_t>(std::countr_zero(left))];
        const roadmap_step& s = made.steps[number];
        plan.steps.push_back(number);
        plan.ready_earliest = (std::max)(plan.ready_earliest, s.ready_earliest);
        plan.ready_latest = (std::max)(plan.ready_latest, s.ready_latest);
        plan.creates_automatic_duty =
            plan.creates_automatic_duty || s.what.step.creates_automatic_duty;
        plan.extends_area = plan.extends_area || s.what.step.extends_area;
      }
    }
  };
  if (searched.size() < 32)
    add_plans(plan_search<std::uint32_t>{searched, within});
  else
    add_plans(plan_search<std::uint64_t>{searched, within});
}

}  // namespace detail

/// What two parties could do next, of the steps given: those that can be taken today, ranked; those
/// that cannot, and why; and the plans made of the first that reach @p goal, as the front of gain
/// against exposure, for neither is the price of the other. The goal is `any_goal`,
/// `wanted_cooperation`, `wanted_gain`, or a level of a scale. What is barred, or may be, is in no
/// plan. Gains add up; ranks that do are a judgement of whoever gives the weights.
/// @cost the front is exact for up to 20 steps, and for more as long as no more than
/// `limits.most_kept` plans have to be kept at a time; with small ranks these are few
template <goal_of_a_roadmap Goal = any_goal, weighs_steps Weights = recorded_ranks>
[[nodiscard]] constexpr roadmap_answer roadmap(const snapshot& now, party_ref a, party_ref b,
                                               std::span<const candidate_step> candidates,
                                               const Goal& goal = {},
                                               const roadmap_limits& limits = {},
                                               const Weights& weigh = {}) {
  roadmap_answer made;
  made.day = now.day();
  made.exposures = limits.exposures;
  const tie_answer tied = tie(now, a, b);
  made.first = tied.first;
  made.second = tied.second;
  made.first_name = tied.first_name;
  made.second_name = tied.second_name;
  made.complete = tied.complete;
  made.goal = detail::goal_words(goal);
  made.asked_with = detail::words_of(limits);
  if (!std::same_as<Weights, recorded_ranks>)
    detail::add_part(made.asked_with, {}, "weights of the caller");
  detail::add_open(made.why, tied.why);
  made.not_known = detail::unknown_names(now, goal, candidates, limits, weigh);
  const party_id one = now.find_party(a), other = now.find_party(b);
  if (!one.is_valid() || !other.is_valid()) return made;
  if (one == other) {
    made.why.push_back(detail::not_two(now, one));
    return made;
  }
  detail::roadmap_builder<Weights>{now, one, other, tied, limits, weigh, made}.sort_out(candidates);
  const auto add_words = [&made](const step_review& of) {
    for (const auto& word : of.unknown_words) detail::add_once(made.not_known, word);
  };
  for (const auto& s : made.steps) add_words(s.what);
  for (const auto& s : made.out) add_words(s.what);
  const detail::compiled_goal<Goal> compiled{goal, features_of(now, one, other), made.steps};
  made.is_reached = !std::same_as<Goal, any_goal> && compiled.is_reached(0, 0);
  made.missing = compiled.missing();
  detail::search_plans(made, compiled, limits);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_ROADMAP_HPP
