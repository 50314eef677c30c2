// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_COMPARE_HPP
#define ENTENTE_QUERY_COMPARE_HPP

#include <entente/query/comparison.hpp>
#include <entente/query/features.hpp>
#include <entente/world/world.hpp>

#include <cstddef>
#include <optional>
#include <utility>

namespace entente::inline v0 {

namespace detail {

/// What one snapshot holds for a party or for two, as rows whose `first` says whether it does.
class compared_rows {
 public:
  constexpr compared_rows(const snapshot& now, party_id self, std::optional<party_id> other)
      : now_{now}, self_{self}, other_{other} {
    add_duties();
    add_agreements();
    add_features();
    add_roles(self, other);
    if (other)
      add_roles(*other, self);
    else
      add_rules();
  }

  row_list<compared> rows;

 private:
  /// Something said twice holds if it holds once. Of what holds the earliest stands for it: since
  /// when it is there at the latest.
  constexpr void add(compared_kind kind, reason why, const text& what, truth holds) {
    if (holds.is_no()) return;
    why.says = holds;
    for (auto& row : rows) {
      if (!is_same(row, kind, why, what)) continue;
      const bool is_surer = holds.is_yes() && !row.first.is_yes();
      if (is_surer || (holds == row.first && is_earlier(why, row.why)))
        row.why = static_cast<reason&&>(why);
      row.first = row.first || holds;
      return;
    }
    rows.push_back({kind, static_cast<reason&&>(why), what, holds, truth::no});
  }

  /// Of two that began on one day, the one that comes first by its code is the earlier.
  [[nodiscard]] static constexpr bool is_earlier(const reason& one, const reason& other) {
    const date from = one.during.from.latest(), other_from = other.during.from.latest();
    return from != other_from ? from < other_from : one.instrument.view() < other.instrument.view();
  }

  constexpr void add_duties() {
    for (std::size_t i = 0; i != now_.parties(); ++i) {
      const party_id one{i};
      if (one == self_ || (other_ && !(one == *other_))) continue;
      for (const auto& [kind, word] : words_of(duty{})) {
        const auto add_each = [&, about = kind, name = word](party_id bearer, party_id to) {
          if (!now_.possibly_owed(about).test(bearer.index(), to.index())) return;
          each_article_between(now_, about, bearer, to, [&](const reason& why) {
            add(compared_kind::duty, why, text::borrow(name), why.says);
          });
        };
        add_each(self_, one);
        add_each(one, self_);
      }
    }
  }

  constexpr void add_agreements() {
    for (const std::uint32_t number : now_.agreements_of(self_)) {
      const agreement_id id{number};
      truth bound = now_.is_bound(id, self_);
      if (other_) bound = bound && now_.is_bound(id, *other_);
      if (bound.is_no()) continue;
      const agreement_record& a = now_.record(id);
      reason why;
      why.on = ground::agreement;
      name_parties(why, now_, self_, only_other(a));
      why.instrument = a.code.as_text();
      why.instrument_name = a.name;
      why.during = a.life();
      why.binding = a.binding;
      why.cites = a.cites;
      add(compared_kind::agreement, why, a.code.as_text(), bound);
    }
  }
  /// The other party of an agreement of two; not valid if there are more.
  [[nodiscard]] constexpr party_id only_other(const agreement_record& a) const {
    if (other_) return *other_;
    party_id found;
    for (const auto& p : a.parties) {
      const party_id one = now_.find_party(p.party);
      if (one == self_ || one == found) continue;
      if (found.is_valid()) return {};
      found = one;
    }
    return found;
  }

  /// Domains and forms, with whoever shares an agreement or a step with the party.
  constexpr void add_features() {
    row_list<party_id> met;
    const auto meet = [&](const party_code& code) {
      const party_id one = now_.find_party(code);
      if (one == self_ || (other_ && !(one == *other_))) return;
      for (const party_id known : met)
        if (known == one) return;
      met.push_back(one);
    };
    for (const std::uint32_t number : now_.agreements_of(self_))
      for (const auto& p : now_.record(agreement_id{number}).parties) meet(p.party);
    for (const std::uint32_t number : now_.steps_of(self_))
      for (const auto& p : now_.all_facts().steps[number].parties) meet(p);
    for (const party_id one : met) add_features(one);
  }
  constexpr void add_features(party_id with) {
    const features all = features_of(now_, self_, with);
    for (const feature& f : all.all) {
      if (f.kind != feature_kind::domain && f.kind != feature_kind::form) continue;
      reason why;
      why.on = ground::feature;
      name_parties(why, now_, self_, with);
      why.instrument = f.from;
      why.instrument_name = f.from_name;
      why.article = f.article;
      why.words = f.code;
      why.during = f.during;
      why.cites = f.cites;
      add(f.kind == feature_kind::form ? compared_kind::form : compared_kind::domain, why, f.code,
          f.holds);
    }
  }

  /// Every role of a party; for two, those in the other, in what is a framework of the other, and
  /// in bodies where the other has a role, too.
  constexpr void add_roles(party_id party, std::optional<party_id> beside) {
    for (const std::uint32_t number : now_.memberships_of(party)) {
      const membership_record& m = now_.all_facts().memberships[number];
      const party_id body = now_.find_party(m.body);
      truth holds = m.during.contains(now_.day());
      if (beside) holds = holds && joins(body, *beside);
      if (holds.is_no()) continue;
      text title = m.title;
      if (title.empty()) title = text::borrow(name_of(m.as));
      add(compared_kind::role, reason_of(now_, m, holds), title, holds);
    }
  }
  constexpr void add_rules() {
    for (const auto& code : now_.record(self_).bound_by) {
      const constraint_record* const rule = find_coded(now_.all_facts().constraints, code);
      if (rule == nullptr) continue;
      reason why;
      why.on = ground::feature;
      name_parties(why, now_, self_, {});
      why.instrument = rule->code.as_text();
      why.instrument_name = rule->name;
      why.words = rule->says;
      why.during = rule->during;
      why.cites = rule->cites;
      add(compared_kind::rule, why, rule->code.as_text(), rule->during.contains(now_.day()));
    }
  }
  [[nodiscard]] constexpr truth joins(party_id body, party_id beside) const {
    if (body == beside || now_.record(body).framework_of == now_.record(beside).code)
      return truth::yes;
    truth there = truth::no;
    for (const std::uint32_t number : now_.memberships_in(body)) {
      const membership_record& m = now_.all_facts().memberships[number];
      if (m.party == now_.record(beside).code) there = there || m.during.contains(now_.day());
    }
    return there;
  }

  /// Whether a row is about that: a duty is one for each article, however it is read; an agreement
  /// is one, whoever else is bound; a domain or form is one, whatever brings it.
  [[nodiscard]] static constexpr bool is_same(const compared& row, compared_kind kind,
                                              const reason& why, const text& what) {
    if (row.kind != kind || !(row.what == what) || !(row.why.subject == why.subject)) return false;
    if (kind == compared_kind::agreement) return true;
    if (!(row.why.object == why.object)) return false;
    return kind != compared_kind::duty ||
           (row.why.instrument == why.instrument && row.why.article == why.article);
  }
  friend constexpr void add_rows(comparison&, compared_kind, const row_list<compared>&,
                                 const row_list<compared>&, const snapshot&, const snapshot&);

  const snapshot& now_;
  party_id self_;
  std::optional<party_id> other_;
};

/// Adds the rows of one kind that two snapshots hold, side by side; `first` of each says whether it
/// does.
constexpr void add_rows(comparison& made, compared_kind kind, const row_list<compared>& before,
                        const row_list<compared>& after, const snapshot& first,
                        const snapshot& second) {
  const auto absent = [](const snapshot& now) {
    return now.is_covered() ? truth::no : truth::unknown;
  };
  for (compared row : before) {
    if (row.kind != kind) continue;
    row.second = absent(second);
    for (const auto& same : after)
      if (compared_rows::is_same(same, kind, row.why, row.what)) row.second = same.first;
    made.rows.push_back(std::move(row));
  }
  for (compared row : after) {
    bool is_new = row.kind == kind;
    for (const auto& same : before)
      is_new = is_new && !compared_rows::is_same(same, kind, row.why, row.what);
    if (!is_new) continue;
    row.second = row.first;
    row.first = absent(first);
    made.rows.push_back(std::move(row));
  }
}

/// The codes of parties and agreements that a world has and another lacks.
[[nodiscard]] constexpr row_list<text> lacked(const snapshot& has, const snapshot& lacks) {
  row_list<text> made;
  if (&has.all_facts() == &lacks.all_facts()) return made;
  for (const auto& p : has.all_facts().parties)
    if (!lacks.find_party(p.code).is_valid()) made.push_back(p.code.as_text());
  for (const auto& a : has.all_facts().agreements)
    if (!lacks.find_agreement(a.code).is_valid()) made.push_back(a.code.as_text());
  return made;
}

[[nodiscard]] constexpr comparison compare_both(const snapshot& first, const snapshot& second,
                                                party_name party,
                                                const std::optional<party_name>& other) {
  comparison made;
  made.first_day = first.day();
  made.second_day = second.day();
  made.first_reading = text{first.reading()};
  made.second_reading = text{second.reading()};
  made.only_in_first = lacked(first, second);
  made.only_in_second = lacked(second, first);
  bool is_known = true;
  const auto name = [&](const party_name& p, text& code, text& called) {
    code = called = text{p.name()};
    for (const snapshot* now : {&second, &first})
      if (const party_id id = now->find_party(p); id.is_valid()) called = now->record(id).name;
    if (first.find_party(p).is_valid() || second.find_party(p).is_valid()) return;
    made.why.push_back(no_such_party(p));
    is_known = false;
  };
  name(party, made.party, made.party_called);
  if (other) name(*other, made.other, made.other_called);
  if (!is_known) return made;

  const auto rows_of = [&](const snapshot& now) -> row_list<compared> {
    const party_id self = now.find_party(party);
    const party_id beside = other ? now.find_party(*other) : party_id{};
    // What never was has nothing.
    if (!self.is_valid() || (other && !beside.is_valid())) return {};
    return compared_rows{now, self, other ? std::optional<party_id>{beside} : std::nullopt}.rows;
  };
  const row_list<compared> before = rows_of(first), after = rows_of(second);
  for (const auto& [kind, word] : words_of(compared_kind{}))
    add_rows(made, kind, before, after, first, second);
  for (const snapshot* now : {&first, &second})
    if (!now->is_covered()) made.why.push_back(not_covered(*now));
  return made;
}

}  // namespace detail

/// What a party has in two snapshots: duties that it owes and is owed, its agreements, the domains
/// and forms in which it cooperates with whom, its roles in bodies, the rules that bind it; and
/// what is lost and gained from the first to the second. A party that one of the worlds does not
/// have has nothing there.
/// @cost that of `features_of` for each party with which it shares an agreement or a step, and the
/// square of the rows
[[nodiscard]] constexpr comparison compare(const snapshot& first, const snapshot& second,
                                           party_name party) {
  return detail::compare_both(first, second, party, std::nullopt);
}
/// The same of what is between two parties: duties each way, agreements in force between them,
/// domains, forms, and their roles in each other and in bodies that join them.
[[nodiscard]] constexpr comparison compare(const snapshot& first, const snapshot& second,
                                           party_name party, party_name other) {
  return detail::compare_both(first, second, party, other);
}
/// Two worlds on one day.
[[nodiscard]] constexpr comparison compare(const world& first, const world& second, date day,
                                           party_name party) {
  return compare(first.on(day), second.on(day), party);
}
[[nodiscard]] constexpr comparison compare(const world& first, const world& second, date day,
                                           party_name party, party_name other) {
  return compare(first.on(day), second.on(day), party, other);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_COMPARE_HPP
