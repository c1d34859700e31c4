"""An administrator at the console of a running Kompis, as a browser would be."""

import http.cookiejar
import re
import time
import urllib.parse
import urllib.request
import uuid


class Visitor:
    """Somebody at this machine, who need not sign in."""

    def __init__(self, server):
        self.address = f"http://127.0.0.1:{server.port}"
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        )

    def get(self, path):
        with self.opener.open(self.address + path, timeout=120) as answer:
            return answer.read().decode("utf-8")

    def post(self, path, values, **headers):
        body = urllib.parse.urlencode(values).encode()
        request = urllib.request.Request(self.address + path, body, headers)
        with self.opener.open(request, timeout=120) as answer:
            return answer.read().decode("utf-8")

    @staticmethod
    def field(page, name):
        """The value of a hidden field."""
        tag = re.search(rf'<input[^>]*name="{name}"[^>]*>', page).group(0)
        return re.search(r'value="([^"]*)"', tag).group(1)

    def ask(self, question):
        """Asks in the chat; how many seconds the answer took."""
        page = self.get("/")
        values = {"_csrf": self.field(page, "_csrf"), "event": self.field(page, "event"), "say": question}
        begun = time.monotonic()
        self.post("/chat", values, **{"HX-Request": "true"})
        return time.monotonic() - begun


class Administrator(Visitor):
    """The first one: follows the link of the first start, and keeps the session."""

    def __init__(self, server):
        super().__init__(server)
        path = re.search(r"/start/\S+", server.log.read_text(encoding="utf-8")).group(0)
        self.post(path, {"_csrf": self.field(self.get(path), "_csrf")})

    def upload(self, name, content, library="national"):
        """Sends a file as the drop zone does."""
        csrf = self.field(self.get("/admin/material"), "_csrf")
        edge = uuid.uuid4().hex
        parts = b""
        for key, value in (("library", library), ("_csrf", csrf)):
            parts += f'--{edge}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        parts += (
            f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
            "Content-Type: application/octet-stream\r\n\r\n"
        ).encode()
        request = urllib.request.Request(
            f"{self.address}/admin/material/upload",
            parts + content + f"\r\n--{edge}--\r\n".encode(),
            {"Content-Type": f"multipart/form-data; boundary={edge}", "HX-Request": "true"},
        )
        with self.opener.open(request, timeout=300) as answer:
            return answer.read().decode("utf-8")
