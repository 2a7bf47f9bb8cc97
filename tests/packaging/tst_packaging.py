# SPDX-License-Identifier: GPL-3.0-or-later
"""What is installed beside the program says the same as the program.

    tst_packaging.py PROGRAM BUILT VERSION

PROGRAM prints its help, BUILT is the folder packaging of the build, VERSION the project's.
"""
import configparser
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

from completion import Bash, Fish, Zsh

ID = "org.opsglass.opsglass"
LANGUAGES = ["de", "es", "fr", "ja", "zh_CN"]
SOURCE = pathlib.Path(os.environ["OPSGLASS_SOURCE_DIR"])
PACKAGING = SOURCE / "packaging"
PROGRAM, BUILT, VERSION = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]


def output(*command, folder=None):
    """Standard output and error of a command that has to succeed."""
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True)
    if done.returncode != 0:
        raise AssertionError(f"{command} ends with {done.returncode}:\n{done.stdout}")
    return done.stdout


def help_options():
    """The options in --help: of each verb, and of the window under the empty name."""
    options = {"": set()}
    verb = ""
    for line in output(PROGRAM, "--help").splitlines():
        if heading := re.match(r"opsglass ([a-z]+) ", line):
            verb = heading[1]
            options[verb] = {"--help"}
        elif line.startswith("Exit status of "):
            verb = ""
        elif entry := re.match(r"  (-.*?)(?:  |$)", line):
            options[verb] |= set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", entry[1]))
    return options


class Words(unittest.TestCase):
    """Help, manual page and completions."""

    def setUp(self):
        self.options = help_options()

    def test_help_is_read(self):
        self.assertLessEqual({"--demo", "--source", "-h", "--version"}, self.options[""])
        self.assertLessEqual({"--from", "--to", "--require-data"}, self.options["render"])
        self.assertLessEqual({"--source", "--demo", "--live"}, self.options["monitor"])

    def test_manual(self):
        text = output("man", "--nh", "--nj", "--local-file", str(PACKAGING / "man/opsglass.1"))
        text = re.sub(r"\s+", " ", re.sub(r".\x08", "", text))
        for verb, options in self.options.items():
            self.assertIn(f"opsglass {verb}".strip(), text)
            for option in options:
                with self.subTest(verb=verb, option=option):
                    self.assertRegex(text, rf"(?<![\w-]){option}(?![\w-])")

    def complete_options(self, shell):
        for verb, options in self.options.items():
            with self.subTest(verb=verb):
                words = ["opsglass"] + ([verb] if verb else [])
                offered = shell.complete([*words, "-"]) | shell.complete([*words, "--"])
                self.assertEqual(options, {word.split("=")[0] for word in offered})

    def complete_words(self, shell):
        verbs = set(self.options) - {""}
        dashboards = {file.stem for file in (SOURCE / "resources/dashboards").glob("*.json")}
        packs = {f"pack:{file.stem}" for file in (SOURCE / "resources/rules").glob("*.yml")}
        pictures = {"csv", "tsv", "json", "html", "md", "png", "svg", "pdf"}
        # what is typed, what has to be offered, what must not be
        rows = [
            (["opsglass", ""], verbs | dashboards | {"mine.json"}, {"--demo", "rules.yml"}),
            (["opsglass", "render", ""], dashboards | {"mine.json"}, {"render", "rules.yml"}),
            (["opsglass", "export", "qit"], {"qitops-agent"}, {"ajentik-costs"}),
            (["opsglass", "check", ""], {"mine.json", "rules.yml"}, dashboards),
            (["opsglass", "--theme", ""], {"dark", "light", "system"}, {"print"}),
            (["opsglass", "render", "--theme", ""], {"dark", "light", "print"}, {"system"}),
            (["opsglass", "export", "--format", ""], pictures, {"table"}),
            (["opsglass", "query", "--format", ""], {"table", "csv", "json"}, {"pdf"}),
            (["opsglass", "check", "--format", "j"], {"json"}, {"text"}),
            (["opsglass", "alerts", "--format", ""], {"table", "json"}, {"csv"}),
            (["opsglass", "report", "--format", ""], {"md", "json", "html"}, {"csv"}),
            (["opsglass", "export", "--paper", ""], {"a4", "long"}, {"csv"}),
            (["opsglass", "query", "--source", ""], {"demo", "local"}, {"table"}),
            (["opsglass", "report", "--source", ""], {"demo"}, {"local"}),
            (["opsglass", "settings", ""], {"export", "import"}, dashboards),
            (["opsglass", "alerts", "--rules", ""], packs | {"rules.yml"}, {"mine.json"}),
            (["opsglass", "report", "--output", ""], {"mine.json", "rules.yml"}, {"demo"}),
        ]
        for words, offered, refused in rows:
            with self.subTest(words=words):
                found = shell.complete(words)
                self.assertLessEqual(offered, found)
                if not shell.leaves_files_out:
                    found -= {"mine.json", "rules.yml"}
                self.assertFalse(refused & found, "offered although it is wrong here")

    def complete(self, shell):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("mine.json", "rules.yml"):
                (pathlib.Path(folder) / name).touch()
            shell = shell(BUILT / "completions", folder)
            self.complete_options(shell)
            self.complete_words(shell)

    def test_bash(self):
        self.complete(Bash)

    def test_zsh(self):
        self.complete(Zsh)

    def test_fish(self):
        self.complete(Fish)


class Files(unittest.TestCase):
    """What desktops read."""

    def test_desktop_file(self):
        file = PACKAGING / f"desktop/{ID}.desktop"
        self.assertEqual("", output("desktop-file-validate", str(file)))
        entries = configparser.ConfigParser(interpolation=None, delimiters="=")
        entries.optionxform = str
        entries.read(file, encoding="utf-8")
        main = entries["Desktop Entry"]
        self.assertEqual(ID, main["Icon"])
        actions = [name for name in main["Actions"].split(";") if name]
        for name in actions:
            self.assertIn(f"Desktop Action {name}", entries)
        for section in entries.sections():
            for key in ("Name", "GenericName", "Comment", "Keywords"):
                if key in entries[section] and entries[section][key] != "Opsglass":
                    for language in LANGUAGES:
                        self.assertIn(f"{key}[{language}]", entries[section])

    def test_metainfo(self):
        file = BUILT / f"{ID}.metainfo.xml"
        output("appstreamcli", "validate", "--pedantic", "--no-net", str(file))
        root = ElementTree.parse(file).getroot()
        self.assertEqual(ID, root.find("id").text)
        self.assertEqual(f"{ID}.desktop", root.find("launchable").text)
        self.assertLessEqual(len(root.find("summary").text), 35)
        xml_lang = "{http://www.w3.org/XML/1998/namespace}lang"
        for path in ("summary", "description/p", "description/ul/li",
                     "screenshots/screenshot/caption"):
            texts = root.findall(path)
            plain = [text for text in texts if xml_lang not in text.attrib]
            self.assertTrue(plain)
            for language in LANGUAGES:
                translated = [text for text in texts if text.get(xml_lang) == language]
                self.assertEqual(len(plain), len(translated), f"{path} in {language}")

    def test_pictures(self):
        root = ElementTree.parse(BUILT / f"{ID}.metainfo.xml").getroot()
        images = root.findall("screenshots/screenshot/image")
        self.assertGreaterEqual(len(images), 3)
        for image in images:
            with self.subTest(image=image.text):
                picture = (PACKAGING / "pictures" / image.text.rpartition("/")[2]).read_bytes()
                size = struct.unpack(">II", picture[16:24])
                self.assertEqual((int(image.get("width")), int(image.get("height"))), size)
                self.assertEqual(size[0] * 9, size[1] * 16)

    def test_versions(self):
        root = ElementTree.parse(BUILT / f"{ID}.metainfo.xml").getroot()
        self.assertEqual(VERSION, root.findall("releases/release")[0].get("version"))
        changelog = (PACKAGING / "debian/changelog").read_text(encoding="utf-8")
        self.assertTrue(changelog.startswith(f"opsglass ({VERSION}) "))
        manual = (PACKAGING / "man/opsglass.1").read_text(encoding="utf-8")
        self.assertIn(f'"Opsglass {VERSION}"', manual)
        self.assertEqual(f"opsglass {VERSION}\n", output(PROGRAM, "--version"))

    def test_type_of_dashboards(self):
        with tempfile.TemporaryDirectory() as folder:
            packages = pathlib.Path(folder) / "mime/packages"
            packages.mkdir(parents=True)
            shutil.copy("/usr/share/mime/packages/freedesktop.org.xml", packages)
            shutil.copy(PACKAGING / f"desktop/{ID}.xml", packages)
            output("update-mime-database", str(packages.parent))
            globs = (packages.parent / "globs2").read_text(encoding="utf-8")
            self.assertIn(":application/x-opsglass-dashboard:*.dashboard.json\n", globs)
            type_file = packages.parent / "application/x-opsglass-dashboard.xml"
            for language in LANGUAGES:
                self.assertIn(f'xml:lang="{language}"', type_file.read_text(encoding="utf-8"))

    def test_flatpak(self):
        with tempfile.TemporaryDirectory() as folder:
            manifest = json.loads(output("flatpak-builder", "--show-manifest",
                                         str(PACKAGING / f"flatpak/{ID}.yml"), folder=folder))
        self.assertEqual(ID, manifest["id"])
        for permission in manifest["finish-args"]:
            self.assertNotRegex(permission, "--filesystem|--socket=session-bus|--device=all")
        for module in manifest["modules"]:
            for source in module["sources"]:
                self.assertTrue(source["type"] == "dir" or len(source["sha256"]) == 64)

    def test_bus_service(self):
        service = configparser.ConfigParser(interpolation=None)
        service.read(BUILT / f"{ID}.service", encoding="utf-8")
        self.assertEqual(ID, service["D-BUS Service"]["Name"])
        self.assertRegex(service["D-BUS Service"]["Exec"], r"^/.*/bin/opsglass --background$")

    def test_icons(self):
        for size in (16, 22, 24, 32, 48, 64, 128, 256):
            with self.subTest(size=size):
                picture = (BUILT / f"icons/{size}.png").read_bytes()
                self.assertEqual((size, size), struct.unpack(">II", picture[16:24]))
        symbolic = (PACKAGING / f"icons/{ID}-symbolic.svg").read_text(encoding="utf-8")
        self.assertEqual(["#2e3436"], re.findall(r"#[0-9a-f]{6}", symbolic), "one colour")
        self.assertNotIn("stroke", symbolic, "desktops paint symbolic icons by filling them")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
