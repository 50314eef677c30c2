// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_PRECEDENTS_OF_ALLIES_HPP
#define ENTENTE_DATA_PRECEDENTS_OF_ALLIES_HPP

#include <entente/data/european_union.hpp>
#include <entente/data/nato.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/precedent.hpp>

namespace entente::inline v0::data {

// What was done for members: by invoking the guarantee, by consultation, and, without either, by
// statements and teams. Precedents of Ukraine and of other partners are in headers of their own.

// Publications that several records share.
namespace sources {
using article_4_consultations =
    source<"Eastern countries trigger Article 4 (Feb 2022), Amwal Al Ghad; Polish News (2021)">;
}  // namespace sources

namespace precedent_of {

inline constexpr struct article_5_after_11_september final
    : precedent<"PR004", "2001-09-12", "Article 5 invoked for the only time",
                takes<treaty_invocation, collective_defence>, provided_by<nato>,
                provided_to<united_states>, recipient_was<membership::member>,
                occasioned_by<"terror attacks of 11 September 2001">, by_invoking_the_guarantee,
                under_a_binding_duty, bears_on<"contrast case">,
                source<"NATO's Article 5 invocation is case by case (VOA Persian, 2022)">> {
} article_5_after_11_september;
inline constexpr struct turkiye_consults_in_2003 final
    : precedent<"PR005", "2003-02", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"war in Iraq">,
                bears_on<"contrast: consultation without collective defence">,
                note<"month from general knowledge except 2014-03 and 2020-02">,
                sources::article_4_consultations, unverified<"date">> {
} turkiye_consults_in_2003;
inline constexpr struct experts_for_estonia final
    : precedent<"PR006", "2007-04",
                "expert assistance, first NATO cyber policy (January 2008) and CCDCOE",
                takes<expert_team, cyber>, provided_by<nato>, provided_to<estonia>,
                recipient_was<membership::member>, occasioned_by<"cyberattacks of April-May 2007">,
                bears_on<"earlier precedent of the same kind">, note<"Article 5 not invoked">,
                source<"Cooperative Cyber Defence Centre of Excellence article, Wikipedia; Global "
                       "cyber security: the niche for NATO (E. Tikk)">> {
} experts_for_estonia;
inline constexpr struct turkiye_consults_in_june_2012 final
    : precedent<"PR010", "2012-06", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"jet shot down by Syria">,
                bears_on<"contrast: consultation without collective defence">,
                note<"month from general knowledge except 2014-03 and 2020-02">,
                sources::article_4_consultations, unverified<"date">> {
} turkiye_consults_in_june_2012;
inline constexpr struct turkiye_consults_in_october_2012 final
    : precedent<"PR012", "2012-10", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"shelling from Syria">,
                bears_on<"contrast: consultation without collective defence">,
                note<"month from general knowledge except 2014-03 and 2020-02">,
                sources::article_4_consultations, unverified<"date">> {
} turkiye_consults_in_october_2012;
inline constexpr struct poland_consults_in_2014 final
    : precedent<"PR013", "2014-03", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<poland>, recipient_was<membership::member>,
                occasioned_by<"Russian aggression in Ukraine">,
                bears_on<"contrast: consultation without collective defence">,
                sources::article_4_consultations> {
} poland_consults_in_2014;
inline constexpr struct turkiye_consults_in_2015 final
    : precedent<"PR018", "2015-07", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"terrorist attacks">,
                bears_on<"contrast: consultation without collective defence">,
                note<"month from general knowledge except 2014-03 and 2020-02">,
                sources::article_4_consultations, unverified<"date">> {
} turkiye_consults_in_2015;
/// Another clause than the guarantee of NATO: that of the EU.
inline constexpr struct mutual_assistance_for_france final
    : precedent<"PR019", "2015-11-17",
                "EU mutual assistance clause 42.7 invoked for the first time",
                takes<treaty_invocation, collective_defence>, provided_by<european_union>,
                provided_to<france>, recipient_was<membership::member>,
                occasioned_by<"Paris attacks">, by_invoking_the_guarantee, under_a_binding_duty,
                bears_on<"contrast: other clause">, source<"Q&A on Article 42.7, Independent.ie">> {
} mutual_assistance_for_france;
inline constexpr struct hybrid_team_for_montenegro final
    : precedent<
          "PR023", "2019-11", "first NATO counter-hybrid support team", takes<expert_team, hybrid>,
          provided_by<nato>, provided_to<montenegro>, recipient_was<membership::member>,
          occasioned_by<"hybrid pressure linked to Russia">, bears_on<"support without Article 5">,
          note<"deployment confirmed January 2020; month from general knowledge">,
          source<"NATO counter-hybrid team in Montenegro (20 Jan 2020), Security Affairs">,
          unverified<"date">> {
} hybrid_team_for_montenegro;
inline constexpr struct turkiye_consults_in_2020 final
    : precedent<"PR025", "2020-02", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"soldiers killed in Syria">,
                bears_on<"contrast: consultation without collective defence">,
                sources::article_4_consultations> {
} turkiye_consults_in_2020;
inline constexpr struct hybrid_team_for_lithuania final
    : precedent<"PR027", "2021-08", "NATO counter-hybrid support team", takes<expert_team, hybrid>,
                provided_by<nato>, provided_to<lithuania>, recipient_was<membership::member>,
                occasioned_by<"instrumentalised migration from Belarus">,
                bears_on<"support without Article 5">, note<"request reported August 2021">,
                source<"NATO Counter Hybrid Support Team to Lithuania (Aug 2021), blog report">> {
} hybrid_team_for_lithuania;
/// Requested by eight; the table names the first.
inline constexpr struct eight_allies_consult_in_2022 final
    : precedent<"PR029", "2022-02-24", "Article 4 consultation requested by eight Allies",
                takes<consultation, political>, provided_by<nato>, provided_to<poland>,
                recipient_was<membership::member>, occasioned_by<"invasion of Ukraine">,
                bears_on<"contrast">, note<"with BGR, CZE, EST, LTU, LVA, ROU, SVK">,
                source<"How NATO Article 4 works, Business Insider Polska">> {
} eight_allies_consult_in_2022;
inline constexpr struct experts_for_albania final
    : precedent<"PR036", "2022-09",
                "senior NATO delegation (Appathurai) and expert team sent to Tirana",
                takes<expert_team, cyber>, provided_by<nato>, provided_to<albania>,
                recipient_was<membership::member>, occasioned_by<"same attack">,
                bears_on<"named: support without Article 5">,
                note<"after 7 September 2022; day not given and month approximate">,
                source<"press report on the NATO delegation to Albania (September 2022)">,
                unverified<"date">> {
} experts_for_albania;
inline constexpr struct solidarity_with_albania final
    : precedent<
          "PR037", "2022-09-08",
          "North Atlantic Council statement of solidarity and capability support",
          takes<declaration, cyber>, provided_by<nato>, provided_to<albania>,
          recipient_was<membership::member>,
          occasioned_by<"cyberattack of 15 July 2022 on government services, attributed to Iran">,
          bears_on<"named: support without Article 5">,
          note<"Albania weighed Article 5 and did not invoke it">,
          source<"NATO condemns cyberattack on Albania, World Bulletin/Anadolu; Albania weighed "
                 "invoking Article 5 (5 Oct 2022), Politico">> {
} solidarity_with_albania;

}  // namespace precedent_of

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_OF_ALLIES_HPP
