// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The guiding article on deterrence, as games: to deny success rather than to threaten punishment;
// to be able to act together, which makes help credible without a pledge; the right balance of
// support; and why support that is half believed is the most dangerous.
//
// Who guarantees whom, and how far the tie has come, are facts of the library. Every number below
// is made up for show: whoever uses these models puts their own judgements there.

#include <entente/data/everything.hpp>
#include <entente/deterrence.hpp>
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/measure/posture.hpp>
#include <entente/scale/level_probability.hpp>

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

using namespace entente;
using namespace entente::data;

namespace judged {
// Strengths at the place of the attack, in one unit: the attacker's, Japan's with its guarantor's,
// and what members of NATO could send. How much of the last counts hangs on interoperability.
constexpr pooled_strength strengths{.attacker = 60, .defender = 70, .partner = 40};
constexpr double interoperability_today = .2, interoperability_later = .6;

// What the attacker weighs; its chance of success follows from the strengths.
constexpr double prize = 100, cost = 40, punishment = 100, chance_of_punishment = .1;

// What support does to an attacker, and to a protege that might provoke a war with it.
constexpr pledge_of_support support{
    .gain = 10, .status_quo = 4, .war = -2, .supported = 6, .alone = -10};

// The chance of support that each rung of the ladder is taken for, from "none" to "member".
constexpr level_probability<nato_partnership> believed{"support in a war",
                                                       "made up for this example",
                                                       {.05, .1, .2, .3, .4, .55, .6, .8, .95},
                                                       trend::rising};

// The same from the facts: what each party has, how much of a guarantor's strength is counted on,
// and how much of a partner's each domain of cooperation lets Japan draw on, once it is in place.
std::optional<double> strength_of(std::string_view party) {
  if (party == "CHN") return 60;
  if (party == "USA") return 100;
  return party == "JPN" ? 20 : 40. / 29;  // what its other allies could send, in equal parts
}
const posture_judgement posture_of_today{
    "numbers of this example",
    "made up",
    {.prize = prize, .cost = cost},
    .6,
    {{"information_sharing", .2}, {"interoperability", .3}, {"nuclear_sharing", .1}}};

// A crisis: a challenger that is hard with this chance, and what its ends are worth to both.
constexpr unilateral_game crisis{.challenger = {.concession = 10,
                                                .status_quo = 6,
                                                .conflict_if_hard = 4,
                                                .backs_down = 2,
                                                .conflict_if_soft = 0},
                                 .defender = {.challenger_backs_down = 8,
                                              .conflict_if_hard = 5,
                                              .concession = 3,
                                              .conflict_if_soft = 0},
                                 .hard_challenger = .3};
}  // namespace judged

namespace {

void heading(const std::string& words) { std::printf("\n%s\n\n", words.c_str()); }
void line(const std::string& words) { std::printf("  %s\n", wrap(words, 2).c_str()); }

std::string number(double value) {
  char letters[32];
  std::snprintf(letters, sizeof letters, "%g", value);
  return letters;
}

attack_calculus attack(double interoperability) {
  return {.success = chance_of_success(judged::strengths, interoperability).value(),
          .prize = judged::prize,
          .cost = judged::cost};
}

void show_guarantor(const snapshot& now) {
  std::printf("Who owes Japan defence on %s?\n\n", to_string(now.day()).c_str());
  for (const auto& why : who_owes(now, duty::defence, japan).reasons()) line(sentence(why));
  for (const auto& why : owes(now, duty::defence, nato, japan).reasons()) line(sentence(why));
}

void show_denial_and_punishment() {
  heading("Denial or punishment?");
  const attack_calculus today = attack(judged::interoperability_today);
  line("Today: " + to_string(choice_of(today).value()));

  attack_calculus punished = today;
  punished.punishment = judged::punishment;
  punished.punishment_chance = judged::chance_of_punishment;
  line("With a threat: " + to_string(choice_of(punished).value()));

  const attack_calculus denied = attack(judged::interoperability_later);
  line("With partners that can act together: " + to_string(choice_of(denied).value()));

  line(
      "If all that is known is that interoperability lies between the two, is the attack "
      "deterred? " +
      to_string(is_deterred_between(today, denied).value()));
}

void show_interoperability() {
  heading("How much interoperability makes help credible?");
  line(to_string(judged::strengths));
  line(
      to_string(interoperability_to_deter(judged::strengths, attack(judged::interoperability_today))
                    .value()));
}

void show_posture(const snapshot& now) {
  heading("The same from the facts");
  const posture_answer found =
      posture(now, japan, nato, china, judged::posture_of_today, judged::strength_of).value();
  line(sentence(found.asked) + " " + to_string(found.deterred) + ". " +
       to_string(found.choice_at_least.value()));
  for (const domain_effect& one : found.domains) line(to_string(one) + ".");
  line("On record: " + std::to_string(found.threats.certain.size()) +
       " threats of the adversary. Guarantors: " + to_string(found.guarantors[0].name) + ".");
}

void show_balance(const world& w) {
  heading("The right balance");
  const balance_of_pledge balance = balance_of(judged::support).value();
  line(to_string(balance));
  for (const date day : {"2023-02-15"_day, "2024-01-01"_day}) {
    const auto tie_of_day = assess<nato_partnership>(features_of(w.on(day), nato, japan));
    const auto chance = judged::believed(tie_of_day);
    if (!chance) continue;
    line("NATO and Japan on " + to_string(day) + ", " + std::string{tie_of_day.value().label()} +
         ": support is balanced: " +
         to_string(balance.holds_between(chance->at_least, chance->at_most)) +
         "; if it holds for no war that the protege provoked: " +
         to_string(balance.holds_between(chance->at_least, chance->at_most, true)) + ".");
  }
  std::string plain, conditional;
  for (std::size_t rank = 0; rank != level<nato_partnership>::ranks; ++rank) {
    const auto rung = level<nato_partnership>::from_rank(rank).value();
    const std::string label{rung.label()};
    if (balance.holds(judged::believed(rung))) plain += " " + label;
    if (balance.holds(judged::believed(rung), true)) conditional += " " + label;
  }
  line("Rungs that balance, without conditions:" + plain + "; with that one:" + conditional + ".");
}

void show_half_belief() {
  heading("Half a belief is the most dangerous");
  for (const double believed : {.1, .3, .51, .6, .66, .67}) {
    unilateral_game game = judged::crisis;
    game.hard_defender = believed;
    // Of several equilibria, the one that rests on no belief about what nobody expects.
    for (const auto& found : equilibria_of(game).value().equilibria)
      if (found.survives_hard_belief)
        line("A defender that is believed to fight with a chance of " + number(believed) + ": " +
             to_string(found.kind) + ", conflict " + number(found.conflict) + ".");
  }
}

}  // namespace

int main() {
  const world w{catalogue::everything};
  show_guarantor(w.on("2023-02-15"_day));
  show_denial_and_punishment();
  show_interoperability();
  show_balance(w);
  show_posture(w.on("2023-02-15"_day));
  show_half_belief();
}
