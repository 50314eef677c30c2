// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_ANSWER_HPP
#define ENTENTE_QUERY_ANSWER_HPP

#include <entente/query/question.hpp>
#include <entente/query/reason.hpp>
#include <entente/world/reference.hpp>

#include <cstddef>
#include <utility>

namespace entente::inline v0 {

/// Yes, no or unknown, with its reasons. Converts to `truth`, so that answers combine by Kleene
/// logic; `if (answer)` asks for a certain yes, `if (!answer)` for a certain no.
class answer {
 public:
  constexpr answer(question asked, truth value, row_list<reason> reasons)
      : asked_{std::move(asked)}, value_{value}, reasons_{std::move(reasons)} {}

  [[nodiscard]] constexpr const question& asked() const noexcept { return asked_; }

  [[nodiscard]] constexpr truth value() const noexcept { return value_; }
  [[nodiscard]] constexpr operator truth() const noexcept { return value_; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_.is_yes(); }
  [[nodiscard]] friend constexpr truth operator!(const answer& a) noexcept { return !a.value_; }
  [[nodiscard]] friend constexpr truth operator&&(const answer& a, const answer& b) noexcept {
    return a.value_ && b.value_;
  }
  [[nodiscard]] friend constexpr truth operator||(const answer& a, const answer& b) noexcept {
    return a.value_ || b.value_;
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return reasons_; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(reasons_);
  }

  friend constexpr bool operator==(const answer&, const answer&) = default;

 private:
  question asked_;
  truth value_;
  row_list<reason> reasons_;
};

/// A party in an answer.
struct party_finding {
  party_id party;
  party_code code;
  text name;
  friend constexpr bool operator==(const party_finding&, const party_finding&) = default;
};

/// The parties of which something is certain, in the order of their ids, with reasons; those of
/// which it is only possible stand apart. A range of the certain ones.
class party_list {
 public:
  using value_type = party_finding;
  using const_iterator = row_list<party_finding>::const_iterator;

  constexpr party_list(question asked, row_list<party_finding> certain,
                       row_list<party_finding> possible, row_list<reason> reasons, bool complete)
      : asked_{std::move(asked)},
        certain_{std::move(certain)},
        possible_{std::move(possible)},
        reasons_{std::move(reasons)},
        complete_{complete} {}

  [[nodiscard]] constexpr const question& asked() const noexcept { return asked_; }
  [[nodiscard]] constexpr const_iterator begin() const noexcept { return certain_.begin(); }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return certain_.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return certain_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return certain_.empty(); }
  [[nodiscard]] constexpr const party_finding& operator[](std::size_t i) const noexcept {
    return certain_[i];
  }
  /// Those of which it is not known.
  [[nodiscard]] constexpr const row_list<party_finding>& possible() const noexcept {
    return possible_;
  }
  /// Whether any other party is certainly not one: the facts cover the day.
  [[nodiscard]] constexpr bool is_complete() const noexcept { return complete_; }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return reasons_; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(reasons_);
  }

  [[nodiscard]] constexpr truth contains(party_ref party) const {
    if (is_in(certain_, party)) return truth::yes;
    return is_in(possible_, party) || !complete_ ? truth::unknown : truth::no;
  }

  friend constexpr bool operator==(const party_list&, const party_list&) = default;

 private:
  static constexpr bool is_in(const row_list<party_finding>& some, party_ref party) {
    for (const auto& f : some)
      if (party.number().is_valid() ? f.party == party.number() : f.code.view() == party.name())
        return true;
    return false;
  }

  question asked_;
  row_list<party_finding> certain_;
  row_list<party_finding> possible_;
  row_list<reason> reasons_;
  bool complete_ = true;
};

/// The rows of an answer, used as a list, what was asked, and why they are none or not all: a name
/// that the world does not have, a day that its facts do not cover, nothing on record. No rows and
/// no reason that leaves it open are a certain nothing.
template <class Row>
class answer_rows : public row_list<Row> {
 public:
  using row_list<Row>::row_list;
  constexpr answer_rows() = default;
  constexpr answer_rows(row_list<Row> rows) : row_list<Row>{std::move(rows)} {}
  constexpr explicit answer_rows(question about) : asked{std::move(about)} {}

  question asked = detail::not_asked();
  row_list<reason> why;

  /// Whether there may be more than the rows: a name or a word is not known, or the day lies
  /// outside of the facts.
  [[nodiscard]] constexpr bool is_open() const noexcept {
    for (const reason& one : why)
      if (one.says.is_unknown()) return true;
    return false;
  }

  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const answer_rows&, const answer_rows&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_ANSWER_HPP
