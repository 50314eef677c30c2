// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_SVG_HPP
#define ENTENTE_IO_SVG_HPP

#include <entente/io/escape.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// What every picture shares: its looks, in one place. Sizes are in the units of the viewBox, so
/// that text grows with the picture; a reader's dark mode is followed.
/// @source colours: Okabe & Ito (2008), Color Universal Design: how to make figures and
/// presentations that are friendly to colorblind people
struct svg_style {
  static constexpr double text = 12, small_text = 10.5, heading = 18;
  static constexpr double line = 16;  // from one line of text to the next

  /// Blue, orange, green, vermilion, sky blue, purple, yellow: classes `hue-0` to `hue-6`.
  static constexpr std::size_t hues = 7;
  /// The class of the root of every picture. Each rule below begins with it: in a page that holds
  /// pictures inline, a style sheet counts for the whole page.
  static constexpr std::string_view root = "entente-picture";
  static constexpr std::string_view sheet =
      ".entente-picture{font-family:system-ui,'DejaVu Sans',Arial,sans-serif;font-size:12px;"
      "color:#1b1b1b}"
      ".entente-picture .paper{fill:#fff}"
      ".entente-picture text,.entente-picture .ink{fill:#1b1b1b}"
      ".entente-picture .quiet{fill:#595959}"
      ".entente-picture .small{font-size:.875em}"
      ".entente-picture .heading{font-size:1.5em}"
      ".entente-picture .grid{stroke:#dcdcdc;fill:none}"
      ".entente-picture .band{fill:#f3f3f3}"
      ".entente-picture .rule{stroke:#1b1b1b;fill:none;stroke-width:2}"
      ".entente-picture .thin{stroke:#1b1b1b;fill:none}"
      ".entente-picture .solid{fill:currentColor;stroke:#1b1b1b;stroke-width:.8}"
      ".entente-picture .pale{fill:currentColor;fill-opacity:.3;stroke:currentColor}"
      // An outline in yellow, orange or sky blue would hardly be seen on white.
      ".entente-picture .open{fill:#fff;stroke:#1b1b1b;stroke-width:1.5}"
      ".entente-picture .unsure{fill:currentColor;fill-opacity:.15;stroke:#1b1b1b;"
      "stroke-dasharray:3 2}"
      ".entente-picture .tie{fill:none;stroke:currentColor;stroke-width:1.5}"
      ".entente-picture .maybe{stroke-dasharray:5 4}"
      ".entente-picture .hue-0{color:#0072b2}"
      ".entente-picture .hue-1{color:#e69f00}"
      ".entente-picture .hue-2{color:#009e73}"
      ".entente-picture .hue-3{color:#d55e00}"
      ".entente-picture .hue-4{color:#56b4e9}"
      ".entente-picture .hue-5{color:#cc79a7}"
      ".entente-picture .hue-6{color:#f0e442}"
      "@media(prefers-color-scheme:dark){"
      ".entente-picture{color:#ececec}"
      ".entente-picture .paper,.entente-picture .open{fill:#15181b}"
      ".entente-picture text,.entente-picture .ink{fill:#ececec}"
      ".entente-picture .quiet{fill:#b0b0b0}"
      ".entente-picture .grid{stroke:#3a3e42}"
      ".entente-picture .band{fill:#1e2226}"
      ".entente-picture .rule,.entente-picture .thin,.entente-picture .solid,"
      ".entente-picture .open,.entente-picture .unsure{stroke:#ececec}"
      "}";
};

/// A name and a value of an SVG element; the value is escaped when it is written.
struct svg_attribute {
  std::string_view name;
  std::string value;
  svg_attribute(std::string_view called, std::string_view words) : name{called}, value{words} {}
  svg_attribute(std::string_view called, double number) : name{called}, value{decimal(number)} {}

  /// To a hundredth, in whatever locale: "12", "-0.25".
  [[nodiscard]] static std::string decimal(double number) {
    const long long hundredths = std::llround(number * 100);
    const long long size = hundredths < 0 ? -hundredths : hundredths;
    std::string out = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (size % 100 != 0) {
      out += '.';
      out += static_cast<char>('0' + size % 100 / 10);
      if (size % 10 != 0) out += static_cast<char>('0' + size % 10);
    }
    return out;
  }
};

/// Where the point of a label is in its text.
enum class svg_anchor : unsigned char { start, middle, end };

/// Writes one SVG picture, element by element.
class svg_writer {
 public:
  using attributes = std::initializer_list<svg_attribute>;

  /// @p title names the picture for those who hear it, @p description says what it shows.
  svg_writer(double width, double height, std::string_view title, std::string_view description) {
    const std::string size = svg_attribute::decimal(width) + " " + svg_attribute::decimal(height);
    open("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                 {"viewBox", "0 0 " + size},
                 {"role", "img"},
                 {"class", svg_style::root}});
    leaf("title", {}, title);
    leaf("desc", {}, description);
    leaf("style", {}, svg_style::sheet);
    leaf("rect", {{"class", "paper"}, {"width", width}, {"height", height}});
  }

  void open(std::string_view element, attributes with) {
    begin(element, with);
    out_ += ">\n";
    opened_.emplace_back(element);
  }
  void close() {
    out_ += "</" + opened_.back() + ">\n";
    opened_.pop_back();
  }
  /// An element that holds nothing but text.
  void leaf(std::string_view element, attributes with, std::string_view words = {}) {
    begin(element, with);
    if (words.empty()) {
      out_ += "/>\n";
      return;
    }
    out_ += '>' + detail::escaped_xml(words) + "</";
    out_ += element;
    out_ += ">\n";
  }
  /// What a pointer over the open element shows.
  void tooltip(std::string_view words) { leaf("title", {}, words); }
  void line(double x1, double y1, double x2, double y2, std::string_view looks) {
    leaf("path", {{"class", looks}, {"d", point('M', x1, y1) + point('L', x2, y2)}});
  }
  void box(double x, double y, double width, double height, std::string_view looks) {
    leaf("rect", {{"class", looks}, {"x", x}, {"y", y}, {"width", width}, {"height", height}});
  }
  /// A mark of radius @p r: the shapes repeat after the eighth.
  void mark(std::size_t shape, double x, double y, double r, std::string_view looks) {
    if (shape % shapes == 0) {
      leaf("circle", {{"class", looks}, {"cx", x}, {"cy", y}, {"r", r}});
      return;
    }
    std::string path;
    for (const auto& [dx, dy] : corners(shape % shapes))
      path += point(path.empty() ? 'M' : 'L', x + dx * r, y + dy * r);
    leaf("path", {{"class", looks}, {"d", path + "Z"}});
  }
  static constexpr std::size_t shapes = 8;

  /// Text with its baseline at @p y, cut to @p room. `data-box` is the rectangle that it may fill:
  /// x, y, width, height.
  void label(double x, double y, svg_anchor at, double size, std::string_view words,
             std::string_view looks = {}, double room = 1e9) {
    constexpr std::array<std::string_view, 3> names{"start", "middle", "end"};
    const std::string shown = shortened(words, size, room);
    const double width = text_width(shown, size);
    const double left = x - width * static_cast<double>(at) / 2;
    leaf("text",
         {{"x", x},
          {"y", y},
          {"text-anchor", names[static_cast<std::size_t>(at)]},
          {"class",
           size < svg_style::text ? std::string{"small "}.append(looks) : std::string{looks}},
          {"data-box", svg_attribute::decimal(left) + " " + svg_attribute::decimal(y - size * .8) +
                           " " + svg_attribute::decimal(width) + " " +
                           svg_attribute::decimal(size * 1.05)}},
         shown);
  }

  /// The whole picture; nothing may be written after it.
  [[nodiscard]] std::string finish() {
    while (!opened_.empty()) close();
    return std::move(out_);
  }

  /// "M12 3.5".
  [[nodiscard]] static std::string point(char command, double x, double y) {
    return command + svg_attribute::decimal(x) + " " + svg_attribute::decimal(y);
  }
  /// How wide text is at most in common fonts without serifs, guessed from its characters.
  [[nodiscard]] static double text_width(std::string_view words, double size) {
    double ems = 0;
    detail::each_character(words, [&ems](std::string_view c) { ems += ems_of(c); });
    return ems * size;
  }
  /// @p words if they are not wider than @p room, else their beginning and an ellipsis.
  [[nodiscard]] static std::string shortened(std::string_view words, double size, double room) {
    if (text_width(words, size) <= room) return detail::well_formed(words);
    constexpr std::string_view ellipsis = "\xE2\x80\xA6";
    std::string kept;
    double used = size;
    bool full = false;
    detail::each_character(words, [&](std::string_view c) {
      used += ems_of(c) * size;
      full = full || used > room;
      if (!full) kept += c;
    });
    return kept.append(ellipsis);
  }

 private:
  void begin(std::string_view element, attributes with) {
    out_ += '<';
    out_ += element;
    for (const auto& a : with) {
      if (a.value.empty()) continue;
      out_ += ' ';
      out_ += a.name;
      out_ += "=\"" + detail::escaped_xml(a.value) + '"';
    }
  }

  [[nodiscard]] static double ems_of(std::string_view c) noexcept {
    if (c.size() >= 3) return c[0] == '\xE2' ? 1 : 1.05;
    if (c.size() == 2) return .75;
    if (std::string_view{"ijl'|.,:; "}.find(c) != std::string_view::npos) return .34;
    if (std::string_view{"tfrI!()[]/-"}.find(c) != std::string_view::npos) return .42;
    if (std::string_view{"cksvxyz"}.find(c) != std::string_view::npos) return .6;
    if (std::string_view{"mwMW@%"}.find(c) != std::string_view::npos) return 1;
    return c[0] >= 'A' && c[0] <= 'Z' ? .78 : .64;
  }

  using corner = std::pair<double, double>;
  [[nodiscard]] static std::span<const corner> corners(std::size_t shape) noexcept {
    static constexpr corner square[]{{-.85, -.85}, {.85, -.85}, {.85, .85}, {-.85, .85}};
    static constexpr corner up[]{{0, -1.05}, {1.05, .8}, {-1.05, .8}};
    static constexpr corner diamond[]{{0, -1.15}, {1.15, 0}, {0, 1.15}, {-1.15, 0}};
    static constexpr corner down[]{{0, 1.05}, {1.05, -.8}, {-1.05, -.8}};
    static constexpr corner plus[]{{-.4, -1}, {.4, -1}, {.4, -.4}, {1, -.4}, {1, .4},   {.4, .4},
                                   {.4, 1},   {-.4, 1}, {-.4, .4}, {-1, .4}, {-1, -.4}, {-.4, -.4}};
    static constexpr corner house[]{{0, -1.1}, {1, -.1}, {.7, .95}, {-.7, .95}, {-1, -.1}};
    static constexpr corner glass[]{{-1, -.95}, {1, -.95}, {.25, 0},
                                    {1, .95},   {-1, .95}, {-.25, 0}};
    static constexpr std::array<std::span<const corner>, shapes> all{square, square, up,    diamond,
                                                                     down,   plus,   house, glass};
    return all[shape];
  }

  std::string out_;
  std::vector<std::string> opened_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_SVG_HPP
