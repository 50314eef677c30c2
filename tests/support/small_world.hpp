// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_SMALL_WORLD_HPP
#define ENTENTE_TESTS_SUPPORT_SMALL_WORLD_HPP

#include <entente/entente.hpp>

#include <string_view>

/// A made-up world in which every answer that a question can give occurs, and the same facts as
/// rows written by hand.
namespace small {

using namespace entente;

inline constexpr struct alba final : state<"ALB", "Alba", source<"Atlas">> {
} alba;
inline constexpr struct brea final : state<"BRE", "Brea"> {
} brea;
inline constexpr struct corva final : state<"COR", "Corva"> {
} corva;
inline constexpr struct dorne final : state<"DOR", "Dorne"> {
} dorne;
inline constexpr struct esk final : state<"ESK", "Esk"> {
} esk;

/// Binding since 1950; Brea left in 1970 and came back; Dorne joined in some month of 1980, long
/// after Corva had left.
inline constexpr struct pact final
    : agreement<"PACT", "Pact", is_an<treaty>, signed_on<"1949-06-01">, in_force<"1950-01-01">,
                acceded<alba, partial_date::dawn()>,
                acceded<brea, partial_date::dawn(), "1970-01-01">, acceded<brea, "1975-05-05">,
                acceded<corva, "1950-01-01", "1960-01-01">, acceded<dorne, "1980">,
                article<"1", pledge<duty::defence>, says<"all for one">,
                        source<"Pact, text", confidence::verified>, unverified<"number">>,
                article<"2", pledge<duty::consultation, duty::nonaggression>,
                        during<"1955-01-01", "1990-01-01">>,
                provides<joint_body, political>,
                provision<provides<planning_process, interoperability>, during<"1965", "1985-03">,
                          under_article<"9">, built_in_practice, source<"Annals">>,
                source<"Pact", confidence::known>> {
} pact;

/// Alba guards Esk, and by the text, Esk guards Alba, too.
inline constexpr struct guarantee final
    : agreement<
          "GUARD", "Guarantee", is_an<treaty>, signed_on<"1990-03-01">, in_force<"1990-04">,
          ended<"2010-10-10">, between<alba, esk>,
          article<"I", as_read_by<atop>, pledge<duty::defence>, bearer<alba>, beneficiary<esk>>,
          article<"I", as_read_by<the_text>, pledge<duty::defence>>, general_knowledge> {
} guarantee;

/// Signed, binding, and nobody knows whether it ever came into force.
inline constexpr struct shelved final
    : agreement<"SHELVED", "Shelved Treaty", is_an<treaty>, signed_on<"1985-02-03">,
                between<brea, esk>, article<"1", pledge<duty::neutrality>>> {
} shelved;

inline constexpr struct league final
    : alliance<"LEAGUE", "League", founded_on<"1950-01-01">, member<alba, "1950-01-01">,
               member<brea, "1950-01-01", "1970-01-01", source<"Gazette">>,
               member<brea, "1975-05-05">, member<dorne, "1980">,
               participant<esk, "guest of honour", "1999-09-09">, observer<corva, "1950-01-01">> {
} league;
inline constexpr struct circle final
    : alliance<"CIRCLE", "Circle", founded_on<"1995-01-01">, framework_of<league>,
               partner<esk, "1994-06", partial_date::never(), source<"Gazette">>,
               partner<corva, partial_date::unknown(), "2005">> {
} circle;

/// Not binding: counts from its signature.
inline constexpr struct accord final
    : agreement<"ACCORD", "Accord", is_an<memorandum>, not_binding, signed_on<"2000-05-05">,
                between<league, esk>, provides<programme, cyber, maritime>,
                article<"3", pledge<duty::consultation>, bearer<league>>, source<"Accord">> {
} accord;

inline constexpr struct visits final
    : practice<between<league, esk>,
               step<"V1", "1991", "First visit", takes<dialogue, political>, act<"visit", "king">>,
               step<"V2", "1996-06-06", "Joint patrol", takes<exercise_participation, maritime>,
                    source<"Log">, note<"in fog">>,
               step<"V3", "2003-07", "An office is announced", announced_only,
                    takes<office, political>>> {
} visits;

inline constexpr struct plan final
    : proposal<"DRAFT", "Draft", signed_on<"2020-01-01">, in_force<"2020-01-02">,
               between<alba, corva>, article<"1", pledge<duty::defence>>> {
} plan;

inline constexpr struct everything final : bundle<alba, brea, corva, dorne, esk, pact, guarantee,
                                                  shelved, league, circle, accord, visits, plan> {
} everything;

/// The same facts by hand, in an order of their own. The words of the open sets are left out: no
/// answer needs them.
inline constexpr std::string_view rows = R"(entente-world 1
step code=V3 on=2003-07 says="An office is announced" parties=[ESK, LEAGUE] form=office domains=[political] carried_out=no
step code=V2 on=1996-06-06 says="Joint patrol" parties=[LEAGUE, ESK] form=exercise_participation domains=[maritime] note="in fog" source=Log standing=verified
step code=V1 on=1991 says="First visit" parties=[LEAGUE, ESK] form=dialogue domains=[political] kind=visit level=king
agreement code=ACCORD name=Accord instrument=memorandum binding=no signed_on=2000-05-05 source=Accord standing=verified
  party party=ESK
  party party=LEAGUE
  article number=3 pledges=[consultation] bearers=[LEAGUE]
  provision form=programme domains=[cyber, maritime]
agreement code=PACT name=Pact instrument=treaty signed_on=1949-06-01 in_force=1950-01-01 source=Pact standing=known
  party party=DOR from=1980
  party party=COR from=1950-01-01 until=1960-01-01
  party party=BRE from=1975-05-05
  party party=BRE until=1970-01-01
  party party=ALB
  article number=1 pledges=[defence] says="all for one" source="Pact, text" standing=verified unverified=number
  article number=2 pledges=[consultation, nonaggression] from=1955-01-01 until=1990-01-01
  provision form=joint_body domains=[political]
  provision form=planning_process domains=[interoperability] rests_on=practice from=1965 until=1985-03 article=9 source=Annals standing=verified
agreement code=GUARD name=Guarantee instrument=treaty signed_on=1990-03-01 in_force=1990-04 ended=2010-10-10 source="general knowledge" standing=known
  party party=ESK
  party party=ALB
  article number=I pledges=[defence] bearers=[ALB] beneficiaries=[ESK] reading=ATOP
  article number=I pledges=[defence] reading=text
agreement code=SHELVED name="Shelved Treaty" instrument=treaty signed_on=1985-02-03
  party party=BRE
  party party=ESK
  article number=1 pledges=[neutrality]
proposal code=DRAFT name=Draft signed_on=2020-01-01 in_force=2020-01-02
  party party=ALB
  party party=COR
  article number=1 pledges=[defence]
party code=ESK name=Esk
party code=CIRCLE name=Circle kind=alliance founded=1995-01-01 framework_of=LEAGUE
party code=DOR name=Dorne
party code=LEAGUE name=League kind=alliance founded=1950-01-01
party code=COR name=Corva
party code=ALB name=Alba source=Atlas standing=verified
party code=BRE name=Brea
membership body=CIRCLE party=COR as=partner from=unknown until=2005
membership body=CIRCLE party=ESK as=partner from=1994-06 source=Gazette standing=verified
membership body=LEAGUE party=COR as=observer from=1950-01-01
membership body=LEAGUE party=ESK as=participant title="guest of honour" from=1999-09-09
membership body=LEAGUE party=DOR from=1980
membership body=LEAGUE party=BRE from=1975-05-05
membership body=LEAGUE party=BRE from=1950-01-01 until=1970-01-01 source=Gazette standing=verified
membership body=LEAGUE party=ALB from=1950-01-01
end
)";

}  // namespace small

#endif  // ENTENTE_TESTS_SUPPORT_SMALL_WORLD_HPP
