// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_NETWORK_HPP
#define ENTENTE_IO_NETWORK_HPP

#include <entente/io/escape.hpp>
#include <entente/io/render.hpp>
#include <entente/query/owes.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// A party of a network.
struct network_node {
  party_code code;
  text name;
  party_kind kind = party_kind::state;
  friend bool operator==(const network_node&, const network_node&) = default;
};

/// One duty that one party owes another by one article: two parties may have several. Its ends are
/// places in the list of nodes.
struct network_edge {
  std::size_t bearer = 0, beneficiary = 0;
  duty owes = duty::defence;
  /// Yes, or unknown where the duty is only possible.
  truth holds;
  agreement_code agreement;
  text article;
  friend bool operator==(const network_edge&, const network_edge&) = default;
};

/// Who owes whom what on a day.
struct duty_network {
  date day;
  /// Whether the facts cover the day: if not, a missing edge says nothing.
  bool complete = true;
  std::vector<network_node> nodes;
  std::vector<network_edge> edges;
  friend bool operator==(const duty_network&, const duty_network&) = default;
};

/// Every party of the world, in the order of their ids, and every duty that is owed certainly or
/// possibly today: by kind, bearer, beneficiary, and then agreement.
/// @cost O(parties^2 / 64 + dyads x agreements of the bearer)
[[nodiscard]] inline duty_network network_of(const snapshot& now) {
  duty_network made{now.day(), now.is_covered(), {}, {}};
  for (std::size_t i = 0; i != now.parties(); ++i) {
    const party_record& p = now.record(party_id{i});
    made.nodes.push_back({p.code, p.name, p.kind});
  }
  for (const auto& [kind, word] : words_of(duty{}))
    for (const directed_dyad& d : dyads(now, kind)) {
      const auto add = [&, about = kind](const reason& why) {
        if (why.on == ground::article)
          made.edges.push_back({d.bearer.index(), d.beneficiary.index(), about, why.says,
                                agreement_code::parse(why.instrument.view()).value(), why.article});
      };
      detail::each_article_between(now, kind, d.bearer, d.beneficiary, add);
    }
  return made;
}

/// The same without parties that neither owe nor are owed anything.
[[nodiscard]] inline duty_network without_isolates(const duty_network& of) {
  std::vector<bool> used(of.nodes.size(), false);
  for (const auto& e : of.edges) used[e.bearer] = used[e.beneficiary] = true;
  duty_network made{of.day, of.complete, {}, of.edges};
  std::vector<std::size_t> place(of.nodes.size(), 0);
  for (std::size_t i = 0; i != of.nodes.size(); ++i)
    if (used[i]) {
      place[i] = made.nodes.size();
      made.nodes.push_back(of.nodes[i]);
    }
  for (auto& e : made.edges) {
    e.bearer = place[e.bearer];
    e.beneficiary = place[e.beneficiary];
  }
  return made;
}

namespace detail {
/// "certain" or "possible".
[[nodiscard]] constexpr std::string_view certainty(const network_edge& e) noexcept {
  return e.holds.is_yes() ? "certain" : "possible";
}

/// Calls `each(name, value)` for what every format says of a node besides its code, and of an edge
/// besides its ends.
template <class Each>
void each_attribute(const network_node& n, const Each& each) {
  each("name", n.name.view());
  each("kind", std::string_view{name_of(n.kind)});
}
template <class Each>
void each_attribute(const network_edge& e, const Each& each) {
  each("duty", std::string_view{name_of(e.owes)});
  each("certainty", certainty(e));
  each("agreement", e.agreement.view());
  each("article", e.article.view());
}

/// A string of the DOT language, in which a backslash stands as two: one before the closing quote
/// could not be told from an escape.
[[nodiscard]] inline std::string quoted_dot(std::string_view words) {
  std::string out = "\"";
  each_character(words, [&out](std::string_view c) {
    if (c == "\"" || c == "\\") out += '\\';
    if (c == std::string_view{"\0", 1})
      out += replacement;
    else
      out += c;
  });
  return out + '"';
}
/// The same for `label`, in which Graphviz also looks for the references of HTML.
[[nodiscard]] inline std::string label_dot(std::string_view words) {
  std::string kept;
  for (const char c : words) kept += c == '&' ? std::string{"&amp;"} : std::string{c};
  return quoted_dot(kept);
}
}  // namespace detail

/// For Graphviz: nodes are named by their codes; backslashes in attributes stand as two.
/// @source The DOT language, https://graphviz.org/doc/info/lang.html
[[nodiscard]] inline std::string to_dot(const duty_network& of) {
  using detail::quoted_dot;
  std::string out = "digraph duties {\n  graph [day=\"" + to_string(of.day) + "\", complete=\"" +
                    (of.complete ? "yes" : "no") + "\"];\n";
  const auto attributes = [&out](const auto& from) {
    detail::each_attribute(from, [&out](std::string_view name, std::string_view value) {
      out += ", ";
      out += name;
      out += '=' + quoted_dot(value);
    });
  };
  for (const auto& n : of.nodes) {
    out += "  " + quoted_dot(n.code.view()) +
           " [label=" + detail::label_dot((n.name.empty() ? n.code.as_text() : n.name).view());
    attributes(n);
    out += "];\n";
  }
  for (const auto& e : of.edges) {
    out += "  " + quoted_dot(of.nodes[e.bearer].code.view()) + " -> " +
           quoted_dot(of.nodes[e.beneficiary].code.view()) +
           " [style=" + (e.holds.is_yes() ? "solid" : "dashed");
    attributes(e);
    out += "];\n";
  }
  return out + "}\n";
}

/// For NetworkX, igraph, Gephi, yEd: a directed graph with parallel edges, all attributes strings.
/// A character that XML cannot hold is replaced by U+FFFD.
/// @source The GraphML primer, http://graphml.graphdrawing.org/primer/graphml-primer.html
[[nodiscard]] inline std::string to_graphml(const duty_network& of) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  const auto key = [&out](std::string_view on, std::string_view name) {
    for (const std::string_view part :
         {std::string_view{"  <key id=\""}, on, std::string_view{"-"}, name,
          std::string_view{"\" for=\""}, on, std::string_view{"\" attr.name=\""}, name,
          std::string_view{"\" attr.type=\"string\"/>\n"}})
      out += part;
  };
  key("graph", "day");
  key("graph", "complete");
  detail::each_attribute(network_node{}, [&](std::string_view name, auto) { key("node", name); });
  detail::each_attribute(network_edge{}, [&](std::string_view name, auto) { key("edge", name); });
  const auto data = [&out](std::string_view on, std::string_view name, std::string_view value) {
    out += "<data key=\"";
    out += on;
    out += '-';
    out += name;
    out += "\">" + detail::escaped_xml(value) + "</data>";
  };
  out += "  <graph id=\"duties\" edgedefault=\"directed\">\n    ";
  data("graph", "day", to_string(of.day));
  data("graph", "complete", of.complete ? "yes" : "no");
  for (const auto& n : of.nodes) {
    out += "\n    <node id=\"" + detail::escaped_xml(n.code.view()) + "\">";
    detail::each_attribute(
        n, [&](std::string_view name, std::string_view value) { data("node", name, value); });
    out += "</node>";
  }
  for (std::size_t i = 0; i != of.edges.size(); ++i) {
    const network_edge& e = of.edges[i];
    out += "\n    <edge id=\"e" + std::to_string(i) + "\" source=\"" +
           detail::escaped_xml(of.nodes[e.bearer].code.view()) + "\" target=\"" +
           detail::escaped_xml(of.nodes[e.beneficiary].code.view()) + "\">";
    detail::each_attribute(
        e, [&](std::string_view name, std::string_view value) { data("edge", name, value); });
    out += "</edge>";
  }
  return out + "\n  </graph>\n</graphml>\n";
}

/// One JSON object a line, for streams and tables: the network itself, its nodes, its edges; `type`
/// says which. Bytes that are no UTF-8 are replaced by U+FFFD.
[[nodiscard]] inline std::string to_json_lines(const duty_network& of) {
  const auto string = [](std::string_view words) {
    return detail::quoted_json(detail::well_formed(words));
  };
  std::string out = "{\"type\": \"network\", \"day\": " + string(to_string(of.day)) +
                    ", \"complete\": " + (of.complete ? "true" : "false") + "}\n";
  const auto attributes = [&](const auto& from) {
    detail::each_attribute(from, [&](std::string_view name, std::string_view value) {
      out += ", " + string(name) + ": " + string(value);
    });
    out += "}\n";
  };
  for (const auto& n : of.nodes) {
    out += "{\"type\": \"node\", \"code\": " + string(n.code.view());
    attributes(n);
  }
  for (const auto& e : of.edges) {
    out += "{\"type\": \"edge\", \"bearer\": " + string(of.nodes[e.bearer].code.view()) +
           ", \"beneficiary\": " + string(of.nodes[e.beneficiary].code.view());
    attributes(e);
  }
  return out;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_NETWORK_HPP
