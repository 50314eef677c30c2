// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_PICTURE_HPP
#define ENTENTE_TESTS_SUPPORT_PICTURE_HPP

#include "support/xml.hpp"

#include <cstddef>
#include <cstdlib>
#include <string>
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

/// What is wrong with the labels: two that overlap, or one that leaves the picture. Empty if
/// nothing is.
inline std::string wrong_labels(const xml::element& svg) {
  const std::vector<double> view = numbers(svg.attribute("viewBox"));
  std::vector<std::vector<double>> boxes;
  std::vector<std::string> words;
  std::string wrong;
  svg.each([&](const xml::element& e) {
    if (e.name != "text") return;
    const std::vector<double> box = numbers(e.attribute("data-box"));
    if (box.size() != 4) {
      wrong += "no box: " + e.words + "\n";
      return;
    }
    if (box[0] < 0 || box[1] < 0 || box[0] + box[2] > view.at(2) || box[1] + box[3] > view.at(3))
      wrong += "outside: " + e.words + "\n";
    for (std::size_t i = 0; i != boxes.size(); ++i)
      if (box[0] < boxes[i][0] + boxes[i][2] && boxes[i][0] < box[0] + box[2] &&
          box[1] < boxes[i][1] + boxes[i][3] && boxes[i][1] < box[1] + box[3])
        wrong += "overlap: " + e.words + " and " + words[i] + "\n";
    boxes.push_back(box);
    words.push_back(e.words);
  });
  if (boxes.empty()) wrong += "no labels\n";
  return wrong;
}

/// Where a mark is: the middle of its corners' box, or its centre.
inline std::vector<double> middle(const xml::element& mark) {
  if (mark.name == "circle")
    return {std::stod(mark.attribute("cx")), std::stod(mark.attribute("cy"))};
  const std::vector<double> at = numbers(mark.attribute("d"));
  double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
  for (std::size_t i = 0; i + 1 < at.size(); i += 2) {
    left = at[i] < left ? at[i] : left;
    right = at[i] > right ? at[i] : right;
    top = at[i + 1] < top ? at[i + 1] : top;
    bottom = at[i + 1] > bottom ? at[i + 1] : bottom;
  }
  return {(left + right) / 2, (top + bottom) / 2};
}

}  // namespace picture

#endif  // ENTENTE_TESTS_SUPPORT_PICTURE_HPP
