// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_LINE_CHART_SVG_HPP
#define ENTENTE_IO_LINE_CHART_SVG_HPP

#include <entente/core/date.hpp>
#include <entente/io/time_axis.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace entente::inline v0 {

/// A value on a day; nothing where it is not known, and there the line is broken.
struct chart_point {
  date on;
  std::optional<double> value;
};
/// One line of a chart, its points in the order of time.
struct chart_line {
  std::string name;
  std::vector<chart_point> points;
};
/// How values went over time. The scale is the caller's: it is that of the measure, and not of the
/// values that happen to be there.
struct line_chart {
  std::string title;
  double low = 0, high = 1;
  std::vector<chart_line> lines;
  double width = 900, height = 420;
};

/// The chart as an SVG picture: a line each, with a mark of its own shape and colour at every
/// value. Values beyond the scale are drawn at its edge.
[[nodiscard]] inline std::string to_svg(const line_chart& of) {
  constexpr double left = 64, top = 64, margin = 16;
  const double right = of.width - 24, bottom = of.height - 24;
  const double legend = static_cast<double>(of.lines.size()) * (svg_style::line + 2);
  svg_writer out{of.width, of.height + margin + legend, of.title,
                 "A chart of " + std::to_string(of.lines.size()) + " lines over time."};
  out.label(margin, 30, svg_anchor::start, svg_style::heading, of.title, "heading",
            of.width - 2 * margin);
  detail::time_axis axis{left, right};
  for (const auto& line : of.lines)
    for (const auto& point : line.points) axis.show(partial_date{point.on});
  const double range = of.high > of.low ? of.high - of.low : 1;
  const auto height = [&](double value) {
    return bottom - (bottom - top) * (std::clamp)((value - of.low) / range, 0.0, 1.0);
  };
  axis.draw(out, top, bottom);
  constexpr int steps = 4;
  for (int i = 0; i <= steps; ++i) {
    const double value = of.low + range * i / steps, y = height(value);
    out.line(left, y, right, y, "grid");
    out.label(left - 20, y + 4, svg_anchor::end, svg_style::small_text,
              svg_attribute::decimal(value), "quiet");
  }
  for (std::size_t i = 0; i != of.lines.size(); ++i) {
    const auto& line = of.lines[i];
    const std::string hue = " hue-" + std::to_string(i % svg_style::hues);
    std::string path;
    bool is_broken = true;
    for (const auto& [on, value] : line.points) {
      if (value) path += svg_writer::point(is_broken ? 'M' : 'L', axis.x(on), height(*value));
      is_broken = !value;
    }
    out.open("g", {{"data-line", line.name}});
    out.tooltip(line.name);
    if (!path.empty()) out.leaf("path", {{"class", "tie" + hue}, {"d", path}});
    for (const auto& [on, value] : line.points)
      if (value) out.mark(i, axis.x(on), height(*value), 3, "solid" + hue);
    out.close();
    const double y = of.height + margin + static_cast<double>(i) * (svg_style::line + 2);
    out.line(left, y, left + 28, y, "tie" + hue);
    out.mark(i, left + 14, y, 3, "solid" + hue);
    out.label(left + 38, y + 4, svg_anchor::start, svg_style::small_text, line.name, {},
              right - left - 38);
  }
  return out.finish();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_LINE_CHART_SVG_HPP
