// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The fields and words that docs/reference.md lists of what questions are given: each by its name.
#include <entente/model/body_domain.hpp>
#include <entente/model/candidate_step.hpp>
#include <entente/model/domain_traits.hpp>
#include <entente/model/form_trait.hpp>
#include <entente/model/position_subject.hpp>
#include <entente/model/premise.hpp>
#include <entente/model/role_right.hpp>
#include <entente/model/spending.hpp>

using namespace entente;

static_assert(candidate_step{.code = "S",
                             .title = {},
                             .between = {},
                             .form = {},
                             .domains = {},
                             .role_in = {},
                             .instrument = {},
                             .legally_binding = truth::no,
                             .creates_automatic_duty = truth::no,
                             .extends_area = truth::no,
                             .needs = {step_need::alliance_consensus, step_need::committee_agreement,
                                       step_need::cabinet_decision, step_need::legislation,
                                       step_need::ratification, step_need::budget,
                                       step_need::host_consent, step_need::bilateral_text,
                                       step_need::security_accreditation},
                             .takes = {.shortest = 3, .longest = 12},
                             .depth = {.rank = 1, .because = {}},
                             .exposure = {.rank = 2, .because = {}},
                             .opposed_by = {},
                             .precedents = {},
                             .available_from = {},
                             .after = {},
                             .blocked_by = {},
                             .status = step_status::open,
                             .status_of = {},
                             .status_on = date::dawn(),
                             .is_judgement = true,
                             .note = {},
                             .cites = {}}
                  .takes.is_known());
static_assert(objection{.by = {}, .on = {}}.by.empty());
static_assert(words_of(step_need{}).size() == 9);
static_assert(words_of(step_status{}).size() == 7);
static_assert(words_of(target_kind{}).size() == 7);
static_assert(name_of(rule_effect::requires_) == "requires");
// Of traits, premises and targets only some fields need be named.
static_assert(form_trait{.form = "mission",
                         .rung = 1,
                         .capability_reach = 2,
                         .persistence = 3,
                         .cost_of_acting = 4,
                         .because = {},
                         .cites = {}}
                  .persistence == 3);
static_assert(form_trait{.form = "mission", .persistence = 3}.rung == 0);
static_assert(domain_trait{.domain = "cyber",
                           .reach = spatial_reach::borderless,
                           .regional_weight = 0,
                           .guarantee_is_bound_to_an_area = true,
                           .reason = {}}
                  .regional_weight == 0);
static_assert(domain_traits{.name = "mine", .source = {}, .all = {}}.all.empty());
static_assert(position_subject{.subject = "an office", .parties = {}, .form = {}, .domains = {}}
                  .form.empty());
static_assert(role_right{.body = "LEAGUE",
                         .as = role::member,
                         .right = "vote",
                         .source = {},
                         .standing = confidence::known}
                  .right == "vote");
static_assert(
    body_domain{.body = "LEAGUE", .domain = "cyber", .source = {}, .standing = confidence::known}
        .domain == "cyber");
static_assert(premise{.code = "P",
                      .says = {},
                      .stated_by = {},
                      .in_favour = {.from = {}, .says = {}},
                      .against = {.from = {}, .says = {}},
                      .if_it_holds = {},
                      .if_it_does_not = {},
                      .taken_as = {},
                      .holds_by_default = truth::unknown,
                      .is_judgement = true,
                      .cites = {}}
                  .is_judgement);
static_assert(spending_target{.holder = "NOR",
                              .kind = target_kind::ceiling,
                              .value = 1,
                              .unit = {},
                              .set_in = 1976,
                              .due_in = 1986,
                              .says = {},
                              .cites = {}}
                  .set_in == 1976);
