// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_ROADMAP_HPP
#define ENTENTE_IO_REPORT_ROADMAP_HPP

#include <entente/io/printable.hpp>
#include <entente/io/report_effects.hpp>
#include <entente/query/automatic_duty.hpp>
#include <entente/query/premises.hpp>
#include <entente/query/roadmap.hpp>
#include <entente/query/step_effects.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {
/// "S1, A mission".
[[nodiscard]] inline std::string step_name(const candidate_step& step) {
  return to_string(step.code) + (step.title.empty() ? "" : ", " + to_string(step.title));
}
[[nodiscard]] inline std::string in_brackets(const text& words) {
  return words.empty() ? "" : " (" + to_string(words) + ")";
}
/// "its survival is in danger, nothing else helps".
[[nodiscard]] inline std::string open_conditions(const ruling& of) {
  row_list<text> open;
  for (const condition_finding& c : of.conditions)
    if (c.holds.is_unknown()) open.push_back(c.label);
  return joined(open, [](const text& t) { return to_string(t); });
}
/// "nobody knows X, Y", for what was named and is not there.
[[nodiscard]] inline std::string nobody_knows(const row_list<text>& names) {
  if (names.empty()) return {};
  return "nobody knows " + joined(names, [](const text& t) { return to_string(t); });
}
[[nodiscard]] inline std::string and_unknown(const row_list<text>& names) {
  return (names.empty() ? "" : "; ") + nobody_knows(names);
}
/// "on 2024-02-15", "from 2023-08-15 to 2024-02-15", "nobody knows when".
[[nodiscard]] inline std::string ready_words(date earliest, date latest) {
  if (latest == date::never()) return "nobody knows when";
  if (earliest == latest) return "on " + to_string(earliest);
  return "from " + to_string(earliest) + " to " + to_string(latest);
}
/// "creates no automatic duty", "may create an automatic duty".
[[nodiscard]] inline std::string side_effect(truth holds, const std::string& does,
                                             const std::string& may) {
  return (holds.is_no() ? does + " no " : holds.is_yes() ? does + " an " : "may " + may + " an ");
}
[[nodiscard]] inline std::string side_effects(truth automatic, truth area) {
  return side_effect(automatic, "creates", "create") + "automatic duty, " +
         side_effect(area, "extends to", "extend to") + "additional area";
}

[[nodiscard]] inline bool names_nobody_knows(const row_list<reason>& why) {
  for (const auto& one : why)
    if (one.on == ground::no_such_party) return true;
  return false;
}
[[nodiscard]] inline std::string rank_words(const std::optional<std::uint16_t>& rank) {
  return rank ? std::to_string(*rank) : std::string{"not judged"};
}

[[nodiscard]] inline report_line line_of(std::string says, const candidate_step& step) {
  return {std::move(says),
          {},
          to_string(step.code),
          {},
          std::string{name_of(step.cites.standing)},
          to_string(step.cites.source),
          to_string(step.code) +
              (step.cites.standing == confidence::unstated
                   ? ""
                   : "; " + to_string(provenance{step.cites.source, step.cites.standing, {}}))};
}
}  // namespace detail

/// "Alba, 2004-04-04, without whom it cannot be taken: not here".
[[nodiscard]] inline std::string sentence(const step_objection& o) {
  return to_string(o.name.empty() ? o.by.as_text() : o.name) +
         (o.on_record.is_unknown() ? ", perhaps by then, " : ", ") + to_string(o.on) +
         (o.can_veto.is_yes()       ? ", without whom it cannot be taken"
          : o.can_veto.is_unknown() ? ", without whom it may not be taken"
                                    : "") +
         (o.says.empty() ? "" : ": " + to_string(o.says));
}

/// What is on record of a step, after its name.
[[nodiscard]] inline std::string sentence(const step_review& of) {
  std::string out = of.progress == step_progress::done      ? "In place"
                    : of.progress == step_progress::in_part ? "Begun"
                    : of.progress == step_progress::unknown ? "Begun or not, the facts do not say"
                                                            : "Not begun";
  if (!of.taken_by.empty()) out += " by " + to_string(of.taken_by);
  if (of.progress == step_progress::done) out += ", to be widened";
  std::string effects = detail::side_effects(of.step.creates_automatic_duty, of.step.extends_area);
  effects[0] = static_cast<char>(effects[0] - 'a' + 'A');
  out += ". " + effects + ". ";
  if (of.objections.empty())
    out += "Its own record names nobody against it" +
           std::string{of.subjects.empty() ? "" : ", nor do positions on the subjects asked about"};
  for (std::size_t i = 0; i != of.objections.size(); ++i)
    out += (i == 0 ? "Against it: " : "; ") + sentence(of.objections[i]);
  if (of.needs_consensus && of.decided_by.empty())
    out += ". Needs the consensus of a body that is neither of the two";
  for (const deciding_body& by : of.decided_by)
    out += (by.needs_all.is_yes() ? ". Needs the consensus of the "
                                  : ". May need the consensus of the ") +
           detail::counted(by.members, "member") + " of " + to_string(by.body);
  if (!of.unknown_words.empty())
    out += ". Whether a rule bars it is not known: " + detail::nobody_knows(of.unknown_words);
  for (const ruling& r : of.conditional)
    out += ". On a " + std::string{name_of(r.bars)} + " condition of " + to_string(r.rule) +
           detail::in_brackets(r.name) + ": " + detail::open_conditions(r);
  if (!of.step.after.empty())
    out += ". Comes after " +
           detail::joined(of.step.after, [](const candidate_code& c) { return to_string(c); });
  for (std::size_t i = 0; i != of.precedents.size(); ++i) {
    const step_precedent& p = of.precedents[i];
    out += (i == 0 ? ". Points to " : "; ") + to_string(p.code);
    if (!p.says.empty()) out += ", " + to_string(p.on) + ", " + to_string(p.says);
  }
  return out + ".";
}

/// "barred by the rule X (C1), which Y is bound by".
[[nodiscard]] inline std::string sentence(const step_left_out& of) {
  const step_review& what = of.what;
  const auto bars = [&what](strength which) {
    std::string out;
    for (const auto& b : what.bars)
      if (b.bars == which && !b.holds.is_no())
        out += (out.empty() ? "" : ", ") + to_string(b.constraint) + detail::in_brackets(b.name) +
               (b.holds.is_unknown() ? ", of which it is not known whether it holds" : "");
    return out;
  };
  const auto vetoes = [&what] {
    std::string out;
    for (const auto& o : what.objections)
      if (!(o.on_record && o.can_veto).is_no()) out += (out.empty() ? "" : "; ") + sentence(o);
    return out;
  };
  switch (of.because) {
    case left_out::other_parties:
      return "it is thought of for others";
    case left_out::given_twice:
      return "a step before it has the same code";
    case left_out::done:
      return "it is in place" + (what.taken_by.empty() ? "" : " by " + to_string(what.taken_by));
    case left_out::not_available:
      return "it can be taken only from " + to_string(what.step.available_from) + " on";
    case left_out::availability_unknown:
      return "from when on it can be taken is not known";
    case left_out::barred:
      return "barred by " + bars(strength::hard);
    case left_out::vetoed:
      return "against it is " + vetoes();
    case left_out::may_be_barred: {
      std::string why;
      for (const auto& part :
           {bars(strength::hard), vetoes(), detail::nobody_knows(what.unknown_words)})
        if (!part.empty()) why += (why.empty() ? "" : "; ") + part;
      return "whether it is barred is not known: " + why;
    }
    case left_out::soft_barred:
      return "against it is " + bars(strength::soft) + ", and no cost for that is declared";
    case left_out::not_judged:
      return "its gain or exposure is not known: the weights do not speak of it, or contradict "
             "themselves";
    case left_out::not_ready:
      return "it might not be ready in time";
    case left_out::comes_after_left_out:
      return "it comes after " + to_string(of.after) + ", which is left out or is no step";
    case left_out::comes_after_itself:
      return "what has to come before it has to come after it";
    case left_out::too_many:
      return "the search takes 64 steps at the most";
  }
  return {};
}

[[nodiscard]] inline report report_of(const step_review& of) {
  const std::string general = "What is on record of " + detail::step_name(of.step) + "?";
  report made{detail::asked_in_words(of.asked, general.c_str()), sentence(of), {}};
  for (const auto& b : of.bars)
    made.lines.push_back(detail::cited_line(
        to_string(b.constraint) + detail::in_brackets(b.name) + " " +
            (b.holds.is_yes() ? "stands" : "may stand") + " against it, " +
            std::string{name_of(b.bars)} + (b.says.empty() ? "" : ": " + to_string(b.says)) + ".",
        b.holds.is_yes() ? "no" : "unknown", b.constraint.as_text(), b.cites));
  for (const auto& o : of.objections)
    made.lines.push_back(
        detail::cited_line("Against it: " + sentence(o) + ".", {}, o.position.as_text(), o.cites));
  made.lines.push_back(detail::line_of(
      "Needs: " +
          (of.step.needs.empty()
               ? std::string{"not stated"}
               : detail::joined(of.step.needs,
                                [](step_need n) { return detail::spaced(name_of(n)); })) +
          "; ready " + detail::ready_words(of.ready_earliest, of.ready_latest) +
          ", begun on the day.",
      of.step));
  return made;
}

/// "S1, A mission (layer 1): gain 3, exposure 1; ready on 2024-02-15. Not begun. ..."
[[nodiscard]] inline std::string sentence(const roadmap_step& s) {
  return detail::step_name(s.what.step) + " (layer " + std::to_string(s.layer) + "): gain " +
         std::to_string(s.weight.gain) + detail::in_brackets(s.gain_because) + ", exposure " +
         std::to_string(s.weight.exposure) + detail::in_brackets(s.exposure_because) + "; ready " +
         detail::ready_words(s.ready_earliest, s.ready_latest) + ". " + sentence(s.what);
}

[[nodiscard]] inline report report_of(const roadmap_answer& of) {
  report made{"What could " + to_string(of.first_name) + " and " + to_string(of.second_name) +
                  " do next, from " + to_string(of.day) + " on, for " + to_string(of.goal) + "?" +
                  detail::asked_with(of.asked_with),
              {},
              {}};
  const auto numbers = [](std::uint64_t gain, std::uint64_t exposure) {
    return "gain " + std::to_string(gain) + " at exposure " + std::to_string(exposure);
  };
  if (of.first.empty() || of.second.empty()) {
    made.verdict = "unknown";
    detail::add_lines(made, of.why);
    return made;
  }
  made.verdict = detail::counted(of.steps.size(), "step") + " can be taken, " +
                 std::to_string(of.out.size()) +
                 (of.out.size() == 1 ? " is left out; " : " are left out; ");
  if (of.is_reached) made.verdict += "the goal is reached already; ";
  if (!of.missing.empty())
    made.verdict += "no step brings " +
                    detail::joined(of.missing, [](const text& t) { return to_string(t); }) + "; ";
  if (of.front.empty())
    made.verdict += "no plan reaches the goal";
  else if (of.front.size() == 1)
    made.verdict += "1 plan, of " + numbers(of.front[0].gain, of.front[0].exposure);
  else
    made.verdict += std::to_string(of.front.size()) + " plans, from " +
                    numbers(of.front[0].gain, of.front[0].exposure) + " to " +
                    numbers(of.front.back().gain, of.front.back().exposure);
  made.verdict += detail::and_unknown(of.not_known);
  if (!of.is_exact) made.verdict += "; the search had to bound itself: better plans may be missing";
  std::size_t number = 0;
  for (const auto& s : of.steps)
    made.lines.push_back(
        detail::line_of(std::to_string(++number) + ". " + sentence(s), s.what.step));
  for (const auto& p : of.front)
    made.lines.push_back(detail::plain_line(
        "Plan with " + numbers(p.gain, p.exposure) + ": " +
        detail::joined(p.steps,
                       [&of](std::size_t i) { return to_string(of.steps[i].what.step.code); }) +
        "; ready " + detail::ready_words(p.ready_earliest, p.ready_latest) + "; " +
        detail::side_effects(p.creates_automatic_duty, p.extends_area) +
        (p.ways > 1 ? "; " + std::to_string(p.ways) + " plans come to this" : "") + "."));
  for (const auto& o : of.out)
    made.lines.push_back(detail::line_of(
        "Left out: " + detail::step_name(o.what.step) + ": " + sentence(o) + ".", o.what.step));
  made.lines.push_back(detail::plain_line(
      of.exposures == exposure_join::sum
          ? "Gains and exposures of steps are added up, as whoever weighs them sees fit."
          : "Gains of steps are added up; the exposure of a plan is the highest of its steps."));
  detail::add_lines(made, of.why);
  return made;
}

[[nodiscard]] inline report report_of(const automatic_answer& of) {
  report made{detail::asked_in_words(of.asked, "Is force owed without a further decision?"),
              to_string(of.value),
              {}};
  const auto code = [](const candidate_code& c) { return to_string(c); };
  if (!of.steps.empty()) made.verdict += ", by " + detail::joined(of.steps, code);
  if (!of.possible_steps.empty())
    made.verdict += "; not known of " + detail::joined(of.possible_steps, code);
  detail::add_lines(made, of.why);
  for (const auto& why : of.without) {
    made.lines.push_back(detail::line_of(why));
    made.lines.back().says += " No article of it makes force owed so.";
    made.lines.back().effect = "no";
  }
  return made;
}

[[nodiscard]] inline report report_of(const premise_answer& of) {
  report made{"What follows if this holds on " + to_string(of.day) +
                  ", and what if not: " + to_string(of.asked.says) + "?",
              "if it holds: " + to_string(of.asked.if_it_holds) +
                  "; if not: " + to_string(of.asked.if_it_does_not),
              {}};
  const auto add = [&made](const char* side, const row_list<evidence_finding>& found) {
    for (const auto& e : found)
      made.lines.push_back(detail::cited_line(
          std::string{side} + (e.kind == evidence_kind::not_in_world
                                   ? to_string(e.code) + ", which the world does not have."
                                   : (e.was_there.is_no()        ? "later, "
                                      : e.was_there.is_unknown() ? "perhaps by then, "
                                                                 : "") +
                                         (e.on.is_unknown() ? "" : to_string(e.on) + ", ") +
                                         to_string(e.says) + "."),
          to_string(e.was_there), e.code.as_text(), e.cites));
  };
  add("For it: ", of.in_favour);
  add("Against it: ", of.against);
  const auto said = [](const text& words) {
    return words.empty() ? std::string{"not stated"} : to_string(words);
  };
  made.lines.push_back(detail::plain_line("Stated by: " + said(of.asked.stated_by) +
                                          "; taken as: " + said(of.asked.taken_as) + "."));
  return made;
}

[[nodiscard]] inline report report_of(const step_delta& of) {
  report made{detail::asked_in_words(of.asked, "What does the step change?"), {}, {}};
  if (detail::names_nobody_knows(of.why)) {
    made.verdict = "unknown";
    detail::add_lines(made, of.why);
    return made;
  }
  const auto add = [&made](const char* what, const std::string& before, const std::string& after) {
    made.lines.push_back(
        detail::plain_line(std::string{what} + ": " + before +
                           (before == after ? ", as before." : ", then " + after + ".")));
  };
  const auto code = [](const domain_code& d) { return to_string(d); };
  made.verdict = std::string{of.has_new_form.is_yes()  ? "a new form; "
                             : of.has_new_form.is_no() ? "no new form; "
                                                       : "perhaps a new form; "} +
                 "new domains: " + detail::joined(of.new_domains, code);
  if (!of.possible_domains.empty())
    made.verdict += "; perhaps new: " + detail::joined(of.possible_domains, code);
  const auto count = [](std::size_t n) { return std::to_string(n); };
  add("Steps", count(of.before.steps), count(of.after.steps));
  add("Forms", count(of.before.forms), count(of.after.forms));
  add("Domains", count(of.before.domains), count(of.after.domains));
  using detail::rank_words;
  add("Capability reach", rank_words(of.before.capability_reach),
      rank_words(of.after.capability_reach));
  add("Persistence", rank_words(of.before.persistence), rank_words(of.after.persistence));
  add("Cost of acting", rank_words(of.before.cost_of_acting), rank_words(of.after.cost_of_acting));
  add("Rung", rank_words(of.before.rung), rank_words(of.after.rung));
  detail::add_lines(made, of.why);
  return made;
}

/// "none (rank 0 of 0 to 4); then menu (rank 1 of 0 to 4)", or where it stands as before.
template <assesses_features Scale>
[[nodiscard]] report report_of(const level_delta<Scale>& of) {
  report made{detail::asked_in_words(of.asked, "What does the step change?") + " (On the " +
                  std::string{Scale::name} + ".)",
              {},
              {}};
  const std::string before = detail::verdict(of.before), after = detail::verdict(of.after);
  made.verdict = before == after ? before + ", as before" : before + "; then " + after;
  detail::add_not_recorded(made, of.is_recorded);
  detail::add_lines(made, of.not_known);
  made.lines.push_back(detail::source_line<Scale>());
  return made;
}

[[nodiscard]] inline report report_of(const measured_tie& of) {
  report made{sentence(of.asked), {}, {}};
  const auto counted = [](std::size_t count, const char* noun) {
    return detail::counted(count, noun);
  };
  made.verdict = counted(of.steps, "step") + ", " + counted(of.forms, "form") + ", " +
                 counted(of.domains, "domain") +
                 "; capability reach: " + detail::rank_words(of.capability_reach) +
                 "; persistence: " + detail::rank_words(of.persistence) +
                 "; cost of acting: " + detail::rank_words(of.cost_of_acting) +
                 "; rung: " + detail::rank_words(of.rung);
  if (detail::names_nobody_knows(of.why)) made.verdict = "unknown";
  detail::add_lines(made, of.why);
  return made;
}

/// "Esk would join Pact (PACT), with Alba, Brea; it pledges defence, consultation."
[[nodiscard]] inline std::string sentence(const joined_treaty& one) {
  return to_string(one.who) + (one.in_force.is_yes() ? " would join " : " may join ") +
         detail::called(one.name, one.treaty.as_text()) + " (" + to_string(one.treaty) +
         "), with " + detail::joined(one.with, [](const party_code& p) { return to_string(p); }) +
         "; it pledges " + detail::joined(one.pledges, [](duty d) { return detail::word(d); }) +
         ".";
}
[[nodiscard]] inline report report_of(const row_list<joined_treaty>& found) {
  report made{"Which treaties of others are joined?", {}, {}};
  made.verdict = found.empty() ? "none" : detail::joined(found, [](const joined_treaty& one) {
    return detail::called(one.name, one.treaty.as_text());
  });
  for (const auto& one : found)
    made.lines.push_back(detail::cited_line(sentence(one), {}, one.treaty.as_text(), one.cites));
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<step_review> = true;
template <>
inline constexpr bool is_printable<roadmap_answer> = true;
template <>
inline constexpr bool is_printable<automatic_answer> = true;
template <>
inline constexpr bool is_printable<step_delta> = true;
template <class Scale>
inline constexpr bool is_printable<level_delta<Scale>> = true;
template <>
inline constexpr bool is_printable<measured_tie> = true;
template <>
inline constexpr bool is_printable<row_list<joined_treaty>> = true;
template <>
inline constexpr bool is_printable<premise_answer> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_ROADMAP_HPP
