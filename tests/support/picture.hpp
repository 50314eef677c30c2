// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_PICTURE_HPP
#define ENTENTE_TESTS_SUPPORT_PICTURE_HPP

#include "support/xml.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// What tests ask of a picture.
namespace picture {

/// The numbers in a text, one after another.
inline std::vector<double> numbers(const std::string& words) {
  std::vector<double> found;
  const char* at = words.c_str();
  while (*at != '\0') {
    char* end = nullptr;
    const double number = std::strtod(at, &end);
    if (end == at) {
      ++at;
    } else {
      found.push_back(number);
      at = end;
    }
  }
  return found;
}

/// A rectangle: x, y, width, height.
using rectangle = std::vector<double>;

/// The least that holds a mark: a circle, or a path that is closed. Of nothing else: empty.
inline rectangle around(const xml::element& mark) {
  if (mark.name == "circle") {
    const double r = std::stod(mark.attribute("r"));
    return {std::stod(mark.attribute("cx")) - r, std::stod(mark.attribute("cy")) - r, 2 * r, 2 * r};
  }
  const std::string path = mark.name == "path" ? mark.attribute("d") : "";
  if (path.empty() || path.back() != 'Z') return {};
  const std::vector<double> at = numbers(path);
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  for (std::size_t i = 0; i + 1 < at.size(); i += 2) {
    left = at[i] < left ? at[i] : left;
    right = at[i] > right ? at[i] : right;
    top = at[i + 1] < top ? at[i + 1] : top;
    bottom = at[i + 1] > bottom ? at[i + 1] : bottom;
  }
  return {left, top, right - left, bottom - top};
}

inline bool overlap(const rectangle& a, const rectangle& b) {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}
/// Whether a mark lies on a rectangle: a circle with its rim, another with all that is around it.
inline bool lies_on(const xml::element& mark, const rectangle& box) {
  const rectangle at = around(mark);
  if (at.empty() || !overlap(at, box)) return false;
  if (mark.name != "circle") return true;
  const double r = at[2] / 2, x = at[0] + r, y = at[1] + r;
  const auto beyond = [](double point, double from, double size) {
    return point < from ? from - point : point > from + size ? point - from - size : 0;
  };
  return std::hypot(beyond(x, box[0], box[2]), beyond(y, box[1], box[3])) < r;
}

/// What is wrong with the labels: two that overlap, one that leaves the picture, or one with a
/// circle or another mark on it. Empty if nothing is.
inline std::string wrong_labels(const xml::element& svg) {
  const std::vector<double> view = numbers(svg.attribute("viewBox"));
  std::vector<rectangle> boxes;
  std::vector<std::string> words;
  std::string wrong;
  svg.each([&](const xml::element& e) {
    if (e.name != "text") return;
    const rectangle box = numbers(e.attribute("data-box"));
    if (box.size() != 4) {
      wrong += "no box: " + e.words + "\n";
      return;
    }
    if (box[0] < 0 || box[1] < 0 || box[0] + box[2] > view.at(2) || box[1] + box[3] > view.at(3))
      wrong += "outside: " + e.words + "\n";
    for (std::size_t i = 0; i != boxes.size(); ++i)
      if (overlap(box, boxes[i])) wrong += "overlap: " + e.words + " and " + words[i] + "\n";
    boxes.push_back(box);
    words.push_back(e.words);
  });
  if (boxes.empty()) wrong += "no labels\n";
  svg.each([&](const xml::element& e) {
    for (std::size_t i = 0; i != boxes.size(); ++i)
      if (lies_on(e, boxes[i])) wrong += "a mark on: " + words[i] + "\n";
  });
  return wrong;
}

/// Where a mark is: the middle of its corners' box, or its centre.
inline std::vector<double> middle(const xml::element& mark) {
  const rectangle at = around(mark);
  if (at.empty()) return {};
  return {at[0] + at[2] / 2, at[1] + at[3] / 2};
}

/// A rule of a style sheet: one selector and what it says, and whether only in the dark.
struct rule {
  std::string selector, says;
  bool dark;
};
/// The rules of a sheet without comments, with nothing but blocks of `@media` around them.
inline std::vector<rule> rules(const std::string& sheet) {
  std::vector<rule> found;
  bool dark = false;
  for (std::size_t at = 0; at < sheet.size();) {
    if (std::string_view{" \t\r\n"}.find(sheet[at]) != std::string_view::npos) {
      ++at;
      continue;
    }
    if (sheet[at] == '}') {
      dark = false;
      ++at;
      continue;
    }
    const std::size_t brace = std::min(sheet.find('{', at), sheet.size());
    const std::string selectors = sheet.substr(at, brace - at);
    at = brace + 1;
    if (selectors[0] == '@') {
      dark = true;
      continue;
    }
    const std::size_t end = std::min(sheet.find('}', at), sheet.size());
    for (std::size_t from = 0; from <= selectors.size();) {
      const std::size_t comma = std::min(selectors.find(',', from), selectors.size());
      found.push_back({selectors.substr(from, comma - from), sheet.substr(at, end - at), dark});
      from = comma + 1;
    }
    at = end + 1;
  }
  return found;
}

/// What would disturb a page that holds the picture inline, or another picture in it: a rule of
/// style for more than what is in the picture, an id, a link to one. Empty if nothing would.
inline std::string leaks(const xml::element& svg) {
  const std::string root = svg.attribute("class");
  std::string wrong = root.empty() ? "no class\n" : "";
  std::size_t styles = 0;
  svg.each([&](const xml::element& e) {
    for (const auto& [name, value] : e.attributes)
      if (name == "id" || name == "href" || value.find("url(") != std::string::npos)
        wrong += name + "=" + value + "\n";
    if (e.name != "style") return;
    for (const rule& r : rules(e.words)) {
      ++styles;
      if (r.selector != "." + root && r.selector.rfind("." + root + " ", 0) != 0)
        wrong += r.selector + "\n";
    }
  });
  if (styles == 0) wrong += "no style\n";
  return wrong;
}

}  // namespace picture

#endif  // ENTENTE_TESTS_SUPPORT_PICTURE_HPP
