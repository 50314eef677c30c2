// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_TIME_AXIS_HPP
#define ENTENTE_IO_TIME_AXIS_HPP

#include <entente/core/spell.hpp>
#include <entente/io/svg.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace entente::inline v0::detail {

/// The days that a picture shows, in whole years, from the left to the right.
class time_axis {
 public:
  time_axis(double left, double right) : left_{left}, right_{right} {}

  /// Makes room for what is known of a date.
  void show(partial_date when) {
    for (const date day : {when.earliest(), when.latest()})
      if (date::dawn() < day && day < date::never()) {
        first_ = (std::min)(first_, date::made_of({day.year(), 1, 1}));
        last_ = (std::max)(last_, date::made_of({day.year(), 12, 31}));
      }
  }
  void show(const spell& during) {
    show(during.from);
    show(during.until);
  }
  [[nodiscard]] bool is_empty() const noexcept { return last_ < first_; }
  [[nodiscard]] double left() const noexcept { return left_; }
  [[nodiscard]] double right() const noexcept { return right_; }

  /// Days before and after those shown are at the edges.
  [[nodiscard]] double x(date day) const noexcept {
    if (is_empty()) return day <= date::dawn() ? left_ : right_;
    const double part = static_cast<double>(day - first_) / static_cast<double>(last_ - first_);
    return left_ + (right_ - left_) * (std::clamp)(part, 0.0, 1.0);
  }

  /// A line a year, or every few years where they would crowd, from @p top to @p bottom, with the
  /// year above and below.
  void draw(svg_writer& out, double top, double bottom) const {
    if (is_empty()) {
      out.label((left_ + right_) / 2, bottom + svg_style::line, svg_anchor::middle,
                svg_style::small_text, "no date is known", "quiet");
      return;
    }
    const int every = years_apart();
    int year = first_.year();
    for (year += (every - year % every) % every; year <= last_.year(); year += every) {
      const double at = x(date::made_of({year, 1, 1}));
      out.line(at, top, at, bottom, "grid");
      for (const double y : {top - 6, bottom + svg_style::line})
        out.label(at, y, svg_anchor::middle, svg_style::small_text, std::to_string(year), "quiet");
    }
  }

  /// A bar over the days of @p during: what is certain looks like @p looks, what is only possible
  /// is dashed, an end of which nothing is known has a question mark, and one that is open runs on
  /// as an arrow.
  void draw(svg_writer& out, const spell& during, double y, double height,
            std::string_view looks) const {
    const date begun = during.from.latest(), over = during.until.earliest();
    const date begins = during.from.earliest(), ends = during.until.latest();
    const auto bar = [&](date from, date until, std::string_view as) {
      if (x(from) < x(until)) out.box(x(from), y, x(until) - x(from), height, as);
    };
    if (begun < over) {
      bar(begins, begun, "unsure");
      bar(begun, over, looks);
      bar(over, ends, "unsure");
    } else {
      bar(begins, ends, "unsure");
    }
    const double middle = y + height / 2;
    const auto ask = [&](double at) {
      out.label(at, middle + 4, svg_anchor::middle, svg_style::text, "?");
    };
    const auto run_on = [&](double at, double by) {
      out.leaf("path",
               {{"class", "thin"},
                {"d", svg_writer::point('M', at, y) + svg_writer::point('L', at + by, middle) +
                          svg_writer::point('L', at, y + height)}});
    };
    if (begun <= date::dawn())
      run_on(left_, -5);
    else if (begun >= date::never())
      ask(x(begins) - 8);
    if (during.until.is_never())
      run_on(right_, 5);
    else if (ends >= date::never())
      ask(right_ + 8);
  }

 private:
  [[nodiscard]] int years_apart() const noexcept {
    const double width = right_ - left_, years = last_.year() - first_.year() + 1;
    for (const int every : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000})
      if (width / years * every >= 40) return every;
    return 2000;
  }

  double left_, right_;
  date first_ = date::never(), last_ = date::dawn();
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_TIME_AXIS_HPP
