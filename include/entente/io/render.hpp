// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_RENDER_HPP
#define ENTENTE_IO_RENDER_HPP

#include <entente/io/report.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0 {

/// Breaks @p words, where they have a blank or a line end, into lines of at most @p width signs,
/// each but the first indented.
/// @unit bytes: exact for ASCII
[[nodiscard]] inline std::string wrap(std::string_view words, std::size_t indent,
                                      std::size_t width = 80) {
  std::string out;
  std::size_t column = indent;
  while (!words.empty()) {
    const std::size_t end = (std::min)(words.find_first_of(" \n"), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(end == words.size() ? end : end + 1);
    if (column > indent && column + 1 + word.size() > width) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    }
    if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
  }
  return out;
}

/// For reading: at most 80 columns.
[[nodiscard]] inline std::string to_text(const report& r) {
  std::string out = wrap(r.question, 0) + "\n  " + wrap(r.verdict, 2) + "\n";
  for (const auto& line : r.lines) {
    out += "  - " + wrap(line.says, 4) + "\n";
    if (!line.cites.empty()) out += "    [" + wrap(line.cites, 5, 79) + "]\n";
  }
  return out;
}

namespace detail {
/// Signs that Markdown would take for its own.
[[nodiscard]] inline std::string escaped_markdown(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (std::string_view{"\\`*_{}[]<>#|&~"}.find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}
[[nodiscard]] inline std::string quoted_json(std::string_view words) {
  std::string out = "\"";
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20) {
      constexpr std::string_view digits = "0123456789abcdef";
      out += "\\u00";
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
    } else {
      out += c;
    }
  }
  return out + '"';
}
}  // namespace detail

[[nodiscard]] inline std::string to_markdown(const report& r) {
  std::string out = "**" + detail::escaped_markdown(r.question) + "** " +
                    detail::escaped_markdown(r.verdict) + "\n\n";
  for (const auto& line : r.lines) {
    out += "- " + detail::escaped_markdown(line.says);
    if (!line.cites.empty()) out += " *(" + detail::escaped_markdown(line.cites) + ")*";
    out += '\n';
  }
  return out;
}

/// One object: `question`, `answer`, and `reasons`, each with `says`, `effect`, `instrument`,
/// `article`, `confidence` and `source`; empty fields are left out. Bytes that are no UTF-8 pass as
/// they came.
[[nodiscard]] inline std::string to_json(const report& r) {
  std::string out = "{\"question\": " + detail::quoted_json(r.question) +
                    ", \"answer\": " + detail::quoted_json(r.verdict) + ", \"reasons\": [";
  for (std::size_t i = 0; i != r.lines.size(); ++i) {
    const report_line& line = r.lines[i];
    out += i == 0 ? "\n  {" : ",\n  {";
    out += "\"says\": " + detail::quoted_json(line.says);
    const auto add = [&out](std::string_view name, const std::string& value) {
      if (value.empty()) return;
      out += ", ";
      out += detail::quoted_json(name) + ": " + detail::quoted_json(value);
    };
    add("effect", line.effect);
    add("instrument", line.instrument);
    add("article", line.article);
    add("confidence", line.confidence);
    add("source", line.source);
    out += '}';
  }
  return out + "]}\n";
}

/// What can be reported: every answer of the library.
template <class T>
concept reportable = requires(const T& found) {
  report_of(found);
};

template <reportable Answer>
[[nodiscard]] std::string to_text(const Answer& found) {
  return to_text(report_of(found));
}
template <reportable Answer>
[[nodiscard]] std::string to_markdown(const Answer& found) {
  return to_markdown(report_of(found));
}
template <reportable Answer>
[[nodiscard]] std::string to_json(const Answer& found) {
  return to_json(report_of(found));
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_RENDER_HPP
