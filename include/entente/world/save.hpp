// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_SAVE_HPP
#define ENTENTE_WORLD_SAVE_HPP

#include <entente/core/iso.hpp>
#include <entente/world/fields.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace entente::inline v0 {

class world;

namespace detail {

/// Writes the fields of one record that differ from a record made by default.
class line_writer {
 public:
  explicit line_writer(std::string& out) noexcept : out_{out} {}

  template <class Field>
  void operator()(std::string_view name, const Field& value, const Field& standard) {
    if (value == standard) return;
    out_ += ' ';
    out_ += name;
    out_ += '=';
    put(value);
  }

 private:
  void put(std::string_view words) {
    bool bare = !words.empty();
    for (const char c : words)
      bare = bare && (('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
                      c == '_' || c == '-' || c == '.' || c == ':' || c == '/');
    if (bare) {
      out_ += words;
      return;
    }
    out_ += '"';
    for (const char c : words) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\') {
        out_ += '\\';
        out_ += c;
      } else if (byte < 0x20 || byte == 0x7F) {
        constexpr std::string_view digits = "0123456789abcdef";
        out_ += "\\x";
        out_ += digits[byte >> 4U];
        out_ += digits[byte & 15U];
      } else {
        out_ += c;
      }
    }
    out_ += '"';
  }
  void put(const text& words) { put(words.view()); }
  template <class Kind>
  void put(const code<Kind>& name) {
    put(name.view());
  }
  void put(partial_date when) { put(iso_words{when}.view()); }
  void put(truth t) { put(std::string_view{name_of(t)}); }
  template <closed_enumeration Enum>
  void put(Enum value) {
    put(name_of(value));
  }
  void put(const compatibility& c) {
    put(c.constraint);
    out_ += ", ";
    put(c.because);
  }
  template <class Range>
  requires requires(const Range& r) { r.begin() == r.end(); }
  void put(const Range& several) {
    out_ += '[';
    bool first = true;
    for (const auto& one : several) {
      if (!first) out_ += ", ";
      first = false;
      put(one);
    }
    out_ += ']';
  }

  std::string& out_;
};

template <class Record>
void save_line(std::string& out, std::string_view kind, const Record& record) {
  const Record standard{};
  line_writer write{out};
  out += kind;
  fields(write, record, standard);
  out += '\n';
}

inline void save_agreement(std::string& out, std::string_view kind, const agreement_record& a) {
  save_line(out, kind, a);
  for (const auto& p : a.parties) save_line(out, "  party", p);
  for (const auto& article : a.articles) save_line(out, "  article", article);
  for (const auto& provision : a.provisions) save_line(out, "  provision", provision);
}

}  // namespace detail

/// Facts as text, a line a fact: the same facts give the same bytes, and `load` gives the same
/// facts.
[[nodiscard]] inline std::string save(const facts& all) {
  std::string out = "entente-world " + std::to_string(save_version) + "\n";
  if (all.coverage) {
    out += "coverage from=";
    out += detail::iso_words{all.coverage->from()}.view();
    out += " until=";
    out += detail::iso_words{all.coverage->until()}.view();
    out += '\n';
  }
  for (const auto& r : all.terms) detail::save_line(out, "term", r);
  for (const auto& r : all.constraints) detail::save_line(out, "constraint", r);
  for (const auto& r : all.parties) detail::save_line(out, "party", r);
  for (const auto& r : all.memberships) detail::save_line(out, "membership", r);
  for (const auto& r : all.agreements) detail::save_agreement(out, "agreement", r);
  for (const auto& r : all.proposals) detail::save_agreement(out, "proposal", r);
  for (const auto& r : all.steps) detail::save_line(out, "step", r);
  for (const auto& r : all.precedents) detail::save_line(out, "precedent", r);
  for (const auto& r : all.positions) detail::save_line(out, "position", r);
  for (const auto& r : all.threats) detail::save_line(out, "threat", r);
  for (const auto& r : all.statuses) detail::save_line(out, "status", r);
  for (const auto& r : all.recorded_ties) detail::save_line(out, "recorded", r);
  const text sum = detail::checksum_of(out);
  out += "end sum=";
  out += sum.view();
  out += '\n';
  return out;
}
/// The facts of a world. A template, so that who saves facts need not include worlds.
template <std::same_as<world> World>
[[nodiscard]] std::string save(const World& w) {
  return save(w.all_facts());
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_SAVE_HPP
