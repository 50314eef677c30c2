// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Each clause lands in the field of the record that it speaks of, and in no other.
#include "toy.hpp"

#include <algorithm>

namespace {
using namespace entente;

template <auto Noun>
constexpr const detail::node& node = detail::node_of<detail::tag_of<Noun>>;

/// Whether @p codes are the words, in their order.
template <class Code>
constexpr bool are(const list<Code>& codes, std::initializer_list<std::string_view> words) {
  return std::ranges::equal(codes, words, {}, &Code::view);
}

// --- constraints
constexpr const constraint_record& peace = *node<toy::peace_clause>.constraint;
static_assert(peace.code == "PEACE" && peace.name == "the peace clause");
static_assert(peace.kind == rule_kind::constitution && peace.bars == strength::hard &&
              peace.effect == rule_effect::forbids);
static_assert(peace.duties == flag_set<duty>{duty::defence, duty::offence});
static_assert(peace.during == spell{"1947-05-03", partial_date::never()});
static_assert(peace.cites.source == "made up" && peace.cites.standing == confidence::verified);
static_assert(peace.forms.empty() && peace.domains.empty() && peace.exceptions.empty() &&
              peace.says.empty());
inline constexpr struct full_rule final
    : constraint<"FULL", "Full", rule_kind::law, strength::soft, rule_effect::requires_,
                 on_forms<hosting, programme>, on_domains<nuclear>, except_if<request_by_victim>,
                 says<"words">, unverified<"says">, general_knowledge> {
} full_rule;
constexpr const constraint_record& full = *node<full_rule>.constraint;
static_assert(are(full.forms, {"hosting", "programme"}));
static_assert(are(full.domains, {"nuclear"}));
static_assert(are(full.exceptions, {"request_by_victim"}));
static_assert(full.says == "words" && full.cites.unverified == "says" &&
              full.cites.source == "general knowledge" && full.cites.standing == confidence::known);
static_assert(full.bars == strength::soft && full.effect == rule_effect::requires_ &&
              full.kind == rule_kind::law && full.duties.empty());
static_assert(full.during == spell{});
constexpr std::size_t named_by(const detail::node& n) {
  std::size_t all = 0;
  for (const auto& by_one_clause : n.needs) all += by_one_clause.size();
  return all;
}
static_assert(named_by(node<full_rule>) == 4);  // two forms, a domain, a condition

// --- states
constexpr const party_record& borea = *node<toy::borea>.party;
static_assert(borea.code == "BOR" && borea.name == "Borea" && borea.kind == party_kind::state);
static_assert(are(borea.located_in, {"inner_sea"}));
static_assert(are(borea.bound_by, {"PEACE"}));
static_assert(borea.founded_by.empty() && borea.founded.is_unknown() && borea.framework_of.empty());
static_assert(borea.cites == provenance{});
static_assert(node<toy::aldera>.party->cites.source == "made up");
static_assert(node<toy::delmar>.needs.empty() && node<toy::delmar>.party->located_in.empty());
inline constexpr struct spread final
    : state<"SPR", "Spread", located_in<toy::inner_sea>, bound_by<toy::thrift, toy::peace_clause>> {
} spread;
static_assert(are(node<spread>.party->bound_by, {"THRIFT", "PEACE"}));

// --- agreements
constexpr const agreement_record& treaty_ = *node<toy::league_treaty>.agreement;
static_assert(treaty_.code == "LEAGUE1950" && treaty_.name == "Treaty of the League" &&
              treaty_.instrument == "treaty");
static_assert(treaty_.binding.is_yes() && treaty_.signed_on == partial_date{"1950-04-04"} &&
              treaty_.in_force == partial_date{"1950-08-24"} && treaty_.ended.is_never());
static_assert(treaty_.parties.size() == 3 && treaty_.parties[0] == party_spell{"ALD", {}} &&
              treaty_.parties[1] == party_spell{"CAS", {}} &&
              treaty_.parties[2] == party_spell{"DEL", {"1960-01-01", partial_date::never()}});
static_assert(treaty_.articles.size() == 2 && treaty_.provisions.empty());
constexpr const article_record& five = treaty_.articles[1];
static_assert(five.number == "5" && five.pledges == flag_set{duty::defence});
static_assert(are(five.triggers, {"armed_attack"}) && are(five.areas, {"league_area"}) &&
              are(five.conditions, {"collective_determination"}) &&
              are(five.contents, {"as_it_deems_necessary"}));
static_assert(five.says == "An attack on one is an attack on all.");
static_assert(five.bearers.empty() && five.beneficiaries.empty() && five.exceptions.empty() &&
              five.procedures.empty() && five.compatible.empty() && five.reading.empty() &&
              five.during == spell{} && five.cites == provenance{});

constexpr const agreement_record& given = *node<toy::guarantee>.agreement;
static_assert(given.in_force == partial_date{"1955-06"});
static_assert(are(given.articles[0].bearers, {"ALD"}) &&
              are(given.articles[0].beneficiaries, {"BOR"}) &&
              are(given.articles[0].exceptions, {"attacked_by_two_powers"}));

inline constexpr struct rare final
    : agreement<"RARE", "Rare clauses", ended<"1999-12">, between<toy::aldera, toy::borea>,
                article<"1", pledge<duty::consultation>, pledge<duty::defence, duty::neutrality>,
                        compatible_with<toy::peace_clause, "at home only">, as_read_by<atop>,
                        by_way_of<report_to_security_council>, during<"1980", "1990">, says<"x">,
                        source<"a book">, unverified<"during">>> {
} rare;
constexpr const agreement_record& rarely = *node<rare>.agreement;
static_assert(rarely.signed_on.is_unknown() && rarely.in_force.is_unknown() &&
              rarely.ended == partial_date{"1999-12"} && rarely.instrument.empty());
static_assert(rarely.articles[0].pledges ==
              flag_set<duty>{duty::consultation, duty::defence, duty::neutrality});
static_assert(rarely.articles[0].compatible.size() == 1 &&
              rarely.articles[0].compatible[0] == compatibility{"PEACE", "at home only"});
inline constexpr struct excused final
    : agreement<"EXCUSED", "One reason for two rules", between<toy::aldera, toy::borea>,
                article<"1", pledge<duty::defence>,
                        compatible_with<toy::peace_clause, "both allow it", toy::thrift>>> {
} excused;
constexpr const agreement_record& excusing = *node<excused>.agreement;
static_assert(excusing.articles[0].compatible.size() == 2 &&
              excusing.articles[0].compatible[0] == compatibility{"PEACE", "both allow it"} &&
              excusing.articles[0].compatible[1] == compatibility{"THRIFT", "both allow it"});
static_assert(rarely.articles[0].reading == "ATOP" && rarely.articles[0].says == "x");
static_assert(are(rarely.articles[0].procedures, {"report_to_security_council"}));
static_assert(rarely.articles[0].during == spell{"1980", "1990"});
static_assert(rarely.articles[0].cites.source == "a book" &&
              rarely.articles[0].cites.unverified == "during" && rarely.cites == provenance{});

// --- provisions
constexpr const agreement_record& partners = *node<toy::partnership>.agreement;
static_assert(partners.binding.is_no() && partners.cites.standing == confidence::known);
static_assert(partners.parties[0].party == "LEAGUE" && partners.articles.empty());
static_assert(partners.provisions.size() == 2);
static_assert(partners.provisions[0].form == "programme" &&
              are(partners.provisions[0].domains, {"fisheries", "cyber"}) &&
              partners.provisions[0].rests_on == basis::text &&
              partners.provisions[0].during == spell{} && partners.provisions[0].article.empty());
static_assert(partners.provisions[1].form == "dialogue" &&
              are(partners.provisions[1].domains, {"political"}) &&
              partners.provisions[1].rests_on == basis::practice &&
              partners.provisions[1].during == spell{"2012", "2014-05"} &&
              partners.provisions[1].article == "3");

// --- the days of an agreement
constexpr spell life(partial_date signed_day, partial_date force, truth binding,
                     partial_date end = partial_date::never()) {
  agreement_record a;
  a.signed_on = signed_day;
  a.in_force = force;
  a.binding = binding;
  a.ended = end;
  return a.life();
}
constexpr partial_date none;
static_assert(life("1950-04-04", "1950-08-24", truth::yes) ==
              spell{"1950-08-24", partial_date::never()});
static_assert(life("1950-04-04", "1950-08", truth::no, "1960") == spell{"1950-08", "1960"});
// One that binds and does not say since when: unknown from its signature on, no before.
constexpr spell some_day = life("1950-04", none, truth::yes);
static_assert(some_day.contains("1950-03-31").is_no() &&
              some_day.contains("1950-04-01").is_unknown() &&
              some_day.contains("9999-12-31").is_unknown());
static_assert(life("1950-04", none, truth::yes, "1960-01-01").contains("1960-01-01").is_no());
static_assert(life(none, none, truth::yes).contains("1950-01-01").is_unknown());
// Whether it binds is not known: as if it did.
static_assert(life("1950-04", none, truth::unknown).contains("1960-01-01").is_unknown());
// One that does not bind counts from its signature.
static_assert(life("1950-04-04", none, truth::no) == spell{"1950-04-04", partial_date::never()});
static_assert(life("1950", none, truth::no).contains("1950-07-01").is_unknown());
static_assert(life(none, none, truth::no).contains("1950-07-01").is_unknown());

// --- proposals: the same clauses, where an agreement would not compile
static_assert(node<toy::mutual_defence>.kind == detail::node_kind::proposal);
static_assert(node<toy::mutual_defence>.agreement->articles[0].pledges == flag_set{duty::defence});
static_assert(node<toy::mutual_defence>.agreement->code == "ALDBOR_DRAFT");
static_assert(!is_an_agreement<struct toy::mutual_defence>);
inline constexpr struct one_sided final : proposal<"ONE", "Of one party", between<toy::aldera>> {
} one_sided;
static_assert(node<one_sided>.agreement->parties.size() == 1);

// --- alliances
constexpr const party_record& league = *node<toy::league>.party;
static_assert(league.kind == party_kind::alliance && league.code == "LEAGUE" &&
              league.name == "the League" && league.founded_by == "LEAGUE1950" &&
              league.founded == partial_date{"1950-04-04"});
constexpr auto held = node<toy::league>.memberships;
static_assert(node<toy::league>.row_count == 4);
static_assert(held[0].body == "LEAGUE" && held[0].party == "ALD" && held[0].as == role::member &&
              held[0].during == spell{"1950-08-24", partial_date::never()});
static_assert(held[2].party == "DEL" && held[2].during == spell{"1960-01-01", "1990-07"});
static_assert(held[3].party == "BOR" && held[3].as == role::partner && held[3].title.empty());
inline constexpr struct forum final
    : alliance<"FORUM", "the Forum", framework_of<toy::league>, founded_on<"1995">,
               located_in<toy::inner_sea>, bound_by<toy::thrift>,
               participant<toy::borea, "contributing guest", "1996", "1999", source<"a list">>,
               observer<toy::delmar, "1997">, general_knowledge> {
} forum;
static_assert(node<forum>.party->framework_of == "LEAGUE" &&
              node<forum>.party->founded == partial_date{"1995"} &&
              are(node<forum>.party->bound_by, {"THRIFT"}) &&
              are(node<forum>.party->located_in, {"inner_sea"}) &&
              node<forum>.party->cites.standing == confidence::known);
static_assert(node<forum>.memberships[0].as == role::participant &&
              node<forum>.memberships[0].title == "contributing guest" &&
              node<forum>.memberships[0].during == spell{"1996", "1999"} &&
              node<forum>.memberships[0].cites.source == "a list");
static_assert(node<forum>.memberships[1].as == role::observer &&
              node<forum>.memberships[1].cites == provenance{});
// The founding day that is named wins over the signature, wherever it stands.
inline constexpr struct early final
    : alliance<"EARLY", "Early", founded_on<"1949">, founded_by<toy::league_treaty>> {
} early;
inline constexpr struct late final
    : alliance<"LATE", "Late", founded_by<toy::league_treaty>, founded_on<"1951">> {
} late;
static_assert(node<early>.party->founded == partial_date{"1949"} &&
              node<late>.party->founded == partial_date{"1951"});

// --- practice
constexpr auto steps = node<toy::visits>.steps;
static_assert(node<toy::visits>.kind == detail::node_kind::practice &&
              node<toy::visits>.row_count == 3);
static_assert(steps[0].code == "LB1" && steps[0].on == partial_date{"1999"} &&
              steps[0].says == "First visit" && steps[0].kind == "visit" &&
              steps[0].level == "minister" && steps[0].form == "dialogue" &&
              are(steps[0].domains, {"political"}) && are(steps[0].parties, {"LEAGUE", "BOR"}) &&
              steps[0].carried_out.is_yes() && steps[0].note.empty());
static_assert(steps[1].cites.source == "made up" && steps[1].kind.empty());
static_assert(steps[2].carried_out.is_no() && steps[2].note == "never opened");

// --- terms
static_assert(node<toy::fisheries>.term->kind == term_kind::domain &&
              node<toy::fisheries>.term->code == "fisheries" &&
              node<toy::fisheries>.term->label == "fisheries protection");
static_assert(is_a_domain<struct toy::fisheries> && !is_a_form<struct toy::fisheries> &&
              is_a_region<struct toy::inner_sea> && is_an_area<struct toy::league_area> &&
              !is_an_area<struct toy::inner_sea>);
static_assert(is_a_situation<struct armed_attack> && is_a_condition<struct request_by_victim> &&
              is_a_content<struct consult> && is_a_procedure<struct report_to_security_council> &&
              is_a_reading<struct atop> && is_an_instrument<struct treaty>);

// --- what stands where
static_assert(is_a_party<struct toy::aldera> && is_a_party<struct toy::league> &&
              !is_a_party<struct toy::league_treaty> && !is_a_party<int>);
static_assert(noun<struct toy::everything> && noun<const struct toy::visits&> && !noun<int> &&
              !noun<in_force<"1950">>);
static_assert(is_a_clause_of_an_agreement<in_force<"1950">> &&
              !is_a_clause_of_a_state<in_force<"1950">> &&
              !is_a_clause_of_an_article<in_force<"1950">>);
static_assert(is_a_clause_of_an_article<pledge<duty::defence>> &&
              !is_a_clause_of_an_agreement<pledge<duty::defence>>);
static_assert(is_a_clause_of_a_state<source<"x">> && is_a_clause_of_an_agreement<source<"x">> &&
              is_a_clause_of_a_constraint<source<"x">> && is_a_clause_of_a_step<source<"x">>);
static_assert(is_a_clause_of_an_article<during<"1950">> &&
              !is_a_clause_of_an_agreement<during<"1950">> && !is_a_clause_of_a_state<says<"x">>);
}  // namespace
