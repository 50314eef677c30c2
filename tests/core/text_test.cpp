// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace entente;

namespace {
/// Of addresses of literals the compiler does not say whether they differ.
constexpr bool apart(const char* a, const char* b) {
  return std::is_constant_evaluated() || a != b;
}

/// Copies, moves and assigns of every kind; both compilers run it too and tell of any leak.
constexpr bool behaves_as_a_value(std::string_view words) {
  const text literal = "Aldera";
  const text owned{words};
  const text borrowed = text::borrow(words);
  bool right = owned == borrowed && (owned == literal) == (words == "Aldera");
  right =
      right && apart(owned.view().data(), words.data()) && borrowed.view().data() == words.data();

  text copy = owned;  // an owner copies, a pointer points on
  right = right && copy == owned && apart(copy.view().data(), owned.view().data());
  text pointed = borrowed;
  right = right && pointed.view().data() == words.data();

  text moved = std::move(copy);
  right = right && moved == owned && copy.empty();
  copy = moved;
  right = right && copy == moved;
  text& same = copy;
  copy = same;
  right = right && copy == owned;
  copy = std::move(same);
  right = right && copy == owned;
  copy = literal;
  right = right && copy == "Aldera";
  copy = text{};
  return right && copy.empty() && copy == text{} && text{std::string_view{}} == text{};
}
static_assert(behaves_as_a_value("Aldera"));
static_assert(behaves_as_a_value("Borea, or what is left of it"));

constexpr text kept = "a literal stays";
static_assert(kept.size() == 15 && kept.view() == "a literal stays" && !kept.empty());
static_assert(text{"a"} < text{"b"} && text{"a"} < text{"aa"} && text{} < text{"a"});
static_assert(text{"a\0b"}.size() == 3);
}  // namespace

TEST_CASE("text made at run time is a value", "[text]") {
  CHECK(behaves_as_a_value(std::string{"Aldera"}));
  CHECK(behaves_as_a_value(std::string(10'000, 'x')));
}

TEST_CASE("text of a string outlives the string", "[text]") {
  std::vector<text> kept_texts;
  {
    std::string source = "from a file that is closed by now";
    kept_texts.emplace_back(std::string_view{source});
    kept_texts.push_back(kept_texts[0]);
    source.assign(source.size(), '#');
  }
  for (int i = 0; i != 100; ++i) kept_texts.push_back(kept_texts[static_cast<std::size_t>(i)]);
  for (const auto& t : kept_texts) CHECK(t.view() == "from a file that is closed by now");
  CHECK(to_string(kept_texts.back()).size() == 33);
}

TEST_CASE("text holds any bytes", "[text]") {
  std::string bytes;
  for (int i = 0; i != 256; ++i) bytes += static_cast<char>(i);
  const text all{std::string_view{bytes}};
  CHECK(all.size() == 256);
  CHECK(all.view() == bytes);
  CHECK(to_string(all) == bytes);
}

TEST_CASE("order of texts is that of their characters", "[text]") {
  const std::vector<std::string> words{"", "A", "a", "aa", "ab", "b", "\x7F", "\xC3\xA9"};
  for (std::size_t i = 0; i != words.size(); ++i)
    for (std::size_t j = 0; j != words.size(); ++j) {
      const text a{std::string_view{words[i]}}, b = text::borrow(words[j]);
      CHECK((a < b) == (words[i] < words[j]));
      CHECK((a == b) == (i == j));
    }
}
