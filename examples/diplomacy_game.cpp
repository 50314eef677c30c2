// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A game of twelve made-up powers, played by dice: 200 turns of a month in which they sign, join,
// renew, denounce and let treaties lapse. No power is a type: codes and names are rows. Every turn
// the rules of the game are checked against a plain recount, and a game that is saved half-way and
// loaded again must go on exactly as the one that was never interrupted.

#include <entente/entente.hpp>
#include <entente/io/to_string.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace entente;

namespace {

/// Small, and the same on every platform (splitmix64); what the standard's distributions give is
/// up to each library.
struct dice {
  std::uint64_t state;
  std::size_t below(std::size_t n) {
    std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return static_cast<std::size_t>((z ^ (z >> 31U)) % n);
  }
  bool chance(std::size_t percent) { return below(100) < percent; }
};

void demand_rule(bool holds, const char* rule, date day) {
  if (holds) return;
  std::printf("Broken on %s: %s\n", to_string(day).c_str(), rule);
  std::exit(1);
}

facts twelve_powers() {
  facts all;
  for (const std::string_view name : {"Aldora", "Brenn", "Cordova", "Dunmark", "Estwold", "Farland",
                                      "Gorran", "Hestia", "Ivria", "Jorvald", "Karst", "Lumen"}) {
    party_record power;
    power.code = party_code::parse(name.substr(0, 3)).value();
    power.name = text{name};
    all.parties.push_back(power);
  }
  return all;
}

/// What happened, counted, hashed and, line by line, remembered.
struct chronicle {
  std::uint64_t hash = 14695981039346656037ULL;
  std::array<int, words_of(change_kind{}).size()> count{};
  std::vector<std::string> lines;

  void write(const snapshot& now, const row_list<change>& changes) {
    for (const change& c : changes) {
      ++count[static_cast<std::size_t>(c.what)];
      const agreement_record& treaty = now.record(now.find_agreement(c.in.view()));
      std::string who;
      if (!c.party.empty()) {
        who = to_string(now.record(now.find_party(c.party)).name);
      } else if (c.what == change_kind::signed_) {
        for (const auto& p : treaty.parties)
          who += (who.empty() ? "" : ", ") + to_string(now.record(now.find_party(p.party)).name);
      }
      std::string word{name_of(c.what)};
      for (char& letter : word)
        if (letter == '_') letter = ' ';
      lines.push_back(to_string(c.on) + "  " + to_string(treaty.name) + " " + word +
                      (c.what == change_kind::signed_ ? ": "
                       : who.empty()                  ? ""
                                                      : " by ") +
                      who);
      for (const char letter : lines.back())
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    }
  }
};

struct game {
  editor board;
  dice roll;
  chronicle told;

  void play(int turns) {
    for (int turn = 0; turn != turns; ++turn) {
      civil_day next = board.today().civil();
      next.month = next.month % 12 + 1;
      if (next.month == 1) ++next.year;
      tell(board.advance(date::from(next).value()));
      sign_something();
      for (std::size_t i = 0; i != board.now().agreements(); ++i)
        if (board.now().in_force(agreement_id{i}).is_yes()) tend(agreement_id{i});
      inspect();
    }
  }

 private:
  /// An edit that is refused has changed nothing; the players just lost a move.
  bool tell(const editor::outcome& done) {
    if (done) told.write(board.now(), *done);
    return done.has_value();
  }
  party_id some_power() { return party_id{roll.below(board.now().parties())}; }

  void sign_something() {
    const party_id one = some_power(), other = some_power();
    if (one == other || !roll.chance(45)) return;
    struct kind {
      const char* name;
      duty pledge;
      bool one_way;
    };
    constexpr std::array<kind, 4> kinds{{{"Defence Pact", duty::defence, false},
                                         {"Non-Aggression Pact", duty::nonaggression, false},
                                         {"Guarantee", duty::defence, true},
                                         {"Consultative Accord", duty::consultation, false}}};
    const kind& wanted = kinds[roll.below(kinds.size())];
    const snapshot& now = board.now();
    if (owes(now, wanted.pledge, one, other)) return;  // it has that already

    const std::string number = std::to_string(now.agreements() + 1);
    agreement_record treaty;
    treaty.code = agreement_code::parse("T" + number).value();
    treaty.name = text{std::string{wanted.name} + " " + number};
    treaty.in_force = board.today() + static_cast<int>(roll.below(120));
    if (roll.chance(70)) treaty.ended = board.today() + static_cast<int>(365 * (2 + roll.below(6)));
    treaty.parties = {{now.record(one).code, {}}, {now.record(other).code, {}}};
    article_record article;
    article.number = "1";
    article.pledges = wanted.pledge;
    if (wanted.one_way) {
      article.bearers = {now.record(one).code};
      article.beneficiaries = {now.record(other).code};
    }
    treaty.articles = {article};
    tell(board.sign(treaty));
  }

  void tend(agreement_id id) {
    const agreement_record treaty = board.now().record(id);  // a copy: edits change the record
    const bool runs_out = treaty.ended.latest() < board.today() + 92;
    if (runs_out && roll.chance(20))
      tell(board.renew(id, board.today() + static_cast<int>(365 * (2 + roll.below(4)))));
    else if (roll.chance(1) && treaty.articles[0].bearers.empty())
      tell(board.accede(id, some_power()));
    const party_code& somebody = treaty.parties[roll.below(treaty.parties.size())].party;
    if (roll.below(1000) < 6)
      tell(board.denounce(id, somebody, board.today() + 180));
    else if (roll.below(1000) < 2)
      tell(board.withdraw(id, somebody));
  }

  /// Counts the duties of today once more, from the records alone.
  void inspect() const {
    const snapshot& now = board.now();
    const date today = board.today();
    for (const auto& [kind, word] : words_of(duty{})) {
      std::vector<bool> owed(now.parties() * now.parties(), false);
      for (const agreement_record& treaty : now.all_facts().agreements) {
        if (today < treaty.in_force.earliest() || treaty.ended.earliest() <= today) continue;
        for (const party_spell& a : treaty.parties)
          for (const party_spell& b : treaty.parties) {
            const article_record& says = treaty.articles[0];
            if (!says.pledges.contains(kind) || a.party == b.party) continue;
            if (!a.during.contains(today) || !b.during.contains(today)) continue;
            if (!says.bearers.empty() &&
                !(says.bearers[0] == a.party && says.beneficiaries[0] == b.party))
              continue;
            owed[now.find_party(a.party).index() * now.parties() +
                 now.find_party(b.party).index()] = true;
          }
      }
      for (std::size_t i = 0; i != now.parties(); ++i)
        for (std::size_t j = 0; j != now.parties(); ++j) {
          const bool recounted = owed[i * now.parties() + j];
          const truth answer = owes(now, kind, party_id{i}, party_id{j}).value();
          demand_rule(now.owed(kind).test(i, j) == recounted, "the matrix is the recount", today);
          demand_rule(answer == truth{recounted}, "the answer is the recount", today);
          demand_rule(i != j || !recounted, "nobody owes itself", today);
        }
    }
    for (std::size_t i = 0; i != now.agreements(); ++i)
      for (std::size_t j = 0; j != now.parties(); ++j)
        demand_rule(now.record(agreement_id{i}).ended.earliest() > today ||
                        now.is_bound(agreement_id{i}, party_id{j}).is_no(),
                    "an ended treaty binds nobody", today);
  }
};

void show(const game& played) {
  const chronicle& told = played.told;
  std::printf("The chronicle of twelve powers\n==============================\n");
  for (std::size_t i = 0; i != told.lines.size(); ++i) {
    if (i >= 8 && i + 8 < told.lines.size()) {
      if (i == 8) std::printf("  ... %zu more ...\n", told.lines.size() - 16);
      continue;
    }
    std::printf("  %s\n", told.lines[i].c_str());
  }
  std::printf("\nChanges\n-------\n");
  for (const auto& [kind, word] : words_of(change_kind{}))
    if (const int n = told.count[static_cast<std::size_t>(kind)])
      std::printf("  %-20.*s %4d\n", static_cast<int>(word.size()), word.data(), n);

  const snapshot& now = played.board.now();
  std::printf("\nWho owes defence to whom on %s\n----------------------------------------\n%14s",
              to_string(now.day()).c_str(), "");
  for (std::size_t j = 0; j != now.parties(); ++j)
    std::printf(" %s", to_string(now.record(party_id{j}).code).c_str());
  for (std::size_t i = 0; i != now.parties(); ++i) {
    std::printf("\n  %-12s", to_string(now.record(party_id{i}).name).c_str());
    for (std::size_t j = 0; j != now.parties(); ++j)
      std::printf("   %c", now.owed(duty::defence).test(i, j) ? 'x' : '.');
  }
  std::printf("\n\n");
}

}  // namespace

int main() {
  game whole{{world{twelve_powers()}, "1815-01-01"_day}, {1815}, {}};
  whole.play(200);
  show(whole);

  game first{{world{twelve_powers()}, "1815-01-01"_day}, {1815}, {}};
  first.play(100);
  const std::string saved = save(first.board.to_world());
  const auto loaded = load(saved);
  demand_rule(loaded.has_value(), "a saved game loads", first.board.today());
  game second{{*loaded, first.board.today()}, first.roll, first.told};
  second.play(100);
  demand_rule(second.told.hash == whole.told.hash, "the same chronicle", second.board.today());
  demand_rule(save(second.board.to_world()) == save(whole.board.to_world()),
              "the same world, byte by byte", second.board.today());
  std::printf("Saved after 100 turns as %zu bytes, loaded and played on: the same %zu changes,\n",
              saved.size(), second.told.lines.size());
  std::printf("the same world, byte by byte. Chronicle %016llx.\n",
              static_cast<unsigned long long>(second.told.hash));
}
