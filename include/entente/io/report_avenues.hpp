// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_AVENUES_HPP
#define ENTENTE_IO_REPORT_AVENUES_HPP

#include <entente/io/report_permits.hpp>
#include <entente/query/avenues.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0 {

namespace detail {

/// The sign of an avenue in a table.
[[nodiscard]] inline char sign_of(const avenue& one) {
  switch (one.status) {
    case avenue_status::done:
      return 'D';
    case avenue_status::open:
      return one.precedents.empty() ? '.' : 'o';
    case avenue_status::conditional:
      return 'c';
    case avenue_status::blocked:
      return one.barred == strength::soft ? 's' : 'x';
    case avenue_status::unknown:
      break;
  }
  return '?';
}
inline constexpr std::string_view key_of_signs =
    "D done, o open with a precedent, . open, c conditional, s blocked by soft rules, x blocked by "
    "a hard one, ? unknown";

template <class Code, class Of>
[[nodiscard]] row_list<Code> distinct(const avenue_list& list, const Of& of) {
  row_list<Code> made;
  for (const avenue& one : list) add_once(made, of(one));
  return made;
}
[[nodiscard]] inline row_list<domain_code> domains_of(const avenue_list& list) {
  return distinct<domain_code>(list, [](const avenue& one) { return one.domain; });
}
[[nodiscard]] inline row_list<form_code> forms_of(const avenue_list& list) {
  return distinct<form_code>(list, [](const avenue& one) { return one.form; });
}
/// A letter for the column of a form: a to z, A to Z, then #.
[[nodiscard]] inline char letter_of(std::size_t i) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return i < letters.size() ? letters[i] : '#';
}
[[nodiscard]] inline std::string title_of(const avenue_list& list) {
  return "Avenues between " + to_string(list.first_name) + " and " + to_string(list.second_name) +
         " on " + to_string(list.day) + asked_with(list.asked_with);
}

/// Calls `each(domain, signs)` with one sign a form: a blank where an avenue is not in the list.
template <class Each>
void each_row(const avenue_list& list, const Each& each) {
  const row_list<form_code> forms = forms_of(list);
  for (const auto& domain : domains_of(list)) {
    std::string signs;
    for (const auto& form : forms) {
      const avenue* const one = list.find(domain.view(), form.view());
      signs += one == nullptr ? ' ' : sign_of(*one);
    }
    each(domain, signs);
  }
}

[[nodiscard]] inline std::string line_about(const avenue& one) {
  const auto made_by = [](const avenue_basis& by) {
    return to_string(by.name) + " (" + to_string(by.code) + ", " + to_string(by.since) +
           (by.holds.is_yes() ? ")" : ", not certain)");
  };
  std::string out = to_string(one.form) + " in " + to_string(one.domain) + ": " +
                    std::string{name_of(one.status)};
  if (one.status == avenue_status::done) out += " since " + to_string(one.since);
  if (one.barred && one.status == avenue_status::blocked)
    out += " (" + std::string{name_of(*one.barred)} + ")";
  if (!one.done_by.empty()) out += ", by " + joined(one.done_by, made_by);
  if (!one.planned.empty()) out += "; planned: " + joined(one.planned, made_by);
  if (!one.precedents.empty())
    out += "; precedents: " + joined(one.precedents, [](const avenue_precedent& p) {
             return to_string(p.says) + " (" + to_string(p.code) + ", " + to_string(p.on) + ")";
           });
  return out + ".";
}
/// What makes an avenue what it is, and the rules that limit one that is not done.
inline void add_lines(report& made, const avenue& one) {
  const std::string status{name_of(one.status)};
  if (one.done_by.empty()) {
    made.lines.push_back(plain_line(line_about(one)));
    made.lines.back().effect = status;
  } else {
    const avenue_basis& by = one.done_by[0];
    made.lines.push_back(cited_line(line_about(one), status, by.code, by.cites));
  }
  if (one.status == avenue_status::done) return;
  for (const auto& r : one.rulings)
    if (r.verdict != permission::yes) made.lines.push_back(line_of(r));
}
}  // namespace detail

/// One avenue: how it stands, and what makes it so.
[[nodiscard]] inline report report_of(const avenue& one) {
  const bool is_stated = one.asked.kind != question_kind::not_stated;
  report made{"How does " + to_string(one.form) + " in " + to_string(one.domain) + " stand" +
                  (is_stated ? " between " + detail::or_not_named(one.asked.subject) + " and " +
                                   detail::or_not_named(one.asked.object) + " on " +
                                   to_string(one.asked.day)
                             : "") +
                  "?",
              std::string{name_of(one.status)},
              {}};
  detail::add_lines(made, one);
  return made;
}

/// As statements: what is done, conditional, blocked or not known, each with what makes it so, and
/// what is open with a precedent or a plan. What is merely open is counted.
[[nodiscard]] inline report report_of(const avenue_list& found) {
  std::size_t counts[words_of(avenue_status{}).size()]{};
  for (const avenue& one : found) ++counts[static_cast<std::size_t>(one.status)];
  report made{"Which avenues are there between " + to_string(found.first_name) + " and " +
                  to_string(found.second_name) + " on " + to_string(found.day) + "?" +
                  detail::asked_with(found.asked_with),
              {},
              {}};
  for (const auto& [status, word] : words_of(avenue_status{}))
    if (const std::size_t count = counts[static_cast<std::size_t>(status)]; count != 0)
      made.verdict +=
          (made.verdict.empty() ? "" : ", ") + std::to_string(count) + " " + std::string{word};
  if (made.verdict.empty()) made.verdict = found.reasons().empty() ? "none" : "unknown";
  for (const avenue& one : found) {
    if (one.status == avenue_status::open && one.precedents.empty() && one.planned.empty())
      continue;
    detail::add_lines(made, one);
  }
  detail::add_lines(made, found.reasons());
  return made;
}

/// The domains of an answer: "cyber, maritime".
[[nodiscard]] inline report report_of(const row_list<domain_code>& found) {
  return {"Which domains?",
          detail::joined(found, [](const domain_code& d) { return to_string(d); }),
          {}};
}

/// As a table: a line a domain, a column a form, a sign an avenue, with the key to both. At most 80
/// columns for the forms and domains that ship.
[[nodiscard]] inline std::string to_text(const avenue_list& found) {
  std::string out =
      wrap(detail::title_of(found), 0) + "\n  " + wrap(detail::key_of_signs, 2) + "\n";
  const row_list<form_code> forms = detail::forms_of(found);
  std::string key, letters;
  for (std::size_t i = 0; i != forms.size(); ++i) {
    key += (i == 0 ? "" : ", ") + std::string(1, detail::letter_of(i)) + "=" + to_string(forms[i]);
    letters += std::string(" ") + detail::letter_of(i);
  }
  if (forms.empty()) key = "no avenues";
  out += "  " + wrap(key, 2) + "\n";
  std::size_t width = 0;
  for (const auto& domain : detail::domains_of(found))
    width = (std::max)(width, domain.view().size());
  if (!forms.empty()) out += std::string(width, ' ') + letters + "\n";
  detail::each_row(found, [&](const domain_code& domain, const std::string& signs) {
    std::string line = to_string(domain) + std::string(width - domain.view().size(), ' ');
    for (const char sign : signs) line += std::string(" ") + sign;
    while (line.back() == ' ') line.pop_back();
    out += line + "\n";
  });
  for (const auto& why : found.reasons()) out += "  - " + wrap(sentence(why), 4) + "\n";
  return out;
}

/// The same table for Markdown.
[[nodiscard]] inline std::string to_markdown(const avenue_list& found) {
  std::string out = "**" + detail::escaped_markdown(detail::title_of(found)) + "** " +
                    std::string{detail::key_of_signs} + "\n\n| domain |";
  std::string rule = "\n| --- |";
  for (const auto& form : detail::forms_of(found)) {
    out += " " + detail::escaped_markdown(form.view()) + " |";
    rule += " --- |";
  }
  out += rule + "\n";
  detail::each_row(found, [&](const domain_code& domain, const std::string& signs) {
    out += "| " + detail::escaped_markdown(domain.view()) + " |";
    for (const char sign : signs) out += std::string(" ") + sign + " |";
    out += "\n";
  });
  for (const auto& why : found.reasons())
    out += "\n" + detail::escaped_markdown(sentence(why)) + "\n";
  return out;
}

namespace detail {
/// Writes one JSON object, a field at a time; empty texts are left out.
class json_object {
 public:
  json_object& add(std::string_view name, std::string_view value) {
    return value.empty() ? *this : add_raw(name, quoted_json(value));
  }
  json_object& add_raw(std::string_view name, const std::string& json) {
    out_ += (out_.empty() ? "" : ", ") + quoted_json(name) + ": " + json;
    return *this;
  }
  /// A list of what @p each makes of the elements; left out where there are none.
  template <class Range, class Each>
  json_object& add_all(std::string_view name, const Range& several, const Each& each) {
    std::string list;
    for (const auto& one : several) list += (list.empty() ? "" : ", ") + each(one);
    return list.empty() ? *this : add_raw(name, "[" + list + "]");
  }
  [[nodiscard]] std::string words() const { return "{" + out_ + "}"; }

 private:
  std::string out_;
};

[[nodiscard]] inline std::string json_of(const avenue_basis& by) {
  return json_object{}
      .add("code", by.code.view())
      .add("name", by.name.view())
      .add("kind", name_of(by.shown))
      .add("binding", name_of(by.binding))
      .add("since", to_string(by.since))
      .add("holds", name_of(by.holds))
      .add("confidence", name_of(by.cites.standing))
      .add("source", by.cites.source.view())
      .words();
}
[[nodiscard]] inline std::string json_of(const condition_finding& c) {
  return json_object{}
      .add("condition", c.condition.view())
      .add("says", c.label.view())
      .add("holds", name_of(c.holds))
      .add("settled_by", name_of(c.by))
      .add("because", c.because.view())
      .words();
}
[[nodiscard]] inline std::string json_of(const ruling& r) {
  return json_object{}
      .add("rule", r.rule.view())
      .add("name", r.name.view())
      .add("holder", r.holder.view())
      .add("kind", name_of(r.kind))
      .add("strength", name_of(r.bars))
      .add("effect", name_of(r.effect))
      .add("verdict", name_of(r.verdict))
      .add("read_by", r.read_by.view())
      .add_all("conditions", r.conditions, [](const condition_finding& c) { return json_of(c); })
      .add("confidence", name_of(r.cites.standing))
      .add("source", r.cites.source.view())
      .words();
}
[[nodiscard]] inline std::string json_of(const avenue_precedent& p) {
  return json_object{}
      .add("code", p.code.view())
      .add("says", p.says.view())
      .add("on", to_string(p.on))
      .add("confidence", name_of(p.cites.standing))
      .add("source", p.cites.source.view())
      .words();
}
[[nodiscard]] inline std::string json_of(const position_finding& p) {
  return json_object{}
      .add("code", p.code.view())
      .add("holder", p.holder.view())
      .add("stance", name_of(p.takes))
      .add("subject", p.subject.view())
      .add("on", to_string(p.on))
      .words();
}
[[nodiscard]] inline std::string json_of(const avenue& one) {
  const auto each = [](const auto& part) { return json_of(part); };
  json_object made;
  made.add("domain", one.domain.view())
      .add("form", one.form.view())
      .add("status", name_of(one.status));
  if (one.status == avenue_status::done) made.add("since", to_string(one.since));
  if (one.barred) made.add("barred", name_of(*one.barred));
  made.add_all("done_by", one.done_by, each)
      .add_all("planned", one.planned, each)
      .add_all("rules", one.rulings, each)
      .add_all("precedents", one.precedents, each)
      .add_all("positions", one.positions, each);
  return made.words();
}
}  // namespace detail

/// One object: the two, the day, and every avenue with all that bears on it.
[[nodiscard]] inline std::string to_json(const avenue_list& found) {
  std::string out = "{\"first\": " + detail::quoted_json(found.first_name.view()) +
                    ", \"second\": " + detail::quoted_json(found.second_name.view()) +
                    ", \"day\": " + detail::quoted_json(to_string(found.day)) +
                    (found.asked_with.empty()
                         ? ""
                         : ", \"asked_with\": " + detail::quoted_json(found.asked_with.view())) +
                    ", \"avenues\": [";
  for (std::size_t i = 0; i != found.size(); ++i)
    out += (i == 0 ? "\n  " : ",\n  ") + detail::json_of(found[i]);
  out += "]";
  std::string reasons;
  for (const auto& why : found.reasons())
    reasons += (reasons.empty() ? "" : ", ") + detail::quoted_json(sentence(why));
  if (!reasons.empty()) out += ", \"reasons\": [" + reasons + "]";
  return out + "}\n";
}

/// To standard output, as a table.
inline void print(const avenue_list& found) {
  const std::string words = to_text(found);
  std::fwrite(words.data(), 1, words.size(), stdout);
}

namespace detail {
template <>
inline constexpr bool is_printable<avenue> = true;
template <>
inline constexpr bool is_printable<avenue_list> = true;
template <>
inline constexpr bool is_printable<row_list<domain_code>> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_AVENUES_HPP
