// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_LEGALIZATION_HPP
#define ENTENTE_SCALE_LEGALIZATION_HPP

#include <entente/scale/assess.hpp>
#include <entente/scale/sign.hpp>

namespace entente::inline v0 {

/// How far rules are law, in the three dimensions of Abbott and others (2000): obligation,
/// precision, delegation, the last as the two lists of indicators that the article gives. Their
/// grades are the article's; which features stand for which grade is this library's reading, one
/// line a feature below, and a low one where a text is known only by its outline.
///
/// An agreement is as far as its furthest article in each dimension; `of_article` asks of one.
/// Codes of forms that no header ships (mediation, arbitration, court and others) wait for texts
/// that delegate so far.
struct legalization {
  static constexpr std::string_view name = "scale of legalization";
  static constexpr std::string_view source =
      "K. Abbott, R. Keohane, A. Moravcsik, A.-M. Slaughter, D. Snidal, The Concept of "
      "Legalization, International Organization 54(3), 2000; features to grades ours";

  /// What an article can say is to be done that is not left to whoever owes it: others can tell
  /// whether it was done.
  static constexpr std::array<sign, 9> actions{
      {{feature_kind::content, "settle_peacefully", 4},
       {feature_kind::content, "stay_neutral", 4},
       {feature_kind::content, "benevolent_neutrality", 4},
       {feature_kind::content, "no_aid_to_adversary", 4},
       {feature_kind::content, "mobilize", 4},
       {feature_kind::content, "guarantee", 4},
       {feature_kind::content, "effective_reciprocal_assistance", 4},
       {feature_kind::content, "assist_including_military", 4},
       {feature_kind::content, "assist_with_all_means", 4}}};

  /// How far one is bound. What an instrument that does not bind says is at most hortatory.
  struct obligation {
    static constexpr std::string_view name = "obligation";
    static constexpr std::string_view source = legalization::source;
    static constexpr std::array<std::string_view, 6> labels{
        "no intent to be bound", "recommendation", "hortatory", "contingent",
        "implicit condition",    "unconditional"};

    static constexpr std::array<sign, 5> without_law{
        {{feature_kind::form, "programme", 1},
         {feature_kind::form, "technical_arrangement", 1},
         {feature_kind::form, "consultation", 1},
         {feature_kind::form, "declaration", 2},
         {feature_kind::duty, "", 2}}};
    static constexpr rule_set rules{without_law};
    static constexpr std::size_t by_law = 3;
    /// In an agreement that binds: consultation is due, or is what is due without a decision.
    static constexpr std::array<sign, 2> by_law_besides_actions{
        {{feature_kind::content, "consult", 4}, {feature_kind::procedure, "automatic", 5}}};

    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      std::size_t highest = rules.found_in(some).highest();
      const auto raise = [&highest](std::size_t rank) {
        highest = rank > highest ? rank : highest;
      };
      for (const feature& bond : some) {
        if (bond.kind != feature_kind::bond) continue;
        raise(by_law);
        for (const feature& f : some) {
          if (!(f.from == bond.from)) continue;
          raise(found_in(actions, {&f, 1}).highest());
          raise(found_in(by_law_besides_actions, {&f, 1}).highest());
        }
      }
      return highest;
    }
  };

  /// How clearly it is said what is due.
  struct precision {
    static constexpr std::string_view name = "precision";
    static constexpr std::string_view source = legalization::source;
    static constexpr std::array<std::string_view, 5> labels{
        "cannot be judged", "standards", "broad discretion", "limited interpretation",
        "determinate"};

    /// Aims are stated; fields of work are agreed, and what is done in them is open.
    static constexpr std::array<sign, 6> by_itself{{{feature_kind::duty, "", 1},
                                                    {feature_kind::form, "declaration", 1},
                                                    {feature_kind::form, "consultation", 1},
                                                    {feature_kind::form, "programme", 2},
                                                    {feature_kind::form, "agreement", 2},
                                                    {feature_kind::form, "hosting", 2}}};
    static constexpr rule_set rules{by_itself};
    static constexpr std::size_t case_is_named = 2;
    static constexpr std::size_t case_and_action_are_named = 3;
    static constexpr std::size_t no_decision_is_left = 4;

    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      std::size_t highest = rules.found_in(some).highest();
      for (const feature& trigger : some)
        if (trigger.kind == feature_kind::trigger)
          if (const std::size_t rank = of_article(trigger, some); rank > highest) highest = rank;
      return highest;
    }

   private:
    static constexpr std::size_t of_article(const feature& trigger, std::span<const feature> some) {
      bool action = false, automatic = false;
      for (const feature& f : some) {
        if (!(f.from == trigger.from && f.article == trigger.article)) continue;
        action = action || !found_in(actions, {&f, 1}).empty();
        automatic =
            automatic || (f.kind == feature_kind::procedure && f.code.view() == "automatic");
      }
      if (!action) return case_is_named;
      return automatic ? no_decision_is_left : case_and_action_are_named;
    }
  };

  /// Who settles disputes.
  struct dispute_settlement {
    static constexpr std::string_view name = "dispute settlement";
    static constexpr std::string_view source = legalization::source;
    static constexpr std::array<std::string_view, 7> labels{"bargaining",
                                                            "institutionalized bargaining",
                                                            "mediation",
                                                            "non-binding arbitration",
                                                            "binding arbitration",
                                                            "limited court",
                                                            "court"};
    static constexpr std::array<sign, 10> signs{
        {{feature_kind::duty, "consultation", 1},
         {feature_kind::form, "consultation", 1},
         {feature_kind::form, "joint_body", 1},
         {feature_kind::procedure, "council", 1},
         {feature_kind::procedure, "organ_of_consultation", 1},
         {feature_kind::form, "mediation", 2},
         {feature_kind::form, "non_binding_arbitration", 3},
         {feature_kind::form, "arbitration", 4},
         {feature_kind::form, "limited_court", 5},
         {feature_kind::form, "court", 6}}};
    static constexpr rule_set rules{signs};
    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      return rules.found_in(some).highest();
    }
  };

  /// Who makes further rules and sees to them.
  struct rule_making {
    static constexpr std::string_view name = "rule-making";
    static constexpr std::string_view source = legalization::source;
    static constexpr std::array<std::string_view, 8> labels{"forum",
                                                            "normative statements",
                                                            "recommendations",
                                                            "draft conventions and monitoring",
                                                            "coordination standards",
                                                            "binding internal policy",
                                                            "binding rules with opt-out",
                                                            "binding rules centrally enforced"};
    static constexpr std::array<sign, 7> signs{
        {{feature_kind::form, "declaration", 1},
         {feature_kind::form, "planning_process", 2},
         {feature_kind::form, "monitoring", 3},
         {feature_kind::form, "coordination_standards", 4},
         {feature_kind::form, "binding_internal_policy", 5},
         {feature_kind::form, "binding_rules_with_opt_out", 6},
         {feature_kind::form, "binding_rules_centrally_enforced", 7}}};
    static constexpr rule_set rules{signs};
    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      return rules.found_in(some).highest();
    }
  };

  using components = components_of<obligation, precision, dispute_settlement, rule_making>;
};

/// The eight forms of legalization, I to VIII: high or low in each dimension. Where high begins is
/// this library's reading, in `from`.
struct legalization_form {
  static constexpr std::string_view name = "scale of forms of legalization";
  static constexpr std::string_view source = legalization::source;

  /// From duties that bind in law.
  struct obligation {
    static constexpr std::string_view name = "obligation", source = legalization::source;
    static constexpr std::array<std::string_view, 2> labels{"low", "high"};
    static constexpr level<legalization::obligation> from{"contingent"};
    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      return judged<legalization::obligation>(some) >= from ? 1 : 0;
    }
  };
  /// From rules of which little is left to interpret.
  struct precision {
    static constexpr std::string_view name = "precision", source = legalization::source;
    static constexpr std::array<std::string_view, 2> labels{"low", "high"};
    static constexpr level<legalization::precision> from{"limited interpretation"};
    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      return judged<legalization::precision>(some) >= from ? 1 : 0;
    }
  };
  /// From third parties whose word binds, in disputes or in making rules.
  struct delegation {
    static constexpr std::string_view name = "delegation", source = legalization::source;
    static constexpr std::array<std::string_view, 2> labels{"low", "high"};
    static constexpr level<legalization::dispute_settlement> from{"binding arbitration"};
    static constexpr level<legalization::rule_making> or_from{"binding internal policy"};
    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      return judged<legalization::dispute_settlement>(some) >= from ||
                     judged<legalization::rule_making>(some) >= or_from
                 ? 1
                 : 0;
    }
  };

  using components = components_of<obligation, precision, delegation>;
  static constexpr std::array<std::string_view, 8> combinations{"VIII", "VI", "VII", "IV",
                                                                "V",    "II", "III", "I"};
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_LEGALIZATION_HPP
