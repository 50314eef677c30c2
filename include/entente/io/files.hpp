// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_FILES_HPP
#define ENTENTE_IO_FILES_HPP

#include <entente/world/load.hpp>

#include <fstream>
#include <iterator>
#include <string>

namespace entente {

/// Writes a world to a file. False if the file cannot be written whole.
[[nodiscard]] inline bool save_to_file(const world& w, const std::string& path) {
  std::ofstream out{path, std::ios::binary | std::ios::trunc};
  const std::string words = save(w);
  out.write(words.data(), static_cast<std::streamsize>(words.size()));
  out.close();
  return out.good();
}

/// Reads a world from a file.
/// @errors those of `load`, and file_is_readable
[[nodiscard]] inline result<world, std::vector<diagnostic>> load_from_file(
    const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  if (!in)
    return std::vector<diagnostic>{{errc::file_is_readable, text{path}, {}, {text{path}, 0, 0}}};
  const std::string words{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
  return load(words, path);
}

}  // namespace entente

#endif  // ENTENTE_IO_FILES_HPP
