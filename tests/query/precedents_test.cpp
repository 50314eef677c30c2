// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/renamed.hpp"
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_precedents.hpp>
#include <entente/query/applies.hpp>
#include <entente/query/delay.hpp>
#include <entente/query/plan.hpp>
#include <entente/query/precedents.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;

/// Aldera and Cassia are in the League, Cassia also in the Union, Delmar and Borea in nothing.
const std::string rows = R"(entente-world 1
constraint code=PEACE name="Peace clause" kind=constitution forms=[hosting] domains=[arms] says="no bases for arms" source=Charter standing=verified
constraint code=THRIFT name="Custom of thrift" kind=policy bars=soft forms=[fund]
constraint code=SKY name="Closed skies" kind=law domains=[sky] from=2000-01-01 until=2008-01-01
constraint code=SEA name="Law of the sea" kind=law effect=conditions domains=[sea]
constraint code=LEAVE name="Leave" kind=law effect=permits forms=[team] domains=[cyber]
party code=LEAGUE name=League kind=alliance collective_defence=yes
party code=UNION name=Union kind=alliance collective_defence=yes
party code=CENTRE name=Centre kind=alliance collective_defence=no
party code=CIRCLE name=Circle kind=alliance framework_of=LEAGUE
party code=ALD name=Aldera located_in=[north]
party code=BOR name=Borea located_in=[south] bound_by=[PEACE, THRIFT, SKY, SEA, LEAVE]
party code=CAS name=Cassia located_in=[north]
party code=DEL name=Delmar located_in=[south, west]
party code=ESK name=Esk
membership body=LEAGUE party=ALD from=1950-01-01
membership body=LEAGUE party=CAS from=1950-01-01
membership body=UNION party=CAS from=1950-01-01
membership body=UNION party=ALD from=1950-01-01 until=2002-01-01
membership body=UNION party=ESK from=2006
membership body=CIRCLE party=DEL as=partner from=1999-01-01
agreement code=ACCORD name="Accord of Delmar" binding=no signed_on=2001-01-01 source=Accord standing=verified
  party party=LEAGUE
  party party=DEL
  provision form=joint_body domains=[political]
  provision form=programme domains=[cyber, sea]
agreement code=TALKS name="Accord of Borea" binding=no signed_on=2004-01-01
  party party=LEAGUE
  party party=BOR
  provision form=programme domains=[cyber]
agreement code=TREATY name=Treaty signed_on=2000-01-01 in_force=2000-03
  party party=ALD
  party party=CAS
agreement code=SHELVED name=Shelved signed_on=2000-01-01
  party party=ALD
  party party=CAS
step code=S1 on=2003-03-03 says="Joint patrol" parties=[LEAGUE, DEL] form=exercise domains=[sea]
step code=S2 on=2004-03-03 says="Joint patrol again" parties=[LEAGUE, DEL] form=exercise domains=[sea]
step code=S3 on=2004-05-05 says="An office is announced" parties=[LEAGUE, DEL] form=office domains=[political] carried_out=no
step code=S4 on=2005 says="Money for the Centre" parties=[LEAGUE, BOR] form=fund domains=[arms]
precedent code=P6 on=2005-05-05 says="Something" providers=[UNION] recipients=[ALD]
precedent code=P1 on=2001-05-05 says="Expert team sent" providers=[LEAGUE] recipients=[ALD] form=team domains=[cyber] recipient_was=member occasion="Attack on banks" invoked_guarantee=no source=Gazette standing=verified
precedent code=P2 on=2002 says="Trust fund" providers=[LEAGUE] recipients=[DEL] form=fund domains=[cyber, sea] recipient_was=outsider occasion=flood invoked_guarantee=no
precedent code=P3 on=2003-06 says="Declaration of help" providers=[CAS] recipients=[DEL] form=declaration domains=[sky] recipient_was=outsider invoked_guarantee=no
precedent code=P4 on=1999-01-01 says="Guarantee invoked" providers=[LEAGUE] recipients=[ALD] form=invocation domains=[arms] recipient_was=member occasion="attack on the capital" invoked_guarantee=yes binding=yes
precedent code=P5 on=2001-05-05 says="Bases opened" providers=[LEAGUE] recipients=[ALD, CAS] form=hosting domains=[arms] recipient_was=member invoked_guarantee=no
precedent code=P7 on=2004-04-04 says="A road to membership" providers=[LEAGUE] recipients=[DEL] form=programme domains=[political] recipient_was=candidate invoked_guarantee=no
end
)";

const world& made() {
  static const world w = load(rows).value();
  return w;
}
snapshot on(date day) { return made().on(day); }
world changed(const std::string& from, const std::string& to) {
  std::string text = rows;
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  return load(text).value();
}

words codes(const row_list<precedent_finding>& some) {
  words all;
  for (const auto& f : some) all.emplace_back(f.record.code.view());
  return all;
}
words certain(const snapshot& now, const precedent_filter& asked) {
  return codes(precedents(now, asked).certain);
}
words items(const plan_answer& found) {
  words all;
  for (const auto& item : found) all.emplace_back(item.model_has.code.view());
  return all;
}

using shared = precedent_condition;
using conditions = flag_set<precedent_condition>;

}  // namespace

TEST_CASE("precedents: in the order of days, only what had happened", "[query]") {
  // Of two on one day the order of the facts decides; a year counts by its last day.
  CHECK(certain(on("2010-01-01"_day), {}) == words{"P4", "P1", "P5", "P2", "P3", "P7", "P6"});
  CHECK(certain(on("2001-05-04"_day), {}) == words{"P4"});
  CHECK(certain(on("2001-05-05"_day), {}) == words{"P4", "P1", "P5"});
  CHECK(certain(on("1998-12-31"_day), {}).empty());
  const precedent_list found = precedents(on("2002-06-30"_day));
  CHECK(codes(found.certain) == words{"P4", "P1", "P5"});
  CHECK(codes(found.possible) == words{"P2"});
  CHECK(found.possible[0].holds == truth::unknown);
  CHECK(found.complete);
  CHECK(found.size() == 3);
  CHECK(found[1].providers[0].name == text{"League"});
  CHECK(found[2].recipients.size() == 2);
  words by_range;
  for (const auto& f : found) by_range.emplace_back(f.record.code.view());
  CHECK(by_range == words{"P4", "P1", "P5"});
}

TEST_CASE("precedents: every field of the filter decides", "[query]") {
  const snapshot now = on("2010-01-01"_day);
  CHECK(certain(now, {.beneficiaries = {"DEL"}}) == words{"P2", "P3", "P7"});
  CHECK(certain(now, {.beneficiaries = {"DEL", "CAS"}}) == words{"P5", "P2", "P3", "P7"});
  CHECK(certain(now, {.providers = {"CAS", "UNION"}}) == words{"P3", "P6"});
  CHECK(certain(now, {.providers = {now.find_party("CAS")}}) == words{"P3"});
  CHECK(certain(now, {.domains = {"cyber"}}) == words{"P1", "P2"});
  CHECK(certain(now, {.domains = {now.find_domain("sea")}}) == words{"P2"});
  CHECK(certain(now, {.domains = {"sea", "sky"}}) == words{"P2", "P3"});
  CHECK(certain(now, {.forms = {"team", "fund"}}) == words{"P1", "P2"});
  CHECK(certain(now, {.forms = {now.find_form("team")}}) == words{"P1"});
  CHECK(certain(now, {.instrument = "TRUST"}) == words{"P2"});
  CHECK(certain(now, {.occasion = "attack"}) == words{"P4", "P1"});
  CHECK(certain(now, {.domains = {"cyber"}, .occasion = "attack"}) == words{"P1"});
  CHECK(certain(now, {.invoked_guarantee = true}) == words{"P4"});
  CHECK(certain(now, {.recipient_was = membership::outsider}) == words{"P2", "P3"});
  CHECK(certain(now, {.recipient_was = {membership::outsider, membership::candidate}}) ==
        words{"P2", "P3", "P7"});
  // What is not on record of a precedent leaves it possible.
  CHECK(codes(precedents(now, {.invoked_guarantee = true}).possible) == words{"P6"});
  CHECK(codes(precedents(now, {.invoked_guarantee = false}).possible) == words{"P6"});
  CHECK(codes(precedents(now, {.recipient_was = membership::member}).possible) == words{"P6"});
  // The findings of another answer name parties, too.
  CHECK(certain(now, {.beneficiaries = members(now, "UNION")}) == words{"P5"});
}

TEST_CASE("precedents: names that the world does not know", "[query]") {
  const precedent_list found = precedents(on("2010-01-01"_day), {.beneficiaries = {"XXX", "DEL"},
                                                                 .providers = {""},
                                                                 .domains = {"fishing"},
                                                                 .forms = {"dance"}});
  CHECK(found.empty());
  REQUIRE(found.not_known.size() == 4);
  CHECK(found.not_known[0] == text{"XXX"});
  CHECK(found.not_known[3] == text{"dance"});
  CHECK(to_text(found).find("the world knows nothing called \"XXX\", \"\", \"fishing\"") !=
        std::string::npos);
  CHECK_FALSE(precedents(on("1900-01-01"_day)).complete);
  CHECK(precedents(on("1900-01-01"_day)).empty());
}

TEST_CASE("applies: each condition decides by itself", "[query]") {
  const snapshot now = on("2005-01-01"_day);
  struct row {
    const char *precedent, *candidate;
    conditions met, unmet, open;
  };
  const conditions all{shared::happened, shared::membership, shared::instrument, shared::domain,
                       shared::region};
  for (const row& r : std::vector<row>{
           // A member's help, for a member of the same region, an outsider, one of no known region.
           {"P1", "CAS", all, {}, {}},
           {"P1",
            "BOR",
            {shared::happened, shared::instrument, shared::domain},
            {shared::membership, shared::region},
            {}},
           {"P1",
            "ESK",
            {shared::happened, shared::instrument, shared::domain},
            {shared::membership},
            {shared::region}},
           // An outsider's fund: soft law against funds, terms for the sea.
           {"P2",
            "BOR",
            {shared::happened, shared::membership, shared::region},
            {},
            {shared::instrument, shared::domain}},
           {"P2",
            "ALD",
            {shared::happened, shared::instrument, shared::domain},
            {shared::membership, shared::region},
            {}},
           // Given by a state: the League or the Union may be meant; Cassia is in both, Borea in
           // none, Aldera in one.
           {"P3",
            "BOR",
            {shared::happened, shared::membership, shared::instrument, shared::region},
            {shared::domain},
            {}},
           {"P3",
            "CAS",
            {shared::happened, shared::instrument, shared::domain},
            {shared::membership, shared::region},
            {}},
           {"P3",
            "ALD",
            {shared::happened, shared::instrument, shared::domain},
            {shared::region},
            {shared::membership}},
           // Hosting is forbidden to Borea, the domain is not.
           {"P5",
            "BOR",
            {shared::happened, shared::domain},
            {shared::membership, shared::instrument, shared::region},
            {}},
           // Nobody says who is a candidate.
           {"P7",
            "BOR",
            {shared::happened, shared::instrument, shared::domain, shared::region},
            {},
            {shared::membership}},
           {"P7",
            "ALD",
            {shared::happened, shared::instrument, shared::domain},
            {shared::membership, shared::region},
            {}},
           // Not yet, and nothing else on record.
           {"P6",
            "CAS",
            {shared::region},
            {shared::happened},
            {shared::membership, shared::instrument, shared::domain}},
       }) {
    CAPTURE(r.precedent, r.candidate);
    const applies_answer found = applies(now, r.precedent, r.candidate);
    CHECK(found.those(truth::yes) == r.met);
    CHECK(found.those(truth::no) == r.unmet);
    CHECK(found.those(truth::unknown) == r.open);
    CHECK(found.value() == (!r.unmet.empty() ? truth::no
                            : r.open.empty() ? truth::yes
                                             : truth::unknown));
    CHECK(found.precedent.record.code.view() == r.precedent);
    CHECK(found.conditions.size() == 5);
  }
}

TEST_CASE("applies: what decided, and by which fact", "[query]") {
  const applies_answer found = applies(on("2005-01-01"_day), "P5", "BOR");
  for (const auto& c : found) {
    if (c.about == shared::membership) {
      CHECK(c.precedent_has == text{"member"});
      CHECK(c.candidate_has == text{"outsider"});
      CHECK(c.decided_by == text{"LEAGUE"});
    }
    if (c.about == shared::instrument) {
      CHECK(c.precedent_has == text{"hosting"});
      CHECK(c.decided_by == text{"PEACE"});
      CHECK(c.decided_by_name == text{"Peace clause"});
      CHECK(c.cites.source == text{"Charter"});
    }
    if (c.about == shared::domain) CHECK(c.decided_by.empty());
    if (c.about == shared::region) {
      CHECK(c.precedent_has == text{"north"});
      CHECK(c.candidate_has == text{"south"});
    }
  }
}

TEST_CASE("applies: the answer follows every fact", "[query]") {
  const date day = "2005-01-01"_day;
  const auto met = [&](const world& w, const char* p, const char* who, shared c) {
    return applies(w.on(day), p, who).met(c);
  };
  // The days of a constraint, its strength, its effect, an exception, its holder.
  CHECK(met(made(), "P3", "BOR", shared::domain) == truth::no);
  CHECK(applies(on("2008-01-01"_day), "P3", "BOR").met(shared::domain) == truth::yes);
  CHECK(met(changed("from=2000-01-01 until=2008-01-01", "from=2005"), "P3", "BOR",
            shared::domain) == truth::unknown);
  CHECK(met(changed("kind=law domains=[sky]", "kind=law bars=soft domains=[sky]"), "P3", "BOR",
            shared::domain) == truth::unknown);
  CHECK(met(changed("kind=law domains=[sky]", "kind=law effect=permits domains=[sky]"), "P3", "BOR",
            shared::domain) == truth::yes);
  CHECK(met(changed("kind=law domains=[sky]", "kind=law exceptions=[no_provocation] domains=[sky]"), "P3",
            "BOR", shared::domain) == truth::unknown);
  CHECK(met(changed("SKY, SEA", "SEA"), "P3", "BOR", shared::domain) == truth::yes);
  // A form that is forbidden in another domain only is not forbidden here.
  CHECK(met(changed("forms=[hosting] domains=[arms]", "forms=[hosting] domains=[sea]"), "P5", "BOR",
            shared::instrument) == truth::yes);
  CHECK(met(changed("forms=[hosting] domains=[arms]", "forms=[hosting]"), "P5", "BOR",
            shared::instrument) == truth::no);
  // Where the domain of what was done is not on record, a rule for one domain leaves it open.
  CHECK(met(changed("recipients=[ALD, CAS] form=hosting domains=[arms]",
                    "recipients=[ALD, CAS] form=hosting"),
            "P5", "BOR", shared::instrument) == truth::unknown);
  // A rule with a place, for those who gave it: Cassia lies in the north. A later rule by which the
  // earlier one is read. Both as `permits` has them.
  CHECK(met(changed("kind=law domains=[sky]", "kind=law places=[south] domains=[sky]"), "P3", "BOR",
            shared::domain) == truth::no);
  CHECK(met(changed("kind=law domains=[sky]", "kind=law places=[north] domains=[sky]"), "P3", "BOR",
            shared::domain) == truth::yes);
  CHECK(applies(changed("kind=law domains=[sky]", "kind=law places=[south] domains=[sky]").on(day),
                "P3", "BOR", {.borderless = {"sky"}})
            .met(shared::domain) == truth::yes);
  CHECK(met(changed("effect=permits forms=[team] domains=[cyber]",
                    "effect=permits domains=[sky] reinterprets=[SKY]"),
            "P3", "BOR", shared::domain) == truth::yes);
  // A duty that is forbidden is neither form nor domain.
  CHECK(met(changed("forms=[hosting] domains=[arms]", "duties=[defence]"), "P5", "BOR",
            shared::instrument) == truth::yes);
  // Membership today, in a year that is not over, in another body.
  const std::string end = "end\n";
  CHECK(met(changed(end, "membership body=LEAGUE party=BOR from=2004\nend\n"), "P1", "BOR",
            shared::membership) == truth::yes);
  CHECK(met(changed(end, "membership body=LEAGUE party=BOR from=2005\nend\n"), "P1", "BOR",
            shared::membership) == truth::unknown);
  CHECK(met(changed(end, "membership body=LEAGUE party=BOR as=partner from=2004\nend\n"), "P1",
            "BOR", shared::membership) == truth::no);
  CHECK(met(changed(end, "membership body=UNION party=BOR from=2004\nend\n"), "P1", "BOR",
            shared::membership) == truth::no);
  CHECK(met(changed(end, "membership body=UNION party=BOR from=2004\nend\n"), "P3", "BOR",
            shared::membership) == truth::unknown);
  // Of a state's bodies only alliances can be meant, and of them none in which the recipient was.
  const std::string centre = "membership body=CENTRE from=2000-01-01 party=";
  CHECK(met(changed(end, centre + "CAS\n" + centre + "BOR\nend\n"), "P3", "BOR",
            shared::membership) == truth::yes);
  CHECK(met(made(), "P3", "ALD", shared::membership) == truth::unknown);
  // A body of which nobody says whether it is an alliance may be meant as well.
  const std::string unstated = " kind=alliance collective_defence=no";
  const world vague =
      load([&] {
        std::string text = rows;
        const auto at = text.find("name=Centre" + unstated);
        text.replace(at, ("name=Centre" + unstated).size(), "name=Centre kind=alliance");
        text.replace(text.rfind(end), end.size(), centre + "CAS\n" + centre + "BOR\nend\n");
        return text;
      }())
          .value();
  CHECK(met(vague, "P3", "BOR", shared::membership) == truth::unknown);
  CHECK(met(vague, "P3", "ESK", shared::membership) == truth::yes);
  CHECK(to_text(applies(vague.on(day), "P3", "BOR")).find("of unknown standing") ==
        std::string::npos);
  CHECK(
      met(changed("name=League kind=alliance collective_defence=yes", "name=League kind=alliance"),
          "P3", "ALD", shared::membership) == truth::unknown);
  CHECK(met(changed(end, "membership body=UNION party=DEL from=2000-01-01\nend\n"), "P3", "ALD",
            shared::membership) == truth::no);
  // Candidacies that are on record.
  const std::string status = "status body=LEAGUE aspect=membership status=candidate party=";
  CHECK(met(changed(end, status + "BOR from=2004\nend\n"), "P7", "BOR", shared::membership) ==
        truth::yes);
  CHECK(met(changed(end, status + "BOR from=2004 until=2004-06-01\nend\n"), "P7", "BOR",
            shared::membership) == truth::no);
  CHECK(met(changed(end, status + "DEL from=2004\nend\n"), "P7", "BOR", shared::membership) ==
        truth::no);
  // A candidate is no member yet.
  CHECK(met(changed(end, status + "BOR from=2004\nend\n"), "P2", "BOR", shared::membership) ==
        truth::yes);
  // Outside the days that the facts cover nothing is a certain no.
  CHECK(applies(on("1900-01-01"_day), "P2", "BOR").met(shared::membership) == truth::unknown);
  CHECK(applies(on("1900-01-01"_day), "P2", "BOR").met(shared::happened) == truth::no);
}

TEST_CASE("applies: which conditions are compared is the caller's choice", "[query]") {
  const snapshot now = on("2005-01-01"_day);
  CHECK(applies(now, "P1", "BOR", {.compared = {shared::instrument}}).value() == truth::yes);
  CHECK(applies(now, "P1", "BOR", {.compared = {shared::region}}).value() == truth::no);
  CHECK(
      applies(now, "P1", "BOR", {.compared = {shared::region}, .borderless = {"cyber"}}).value() ==
      truth::yes);
  CHECK(applies(now, "P1", "BOR", {.compared = {shared::region}, .borderless = {"sea"}}).value() ==
        truth::no);
  // Every domain has to be borderless.
  CHECK(
      applies(now, "P2", "ALD", {.compared = {shared::region}, .borderless = {"cyber"}}).value() ==
      truth::no);
  CHECK(applies(now, "P2", "ALD", {.compared = {shared::region}, .borderless = {"cyber", "sea"}})
            .value() == truth::yes);
  CHECK(applies(now, "P1", "BOR", {.compared = {shared::region}}).met(shared::domain) ==
        truth::unknown);
  CHECK(applies(now, "P1", "BOR", {.compared = {}}).value() == truth::yes);
}

TEST_CASE("applies: bad input", "[query]") {
  const snapshot now = on("2005-01-01"_day);
  for (const applies_answer& found :
       {applies(now, "P99", "BOR"), applies(now, "P1", "XXX"), applies(now, "", "")}) {
    CHECK(found.value() == truth::unknown);
    CHECK_FALSE(found.not_known.empty());
    CHECK(found.conditions.empty());
    CHECK(to_text(found).find("unknown: the world knows nothing called") != std::string::npos);
  }
  // A precedent of one's own, also of parties that are not there.
  precedent_record own;
  own.code = precedent_code{"OWN"};
  own.providers = {party_code{"XXX"}};
  own.recipients = {party_code{"ALD"}};
  own.on = partial_date{"2001"};
  CHECK(applies(now, own, "BOR").not_known[0] == text{"XXX"});
  own.providers = {party_code{"LEAGUE"}};
  own.recipient_was = membership::member;
  CHECK(applies(now, own, "CAS", {.compared = {shared::membership}}).value() == truth::yes);
  // A state's alliances are bodies of collective defence: that the recipient was a member of another
  // body with it does not count, and the words do not deny it.
  own.providers = {party_code{"ESK"}};
  CHECK(applies(now, own, "CAS").met(shared::membership) == truth::unknown);
  CHECK(sentence(applies(now, own, "CAS", {.compared = {shared::membership}}).conditions[0],
                 applies(now, own, "CAS").candidate) ==
        "membership: no alliance of those who provided is known to which the recipient was then a "
        "member: not known.");
  own.providers = {};
  CHECK(applies(now, own, "CAS").met(shared::membership) == truth::unknown);
  own.recipients = {};
  CHECK(applies(now, own, "CAS").met(shared::region) == truth::unknown);
}

TEST_CASE("plan: what the model has and the candidate lacks", "[query]") {
  const snapshot now = on("2005-01-01"_day);
  // Of the practice, the patrol counts once, the announcement not; Borea's programme is another's.
  CHECK(items(plan(now, "BOR", "DEL", "LEAGUE")) ==
        words{"CIRCLE", "ACCORD", "ACCORD", "P2", "S1", "P7"});
  CHECK(items(plan(now, "BOR", "DEL", "LEAGUE", likeness::form_in_domain)) ==
        words{"ACCORD", "ACCORD", "P2", "S1", "P7"});
  CHECK(items(plan(now, "BOR", "DEL", "LEAGUE", likeness::form)) == words{"ACCORD", "P2", "S1"});
  CHECK(items(plan(now, "BOR", "DEL", "LEAGUE", likeness::domain)) ==
        words{"ACCORD", "ACCORD", "P2", "S1", "P7"});
  // Of the money it is not known whether it was there by the first day of its year.
  CHECK(items(plan(now, "DEL", "BOR", "LEAGUE")) == words{"TALKS", "S4"});
  CHECK(plan(now, "DEL", "BOR", "LEAGUE")[1].lacks == truth::unknown);
  CHECK(plan(now, "DEL", "DEL", "LEAGUE").empty());
  // The guarantee, the team and the bases are Aldera's alone, but for the bases of Cassia.
  CHECK(items(plan(now, "BOR", "ALD", "LEAGUE")) == words{"LEAGUE", "P4", "P1", "P5"});
  CHECK(items(plan(now, "CAS", "ALD", "LEAGUE")) == words{"P4", "P1"});
  CHECK(items(plan(on("2001-01-01"_day), "BOR", "ALD", "LEAGUE")) == words{"LEAGUE", "P4"});
}

TEST_CASE("plan: a thing that several facts show is one", "[query]") {
  const date day = "2010-01-01"_day;
  const auto with = [](const std::string& more) { return changed("end\n", more + "end\n"); };
  const auto planned = [&](const std::string& more, const char* candidate, const char* model,
                           const char* counterpart, likeness by = likeness::instrument) {
    words all;
    for (const auto& item : plan(with(more).on(day), candidate, model, counterpart, by)) {
      all.emplace_back(item.model_has.code.view());
      for (const auto& code : item.shown_also_by) all.back() += "+" + std::string{code.view()};
    }
    return all;
  };
  // Two provisions of one form are one thing, in the domains of both.
  const std::string pact =
      "agreement code=PACT name=Pact binding=no signed_on=2006-06-06\n  party party=LEAGUE\n"
      "  party party=ESK\n  provision form=programme domains=[cyber, sea]\n"
      "  provision form=programme domains=[sea, sky]\n";
  CHECK(planned(pact, "CAS", "ESK", "LEAGUE") == words{"PACT"});
  CHECK(plan(with(pact).on(day), "CAS", "ESK", "LEAGUE")[0].model_has.domains.size() == 3);
  // Its signing, as a step or a precedent, is no second one; another day or form is.
  const auto signing = [&](const std::string& on, const std::string& form) {
    return pact + "step code=SIGNED on=" + on + " says=x parties=[LEAGUE, ESK] form=" + form +
           " domains=[sky, arms]\n";
  };
  CHECK(planned(signing("2006-06-06", "programme"), "CAS", "ESK", "LEAGUE") ==
        words{"PACT+SIGNED"});
  CHECK(planned(signing("2006-06-07", "programme"), "CAS", "ESK", "LEAGUE") ==
        words{"PACT", "SIGNED"});
  CHECK(planned(signing("2006-06-06", "exercise"), "CAS", "ESK", "LEAGUE") ==
        words{"PACT", "SIGNED"});
  // The precedent that brought a role is that role: who has the role lacks neither.
  const auto joins = [](const std::string& form) {
    return "membership body=CIRCLE party=ESK as=partner from=2006-01-01\n"
           "precedent code=JOINED on=2006-01-01 says=y providers=[LEAGUE] recipients=[ESK] form=" +
           form + " domains=[sky]\n";
  };
  CHECK(planned(joins("status"), "CAS", "ESK", "LEAGUE") == words{"CIRCLE+JOINED"});
  CHECK(planned(joins("status"), "DEL", "ESK", "LEAGUE").empty());
  CHECK(planned(joins("exercise"), "DEL", "ESK", "LEAGUE") == words{"JOINED"});
  // A body takes in by itself, whenever the role begins; a role elsewhere counts as well.
  const std::string taken =
      "precedent code=TAKEN on=2007-07-07 says=z providers=[CENTRE] recipients=[ESK] "
      "form=centre_participation domains=[sky]\n";
  const auto also = [&](const std::string& spell) {
    return taken + "membership body=CENTRE party=CAS as=participant " + spell + "\n";
  };
  CHECK(planned(taken, "CAS", "ESK", "CENTRE") == words{"TAKEN"});
  CHECK(planned(also("from=2008-01-01"), "CAS", "ESK", "CENTRE").empty());
  CHECK(planned(also("from=2008-01-01 until=2009-01-01"), "CAS", "ESK", "CENTRE") ==
        words{"TAKEN"});
  CHECK(plan(with(also("from=2010")).on(day), "CAS", "ESK", "CENTRE")[0].lacks == truth::unknown);
  const std::string elsewhere =
      "membership body=CENTRE party=ESK as=participant from=2006-01-01\n"
      "step code=ENTRY on=2006-01-01 says=x parties=[LEAGUE, ESK] form=centre_participation "
      "domains=[sky]\n";
  CHECK(planned(elsewhere, "CAS", "ESK", "LEAGUE") == words{"ENTRY"});
  CHECK(planned(elsewhere + "membership body=CENTRE party=CAS as=member from=2009-01-01\n", "CAS",
                "ESK", "LEAGUE")
            .empty());
  // So does a precedent, where no spell of the role is on record; a spell decides where one is.
  const std::string accepted =
      "membership body=CENTRE party=ESK as=participant from=2006-01-01\n"
      "precedent code=CALLED on=2009-01-01 says=z providers=[CENTRE] recipients=[CAS] "
      "form=centre_participation domains=[arms]\n";
  CHECK(planned(accepted, "CAS", "ESK", "CENTRE").empty());
  CHECK(planned(accepted + "membership body=CENTRE party=CAS as=participant from=2011-01-01\n",
                "CAS", "ESK", "CENTRE") == words{"CENTRE"});
}

TEST_CASE("plan: new domains, and what is alike", "[query]") {
  const plan_answer found = plan(on("2005-01-01"_day), "BOR", "DEL", "LEAGUE");
  REQUIRE(found.size() == 6);
  CHECK(found[0].model_has.shown == holding_kind::role);
  CHECK(found[1].model_has.form == form_code{"joint_body"});
  CHECK(found[1].alike.empty());
  CHECK(found[2].model_has.form == form_code{"programme"});
  REQUIRE(found[2].new_domains.size() == 1);
  CHECK(found[2].new_domains[0] == domain_code{"sea"});
  CHECK(found[2].alike == text{"TALKS"});
  CHECK(found[2].model_has.cites.source == text{"Accord"});
  CHECK(found[3].model_has.shown == holding_kind::precedent);
  CHECK(found[3].new_domains.size() == 2);
  CHECK(found[5].alike == text{"TALKS"});
  for (const auto& item : found) CHECK(item.lacks == truth::yes);
  // Of several that are alike the first is named.
  const world more = changed("end\n",
                             "agreement code=LATER name=Later binding=no signed_on=2004-01-01\n"
                             "  party party=LEAGUE\n  party party=BOR\n"
                             "  provision form=programme domains=[cyber]\nend\n");
  CHECK(plan(more.on("2005-01-01"_day), "BOR", "DEL", "LEAGUE")[2].alike == text{"TALKS"});
  // The fund of 2005 may be there by then; by its end it is, though for another domain.
  const auto fund = [](date day) { return plan(on(day), "BOR", "DEL", "LEAGUE", likeness::form); };
  CHECK(fund("2005-06-01"_day)[1].model_has.code == text{"P2"});
  CHECK(fund("2005-06-01"_day)[1].lacks == truth::unknown);
  CHECK(items(fund("2005-12-31"_day)) == words{"ACCORD", "S1"});
}

TEST_CASE("plan: bad input, and days that the facts do not cover", "[query]") {
  const plan_answer found = plan(on("2005-01-01"_day), "XXX", "DEL", "YYY");
  CHECK(found.empty());
  REQUIRE(found.not_known.size() == 2);
  CHECK(to_text(found).find("the world knows nothing called \"XXX\", \"YYY\"") !=
        std::string::npos);
  CHECK(plan(on("2005-01-01"_day), "BOR", "DEL", "DEL").empty());
  const world early = changed("entente-world 1\n", "entente-world 1\ncoverage until=2004-06-01\n");
  const plan_answer open = plan(early.on("2005-01-01"_day), "BOR", "DEL", "LEAGUE");
  CHECK_FALSE(open.complete);
  REQUIRE(open.size() == 6);
  for (const auto& item : open) CHECK(item.lacks == truth::unknown);
  CHECK(open[2].new_domains.empty());
}

TEST_CASE("precedents, applies and plan follow the names", "[query]") {
  const renamed::names others{{"ALD", "DEL"},      {"DEL", "BOR"},       {"BOR", "CAS"},
                              {"CAS", "ESK"},      {"ESK", "ALD"},       {"LEAGUE", "UNION"},
                              {"UNION", "CENTRE"}, {"CENTRE", "LEAGUE"}, {"P1", "P5"},
                              {"P5", "P1"}};
  const auto called = [&](const std::string& name) { return renamed::in(name, others); };
  const world w = load(renamed::in(rows, others)).value();
  for (const date day : {"2001-05-05"_day, "2005-06-01"_day, "2010-01-01"_day}) {
    const snapshot here = on(day), there = w.on(day);
    words expected;
    for (const auto& code : certain(here, {.beneficiaries = {"DEL"}}))
      expected.push_back(called(code));
    CHECK(certain(there, {.beneficiaries = {"BOR"}}) == expected);
    for (const char* who : {"ALD", "BOR", "CAS", "DEL", "ESK"}) {
      for (const auto& p : made().all_facts().precedents) {
        const applies_answer one = applies(here, p.code, who);
        const applies_answer other =
            applies(there, called(std::string{p.code.view()}), called(who));
        CHECK(one.those(truth::yes) == other.those(truth::yes));
        CHECK(one.those(truth::no) == other.those(truth::no));
      }
      words planned;
      for (const auto& code : items(plan(here, who, "DEL", "LEAGUE")))
        planned.push_back(called(code));
      CHECK(items(plan(there, called(who), "BOR", "UNION")) == planned);
    }
  }
}

TEST_CASE("precedents, applies and plan as text, Markdown and JSON", "[query][io]") {
  const snapshot now = on("2005-01-01"_day);
  std::ostringstream out;
  out << precedents(now, {.providers = {"LEAGUE"}, .domains = {"cyber"}, .occasion = "bank"});
  CHECK(out.str() ==
        "What was done by 2005-01-01, by LEAGUE, in cyber, answering bank?\n"
        "  1 precedent\n"
        "  - 2001-05-05: League for Aldera, then a member: Expert team sent (team;\n"
        "    cyber). It answered: Attack on banks. No guarantee was invoked.\n"
        "    [P1; verified: Gazette]\n");
  out.str("");
  out << applies(now, "P5", "BOR", {.compared = {shared::membership, shared::instrument}});
  CHECK(out.str() ==
        "Does \"Bases opened\" carry over to Borea on 2005-01-01?\n"
        "  no; met: none; not met: membership, instrument; not known: none\n"
        "  - membership: to League (LEAGUE) the recipient was then a member, Borea is an\n"
        "    outsider: not met.\n"
        "    [P5]\n"
        "  - instrument: Peace clause (PEACE) binds Borea in hosting: no bases for arms:\n"
        "    not met.\n"
        "    [P5. PEACE; verified: Charter]\n"
        "  - 2001-05-05: League for Aldera, Cassia, then a member: Bases opened (hosting;\n"
        "    arms). No guarantee was invoked.\n"
        "    [P5]\n");
  out.str("");
  out << plan(now, "BOR", "DEL", "LEAGUE", likeness::form);
  CHECK(out.str().find("What does Delmar have with League on 2005-01-01 that Borea lacks, by form?"
                       "\n  3 things\n") == 0);
  CHECK(to_json(applies(now, "P1", "CAS")).find("\"answer\": \"yes; met: happened") !=
        std::string::npos);
  CHECK(to_markdown(plan(now, "DEL", "BOR", "LEAGUE")).find("Accord of Borea (programme; cyber)") !=
        std::string::npos);
}

TEST_CASE("delay: from a signature to the entry into force", "[query]") {
  const snapshot now = on("2005-01-01"_day);
  CHECK(delay(now, "TREATY") == day_span{60, 90});
  CHECK_FALSE(delay(now, "TREATY")->is_exact());
  // Never in force, not there, not binding.
  CHECK_FALSE(delay(now, "SHELVED").has_value());
  CHECK_FALSE(delay(now, "XXX").has_value());
  CHECK(delay(now, "ACCORD") == day_span{0, 0});
  CHECK(delay("2001-01-01"_day, "2001-01-02"_day) == day_span{1, 1});
  CHECK(delay(partial_date{"2001"}, partial_date{"2001"}) == day_span{0, 364});
  CHECK_FALSE(delay(partial_date::unknown(), "2001-01-02"_day).has_value());
  CHECK_FALSE(delay("2001-01-02"_day, partial_date::never()).has_value());
}

namespace {
inline constexpr struct hills final : region<"hills", "the hills"> {
} hills;
inline constexpr struct clinic final : domain<"clinic", "clinics"> {
} clinic;
inline constexpr struct nurses final : form<"nurses", "nurses sent"> {
} nurses;
inline constexpr struct aria final : state<"ARIA", "Aria", located_in<hills>> {
} aria;
inline constexpr struct boria final : state<"BORIA", "Boria", located_in<hills>> {
} boria;
inline constexpr struct ridge final
    : alliance<"RIDGE", "Ridge", founded_on<"1990-01-01">, member<aria, "1990-01-01">> {
} ridge;
inline constexpr struct nurses_for_aria final
    : precedent<"N1", "2001-01-01", "Nurses sent", provided_by<ridge>, provided_to<aria>,
                takes<nurses, clinic>, recipient_was<membership::member>> {
} nurses_for_aria;
}  // namespace

TEST_CASE("precedents: by typed nouns, in a constant", "[query]") {
  static_assert([] {
    const world w{nurses_for_aria, boria};
    const snapshot now = w.on("2005-01-01"_day);
    const applies_answer found = applies(now, nurses_for_aria, boria);
    return precedents(now, {.providers = {ridge}, .domains = {clinic}, .forms = {nurses}}).size() ==
               1 &&
           found.met(shared::membership).is_no() && found.met(shared::region).is_yes() &&
           plan(now, boria, aria, ridge).size() == 2;
  }());
  // The kind of several nouns need not be named.
  static_assert([] {
    const several two{aria, boria};
    const several<party_tag>& parties = two;
    const several fields{clinic};
    const several<domain_tag>& domains = fields;
    return parties == several<party_tag>{"ARIA", "BORIA"} && domains.size() == 1;
  }());
}
