// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The recommendation of the guiding article: institutionalize, within constraints. What is open to
// NATO and Japan, ranked by what it gains and exposes to, with its precedents, who is against it,
// and what is closed by which rule; and, by the same call, what is open to two other pairs: NATO's
// steps to South Korea, and steps of the European Union, which the example brings, to Japan.
//
//   recommendation                the best steps of three pairs, on 2023-02-15
//   recommendation YYYY-MM-DD     on another day
//   recommendation --report       the whole answer for NATO and Japan, with every source

#include <entente/data/candidate_steps.hpp>
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/io/report_recommend.hpp>
#include <entente/query/recommend.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

void line(const std::string& words) { std::printf("%s\n", wrap(words, 0).c_str()); }
void item(const std::string& words) { std::printf("  %s\n", wrap(words, 5).c_str()); }

std::string named(const step_review& what) {
  return to_string(what.step.code) + " " + to_string(what.step.title);
}

recommendation advice(const snapshot& now, party_ref who, party_ref with,
                      std::span<const candidate_step> steps = candidate_steps) {
  recommend_options asked;
  asked.limits.most_exposure = 6;  // of a plan
  asked.limits.widen = true;       // what is in place can be widened
  return recommend(now, who, with, steps, any_goal{}, asked);
}

/// Steps that the European Union has instruments for: those that ship are NATO's. Ranks, lead times
/// and the steps themselves are a judgement of this example.
std::vector<candidate_step> steps_of_the_union() {
  std::vector<candidate_step> steps;
  const auto add = [&](candidate_code code, text title, const form_code& form,
                       list<domain_code> domains, std::uint16_t gain, std::uint16_t exposure) {
    candidate_step s;
    s.code = code;
    s.title = title;
    s.between = list<party_code>{european_union.code()};
    s.form = form;
    s.domains = domains;
    s.creates_automatic_duty = truth{form == defence_clause.code()};
    s.extends_area = truth::no;
    s.takes = {6, 24};
    s.depth.rank = gain;
    s.exposure.rank = exposure;
    s.available_from = "2009-12-01";  // the Union has had a policy of its own since Lisbon
    s.is_judgement = true;
    steps.push_back(s);
  };
  add("EU1", "Yearly dialogue of ministers on security and defence", consultation.code(),
      {political.code()}, 2, 0);
  add("EU2", "Dialogue on economic security", consultation.code(), {economic_security.code()}, 3,
      1);
  add("EU3", "Agreement on the security of information", binding_agreement.code(),
      {information_sharing.code()}, 4, 1);
  add("EU4", "Part in missions and operations of the Union", operation_support.code(),
      {crisis_management.code()}, 3, 2);
  add("EU5", "Arrangement with the defence agency of the Union", technical_arrangement.code(),
      {defence_industry.code()}, 3, 1);
  add("EU6", "Clause of mutual assistance", defence_clause.code(), {collective_defence.code()}, 5,
      5);
  return steps;
}

void print(const recommendation& found, std::size_t layers) {
  const roadmap_answer& road = found.road;
  line(to_string(road.first_name) + " with " + to_string(road.second_name) + ", " +
       to_string(road.day) + ": " + std::to_string(found.steps.size()) + " steps are open, " +
       std::to_string(found.closed.size()) + " closed");
  for (const auto& s : found.steps) {
    if (s.step.layer > layers) break;
    const step_review& what = s.step.what;
    std::string words = std::to_string(s.step.layer) + ". " + named(what) + ": gain " +
                        std::to_string(s.step.weight.gain) + ", exposure " +
                        std::to_string(s.step.weight.exposure);
    std::string before, against;
    for (const auto& p : s.precedents)
      if (p.met(precedent_condition::membership).is_yes() &&
          p.met(precedent_condition::instrument).is_yes())
        before += (before.empty() ? "" : ", ") + to_string(p.precedent.record.code);
    for (const auto& o : what.objections)
      against += (against.empty() ? "" : ", ") + to_string(o.by);
    if (what.progress != step_progress::open)
      words += what.progress == step_progress::done      ? "; in place"
               : what.progress == step_progress::in_part ? "; begun"
                                                         : "; begun or not: no record";
    if (!before.empty()) words += "; as in " + before;
    if (!against.empty()) words += "; against it " + against;
    item(words);
  }
  for (const auto& c : found.closed) {
    std::string rules;
    for (const auto& r : c.avenues[0].rulings)
      if (r.verdict == permission::no && r.bars == strength::hard)
        rules +=
            (rules.empty() ? "" : "; ") + to_string(r.name) + " of " + to_string(r.holder_name);
    item("closed: " + named(c.what) + ": " + rules);
  }
  std::string out;
  for (const auto& o : road.out)
    out += (out.empty() ? "" : ", ") + to_string(o.what.step.code) + " " +
           std::string{name_of(o.because)};
  if (!out.empty()) item("left out: " + out);
  if (!road.front.empty()) {
    const roadmap_plan& plan = road.front.back();
    std::string codes;
    for (const std::size_t i : plan.steps) codes += " " + to_string(road.steps[i].what.step.code);
    item("the most for exposure " + std::to_string(plan.exposure) + ": gain " +
         std::to_string(plan.gain) + " by" + codes +
         "; an automatic duty: " + to_string(plan.creates_automatic_duty));
  }
  line("");
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view asked = count > 1 ? arguments[1] : "2023-02-15";
  const bool whole = asked == "--report";
  const auto day = date::parse(whole ? "2023-02-15" : asked);
  if (!day) {
    std::fprintf(stderr, "usage: recommendation [YYYY-MM-DD | --report]\n");
    return 2;
  }
  const world w{catalogue::everything};
  const snapshot now = w.on(*day);
  if (whole) {
    std::printf("%s\n", to_text(advice(now, japan, nato)).c_str());
    return 0;
  }
  print(advice(now, japan, nato), 2);
  print(advice(now, south_korea, nato), 1);
  print(advice(now, japan, european_union, steps_of_the_union()), 1);
}
