// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_LOAD_HPP
#define ENTENTE_WORLD_LOAD_HPP

#include <entente/world/fields.hpp>
#include <entente/world/saved_line.hpp>
#include <entente/world/world.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace entente::inline v0 {

namespace detail {

/// Reads lines of a saved world into facts; goes on after a bad line and reports every one.
class world_reader {
 public:
  world_reader(std::string_view words, std::string_view file)
      : rest_{without_mark(words)}, whole_{rest_}, file_{file} {}

  result<facts, row_list<diagnostic>> read() {
    read_header();
    if (!broken_.empty()) return std::move(broken_);
    while (!ended_ && !rest_.empty()) read_line();
    finish_agreement();
    if (!ended_) complain(errc::save_is_complete, "", line_, 1);
    if (ended_ && !rest_.empty())
      complain(errc::save_is_undamaged, rest_.substr(0, 20), line_ + 1, 1);
    if (!broken_.empty()) return std::move(broken_);
    return std::move(all_);
  }

 private:
  /// Some editors begin a file with a byte order mark, which nobody sees. Columns and the sum count
  /// from behind it.
  [[nodiscard]] static std::string_view without_mark(std::string_view words) noexcept {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return words.substr(words.substr(0, mark.size()) == mark ? mark.size() : 0);
  }

  // --- lines

  [[nodiscard]] std::string_view next_line() {
    const std::size_t end = rest_.find('\n');
    ++line_;
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
  }

  void read_header() {
    const std::string_view line = next_line();
    constexpr std::string_view expected = "entente-world ";
    if (line.substr(0, expected.size()) != expected) {
      complain(errc::save_has_a_header, line.substr(0, 40), 1, 1);
      return;
    }
    const std::string_view version = line.substr(expected.size());
    const int number = version.empty() || version.size() > 4 ? -1 : date::number(version);
    if (number < 1 || number > save_version)
      complain(errc::save_version_is_known, version.substr(0, 40), 1, expected.size() + 1);
  }

  void read_line() {
    const std::size_t offset = whole_.size() - rest_.size();
    const std::string_view words = next_line();
    if (!words.empty() && words[0] == '#') return;
    saved_line line;
    line.number = line_;
    std::size_t bad = 0;
    // What stands before a bad place is read, so that the lines that hang on this one are, too.
    if (!cut_line(words, line, bad))
      complain(errc::line_is_well_formed, words.substr(bad, 40), line.number, bad + 1);
    if (line.kind.empty()) return;
    if (line.kind == "end") {
      read_end(line, offset);
      return;
    }
    if (line.nested) {
      read_nested(line);
    } else {
      finish_agreement();
      read_fact(line);
    }
    for (const auto& field : line.fields)
      if (!field.used) complain(errc::field_is_known, field.name, line.number, field.column);
  }

  // --- facts

  void read_fact(saved_line& line) {
    if (line.kind == "term") return read_record(line, all_.terms);
    if (line.kind == "constraint") return read_record(line, all_.constraints);
    if (line.kind == "party") return read_record(line, all_.parties);
    if (line.kind == "membership") return read_record(line, all_.memberships);
    if (line.kind == "step") return read_record(line, all_.steps);
    if (line.kind == "precedent") return read_record(line, all_.precedents);
    if (line.kind == "position") return read_record(line, all_.positions);
    if (line.kind == "threat") return read_record(line, all_.threats);
    if (line.kind == "status") return read_record(line, all_.statuses);
    if (line.kind == "recorded") return read_record(line, all_.recorded_ties);
    if (line.kind == "agreement") return begin_agreement(line, all_.agreements);
    if (line.kind == "proposal") return begin_agreement(line, all_.proposals);
    if (line.kind == "coverage") return read_coverage(line);
    unknown_kind(line);
  }
  void unknown_kind(saved_line& line) {
    complain(errc::word_is_known, line.kind, line.number, line.column);
    for (auto& field : line.fields) field.used = true;
  }

  void read_nested(saved_line& line) {
    if (open_ == nullptr) {
      complain(errc::line_is_well_formed, line.kind, line.number, line.column);
      for (auto& field : line.fields) field.used = true;
    } else if (line.kind == "party") {
      party_spell p;
      read_fields(line, p);
      parties_.push_back(std::move(p));
    } else if (line.kind == "article") {
      read_record(line, articles_);
    } else if (line.kind == "provision") {
      read_record(line, provisions_);
    } else {
      unknown_kind(line);
    }
  }

  void begin_agreement(saved_line& line, row_list<agreement_record>& rows) {
    read_record(line, rows);
    open_ = &rows;
  }
  void finish_agreement() {
    if (open_ == nullptr) return;
    agreement_record& a = open_->back();
    a.parties = list<party_spell>{parties_};
    a.articles = list<article_record>{articles_};
    a.provisions = list<provision_record>{provisions_};
    parties_.clear();
    articles_.clear();
    provisions_.clear();
    open_ = nullptr;
  }

  void read_coverage(saved_line& line) {
    struct {
      spell during;
    } stated;
    current_ = &line;
    const field_reader visit{*this, line};
    during_of(visit, stated);
    if (all_.coverage) complain(errc::clause_is_given_once, line.kind, line.number, 1);
    const auto covered =
        period::between(stated.during.from.earliest(), stated.during.until.latest());
    if (covered)
      all_.coverage = *covered;
    else
      complain(covered.error(), line.kind, line.number, 1);
  }

  void read_end(const saved_line& line, std::size_t offset) {
    ended_ = true;
    const text sum = checksum_of(whole_.substr(0, offset));
    // Without a checksum only the end of the line tells it from one that was cut off.
    if (line.fields.empty() && whole_.back() != '\n')
      complain(errc::save_is_complete, line.kind, line.number, line.column);
    for (const auto& field : line.fields) {
      if (field.name != "sum")
        complain(errc::field_is_known, field.name, line.number, field.column);
      else if (field.is_list || field.words[0].view() != sum.view())
        complain(errc::save_is_undamaged,
                 field.is_list ? std::string_view{} : field.words[0].view(), line.number,
                 field.column);
    }
  }

  template <class Record>
  void read_record(saved_line& line, row_list<Record>& rows) {
    Record record;
    read_fields(line, record);
    record.read_at = {text{file_}, line.number, line.column};
    rows.push_back(std::move(record));
  }
  /// Hands each field of a record to the word that the line has for it.
  struct field_reader {
    world_reader& reader;
    saved_line& line;
    template <class Value>
    void operator()(std::string_view name, Value& value) const {
      const saved_field* const field = reader.use(line, name);
      if (field != nullptr) reader.take(*field, value);
    }
  };
  template <class Record>
  void read_fields(saved_line& line, Record& record) {
    current_ = &line;
    const field_reader visit{*this, line};
    fields(visit, record);
  }
  /// The field of that name, if the line has it.
  const saved_field* use(saved_line& line, std::string_view name) {
    const saved_field* found = nullptr;
    for (auto& field : line.fields) {
      if (field.name != name) continue;
      field.used = true;
      if (found == nullptr)
        found = &field;
      else
        complain(errc::field_is_known, name, line.number, field.column);
    }
    return found;
  }

  // --- values: one that cannot be read is complained of, and left as it may be

  void wrong(errc rule, const saved_field& field, std::string_view what) {
    complain(rule, what, current_->number, field.column);
  }
  /// Whether a field is a list where one is asked for, and none where none is.
  bool has_form(const saved_field& field, bool is_list) {
    if (field.is_list != is_list) wrong(errc::line_is_well_formed, field, field.name);
    return field.is_list == is_list;
  }
  template <class Value>
  void take(const saved_field& field, Value& value) {
    if (has_form(field, false)) parse(field, field.words[0], value);
  }
  template <class T>
  void take(const saved_field& field, list<T>& value) {
    if (has_form(field, true))
      value = list<T>::filled(field.words.size(),
                              [&](std::size_t i, T& one) { parse(field, field.words[i], one); });
  }
  void take(const saved_field& field, list<compatibility>& value) {
    if (!has_form(field, true)) return;
    if (field.words.size() % 2 != 0) return wrong(errc::line_is_well_formed, field, field.name);
    value =
        list<compatibility>::filled(field.words.size() / 2, [&](std::size_t i, compatibility& one) {
          parse(field, field.words[2 * i], one.constraint);
          parse(field, field.words[2 * i + 1], one.because);
        });
  }
  template <class Enum>
  void take(const saved_field& field, flag_set<Enum>& value) {
    if (!has_form(field, true)) return;
    for (const auto& word : field.words) {
      Enum one{};
      parse(field, word, one);
      value |= one;
    }
  }

  void parse(const saved_field&, std::string_view word, text& value) { value = text{word}; }
  template <class Kind>
  void parse(const saved_field& field, std::string_view word, code<Kind>& value) {
    if (word.empty()) return;                   // as it stands in a list that names nothing
    const auto read = party_code::parse(word);  // codes of all kinds are written alike
    if (read)
      value = code<Kind>::renamed(*read);
    else
      wrong(read.error(), field, word);
  }
  void parse(const saved_field& field, std::string_view word, partial_date& value) {
    if (word == "unknown") {
      value = partial_date::unknown();
    } else if (word == "never") {
      value = partial_date::never();
    } else if (word == "dawn") {
      value = partial_date::dawn();
    } else if (const std::size_t slash = word.find('/');
               slash != std::string_view::npos && slash == word.rfind('/')) {
      // "2020-05-17/never": between two days that are no whole month or year.
      partial_date first, last;
      parse(field, word.substr(0, slash), first);
      parse(field, word.substr(slash + 1), last);
      value.earliest_ = first.earliest();
      value.latest_ = last.latest();
      if (value.latest() < value.earliest()) wrong(errc::end_is_after_beginning, field, word);
    } else if (const auto read = partial_date::parse(word)) {
      value = *read;
    } else {
      wrong(read.error(), field, word);
    }
  }
  template <closed_enumeration Enum>
  void parse(const saved_field& field, std::string_view word, Enum& value) {
    for (const auto& one : words_of(Enum{}))
      if (one.word == word) {
        value = one.value;
        return;
      }
    wrong(errc::word_is_known, field, word);
  }
  void parse(const saved_field& field, std::string_view word, truth& value) {
    for (const truth t : {truth::no, truth::unknown, truth::yes})
      if (word == name_of(t)) {
        value = t;
        return;
      }
    wrong(errc::word_is_known, field, word);
  }

  void complain(errc rule, std::string_view what, std::size_t line, std::size_t column) {
    broken_.push_back(
        {rule,
         text{what},
         text{std::string_view{"saved world"}},
         {text{file_}, static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column)}});
  }

  std::string_view rest_, whole_, file_;
  std::uint32_t line_ = 0;
  bool ended_ = false;
  const saved_line* current_ = nullptr;
  facts all_;
  row_list<agreement_record>* open_ = nullptr;
  row_list<party_spell> parties_;
  row_list<article_record> articles_;
  row_list<provision_record> provisions_;
  row_list<diagnostic> broken_;
};

}  // namespace detail

/// The facts that @p words hold, by `save` or by hand (then without a checksum on the last line);
/// @p file is the name that diagnostics give.
/// @errors every bad line, word and field with line and column; nothing is returned then
[[nodiscard]] inline result<facts, row_list<diagnostic>> load_facts(
    std::string_view words, std::string_view file = "saved world") {
  return detail::world_reader{words, file}.read();
}

/// The world that @p words hold.
/// @errors those of `load_facts`, or every rule that the facts break, each with the line it stands
/// on
[[nodiscard]] inline result<world, row_list<diagnostic>> load(
    std::string_view words, std::string_view file = "saved world") {
  auto all = load_facts(words, file);
  if (!all) return all.error();
  return world::build(*all);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_LOAD_HPP
