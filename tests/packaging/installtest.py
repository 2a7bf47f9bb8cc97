# SPDX-License-Identifier: GPL-3.0-or-later
"""The life of the package on a fresh Debian: installed, started, connected, upgraded, purged.

    installtest.py PACKAGE.deb FOLDER

Needs root, and mounts below FOLDER: run it with unshare --mount. Pictures of the window stay in
FOLDER/pictures; the last line says how many steps passed and failed.
"""
import contextlib
import json
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time

from root import Root, run
from screen import Screen, wait_for

FIXTURES = pathlib.Path(__file__).parent / "fixtures"
FIRST_SERIES = b"\x73\xbf\x69"  # the colour of lines and areas, which only data have
DRAWING_SECONDS = 300
ENDING_SECONDS = 60


def expect(condition, text):
    if not condition:
        raise AssertionError(text)


def texts(value):
    """All texts in a JSON value, wherever a version keeps them."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return {text for part in value for text in texts(part)}
    return {value} if isinstance(value, str) else set()


def differences(wanted, found, path=""):
    """Where a JSON value lacks what is wanted of it, but for the places of windows and columns."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return [place for key in wanted.keys() - {"windowGeometry", "view"}
                for place in differences(wanted[key], found.get(key), f"{path}/{key}")]
    return [] if wanted == found else [f"{path}: {found}"]


class Journey:
    def __init__(self, package, folder):
        self.package = pathlib.Path(package).resolve()
        self.folder = pathlib.Path(folder)
        self.root = Root(self.folder / "root", self.folder / "cache")
        self.timings = []
        self.failed = 0

    @contextlib.contextmanager
    def step(self, name):
        begin = time.monotonic()
        try:
            yield
        except (AssertionError, OSError, subprocess.TimeoutExpired, ValueError) as error:
            self.failed += 1
            print(f"FAILED {name}\n{error}", flush=True)
        else:
            self.timings.append((name, time.monotonic() - begin))
            print(f"{self.timings[-1][1]:6.1f} s  {name}", flush=True)

    def run(self):
        self.root.remove()
        self.screen = Screen()
        try:
            with self.step("a fresh Debian"):
                self.root.create()
            if not self.failed:
                self.live()
        finally:
            self.screen.close()
            self.root.remove()
        print(f"{len(self.timings)} passed, {self.failed} failed")
        return 1 if self.failed else 0

    def live(self):
        with self.step("what it depends on, and the suggested prometheus"):
            self.prepare()
        with self.step("every package it recommends or suggests is there"):
            self.check_relations()
        before = self.root.files()
        with self.step("an older version installed"):
            self.install(self.older())
        with self.step("first start"):
            self.first_start()
        with self.step("upgraded with the settings kept"):
            self.upgrade()
        with self.step("the demo drawn without a screen"):
            self.render()
        with self.step("the demo in a window"):
            self.look("demo", "--demo", "--theme", "dark", "qitops-agent",
                      is_seen=self.has_data)
        with self.step("connected to a server, which alerts"):
            self.connect()
        with self.step("purged, with nothing left outside the home folder"):
            self.purge(before)

    def field(self, name):
        return run(["dpkg-deb", "--field", str(self.package), name]).strip()

    def prepare(self):
        self.root.apt("satisfy", self.field("Depends"))
        self.root.apt("install", "prometheus")
        socket = pathlib.Path("tmp/.X11-unix/X" + self.screen.display.removeprefix(":"))
        inside = self.root.path / socket
        inside.parent.mkdir()
        inside.touch()
        run(["mount", "--bind", f"/{socket}", str(inside)])

    def check_relations(self):
        relations = f"{self.field('Recommends')}, {self.field('Suggests')}"
        self.root.run("apt-get", "satisfy", "--simulate", relations.replace("|", ","))

    def older(self):
        """The same files as a version before this one."""
        tree = self.folder / "older"
        shutil.rmtree(tree, ignore_errors=True)
        run(["dpkg-deb", "--raw-extract", str(self.package), str(tree)])
        control = tree / "DEBIAN/control"
        text = control.read_text(encoding="utf-8")
        control.write_text(re.sub(r"(?m)^(Version: .*)$", r"\1~older", text), encoding="utf-8")
        path = self.folder / "opsglass-older.deb"
        run(["dpkg-deb", "--build", "--root-owner-group", str(tree), str(path)])
        shutil.rmtree(tree)
        return path

    def install(self, package):
        shutil.copy(package, self.root.path / "home/opsglass.deb")
        self.root.apt("install", "/home/opsglass.deb")
        installed = self.root.run("dpkg-query", "-W", "-f", "${Version} ${Status}", "opsglass")
        version = run(["dpkg-deb", "--field", str(package), "Version"]).strip()
        expect(installed == f"{version} install ok installed", installed)
        code, out, _ = self.root.call("opsglass", "--version")
        number = self.field("Version").partition("-")[0]
        expect((code, out) == (0, f"opsglass {number}\n"), out)

    def look(self, name, *arguments, is_seen=lambda colours: len(colours) > 100):
        """Starts the program, waits until its window is drawn, and ends it."""
        log = (self.folder / f"{name}.log").open("w+")
        program = self.root.start("opsglass", *arguments, stdout=log, stderr=log,
                                  extra={"DISPLAY": self.screen.display})
        try:
            wait_for("window", lambda: self.screen.windows("Opsglass") or self.ended(program, log))
            picture = self.folder / f"pictures/{name}.png"
            wait_for("drawn window", lambda: is_seen(self.screen.picture(picture))
                     or self.ended(program, log), DRAWING_SECONDS)
        finally:
            program.send_signal(signal.SIGTERM)
            code = program.wait(ENDING_SECONDS)
        expect(code == 0, f"Told to end, it ends with {code}:\n{self.read(log)}")

    @staticmethod
    def has_data(colours):
        return colours[FIRST_SERIES] > 100

    def ended(self, program, log):
        expect(program.poll() is None, f"It ended:\n{self.read(log)}")

    def read(self, log):
        log.seek(0)
        return log.read()

    def first_start(self):
        self.look("first-start")
        expect(self.settings().exists(), "It wrote no settings")

    def settings(self):
        return self.root.home / ".config/opsglass/settings.json"

    def upgrade(self):
        """The older version reads settings and a dashboard of the person, writes its own form of
        them, and the newer one keeps each."""
        for source, target in ((FIXTURES / "settings.json", self.settings()),
                               (FIXTURES / "mine.dashboard.json", self.dashboard())):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
        self.root.run("chown", "-R", self.root.person, f"/home/{self.root.person}")
        self.look("older")
        chosen = texts(json.loads((FIXTURES / "settings.json").read_text(encoding="utf-8")))
        older = json.loads(self.settings().read_text(encoding="utf-8"))
        expect(chosen <= texts(older), f"Not read are {chosen - texts(older)}")
        self.install(self.package)
        self.look("upgraded")
        newer = json.loads(self.settings().read_text(encoding="utf-8"))
        lost = differences(older, newer)
        expect(not lost, f"These are not kept: {lost}")
        expect(self.dashboard().read_bytes() == (FIXTURES / "mine.dashboard.json").read_bytes(),
               "The dashboard changed")

    def dashboard(self):
        return self.root.home / ".local/share/opsglass/dashboards/mine.dashboard.json"

    def render(self):
        self.must(0, "render", "qitops-agent", "--source", "demo", "--require-data",
                  "--output", "drawn")
        drawn = self.root.home / "drawn"
        shutil.copy(drawn / "qitops-agent.png", self.folder / "pictures/rendered.png")
        report = json.loads((drawn / "report.json").read_text(encoding="utf-8"))
        expect("ready" in json.dumps(report), "No panel is ready")

    def must(self, expected, *arguments):
        """The output of a verb that has to end with this code."""
        code, out, err = self.root.call("opsglass", *arguments)
        expect(code == expected, f"opsglass {' '.join(arguments)} ends with {code}:\n{out}{err}")
        return out

    def connect(self):
        """To a server of the person's, whose own rule fires."""
        folder = self.root.home / "server"
        shutil.copytree(FIXTURES / "server", folder)
        self.root.run("chown", "-R", self.root.person, f"/home/{self.root.person}/server")
        log = (self.folder / "server.log").open("w+")
        server = self.root.start(
            "prometheus", "--web.listen-address=127.0.0.1:0", "--storage.tsdb.path=server/data",
            "--config.file=server/prometheus.yml", stdout=log, stderr=log)
        try:
            port = wait_for("port", lambda: re.search(
                r'msg="Listening on" address=127\.0\.0\.1:(\d+)', self.read(log)))[1]
            source = ["--source", f"127.0.0.1:{port}"]
            wait_for("sample", lambda: re.search(
                r",0$", self.must(0, "query", "up", *source, "--format", "csv"), re.M))
            # 2 says that a critical one fires.
            wait_for("alert", lambda: self.root.call("opsglass", "alerts", *source)[0] == 2)
            expect("EndpointIsDown" in self.must(2, "alerts", *source), "Another alert fires")
            self.look("connected", *source, "--theme", "dark",
                      str(self.dashboard().relative_to(self.root.home)), is_seen=self.has_data)
        finally:
            server.terminate()
            server.wait(ENDING_SECONDS)

    def purge(self, before):
        self.root.apt("purge", "opsglass")
        left = self.root.files() - before
        expect(not left, "These are left: " + " ".join(sorted(left)))
        expect(self.settings().exists() and self.dashboard().exists(),
               "What belongs to the person is gone")


if __name__ == "__main__":
    sys.exit(Journey(*sys.argv[1:]).run())
