// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_SENTENCE_HPP
#define ENTENTE_IO_SENTENCE_HPP

#include <entente/io/to_string.hpp>
#include <entente/query/history.hpp>
#include <entente/query/question.hpp>
#include <entente/query/reason.hpp>
#include <entente/scale/feature.hpp>
#include <entente/scale/feature_set.hpp>
#include <entente/world/diagnostic.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {

[[nodiscard]] inline std::string word(duty d) {
  return d == duty::nonaggression ? "non-aggression" : std::string{name_of(d)};
}
/// "a member", "an observer".
[[nodiscard]] inline std::string with_article(std::string_view title) {
  const bool vowel =
      !title.empty() && std::string_view{"aeiou"}.find(title[0]) != std::string_view::npos;
  return (vowel ? "an " : "a ") + std::string{title};
}
/// "JPN" where there is no name, the name else.
[[nodiscard]] inline std::string called(const text& name, const text& code) {
  return to_string(name.empty() ? code : name);
}
/// ", since 1960-06-23" and ", until ..." as far as they are known.
[[nodiscard]] inline std::string since_until(const spell& s) {
  std::string out;
  if (s.from.is_exact() && s.from.earliest() > date::dawn())
    out += ", since " + to_string(s.from);
  else if (s.from.is_unknown())
    out += ", since a day that is not known";
  else if (!(s.from == partial_date::dawn()))
    out += s.from.latest() >= date::never()
               ? ", since a day that is not known, from " + to_string(s.from.earliest()) + " on"
               : ", since " + to_string(s.from);
  if (!s.until.is_never()) out += ", until " + to_string(s.until);
  return out;
}
/// "article V"; "annex VII", which says itself what it is.
[[nodiscard]] inline std::string article_called(const text& number) {
  const std::string_view words = number.view();
  const bool says_what = !words.empty() && 'a' <= words[0] && words[0] <= 'z' &&
                         words.find(' ') != std::string_view::npos;
  return (says_what ? "" : "article ") + std::string{words};
}
/// "article V of the US-Japan Treaty, as ATOP reads it".
[[nodiscard]] inline std::string by_article(const reason& why) {
  std::string out = why.article.empty() ? "" : article_called(why.article) + " of ";
  out += called(why.instrument_name, why.instrument);
  if (!why.reading.empty()) out += " (reading: " + to_string(why.reading) + ")";
  return out;
}

}  // namespace detail

/// What the reason says, as a sentence that can be read alone.
[[nodiscard]] inline std::string sentence(const reason& why) {
  using detail::called;
  const std::string subject =
      why.subject.empty() ? "Nobody" : called(why.subject_name, why.subject);
  const std::string object = called(why.object_name, why.object);
  const std::string owes = (why.says.is_unknown() ? " may owe " : " owes ");
  const std::string to_whom = object.empty() ? std::string{"anybody "} : object + " ";
  switch (why.on) {
    case ground::article:
      return subject + owes + to_whom + detail::word(why.about) + " by " + detail::by_article(why) +
             detail::since_until(why.during) +
             (why.binding.is_no() ? "; the agreement is not legally binding." : ".");
    case ground::article_ended:
      return subject + " owed " + to_whom + detail::word(why.about) + " by " +
             detail::by_article(why) + detail::since_until(why.during) + "; that has ended.";
    case ground::article_to_come:
      return subject + " does not yet owe " + to_whom + detail::word(why.about) + " by " +
             detail::by_article(why) + detail::since_until(why.during) + ".";
    case ground::other_bearer: {
      std::string by = detail::by_article(why);
      if (!by.empty() && 'a' <= by[0] && by[0] <= 'z') by[0] = static_cast<char>(by[0] - 'a' + 'A');
      return by + " pledges " + detail::word(why.about) + ", but " + subject +
             " does not owe it to " + object + ".";
    }
    case ground::no_article:
      return (why.subject.empty() ? "No agreement makes anybody owe "
                                  : "No agreement makes " + subject + " owe ") +
             to_whom + detail::word(why.about) + ".";
    case ground::not_covered:
      return "The day lies outside the time that the facts cover, " + to_string(why.during) + ".";
    case ground::no_such_party:
      if (why.subject.empty()) return "A party is not named.";
      return "The world has no party called \"" + to_string(why.subject) + "\".";
    case ground::no_such_agreement:
      if (why.subject.empty()) return "No agreement or proposal is named.";
      return "The world has no agreement or proposal called \"" + to_string(why.subject) + "\".";
    case ground::no_such_word:
      if (why.subject.empty()) return "No " + to_string(why.words) + " is named.";
      return "The world has no " + to_string(why.words) + " called \"" + to_string(why.subject) +
             "\".";
    case ground::nothing_asked:
      if (!why.words.empty()) return "Nobody can say: " + to_string(why.words) + ".";
      return "Nothing is proposed: no duty, form or domain is named.";
    case ground::dated: {
      const std::string it =
          called(why.instrument_name, why.instrument) + " " + to_string(why.words) + ".";
      return (why.says.is_yes() ? to_string(why.during.from) + ": " : "It is not known when ") + it;
    }
    case ground::nothing_on_record:
      return "The facts have no " + to_string(why.words) + ".";
    case ground::not_founded:
      return "The body is not there yet: " + subject + " was founded on " +
             to_string(why.during.from) + ".";
    case ground::not_recorded:
      return "The facts do not claim to hold everything that is between " + subject + " and " +
             object + ".";
    case ground::agreement:
      return called(why.instrument_name, why.instrument) + " between " + subject + " and " +
             object + (why.says.is_yes() ? " is in force" : " may be in force") +
             detail::since_until(why.during) +
             (why.binding.is_yes()  ? "; it is legally binding."
              : why.binding.is_no() ? "; it is not legally binding."
                                    : "; whether it binds in law is not known.");
    case ground::role: {
      const std::string title = detail::with_article(why.words.view());
      if (why.says.is_no())
        return subject + " is not " + title + " of " + object +
               (why.during == spell{}
                    ? std::string{}
                    : ": its spell is" + detail::since_until(why.during).substr(1)) +
               ".";
      return subject + (why.says.is_yes() ? " is " : " may be ") + title + " of " + object +
             detail::since_until(why.during) + ".";
    }
    case ground::step:
      return to_string(why.during.from) + ": " + to_string(why.words) + ".";
    case ground::provision:
    case ground::feature:
      return called(why.instrument_name, why.instrument) + " has " + to_string(why.words) +
             detail::since_until(why.during) +
             (why.on == ground::feature || why.says.is_yes() ? "."
              : why.says.is_no()                             ? "; not on this day."
                                                             : "; perhaps not on this day.");
  }
  return {};
}

/// "verified: Treaty text (general knowledge: ended)", or nothing.
[[nodiscard]] inline std::string to_string(const provenance& cites) {
  if (cites.standing == confidence::unstated) return {};
  std::string out{name_of(cites.standing)};
  if (!cites.source.empty() && cites.source.view() != "general knowledge")
    out += ": " + to_string(cites.source);
  if (!cites.unverified.empty() && cites.unverified.view() != "all")
    out += " (general knowledge: " + to_string(cites.unverified) + ")";
  return out;
}
/// Where the reason stands: "USJPN1960, article V; verified: Treaty text", or nothing; and whose
/// reading the days of a party are, where they have a source of their own.
[[nodiscard]] inline std::string citation(const reason& why) {
  std::string out = to_string(why.instrument);
  const auto add = [&out](const std::string& more) {
    if (!out.empty() && !more.empty()) out += "; ";
    out += more;
  };
  if (!why.article.empty()) out += ", " + detail::article_called(why.article);
  add(to_string(why.cites));
  if (!why.spell_of.empty())
    add("days of " + to_string(why.spell_of) + ": " + to_string(why.spell_cites));
  return out;
}

namespace detail {
/// A name of a question, or that there is none.
[[nodiscard]] inline std::string or_not_named(const text& name) {
  return name.empty() ? "(not named)" : to_string(name);
}
/// What an assessment is of: "the tie of Alba and Brea", "article V of the Pact"; "it" of features
/// that somebody put together.
[[nodiscard]] inline std::string it_of(const question& asked) {
  if (!asked.what.empty())
    return (asked.subject.empty() ? "" : article_called(asked.subject) + " of ") +
           to_string(asked.what);
  if (asked.kind == question_kind::not_stated) return "it";
  return "the tie of " + or_not_named(asked.subject) + " and " + or_not_named(asked.object);
}
/// " on 2000-01-01", or nothing where no day is.
[[nodiscard]] inline std::string on_its_day(const question& asked) {
  const bool is_none = asked.day == date::dawn() || asked.day == date::never();
  return is_none ? "" : " on " + to_string(asked.day);
}
}  // namespace detail

/// The question in words.
[[nodiscard]] inline std::string sentence(const question& asked) {
  using detail::or_not_named;
  const std::string subject = or_not_named(asked.subject), object = or_not_named(asked.object);
  const std::string it = or_not_named(asked.what);
  const std::string on = " on " + to_string(asked.day) + "?", what = to_string(asked.what);
  const std::string by = asked.day == date::never() ? "?" : " by" + on.substr(3);
  const std::string of_these = what.empty() ? "" : " of these (" + what + ")";
  switch (asked.kind) {
    case question_kind::owes:
      return "Does " + subject + " owe " + object + " " + detail::word(asked.about) + on;
    case question_kind::who_owes:
      return "Who owes " + object + " " + detail::word(asked.about) + on;
    case question_kind::owed_by:
      return "To whom does " + subject + " owe " + detail::word(asked.about) + on;
    case question_kind::is_member:
      return "Is " + subject + " a member of " + object + on;
    case question_kind::members:
      return "Who are the members of " + object + on;
    case question_kind::partners:
      return "Who are the partners of " + object + on;
    case question_kind::participants:
      return "Who takes part in " + object + on;
    case question_kind::observers:
      return "Who observes " + object + on;
    case question_kind::roles:
      return "Which roles does " + subject + " have" + on;
    case question_kind::tie:
      return "What ties " + subject + " and " + object + on;
    case question_kind::history:
      return "What changed between " + subject + " and " + object +
             (asked.day == date::dawn() ? "" : " after " + to_string(asked.day)) +
             (asked.until == date::never() ? "?" : " up to " + to_string(asked.until) + "?");
    case question_kind::pacts:
      return "Which pacts are there in " + (what.empty() ? "the world" : what) + on;
    case question_kind::rights:
      return "Which rights" + of_these + " go with the roles of " + subject + on;
    case question_kind::hubs:
      return "Who owes " + detail::word(asked.about) + " to how many parties of " + it + on;
    case question_kind::acts:
      return "What" + of_these + " did " + subject + " and " + object + " do together" + by;
    case question_kind::rules:
      return "Which rules bind " + subject + on;
    case question_kind::positions_on:
      return "Who said what of \"" + it + "\"" + by;
    case question_kind::positions_taken:
      return "Who is on record with the stance \"" + what + "\", and on what," + by;
    case question_kind::open_domains:
      return "In which domains may " + subject + " and " + object + " do something" + on;
    case question_kind::blocked_domains:
      return "In which domains is everything blocked between " + subject + " and " + object + on;
    case question_kind::gaps:
      return "In which domains is nothing on record between " + subject + " and " + object + on;
    case question_kind::delay:
      return "How long did it take from the signature of " + it + " to its entry into force?";
    case question_kind::measures:
      return "How far is the tie of " + subject + " and " + object + " institutionalized" + on;
    case question_kind::step_changes:
      return "What would \"" + it + "\" change in the tie of " + subject + " and " + object + on;
    case question_kind::joined_treaties:
      return "Into which treaties of others would \"" + it + "\" bring " + subject + " or " +
             object + on;
    case question_kind::automatic_duty:
      if (!what.empty()) return "Is force owed by " + what + " without a further decision" + on;
      return "Do " + subject + " and " + object +
             " owe each other force without a further decision" + on;
    case question_kind::links:
      return "What links " + subject + " and " + object + on;
    case question_kind::threats:
      return "Which threats" + of_these + (asked.subject.empty() ? "" : " by " + subject) +
             (asked.object.empty() ? "" : " against " + object) + " are on record" + by;
    case question_kind::contributions:
      return "What did " + subject + " give " + object + by;
    case question_kind::interests:
      return "Who wants the tie of " + subject + " and " + object + ", and who does not" + by;
    case question_kind::avenues:
      return "Which avenues are there between " + subject + " and " + object + on;
    case question_kind::review:
      return "What is on record of \"" + it + "\" for " + subject + " and " + object + on;
    case question_kind::assessment:
      return "Where does " + detail::it_of(asked) + " stand" + detail::on_its_day(asked) + "?";
    case question_kind::causes:
      return "What is said to have caused \"" + it + "\", and who disputes it?";
    case question_kind::causes_claimed:
      return "What does " + subject + " say caused what, and who disputes it?";
    case question_kind::causes_disputed:
      return "Which accounts of what caused what does " + subject + " dispute?";
    case question_kind::shared_attributes:
      return "What do " + subject + " and " + object + " both have?";
    case question_kind::goals:
      return "Which goals do both " + subject + " and " + object + " have?";
    case question_kind::posture:
      return "Does what " + subject + " can draw on with " + it + " deter " + object + on;
    case question_kind::not_stated:
      break;
  }
  return {};
}

/// One dated change in words: "2010-06-25: The Agreement (ISA_NATOJPN) is signed.". A code alone
/// stands for what has no name.
[[nodiscard]] inline std::string sentence(const tie_event& event) {
  const auto named = [](const text& name, const text& code) {
    return name.empty() ? to_string(code) : to_string(name) + " (" + to_string(code) + ")";
  };
  const std::string in = named(event.name, event.code);
  const std::string who = named(event.party_name, event.party);
  const std::string as = event.title.empty() ? "" : " as " + to_string(event.title);
  std::string out = to_string(event.when) + ": ";
  switch (event.what) {
    case change_kind::signed_:
      return out + in + " is signed.";
    case change_kind::entered_into_force:
      return out + in + " enters into force.";
    case change_kind::denounced:
      return out + who + " denounces " + in + ".";
    case change_kind::joined:
      return out + who + " joins " + in + as + ".";
    case change_kind::left:
      return out + who + " leaves " + in + as + ".";
    case change_kind::renewed:
      return out + in + " is renewed.";
    case change_kind::ended:
      return out + in + " ends.";
    case change_kind::step_taken:
      return out + in + ".";
  }
  return out;
}

/// "instrument IPCP (IPCP2014, since 2014-05-06)"; "coding intcom=1: an integrated command".
[[nodiscard]] inline std::string sentence(const feature& f) {
  return std::string{name_of(f.kind)} + " " + to_string(f.code) +
         (f.says.empty() ? "" : ": " + to_string(f.says)) +
         (f.from.empty() ? ""
                         : " (" + to_string(f.from) +
                               (f.article.empty() ? "" : ", " + detail::article_called(f.article)) +
                               detail::since_until(f.during) + ")");
}

/// "treaties.txt:3:14: a code names something in the world: JPX in agreement NAT1949".
[[nodiscard]] inline std::string to_string(const diagnostic& d) {
  std::string out;
  if (!d.at.file.empty() || d.at.line != 0)
    out += to_string(d.at.file) + ":" + std::to_string(d.at.line) + ":" +
           std::to_string(d.at.column) + ": ";
  out += message(d.rule);
  if (!d.what.empty()) out += ": " + to_string(d.what);
  if (!d.in.empty()) out += " in " + to_string(d.in);
  return out;
}
/// A line each, as the errors of `world::build` and `load` are shown.
[[nodiscard]] inline std::string to_string(const row_list<diagnostic>& several) {
  std::string out;
  for (const auto& d : several) out += to_string(d) + "\n";
  return out;
}

/// "treaties.txt:3:14", or nothing.
[[nodiscard]] inline std::string to_string(const origin& at) {
  if (at.file.empty() && at.line == 0) return {};
  return to_string(at.file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}
/// "2001-03-04: signed T1", "2001-03-04: joined T1: AAA".
[[nodiscard]] inline std::string to_string(const change& c) {
  return to_string(c.on) + ": " + std::string{name_of(c.what)} + " " + to_string(c.in) +
         (c.party.empty() ? "" : ": " + to_string(c.party));
}
/// "Japan (JPN)".
[[nodiscard]] inline std::string to_string(const party_finding& f) {
  return to_string(f.name) + " (" + to_string(f.code) + ")";
}
/// "member in NATO"; "possibly member in NATO".
[[nodiscard]] inline std::string to_string(const role_finding& r) {
  return (r.holds.is_unknown() ? "possibly " : "") +
         (r.title.empty() ? std::string{name_of(r.as)} : to_string(r.title)) + " in " +
         to_string(r.name);
}
/// "3 owes 5: yes", by the ids of one world.
[[nodiscard]] inline std::string to_string(const directed_dyad& d) {
  return to_string(d.bearer) + " owes " + to_string(d.beneficiary) + ": " + to_string(d.holds);
}
[[nodiscard]] inline std::string to_string(const reason& why) { return sentence(why); }
[[nodiscard]] inline std::string to_string(const question& asked) { return sentence(asked); }
[[nodiscard]] inline std::string to_string(const tie_event& event) { return sentence(event); }
/// "No duty is called "defense"."
[[nodiscard]] inline std::string sentence(const unknown_name& n) {
  return "No " + to_string(n.kind) + " is called \"" + to_string(n.name) + "\".";
}
[[nodiscard]] inline std::string to_string(const unknown_name& n) { return sentence(n); }
[[nodiscard]] inline std::string to_string(const feature& f) { return sentence(f); }
/// The label of its scale.
template <ordinal_scale Scale>
[[nodiscard]] std::string to_string(level<Scale> l) {
  return std::string{l.label()};
}
/// The name of the combination, if the scale gives one, or else what it is in each component:
/// "obligation: hortatory; precision: standards".
template <product_scale Scale>
[[nodiscard]] std::string to_string(const level<Scale>& l) {
  if constexpr (names_its_combinations<Scale>) {
    return std::string{l.label()};
  } else {
    std::string made;
    for (std::size_t i = 0; i != level<Scale>::components; ++i) {
      if (i != 0) made += "; ";
      made += level<Scale>::name_of(i);
      made += ": ";
      made += l.label_of(i);
    }
    return made;
  }
}
/// The names of the elements: "research, exercises"; or "none".
template <set_scale Set>
[[nodiscard]] std::string to_string(const level<Set>& set) {
  std::string made;
  for (const std::string_view name : elements_of(set)) {
    if (!made.empty()) made += ", ";
    made += name;
  }
  return made.empty() ? "none" : made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_SENTENCE_HPP
