// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_XML_HPP
#define ENTENTE_TESTS_SUPPORT_XML_HPP

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A strict reader of XML for tests: elements, attributes in double quotes, text, the five entities
/// and numbers. It refuses anything else, characters that XML forbids, and bytes that are no UTF-8.
namespace xml {

struct element {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::vector<element> children;
  std::string words;  // of the element itself

  [[nodiscard]] std::string attribute(const std::string& called) const {
    const auto found = attributes.find(called);
    return found == attributes.end() ? std::string{} : found->second;
  }
  /// Everything below, in the order of the file.
  template <class Each>
  void each(const Each& call) const {
    call(*this);
    for (const auto& c : children) c.each(call);
  }
  /// Those below, or itself, that have an attribute.
  [[nodiscard]] std::vector<const element*> with(const std::string& called) const {
    std::vector<const element*> found;
    each([&](const element& e) {
      if (e.attributes.count(called) != 0) found.push_back(&e);
    });
    return found;
  }
  /// The first child of a name; of an empty one if there is none.
  [[nodiscard]] std::string child(const std::string& called) const {
    for (const auto& c : children)
      if (c.name == called) return c.words;
    return {};
  }
};

namespace detail {

/// Whether all bytes are UTF-8 and every character may stand in XML 1.0.
inline bool is_legal(std::string_view words) {
  for (std::size_t i = 0; i < words.size();) {
    const auto byte = [&](std::size_t at) {
      return at < words.size() ? static_cast<unsigned char>(words[at]) : 0U;
    };
    const unsigned first = byte(i);
    const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    unsigned long point = size == 1 ? first : first & (0xFFU >> (size + 1));
    if (first >= 0x80 && (first < 0xC0 || first > 0xF7)) return false;
    for (std::size_t k = 1; k != size; ++k) {
      if ((byte(i + k) & 0xC0U) != 0x80) return false;
      point = point << 6U | (byte(i + k) & 0x3FU);
    }
    constexpr unsigned long least[]{0, 0, 0x80, 0x800, 0x10000};
    if (point < least[size] || point > 0x10FFFF || (0xD800 <= point && point < 0xE000))
      return false;
    if (point == 0xFFFE || point == 0xFFFF) return false;
    if (point < 0x20 && point != '\t' && point != '\n' && point != '\r') return false;
    i += size;
  }
  return true;
}

class reader {
 public:
  explicit reader(std::string_view words) : rest_{words} {}

  std::optional<element> read() {
    if (rest_.rfind("<?xml ", 0) == 0) rest_.remove_prefix(rest_.find("?>") + 2);
    blanks();
    element root;
    if (!read(root)) return std::nullopt;
    blanks();
    if (!rest_.empty()) return std::nullopt;
    return root;
  }

 private:
  void blanks() {
    while (!rest_.empty() && std::string_view{" \t\r\n"}.find(rest_[0]) != std::string_view::npos)
      rest_.remove_prefix(1);
  }
  bool take(std::string_view sign) {
    if (rest_.substr(0, sign.size()) != sign) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }
  std::string name() {
    std::size_t n = 0;
    const auto may_stand = [](char c) {
      return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
             c == '-' || c == '.' || c == ':';
    };
    while (n < rest_.size() && may_stand(rest_[n])) ++n;
    std::string found{rest_.substr(0, n)};
    rest_.remove_prefix(n);
    return found;
  }
  /// Up to one of the signs @p ends, which stays.
  bool text(std::string& out, std::string_view ends) {
    while (!rest_.empty() && ends.find(rest_[0]) == std::string_view::npos) {
      if (rest_[0] == '<') return false;
      if (rest_[0] != '&') {
        out += rest_[0];
        rest_.remove_prefix(1);
        continue;
      }
      static const std::map<std::string_view, char> known{
          {"&amp;", '&'},   {"&lt;", '<'},  {"&gt;", '>'},   {"&quot;", '"'},
          {"&apos;", '\''}, {"&#9;", '\t'}, {"&#10;", '\n'}, {"&#13;", '\r'}};
      const std::string_view reference = rest_.substr(0, rest_.find(';') + 1);
      const auto found = known.find(reference);
      if (found == known.end()) return false;
      out += found->second;
      rest_.remove_prefix(reference.size());
    }
    return !rest_.empty();
  }
  bool read(element& made) {
    if (!take("<")) return false;
    made.name = name();
    if (made.name.empty()) return false;
    for (;;) {
      const bool blank = !rest_.empty() && rest_[0] == ' ';
      blanks();
      if (take("/>")) return true;
      if (take(">")) break;
      const std::string attribute = name();
      std::string value;
      if (!blank || attribute.empty() || !take("=\"") || !text(value, "\"") || !take("\""))
        return false;
      if (!made.attributes.emplace(attribute, value).second) return false;
    }
    for (;;) {
      if (!text(made.words, "<")) return false;
      if (take("</")) return name() == made.name && take(">");
      made.children.emplace_back();
      if (!read(made.children.back())) return false;
    }
  }

  std::string_view rest_;
};

}  // namespace detail

/// Nothing if @p words are not one well-formed document.
inline std::optional<element> parse(std::string_view words) {
  if (!detail::is_legal(words)) return std::nullopt;
  return detail::reader{words}.read();
}

}  // namespace xml

#endif  // ENTENTE_TESTS_SUPPORT_XML_HPP
