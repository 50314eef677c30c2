// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_TIMELINE_SVG_HPP
#define ENTENTE_IO_TIMELINE_SVG_HPP

#include <entente/io/sentence.hpp>
#include <entente/io/time_axis.hpp>
#include <entente/io/timeline.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace entente::inline v0 {

/// How a timeline is drawn.
struct timeline_options {
  /// Empty: the names of the two.
  std::string title;
  /// At least 960. The height follows from what there is to show.
  double width = 1200;
};

namespace detail {

class timeline_picture {
 public:
  timeline_picture(const timeline& of, const timeline_options& how)
      : of_{of},
        how_{how},
        width_{(std::max)(how.width, 960.0)},
        gutter_{width_ * .29},
        axis_{gutter_ + undated_width(of), width_ - 24} {
    for (const auto& s : of.steps) axis_.show(s.on);
    for (const auto& a : of.agreements) {
      axis_.show(a.signed_on);
      for (const auto& s : a.during) axis_.show(s);
    }
    for (const auto& r : of.roles) axis_.show(r.during);
    lay_out();
  }

  [[nodiscard]] std::string draw() {
    const std::string title = how_.title.empty()
                                  ? called(of_.first_name, of_.first.as_text()) + " and " +
                                        called(of_.second_name, of_.second.as_text())
                                  : how_.title;
    svg_writer out{width_, legend_ + 3.5 * svg_style::line, title,
                   "A timeline of " + std::to_string(of_.steps.size()) + " steps, " +
                       std::to_string(of_.agreements.size()) + " agreements and " +
                       std::to_string(of_.roles.size()) + " roles."};
    out.label(margin, 30, svg_anchor::start, svg_style::heading, title, "heading",
              width_ - 2 * margin);
    if (of_.first.empty())
      out.label(margin, 50, svg_anchor::start, svg_style::text, "The world lacks one of the two.",
                "quiet", width_ - 2 * margin);
    for (std::size_t i = 0; i < lanes_.size(); i += 2)
      out.box(margin, lanes_[i].top, width_ - 2 * margin, lanes_[i].height, "band");
    axis_.draw(out, first_panel, bottom_);
    draw_levels(out);
    for (std::size_t i = 0; i != of_.agreements.size(); ++i) draw(out, of_.agreements[i], i);
    for (std::size_t i = 0; i != of_.roles.size(); ++i)
      draw(out, of_.roles[i], of_.agreements.size() + i);
    for (const auto& l : lanes_) draw_name(out, l);
    for (std::size_t i = 0; i != of_.steps.size(); ++i) draw(out, of_.steps[i], i);
    draw_legend(out);
    return out.finish();
  }

 private:
  static constexpr double margin = 12, first_panel = 64, rank_height = 18;
  static constexpr double bar_row = 20, mark_row = 13, radius = 5, side_radius = 3;

  /// One row of marks a domain, with a last one for steps without any.
  struct lane {
    std::string name;
    double top = 0, height = 0;
    std::vector<double> ends;  // where each row of marks is free from
    std::size_t undated = 0;   // how many marks stand in the column of no date
  };
  /// A mark of a step in a lane, and the days that are possible for it.
  struct place {
    std::size_t lane;
    double x, row, left, right;
  };

  [[nodiscard]] static bool is_dated(const step_record& s) { return is_stated(s.on); }
  [[nodiscard]] static double undated_width(const timeline& of) {
    for (const auto& s : of.steps)
      if (!is_dated(s)) return 64;
    return 0;
  }

  void lay_out() {
    for (const auto& d : of_.domains)
      lanes_.push_back({called(d.label, d.code.as_text()), 0, 0, {}, 0});
    for (const auto& s : of_.steps) {
      std::vector<place> places;
      for (const auto& d : s.domains) places.push_back(place_in(lane_of(d), s, places.empty()));
      if (places.empty()) {
        if (lanes_.size() == of_.domains.size()) lanes_.push_back({"no domain", 0, 0, {}, 0});
        places.push_back(place_in(of_.domains.size(), s, true));
      }
      places_.push_back(std::move(places));
    }
    double y = first_panel;
    levels_ = y;
    if (!of_.scale_labels.empty())
      y += static_cast<double>(of_.scale_labels.size()) * rank_height + svg_style::line;
    bars_ = y;
    y += static_cast<double>(of_.agreements.size() + of_.roles.size()) * bar_row + margin;
    for (auto& l : lanes_) {
      l.top = y;
      const auto rows =
          (std::max)(l.ends.size(), (l.undated + undated_per_row - 1) / undated_per_row);
      l.height = (std::max)(static_cast<double>(rows) * mark_row + 6, 22.0);
      y += l.height;
    }
    bottom_ = y;
    legend_ = y + 2.5 * svg_style::line;
  }

  [[nodiscard]] std::size_t lane_of(const domain_code& code) const {
    std::size_t i = 0;
    while (!(of_.domains[i].code == code)) ++i;
    return i;
  }

  /// In the first row that is free: no two marks of a lane touch.
  [[nodiscard]] place place_in(std::size_t number, const step_record& s, bool is_main) {
    lane& in = lanes_[number];
    if (!is_dated(s)) {
      const std::size_t at = in.undated++;
      const double x = gutter_ + 8 + static_cast<double>(at % undated_per_row) * 14;
      return {number, x, static_cast<double>(at / undated_per_row), x, x};
    }
    const double from = axis_.x(s.on.earliest()), until = axis_.x(s.on.latest());
    const double x = (from + until) / 2, r = is_main ? radius : side_radius;
    const double left = (std::min)(from, x - r), right = (std::max)(until, x + r);
    std::size_t row = 0;
    while (row != in.ends.size() && in.ends[row] > left) ++row;
    if (row == in.ends.size()) in.ends.push_back(0);
    in.ends[row] = right + 2;
    return {number, x, static_cast<double>(row), from, until};
  }

  void draw_name(svg_writer& out, const lane& l) const {
    const auto number = static_cast<std::size_t>(&l - lanes_.data());
    const double y = l.top + l.height / 2;
    out.mark(number, margin + 10, y, radius, looks("solid", number));
    out.label(margin + 24, y + 4, svg_anchor::start, svg_style::small_text, l.name, "",
              gutter_ - margin - 32);
  }

  [[nodiscard]] static std::string looks(const char* as, std::size_t number) {
    return std::string{as} + " hue-" + std::to_string(number % svg_style::hues);
  }

  void draw(svg_writer& out, const step_record& s, std::size_t number) const {
    out.open("g", {{"data-step", s.code.view()}});
    out.tooltip(to_string(s.on) + ": " + to_string(s.says) +
                (s.carried_out.is_yes()  ? ""
                 : s.carried_out.is_no() ? " (not carried out)"
                                         : " (not known whether carried out)") +
                "\n" + to_string(s.code) + "; " + to_string(s.cites));
    for (const auto& p : places_[number]) {
      const lane& l = lanes_[p.lane];
      const double y = l.top + 3 + (p.row + .5) * mark_row;
      if (p.right - p.left > 1) out.line(p.left, y, p.right, y, "thin");
      out.mark(p.lane, p.x, y, &p == places_[number].data() ? radius : side_radius,
               looks(s.carried_out.is_yes()  ? "solid"
                     : s.carried_out.is_no() ? "open"
                                             : "unsure",
                     p.lane));
    }
    out.close();
  }

  /// Opens a row of bars, with its name in the gutter.
  [[nodiscard]] double open_row(svg_writer& out, std::size_t row, std::string_view attribute,
                                std::string_view code, const std::string& name,
                                const std::string& tooltip) const {
    const double y = bars_ + static_cast<double>(row) * bar_row;
    out.open("g", {{attribute, code}});
    out.tooltip(tooltip);
    out.label(margin, y + 14, svg_anchor::start, svg_style::small_text, name, "",
              gutter_ - margin - 16);
    return y;
  }

  void draw(svg_writer& out, const timeline_agreement& a, std::size_t row) const {
    std::string tooltip = called(a.name, a.code.as_text());
    if (!a.signed_on.is_unknown()) tooltip += ", signed " + to_string(a.signed_on);
    for (const auto& s : a.during) tooltip += "; in force" + since_until(s);
    const double y =
        open_row(out, row, "data-agreement", a.code.view(), called(a.name, a.code.as_text()),
                 tooltip + "\n" + to_string(a.code) + "; " + to_string(a.cites));
    for (const auto& s : a.during)
      axis_.draw(out, s, y + 5, 10, a.binding.is_yes() ? "solid hue-0" : "pale hue-0");
    if (is_stated(a.signed_on)) {
      const double x = (axis_.x(a.signed_on.earliest()) + axis_.x(a.signed_on.latest())) / 2;
      out.line(x, y + 2, x, y + 18, "rule");
    }
    out.close();
  }

  void draw(svg_writer& out, const timeline_role& r, std::size_t row) const {
    const std::string words = called(r.party_name, {}) + ": " + to_string(r.title) + ", " +
                              called(r.body_name, r.body.as_text());
    const double y = open_row(out, row, "data-role", r.body.view(), words,
                              words + since_until(r.during) + "\n" + to_string(r.cites));
    axis_.draw(out, r.during, y + 7, 6, "solid hue-2");
    out.close();
  }

  [[nodiscard]] double y_of_rank(std::size_t rank) const {
    return levels_ + (static_cast<double>(of_.scale_labels.size() - rank) - .5) * rank_height;
  }

  void draw_levels(svg_writer& out) const {
    for (std::size_t rank = 0; rank != of_.scale_labels.size(); ++rank) {
      const double y = y_of_rank(rank);
      out.line(axis_.left(), y, axis_.right(), y, "grid");
      out.label(gutter_ - 16, y + 4, svg_anchor::end, svg_style::small_text,
                of_.scale_labels[rank].view(), "", gutter_ * .3);
    }
    if (of_.scale_labels.empty()) return;
    out.label(margin, levels_ + rank_height * .5 + 4, svg_anchor::start, svg_style::small_text,
              of_.scale_name.view(), "quiet", gutter_ * .7 - 16 - margin - 8);
    std::string path;
    for (std::size_t i = 0; i != of_.levels.size(); ++i) {
      const timeline_level& l = of_.levels[i];
      const double left = axis_.x(l.from);
      const double right =
          i + 1 == of_.levels.size() ? axis_.right() : axis_.x(of_.levels[i + 1].from);
      if (left == right || !l.at_most || !l.at_least) continue;
      const double y = y_of_rank(*l.at_least);
      if (*l.at_least == *l.at_most) {
        path += svg_writer::point(path.empty() || is_gap_before(i) ? 'M' : 'L', left, y) +
                svg_writer::point('L', right, y);
      } else {
        const double top = y_of_rank(*l.at_most);
        out.box(left, top, right - left, y - top, "unsure");
      }
    }
    if (!path.empty()) out.leaf("path", {{"class", "rule"}, {"d", path}, {"data-levels", "known"}});
  }
  [[nodiscard]] bool is_gap_before(std::size_t i) const {
    return i == 0 || !of_.levels[i - 1].at_least || !of_.levels[i - 1].at_most ||
           *of_.levels[i - 1].at_least != *of_.levels[i - 1].at_most;
  }

  void draw_legend(svg_writer& out) const {
    double x = margin + 6;
    const double y = legend_ + svg_style::line;
    const auto entry = [&](std::string_view words, double sign) {
      out.label(x + sign, y + 4, svg_anchor::start, svg_style::small_text, words, "quiet");
      x += sign + svg_writer::text_width(words, svg_style::small_text) + 18;
    };
    out.mark(0, x, y, radius, "solid hue-0");
    entry("step, in its first domain", 10);
    out.mark(0, x, y, side_radius, "solid hue-0");
    entry("in its others", 10);
    out.mark(0, x, y, radius, "open hue-0");
    entry("announced only", 10);
    out.line(x - 6, y, x + 14, y, "thin");
    entry("day not known", 20);
    out.box(x - 6, y - 5, 24, 10, "unsure");
    entry("possible", 24);
    out.box(x - 6, y - 5, 24, 10, "solid hue-0");
    entry("binding", 24);
    out.box(x - 6, y - 5, 24, 10, "pale hue-0");
    entry("not binding", 24);
    out.line(x, y - 8, x, y + 8, "rule");
    entry("signed", 8);
    if (axis_.left() > gutter_)
      out.label(gutter_ + 26, bottom_ + svg_style::line, svg_anchor::middle, svg_style::small_text,
                "no date", "quiet");
  }

  static constexpr std::size_t undated_per_row = 4;
  const timeline& of_;
  const timeline_options& how_;
  double width_, gutter_;
  time_axis axis_;
  std::vector<lane> lanes_;
  std::vector<std::vector<place>> places_;
  double levels_ = 0, bars_ = 0, bottom_ = 0, legend_ = 0;
};

}  // namespace detail

/// The timeline as an SVG picture: years across; where the tie stands on the scale as a line;
/// agreements and roles as bars; each step as a mark in the lane of each of its domains.
/// Text that a pointer brings up says what each is and cites its source.
[[nodiscard]] inline std::string to_svg(const timeline& of, const timeline_options& how = {}) {
  return detail::timeline_picture{of, how}.draw();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TIMELINE_SVG_HPP
