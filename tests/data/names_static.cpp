// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every question by its bare name, where a program has every header and both using-directives: a
// name that the library and its data shared would be ambiguous here, and this would not compile.
#include "every_header.inc"

using namespace entente;
using namespace entente::data;

namespace {

template <class... Answers>
void ask(const Answers&...) {}

[[maybe_unused]] void duties_and_bodies(const world& w, const snapshot& now, date day) {
  const duty_history all_time{w};
  ask(owes(now, duty::defence, united_states, japan), who_owes(now, duty::defence, japan),
      owed_by(now, duty::defence, japan), dyads(now, duty::defence),
      owes(all_time, day, duty::defence, united_states, japan));
  ask(members(now, nato), partners(now, nato), participants(now, nato), observers(now, nato),
      is_member(now, japan, nato), roles(now, japan));
  ask(automatic_duties(w.all_facts().agreements[0]), is_automatic(now, north_atlantic_treaty),
      creates_automatic_duty(now, nato, japan),
      treaties_joined(now, nato, japan, candidate_steps[0]));
}

[[maybe_unused]] void ties_and_levels(const world& w, const snapshot& now, date day) {
  const features all = features_of(now, nato, japan);
  const trajectory<nato_partnership> levels{w, nato, japan};
  ask(tie(now, nato, japan), history(w, nato, japan), dated_features(now, nato, japan),
      assess<nato_partnership>(all), score_of<nato_partnership>(all), levels.turns(),
      raised_by<nato_partnership>(all), compare(levels, levels),
      compare_text_and_practice<nato_partnership>(all));
  ask(acts(now, nato, japan), by_year(acts(now, nato, japan), {2000, 2023}),
      compare_frameworks(now, nato, japan, ukraine), delay(now, ipcp),
      pacts(now, indo_pacific.code().view()), rights(now, japan, role_rights),
      bridges(now, japan, members(now, european_union)));
  const auto reach = smallest_covers({}, 0);
  ask(reach, most_protective(now, japan, duty::defence),
      hubs(now, duty::defence, indo_pacific.code().view()),
      compare(w, w.without(united_states), day, japan), adopted(w, ipcp, day));
}

[[maybe_unused]] void rules_and_avenues(const snapshot& now) {
  outline what;
  what.duties = duty::defence;
  avenue_options asked;
  asked.subjects = subjects_of_positions;
  asked.given.reach_of_domains = traits_of_diplomat_2023;
  const avenue_list found = avenues(now, nato, japan, asked);
  ask(permits(now, japan, what), permits(now, nato, japan, what), permits(now, ipcp),
      eligible(now, japan, nato), rules_of(now, japan));
  ask(positions_on(now, "NATO liaison office in Tokyo"), positions_taken(now, stance::opposes),
      blockers(now, nato, "NATO liaison office in Tokyo"));
  ask(open_domains(found), blocked_domains(found), gaps(found), informal(found),
      ordered(found, [](const avenue&) { return 0; }));
}

[[maybe_unused]] void precedents_and_steps(const snapshot& now) {
  const candidate_step& step = candidate_steps[0];
  ask(precedents(now), applies(now, precedent_of::solidarity_with_albania, japan),
      plan(now, japan, ukraine, nato));
  ask(review(now, nato, japan, step), roadmap(now, nato, japan, candidate_steps),
      measures(now, nato, japan, form_traits), delta(now, nato, japan, step, form_traits),
      delta_on<nato_partnership>(now, nato, japan, step));
  ask(conclusion(premises[0], truth::yes), examine(now, premises[0]));
  ask(forums_with("attend_council", role_rights), forums_in("cyber", body_domains),
      broad_forums(2, body_domains));
}

[[maybe_unused]] void claims_and_threats(const snapshot& now, const row_list<series>& spending) {
  ask(threats_on_record(now, {.target = japan}), answers_to(claims::threat_answers, "missile"),
      answered_by(claims::threat_answers, "cyber"),
      domains_for(threats_on_record(now).certain, claims::threat_answers),
      cross_region_links(now, "Euro-Atlantic", "Indo-Pacific"));
  const spending_target& target = claims::spending_targets[0];
  ask(find_series(spending, "a series"), targets_of(claims::spending_targets, nato, 2022),
      meets(spending, target, japan, 2022),
      who_meets(spending[0], target, members(now, nato), 2022));
  ask(mutual(claims::benefits, benefit_from::domain, "cyber", japan, nato),
      causes_of(claims::causes, "an effect"), is_disputed(claims::causes[0]),
      claimed_by(claims::causes, "JPN"), disputed_by(claims::causes, "CHN"),
      shared_attributes(claims::attributes, japan, nato), overlap(claims::goals, "one", "other"),
      contributions_of(claims::contributions, japan, ukraine),
      contributors(claims::contributions, "a goal"),
      only_from(claims::contributions, "a goal", japan),
      interests_in(claims::interests, nato, japan),
      who_takes(claims::interests, interest_stance::sponsors, nato, japan));
}

[[maybe_unused]] void incidents(const world& w) {
  const casus_resolver resolver{w, {places(), areas(), traits()}};
  const incident landing{.attacker = "CHN", .target = "JPN", .place = "senkaku"};
  const cascade drawn_in = what_if(resolver, landing, honour_all{});
  ask(casus_foederis(resolver, landing), diagnose(landing), drawn_in, wars_after_peace(drawn_in),
      casus_foederis_between(resolver, landing, united_states, japan, us_japan_treaty),
      powers_over(casus_foederis(resolver, landing), resolver));
}

}  // namespace
