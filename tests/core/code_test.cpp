// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/core/hash.hpp>
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using namespace entente;

namespace {
using fruit = code<struct fruit_tag>;
using herb = code<struct herb_tag>;
constexpr std::string_view forty = "a234567890b234567890c234567890d234567890";
static_assert(forty.size() == 40 && fruit::longest == 40);

constexpr bool is_well_formed(std::string_view words) {
  const auto made = fruit::parse(words);
  if (made) return made.value().view() == words && fruit::is_well_formed(words);
  return !(made.error() == errc::code_is_well_formed) || fruit::is_well_formed(words);
}
static_assert(is_well_formed("A") && is_well_formed(forty) && is_well_formed("3180.1"));
static_assert(is_well_formed("a_b-c.d:e/f"));
static_assert(!is_well_formed("") && !is_well_formed("a b"));

static_assert(fruit{"APP"}.view() == "APP" && fruit{"APP"} < fruit{"PEA"} && fruit{"APP"});
static_assert(fruit{}.empty() && !fruit{} && fruit{} == fruit{} && !(fruit{} == fruit{"A"}));
static_assert(fruit::borrow("APP") == fruit{"APP"} && fruit::parse("APP").value() == "APP");
static_assert(fruit::renamed(herb{"MINT"}) == fruit{"MINT"});
static_assert(!(fruit{"APP"} == fruit{"app"}));  // letters count as they are

// FNV-1a's own test vectors.
static_assert(detail::hash32("") == 0x811c9dc5U && detail::hash32("a") == 0xe40c292cU &&
              detail::hash32("foobar") == 0xbf9cf968U);
static_assert(detail::hash64("") == 0xcbf29ce484222325U &&
              detail::hash64("a") == 0xaf63dc4c8601ec8cU &&
              detail::hash64("foobar") == 0x85944171f73967e8U);

using fruit_id = id<fruit_tag>;
static_assert(!fruit_id{} && !fruit_id{}.is_valid() && fruit_id{0U} && fruit_id{7U}.index() == 7);
static_assert(fruit_id{1U} < fruit_id{2U} && fruit_id{2U} < fruit_id{});
}  // namespace

TEST_CASE("which text is a code", "[code]") {
  CHECK(is_well_formed(std::string(1, 'x')));
  CHECK(is_well_formed(std::string(forty)));
  CHECK_FALSE(fruit::parse(std::string(forty) + "x"));
  CHECK_FALSE(fruit::parse(std::string(1'000'000, 'x')));
  CHECK_FALSE(fruit::parse(""));
  // Every byte, as the first sign and as a later one.
  for (int byte = 0; byte != 256; ++byte) {
    const char c = static_cast<char>(byte);
    const bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool sign = c == '_' || c == '-' || c == '.' || c == ':' || c == '/';
    if (fruit::parse(std::string{c}).has_value() != letter) FAIL_CHECK(byte);
    if (fruit::parse(std::string{'x', c}).has_value() != (letter || sign)) FAIL_CHECK(byte);
  }
  CHECK(fruit::parse("a b").error() == errc::code_is_well_formed);
}

TEST_CASE("a code outlives its text, and is the same however it was made", "[code]") {
  std::string source = "PLUM";
  const fruit copied = fruit::parse(source).value();
  const fruit literal = "PLUM";
  source = "####";
  CHECK(copied == literal);
  CHECK(copied.hash() == literal.hash());
  CHECK(std::hash<fruit>{}(copied) == std::hash<fruit>{}(literal));
  CHECK(to_string(copied) == "PLUM");
  CHECK(fruit::renamed(herb::parse("PLUM").value()) == copied);
}

TEST_CASE("codes and ids are keys of the standard's maps", "[code]") {
  std::unordered_map<fruit, int> by_code;
  std::map<fruit, int> in_order;
  for (int i = 0; i != 1000; ++i) {
    const auto name = fruit::parse("F" + std::to_string(i)).value();
    by_code[name] = i;
    in_order[name] = i;
  }
  CHECK(by_code.size() == 1000);
  CHECK(by_code.at("F17") == 17);
  CHECK(in_order.begin()->first.view() == "F0");
  CHECK(std::next(in_order.begin(), 2)->first.view() == "F10");  // F0, F1, F10
  const std::unordered_set<fruit_id> ids{fruit_id{0U}, fruit_id{1U}, fruit_id{0U}, fruit_id{}};
  CHECK(ids.size() == 3);
}

TEST_CASE("an index of names finds what std::map finds", "[hash]") {
  std::mt19937 random{20230215};
  std::vector<std::string> names;
  std::map<std::string, std::uint32_t> theirs;
  detail::name_index ours;
  const auto name_at = [&names](std::uint32_t i) { return std::string_view{names[i]}; };
  CHECK(ours.find(std::string_view{"before"}, name_at) == detail::name_index::absent);
  for (int round = 0; round != 20'000; ++round) {
    // Short names of few letters, so that many come again and many share a bucket.
    std::string name;
    for (auto length = random() % 5; length-- != 0;) name += static_cast<char>('a' + random() % 7);
    const auto known = theirs.find(name);
    const std::uint32_t found = ours.find(std::string_view{name}, name_at);
    REQUIRE(found == (known == theirs.end() ? detail::name_index::absent : known->second));
    if (known != theirs.end()) continue;
    const auto number = static_cast<std::uint32_t>(names.size());
    names.push_back(name);
    theirs[name] = number;
    ours.insert(number, name_at);
  }
  CHECK(names.size() > 1000);
  for (const auto& [name, number] : theirs)
    if (ours.find(std::string_view{name}, name_at) != number) FAIL_CHECK(name);
}
