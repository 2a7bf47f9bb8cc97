# SPDX-License-Identifier: GPL-3.0-or-later
"""An X server without a screen, and what is seen on it."""
import collections
import os
import pathlib
import subprocess
import time

from root import run


def wait_for(what, condition, seconds=120):
    """What the condition returns, as soon as that is true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(0.1)
    raise AssertionError(f"After {seconds} s there is still no {what}")


class Screen:
    def __init__(self, size="1600x900"):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
             "-ac"], pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.display = f":{number.readline().strip()}"
        self.environment = os.environ | {"DISPLAY": self.display}

    def close(self):
        self.server.terminate()
        self.server.wait()

    def windows(self, title):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                               env=self.environment, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, text=True)
        return found.stdout.split()

    def picture(self, path):
        """Takes a picture, and says how many pixels there are of each colour, which is 3 bytes."""
        pathlib.Path(path).parent.mkdir(parents=True, exist_ok=True)
        run(["import", "-window", "root", str(path)], env=self.environment)
        pixels = subprocess.run(["convert", str(path), "-depth", "8", "rgb:-"],
                                stdout=subprocess.PIPE, check=True).stdout
        return collections.Counter(pixels[i:i + 3] for i in range(0, len(pixels), 3))
