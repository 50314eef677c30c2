// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_NETWORK_SVG_HPP
#define ENTENTE_IO_NETWORK_SVG_HPP

#include <entente/io/network.hpp>
#include <entente/io/svg.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <numbers>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// How a network is drawn.
struct network_options {
  /// Empty: says the day.
  std::string title;
  /// The least; a circle of many parties needs more.
  double width = 1000;
};

namespace detail {

class network_picture {
 public:
  network_picture(const duty_network& of, const network_options& how) : of_{of}, how_{how} {
    const double rows = static_cast<double>((of.nodes.size() + 1) / 2);
    sort_out();
    radius_ = (std::max)({220.0, rows * svg_style::line / 2, (how.width - 2 * names) / 2});
    while (!lay_out()) radius_ *= 1.1;
  }

  [[nodiscard]] std::string draw() {
    const std::string title =
        how_.title.empty() ? "Who owes whom what on " + to_string(of_.day) : how_.title;
    const double legend = center_.y + radius_ + 36;
    svg_writer out{width_, legend + 4 * svg_style::line, title,
                   "A network of " + std::to_string(of_.nodes.size()) + " parties and " +
                       std::to_string(of_.edges.size()) + " duties of one to another."};
    out.label(margin, 30, svg_anchor::start, svg_style::heading, title, "heading",
              width_ - 2 * margin);
    if (!of_.complete)
      out.label(margin, 50, svg_anchor::start, svg_style::text,
                "The facts do not cover this day: more may be owed than is drawn.", "quiet",
                width_ - 2 * margin);
    for (const auto& [of, a] : arrows_) draw(out, of, a);
    for (const auto& h : hubs_) draw_spokes(out, h);
    draw_hubs(out);
    draw_nodes(out);
    draw_legend(out, legend);
    return out.finish();
  }

 private:
  static constexpr double margin = 12, names = 270, top = 76, node_size = 9, mark_size = 4.5;
  static constexpr double hub_height = 24;
  /// Of so many parties an agreement in which all owe each other is drawn in one place.
  static constexpr std::size_t several = 5;
  struct spot {
    double x = 0, y = 0;
  };
  /// A duty of one party to another that is drawn as a line between the two.
  using ends = std::tuple<duty, std::size_t, std::size_t>;
  struct arrow {
    bool certain = false;
    std::string says;
  };
  /// What a party has in the duty of an agreement: whether it bears it, and whether it is owed.
  struct part {
    truth bears = truth::no, owed = truth::no;
  };
  using parts = std::map<std::size_t, part>;
  /// Duties of one agreement that each bearer has towards each beneficiary.
  struct hub {
    agreement_code agreement;
    spot at;
    double width = 0;
    std::map<duty, parts> duties;
  };

  /// Which duties are drawn between two parties and which at an agreement.
  void sort_out() {
    std::map<std::pair<std::string_view, duty>, std::vector<const network_edge*>> groups;
    for (const auto& e : of_.edges) groups[{e.agreement.view(), e.owes}].push_back(&e);
    for (const auto& [key, edges] : groups) {
      parts of = parts_of(edges);
      if (of.size() >= several && is_all_to_all(edges, of))
        hub_of(edges.front()->agreement).duties.emplace(key.second, std::move(of));
      else
        for (const network_edge* e : edges) add_arrow(*e);
    }
  }

  [[nodiscard]] static parts parts_of(const std::vector<const network_edge*>& edges) {
    parts made;
    for (const network_edge* e : edges) {
      made[e->bearer].bears = made[e->bearer].bears || e->holds;
      made[e->beneficiary].owed = made[e->beneficiary].owed || e->holds;
    }
    return made;
  }
  /// Whether every pair of a bearer and a beneficiary is an edge, as certain as both.
  [[nodiscard]] static bool is_all_to_all(const std::vector<const network_edge*>& edges,
                                          const parts& of) {
    std::map<std::pair<std::size_t, std::size_t>, truth> pairs;
    for (const network_edge* e : edges) {
      const auto [at, is_new] = pairs.try_emplace({e->bearer, e->beneficiary}, e->holds);
      at->second = at->second || e->holds;
    }
    for (const auto& [bearer, a] : of)
      for (const auto& [beneficiary, b] : of) {
        if (bearer == beneficiary) continue;
        const auto found = pairs.find({bearer, beneficiary});
        if ((found == pairs.end() ? truth::no : found->second) != (a.bears && b.owed)) return false;
      }
    return true;
  }
  [[nodiscard]] hub& hub_of(const agreement_code& agreement) {
    for (auto& h : hubs_)
      if (h.agreement == agreement) return h;
    hubs_.push_back(
        {agreement, {}, svg_writer::text_width(agreement.view(), svg_style::text) + 16, {}});
    return hubs_.back();
  }
  void add_arrow(const network_edge& e) {
    arrow& a = arrows_[{e.owes, e.bearer, e.beneficiary}];
    a.certain = a.certain || e.holds.is_yes();
    a.says += "\n" + std::string{certainty(e)} + ": " +
              (e.article.empty() ? "" : "article " + to_string(e.article) + " of ") +
              to_string(e.agreement);
  }

  /// Everything in its place; false if the circle is too small to hold the agreements.
  [[nodiscard]] bool lay_out() {
    width_ = 2 * (radius_ + names);
    center_ = {width_ / 2, top + radius_};
    at_.clear();
    for (std::size_t i = 0; i != of_.nodes.size(); ++i) {
      const double turn = (static_cast<double>(i) + .5) / static_cast<double>(of_.nodes.size());
      const double angle = (2 * turn - .5) * std::numbers::pi;
      at_.push_back({center_.x + radius_ * std::cos(angle), center_.y + radius_ * std::sin(angle)});
    }
    return std::all_of(hubs_.begin(), hubs_.end(), [this](hub& h) { return place(h); });
  }

  /// In the middle of its parties, or where there is room for its name nearby: beside other
  /// agreements, and so far within the circle that neither parties nor the marks before them lie on
  /// it. False if there is no room.
  [[nodiscard]] bool place(hub& h) const {
    const double rim = before_node(duty::consultation) + 2 * mark_size;  // the last of the marks
    spot middle;
    double count = 0;
    for (const auto& [kind, of] : h.duties)
      for (const auto& [node, p] : of) {
        middle.x += at_[node].x;
        middle.y += at_[node].y;
        ++count;
      }
    for (int k = 0;; ++k) {
      const double angle = 2.39996 * k, away = 9 * std::sqrt(k);  // a spiral that fills the plane
      if (away > 2 * radius_) return false;
      h.at = {middle.x / count + away * std::cos(angle), middle.y / count + away * std::sin(angle)};
      const double x = std::abs(h.at.x - center_.x) + h.width / 2,
                   y = std::abs(h.at.y - center_.y) + hub_height / 2;
      bool is_free = std::hypot(x, y) < radius_ - rim;
      for (const auto* other = hubs_.data(); other != &h; ++other)
        is_free = is_free && (std::abs(other->at.x - h.at.x) > (other->width + h.width) / 2 + 8 ||
                              std::abs(other->at.y - h.at.y) > 30);
      if (is_free) return true;
    }
  }

  /// Shape and colour of each duty; consultation, the most common, has that of the text.
  [[nodiscard]] static std::string hue(duty d) {
    constexpr std::array<std::string_view, 5> hues{" hue-0", " hue-3", " hue-2", " hue-5", ""};
    return std::string{hues[static_cast<std::size_t>(d)]};
  }
  [[nodiscard]] static std::size_t shape(duty d) noexcept { return static_cast<std::size_t>(d); }

  /// How far from the middle of a party the mark of a duty stands.
  [[nodiscard]] static double before_node(duty d) noexcept {
    return node_size + 7 + 6 * static_cast<double>(d);
  }

  /// A curve that is @p aside of the straight line and drawn to the centre by a part of the way.
  struct curve {
    spot start, middle, end;
    /// The point @p away from the end.
    [[nodiscard]] spot before_end(double away) const {
      spot at = end;
      for (double t = 1; t > 0 && std::hypot(at.x - end.x, at.y - end.y) < away; t -= .005)
        at = {(1 - t) * (1 - t) * start.x + 2 * t * (1 - t) * middle.x + t * t * end.x,
              (1 - t) * (1 - t) * start.y + 2 * t * (1 - t) * middle.y + t * t * end.y};
      return at;
    }
  };
  [[nodiscard]] curve between(spot a, spot b, double aside, double pull) const {
    const double length = (std::max)(1.0, std::hypot(b.x - a.x, b.y - a.y));
    const spot middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
    return {a,
            {middle.x + (center_.x - middle.x) * pull - (b.y - a.y) / length * aside,
             middle.y + (center_.y - middle.y) * pull + (b.x - a.x) / length * aside},
            b};
  }
  [[nodiscard]] static double aside(duty d) noexcept { return (static_cast<double>(d) - 2) * 14; }

  static void draw(svg_writer& out, const curve& c, duty kind, bool certain) {
    out.leaf("path", {{"class", "tie" + hue(kind) + (certain ? "" : " maybe")},
                      {"d", svg_writer::point('M', c.start.x, c.start.y) +
                                svg_writer::point('Q', c.middle.x, c.middle.y) + " " +
                                svg_writer::point(' ', c.end.x, c.end.y)}});
  }
  static void draw_mark(svg_writer& out, const curve& c, duty kind, bool certain) {
    const spot head = c.before_end(before_node(kind));
    out.mark(shape(kind), head.x, head.y, mark_size, (certain ? "solid" : "open") + hue(kind));
  }

  /// A line, unless the same duty back again has drawn it, and a mark at the end of the party to
  /// whom it is owed.
  void draw(svg_writer& out, const ends& of, const arrow& a) const {
    const auto& [kind, from, to] = of;
    const auto back = arrows_.find({kind, to, from});
    const bool shared = back != arrows_.end() && back->second.certain == a.certain;
    const double beside = aside(kind) + (shared ? 0.0 : 5.0);
    const curve c = between(at_[from], at_[to], from < to ? beside : -beside, .3);
    out.open("g", {{"data-bearer", of_.nodes[from].code.view()},
                   {"data-beneficiary", of_.nodes[to].code.view()},
                   {"data-duty", name_of(kind)},
                   {"data-certainty", a.certain ? "certain" : "possible"}});
    out.tooltip(name(from) + (a.certain ? " owes " : " may owe ") + name(to) + " " + word(kind) +
                a.says);
    if (!shared || from < to) draw(out, c, kind, a.certain);
    draw_mark(out, c, kind, a.certain);
    out.close();
  }

  /// A line from each bearer to the agreement, and a mark at each party to whom the duty is owed.
  void draw_spokes(svg_writer& out, const hub& h) const {
    for (const auto& [kind, of] : h.duties)
      for (const auto& [node, p] : of) {
        const curve c = between(h.at, at_[node], aside(kind) * .7, 0);
        out.open("g", {{"data-agreement", h.agreement.view()},
                       {"data-party", of_.nodes[node].code.view()},
                       {"data-duty", name_of(kind)},
                       {"data-bears", name_of(p.bears)},
                       {"data-owed", name_of(p.owed)}});
        out.tooltip(name(node) + ", " + word(kind) + " by " + to_string(h.agreement) +
                    "\nowes it: " + name_of(p.bears) + ", is owed it: " + name_of(p.owed));
        if (!p.bears.is_no()) draw(out, c, kind, p.bears.is_yes());
        if (!p.owed.is_no()) draw_mark(out, c, kind, p.owed.is_yes());
        out.close();
      }
  }

  void draw_hubs(svg_writer& out) const {
    for (const auto& h : hubs_) {
      out.box(h.at.x - h.width / 2, h.at.y - hub_height / 2, h.width, hub_height, "open");
      out.label(h.at.x, h.at.y + 4, svg_anchor::middle, svg_style::text, h.agreement.view());
    }
  }

  [[nodiscard]] std::string name(std::size_t node) const {
    return called(of_.nodes[node].name, of_.nodes[node].code.as_text());
  }

  /// The names of one half of the circle, from the top down, as near to their nodes as they fit.
  void draw_names(svg_writer& out, const std::vector<std::size_t>& nodes, bool right) const {
    std::vector<double> y;
    for (const std::size_t i : nodes)
      y.push_back(y.empty() ? at_[i].y : (std::max)(at_[i].y, y.back() + svg_style::line));
    double lowest = center_.y + radius_;
    for (std::size_t k = y.size(); k-- != 0; lowest = y[k] - svg_style::line)
      y[k] = (std::min)(y[k], lowest);
    const double side = right ? 1 : -1, x = center_.x + side * (radius_ + 26);
    for (std::size_t k = 0; k != nodes.size(); ++k) {
      out.line(at_[nodes[k]].x, at_[nodes[k]].y, x - side * 4, y[k], "grid");
      out.label(x, y[k] + 4, right ? svg_anchor::start : svg_anchor::end, svg_style::text,
                name(nodes[k]), "", names - 26 - margin);
    }
  }

  void draw_nodes(svg_writer& out) const {
    std::vector<std::size_t> right, left;
    for (std::size_t i = 0; i != of_.nodes.size(); ++i)
      if (2 * i < of_.nodes.size())
        right.push_back(i);
      else
        left.insert(left.begin(), i);
    draw_names(out, right, true);
    draw_names(out, left, false);
    for (std::size_t i = 0; i != of_.nodes.size(); ++i) {
      const bool is_state = of_.nodes[i].kind == party_kind::state;
      out.open("g", {{"data-node", of_.nodes[i].code.view()}});
      out.tooltip(name(i) + " (" + to_string(of_.nodes[i].code) + "), " +
                  (is_state ? "a state" : "an alliance"));
      out.mark(is_state ? 0 : 1, at_[i].x, at_[i].y, node_size, "open");
      out.close();
    }
  }

  void draw_legend(svg_writer& out, double y) const {
    double x = margin;
    const auto entry = [&](const std::string& words) {
      out.label(x + 38, y + 4, svg_anchor::start, svg_style::small_text, words, "quiet");
      x += 38 + svg_writer::text_width(words, svg_style::small_text) + 18;
    };
    for (const auto& [kind, called] : words_of(duty{})) {
      bool used = false;
      for (const auto& e : of_.edges) used = used || e.owes == kind;
      if (!used) continue;
      out.line(x, y, x + 28, y, "tie" + hue(kind));
      out.mark(shape(kind), x + 28, y, mark_size, "solid" + hue(kind));
      entry(word(kind));
    }
    out.line(x, y, x + 28, y, "tie maybe");
    out.mark(0, x + 28, y, mark_size, "open");
    entry("possible");
    for (const std::string_view words :
         {"A line begins at who owes and has its mark at whom it is owed to; with marks at both "
          "ends "
          "it is mutual. Circles are states, squares alliances.",
          "A box is an agreement: who has a line to it owes the duty to all others who have its "
          "mark."}) {
      y += svg_style::line + 4;
      out.label(margin, y + 4, svg_anchor::start, svg_style::small_text, words, "quiet",
                width_ - 2 * margin);
    }
  }

  const duty_network& of_;
  const network_options& how_;
  double radius_ = 0, width_ = 0;
  spot center_;
  std::vector<spot> at_;
  std::map<ends, arrow> arrows_;
  std::vector<hub> hubs_;
};

}  // namespace detail

/// The network as an SVG picture: the parties on a circle in their order, clockwise from the top,
/// and a curve for each duty that one owes another, dashed where it is only possible. Where an
/// agreement makes five parties or more owe each other, their lines meet in a box with its code.
[[nodiscard]] inline std::string to_svg(const duty_network& of, const network_options& how = {}) {
  return detail::network_picture{of, how}.draw();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_NETWORK_SVG_HPP
