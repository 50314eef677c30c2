# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load


class Entente(ConanFile):
    name = "entente"
    description = "Alliance relationships between states, as types and as data"
    license = "BSL-1.0"
    topics = ("header-only", "international-relations", "alliances")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    @property
    def repository(self):
        """Where the recipe lies in the repository, as long as it is not exported."""
        return os.path.join(self.recipe_folder, "..", "..", "..")

    def set_version(self):
        header = load(self, os.path.join(self.repository, "include", "entente", "version.hpp"))
        self.version = ".".join(re.findall(r"#define ENTENTE_VERSION_\w+ (\d+)", header))

    def export_sources(self):
        copy(self, "LICENSE", src=self.repository, dst=self.export_sources_folder)
        copy(
            self,
            "*.hpp",
            src=os.path.join(self.repository, "include"),
            dst=os.path.join(self.export_sources_folder, "include"),
        )

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))
        copy(
            self,
            "*.hpp",
            src=os.path.join(self.source_folder, "include"),
            dst=os.path.join(self.package_folder, "include"),
        )

    def package_id(self):
        self.info.clear()  # one package for all compilers and systems

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
