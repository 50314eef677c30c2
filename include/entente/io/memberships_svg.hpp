// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_MEMBERSHIPS_SVG_HPP
#define ENTENTE_IO_MEMBERSHIPS_SVG_HPP

#include <entente/io/sentence.hpp>
#include <entente/io/time_axis.hpp>
#include <entente/world/world.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

namespace entente::inline v0 {

/// One party in a body over all time.
struct member_row {
  party_code party;
  text name;
  /// In the order of the facts.
  std::vector<membership_record> spells;
  friend bool operator==(const member_row&, const member_row&) = default;
};

/// Everybody who ever was something in a body, by the latest possible day of the first entry, those
/// of no known day last, then in the order of the facts. No rows, and the name as asked, for a body
/// that the world lacks.
struct body_members {
  party_code body;
  text name;
  std::vector<member_row> rows;
  friend bool operator==(const body_members&, const body_members&) = default;
};

/// Who was what in some bodies, over all time: what a membership chart draws.
[[nodiscard]] inline std::vector<body_members> memberships_of(const world& w,
                                                              std::span<const party_ref> bodies) {
  const snapshot some_day = w.on(date::dawn());
  std::vector<body_members> all;
  for (const party_ref& asked : bodies) {
    const party_id body = some_day.find_party(asked);
    if (!body.is_valid()) {
      all.push_back({{}, text{asked.name()}, {}});
      continue;
    }
    body_members made{some_day.record(body).code, some_day.record(body).name, {}};
    for (const std::uint32_t number : some_day.memberships_in(body)) {
      const membership_record& m = w.all_facts().memberships[number];
      const auto known = std::find_if(made.rows.begin(), made.rows.end(),
                                      [&m](const member_row& r) { return r.party == m.party; });
      if (known != made.rows.end())
        known->spells.push_back(m);
      else
        made.rows.push_back({m.party, some_day.record(some_day.find_party(m.party)).name, {m}});
    }
    const auto entry = [](const member_row& r) {
      date first = date::never();
      for (const auto& s : r.spells) first = (std::min)(first, s.during.from.latest());
      return first;
    };
    std::stable_sort(made.rows.begin(), made.rows.end(),
                     [&](const member_row& a, const member_row& b) { return entry(a) < entry(b); });
    all.push_back(std::move(made));
  }
  return all;
}
[[nodiscard]] inline std::vector<body_members> memberships_of(
    const world& w, std::initializer_list<party_ref> bodies) {
  return memberships_of(w, std::span{bodies.begin(), bodies.size()});
}

/// How a membership chart is drawn.
struct memberships_options {
  std::string title = "Members over time";
  /// At least 960. The height follows from what there is to show.
  double width = 1000;
};

namespace detail {

class memberships_picture {
 public:
  memberships_picture(const std::vector<body_members>& of, const memberships_options& how)
      : of_{of},
        how_{how},
        width_{(std::max)(how.width, 960.0)},
        gutter_{width_ * .24},
        axis_{gutter_, width_ - 28} {
    bottom_ = top;
    for (const auto& body : of) {
      bottom_ += heading_height + static_cast<double>(body.rows.size()) * row_height;
      for (const auto& row : body.rows)
        for (const auto& s : row.spells) axis_.show(s.during);
    }
  }

  [[nodiscard]] std::string draw() const {
    std::size_t rows = 0;
    for (const auto& body : of_) rows += body.rows.size();
    svg_writer out{width_, bottom_ + 4 * svg_style::line, how_.title,
                   "A chart of " + std::to_string(rows) + " parties in " +
                       std::to_string(of_.size()) + " bodies over time."};
    out.label(margin, 30, svg_anchor::start, svg_style::heading, how_.title, "heading",
              width_ - 2 * margin);
    axis_.draw(out, top, bottom_);
    double y = top;
    for (const auto& body : of_) {
      out.box(margin, y + 4, width_ - 2 * margin, heading_height - 6, "band");
      out.label(margin + 4, y + 19, svg_anchor::start, svg_style::text,
                called(body.name, body.body.as_text()) +
                    (body.rows.empty() ? ": no members are known" : ""),
                "", width_ - 3 * margin);
      y += heading_height;
      for (const auto& row : body.rows) {
        draw(out, body, row, y);
        y += row_height;
      }
    }
    draw_legend(out);
    return out.finish();
  }

 private:
  static constexpr double margin = 12, top = 64, heading_height = 28, row_height = 18;
  struct looks {
    std::string_view as;
    double height;
  };
  /// Roles differ by height and filling, not by colour alone.
  [[nodiscard]] static looks looks_of(role as) {
    constexpr std::array<looks, 4> all{
        {{"solid hue-0", 11}, {"solid hue-1", 6}, {"pale hue-2", 11}, {"open hue-5", 6}}};
    return all[static_cast<std::size_t>(as)];
  }

  void draw(svg_writer& out, const body_members& body, const member_row& row, double y) const {
    out.open("g", {{"data-body", body.body.view()}, {"data-party", row.party.view()}});
    std::string tooltip = called(row.name, row.party.as_text());
    for (const auto& s : row.spells)
      tooltip += "\n" + (s.title.empty() ? std::string{name_of(s.as)} : to_string(s.title)) +
                 since_until(s.during) + "; " + to_string(s.cites);
    out.tooltip(tooltip);
    out.label(margin + 4, y + 13, svg_anchor::start, svg_style::small_text,
              called(row.name, row.party.as_text()), "", gutter_ - margin - 20);
    for (const auto& s : row.spells) {
      const looks l = looks_of(s.as);
      axis_.draw(out, s.during, y + (row_height - l.height) / 2, l.height, l.as);
    }
    out.close();
  }

  void draw_legend(svg_writer& out) const {
    double x = margin + 4;
    const double y = bottom_ + 2.5 * svg_style::line;
    const auto entry = [&](const looks& l, std::string_view words) {
      out.box(x, y - l.height / 2, 24, l.height, l.as);
      out.label(x + 30, y + 4, svg_anchor::start, svg_style::small_text, words, "quiet");
      x += 30 + svg_writer::text_width(words, svg_style::small_text) + 18;
    };
    for (const auto& [as, word] : words_of(role{})) entry(looks_of(as), word);
    entry({"unsure", 11}, "possible");
    out.label(x, y + 4, svg_anchor::start, svg_style::small_text, "? day not known", "quiet");
  }

  const std::vector<body_members>& of_;
  const memberships_options& how_;
  double width_, gutter_;
  time_axis axis_;
  double bottom_ = 0;
};

}  // namespace detail

/// The members of bodies over time as an SVG picture: a bar for each spell, what is only possible
/// dashed, an end that is not known with a question mark, an open end as an arrow.
[[nodiscard]] inline std::string to_svg(const std::vector<body_members>& of,
                                        const memberships_options& how = {}) {
  return detail::memberships_picture{of, how}.draw();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_MEMBERSHIPS_SVG_HPP
