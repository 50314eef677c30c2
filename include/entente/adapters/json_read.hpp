// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ADAPTERS_JSON_READ_HPP
#define ENTENTE_ADAPTERS_JSON_READ_HPP

#include <entente/adapters/json_fields.hpp>
#include <entente/core/id.hpp>
#include <entente/core/throwing.hpp>
#include <entente/io/to_string.hpp>
#include <entente/world/diagnostic.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0::detail {

/// Reads JSON into values; goes on after a bad one and keeps every one, with its place.
class json_reader {
 public:
  row_list<diagnostic> broken;

  template <class Json, class T>
  void read(const Json& value, T& made) {
    if constexpr (std::same_as<T, facts>)
      read_facts(value, made);
    else if constexpr (std::same_as<T, period>)
      read_period(value, made);
    else if constexpr (json_record<T>)
      read_object(value, [&](auto& field) {
        fields(field, made);
        each_part(made, field);
      });
    else
      read_word(value, made);
  }

  template <class Json, class T>
  void read(const Json& value, list<T>& made) {
    row_list<T> several;
    read(value, several);
    made = list<T>{several};
  }
  template <class Json, class T>
  void read(const Json& value, row_list<T>& made) {
    if (!value.is_array()) return wrong(errc::word_is_known, value.type_name());
    std::size_t at = 0;
    for (const auto& one : value) {
      inside("[" + std::to_string(at++) + "]", [&] { read(one, made.emplace_back()); });
    }
  }
  template <class Json, class Enum>
  void read(const Json& value, flag_set<Enum>& made) {
    row_list<Enum> several;
    read(value, several);
    for (const Enum one : several) made |= one;
  }

 private:
  template <class Json>
  void read_facts(const Json& value, facts& made) {
    read_object(value, [&](auto& field) {
      period covered;
      if (field("coverage", covered)) made.coverage = covered;
      each_kind_of_fact(made, field);
    });
  }
  template <class Json>
  void read_period(const Json& value, period& made) {
    date from = date::dawn(), until = date::never();
    const std::size_t before = broken.size();
    read_object(value, [&](auto& field) {
      field("from", from);
      field("until", until);
    });
    const auto read = period::between(from, until);
    if (read)
      made = *read;
    else if (broken.size() == before)
      wrong(read.error(), to_string(from) + "/" + to_string(until));
  }

  /// `each(field)` names the fields; `field(name, value)` says whether it is there.
  template <class Json, class Each>
  void read_object(const Json& object, const Each& each) {
    if (!object.is_object()) return wrong(errc::word_is_known, object.type_name());
    std::size_t known = 0;
    row_list<std::string> names;
    auto field = [&](std::string_view name, auto& value) {
      names.push_back(std::string{name});
      const auto found = object.find(names.back());
      if (found == object.end()) return false;
      ++known;
      inside(names.back(), [&] { read(*found, value); });
      return true;
    };
    each(field);
    if (known == object.size()) return;
    for (auto at = object.begin(); at != object.end(); ++at) {
      bool is_known = false;
      for (const auto& name : names) is_known = is_known || name == at.key();
      if (!is_known) wrong(errc::field_is_known, at.key());
    }
  }

  template <class Json>
  void read_word(const Json& value, std::uint32_t& made) {
    if (!value.is_number_unsigned() || value.template get<std::uint64_t>() > 0xFFFF'FFFFU)
      return wrong(errc::word_is_known, value.type_name());
    made = value.template get<std::uint32_t>();
  }
  template <class Json, class Kind>
  void read_word(const Json& value, id<Kind>& made) {
    std::uint32_t number = 0;
    if (value.is_null()) return void(made = {});
    read_word(value, number);
    made = id<Kind>{number};
  }
  template <class Json, class T>
  void read_word(const Json& value, T& made) {
    if (!value.is_string()) return wrong(errc::word_is_known, value.type_name());
    const std::string words = value.template get<std::string>();
    take(words, made);
  }

  void take(std::string_view words, text& made) { made = text{words}; }
  template <class Kind>
  void take(std::string_view words, code<Kind>& made) {
    if (words.empty()) return void(made = {});
    const auto read = code<Kind>::parse(words);
    read ? void(made = *read) : wrong(read.error(), words);
  }
  void take(std::string_view words, date& made) {
    if (words == "dawn") return void(made = date::dawn());
    if (words == "never") return void(made = date::never());
    const auto read = date::parse(words);
    read ? void(made = *read) : wrong(read.error(), words);
  }
  void take(std::string_view words, partial_date& made) {
    if (words == "unknown") return void(made = partial_date::unknown());
    if (words == "dawn") return void(made = partial_date::dawn());
    if (words == "never") return void(made = partial_date::never());
    const std::size_t slash = words.find('/');
    if (slash != std::string_view::npos) {
      // "2020-05-17/never": between two days that are no whole month or year.
      const std::size_t before = broken.size();
      partial_date between;
      take(words.substr(0, slash), between.earliest_);
      take(words.substr(slash + 1), between.latest_);
      if (broken.size() != before) return;
      if (between.latest_ < between.earliest_) return wrong(errc::end_is_after_beginning, words);
      made = between;
      return;
    }
    const auto read = partial_date::parse(words);
    read ? void(made = *read) : wrong(read.error(), words);
  }
  void take(std::string_view words, truth& made) {
    for (const truth t : {truth::no, truth::unknown, truth::yes})
      if (words == name_of(t)) return void(made = t);
    wrong(errc::word_is_known, words);
  }
  template <closed_enumeration Enum>
  void take(std::string_view words, Enum& made) {
    for (const auto& one : words_of(Enum{}))
      if (one.word == words) return void(made = one.value);
    wrong(errc::word_is_known, words);
  }

  template <class Call>
  void inside(std::string_view step, const Call& call) {
    const std::size_t before = path_.size();
    if (!path_.empty() && step[0] != '[') path_ += '.';
    path_ += step;
    call();
    path_.resize(before);
  }
  void wrong(errc rule, std::string_view what) {
    broken.push_back({rule, text{what}, text{std::string_view{path_}}, {}});
  }

  std::string path_;
};

/// The value; else an exception with the first rule, where there are exceptions, or the end.
template <class T>
[[nodiscard]] T value_or_end(result<T, row_list<diagnostic>> read) {
#if defined(__cpp_exceptions)
  return value_or_throw(std::move(read));
#else
  return std::move(read).value();
#endif
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_ADAPTERS_JSON_READ_HPP
