// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_LEVELS_SVG_HPP
#define ENTENTE_IO_LEVELS_SVG_HPP

#include <entente/io/levels_chart.hpp>
#include <entente/io/time_axis.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0 {

/// How levels are drawn.
struct levels_options {
  /// Empty: "Levels over time".
  std::string title;
  /// At least 720. The height follows from what there is to show.
  double width = 1000;
  /// Years to show besides those of the events.
  partial_date from = partial_date::unknown(), until = partial_date::unknown();
};

namespace detail {

class levels_picture {
 public:
  levels_picture(const levels_chart& of, const levels_options& how)
      : of_{of}, how_{how}, width_{(std::max)(how.width, 720.0)}, axis_{width_ * .2, width_ - 24} {
    axis_.show(how.from);
    axis_.show(how.until);
    double y = first_panel;
    for (const auto& p : of.panels()) {
      bool has_gap = false;
      for (const auto& t : p.tracks)
        for (const auto& turn : t.turns) {
          if (!turn.says.empty()) axis_.show(turn.from);
          if (!turn.says.empty() && !turn.is_repeated) add_event(t, turn);
          has_gap = has_gap || turn.status == standing::not_applicable;
        }
      tops_.push_back(y);
      gaps_.push_back(has_gap);
      y += title_height + static_cast<double>(p.labels.size() + (has_gap ? 1 : 0)) * row_height +
           between_panels;
    }
    bottom_ = y - between_panels + 12;
    legend_ = bottom_ + 2.5 * svg_style::line;
    std::size_t lines = of.names().size();
    for (const auto& words : events_) lines += words.size();
    height_ = legend_ + (static_cast<double>(lines) + 1.5) * svg_style::line;
  }

  [[nodiscard]] std::string draw() {
    const std::string title = how_.title.empty() ? "Levels over time" : how_.title;
    svg_writer out{width_, height_, title,
                   "Levels over time of " + std::to_string(of_.names().size()) + " on " +
                       std::to_string(of_.panels().size()) + " scales, with " +
                       std::to_string(events_.size()) + " events."};
    out.label(margin, 30, svg_anchor::start, svg_style::heading, title, "heading",
              width_ - 2 * margin);
    axis_.draw(out, first_panel, bottom_);
    for (std::size_t i = 0; i != of_.panels().size(); ++i) draw_rows(out, i);
    list_ = legend_ + static_cast<double>(of_.names().size()) * svg_style::line;
    for (std::size_t i = 0; i != of_.panels().size(); ++i)
      for (std::size_t t = 0; t != of_.panels()[i].tracks.size(); ++t) draw_track(out, i, t);
    for (std::size_t i = 0; i != marks_.size(); ++i) put_number(out, marks_[i], i + 1);
    draw_legend(out);
    return out.finish();
  }

 private:
  struct point {
    double x, y;
  };
  struct box {
    double left, top, right, bottom;
    [[nodiscard]] bool touches(const box& other) const noexcept {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  };

  static constexpr double margin = 12, first_panel = 64, title_height = 24, row_height = 20;
  static constexpr double between_panels = 22, radius = 4.5, list_indent = 26;

  /// The words of an event, in lines as wide as the list.
  void add_event(const levels_chart::track& track, const levels_chart::turn& turn) {
    const std::string words =
        (of_.names().size() > 1 ? of_.names()[track.name] + ", " : "") + turn.says;
    const double room = width_ - 2 * margin - list_indent;
    std::vector<std::string> lines{""};
    for (std::size_t from = 0; from < words.size();) {
      const std::size_t until = (std::min)(words.find(' ', from), words.size());
      const std::string word = words.substr(from, until - from);
      const std::string longer = lines.back().empty() ? word : lines.back() + " " + word;
      if (lines.back().empty() || svg_writer::text_width(longer, svg_style::small_text) <= room)
        lines.back() = longer;
      else
        lines.push_back(word);
      from = until + 1;
    }
    events_.push_back(std::move(lines));
  }

  [[nodiscard]] double y_of(std::size_t panel, std::optional<std::size_t> rank) const {
    const auto ranks = static_cast<double>(of_.panels()[panel].labels.size());
    const double row = rank ? ranks - 1 - static_cast<double>(*rank) : ranks;
    return tops_[panel] + title_height + (row + .5) * row_height;
  }
  [[nodiscard]] static std::string looks(std::string_view as, std::size_t number) {
    return std::string{as} + " hue-" + std::to_string(number % svg_style::hues);
  }

  void draw_rows(svg_writer& out, std::size_t number) const {
    const auto& p = of_.panels()[number];
    out.label(margin, tops_[number] + 14, svg_anchor::start, svg_style::text, p.scale, "",
              width_ - 2 * margin);
    const auto row = [&](std::optional<std::size_t> rank, std::string_view words,
                         std::string_view as) {
      const double y = y_of(number, rank);
      out.line(axis_.left(), y, axis_.right(), y, "grid");
      out.label(axis_.left() - 12, y + 4, svg_anchor::end, svg_style::small_text, words, as,
                axis_.left() - 12 - margin);
    };
    for (std::size_t rank = 0; rank != p.labels.size(); ++rank) row(rank, p.labels[rank], "");
    if (gaps_[number]) row(std::nullopt, "does not apply", "quiet");
  }

  /// A line where the level is known, broken where it is not: there a box holds what is possible.
  void draw_track(svg_writer& out, std::size_t panel, std::size_t number) {
    const auto& tracks = of_.panels()[panel].tracks;
    const auto& track = tracks[number];
    // Side by side, so that one does not hide another on the same level.
    const double aside =
        (static_cast<double>(number) - static_cast<double>(tracks.size() - 1) / 2) *
        (std::min)(4.0, 14.0 / static_cast<double>(tracks.size()));
    out.open("g", {{"data-track", of_.names()[track.name]},
                   {"data-scale", of_.panels()[panel].scale},
                   {"class", looks("", track.name).substr(1)}});
    out.tooltip(of_.names()[track.name]);
    std::string known;
    bool is_joined = false;
    for (std::size_t i = 0; i != track.turns.size(); ++i) {
      const auto& turn = track.turns[i];
      const double left = axis_.x(turn.from);
      const double right =
          i + 1 == track.turns.size() ? axis_.right() : axis_.x(track.turns[i + 1].from);
      if (!(left < right)) continue;
      if (turn.status == standing::not_applicable) {
        const double y = y_of(panel, {}) + aside;
        out.line(left, y, right, y, "tie maybe");
        is_joined = false;
      } else if (turn.status == standing::assessed) {
        const double y = y_of(panel, turn.at_least) + aside;
        known +=
            svg_writer::point(is_joined ? 'L' : 'M', left, y) + svg_writer::point('L', right, y);
        is_joined = true;
      } else {
        const double top = y_of(panel, turn.at_most) + aside - 2;
        out.box(left, top, right - left, y_of(panel, turn.at_least) + aside + 2 - top, "unsure");
        is_joined = false;
      }
    }
    if (!known.empty())
      out.leaf("path", {{"class", track.has_facts ? "tie" : "tie maybe"},
                        {"style", "stroke-width:2.5"},
                        {"d", known},
                        {"data-levels", "known"}});
    for (std::size_t i = 0; i != track.turns.size(); ++i)
      if (!track.turns[i].says.empty() && !track.turns[i].is_repeated)
        draw_event(out, panel, track, i, aside);
    out.close();
  }

  void draw_event(svg_writer& out, std::size_t panel, const levels_chart::track& track,
                  std::size_t at, double aside) {
    const auto& turn = track.turns[at];
    double x = axis_.x(turn.from);
    // On a day that is not known: in the middle of those that are possible.
    if (at + 1 != track.turns.size() && track.turns[at + 1].is_repeated)
      x = (x + axis_.x(track.turns[at + 1].from)) / 2;
    const double y = y_of(panel, turn.at_most) + aside;
    const std::string number = std::to_string(++numbered_);
    out.open("g", {{"data-event", number}});
    out.tooltip(of_.names()[track.name] + "\n" + turn.says);
    out.mark(track.name, x, y, radius, looks("solid", track.name));
    out.close();
    taken_.push_back({x - radius, y - radius, x + radius, y + radius});
    marks_.push_back({x, y});
    for (const std::string& line : events_[numbered_ - 1]) {
      list_ += svg_style::line;
      const bool is_first = &line == events_[numbered_ - 1].data();
      if (is_first) out.label(margin, list_, svg_anchor::start, svg_style::small_text, number);
      out.label(margin + list_indent, list_, svg_anchor::start, svg_style::small_text, line, "",
                width_ - 2 * margin - list_indent);
    }
  }

  /// Where no mark and no other number is: above or below the mark, then beside it; at worst
  /// nowhere, for the tooltip has it, too.
  void put_number(svg_writer& out, point mark, std::size_t number) {
    const std::string words = std::to_string(number);
    const double half = svg_writer::text_width(words, svg_style::small_text) / 2 + 1;
    for (const point by : {point{0, -8},
                           {0, 17},
                           {13, -8},
                           {-13, -8},
                           {13, 17},
                           {-13, 17},
                           {26, -8},
                           {-26, -8},
                           {26, 17},
                           {-26, 17}}) {
      const double x = mark.x + by.x, y = mark.y + by.y;
      const box where{x - half, y - 9, x + half, y + 3};
      if (where.left < axis_.left() - 10 || where.right > width_ - 4) continue;
      if (std::any_of(taken_.begin(), taken_.end(),
                      [&](const box& other) { return where.touches(other); }))
        continue;
      taken_.push_back(where);
      out.label(x, y, svg_anchor::middle, svg_style::small_text, words);
      return;
    }
  }

  void draw_legend(svg_writer& out) const {
    for (std::size_t i = 0; i != of_.names().size(); ++i) {
      const double y = legend_ + static_cast<double>(i) * svg_style::line;
      bool has_facts = false;
      for (const auto& p : of_.panels())
        for (const auto& t : p.tracks) has_facts = has_facts || (t.name == i && t.has_facts);
      out.line(margin, y, margin + 26, y, looks(has_facts ? "tie" : "tie maybe", i));
      out.mark(i, margin + 13, y, radius, looks("solid", i));
      out.label(margin + 34, y + 4, svg_anchor::start, svg_style::small_text,
                of_.names()[i] + (has_facts ? "" : " (nothing is on record)"), "",
                width_ * .6 - margin - 34);
    }
    const double x = width_ * .64;
    out.box(x, legend_ - 5, 24, 10, "unsure");
    out.label(x + 32, legend_ + 4, svg_anchor::start, svg_style::small_text,
              "between these levels: not known", "quiet", width_ - x - 32 - margin);
  }

  const levels_chart& of_;
  const levels_options& how_;
  double width_;
  time_axis axis_;
  std::vector<double> tops_;
  std::vector<bool> gaps_;
  std::vector<point> marks_;
  std::vector<box> taken_;  // by marks and numbers
  std::vector<std::vector<std::string>> events_;
  std::size_t numbered_ = 0;
  double bottom_ = 0, legend_ = 0, height_ = 0, list_ = 0;
};

}  // namespace detail

/// Levels over time as an SVG picture: years across, levels up, a panel a scale, a line a thing; a
/// dated event that changed a level is a numbered mark, and the list below says what it was.
[[nodiscard]] inline std::string to_svg(const levels_chart& of, const levels_options& how = {}) {
  return detail::levels_picture{of, how}.draw();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_LEVELS_SVG_HPP
