"""What the checks beside this file share: a Kompis to start and ask, its database, and their report."""

import json
import os
import pathlib
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
LAUNCHER = ROOT / "kompis"
PATIENCE = 300


class Report:
    """Prints each check as it is made, in lines that start with "ok" or "FAILED"."""

    def __init__(self):
        self.failed = 0

    def check(self, holds, what):
        print(("ok     " if holds else "FAILED ") + what, flush=True)
        self.failed += 0 if holds else 1

    def close(self):
        sys.exit(1 if self.failed else 0)


def environment(data):
    return os.environ | {"KOMPIS_DATA": str(data), "LC_ALL": "C.UTF-8"}


def command(data, *arguments):
    """Runs a command to its end."""
    return subprocess.run(
        [LAUNCHER, *map(str, arguments)], env=environment(data), capture_output=True, encoding="utf-8"
    )


def tell(data, *arguments):
    """Gives the server on a data folder a command; the lines that it answers."""
    port, key = (pathlib.Path(data) / "server.key").read_text().split()
    body = {"arguments": [str(it) for it in arguments], "directory": os.getcwd(), "language": "sv"}
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/local/command",
        json.dumps(body).encode(),
        {"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return [json.loads(line) for line in answer.read().decode("utf-8").splitlines()]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A server on a data folder, for as long as the block lasts."""

    def __init__(self, data):
        self.data = pathlib.Path(data)
        self.port = free_port()
        self.log = self.data.with_name(self.data.name + ".log")

    def __enter__(self):
        self.data.mkdir(parents=True, exist_ok=True)
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [LAUNCHER, "serve", f"--server.port={self.port}"],
                env=environment(self.data),
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self.wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def wait(self):
        end = time.monotonic() + PATIENCE
        while not self.is_ready():
            if self.process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"The server did not start:\n{self.log.read_text()[-3000:]}")
            time.sleep(0.2)

    def is_ready(self):
        try:
            address = f"http://127.0.0.1:{self.port}/actuator/health/readiness"
            with urllib.request.urlopen(address, timeout=10) as answer:
                return answer.status == 200
        except OSError:
            return False

    def run(self, *arguments):
        """Gives the server a command as the command line does, without a process for each."""
        return tell(self.data, *arguments)

    def ask(self, question):
        """The answer to a question, as "ask --json" prints it."""
        lines = self.run("ask", "--json", "--", question)
        return json.loads(next(line["out"] for line in lines if line.get("out")))


class Store:
    """What stands in the database of a data folder."""

    def __init__(self, data):
        self.connection = sqlite3.connect(f"file:{data}/kompis.db?mode=ro", uri=True)

    def close(self):
        self.connection.close()

    def is_sound(self):
        return self.connection.execute("pragma integrity_check").fetchone() == ("ok",)

    def origins(self):
        """Where each material came from, by its id."""
        return dict(self.connection.execute("select id, origin from material"))

    def section(self, material, ordinal):
        """Locator and text of a section of the version in force."""
        return self.connection.execute(
            """select locator, body from section join material
               on material.id = material_id and material.version = section.version
               where material_id = ? and ordinal = ?""",
            (material, ordinal),
        ).fetchone()

    def materials(self):
        """All versions with all their sections, by origin: to be compared as a whole."""
        found = {}
        rows = self.connection.execute(
            """select origin, v.version, title, language, content_hash, ordinal, locator, headings, body
               from material_version v join material on material.id = v.material_id
               left join section s on s.material_id = v.material_id and s.version = v.version
               order by origin, v.version, ordinal"""
        )
        for origin, *rest in rows:
            found.setdefault(origin, []).append(tuple(rest))
        return found


def utf16(text, start, end):
    """The part of a text between two offsets that count UTF-16 code units."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "replace")
