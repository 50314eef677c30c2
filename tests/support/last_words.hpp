// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_LAST_WORDS_HPP
#define ENTENTE_TESTS_SUPPORT_LAST_WORDS_HPP

#if __has_include(<sys/wait.h>)
#define ENTENTE_TESTS_HAVE_LAST_WORDS 1

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <cstddef>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

/// What @p run writes on standard error before it aborts; empty if it does not abort.
template <class Run>
std::string last_words(const Run& run) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  if (child == 0) {
    std::signal(SIGABRT, SIG_DFL);
    dup2(ends[1], 2);
    run();
    _exit(0);
  }
  close(ends[1]);
  std::string words(1000, '\0');
  const ssize_t size = read(ends[0], words.data(), words.size());
  words.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT ? words : std::string{};
}

#else
#define ENTENTE_TESTS_HAVE_LAST_WORDS 0
#endif

#endif  // ENTENTE_TESTS_SUPPORT_LAST_WORDS_HPP
