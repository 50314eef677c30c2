// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/io/files.hpp>
#include <entente/io/sentence.hpp>

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
using namespace entente;

namespace {

/// A folder of its own, gone with the test.
class folder {
 public:
  folder()
      : path_{std::filesystem::temp_directory_path() /
              ("entente_files_test_" + std::to_string(std::random_device{}()))} {
    std::filesystem::create_directories(path_);
  }
  folder(const folder&) = delete;
  folder& operator=(const folder&) = delete;
  ~folder() { std::filesystem::remove_all(path_); }
  [[nodiscard]] std::string operator/(const char* name) const { return (path_ / name).string(); }
  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

void write(const std::string& path, std::string_view words) {
  std::ofstream out{path, std::ios::binary};
  out.write(words.data(), static_cast<std::streamsize>(words.size()));
}

}  // namespace

TEST_CASE("a world goes into a file and comes back", "[io]") {
  const folder here;
  const world w{small::everything};
  REQUIRE(save_to_file(w, here / "w"));
  const auto back = load_from_file(here / "w");
  REQUIRE(back);
  CHECK(*back == w);
  // Byte for byte what save gives.
  std::ifstream in{here / "w", std::ios::binary};
  std::ostringstream words;
  words << in.rdbuf();
  CHECK(words.str() == save(w));
  // Over an older file, nothing of which stays.
  write(here / "w", std::string(100000, 'x'));
  REQUIRE(save_to_file(w, here / "w"));
  CHECK(load_from_file(here / "w"));
}

TEST_CASE("a world larger than one read", "[io]") {
  const folder here;
  facts all = world{small::everything}.all_facts();
  const step_record one = all.steps[0];
  for (int i = 0; i != 500; ++i) {
    step_record more = one;
    more.code = step_code::parse("M" + std::to_string(i)).value();
    all.steps.push_back(more);
  }
  const world w = world::build(all).value();
  REQUIRE(save(w).size() > 20000);
  REQUIRE(save_to_file(w, here / "large"));
  const auto back = load_from_file(here / "large");
  REQUIRE(back);
  CHECK(*back == w);
}

TEST_CASE("files that cannot be read or written", "[io]") {
  const folder here;
  for (const std::string& path :
       {here / "missing", here.path(), here / "no/such/folder", std::string{}}) {
    const auto failed = load_from_file(path);
    REQUIRE_FALSE(failed);
    REQUIRE(failed.error().size() == 1);
    CHECK(failed.error()[0].rule == errc::file_is_readable);
    CHECK(failed.error()[0].what.view() == path);
    CHECK(to_string(failed.error()[0]).find("a file can be read") != std::string::npos);
  }
  const world w{small::everything};
  CHECK_FALSE(save_to_file(w, here.path()));
  CHECK_FALSE(save_to_file(w, here / "no/such/folder"));
}

TEST_CASE("a file that holds no world says where", "[io]") {
  const folder here;
  write(here / "empty", "");
  const auto empty = load_from_file(here / "empty");
  REQUIRE_FALSE(empty);
  CHECK(empty.error()[0].rule == errc::save_has_a_header);

  write(here / "bad", "entente-world 1\nparty code=ALB\nparty code=ALB name=Alba\nend\n");
  const auto bad = load_from_file(here / "bad");
  REQUIRE_FALSE(bad);
  REQUIRE(bad.error().size() == 1);
  CHECK(to_string(bad.error()[0]) ==
        (here / "bad") + ":3:1: one code names one thing: ALB in party ALB");
}
