// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_STREAMS_HPP
#define ENTENTE_TESTS_SUPPORT_STREAMS_HPP

#include <array>
#include <cstddef>
#include <streambuf>
#include <string>
#include <sys/resource.h>  // POSIX
#include <utility>

/// Input that is made while it is read, and what reading it cost.
namespace streams {

/// Some words, the same letter so many times, and some words more.
class long_line : public std::streambuf {
 public:
  long_line(std::string before, char letter, std::size_t times, std::string after)
      : before_{std::move(before)}, after_{std::move(after)}, left_{times} {
    part_.fill(letter);
    setg(before_.data(), before_.data(), before_.data() + before_.size());
  }

 private:
  int_type underflow() override {
    if (left_ != 0) {
      const std::size_t size = left_ < part_.size() ? left_ : part_.size();
      left_ -= size;
      setg(part_.data(), part_.data(), part_.data() + size);
    } else if (!std::exchange(is_over_, true)) {
      setg(after_.data(), after_.data(), after_.data() + after_.size());
    }
    return gptr() == egptr() ? traits_type::eof() : traits_type::to_int_type(*gptr());
  }

  std::string before_, after_;
  std::size_t left_;
  bool is_over_ = false;
  std::array<char, std::size_t{1} << 16U> part_{};
};

/// The most memory that the program has had so far, in bytes.
[[nodiscard]] inline std::size_t peak_memory() {
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  return static_cast<std::size_t>(used.ru_maxrss) * 1024;
}

}  // namespace streams

#endif  // ENTENTE_TESTS_SUPPORT_STREAMS_HPP
