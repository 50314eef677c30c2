// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_THREATS_HPP
#define ENTENTE_DATA_THREATS_HPP

#include <entente/data/states/asia_and_africa.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/practice.hpp>
#include <entente/model/threat.hpp>
#include <entente/model/threat_kinds.hpp>

namespace entente::inline v0::data {

// Acts and conditions that threatened states, with how surely they are laid to whom: a record of
// what is said, not a verdict. Where no state is named, no party acts. "The article" is NATO-Japan
// Relations Have Room To Grow (2023), The Diplomat.

namespace threats {

inline constexpr struct cyberattacks_on_estonia final
    : threat<"TH001", "2007-04", "denial-of-service attacks", cyber_operation, by<russia>,
             against<estonia>, on_domains<cyber>, attributed<"suspected">,
             source<"Cooperative Cyber Defence Centre of Excellence article, Wikipedia">> {
} cyberattacks_on_estonia;
inline constexpr struct war_in_georgia final
    : threat<"TH002", "2008-08", "seizure of Abkhazia and South Ossetia", use_of_force, by<russia>,
             against<georgia>, on_domains<collective_defence>, attributed<"documented">,
             source<"Country page Russia, The World Factbook (factbook.json, edition of May 2026), "
                    "CIA">> {
} war_in_georgia;
inline constexpr struct sinking_of_a_corvette final
    : threat<"TH003", "2010-03-26", "sinking of a South Korean corvette", use_of_force,
             by<north_korea>, against<south_korea>, on_domains<maritime>, attributed<"documented">,
             source<"Country page North Korea, The World Factbook (factbook.json, edition of May "
                    "2026), CIA (year); day from general knowledge">,
             unverified<"date(day)">> {
} sinking_of_a_corvette;
inline constexpr struct entries_around_the_senkakus final
    : threat<"TH004", "2012-09",
             "start of recurring government ship entries around the Senkaku Islands after the "
             "purchase by Japan",
             grey_zone_activity, by<china>, against<japan>, on_domains<maritime>,
             attributed<"documented">,
             source<"Obama: Senkakus covered (2014), The Diplomat; The Senkaku Islands and the "
                    "US-Japan Alliance (T. Kotani); grey-zone activity: NATO-Japan Relations Have "
                    "Room To Grow (2023), The Diplomat">> {
} entries_around_the_senkakus;
inline constexpr struct air_defence_zone final
    : threat<"TH005", "2013-11", "air defence zone declared over the Senkaku Islands",
             grey_zone_activity, by<china>, against<japan>, on_domains<airspace>,
             attributed<"documented">,
             source<"Obama: Japanese island chain part of US treaty (2014), The Hill">> {
} air_defence_zone;
inline constexpr struct seizure_of_crimea final
    : threat<"TH006", "2014-02", "seizure of Crimea and support of separatists", use_of_force,
             by<russia>, against<ukraine>, on_domains<collective_defence>, attributed<"documented">,
             source<"Country page Ukraine, The World Factbook (factbook.json, edition of May "
                    "2026), CIA">> {
} seizure_of_crimea;
inline constexpr struct sixth_nuclear_test final
    : threat<"TH007", "2017-09-03", "sixth nuclear test (others 2006, 2009, 2013, 2016 twice)",
             nuclear_arming, by<north_korea>, against<south_korea, japan, united_states>,
             on_domains<nuclear>, attributed<"documented">,
             source<"Country page North Korea, The World Factbook (factbook.json, edition of May "
                    "2026), CIA (years); day from general knowledge">,
             unverified<"date(day)">> {
} sixth_nuclear_test;
inline constexpr struct missile_over_hokkaido final
    : threat<"TH008", "2017-09-15", "missile over Hokkaido", missile_launch, by<north_korea>,
             against<japan>, on_domains<missile_defence>, attributed<"documented">,
             general_knowledge, unverified<"all">> {
} missile_over_hokkaido;
inline constexpr struct pressure_on_montenegro final
    : threat<"TH009", "2019", "hybrid pressure before elections", hybrid_campaign, by<russia>,
             against<montenegro>, on_domains<hybrid>, attributed<"suspected">,
             source<"NATO counter-hybrid team in Montenegro (20 Jan 2020), Security Affairs">> {
} pressure_on_montenegro;
inline constexpr struct intrusion_into_defence_networks final
    : threat<"TH010", "2020", "intrusion into classified defence networks detected by the US",
             cyber_operation, by<china>, against<japan>, on_domains<cyber>, attributed<"reported">,
             source<"China hacked Japan's networks (7 Aug 2023), Washington Post as reported by "
                    "NHK/News On Japan; public only after the article">> {
} intrusion_into_defence_networks;
inline constexpr struct migration_to_lithuania final
    : threat<"TH011", "2021-07", "instrumentalised migration", hybrid_campaign, by<belarus>,
             against<lithuania>, on_domains<hybrid>, attributed<"documented">,
             source<"NATO Counter Hybrid Support Team to Lithuania (Aug 2021), blog report">> {
} migration_to_lithuania;
inline constexpr struct naval_circuit final
    : threat<
          "TH012", "2021-10", "joint naval circuit around Japan", show_of_force, by<china, russia>,
          against<japan>, on_domains<maritime>, attributed<"documented">,
          source<"Chinese and Russian bombers fly around Japan (24 May 2022), Euro Weekly News">> {
} naval_circuit;
inline constexpr struct cyberattack_on_ukraine final
    : threat<"TH013", "2022-01-14", "defacement and wiping of government sites", cyber_operation,
             by<russia>, against<ukraine>, on_domains<cyber>, attributed<"suspected">,
             source<"NATO announces an agreement with Ukraine after the cyberattack (Jan 2022), "
                    "Ziare.com">> {
} cyberattack_on_ukraine;
inline constexpr struct invasion_of_ukraine final
    : threat<"TH014", "2022-02-24", "full-scale invasion", use_of_force, by<russia>,
             against<ukraine>, on_domains<collective_defence>, attributed<"admitted">,
             source<"Country page Ukraine, The World Factbook (factbook.json, edition of May "
                    "2026), CIA; NATO-Japan Relations Have Room To Grow (2023), The Diplomat">> {
} invasion_of_ukraine;
inline constexpr struct satellite_disruption final
    : threat<"TH015", "2022-02-24", "satellite network KA-SAT disrupted", cyber_operation,
             by<russia>, against<ukraine>, on_domains<space>,
             attributed<"attributed by EU, UK and US">, general_knowledge, unverified<"all">> {
} satellite_disruption;
inline constexpr struct bomber_flight final
    : threat<"TH016", "2022-05-24", "joint bomber flight near Japan during the Quad summit",
             show_of_force, by<china, russia>, against<japan>, on_domains<airspace>,
             attributed<"documented">, source<"Japan scrambles jets (24 May 2022), Japan Times">> {
} bomber_flight;
inline constexpr struct cyberattack_on_albania final
    : threat<"TH017", "2022-07-15", "destructive attack on government services", cyber_operation,
             by<iran>, against<albania>, on_domains<cyber>,
             attributed<"attributed by Albania, US and acknowledged by NATO">,
             source<"NATO condemns alleged Iranian cyberattack on Albania, Cybersecurity Minute; "
                    "NATO-Japan Relations Have Room To Grow (2023), The Diplomat">> {
} cyberattack_on_albania;
inline constexpr struct missiles_in_the_economic_zone final
    : threat<"TH018", "2022-08-04",
             "five ballistic missiles land in Japan's exclusive economic zone during drills around "
             "Taiwan",
             missile_launch, by<china>, against<japan>, on_domains<missile_defence>,
             attributed<"documented">,
             source<"Five missiles landed inside Japan's EEZ (4 Aug 2022), Japan Times; Yomiuri (5 "
                    "Aug 2022); militarisation in general: NATO-Japan Relations Have Room To Grow "
                    "(2023), The Diplomat">> {
} missiles_in_the_economic_zone;
inline constexpr struct exercises_around_taiwan final
    : threat<"TH019", "2022-08-04", "encircling exercises after a US visit", show_of_force,
             by<china>, against<taiwan>, on_domains<political>, attributed<"documented">,
             source<"Defense Mirror (4 Aug 2022); Taiwan named in NATO-Japan Relations Have Room "
                    "To Grow (2023), The Diplomat">> {
} exercises_around_taiwan;
inline constexpr struct breach_of_the_cybersecurity_centre final
    : threat<"TH020", "2022-10",
             "breach of the national cybersecurity centre (NISC) until June 2023", cyber_operation,
             by<china>, against<japan>, on_domains<cyber>, attributed<"suspected">,
             source<"Security breach at Japan's cyber security agency, CPO Magazine">> {
} breach_of_the_cybersecurity_centre;
inline constexpr struct missile_over_aomori final
    : threat<"TH021", "2022-10-04",
             "ballistic missile over Aomori, about 4600 km; first J-Alert since 2017",
             missile_launch, by<north_korea>, against<japan>, on_domains<missile_defence>,
             attributed<"documented">,
             source<"North Korea fires ballistic missile over Japan, SBS; CNN via Albany Herald "
                    "(missiles in general: NATO-Japan Relations Have Room To Grow (2023), The "
                    "Diplomat)">> {
} missile_over_aomori;
inline constexpr struct hybrid_warfare_of_neighbours final
    : threat<"TH022", "2023-02",
             "hybrid and asymmetric warfare by Japan's neighbours as a standing condition",
             hybrid_campaign, by<china, russia, north_korea>, against<japan>, on_domains<hybrid>,
             attributed<"asserted by the article">,
             source<"NATO-Japan Relations Have Room To Grow (2023), The Diplomat">> {
} hybrid_warfare_of_neighbours;
/// Laid to criminals or to a state that is not named.
inline constexpr struct ransomware_at_nagoya final
    : threat<"TH023", "2023-07-04",
             "ransomware stops the port of Nagoya for about two days (LockBit)", cyber_operation,
             against<japan>, on_domains<cyber>, attributed<"criminal or suspected state">,
             source<"Security breach at Japan's cyber security agency, CPO Magazine; day from "
                    "general knowledge">,
             unverified<"date(day)">> {
} ransomware_at_nagoya;
inline constexpr struct drones_over_poland final
    : threat<"TH024", "2025-09-10", "about nineteen drones enter Polish airspace; Article 4 asked",
             grey_zone_activity, by<russia>, against<poland>, on_domains<airspace>,
             attributed<"documented">,
             source<"How many times has NATO hit the Article 4 button (10 Sep 2025), Kyiv Post via "
                    "Overview">> {
} drones_over_poland;

}  // namespace threats

namespace catalogue {

/// Who threatened whom.
inline constexpr struct threats final
    : bundle<data::threats::cyberattacks_on_estonia, data::threats::war_in_georgia,
             data::threats::sinking_of_a_corvette, data::threats::entries_around_the_senkakus,
             data::threats::air_defence_zone, data::threats::seizure_of_crimea,
             data::threats::sixth_nuclear_test, data::threats::missile_over_hokkaido,
             data::threats::pressure_on_montenegro, data::threats::intrusion_into_defence_networks,
             data::threats::migration_to_lithuania, data::threats::naval_circuit,
             data::threats::cyberattack_on_ukraine, data::threats::invasion_of_ukraine,
             data::threats::satellite_disruption, data::threats::bomber_flight,
             data::threats::cyberattack_on_albania, data::threats::missiles_in_the_economic_zone,
             data::threats::exercises_around_taiwan,
             data::threats::breach_of_the_cybersecurity_centre, data::threats::missile_over_aomori,
             data::threats::hybrid_warfare_of_neighbours, data::threats::ransomware_at_nagoya,
             data::threats::drones_over_poland> {
} threats;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_THREATS_HPP
