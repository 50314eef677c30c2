// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_CLAIMS_HPP
#define ENTENTE_DATA_CLAIMS_HPP

#include <entente/data/benefits.hpp>
#include <entente/data/causes.hpp>
#include <entente/data/contributions.hpp>
#include <entente/data/document_goals.hpp>
#include <entente/data/interests.hpp>
#include <entente/data/shared_attributes.hpp>
#include <entente/data/threat_answers.hpp>

#endif  // ENTENTE_DATA_CLAIMS_HPP
