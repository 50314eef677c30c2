// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_FILES_HPP
#define ENTENTE_IO_FILES_HPP

#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>

namespace entente::inline v0 {

/// Writes text to a file, in place of what it held. False if the file cannot be written whole.
[[nodiscard]] inline bool write_to_file(std::string_view words, const std::string& path) {
  std::ofstream out{path, std::ios::binary | std::ios::trunc};
  out.write(words.data(), static_cast<std::streamsize>(words.size()));
  out.close();
  return out.good();
}

/// Writes a world to a file. False if the file cannot be written whole.
[[nodiscard]] inline bool save_to_file(const world& w, const std::string& path) {
  return write_to_file(save(w), path);
}

/// Reads a world from a file.
/// @errors those of `load`, and file_is_readable
[[nodiscard]] inline result<world, row_list<diagnostic>> load_from_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  std::string words;
  // By read(), which turns what a directory or a broken disk does into a state of the stream.
  for (char part[4096]; in.read(part, sizeof part) || in.gcount() != 0;)
    words.append(part, static_cast<std::size_t>(in.gcount()));
  if (!in.eof())
    return row_list<diagnostic>{{errc::file_is_readable, text{path}, {}, {text{path}, 0, 0}}};
  return load(words, path);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_FILES_HPP
