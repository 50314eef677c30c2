// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_EIGENVALUES_HPP
#define ENTENTE_MEASURE_EIGENVALUES_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <cmath>
#include <cstddef>
#include <vector>

namespace entente::inline v0::detail {

/// The eigenvalues of a symmetric matrix, in no order: Householder's reduction to three diagonals,
/// then shifted QL steps.
/// @shape @p a: n rows of n, of which the lower half is read
/// @cost O(n^3)
/// @source Bowdler, Martin, Reinsch & Wilkinson (1968), The QR and QL Algorithms for Symmetric
/// Matrices, Numerische Mathematik 11: 293-306
[[nodiscard]] inline std::vector<double> eigenvalues(std::vector<double> a, std::size_t n) {
  std::vector<double> diagonal(n), beside(n + 1);
  const auto at = [&a, n](std::size_t i, std::size_t j) -> double& { return a[i * n + j]; };
  for (std::size_t i = n; i-- > 1;) {  // rows from the last: each loses all but its last entry
    double norm = 0;
    for (std::size_t k = 0; k != i; ++k) norm += at(i, k) * at(i, k);
    double rest = norm - at(i, i - 1) * at(i, i - 1);
    if (rest <= 0) {
      beside[i] = at(i, i - 1);
      continue;
    }
    const double f = at(i, i - 1), g = f >= 0 ? -std::sqrt(norm) : std::sqrt(norm);
    beside[i] = g;
    const double h = norm - f * g;
    at(i, i - 1) = f - g;  // the row is now the vector u of the reflection 1 - u u' / h
    std::vector<double> p(i);
    double up = 0;
    for (std::size_t j = 0; j != i; ++j) {
      double sum = 0;
      for (std::size_t k = 0; k != i; ++k) sum += (k <= j ? at(j, k) : at(k, j)) * at(i, k);
      p[j] = sum / h;
      up += p[j] * at(i, j);
    }
    for (std::size_t j = 0; j != i; ++j) p[j] -= up / (2 * h) * at(i, j);
    for (std::size_t j = 0; j != i; ++j)
      for (std::size_t k = 0; k <= j; ++k) at(j, k) -= at(i, j) * p[k] + p[j] * at(i, k);
  }
  for (std::size_t i = 0; i != n; ++i) diagonal[i] = at(i, i);

  for (std::size_t i = 1; i < n; ++i) beside[i - 1] = beside[i];
  if (n != 0) beside[n - 1] = 0;
  for (std::size_t l = 0; l != n; ++l)
    for (;;) {
      std::size_t m = l;
      while (m + 1 < n) {
        const double size = std::abs(diagonal[m]) + std::abs(diagonal[m + 1]);
        if (size + std::abs(beside[m]) == size) break;
        ++m;
      }
      if (m == l) break;
      double g = (diagonal[l + 1] - diagonal[l]) / (2 * beside[l]);
      double r = std::hypot(g, 1.0);
      g = diagonal[m] - diagonal[l] + beside[l] / (g + (g >= 0 ? r : -r));
      double s = 1, c = 1, p = 0;
      bool is_split = false;
      for (std::size_t i = m; i-- > l;) {
        const double f = s * beside[i], b = c * beside[i];
        r = std::hypot(f, g);
        beside[i + 1] = r;
        if (r == 0) {
          diagonal[i + 1] -= p;
          beside[m] = 0;
          is_split = true;
          break;
        }
        s = f / r;
        c = g / r;
        g = diagonal[i + 1] - p;
        r = (diagonal[i] - g) * s + 2 * c * b;
        p = s * r;
        diagonal[i + 1] = g + p;
        g = c * r - b;
      }
      if (is_split) continue;
      diagonal[l] -= p;
      beside[l] = g;
      beside[m] = 0;
    }
  return diagonal;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MEASURE_EIGENVALUES_HPP
