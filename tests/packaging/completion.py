# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shells offer behind words that are typed."""
import os
import pathlib
import pty
import select
import subprocess
import time


class Shell:
    """A shell with the completions of a build folder, in a folder with files."""

    leaves_files_out = True  # those with an ending that does not fit

    def __init__(self, completions, folder):
        self.completions = pathlib.Path(completions)
        self.folder = folder

    def run(self, *command):
        done = subprocess.run(command, cwd=self.folder, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if done.returncode != 0 or done.stderr:
            raise AssertionError(f"{command} ends with {done.returncode}:\n{done.stderr}")
        return {line.rstrip("/ ") for line in done.stdout.splitlines() if line}


class Bash(Shell):
    def complete(self, words):
        script = """
            . /usr/share/bash-completion/bash_completion
            . "$1"; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
            COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COMP_KEY=9
            _opsglass opsglass "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            [ "${#COMPREPLY[@]}" -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
        """
        file = self.completions / "bash-completion/completions/opsglass"
        return self.run("bash", "--norc", "-O", "extglob", "-c", script, "bash", str(file), *words)


class Fish(Shell):
    leaves_files_out = False  # it offers them last

    def complete(self, words):
        file = self.completions / "fish/vendor_completions.d/opsglass.fish"
        offered = self.run("fish", "--no-config", "-c",
                           f"source '{file}'; complete -C '{' '.join(words)}'")
        return {word.split("\t")[0] for word in offered}


class Zsh(Shell):
    """Zsh completes at a terminal alone: it gets one, and writes down what it would offer."""

    LIMIT = 60  # seconds until a silent shell counts as broken

    def __init__(self, completions, folder):
        super().__init__(completions, folder)
        self.home = pathlib.Path(folder) / ".home"
        self.home.mkdir()

    def complete(self, words):
        offered = self.home / ".offered"
        offered.write_text("")
        pid, terminal = pty.fork()
        if pid == 0:
            self.become_shell()
        try:
            script = pathlib.Path(__file__).with_name("capture.zsh")
            os.write(terminal, f"source '{script}'\n".encode())
            self.read_until(terminal, "NOW READY")
            os.write(terminal, " ".join(words).encode() + b"\t")
            self.read_until(terminal, "THE END")
        finally:
            os.close(terminal)
            os.waitpid(pid, 0)
        return {line.rstrip("/ ") for line in offered.read_text().splitlines() if line}

    def become_shell(self):
        os.chdir(self.folder)
        os.environ.update(TERM="dumb", HOME=str(self.home),
                          OPSGLASS_COMPLETIONS=str(self.completions / "zsh/vendor-completions"))
        os.execvp("zsh", ["zsh", "-f", "-i"])

    def read_until(self, terminal, mark):
        text = ""
        end = time.monotonic() + self.LIMIT
        while mark not in text:
            if not select.select([terminal], [], [], max(0, end - time.monotonic()))[0]:
                raise AssertionError(f"zsh does not say {mark}:\n{text}")
            text += os.read(terminal, 4096).decode(errors="replace")
