# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# conan_stand_in.py RECIPE WORK: runs the recipe in the folder RECIPE as `conan create` would, with the little of Conan
# that it uses replaced, makes the package in WORK/package, and prints its reference.
import importlib.util
import os
import shutil
import sys
import types


class ConanFile:
    pass


def copy(recipe, pattern, src, dst):
    for folder, _, files in os.walk(src):
        for file in files:
            path = os.path.relpath(os.path.join(folder, file), src)
            if pattern == path or (pattern.startswith("*") and path.endswith(pattern[1:])):
                os.makedirs(os.path.dirname(os.path.join(dst, path)), exist_ok=True)
                shutil.copyfile(os.path.join(src, path), os.path.join(dst, path))


def load(recipe, path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def stand_in(name, **members):
    module = types.ModuleType(name)
    module.__dict__.update(members)
    sys.modules[name] = module


stand_in("conan", ConanFile=ConanFile)
stand_in("conan.tools")
stand_in("conan.tools.build", can_run=lambda recipe: True, check_min_cppstd=lambda recipe, least: None)
stand_in("conan.tools.cmake", CMake=object, cmake_layout=lambda recipe: None)
stand_in("conan.tools.files", copy=copy, load=load)


def recipe_in(folder):
    spec = importlib.util.spec_from_file_location("conanfile", os.path.join(folder, "conanfile.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found = [c for c in vars(module).values() if isinstance(c, type) and issubclass(c, ConanFile) and c is not ConanFile]
    assert len(found) == 1, folder
    return found[0]


folder, work = sys.argv[1:]
recipe = recipe_in(folder)()
recipe.recipe_folder = folder
recipe.export_sources_folder = recipe.source_folder = os.path.join(work, "source")
recipe.package_folder = os.path.join(work, "package")
recipe.cpp_info = types.SimpleNamespace()
recipe.info = types.SimpleNamespace(clear=lambda: None)
recipe.set_version()
recipe.export_sources()
recipe.validate()
recipe.package()
recipe.package_id()
recipe.package_info()
assert recipe.cpp_info.libdirs == [] and recipe.cpp_info.bindirs == []
recipe_in(os.path.join(folder, "test_package"))
print("%s/%s" % (recipe.name, recipe.version))
