# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh Debian below a folder, with the packages of the mirror this machine uses."""
import os
import pathlib
import shutil
import subprocess

# What packages leave behind that belongs to no package and to nobody's purge.
BOOKKEEPING = ("dev", "home", "proc", "root", "var/cache/apt", "var/lib/apt", "var/lib/dpkg",
               "var/log")


def run(command, **options):
    """The output of a command that has to succeed."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)}\nends with {done.returncode}:\n"
                             f"{done.stdout[-4000:]}")
    return done.stdout


def debian_sources():
    """The Debian sources of this machine's apt: (address, release, component)."""
    lines = run(["apt-get", "indextargets", "--format",
                 "$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)", "Created-By: Packages"])
    return [tuple(line.split()[1:]) for line in lines.splitlines() if line.startswith("Debian ")]


class Root:
    def __init__(self, path, cache):
        self.path = pathlib.Path(path)
        self.cache = pathlib.Path(cache)
        self.person = "person"
        self.uid = 1000

    def create(self):
        """debootstrap; what was downloaded is kept for the next time."""
        release = pathlib.Path("/etc/os-release").read_text()
        suite = next(line.partition("=")[2] for line in release.splitlines()
                     if line.startswith("VERSION_CODENAME="))
        sources = debian_sources()
        mirror = next(address for address, release, _ in sources if release == suite)
        for folder in (self.path, self.cache):
            folder.mkdir(parents=True, exist_ok=True)
        run(["debootstrap", "--variant=minbase", f"--cache-dir={self.cache.resolve()}", suite,
             str(self.path), mirror])
        etc = self.path / "etc"
        (etc / "apt/sources.list").write_text(
            "".join(f"deb {' '.join(source)}\n" for source in sources))
        settings = [line for line in run(["apt-config", "dump", "Acquire"]).splitlines()
                    if "roxy" in line or "::Check-" in line]
        (etc / "apt/apt.conf.d/90host").write_text("\n".join(settings) + "\n")
        shutil.copy("/etc/resolv.conf", etc / "resolv.conf")
        shutil.copy("/etc/hosts", etc / "hosts")
        # Nothing that is installed starts a service of the system.
        policy = self.path / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        run(["mount", "-t", "proc", "proc", str(self.path / "proc")])
        archives = self.path / "var/cache/apt/archives"
        run(["mount", "--bind", str(self.cache), str(archives)])
        self.run("apt-get", "update")
        self.run("useradd", "--create-home", "--uid", str(self.uid), self.person)
        runtime = self.path / f"run/user/{self.uid}"
        runtime.mkdir(parents=True)
        runtime.chmod(0o700)
        os.chown(runtime, self.uid, self.uid)

    def remove(self):
        below = str(self.path.resolve()) + "/"
        mounts = [line.split()[1] for line in pathlib.Path("/proc/mounts").read_text().splitlines()]
        for mount in reversed([mount for mount in mounts if mount.startswith(below)]):
            run(["umount", mount])
        if self.path.exists():
            shutil.rmtree(self.path)

    @property
    def home(self):
        return self.path / "home" / self.person

    def run(self, *command):
        """The output of a command as root, which has to succeed."""
        return run(self.command(command, "root"), env=self.environment("/root"))

    def start(self, *command, **options):
        """Starts a command as the person who uses the machine."""
        environment = self.environment(f"/home/{self.person}") | options.pop("extra", {})
        return subprocess.Popen(self.command(command, self.person), env=environment,
                                stdin=subprocess.DEVNULL, text=True, **options)

    def call(self, *command):
        """The exit code and output of a command of the person."""
        started = self.start(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        out, err = started.communicate(timeout=300)
        return started.returncode, out, err

    def apt(self, verb, *packages):
        return self.run("apt-get", verb, "-y", "--no-install-recommends", *packages)

    def command(self, command, user):
        return ["chroot", f"--userspec={user}", str(self.path),
                "env", "--chdir", f"/home/{user}" if user != "root" else "/", *command]

    def environment(self, home):
        return {"HOME": home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8",
                "TZ": "UTC", "DEBIAN_FRONTEND": "noninteractive",
                "XDG_RUNTIME_DIR": f"/run/user/{self.uid}"} | {
                    name: value for name, value in os.environ.items()
                    if name.lower().endswith("_proxy")}

    def files(self):
        """Every file and folder, but those of bookkeeping and homes."""
        found = set()
        for folder, folders, files in os.walk(self.path):
            place = os.path.relpath(folder, self.path)
            folders[:] = [name for name in folders
                          if os.path.normpath(os.path.join(place, name)) not in BOOKKEEPING]
            found.update(os.path.normpath(os.path.join(place, name)) for name in folders + files)
        return found
