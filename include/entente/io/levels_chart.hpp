// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_LEVELS_CHART_HPP
#define ENTENTE_IO_LEVELS_CHART_HPP

#include <entente/io/report_levels.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// Trajectories to be drawn in one picture: those on one scale share a panel, panels stand one
/// above another, and one thing has one colour in all of them.
class levels_chart {
 public:
  struct turn {
    date from;
    standing status = standing::not_applicable;
    std::optional<std::size_t> at_least, at_most;
    /// What happened, in words; empty if nothing dated did.
    std::string says;
    /// Whether an earlier turn was of the same thing, on a day that is not known.
    bool is_repeated = false;
  };
  struct track {
    std::size_t name = 0;  // its place in `names`
    bool has_facts = true;
    std::vector<turn> turns;
  };
  struct panel {
    std::string_view scale, source;
    std::vector<std::string_view> labels;
    std::vector<track> tracks;
  };

  /// @p name is what the legend calls it: the names of the two, if empty.
  template <judges_features Scale>
  levels_chart& add(const trajectory<Scale>& of, std::string name = {}) {
    if (name.empty()) name = to_string(detail::pair_name(of));
    track made{place_of(name), of.has_facts(), {}};
    const level_turn<Scale>* before = nullptr;
    for (const auto& t : of.turns()) {
      turn shown{t.from, t.where.status, {}, {}, {}, false};
      if (t.where.at_least) shown.at_least = t.where.at_least->rank();
      if (t.where.at_most) shown.at_most = t.where.at_most->rank();
      if (before != nullptr && !t.because.empty()) {
        shown.says = sentence(t, before->where);
        shown.is_repeated = t.because == before->because;
      }
      made.turns.push_back(std::move(shown));
      before = &t;
    }
    panel_of<Scale>().tracks.push_back(std::move(made));
    return *this;
  }

  [[nodiscard]] const std::vector<panel>& panels() const noexcept { return panels_; }
  [[nodiscard]] const std::vector<std::string>& names() const noexcept { return names_; }

 private:
  [[nodiscard]] std::size_t place_of(const std::string& name) {
    const auto at = std::find(names_.begin(), names_.end(), name);
    const auto place = static_cast<std::size_t>(at - names_.begin());
    if (at == names_.end()) names_.push_back(name);
    return place;
  }
  template <class Scale>
  [[nodiscard]] panel& panel_of() {
    for (panel& p : panels_)
      if (p.scale == Scale::name && p.source == Scale::source) return p;
    panels_.push_back({Scale::name, Scale::source, {}, {}});
    for (const std::string_view label : Scale::labels) panels_.back().labels.push_back(label);
    return panels_.back();
  }

  std::vector<panel> panels_;
  std::vector<std::string> names_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_LEVELS_CHART_HPP
